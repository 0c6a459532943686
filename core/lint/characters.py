"""Which characters have no business in a settings field, and how they look when they are shown."""

from __future__ import annotations

import unicodedata
from typing import Final

from core.values.printable import printable

MAX_SEEN_CHARACTERS: Final = 120
"""What is shown of an offending text; enough to recognise it."""

_BLANK: Final = "Zs"
_BREAKS: Final = frozenset({"Cc", "Zl", "Zp"})
# Some languages cannot be written without the two joiners, so they are judged where they stand, by IDNA.
JOINERS: Final = frozenset("\u200c\u200d")
# Letters and marks by category, yet nothing is seen of them.
_BLANK_GLYPHS: Final = frozenset("\u034f\u115f\u1160\u2800\u3164\uffa0")


def is_control(character: str) -> bool:
    """Whether this ends a line or controls a device: CR and LF would start another SMTP command."""
    return unicodedata.category(character) in _BREAKS


def is_blank(character: str) -> bool:
    """Whether this is a space of any width."""
    return unicodedata.category(character) == _BLANK


def is_invisible(character: str) -> bool:
    """Whether this takes no room or changes the direction of writing: it hides in pasted text."""
    if character in JOINERS:
        return False
    return character in _BLANK_GLYPHS or unicodedata.category(character) == "Cf"


def is_undecoded(character: str) -> bool:
    """Whether this stands for a byte that was not UTF-8 (a lone surrogate); it could not be sent."""
    return "\ud800" <= character <= "\udfff"


def has_control(text: str) -> bool:
    """Whether any character is a control."""
    return not text.isprintable() and any(map(is_control, text))


def has_blank(text: str) -> bool:
    """Whether any character is a blank."""
    return any(map(is_blank, text))


def has_invisible(text: str) -> bool:
    """Whether any character is invisible."""
    return not text.isascii() and any(map(is_invisible, text))


def has_undecoded(text: str) -> bool:
    """Whether any byte of the text was not UTF-8."""
    return not text.isascii() and any(map(is_undecoded, text))


def without_invisible(text: str) -> str:
    """Return the text without its invisible characters."""
    return "".join(character for character in text if not is_invisible(character))


def without_controls_around(text: str) -> str:
    """Return the text without the line ends and other controls at its two ends; what a paste brings along."""
    return _strip(text, controls=True)


def without_blanks_around(text: str) -> str:
    """Return the text without the blanks at its two ends."""
    return _strip(text, controls=False)


def _strip(text: str, *, controls: bool) -> str:
    def goes(character: str) -> bool:
        return is_blank(character) or (controls and is_control(character))

    begin, end = 0, len(text)
    while begin < end and goes(text[begin]):
        begin += 1
    while begin < end and goes(text[end - 1]):
        end -= 1
    return text[begin:end]


def seen(text: str) -> str:
    """Return an offending text as it may be shown: printable and bounded."""
    return printable(text, MAX_SEEN_CHARACTERS)
