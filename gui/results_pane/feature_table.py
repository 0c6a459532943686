"""The table of what the server can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from gui.results_pane.wrapped_text import WrappedText
from gui.style.palettes import current_theme
from gui.style.status_glyphs import TABLE_UNITS
from gui.style.type_scale import Text, text_font
from gui.style.units import u

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QResizeEvent

    from gui.results_pane.feature_model import FeatureModel

    Index = QModelIndex | QPersistentModelIndex

# In units.
NAME_COLUMN: Final = 144
VALUE_COLUMN: Final = 180
HEADER_HEIGHT: Final = 34
ROW_HEIGHT: Final = 36
_INSET: Final = 2
_GAP: Final = 10
_NARROW: Final = 640

_MOST_SIZES: Final = 2_000
"""Cells in one width each, and then some for another width."""


class FeatureDelegate(QStyledItemDelegate):
    """Draws a cell in as many lines as it needs."""

    def __init__(self, table: QTreeView) -> None:
        super().__init__(table)
        self._table = table
        self._sizes: dict[tuple[str, int, int, str], QSize] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        # The view asks for all rows whenever it lays itself out, and a server may fill the table.
        width = self._table.columnWidth(index.column())
        known = (str(index.data() or ""), index.column(), width, self._table.font().key())
        if known not in self._sizes:
            if len(self._sizes) >= _MOST_SIZES:
                self._sizes.clear()
            self._sizes[known] = self._size(index, width)
        return self._sizes[known]

    def _size(self, index: Index, width: int) -> QSize:
        text = self._text_rect(QRect(0, 0, width, 0), index)
        needed = round(self._wrapped(index, text.width()).height) + u(ROW_HEIGHT, self._table) - self._line_height()
        return QSize(text.width(), needed)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        rect, direction = option.rect, self._table.layoutDirection()
        style = self._table.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, self._table)
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(icon, QIcon):
            side = u(TABLE_UNITS, self._table)
            place = QRect(rect.left() + u(_INSET, self._table), rect.top() + (rect.height() - side) // 2, side, side)
            icon.paint(painter, QStyle.visualRect(direction, rect, place))
        text_rect = self._text_rect(rect, index)
        wrapped = self._wrapped(index, text_rect.width())
        painter.setPen(current_theme().text)
        top = rect.top() + (rect.height() - wrapped.height) / 2
        wrapped.paint(painter, QPointF(QStyle.visualRect(direction, rect, text_rect).left(), top))
        painter.restore()

    def _text_rect(self, rect: QRect, index: Index) -> QRect:
        start = u(_INSET + TABLE_UNITS + _GAP if index.column() == 0 else _INSET, self._table)
        return rect.adjusted(start, 0, -u(_GAP, self._table), 0)

    def _wrapped(self, index: Index, width: int) -> WrappedText:
        text = str(index.data() or "")
        return WrappedText(text, self._table.font(), width, self._table.layoutDirection())

    def _line_height(self) -> int:
        return self._table.fontMetrics().height()


class FeatureTable(QTreeView):
    """Shows a FeatureModel; the last column takes what room there is."""

    def __init__(self, model: FeatureModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("featureTable")
        self.setAccessibleName(self.tr("Server features"))
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setItemsExpandable(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(FeatureDelegate(self))
        self.setModel(model)
        header = self.header()
        header.setSectionsMovable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setStretchLastSection(True)
        header.setMinimumSectionSize(1)
        header.setFont(text_font(Text.TABLE_HEADER))
        header.setFixedHeight(u(HEADER_HEIGHT, self))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        share = 1.0 if self.viewport().width() >= u(_NARROW, self) else 0.8
        self.setColumnWidth(0, round(u(NAME_COLUMN, self) * share))
        self.setColumnWidth(1, round(u(VALUE_COLUMN, self) * share))
        # Heights depend on the widths, and the view asked for them before it knew its own.
        self.scheduleDelayedItemsLayout()
