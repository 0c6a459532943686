"""Whole lines in a window that reads from right to left, and texts on their way out of it.

Values inside sentences are isolated by gui.wording; models, files and the clipboard stay free of such marks.
"""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

_FIRST_STRONG_ISOLATE: Final = "\u2068"
_POP_ISOLATE: Final = "\u2069"
_MARKS: Final = re.compile("[\u2066-\u2069]")


def in_own_direction(line: str) -> str:
    """Return a line that runs as its first letter does: "9 features" must not become "features 9"."""
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight:
        return line
    return f"{_FIRST_STRONG_ISOLATE}{line}{_POP_ISOLATE}"


def without_isolates(text: str) -> str:
    """Return a text as it is to be copied or saved."""
    return _MARKS.sub("", text)
