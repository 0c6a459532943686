"""The table of past tests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView

from gui.controls.cell_table import CellTable
from gui.dialogs.history_model import RUN_ROLE, Column

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from gui.dialogs.history_model import HistoryModel

_SHARES: Final = (0.21, 0.185, 0.20, 0.295)
"""Of the room, for the columns but the last."""
_WIDEST_SERVER: Final = 0.32
"""Of the room, for the names of servers that are longer; beyond that they break."""


class HistoryTable(CellTable):
    """Shows a HistoryModel; one or several rows can be chosen.

    `chosen` tells that others are, `opened` brings the id of the test that is to be looked at.
    """

    chosen = Signal()
    opened = Signal(int)

    def __init__(self, model: HistoryModel, parent: QWidget | None = None) -> None:
        super().__init__("historyTable", self.tr("Past tests"), model, parent)
        self.setAllColumnsShowFocus(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.selectionModel().selectionChanged.connect(self.chosen)
        self.doubleClicked.connect(self._open)
        model.modelReset.connect(self.lay_out_columns)

    def widths(self, room: int) -> tuple[int, ...]:
        return tuple(round(room * share) for share in _SHARES)

    def least_width(self, column: int) -> int:
        least = super().least_width(column)
        if column != Column.SERVER:
            return least
        return max(least, min(self.longest_word(column), round(self.viewport().width() * _WIDEST_SERVER)))

    def chosen_runs(self) -> tuple[int, ...]:
        """Return the ids of the chosen tests, from above to below."""
        rows = sorted(self.selectionModel().selectedRows(), key=lambda index: index.row())
        return tuple(int(index.data(RUN_ROLE)) for index in rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(int(index.data(RUN_ROLE)))
