"""Rows that happen live and can be opened, as an item model: one row each, and below it one item for its details.

Column 0 names the row, 1 says what came of it, 2 how long it took. While a test runs, rows change only through events.
"""

from __future__ import annotations

from abc import abstractmethod
from enum import IntEnum
from time import monotonic
from typing import TYPE_CHECKING, Any, Final, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt

from core.report.durations import duration_text
from gui.controls.isolates import without_isolates
from gui.results_pane.live_duration import live_duration
from gui.results_pane.waterfall import Span, Waterfall
from gui.style.status_glyphs import Glyph
from gui.style.tool_tip import tool_tip
from gui.wording import in_local_digits, render

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from gui.results_pane.address_bars import AddressBar
    from gui.results_pane.step_details import StepDetails

    Index = QModelIndex | QPersistentModelIndex

ID_ROLE: Final = Qt.ItemDataRole.UserRole
STATUS_ROLE: Final = Qt.ItemDataRole.UserRole + 1

_TOP: Final = 0
"""The internal id of a row; that of its details is the number of the row, counted from 1."""


class Column(IntEnum):
    """The columns of the model."""

    NAME = 0
    RESULT = 1
    TIME = 2


class LiveRow(Protocol):
    """What is known about one row so far; times are seconds since the test began."""

    status: Glyph
    began: float
    ended: float
    lists_details: bool
    """Whether the model lists an item with the details already."""

    @property
    def id(self) -> str:
        """What the row is about; stable."""

    @property
    def has_details(self) -> bool:
        """Whether there is more to say than fits into the row."""

    @property
    def has_ended(self) -> bool:
        """Whether it is known what came of it."""

    @property
    def has_bar(self) -> bool:
        """Whether time was spent on it."""

    @property
    def address_bars(self) -> tuple[AddressBar, ...]:
        """A thin bar for each address that was tried."""


Row = TypeVar("Row", bound=LiveRow)


class RowModel(QAbstractItemModel, Generic[Row]):
    """The rows of one test, each as far as it is known."""

    def __init__(self, clock: Callable[[], float] = monotonic, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._rows: list[Row] = []
        self._start = 0.0
        self._total: float | None = 0.0

    # --- what the kinds of rows differ in ----------------------------------------------------------------------------

    @abstractmethod
    def details_of(self, row: Row) -> StepDetails:
        """Return what is to be said about a row beyond its cells."""

    @abstractmethod
    def _name(self, row: Row) -> str:
        """What the row is about."""

    @abstractmethod
    def _result(self, row: Row) -> str:
        """What came of it, in one line."""

    # --- what happens ------------------------------------------------------------------------------------------------

    def _restart(self, rows: list[Row]) -> None:
        """A test starts now, with these rows."""
        self.beginResetModel()
        self._rows = rows
        self._start, self._total = self._clock(), None
        self.endResetModel()

    def _keep_time(self, at: float) -> None:
        """Something happened so many seconds after the start."""
        # The probe's clock counts; ours only fills the time between two events.
        self._start = self._clock() - at

    def _end(self, total_seconds: float) -> None:
        """The test is over, and all rows may have changed."""
        self._total = total_seconds
        if self._rows:
            last = self.index(len(self._rows) - 1, Column.TIME)
            self.dataChanged.emit(self.index(0, Column.NAME), last)

    def _announce(self, row: Row) -> None:
        """Say that a row has changed."""
        number = self._rows.index(row)
        parent = self.index(number, Column.NAME)
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

    def waterfall(self, row: Row) -> Waterfall | None:
        """Where a row and its addresses lie on the time axis of the whole test; None when it took no time."""
        now = self.elapsed
        axis = max(now, *(other.ended for other in self._rows))
        if not row.has_bar or axis <= 0:
            return None

        def span(began: float, ended: float | None, glyph: Glyph) -> Span:
            return Span(min(began / axis, 1.0), min((now if ended is None else ended) / axis, 1.0), glyph)

        whole = span(row.began, None if row.status is Glyph.RUNNING else row.ended, row.status)
        return Waterfall(whole, tuple(span(bar.began, bar.ended, bar.glyph) for bar in row.address_bars))

    def row_at(self, index: Index) -> Row:
        """The row that an item belongs to, be it the row itself or its details."""
        return self._rows[index.row() if index.internalId() == _TOP else index.internalId() - 1]

    def is_details(self, index: Index) -> bool:
        """Whether an item holds the details of a row."""
        return index.isValid() and index.internalId() != _TOP

    def index_of(self, status: Glyph) -> QModelIndex:
        """The first row with a status, or an invalid index."""
        numbers = (number for number, row in enumerate(self._rows) if row.status is status)
        return self.index(next(numbers, -1), Column.NAME)

    def row_text(self, index: Index) -> str:
        """A row, or the details, as plain text for the clipboard."""
        if self.is_details(index):
            return without_isolates(self.details_of(self.row_at(index)).text)
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
        return self.createIndex(child.internalId() - 1, Column.NAME, _TOP)

    def rowCount(self, parent: Index | None = None) -> int:
        if parent is None or not parent.isValid():
            return len(self._rows)
        if parent.column() != Column.NAME or self.is_details(parent):
            return 0
        return int(self._rows[parent.row()].lists_details)

    def columnCount(self, parent: Index | None = None) -> int:
        return len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  # Qt's own signature
        if not index.isValid():
            return None
        row = self.row_at(index)
        if role == ID_ROLE:
            return row.id
        if role == STATUS_ROLE:
            return row.status.value
        if self.is_details(index):
            return self._details_data(row, index, role)
        return self._row_data(row, Column(index.column()), role)

    def _details_data(self, row: Row, index: Index, role: int) -> str | None:
        if index.column() == 0 and role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self.details_of(row).text
        return None

    def _row_data(self, row: Row, column: Column, role: int) -> str | None:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(self._addresses(row) if column is Column.TIME else self._cell(row, column)) or None
        if column is Column.NAME and role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._name(row)}: {self._status_text(row.status)}"
        if column is Column.NAME and role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._description(row)
        if column is Column.TIME and role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._addresses(row) or None
        return None

    # --- the texts of a row ------------------------------------------------------------------------------------------

    def _cell(self, row: Row, column: Column) -> str:
        if column is Column.NAME:
            return self._name(row)
        if column is Column.RESULT:
            return self._result(row)
        if row.status is Glyph.RUNNING:
            return in_local_digits(live_duration(self.elapsed - row.began))
        return in_local_digits(duration_text(row.ended - row.began)) if row.has_bar and row.has_ended else ""

    def _description(self, row: Row) -> str:
        result, seconds = self._result(row), self._cell(row, Column.TIME)
        if row.has_ended and seconds:
            return self.tr("{result}, took {time}").format(result=result, time=seconds)
        return result

    def _addresses(self, row: Row) -> str:
        """What the bars of the addresses show, in words."""
        return "\n".join(render(bar.text) for bar in row.address_bars)

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
