"""Draws the rows of the steps and of the second looks, and the panel of an opened one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from core.values.printable import CUT_MARK
from gui.controls.isolates import in_own_direction
from gui.controls.text_blocks import TextColumn
from gui.controls.wrapped_text import WrappedText, wrapped_within
from gui.results_pane.row_model import Column
from gui.style.icons import Line, paint_line
from gui.style.palettes import Theme, current_theme
from gui.style.status_glyphs import ROW_UNITS, Glyph, paint_glyph, tone_of
from gui.style.type_scale import Text, text_font
from gui.style.units import u, units_f
from gui.wording import isolated

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem, QTreeView

    from gui.results_pane.row_model import LiveRow, RowModel
    from gui.results_pane.step_details import StepDetails

    Index = QModelIndex | QPersistentModelIndex

# In units, from the left edge of the tree.
ROW_HEIGHT: Final = 37
CHEVRON_AT: Final = 8
CHEVRON_SIZE: Final = 15
GLYPH_AT: Final = 28
NAME_AT: Final = 56
PANEL_INDENT: Final = 52
PANEL_RIGHT: Final = 12
PANEL_ABOVE: Final = 4
PANEL_BELOW: Final = 8
PANEL_PADDING: Final = 12
RADIUS: Final = 6
GAP: Final = 8
END_MARGIN: Final = 18
BAR_WIDTH: Final = 128

_LINES_OF_TROUBLE: Final = 3
"""So many may say what a step has failed for; what came of the others stands in one, and in their details."""
_LONGEST_RAW: Final = 400
"""A raw line in a panel is cut here; the conversation has all of it."""
_MOST_COLUMNS: Final = 16
"""One for each row, and then some for another width."""
_UNREACHED: Final = frozenset({Glyph.PENDING, Glyph.NOT_REACHED, Glyph.SKIPPED})
_LOUD: Final = frozenset({Glyph.FAILED, Glyph.WARNING})


class StepDelegate(QStyledItemDelegate):
    """Paints one cell of a row, or its whole panel. `turn` is where the running arc stands, in turns."""

    def __init__(self, model: RowModel[Any], tree: QTreeView) -> None:
        super().__init__(tree)
        self._model = model
        self._tree = tree
        self._columns: dict[tuple[StepDetails, float, str, Qt.LayoutDirection], TextColumn] = {}
        self.turn = 0.0
        self.shows_bars = True

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = u(ROW_HEIGHT, self._tree)
        if self._model.is_details(index):
            around = units_f(PANEL_ABOVE + PANEL_BELOW + 2 * PANEL_PADDING, self._tree)
            height = round(self._panel_column(index).height + around)
        elif self._model.row_at(index).status in _LOUD:
            result = self._trouble(self._model.index(index.row(), Column.RESULT))
            height += max(round(result.height) - QFontMetrics(self._tree.font()).height(), 0)
        # The widths are the tree's own affair; see StepTree.
        return QSize(0, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setLayoutDirection(self._tree.layoutDirection())
        theme = current_theme()
        row = self._model.row_at(index)
        rect = QRect(option.rect)
        if self._model.is_details(index):
            self._paint_panel(painter, rect, index, theme)
        elif index.column() == Column.NAME:
            self._paint_name(painter, rect, index, row, theme)
        elif index.column() == Column.RESULT:
            self._paint_result(painter, rect, index, row, theme)
        else:
            self._paint_time(painter, rect, index, row, theme)
        painter.restore()

    def name_width(self) -> int:
        """How wide the first column must be for the longest name."""
        metrics = QFontMetrics(text_font(Text.STEP_NAME, self._tree.font()))
        names = (str(self._model.index(number, Column.NAME).data()) for number in range(self._model.rowCount()))
        widest = max((metrics.horizontalAdvance(name) for name in names), default=0)
        return u(NAME_AT + 2 * GAP, self._tree) + widest

    # --- cells -------------------------------------------------------------------------------------------------------

    def _paint_name(self, painter: QPainter, rect: QRect, index: Index, row: LiveRow, theme: Theme) -> None:
        if self._model.hasChildren(index):
            is_open = self._tree.isExpanded(index)
            closed = Line.CHEVRON_LEFT if self._is_mirrored else Line.CHEVRON_RIGHT
            place = self._square(rect, CHEVRON_AT, CHEVRON_SIZE)
            paint_line(painter, place, Line.CHEVRON_DOWN if is_open else closed, theme.secondary)
        paint_glyph(painter, self._square(rect, GLYPH_AT, ROW_UNITS), row.status, theme, self.turn)
        is_unreached = row.status in _UNREACHED
        painter.setFont(text_font(Text.BODY if is_unreached else Text.STEP_NAME, self._tree.font()))
        painter.setPen(theme.secondary if is_unreached else theme.text)
        start = u(NAME_AT, self._tree)
        self._paint_line_of_text(
            painter, rect, index, QRect(start, 0, rect.width() - start - u(GAP, self._tree), rect.height())
        )

    def _paint_result(self, painter: QPainter, rect: QRect, index: Index, row: LiveRow, theme: Theme) -> None:
        room = QRect(0, 0, rect.width() - u(GAP, self._tree), rect.height())
        if row.status in _LOUD:
            painter.setPen(theme.tone(tone_of(row.status)).colour)
            place = QStyle.visualRect(self._tree.layoutDirection(), rect, room.translated(rect.topLeft()))
            result = self._trouble(index)
            result.paint(painter, QPointF(place.left(), place.top() + (place.height() - result.height) / 2))
            return
        painter.setFont(self._tree.font())
        painter.setPen(theme.secondary)
        self._paint_line_of_text(painter, rect, index, room)

    def _trouble(self, index: Index) -> WrappedText:
        """What a step has failed for, or warns of, in as many lines as its column asks for."""
        width = self._tree.columnWidth(Column.RESULT) - u(GAP, self._tree)
        text, direction = str(self._model.data(index) or ""), self._tree.layoutDirection()
        return wrapped_within(_LINES_OF_TROUBLE, text, self._tree.font(), width, direction)

    def _paint_time(self, painter: QPainter, rect: QRect, index: Index, row: LiveRow, theme: Theme) -> None:
        if self.shows_bars and (waterfall := self._model.waterfall(row)):
            place = QRect(rect.left(), rect.top(), u(BAR_WIDTH, self._tree), rect.height())
            axis = QRectF(QStyle.visualRect(self._tree.layoutDirection(), rect, place))
            waterfall.paint(painter, axis, units_f(1, self._tree), theme, is_mirrored=self._is_mirrored)
        painter.setFont(self._tree.font())
        painter.setPen(theme.secondary)
        start = u(BAR_WIDTH, self._tree) if self.shows_bars else 0
        room = QRect(start, 0, rect.width() - start - u(END_MARGIN, self._tree), rect.height())
        self._paint_line_of_text(painter, rect, index, room, Qt.AlignmentFlag.AlignRight)

    def _paint_line_of_text(
        self,
        painter: QPainter,
        rect: QRect,
        index: Index,
        room: QRect,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        """Paint the cell's text, cut where it does not fit; `room` lies within `rect`, seen from left to right."""
        text = str(self._model.data(index) or "")
        shown = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        place = QStyle.visualRect(self._tree.layoutDirection(), rect, room.translated(rect.topLeft()))
        flags = side | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, int(flags.value) | int(Qt.TextFlag.TextSingleLine.value), in_own_direction(shown))

    # --- the panel ---------------------------------------------------------------------------------------------------

    def _paint_panel(self, painter: QPainter, rect: QRect, index: Index, theme: Theme) -> None:
        panel = self._panel(rect)
        status = self._model.row_at(index).status
        radius = units_f(RADIUS, self._tree)
        painter.setRenderHint(painter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.tone(tone_of(status)).tint if status in _LOUD else theme.alternate_base)
        painter.drawRoundedRect(panel, radius, radius)
        padding = units_f(PANEL_PADDING, self._tree)
        inner = panel.adjusted(padding, padding, -padding, -padding)
        self._panel_column(index).paint(painter, inner.topLeft(), theme)

    def _panel(self, rect: QRect) -> QRectF:
        """The panel within the row of the details."""
        inner = rect.adjusted(
            u(PANEL_INDENT, self._tree),
            u(PANEL_ABOVE, self._tree),
            -u(PANEL_RIGHT, self._tree),
            -u(PANEL_BELOW, self._tree),
        )
        return QRectF(QStyle.visualRect(self._tree.layoutDirection(), rect, inner))

    def _panel_column(self, index: Index) -> TextColumn:
        # Measured for each layout and drawn for each painting; what a server says can take long to set.
        details = self._model.details_of(self._model.row_at(index))
        whole = QRect(0, 0, self._tree.viewport().width(), u(ROW_HEIGHT, self._tree))
        width = self._panel(whole).width() - 2 * units_f(PANEL_PADDING, self._tree)
        known = (details, width, self._tree.font().key(), self._tree.layoutDirection())
        if known not in self._columns:
            if len(self._columns) >= _MOST_COLUMNS:
                self._columns.clear()
            self._columns[known] = self._new_column(details, width)
        return self._columns[known]

    def _new_column(self, details: StepDetails, width: float) -> TextColumn:
        body = text_font(Text.DETAIL, self._tree.font())
        column = TextColumn(width, self._tree.font(), self._tree.layoutDirection())
        column.add(details.sentences, body)
        column.add_facts(details.facts, body)
        raw = [line if len(line) <= _LONGEST_RAW else line[:_LONGEST_RAW] + CUT_MARK for line in details.raw]
        column.add(map(isolated, raw), text_font(Text.TRANSCRIPT, self._tree.font()))
        return column

    # --- places ------------------------------------------------------------------------------------------------------

    @property
    def _is_mirrored(self) -> bool:
        return self._tree.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _square(self, rect: QRect, start: int, side: int) -> QRectF:
        """A square in the middle of a row, `start` and `side` in units."""
        size = u(side, self._tree)
        logical = QRect(rect.left() + u(start, self._tree), rect.top() + (rect.height() - size) // 2, size, size)
        return QRectF(QStyle.visualRect(self._tree.layoutDirection(), rect, logical))
