"""Makes text from outside harmless to look at: bounded, on one line, nothing invisible."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Final

MAX_LINE_CHARACTERS: Final = 2000
"""Longer lines are cut in every view; RFC 5321 (4.5.3.1.5) allows replies of 512 octets."""

MAX_COMBINING_MARKS: Final = 2
"""More marks than this on one letter are a flood that climbs over its neighbours, not writing."""

CUT_MARK: Final = "…"

# Bidi overrides could make "moc.elgoog" read as another host; format characters hide text altogether.
_INVISIBLE_CATEGORIES: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})

# Fillers of Hangul and Braille: letters and symbols by category, and nothing to the eye.
_INVISIBLE_LETTERS: Final = frozenset("\u115f\u1160\u2800\u3164\uffa0")


def _visible(character: str) -> str:
    """Return a character that cannot be seen as its code point in angle brackets."""
    return f"<U+{ord(character):04X}>"


@lru_cache(maxsize=4096)
def _shown(character: str) -> tuple[str, bool]:
    """Return what stands for a character, and whether it is a combining mark. A server's text repeats itself."""
    if "\udc80" <= character <= "\udcff":
        return f"<0x{ord(character) - 0xDC00:02X}>", False
    category = unicodedata.category(character)
    if category in _INVISIBLE_CATEGORIES or character in _INVISIBLE_LETTERS:
        return _visible(character), False
    return character, category.startswith("M")


def printable(text: str, limit: int = MAX_LINE_CHARACTERS) -> str:
    """Return `text` with controls, bidi and format characters made visible, cut to `limit` characters.

    Bytes that were not UTF-8 arrive as lone surrogates (surrogateescape) and come out as `<0xE9>`.
    """
    if text.isascii() and text.isprintable():
        return text if len(text) <= limit else text[:limit] + CUT_MARK
    out: list[str] = []
    length = 0
    marks = 0
    for character in text:
        if length >= limit:
            out.append(CUT_MARK)
            break
        piece, is_mark = _shown(character)
        marks = marks + 1 if is_mark else 0
        if marks > MAX_COMBINING_MARKS:
            piece = _visible(character)
        out.append(piece)
        length += len(piece)
    return "".join(out)


def printable_bytes(data: bytes, limit: int = MAX_LINE_CHARACTERS) -> str:
    """Return bytes from the wire as printable text; UTF-8 where it is, `<0x..>` where it is not."""
    # At most four bytes make one character: what is left shows whether there was more than is shown.
    return printable(data[: limit * 4 + 1].decode("utf-8", "surrogateescape"), limit)
