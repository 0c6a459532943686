"""A list of rows that happen live and can be opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QFrame, QSizePolicy, QStyleOptionViewItem, QTreeView

from gui.controls.arc_clock import ArcClock
from gui.results_pane.row_model import Column
from gui.results_pane.step_delegate import RADIUS, StepDelegate
from gui.style.palettes import current_theme
from gui.style.status_glyphs import Glyph
from gui.style.units import u, units_f

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from gui.results_pane.row_model import RowModel

    Index = QModelIndex | QPersistentModelIndex

# In units.
STEP_COLUMN: Final = 218
TIME_COLUMN: Final = 212
NARROW_TIME_COLUMN: Final = 80
LEAST_RESULT: Final = 110
"""What a result keeps where a long name would like to have all of the width."""
NARROW: Final = 640
"""A tree that is not as wide as this shows no bars."""
_INSET: Final = 6
SHORTCUT_KEYS: Final = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
"""With one of these held, a key is not for the rows."""


class RowTree(QTreeView):
    """Shows a RowModel, as high as its rows: what it stands in scrolls.

    A click, Enter, Right and Left open and close a row.
    """

    bars_from = NARROW
    """From this width on, in units, there are bars beside the times."""
    widest_name = 0.45
    """The share of the width that the names may take at most."""

    ticked = Signal()
    """Emitted while a test runs and the tree is visible, whenever the times have moved on."""
    openness_changed = Signal()
    opened = Signal(QModelIndex)
    """Emitted with the current row when its details are to be seen."""
    revealed = Signal(QModelIndex)
    """Emitted with what Qt, the keyboard or a screen reader wants to be in view."""
    height_changed = Signal()

    def __init__(self, model: RowModel[Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self._delegate = StepDelegate(model, self)
        self._clock = ArcClock(self)
        self._height = 0
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setExpandsOnDoubleClick(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(1)
        self.clicked.connect(self._toggle)
        self.expanded.connect(self.openness_changed)
        self.expanded.connect(self._tell_opened)
        self.collapsed.connect(self.openness_changed)
        self._clock.ticked.connect(self._move_on)
        model.modelReset.connect(self._follow_model)
        model.modelReset.connect(self.openness_changed)

    # --- what the pane asks ------------------------------------------------------------------------------------------

    def finish(self, *, opens_trouble: bool) -> None:
        """The test is over; open and select the row that made trouble, if so wished."""
        self._follow_model()
        if not opens_trouble:
            return
        for status in (Glyph.FAILED, Glyph.WARNING):
            if (index := self._rows.index_of(status)).isValid():
                self.show_open(index)
                return

    def show_open(self, index: QModelIndex) -> None:
        """Select a row and open it."""
        self.setCurrentIndex(index)
        self.expand(index)
        self._tell_opened(index)

    def shown_rows(self) -> list[QModelIndex]:
        """The rows, and after each that is open its details."""
        with_details = ((index, self._rows.index(0, 0, index)) for index in self._tops())
        return [one for index, below in with_details for one in (index, below)[: 1 + self.isExpanded(index)]]

    def current_row(self) -> QModelIndex:
        """The current one of these, whichever of its cells that is."""
        return self.currentIndex().siblingAtColumn(Column.NAME)

    @property
    def can_open(self) -> bool:
        """Whether any row has details."""
        return any(self._rows.hasChildren(index) for index in self._tops())

    @property
    def is_all_open(self) -> bool:
        """Whether every row that has details shows them."""
        return all(self.isExpanded(index) for index in self._tops() if self._rows.hasChildren(index))

    # --- QTreeView ---------------------------------------------------------------------------------------------------

    def drawRow(self, painter: QPainter, options: QStyleOptionViewItem, index: Index) -> None:
        # The whole row is ours: the styles differ in what of a selected row they fill, and with which colour.
        rect = options.rect
        is_current = index.row() == self.currentIndex().row() and index.parent() == self.currentIndex().parent()
        if not self._rows.is_details(index):
            is_selected = self.selectionModel().isRowSelected(index.row(), QModelIndex())
            is_focused = is_current and self.hasFocus()
            if is_selected or is_focused:
                self._paint_frame(painter, QRectF(rect), is_filled=is_selected, is_focused=is_focused)
            for column in Column:
                cell = QStyleOptionViewItem(options)
                left, width = self.columnViewportPosition(column), self.columnWidth(column)
                cell.rect = QRect(left, rect.top(), width, rect.height())
                self._delegate.paint(painter, cell, self._rows.index(index.row(), column))
            return
        self._delegate.paint(painter, options, index)
        if is_current and self.hasFocus():
            self._paint_frame(painter, QRectF(rect), is_filled=False, is_focused=True)

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        super().rowsInserted(parent, start, end)
        if parent.isValid():
            self.setFirstColumnSpanned(0, self._rows.index(parent.row(), Column.NAME), True)
            self.openness_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_row()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & SHORTCUT_KEYS:
            self._toggle(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        # All rows lie within the tree; what has to scroll is around it.
        self.executeDelayedItemsLayout()
        self.revealed.emit(self._rows.index(index.row(), Column.NAME, index.parent()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._lay_out_columns()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        # Qt comes here when rows were added, opened, closed or got another width.
        height = self.viewportSizeHint().height() if self._rows.rowCount() else 0
        if height != self._height:
            self._height = height
            self.updateGeometry()
            self.height_changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._lay_out_columns()

    def sizeHint(self) -> QSize:
        return QSize(u(NARROW, self), self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(u(STEP_COLUMN + NARROW_TIME_COLUMN, self), self._height)

    # --- slots -------------------------------------------------------------------------------------------------------

    def copy_row(self) -> None:
        """Put the current row into the clipboard as text."""
        if self.currentIndex().isValid():
            QGuiApplication.clipboard().setText(self._rows.row_text(self.currentIndex()))

    def _tops(self) -> list[QModelIndex]:
        return [self._rows.index(number, Column.NAME) for number in range(self._rows.rowCount())]

    def _toggle(self, index: QModelIndex) -> None:
        row = index.siblingAtColumn(Column.NAME)
        if index.isValid() and self._rows.hasChildren(row):
            self.setExpanded(row, not self.isExpanded(row))

    def _tell_opened(self, index: QModelIndex) -> None:
        if index == self.current_row():
            self.opened.emit(index)

    def _follow_model(self) -> None:
        self._clock.set_wanted(self._rows.is_running)
        self._lay_out_columns()

    def _move_on(self) -> None:
        self._delegate.turn = self._clock.turn
        running = self.visualRect(self._rows.index_of(Glyph.RUNNING))
        self.viewport().update(running)
        # All bars share one axis, and that has grown.
        height = self.viewport().height()
        self.viewport().update(self.columnViewportPosition(Column.TIME), 0, self.columnWidth(Column.TIME), height)
        self.ticked.emit()

    def _lay_out_columns(self) -> None:
        width = self.viewport().width()
        self._delegate.shows_bars = width >= u(self.bars_from, self)
        last = u(TIME_COLUMN if self._delegate.shows_bars else NARROW_TIME_COLUMN, self)
        most = max(round(width * self.widest_name), width - last - u(LEAST_RESULT, self))
        least = u(STEP_COLUMN, self) if self._delegate.shows_bars else 0
        first = min(max(least, self._delegate.name_width()), most)
        self.setColumnWidth(Column.NAME, first)
        self.setColumnWidth(Column.RESULT, max(width - first - last, 1))
        self.setColumnWidth(Column.TIME, last)
        # Heights depend on the width, and the view asked for them before it knew its width.
        self.scheduleDelayedItemsLayout()

    def _paint_frame(self, painter: QPainter, rect: QRectF, *, is_filled: bool, is_focused: bool) -> None:
        theme = current_theme()
        inset = units_f(_INSET, self)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.selection if is_filled else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.accent, 1.5) if is_focused else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(rect.adjusted(inset, 1, -inset, -1), units_f(RADIUS, self), units_f(RADIUS, self))
        painter.restore()
