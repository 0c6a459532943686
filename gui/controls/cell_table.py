"""A table whose cells take as many lines as they need, each with a picture before its text where there is one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionHeader,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from gui.controls.wrapped_text import WrappedText
from gui.style.control_frame import RADIUS_UNITS, paint_focus_ring
from gui.style.palettes import current_theme
from gui.style.status_glyphs import TABLE_UNITS
from gui.style.type_scale import Text, text_font
from gui.style.units import u, units_f

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QPainter, QResizeEvent

    Index = QModelIndex | QPersistentModelIndex

# In units.
HEADER_HEIGHT: Final = 34
ROW_HEIGHT: Final = 36
EDGE: Final = 8
"""What the first column leaves before its contents, so that they do not touch the frame of a selected row."""
_INSET: Final = 2
_GAP: Final = 10
_NARROW_GAP: Final = 3
_NARROW_ROW: Final = 28
_BESIDE_HEADING: Final = 12

HEADING: Final = Qt.AlignmentFlag.AlignLeft.value | Qt.AlignmentFlag.AlignVCenter.value | Qt.TextFlag.TextWordWrap.value
"""How the names of columns are written, so that they can take two lines."""

DECIDING_ROWS: Final = 100
"""So many rows decide how wide a column is: a server may fill a table, and each change of size asks again."""
_MOST_SIZES: Final = 2_000
"""Cells in one width each, and then some for another width."""


def heading_data(title: Callable[[], str], orientation: Qt.Orientation, role: int) -> str | int | None:
    """Return what the model of a table says of the column that is called `title`."""
    if orientation is not Qt.Orientation.Horizontal:
        return None
    if role == Qt.ItemDataRole.TextAlignmentRole:
        return HEADING
    return title() if role == Qt.ItemDataRole.DisplayRole else None


class CellDelegate(QStyledItemDelegate):
    """Draws a cell in as many lines as it needs; a row of one line is `row_units` high."""

    def __init__(self, table: QTreeView, row_units: int = ROW_HEIGHT) -> None:
        super().__init__(table)
        self._table = table
        self._usual_row_units = self._row_units = row_units
        self._gap = _GAP
        self._sizes: dict[tuple[str, bool, int, int], QSize] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        # The view asks for all rows whenever it lays itself out, and a server may fill the table.
        column = index.column()
        known = (str(index.data() or ""), _has_icon(index), column, self._table.columnWidth(column))
        if known not in self._sizes:
            if len(self._sizes) >= _MOST_SIZES:
                self._sizes.clear()
            self._sizes[known] = self._size(index, self._table.columnWidth(column))
        return self._sizes[known]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        rect, direction = option.rect, self._table.layoutDirection()
        style = self._table.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, self._table)
        if _has_icon(index):
            side = u(TABLE_UNITS, self._table)
            left = rect.left() + self._inset(index)
            place = QRect(left, rect.top() + (rect.height() - side) // 2, side, side)
            self.paint_icon(painter, QStyle.visualRect(direction, rect, place), index)
        text_rect = self._text_rect(rect, index)
        wrapped = self._wrapped(index, text_rect.width())
        painter.setPen(current_theme().text)
        top = rect.top() + (rect.height() - wrapped.height) / 2
        wrapped.paint(painter, QPointF(QStyle.visualRect(direction, rect, text_rect).left(), top))
        painter.restore()

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Leave less room in the cells, or as much as usual."""
        self._gap = _NARROW_GAP if is_narrow else _GAP
        self._row_units = _NARROW_ROW if is_narrow else self._usual_row_units
        self.forget()

    def forget(self) -> None:
        """Measure all cells anew, in another font."""
        self._sizes.clear()

    def least_width(self, index: Index) -> int:
        """Return how wide a cell is, in pixels, when its text breaks between words only."""
        beside = -self._text_rect(QRect(), index).width()
        words = str(index.data() or "").split()
        # Whole pixels, of which rounding may have taken one away.
        return beside + max(map(self._table.fontMetrics().horizontalAdvance, words), default=0) + 1

    def paint_icon(self, painter: QPainter, place: QRect, index: Index) -> None:
        """Paint the picture of a cell that has one."""
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(icon, QIcon):
            icon.paint(painter, place)

    def _size(self, index: Index, width: int) -> QSize:
        text = self._text_rect(QRect(0, 0, width, 0), index)
        line = self._table.fontMetrics().height()
        needed = round(self._wrapped(index, text.width()).height) + u(self._row_units, self._table) - line
        return QSize(text.width(), needed)

    def _text_rect(self, rect: QRect, index: Index) -> QRect:
        start = self._inset(index) + (u(TABLE_UNITS + self._gap, self._table) if _has_icon(index) else 0)
        return rect.adjusted(start, 0, -u(self._gap, self._table), 0)

    def _inset(self, index: Index) -> int:
        return u(_INSET + (EDGE if _is_first(index) else 0), self._table)

    def _wrapped(self, index: Index, width: int) -> WrappedText:
        text = str(index.data() or "")
        return WrappedText(text, self._table.font(), width, self._table.layoutDirection())


