"""What a comparison found out so far, as an item model: one row a port, and in each cell a shape and a word."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

from core.diagnosis.port_ranking import best_of
from core.report.port_texts import CellMark, PortColumn, column_name, port_cells
from core.values.port_result import COMPARED_ENCRYPTIONS
from core.values.value_class import value_class
from gui.controls.cell_table import heading_data
from gui.style.status_glyphs import Glyph, glyph_icon
from gui.style.tool_tip import tool_tip
from gui.wording import render

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from core.report.port_texts import PortCell
    from core.values.port_result import PortResult

    Index = QModelIndex | QPersistentModelIndex

PORT_ROLE: Final = Qt.ItemDataRole.UserRole
GLYPH_ROLE: Final = Qt.ItemDataRole.UserRole + 1

_COLUMNS: Final = tuple(PortColumn)


class PortsState(StrEnum):
    """How far the comparison is."""

    NOT_BEGUN = "not_begun"
    RUNNING = "running"
    STOPPED = "stopped"
    COMPLETE = "complete"


@value_class
class _Shown:
    """One cell as it is shown and read out."""

    glyph: Glyph | None
    text: str
    spoken: str


class PortModel(QAbstractTableModel):
    """Columns as in PortColumn. `PORT_ROLE` is the port, `GLYPH_ROLE` the id of a cell's shape, "" in the first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ports: tuple[int, ...] = ()
        self.state = PortsState.NOT_BEGUN
        self._results: list[PortResult] = []
        self._rows: list[tuple[_Shown, ...]] = []

    @property
    def results(self) -> Sequence[PortResult]:
        """All that is known, in the order in which it came."""
        return self._results

    @property
    def is_running(self) -> bool:
        """Whether answers are still to come."""
        return self.state is PortsState.RUNNING

    @property
    def expected(self) -> int:
        """How many results there are when all are there."""
        return len(self.ports) * len(COMPARED_ENCRYPTIONS)

    def best(self, port: int | None = None) -> PortResult | None:
        """Return what can be recommended of all that is known, or of one port; None when nothing can."""
        return best_of(result for result in self._results if port in (None, result.port))

    def begin(self, ports: Sequence[int]) -> None:
        """A comparison of these ports starts."""
        self.beginResetModel()
        self.ports = tuple(ports)
        self.state = PortsState.RUNNING
        self._results = []
        self._rows = [self._row(port) for port in ports]
        self.endResetModel()

    def add(self, result: PortResult) -> None:
        """One answer is there."""
        self._results.append(result)
        self._refresh(self.ports.index(result.port))

    def end(self, *, was_stopped: bool) -> None:
        """No more answers come."""
        self.state = PortsState.STOPPED if was_stopped else PortsState.COMPLETE
        for number in range(len(self.ports)):
            self._refresh(number)

    # --- QAbstractTableModel -----------------------------------------------------------------------------------------

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(_COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | int | None:
        return heading_data(lambda: render(column_name(_COLUMNS[section])), orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  # Qt's own signature
        if not index.isValid():
            return None
        cell = self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DecorationRole:
            # A plain QIcon: Qt cannot see through a subclass that was made in Python.
            return QIcon(glyph_icon(cell.glyph)) if cell.glyph else None
        return {
            Qt.ItemDataRole.DisplayRole: cell.text,
            Qt.ItemDataRole.ToolTipRole: tool_tip(cell.text),
            Qt.ItemDataRole.AccessibleTextRole: cell.spoken,
            PORT_ROLE: self.ports[index.row()],
            GLYPH_ROLE: cell.glyph.value if cell.glyph else "",
        }.get(role)

    # --- rows --------------------------------------------------------------------------------------------------------

    def _refresh(self, number: int) -> None:
        self._rows[number] = self._row(self.ports[number])
        self.dataChanged.emit(self.index(number, 0), self.index(number, len(_COLUMNS) - 1))

    def _row(self, port: int) -> tuple[_Shown, ...]:
        cells = port_cells(port, self._results)
        return tuple(self._shown(column, cells[column]) for column in _COLUMNS)

    def _shown(self, column: PortColumn, cell: PortCell) -> _Shown:
        text = render(cell.text)
        if column is PortColumn.PORT:
            return _Shown(None, text, self.tr("Port {port}").format(port=text))
        glyph, text = self._looks(cell.mark, text)
        spoken = text if any(letter.isalnum() for letter in text) else self.tr("not tried")
        return _Shown(glyph, text, self.tr("{column}: {text}").format(column=render(column_name(column)), text=spoken))

    def _looks(self, mark: CellMark, text: str) -> tuple[Glyph, str]:
        """The shape and the words of a cell; what still waits depends on whether an answer can come."""
        if mark is CellMark.PENDING:
            return (Glyph.RUNNING, self.tr("Testing…")) if self.is_running else (Glyph.CANCELLED, self.tr("Stopped"))
        return (Glyph.NOT_REACHED if mark is CellMark.BLANK else Glyph(mark.value)), text
