"""Marks and colours of the output for people: colour only where it is welcome, letters only where there are some."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.terminal_output import TerminalOutput

RED, GREEN, YELLOW, GREY, BOLD = "31", "32", "33", "90", "1"
TO_LINE_START_AND_CLEAR: Final = "\r\x1b[K"
# Letters that a terminal may lack, and plain ones that it surely has.
_MARKS: Final[Mapping[str, str]] = {"✓": "+", "✗": "x", "!": "!", "–": "-", "■": "#", "…": "..."}


class Ink:
    """What one output can show; `is_live` when what is written may be wiped again."""

    def __init__(self, output: TerminalOutput) -> None:
        self.is_live = output.is_terminal and os.environ.get("TERM") != "dumb"
        # https://no-color.org: any value that is not empty.
        self._has_colour = self.is_live and not os.environ.get("NO_COLOR")
        self._has_letters = output.can_show("".join(_MARKS))

    def mark(self, mark: str) -> str:
        """Return a mark, or the plain one that stands for it."""
        return mark if self._has_letters else _MARKS[mark]

    def coloured(self, text: str, colour: str) -> str:
        """Return a text in a colour, or as it is."""
        return f"\x1b[{colour}m{text}\x1b[0m" if self._has_colour else text
