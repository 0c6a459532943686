"""What a report hides, so that it can be shown to others: who the user is and where, and, if wished, which server.

Passwords are not hidden here: no outcome ever holds one. What is hidden is replaced in the values themselves, before
any text is made of them, so that every format hides the same.
"""

from __future__ import annotations

import base64
import re
from dataclasses import replace
from ipaddress import ip_address
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from core.report.mapped_texts import with_texts
from core.values.address_tried import AddressTried
from core.values.details import Connected, Resolved
from core.values.events import Direction, LineExchanged, StepPassed
from core.values.value_class import value_class

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from core.values.events import ProbeEvent
    from core.values.outcome import ProbeOutcome
    from core.values.settings import ConnectionSettings

Value = TypeVar("Value")

BULLETS: Final = "••"
_HIDDEN_COMPUTER: Final = "(hidden)"
_HIDDEN_SERVER: Final = "(server hidden)"

_SHORTEST_WORD: Final = 3
"""A shorter user name is part of too many words to be looked for on its own."""

_ADDRESS: Final = re.compile(
    r"(?<![\w.:])(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\d{1,3}(?:\.\d{1,3}){3})?)"
    r"(?:%\w{1,20})?(?![\w.:]*\w)"
)
_NAME_BEFORE_ADDRESS: Final = re.compile(rf"[\w.-]{{1,255}}(?=(?:\[| \(\[?){re.escape(_HIDDEN_COMPUTER)})")
"""The name that a server found for the address of this computer: "host-9.isp.example[203.0.113.9]"."""

_INTRODUCTION: Final = ("EHLO ", "HELO ")
_GREETED_BY_NAME: Final = re.compile(r"^(250[- ]\S+)\s.*$")
"""The first line of the answer to EHLO often greets this computer by name and address (RFC 5321, 4.1.1.1)."""


@value_class
class Masks:
    """What to hide: e-mail addresses and user name, this computer's name and addresses, the server's name."""

    email: bool = True
    computer: bool = True
    server: bool = False


class Redactor:
    """Hides in any value what belongs to one test. `computer_names` are what this computer calls itself."""

    def __init__(self, outcome: ProbeOutcome, masks: Masks, computer_names: Iterable[str] = ()) -> None:
        self._outcome = outcome
        self._masks = masks
        self._server_addresses = frozenset(_server_addresses(outcome))
        self._words: list[tuple[re.Pattern[str], str]] = []
        if masks.email:
            self._words += _patterns(_people(outcome))
        if masks.computer:
            names = (*computer_names, outcome.settings.ehlo_name)
            self._words += _patterns((name, _HIDDEN_COMPUTER) for name in names)
        if masks.server:
            self._words += _patterns((name, _HIDDEN_SERVER) for name in _server_names(outcome))

    def outcome(self) -> ProbeOutcome:
        """Return the test with everything hidden that is to be."""
        given = self._outcome
        if self._masks.computer:
            given = _without_computer(given)
        return self.hide(given)

    def hide(self, value: Value) -> Value:
        """Return a value with everything hidden that is to be."""
        # The certificate itself has every name in it, where no pattern finds them.
        return with_texts(value, self._hidden, keep_bytes=not self._masks.server)

    def _hidden(self, text: str) -> str:
        for pattern, instead in self._words:
            # As a plain text: a backslash in a name is none of the pattern's.
            text = pattern.sub(instead.replace("\\", r"\\"), text)
        if self._masks.computer or self._masks.server:
            text = _ADDRESS.sub(self._hidden_address, text)
            text = _NAME_BEFORE_ADDRESS.sub(_HIDDEN_COMPUTER, text)
        return text

    def _hidden_address(self, found: re.Match[str]) -> str:
        try:
            address = ip_address(found[0].partition("%")[0])
        except ValueError:
            return found[0]
        if str(address) in self._server_addresses:
            return _HIDDEN_SERVER if self._masks.server else found[0]
        return _HIDDEN_COMPUTER if self._masks.computer else found[0]


