"""Outcomes as plain JSON values and back, for saved reports and the history.

A file may come from anybody: reading checks every type, cleans every text and bounds every size, and raises
UnreadableOutcomeError for whatever is not an outcome. Nothing in a file decides which code runs: only the value classes
named here are made. A general library would have to be told all of this as well (see DECISIONS.md).
"""

from __future__ import annotations

import base64
import types
from dataclasses import fields, is_dataclass
from datetime import MAXYEAR, UTC, datetime
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any, Final, Union, get_args, get_origin, get_type_hints

from core.values import (
    address_tried,
    control_probe,
    details,
    ehlo,
    events,
    failures,
    outcome,
    reply,
    settings,
    steps,
    surroundings,
    tls_facts,
)
from core.values.events import LineExchanged
from core.values.outcome import ProbeOutcome
from core.values.printable import MAX_LINE_CHARACTERS, printable

_MODULES: Final = (
    *(address_tried, control_probe, details, ehlo, events, failures, outcome),
    *(reply, settings, steps, surroundings, tls_facts),
)
_NAMES: Final[dict[str, Any]] = {
    **{name: value for module in _MODULES for name, value in vars(module).items() if not name.startswith("_")},
    "datetime": datetime,
    "Path": Path,
}
"""What the annotations of the values may mean."""

_KIND: Final = "is"
"""The key that names the class of an object."""

MOST_PARTS: Final = 20_000
"""So many entries a list may have; a test keeps 5,000 lines."""
DEEPEST: Final = 24
MOST_BYTES_OF_CERTIFICATE: Final = 64_000
LARGEST_NUMBER: Final = 1_000_000_000
"""Of bytes, of seconds, of anything; with times that are no larger, every date can be counted from."""
_EARLIEST_YEAR: Final = 1950
_LATEST_YEAR: Final = 9900
"""Of a test. A certificate may be valid for ever, which is written as the year 9999 (RFC 5280, 4.1.2.5)."""


class UnreadableOutcomeError(ValueError):
    """What was read is no outcome. The text names the place, never the content."""


def plain(value: object) -> object:
    """Return a value as what JSON knows: objects name their class, times are ISO 8601, bytes are base64."""
    made: object
    match value:
        case StrEnum():
            made = value.value
        case None | bool() | int() | float() | str():
            made = value
        case datetime():
            made = value.isoformat()
        case bytes():
            made = base64.b64encode(value).decode("ascii")
        case Path():
            made = str(value)
        case tuple():
            made = [plain(part) for part in value]
        case _ if is_dataclass(value):
            parts = {field.name: plain(getattr(value, field.name)) for field in fields(value)}
            made = {_KIND: type(value).__name__, **parts}
        case _:
            message = f"{type(value).__name__} cannot be saved"
            raise TypeError(message)
    return made


def revived(data: object) -> ProbeOutcome:
    """Return the outcome that `plain` made of one. Raises UnreadableOutcomeError."""
    outcome: ProbeOutcome = _object(data, ProbeOutcome, "outcome", 0)
    _check_times(outcome)
    return outcome


def _check_times(outcome: ProbeOutcome) -> None:
    """Refuse times that cannot be put into the user's own time zone. Raises UnreadableOutcomeError."""
    lines = (event.when for event in outcome.events if isinstance(event, LineExchanged))
    if any(moment.year > _LATEST_YEAR for moment in (outcome.started, *lines)):
        raise _unreadable("outcome.started")
    for ended in outcome.controls:
        _check_times(ended.outcome)


def _value(data: object, hint: Any, place: str, depth: int) -> Any:  # noqa: ANN401  # whatever the annotation says
    if depth > DEEPEST:
        raise _unreadable(place)
    if isinstance(hint, types.UnionType) or get_origin(hint) is Union:
        return _one_of(data, get_args(hint), place, depth)
    if get_origin(hint) is tuple:
        return _parts(data, get_args(hint)[0], place, depth)
    if is_dataclass(hint):
        return _object(data, hint, place, depth)
    return _simple(data, hint, place)


def _one_of(data: object, hints: tuple[Any, ...], place: str, depth: int) -> Any:  # noqa: ANN401  # as above
    if data is None and type(None) in hints:
        return None
    if isinstance(data, dict):
        named = next((h for h in hints if is_dataclass(h) and getattr(h, "__name__", "") == data.get(_KIND)), None)
        if named is None:
            raise _unreadable(place)
        return _object(data, named, place, depth)
    for hint in hints:
        if not is_dataclass(hint) and hint is not type(None):
            return _value(data, hint, place, depth)
    raise _unreadable(place)


def _parts(data: object, hint: Any, place: str, depth: int) -> tuple[Any, ...]:  # noqa: ANN401  # as above
    if not isinstance(data, list) or len(data) > MOST_PARTS:
        raise _unreadable(place)
    return tuple(_value(part, hint, f"{place}[{number}]", depth + 1) for number, part in enumerate(data))


def _object(data: object, kind: Any, place: str, depth: int) -> Any:  # noqa: ANN401  # as above
    if not isinstance(data, dict) or data.get(_KIND) != kind.__name__:
        raise _unreadable(place)
    hints = _hints(kind)
    # A field that is missing has its default: a report of an older version has fewer.
    known = {name: _value(data[name], hints[name], f"{place}.{name}", depth + 1) for name in hints if name in data}
    try:
        return kind(**known)
    except (TypeError, ValueError) as error:
        raise _unreadable(place) from error


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind, localns=_NAMES)


def _simple(data: object, hint: Any, place: str) -> Any:  # noqa: ANN401, PLR0911  # one line for each kind there is
    match data:
        case bool() if hint is bool:
            return data
        case int() if hint is int and not isinstance(data, bool) and abs(data) <= LARGEST_NUMBER:
            return data
        case int() | float() if hint is float and not isinstance(data, bool) and abs(data) <= LARGEST_NUMBER:
            return float(data)
        case str() if hint is str:
            return printable(data, MAX_LINE_CHARACTERS)
        case str() if hint is datetime:
            return _moment(data, place)
        case str() if hint is bytes:
            return _bytes(data, place)
        case str() if hint is Path:
            return Path(printable(data, MAX_LINE_CHARACTERS))
        case str() if (
            isinstance(hint, type) and issubclass(hint, StrEnum) and data in {member.value for member in hint}
        ):
            return hint(data)
    raise _unreadable(place)


def moment_of(text: str, latest_year: int = _LATEST_YEAR) -> datetime:
    """Return the time, in UTC, that `plain` wrote. Raises ValueError for one that no test can have been made at."""
    moment = datetime.fromisoformat(text)
    try:
        if moment.tzinfo is None or not _EARLIEST_YEAR <= moment.astimezone(UTC).year <= latest_year:
            raise ValueError(text)
    except OverflowError as error:
        raise ValueError(text) from error
    return moment.astimezone(UTC)


def _moment(data: str, place: str) -> datetime:
    try:
        return moment_of(data, MAXYEAR)
    except ValueError as error:
        raise _unreadable(place) from error


def _bytes(data: str, place: str) -> bytes:
    if len(data) > MOST_BYTES_OF_CERTIFICATE:
        raise _unreadable(place)
    try:
        return base64.b64decode(data, validate=True)
    except ValueError as error:
        raise _unreadable(place) from error


def _unreadable(place: str) -> UnreadableOutcomeError:
    return UnreadableOutcomeError(place)
