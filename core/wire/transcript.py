"""What was said, line by line: secrets masked, text printable, length bounded."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from core.values.credentials import HIDDEN
from core.values.events import Direction, LineExchanged
from core.values.printable import printable_bytes
from core.wire.sasl import SASL_NAMES

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.wire.clock import Clock
    from core.wire.secret_scrubber import SecretScrubber

_CANCEL: Final = b"*"

_OFFER: Final = "|".join(re.escape(word.lower()) for word in ("STARTTLS", "AUTH", "SMTPUTF8", *SASL_NAMES.values()))
_OFFERS: Final = re.compile(
    rf"(?:(?<=^[0-9]{{3}}[ -])|(?<![0-9a-z-]))(?:{_OFFER})(?:[ =]+(?:{_OFFER}))*(?![0-9a-z-])".encode()
)
"""Words on which a test depends. In an answer to EHLO they stay, or a password such as "login" would hide an offer."""


class Transcript:
    """Turns what goes over the wire into LineExchanged events.

    What the client says is masked by the state of the protocol, not by pattern: everything from AUTH until the server
    ends the dialogue is hidden, whatever it looks like (RFC 4954, 4). What the server says is scrubbed.
    """

    def __init__(self, scrubber: SecretScrubber, clock: Clock, emit: Callable[[LineExchanged], None]) -> None:
        self._scrubber = scrubber
        self._clock = clock
        self._emit = emit
        self._signing_in = False
        self._introducing = False

    def sent(self, data: bytes, *, encrypted: bool) -> None:
        """Note what the client sends, one or more lines."""
        for line in data.removesuffix(b"\r\n").split(b"\r\n"):
            self._introducing = line.upper().startswith(b"EHLO ")
            self._say(Direction.SENT, self._masked(line), encrypted=encrypted)

    def received(self, line: bytes, *, encrypted: bool) -> str:
        """Note one line of the server, and return it clean; the dialogue of AUTH goes on as long as it answers 334."""
        if self._signing_in and not line.startswith(b"334"):
            self._signing_in = False
        scrubbed = self._scrubber.scrub(line.rstrip(b"\r\n"), spare=_OFFERS if self._introducing else None)
        text = printable_bytes(scrubbed)
        self._say(Direction.RECEIVED, text, encrypted=encrypted)
        return text

    def clean(self, data: bytes) -> str:
        """Return bytes from the server without any form of the secret, printable and bounded."""
        return printable_bytes(self._scrubber.scrub(data))

    def clean_text(self, text: str) -> str:
        """Return text that comes from the server without any form of the secret, printable and bounded."""
        return self.clean(text.encode("utf-8", "surrogatepass"))

    def _masked(self, line: bytes) -> str:
        if self._signing_in:
            return "*" if line == _CANCEL else HIDDEN
        words = line.split(b" ", 2)
        if words[0].upper() == b"AUTH":
            self._signing_in = True
            shown = printable_bytes(b" ".join(words[:2]))
            return f"{shown} {HIDDEN}" if len(words) > 2 else shown
        return printable_bytes(line)

    def _say(self, direction: Direction, text: str, *, encrypted: bool) -> None:
        self._emit(LineExchanged(direction, encrypted, text, self._clock.seconds(), self._clock.wall()))
