"""What must hold for every text in a window after a hostile server has spoken."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QFont, QTextFormat
from PySide6.QtWidgets import QTextEdit

from core.values.printable import CUT_MARK, printable
from tests.core.wire.secret_forms import secret_parts, survivors

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from PySide6.QtGui import QTextDocument, QTextFragment

    from tests.hostile.window.shown_texts import ShownText

BEGINNING: Final = 5
"""So many characters of what is said are its own, and can always be seen."""
_OURS: Final = re.compile("[\u2066-\u2069\n\t\u2028]")
"""Isolates around values, and what stands between two texts: ours, and from no server."""


def as_seen(shown: ShownText) -> str:
    """What people see of a text, markup rendered where Qt would render it."""
    return _rendered(shown.text).toPlainText() if shown.may_be_markup else shown.text


def markup_faults(texts: Iterable[ShownText]) -> Iterator[str]:
    """Where Qt would draw more than letters: an image, a link, a table, anything bold or large."""
    for shown in texts:
        if shown.may_be_markup and not _is_plain(_rendered(shown.text)):
            yield f"{shown.where} is rendered: {shown.text[:120]!r}"


def invisible_faults(texts: Iterable[ShownText]) -> Iterator[str]:
    """Where a control, bidi or format character came through, or a flood of combining marks."""
    for shown in texts:
        bare = _OURS.sub("", as_seen(shown))
        if printable(bare, len(bare)) != bare:
            yield f"{shown.where} has characters that cannot be seen: {bare[:120]!r}"


def literal_faults(texts: Iterable[ShownText], said: str) -> Iterator[str]:
    """Where a text begins like what was said, and goes on in another way, other than being cut."""
    expected = printable(said)
    beginning = said[:BEGINNING]
    for shown in texts:
        seen = _OURS.sub("", as_seen(shown))
        for found in re.finditer(re.escape(beginning), seen):
            rest = seen[found.start() :]
            if not (rest.startswith(expected) or _is_cut(rest, expected)):
                yield f"{shown.where} does not show it as it came: {rest[: len(expected) + 1]!r}"


def secret_faults(texts: Iterable[ShownText], user: str, password: str) -> Iterator[str]:
    """Where a piece of the password stands, in any form. Digits alone are as likely a part of some time."""
    whole = "\n".join(shown.text for shown in texts).encode("utf-8", "backslashreplace")
    escaped = {piece for form in _forms(user, password) for piece in survivors(form, whole) if not piece.isdigit()}
    for shown in texts if escaped else ():
        said = shown.text.encode("utf-8", "backslashreplace").lower()
        if pieces := {piece for piece in escaped if piece in said}:
            yield f"{shown.where} has pieces of the password: {pieces}"


@cache
def _forms(user: str, password: str) -> Sequence[bytes]:
    return secret_parts(user, password)


def _is_cut(rest: str, expected: str) -> bool:
    return any(rest[: at + 1] == expected[:at] + CUT_MARK for at in range(len(expected)))


def _rendered(text: str) -> QTextDocument:
    # Tool tips, labels and this widget decide with one and the same function whether a text is markup.
    edit = _editor()
    edit.setText(text)
    return edit.document()


@cache
def _editor() -> QTextEdit:
    return QTextEdit()


def _is_plain(document: QTextDocument) -> bool:
    for form in document.allFormats():
        if form.isImageFormat() or form.isTableFormat() or form.isListFormat():
            return False
    return all(_is_plain_fragment(fragment) for fragment in _fragments(document))


def _is_plain_fragment(fragment: QTextFragment) -> bool:
    form = fragment.charFormat()
    return (
        not form.isAnchor()
        and not form.fontItalic()
        and form.fontWeight() <= QFont.Weight.Normal
        and not form.hasProperty(QTextFormat.Property.FontSizeAdjustment)
        and not form.hasProperty(QTextFormat.Property.ForegroundBrush)
    )


def _fragments(document: QTextDocument) -> Iterator[QTextFragment]:
    block = document.begin()
    while block.isValid():
        iterator = block.begin()
        while not iterator.atEnd():
            yield iterator.fragment()
            iterator += 1
        block = block.next()
