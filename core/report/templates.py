"""The English texts of resources/texts, by id, and how their places are filled.

The first part of an id names the file: "step.auth.name" stands in step.toml. Where it names a folder, the second part
names the file in it: "verdict.ok.headline" stands in verdict/ok.toml. Each is read when one of its texts is first
needed, and once.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache, reduce
from typing import TYPE_CHECKING, Final

from core.report.spoken_places import spoken
from resources import path

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from core.values.message import Message

    # Takes a template and the number that decides its plural form (-1 for none).
    Translate = Callable[[str, int], str]
    # Takes the name of a place and the fact that goes there.
    Show = Callable[[str, str], str]

COUNT_PLACE: Final = "count"
"""The place for the number that decides between the forms `.one` and `.other` of a text."""

_PLACE: Final = re.compile(r"\{(\w*)\}")
_NO_COUNT: Final = -1


class UnknownTextError(LookupError):
    """There is no text with this id."""


class UnknownPlaceError(LookupError):
    """A text has a place for which the message brings no fact."""


def template(text_id: str) -> str:
    """Return the English text with its {places}. Raises UnknownTextError."""
    try:
        return _beside(text_id)[text_id]
    except (KeyError, FileNotFoundError):
        raise UnknownTextError(text_id) from None


def has_text(text_id: str) -> bool:
    """Whether there is a text with this id."""
    return text_id in _beside(text_id)


def texts(theme: str) -> Mapping[str, str]:
    """Return all texts of one file, or of all files in one folder, by id. Raises FileNotFoundError."""
    parts = (texts_of(theme, part) for part in text_files(theme))
    return {text_id: text for part in parts for text_id, text in part.items()}


@cache
def texts_of(theme: str, part: str) -> Mapping[str, str]:
    """Return the texts of one file in a folder, or, where the theme is a file and the part "", of that."""
    entries: dict[str, str] = {}
    _flatten(theme, tomllib.loads(text_files(theme)[part].read_text("utf-8")), entries)
    return entries


@cache
def text_files(theme: str) -> Mapping[str, Path]:
    """Return the files of a folder by the parts that they hold; a file alone stands under "".

    Raises FileNotFoundError.
    """
    try:
        return {"": path(f"texts/{theme}.toml")}
    except FileNotFoundError:
        return {file.stem: file for file in sorted(path(f"texts/{theme}").glob("*.toml"))}


def places(text_id: str) -> tuple[str, ...]:
    """Return the names of the places of a text, in order."""
    return tuple(_PLACE.findall(template(text_id)))


def fill(message: Message, translate: Translate, show: Show) -> str:
    """Return a message as text: its template put through `translate`, its facts through `show`.

    A fact goes in as it is and is never read as a template: a server that says "{host}" is quoted, not obeyed.
    Raises UnknownTextError and UnknownPlaceError.
    """

    def pair(first: str, second: str) -> str:
        # Not every language parts the words of a list by the same comma.
        return translate(template("word.pair"), _NO_COUNT).replace("{first}", first).replace("{second}", second)

    def value(place: re.Match[str]) -> str:
        try:
            fact = message.facts[place[1]]
        except KeyError:
            raise UnknownPlaceError(message.id, place[1]) from None
        words = spoken(place[1], fact, message.facts)
        if all(has_text(word.id) for word in words):
            said = [fill(word, translate, show) for word in words]
            return reduce(pair, said) if said else show(place[1], fact)
        return show(place[1], fact)

    return _PLACE.sub(value, translate(template(message.id), _count(message)))


def _count(message: Message) -> int:
    if message.id.endswith((".one", ".other")) and COUNT_PLACE in message.facts:
        return int(message.facts[COUNT_PLACE].replace(",", ""))
    return _NO_COUNT


def _beside(text_id: str) -> Mapping[str, str]:
    """Return the texts of the file in which a text would stand. Raises FileNotFoundError."""
    theme, _, rest = text_id.partition(".")
    # Part of an id can be a word of a server; only names of files that are there may lead to one.
    parts = text_files(theme)
    return next((texts_of(theme, part) for part in (rest.partition(".")[0], "") if part in parts), {})


def _flatten(prefix: str, value: object, entries: dict[str, str]) -> None:
    if isinstance(value, str):
        entries[prefix] = value
    elif isinstance(value, list):
        for number, part in enumerate(value, 1):
            _flatten(f"{prefix}.{number}", part, entries)
    elif isinstance(value, dict):
        for name, part in value.items():
            _flatten(f"{prefix}.{name}", part, entries)
    else:
        message = f"{prefix} is no text"
        raise TypeError(message)