class CellHeader(QHeaderView):
    """The names of the columns, the first as far from the edge as what stands below it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        if logicalIndex:
            super().paintSection(painter, rect, logicalIndex)
            return
        edge, direction = u(EDGE, self.window()), self.layoutDirection()
        option = QStyleOptionHeader()
        self.initStyleOption(option)
        strip = QRect(rect.left(), rect.top(), edge, rect.height())
        option.rect = QStyle.visualRect(direction, rect, strip)
        self.style().drawControl(QStyle.ControlElement.CE_HeaderEmptyArea, option, painter, self)
        super().paintSection(painter, QStyle.visualRect(direction, rect, rect.adjusted(edge, 0, 0, 0)), 0)


class CellTable(QTreeView):
    """A flat table with fixed columns; the last one takes what room there is.

    In less room than `narrow_below`, in units of the program's font, the writing is smaller. The names of the columns
    break between their words; where even so there is no room for all of them, the table scrolls sideways.
    """

    narrow_below = 0
    is_narrow = False

    def __init__(self, object_name: str, name: str, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setItemsExpandable(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._delegate = CellDelegate(self)
        self.setItemDelegate(self._delegate)
        header = CellHeader(self)
        self.setHeader(header)
        self.setModel(model)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        # Qt would not make the last column narrower than it once was.
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(1)
        header.setFont(text_font(Text.TABLE_HEADER))
        header.setFixedHeight(u(HEADER_HEIGHT, self))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def widths(self, room: int) -> tuple[int, ...]:
        """Return how wide the columns but the last are, in pixels, when there is so much room for all."""
        return ()

    def use_delegate(self, delegate: CellDelegate) -> None:
        """Let another one draw the cells."""
        self._delegate = delegate
        self.setItemDelegate(delegate)

    def drawRow(self, painter: QPainter, options: QStyleOptionViewItem, index: Index) -> None:
        super().drawRow(painter, options, index)
        if self.hasFocus() and index.row() == self.currentIndex().row():
            paint_focus_ring(painter, options.rect, current_theme(), units_f(RADIUS_UNITS, self))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Qt may tell of the font before there is a delegate of ours.
        delegate = self.itemDelegate()
        if event.type() == QEvent.Type.FontChange and isinstance(delegate, CellDelegate):
            delegate.forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        # In units of the program's font: the table's own changes here.
        is_narrow = self.viewport().width() < u(self.narrow_below, self.window())
        if is_narrow is not self.is_narrow:
            self._make_narrow(is_narrow=is_narrow)
        super().resizeEvent(event)
        self.lay_out_columns()
        # The header may have another height.
        self.updateGeometries()

    def _make_narrow(self, *, is_narrow: bool) -> None:
        self.is_narrow = is_narrow
        self.setFont(text_font(Text.HINT if is_narrow else Text.BODY))
        self._delegate.set_narrow(is_narrow=is_narrow)

    def least_width(self, column: int) -> int:
        """Return how narrow a column may become, in pixels."""
        words = self._heading(column).split()
        longest = max(map(self.header().fontMetrics().horizontalAdvance, words), default=0)
        return longest + self._beside_heading(column)

    def longest_word(self, column: int) -> int:
        """Return how wide a column is, in pixels, that breaks no cell of the DECIDING_ROWS within a word."""
        cells = (self.model().index(row, column) for row in range(min(self.model().rowCount(), DECIDING_ROWS)))
        return max(map(self._delegate.least_width, cells), default=0)

    def lay_out_columns(self) -> None:
        """Give the columns their widths; those that are hidden come with 0."""
        room = self.viewport().width()
        widths = self.widths(room)
        shares = self._readable((*widths, max(room - sum(widths), 1)))
        for column, width in enumerate(shares):
            self.setColumnWidth(column, width)
        lines = max((self._heading_lines(column, width) for column, width in enumerate(shares) if width), default=1)
        more = (lines - 1) * self.header().fontMetrics().height()
        self.header().setFixedHeight(u(HEADER_HEIGHT, self.window()) + more)
        # Heights depend on the widths, and the view asked for them before it knew its own.
        self.scheduleDelayedItemsLayout()

    def _readable(self, widths: Sequence[int]) -> list[int]:
        """Widen the columns that are too narrow at the cost of those that are not, as far as these can give."""
        leasts = [self.least_width(column) if width else 0 for column, width in enumerate(widths)]
        lacking = sum(max(least - width, 0) for least, width in zip(leasts, widths, strict=True))
        spare = sum(max(width - least, 0) for least, width in zip(leasts, widths, strict=True))
        if not lacking:
            return list(widths)
        kept = 1 - min(lacking / max(spare, 1), 1)
        shares = [least + int(max(width - least, 0) * kept) for least, width in zip(leasts, widths, strict=True)]
        # What is lost by rounding.
        shares[-1] += max(sum(widths) - sum(shares), 0)
        return shares

    def _heading(self, column: int) -> str:
        return str(self.model().headerData(column, Qt.Orientation.Horizontal) or "")

    def _beside_heading(self, column: int) -> int:
        return u(_BESIDE_HEADING + (0 if column else EDGE), self.window())

    def _heading_lines(self, column: int, width: int) -> int:
        metrics, place = self.header().fontMetrics(), QRect(0, 0, width - self._beside_heading(column), 1)
        return metrics.boundingRect(place, HEADING, self._heading(column)).height() // metrics.height()


def _has_icon(index: Index) -> bool:
    return isinstance(index.data(Qt.ItemDataRole.DecorationRole), QIcon)


def _is_first(index: Index) -> bool:
    return index.column() == 0
