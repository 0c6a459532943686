"""The second looks of a test as an item model: one row each, in the order in which they began."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt

from core.report import control_texts, step_texts
from core.values.control_probe import ControlEnded, ControlStarted
from gui.results_pane.control_details import details_of_look
from gui.results_pane.control_row import ControlRow
from gui.results_pane.row_model import Column, RowModel
from gui.style.status_glyphs import Glyph
from gui.wording import render

if TYPE_CHECKING:
    from core.values.control_probe import ControlProbe
    from core.values.diagnosis import Evidence
    from core.values.events import ProbeEvent
    from gui.results_pane.step_details import StepDetails


class ControlModel(RowModel[ControlRow]):
    """What was looked at beside the test. Rows come and change only through `apply`."""

    # --- what happens ------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """A test starts; it has no second looks yet."""
        self._restart([])

    def apply(self, event: ProbeEvent) -> None:
        """Take what happened into the row that it belongs to; other events only tell the time."""
        self._keep_time(event.at)
        if isinstance(event, ControlStarted):
            self._row_of(event.control, event.at)
        elif isinstance(event, ControlEnded):
            row = self._row_of(event.control, event.at)
            row.take(event)
            self._announce(row)

    def finish(self, total_seconds: float) -> None:
        """The test is over, and with it every look."""
        for row in self._rows:
            row.give_up()
        self._end(total_seconds)

    def _row_of(self, control: ControlProbe, at: float) -> ControlRow:
        """The row of a look; a new one when it has none."""
        known = next((row for row in self._rows if row.control.number == control.number), None)
        if known:
            return known
        row, number = ControlRow(control, at), len(self._rows)
        self.beginInsertRows(QModelIndex(), number, number)
        self._rows.append(row)
        self.endInsertRows()
        return row

    # --- what views ask ----------------------------------------------------------------------------------------------

    @property
    def progress(self) -> tuple[int, int]:
        """How many looks have ended, and how many have begun."""
        return sum(row.has_ended for row in self._rows), len(self._rows)

    def index_of_evidence(self, evidence: Evidence) -> QModelIndex:
        """The look that saw something: of those for the same purpose one that says so, else one that works."""
        rows = [row for row in self._rows if row.control.purpose is evidence.control]
        rows.sort(key=lambda row: (not _says(row, evidence.text), row.status is not Glyph.PASSED))
        return self.index(self._rows.index(rows[0]), Column.NAME) if rows else QModelIndex()

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("Second look"), self.tr("Result"), self.tr("Duration"))[section]

    def details_of(self, row: ControlRow) -> StepDetails:
        return details_of_look(row)

    # --- the texts of a row ------------------------------------------------------------------------------------------

    def _name(self, row: ControlRow) -> str:
        return render(control_texts.control_name(row.control))

    def _result(self, row: ControlRow) -> str:
        if row.end is not None:
            return render(control_texts.control_result(row.end))
        return render(step_texts.waiting()) if row.status is Glyph.RUNNING else self.tr("Not finished")


def _says(row: ControlRow, text: str) -> bool:
    lines = (line.text for step in row.steps for line in step.lines)
    return bool(text) and any(text in line or line in text for line in lines if line)
