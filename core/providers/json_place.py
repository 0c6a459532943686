"""Reads JSON that a person wrote: everything is checked, and what is wrong is told with the place where it stands."""

from __future__ import annotations

import json
from enum import StrEnum
from typing import TYPE_CHECKING, Final, TypeVar

from core.values.provider_file_problem import ProviderFault, ProviderFileError

if TYPE_CHECKING:
    from collections.abc import Iterator

Word = TypeVar("Word", bound=StrEnum)

MAX_TEXT_CHARACTERS: Final = 500
MAX_MEMBERS: Final = 5000
"""More than this in one list was not written by a person, and would only cost time."""


class JsonPlace:
    """A value in a file, which knows where it stands. `above` is what it stands in, and `step` leads here from there.

    Every method raises ProviderFileError when the value is not what is asked for.
    """

    __slots__ = ("_above", "_step", "value")

    def __init__(self, value: object, above: JsonPlace | None = None, step: str | int = "") -> None:
        self.value = value
        self._above = above
        self._step = step

    @property
    def where(self) -> str:
        """Return the place, counted as people count: `providers 3, servers 1, port`."""
        # Put together only for what is wrong: a file has thousands of places.
        if self._above is None:
            return ""
        if isinstance(self._step, int):
            return f"{self._above.where} {self._step}"
        return self._above.below(self._step)

    @staticmethod
    def of_file(data: bytes) -> JsonPlace:
        """Return the top of a file."""
        try:
            return JsonPlace(json.loads(data))
        except json.JSONDecodeError as error:
            raise ProviderFileError(ProviderFault.NOT_JSON, f"{error.lineno}:{error.colno}") from None
        except (ValueError, RecursionError):  # not UTF-8, a number of thousands of digits, or nested without end
            raise ProviderFileError(ProviderFault.NOT_JSON, "1:1") from None

    def wrong(self, fault: ProviderFault) -> ProviderFileError:
        """Return the error that names this place; the value itself goes with it, when there is something to quote."""
        return ProviderFileError(fault, self.where, "" if isinstance(self.value, dict | list) else str(self.value))

    def members(self, required: frozenset[str], optional: frozenset[str] = frozenset()) -> dict[str, JsonPlace]:
        """Return the members of an object: all the required ones, and of the others only those that are there."""
        if not isinstance(self.value, dict):
            raise self.wrong(ProviderFault.NO_OBJECT)
        for name in sorted(required - self.value.keys()):
            raise ProviderFileError(ProviderFault.MISSING, self.below(name))
        for name in self.value:
            # A misspelt name would otherwise be a fact that silently does not count.
            if name not in required and name not in optional:
                raise ProviderFileError(ProviderFault.UNKNOWN_NAME, self.where, name)
        return {name: JsonPlace(value, self, name) for name, value in self.value.items()}

    def entries(self) -> Iterator[JsonPlace]:
        """Return what is in a list."""
        if not isinstance(self.value, list):
            raise self.wrong(ProviderFault.NO_LIST)
        if len(self.value) > MAX_MEMBERS:
            raise ProviderFileError(ProviderFault.TOO_LONG, self.where)
        return (JsonPlace(value, self, number) for number, value in enumerate(self.value, 1))

    def text(self) -> str:
        """Return a text: not empty, printable, and of a length that can be shown."""
        if not isinstance(self.value, str) or not self.value:
            raise self.wrong(ProviderFault.NO_TEXT)
        if len(self.value) > MAX_TEXT_CHARACTERS:
            raise ProviderFileError(ProviderFault.TOO_LONG, self.where)
        # Attack stopped: a name with a bidi override would read as another one on the card.
        if not self.value.isprintable():
            raise self.wrong(ProviderFault.NO_TEXT)
        return self.value

    def flag(self) -> bool:
        """Return true or false."""
        if not isinstance(self.value, bool):
            raise self.wrong(ProviderFault.NO_FLAG)
        return self.value

    def number(self, lowest: int, highest: int) -> int:
        """Return a whole number within limits."""
        if isinstance(self.value, bool) or not isinstance(self.value, int) or not lowest <= self.value <= highest:
            raise self.wrong(ProviderFault.NO_NUMBER)
        return self.value

    def one_of(self, words: type[Word]) -> Word:
        """Return a word of a list."""
        try:
            return words(self.text())
        except ValueError:
            raise self.wrong(ProviderFault.UNKNOWN_WORD) from None

    def below(self, name: str) -> str:
        """Return where a member of this place stands, or would stand."""
        return f"{self.where}, {name}" if self.where else name
