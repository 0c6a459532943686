"""The steps of a test as an item model: one row a step, and below it one item that holds its details.

Column 0 names the step, 1 says what came of it, 2 how long it took. During a test rows change only through `apply`.
"""

from __future__ import annotations

from enum import IntEnum
from time import monotonic
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt

from core.report import step_texts
from core.report.durations import duration_text
from core.values.address_tried import AddressTried
from core.values.control_probe import ControlEnded, ControlStarted
from core.values.events import LineExchanged, StepStarted
from core.values.steps import step_plan
from gui.results_pane.isolates import without_isolates
from gui.results_pane.live_duration import live_duration
from gui.results_pane.step_details import details_of
from gui.results_pane.step_row import StepRow
from gui.style.status_glyphs import Glyph
from gui.style.tool_tip import tool_tip
from gui.wording import render

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from core.values.events import ProbeEvent, StepEvent
    from core.values.settings import ConnectionSettings

    Index = QModelIndex | QPersistentModelIndex

STEP_ID_ROLE: Final = Qt.ItemDataRole.UserRole
STATUS_ROLE: Final = Qt.ItemDataRole.UserRole + 1

_TOP: Final = 0
"""The internal id of a step's row; that of its details is the number of the row, counted from 1."""


class Column(IntEnum):
    """The columns of the model."""

    STEP = 0
    RESULT = 1
    TIME = 2


