"""The past tests as an item model, the newest first."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

from core.report.durations import duration_text
from core.report.history_texts import server_text, when_text
from core.values.diagnosis import Severity, severity_of
from gui.controls.cell_table import heading_data
from gui.controls.isolates import in_own_direction
from gui.style.status_glyphs import Glyph, glyph_icon
from gui.style.tool_tip import tool_tip
from gui.wording import in_local_digits, render

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from core.stores.history import PastRun

    Index = QModelIndex | QPersistentModelIndex

RUN_ROLE: Final = Qt.ItemDataRole.UserRole

_GLYPHS: Final = {
    Severity.OK: Glyph.PASSED,
    Severity.WARNING: Glyph.WARNING,
    Severity.FAILURE: Glyph.FAILED,
    Severity.NEUTRAL: Glyph.CANCELLED,
}


class Column(IntEnum):
    """The columns of the model."""

    WHEN = 0
    ACCOUNT = 1
    SERVER = 2
    RESULT = 3
    TOOK = 4


class HistoryModel(QAbstractTableModel):
    """Columns as in Column; `RUN_ROLE` is the id of the past test."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runs: tuple[PastRun, ...] = ()

    @property
    def runs(self) -> Sequence[PastRun]:
        """What is listed."""
        return self._runs

    def show_runs(self, runs: Sequence[PastRun]) -> None:
        """List these in place of the last ones."""
        self.beginResetModel()
        self._runs = tuple(runs)
        self.endResetModel()

    # --- QAbstractTableModel -----------------------------------------------------------------------------------------

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._runs)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | int | None:
        titles = (self.tr("Date"), self.tr("Account"), self.tr("Server"), self.tr("Result"), self.tr("Duration"))
        return heading_data(lambda: titles[section], orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  # Qt's own signature
        if not index.isValid():
            return None
        run, column = self._runs[index.row()], Column(index.column())
        if role == RUN_ROLE:
            return run.id
        if role == Qt.ItemDataRole.DecorationRole and column is Column.RESULT:
            # A plain QIcon: Qt cannot see through a subclass that was made in Python.
            return QIcon(glyph_icon(_GLYPHS[severity_of(run.code)]))
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return _cell(run, column)
        return tool_tip(_cell(run, column)) if role == Qt.ItemDataRole.ToolTipRole else None


def _cell(run: PastRun, column: Column) -> str:
    match column:
        case Column.WHEN:
            return in_own_direction(render(when_text(run.started.astimezone())))
        case Column.ACCOUNT:
            return run.account
        case Column.SERVER:
            return render(server_text(run.host, run.port))
        case Column.RESULT:
            return render(run.headline)
        case Column.TOOK:
            return in_local_digits(duration_text(run.seconds))
