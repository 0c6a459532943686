"""Messages in the user's language, safe for windows that read from right to left."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from core.values.message import Message

CONTEXT: Final = "texts"
"""The translation context of resources/texts."""

_NUMBERS: Final = frozenset({"before", "count", "limit", "number", "size", "took", "wait"})
"""Places for numbers that this program has counted or measured; a number that a server says stays as it said it."""

_LEFT_TO_RIGHT_ISOLATE: Final = "\u2066"
_POP_ISOLATE: Final = "\u2069"
_RIGHT_TO_LEFT: Final = frozenset({"R", "AL", "AN"})


def render(message: Message) -> str:
    """Return a message in the user's language. Raises UnknownTextError and UnknownPlaceError."""
    # Here, because no text of the first paint comes from the files, and reading them would delay it.
    from core.report.templates import fill

    return fill(message, _translated, _shown)


def isolated(text: str) -> str:
    """Return a technical value that keeps its order wherever it stands: "18 ms" must not become "ms 18".

    Where everything runs from left to right there is nothing to protect, and nobody copies invisible characters.
    """
    if not text or not (_is_mirrored() or _runs_from_right(text)):
        return text
    return f"{_LEFT_TO_RIGHT_ISOLATE}{text}{_POP_ISOLATE}"


def in_local_digits(number: str) -> str:
    """Return a number of ours, "1,234" or "10.0 s", with the separators of the user's language."""
    locale = QLocale()
    if (locale.groupSeparator(), locale.decimalPoint()) == (",", "."):
        return number
    parts = re.split(r"(?<=\d)([.,])(?=\d)", number)
    separators = {",": locale.groupSeparator(), ".": locale.decimalPoint()}
    return "".join(separators.get(part, part) for part in parts)


def _shown(place: str, fact: str) -> str:
    return isolated(in_local_digits(fact) if place in _NUMBERS else fact)


def _translated(template: str, count: int) -> str:
    return QCoreApplication.translate(CONTEXT, template, "", count)


def _is_mirrored() -> bool:
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def _runs_from_right(text: str) -> bool:
    return not text.isascii() and any(unicodedata.bidirectional(character) in _RIGHT_TO_LEFT for character in text)
