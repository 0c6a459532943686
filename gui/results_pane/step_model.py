"""The steps of a test as an item model: the steps of the plan, and nothing else."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from core.report import step_texts
from core.values.address_tried import AddressStarted, AddressTried
from core.values.control_probe import ControlEnded, ControlStarted
from core.values.events import LineExchanged, StepStarted
from core.values.steps import step_plan
from gui.results_pane.row_model import Column, RowModel
from gui.results_pane.step_details import StepDetails, details_of
from gui.results_pane.step_row import StepRow
from gui.style.status_glyphs import Glyph
from gui.wording import render

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QModelIndex, QObject

    from core.values.events import ProbeEvent, StepEvent
    from core.values.settings import ConnectionSettings
    from core.values.steps import Step


class StepModel(RowModel[StepRow]):
    """What the probe said so far, step by step. During a test rows change only through `apply`."""

    def __init__(self, clock: Callable[[], float] = monotonic, parent: QObject | None = None) -> None:
        super().__init__(clock, parent)
        self._current: StepRow | None = None

    # --- what happens ------------------------------------------------------------------------------------------------

    def begin(self, settings: ConnectionSettings) -> None:
        """Show the steps of a test that starts now."""
        self._current = None
        self._restart([StepRow(step) for step in step_plan(settings)])

    def forget(self) -> None:
        """Show no steps, as before the first test."""
        self._current = None
        self._restart([])
        self._end(0.0)

    def apply(self, event: ProbeEvent) -> None:
        """Take what happened into the row that it belongs to."""
        self._keep_time(event.at)
        if isinstance(event, ControlStarted | ControlEnded):
            return
        row = self._row_of(event)
        if row is not None and row.take(event):
            self._announce(row)

    def finish(self, total_seconds: float) -> None:
        """The test is over; what has not begun was not reached."""
        for row in self._rows:
            row.give_up()
        self._end(total_seconds)

    def _row_of(self, event: StepEvent | LineExchanged | AddressStarted | AddressTried) -> StepRow | None:
        if isinstance(event, LineExchanged | AddressStarted | AddressTried):
            return self._current
        row = next((row for row in self._rows if row.step is event.step), None)
        if isinstance(event, StepStarted):
            self._current = row
        return row

    # --- what views ask ----------------------------------------------------------------------------------------------

    @property
    def progress(self) -> tuple[int, int]:
        """How many steps have ended, and how many there are."""
        return sum(row.has_ended for row in self._rows), len(self._rows)

    def index_of_step(self, step: Step) -> QModelIndex:
        """The row of a step, or an invalid index when it is not in the plan."""
        numbers = (number for number, row in enumerate(self._rows) if row.step is step)
        return self.index(next(numbers, -1), Column.NAME)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("Step"), self.tr("Result"), self.tr("Duration"))[section]

    def details_of(self, row: StepRow) -> StepDetails:
        return details_of(row)

    # --- the texts of a row ------------------------------------------------------------------------------------------

    def _name(self, row: StepRow) -> str:
        return render(step_texts.step_name(row.step))

    def _result(self, row: StepRow) -> str:
        if row.end is not None:
            return render(step_texts.result_line(row.end))
        if row.status is Glyph.RUNNING:
            return render(step_texts.waiting())
        if row.status is Glyph.NOT_REACHED:
            return render(step_texts.not_reached())
        return self.tr("Not finished") if row.status is Glyph.CANCELLED else ""
