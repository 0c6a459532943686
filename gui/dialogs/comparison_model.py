"""The differences between two tests as an item model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from gui.controls.cell_table import heading_data
from gui.style.tool_tip import tool_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    Index = QModelIndex | QPersistentModelIndex
    # What it is, how it was then, how it is now, and what that may mean.
    ComparisonRow = tuple[str, str, str, str]

_COLUMNS: Final = 4
_SHOWN: Final = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole})


class ComparisonModel(QAbstractTableModel):
    """A row for each difference; `headings` are the dates of the two tests."""

    def __init__(self, headings: Sequence[str], rows: Sequence[ComparisonRow], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings = tuple(headings)
        self._rows = tuple(rows)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else _COLUMNS

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | int | None:
        titles = (self.tr("What changed"), *self._headings, self.tr("What it may mean"))
        return heading_data(lambda: titles[section], orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if not index.isValid():
            return None
        text = self._rows[index.row()][index.column()]
        if role in _SHOWN:
            return text
        return tool_tip(text) if role == Qt.ItemDataRole.ToolTipRole else None
