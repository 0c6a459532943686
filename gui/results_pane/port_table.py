"""The table that compares ports."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from gui.controls.arc_clock import ArcClock
from gui.controls.cell_table import CellDelegate, CellTable
from gui.results_pane.port_model import GLYPH_ROLE
from gui.style.palettes import current_theme
from gui.style.status_glyphs import Glyph, paint_glyph
from gui.style.units import u

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect
    from PySide6.QtGui import QPainter

    from gui.results_pane.port_model import PortModel

    Index = QModelIndex | QPersistentModelIndex

ROW_HEIGHT: Final = 40
_COLUMNS: Final = (66, 108, 124, 120, 120, 168)
"""In units, as they stand in 700 of them; in less room all get narrower together, and in more the last one wider."""
_NARROW_COLUMNS: Final = (48, 80, 80, 80, 80, 75)


class PortDelegate(CellDelegate):
    """Turns the arc in the cells that wait."""

    def __init__(self, table: PortTable) -> None:
        super().__init__(table, ROW_HEIGHT)
        self.clock = ArcClock(table.viewport())

    def paint_icon(self, painter: QPainter, place: QRect, index: Index) -> None:
        if index.data(GLYPH_ROLE) == Glyph.RUNNING:
            paint_glyph(painter, QRectF(place), Glyph.RUNNING, current_theme(), self.clock.turn)
        else:
            super().paint_icon(painter, place, index)


class PortTable(CellTable):
    """Shows a PortModel; `port_chosen` tells that another row is selected."""

    port_chosen = Signal()
    narrow_below = 600

    def __init__(self, model: PortModel, parent: QWidget | None = None) -> None:
        super().__init__("portMatrix", self.tr("Port comparison"), model, parent)
        self._ports = model
        delegate = PortDelegate(self)
        delegate.clock.ticked.connect(self.viewport().update)
        self.use_delegate(delegate)
        self._clock = delegate.clock
        self.setAllColumnsShowFocus(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        model.dataChanged.connect(self._follow_work)
        model.modelReset.connect(self._follow_work)
        self.selectionModel().selectionChanged.connect(self.port_chosen)

    def chosen_port(self) -> int | None:
        """Return the port of the selected row."""
        rows = self.selectionModel().selectedRows()
        return self._ports.ports[rows[0].row()] if rows else None

    def choose_port(self, port: int) -> None:
        """Select the row of a port."""
        self.setCurrentIndex(self._ports.index(self._ports.ports.index(port), 0))

    def widths(self, room: int) -> tuple[int, ...]:
        columns = _NARROW_COLUMNS if self.is_narrow else _COLUMNS
        share = min(room / sum(columns), float(u(100, self)) / 100)
        return tuple(round(width * share) for width in columns[:-1])

    def least_width(self, column: int) -> int:
        return max(super().least_width(column), self.longest_word(column))

    def _follow_work(self) -> None:
        self._clock.set_wanted(self._ports.is_running)
        self.lay_out_columns()
