"""Lets the further lines of a wrapped block begin where its text does, not below what stands before the text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QPlainTextDocumentLayout

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QTextBlock, QTextDocument, QTextLayout, QTextLine

_MOST: Final = 2 / 3
"""The share of the width that may be left empty; beyond that, further lines begin a little way from the edge."""
_LITTLE: Final = 2
"""So many blanks."""


class HangingLayout(QPlainTextDocumentLayout):
    """For blocks whose user state is the number of characters before their text; they run from left to right.

    Like Qt's own, it lays out what comes into view only: a hundred thousand lines cost no more than a screenful.
    Whoever makes one must hold it as long as its document.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        document.setDocumentLayout(self)
        # Otherwise a text in Arabic would stand before its time, and its lines would hang on the other side.
        option = document.defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        document.setDefaultTextOption(option)

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        # Where blocks are drawn, clicked and scrolled, Qt asks here first, and lays out what has changed since.
        rect = super().blockBoundingRect(block)
        lines = block.layout()
        if lines.lineCount() < 2 or lines.lineAt(1).x() > lines.lineAt(0).x():
            return rect
        indent = self._indent(block, lines.lineAt(0))
        if indent <= 0:
            return rect
        self._hang(lines, indent)
        if block.lineCount() != lines.lineCount():
            block.setLineCount(lines.lineCount())
            # For the scroll bar, which counts lines.
            self.documentSizeChanged.emit(self.documentSize())
        return super().blockBoundingRect(block)

    def _indent(self, block: QTextBlock, first: QTextLine) -> float:
        """How far from the edge further lines begin, in pixels; 0 where nothing stands before the text."""
        last = block.userState() - 1
        if last < 0:
            return 0.0
        # From the blank before the text: the text itself may run from right to left.
        edge, _ = cast("tuple[float, int]", first.cursorToX(last))
        font = self.document().defaultFont()
        little = QFontMetricsF(font).horizontalAdvance(" " * _LITTLE)
        font.setPointSizeF(self._point_size(block, last))
        indent = edge - first.x() + QFontMetricsF(font).horizontalAdvance(" ")
        return indent if indent <= first.width() * _MOST else little

    def _point_size(self, block: QTextBlock, place: int) -> float:
        """How large one of the characters is."""
        formats = (one for one in block.textFormats() if one.start <= place < one.start + one.length)
        sizes = (one.format.fontPointSize() for one in formats)
        return next((size for size in sizes if size > 0), self.document().defaultFont().pointSizeF())

    def _hang(self, lines: QTextLayout, indent: float) -> None:
        left, width, height = lines.lineAt(0).x(), lines.lineAt(0).width(), 0.0
        lines.clearLayout()
        lines.beginLayout()
        while (line := lines.createLine()).isValid():
            line.setLeadingIncluded(True)
            line.setLineWidth(width)
            line.setPosition(QPointF(left, height))
            height += line.height()
            if lines.lineCount() == 1:
                left, width = left + indent, width - indent
        lines.endLayout()
