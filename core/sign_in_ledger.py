"""How often a password went to a server for a user, and when that begins to endanger the account."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Final

from core.values.value_class import value_class

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.values.outcome import ProbeOutcome

FAILURES_BEFORE_ASKING: Final = 3
"""Servers that lock accounts do so after five to ten failures; the user may have used up some of them elsewhere."""
MEMORY_SECONDS: Final = 15 * 60.0

_Account = tuple[str, str]


@value_class
class SignInQuestion:
    """One more sign-in may lock the account: `failures` of them within MEMORY_SECONDS came to nothing."""

    host: str
    username: str
    failures: int


class SignInLedger:
    """Counts for as long as it lives, in memory only. `clock` tells seconds that only ever grow."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._submissions: Counter[_Account] = Counter()
        self._failures: defaultdict[_Account, list[float]] = defaultdict(list)

    def note(self, outcome: ProbeOutcome) -> None:
        """Take in how a test ended. One in which no password went out counts for nothing."""
        if not outcome.sign_in_attempts:
            return
        account = (outcome.settings.host, outcome.settings.username)
        self._submissions[account] += outcome.sign_in_attempts
        if outcome.signed_in:
            # Servers begin to count anew, too.
            self._failures.pop(account, None)
        else:
            # One without an answer is among them: the server may have refused it, and counted it.
            self._failures[account].append(self._clock())

    def submissions(self, host: str, username: str) -> int:
        """Return how often a password went out to this server for this user."""
        return self._submissions[host, username]

    def question(self, host: str, username: str) -> SignInQuestion | None:
        """Return what to ask before another sign-in, None when it can do no harm."""
        since = self._clock() - MEMORY_SECONDS
        recent = sum(when > since for when in self._failures.get((host, username), ()))
        return SignInQuestion(host, username, recent) if recent >= FAILURES_BEFORE_ASKING else None
