"""A field for a text from elsewhere: plain, and no longer than somebody would read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QPlainTextEdit

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

MOST_CHARACTERS: Final = 50_000
"""A long log has its telling lines within this; a clipboard may hold a film."""


class PasteEdit(QPlainTextEdit):
    """Takes of a pasted or dropped text as much as there is room for."""

    def text(self) -> str:
        """Return what stands in the field, at most MOST_CHARACTERS of it."""
        return self.toPlainText()[:MOST_CHARACTERS]

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        taken = self.document().characterCount() - len(self.textCursor().selectedText())
        # Attack stopped: a clipboard so full that laying it out would hold up the window.
        self.insertPlainText(source.text()[: max(MOST_CHARACTERS - taken, 0)])