def masked_address(address: str) -> str:
    """Return an e-mail address or user name as it may be shown: "s••@example.com"."""
    local, at, domain = address.rpartition("@") if "@" in address else (address, "", "")
    return f"{local[:1] if len(local) > 1 else ''}{BULLETS}{at}{domain}"


def _people(outcome: ProbeOutcome) -> Iterator[tuple[str, str]]:
    settings = outcome.settings
    for name in dict.fromkeys((settings.email, settings.recipient, settings.username)):
        if not name:
            continue
        instead = masked_address(name)
        yield name, instead
        local = name.rpartition("@")[0]
        if len(local) >= _SHORTEST_WORD:
            yield local, masked_address(local)
        for form in (name, local):
            if len(form) >= _SHORTEST_WORD:
                # Servers repeat what they were told in the dialogue of AUTH.
                yield base64.b64encode(form.encode()).decode("ascii"), BULLETS


def _server_names(outcome: ProbeOutcome) -> Iterator[str]:
    host = outcome.settings.host
    yield host
    parent = host.partition(".")[2]
    if "." in parent and not _is_address(host):
        yield parent
    if outcome.chain is not None:
        for certificate in outcome.chain.certificates[:1]:
            yield from (name.removeprefix("*.") for name in certificate.names)
            yield certificate.common_name.removeprefix("*.")


def _server_addresses(outcome: ProbeOutcome) -> Iterator[str]:
    if _is_address(outcome.settings.host):
        yield str(ip_address(outcome.settings.host))
    for event in outcome.events:
        match event:
            case AddressTried(address=address) | StepPassed(detail=Connected(address=address)):
                yield from _canonical(address)
            case StepPassed(detail=Resolved(addresses=addresses)):
                for address in addresses:
                    yield from _canonical(address)
            case _:
                continue
    for control in outcome.controls:
        yield from _server_addresses(control.outcome)


def _canonical(address: str) -> Iterator[str]:
    if _is_address(address):
        yield str(ip_address(address))


def _is_address(text: str) -> bool:
    try:
        ip_address(text)
    except ValueError:
        return False
    return True


def _patterns(replaced: Iterable[tuple[str, str]]) -> list[tuple[re.Pattern[str], str]]:
    """Return a pattern for each word, the longest first, so that no part of a word is replaced before the whole."""
    known = {word: instead for word, instead in replaced if word}
    return [
        (re.compile(rf"(?<![\w•]){re.escape(word)}(?!\w)", re.IGNORECASE), known[word])
        for word in sorted(known, key=len, reverse=True)
    ]


def _without_computer(outcome: ProbeOutcome) -> ProbeOutcome:
    """Return an outcome without what only its place gives away: a path on this computer, a greeting by name."""
    controls = tuple(
        replace(
            ended,
            outcome=_without_computer(ended.outcome),
            control=replace(ended.control, settings=_without_path(ended.control.settings)),
        )
        for ended in outcome.controls
    )
    events = tuple(_without_welcome(outcome.events))
    return replace(outcome, settings=_without_path(outcome.settings), events=events, controls=controls)


def _without_path(settings: ConnectionSettings) -> ConnectionSettings:
    return replace(settings, ca_file=Path(_HIDDEN_COMPUTER)) if settings.ca_file else settings


def _without_welcome(events: Iterable[ProbeEvent]) -> Iterator[ProbeEvent]:
    """Return the events with the line shortened in which the server greets this computer."""
    was_introduced = False
    for event in events:
        if not isinstance(event, LineExchanged):
            yield event
        elif event.direction is Direction.SENT:
            was_introduced = event.text.startswith(_INTRODUCTION)
            yield event
        elif was_introduced:
            was_introduced = False
            yield replace(event, text=_GREETED_BY_NAME.sub(rf"\1 {_HIDDEN_COMPUTER}", event.text))
        else:
            yield event