class StepModel(QAbstractItemModel):
    """What the probe said so far, step by step."""

    def __init__(self, clock: Callable[[], float] = monotonic, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._rows: list[StepRow] = []
        self._current: StepRow | None = None
        self._start = 0.0
        self._total: float | None = 0.0

    # --- what happens ------------------------------------------------------------------------------------------------

    def begin(self, settings: ConnectionSettings) -> None:
        """Show the steps of a test that starts now."""
        self.beginResetModel()
        self._rows = [StepRow(step) for step in step_plan(settings)]
        self._current = None
        self._start, self._total = self._clock(), None
        self.endResetModel()

    def apply(self, event: ProbeEvent) -> None:
        """Take what happened into the row that it belongs to."""
        # The probe's clock counts; ours only fills the time between two events.
        self._start = self._clock() - event.at
        if isinstance(event, ControlStarted | ControlEnded):
            return
        row = self._row_of(event)
        if row is not None and row.take(event):
            self._announce(row)

    def finish(self, total_seconds: float) -> None:
        """The test is over; what has not begun was not reached."""
        self._total = total_seconds
        for row in self._rows:
            row.give_up()
        if self._rows:
            last = self.index(len(self._rows) - 1, Column.TIME)
            self.dataChanged.emit(self.index(0, Column.STEP), last)

    def _row_of(self, event: StepEvent | LineExchanged | AddressTried) -> StepRow | None:
        if isinstance(event, LineExchanged | AddressTried):
            return self._current
        row = next((row for row in self._rows if row.step is event.step), None)
        if isinstance(event, StepStarted):
            self._current = row
        return row

    def _announce(self, row: StepRow) -> None:
        number = self._rows.index(row)
        parent = self.index(number, Column.STEP)
        self.dataChanged.emit(parent, self.index(number, Column.TIME))
        if row.lists_details:
            details = self.index(0, 0, parent)
            self.dataChanged.emit(details, details)
        elif row.has_details:
            self.beginInsertRows(parent, 0, 0)
            row.lists_details = True
            self.endInsertRows()

    # --- what views ask ----------------------------------------------------------------------------------------------

    @property
    def is_running(self) -> bool:
        """Whether a test is under way."""
        return self._total is None

    @property
    def elapsed(self) -> float:
        """How long the test has been running, or ran, in seconds."""
        return self._clock() - self._start if self._total is None else self._total

    @property
    def progress(self) -> tuple[int, int]:
        """How many steps have ended, and how many there are."""
        return sum(row.end is not None for row in self._rows), len(self._rows)

    def time_span(self, row: StepRow) -> tuple[float, float] | None:
        """Where a step lies on the time axis of the whole test, as shares of it; None when it took no time."""
        axis = max(self.elapsed, *(other.ended for other in self._rows))
        if not row.has_bar or axis <= 0:
            return None
        ended = self.elapsed if row.status is Glyph.RUNNING else row.ended
        return row.began / axis, min(ended / axis, 1.0)

    def row_at(self, index: Index) -> StepRow:
        """The step that an item belongs to, be it the row or its details."""
        return self._rows[index.row() if index.internalId() == _TOP else index.internalId() - 1]

    def is_details(self, index: Index) -> bool:
        """Whether an item holds the details of a step."""
        return index.isValid() and index.internalId() != _TOP

    def index_of(self, status: Glyph) -> QModelIndex:
        """The first row with a status, or an invalid index."""
        numbers = (number for number, row in enumerate(self._rows) if row.status is status)
        return self.index(next(numbers, -1), Column.STEP)

    def row_text(self, index: Index) -> str:
        """A row, or the details, as plain text for the clipboard."""
        if self.is_details(index):
            return without_isolates(details_of(self.row_at(index)).text)
        cells = (self._cell(self.row_at(index), column) for column in Column)
        return without_isolates("\t".join(cell for cell in cells if cell))

    # --- QAbstractItemModel ------------------------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        above = parent if parent is not None else QModelIndex()
        if not self.hasIndex(row, column, above):
            return QModelIndex()
        return self.createIndex(row, column, above.row() + 1 if above.isValid() else _TOP)

    def parent(self, child: Index) -> QModelIndex:  # type: ignore[override]  # the other overload is QObject.parent()
        if not self.is_details(child):
            return QModelIndex()
        return self.createIndex(child.internalId() - 1, Column.STEP, _TOP)

    def rowCount(self, parent: Index | None = None) -> int:
        if parent is None or not parent.isValid():
            return len(self._rows)
        if parent.column() != Column.STEP or self.is_details(parent):
            return 0
        return int(self._rows[parent.row()].lists_details)

    def columnCount(self, parent: Index | None = None) -> int:
        return len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("Step"), self.tr("Result"), self.tr("Time"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  # Qt's own signature
        if not index.isValid():
            return None
        row = self.row_at(index)
        if role == STEP_ID_ROLE:
            return row.step.value
        if role == STATUS_ROLE:
            return row.status.value
        if self.is_details(index):
            return self._details_data(row, index, role)
        return self._row_data(row, Column(index.column()), role)

    def _details_data(self, row: StepRow, index: Index, role: int) -> str | None:
        if index.column() == 0 and role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return details_of(row).text
        return None

    def _row_data(self, row: StepRow, column: Column, role: int) -> str | None:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(row, column)
        if role == Qt.ItemDataRole.ToolTipRole and column is Column.RESULT:
            return tool_tip(self._cell(row, column)) or None
        if column is Column.STEP and role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._cell(row, column)}: {self._status_text(row.status)}"
        if column is Column.STEP and role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._description(row)
        return None

    # --- the texts of a row ------------------------------------------------------------------------------------------

    def _cell(self, row: StepRow, column: Column) -> str:
        if column is Column.STEP:
            return render(step_texts.step_name(row.step))
        if column is Column.RESULT:
            return self._result(row)
        if row.status is Glyph.RUNNING:
            return live_duration(self.elapsed - row.began)
        return duration_text(row.seconds) if row.has_bar else ""

    def _result(self, row: StepRow) -> str:
        if row.end is not None:
            return render(step_texts.result_line(row.end))
        if row.status is Glyph.RUNNING:
            return render(step_texts.waiting())
        if row.status is Glyph.NOT_REACHED:
            return render(step_texts.not_reached())
        return self.tr("Not finished") if row.status is Glyph.CANCELLED else ""

    def _description(self, row: StepRow) -> str:
        result, seconds = self._result(row), self._cell(row, Column.TIME)
        if row.end is not None and seconds:
            return self.tr("{result}, took {time}").format(result=result, time=seconds)
        return result

    def _status_text(self, status: Glyph) -> str:
        texts = {
            Glyph.PENDING: self.tr("pending"),
            Glyph.RUNNING: self.tr("running"),
            Glyph.PASSED: self.tr("passed"),
            Glyph.WARNING: self.tr("warning"),
            Glyph.FAILED: self.tr("failed"),
            Glyph.SKIPPED: self.tr("skipped"),
            Glyph.CANCELLED: self.tr("stopped"),
            Glyph.NOT_REACHED: self.tr("not reached"),
        }
        return texts[status]
