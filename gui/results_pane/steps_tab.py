"""The page with the steps, and below them how long it all took."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from core.report.durations import duration_text
from core.values.diagnosis import Severity
from core.values.message import Message
from gui.results_pane.live_duration import live_duration
from gui.results_pane.step_model import StepModel
from gui.results_pane.step_tree import StepTree
from gui.results_pane.tab_footer import TabFooter
from gui.style.units import u
from gui.wording import render

if TYPE_CHECKING:
    from core.values.diagnosis import Diagnosis
    from core.values.events import ProbeEvent
    from core.values.outcome import ProbeOutcome
    from core.values.settings import ConnectionSettings


class StepsTab(QWidget):
    """The list of steps with its footer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = StepModel(parent=self)
        self._tree = StepTree(self._model, self)
        self._expand = QPushButton(self)
        self._expand.setObjectName("expandAllButton")
        self._footer = TabFooter(self._expand, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, u(6, self), 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tree, 1)
        column.addWidget(self._footer)
        self.setFocusProxy(self._tree)
        self._expand.clicked.connect(self._open_or_close_all)
        self._tree.openness_changed.connect(self._name_button)
        self._tree.ticked.connect(self._show_running_time)
        self._name_button()

    @property
    def progress(self) -> tuple[int, int]:
        """How many steps have ended, and how many there are."""
        return self._model.progress

    def begin(self, settings: ConnectionSettings) -> None:
        """A test starts."""
        self._model.begin(settings)
        self._show_running_time()

    def apply(self, event: ProbeEvent) -> None:
        """Something happened."""
        self._model.apply(event)

    def finish(self, outcome: ProbeOutcome, diagnosis: Diagnosis) -> None:
        """The test is over; the step that made trouble opens."""
        self._model.finish(outcome.total_seconds)
        self._tree.finish(opens_trouble=diagnosis.severity in {Severity.FAILURE, Severity.WARNING})
        took = duration_text(outcome.total_seconds)
        if outcome.cancelled:
            self._footer.set_remark(render(Message("results.test.stopped", {"took": took})))
            return
        ended = outcome.started.astimezone()
        facts = {"took": took, "day": str(ended.day), "month": str(ended.month), "time": f"{ended:%H:%M}"}
        self._footer.set_remark(render(Message("results.test.finished", facts)))

    def break_off(self) -> None:
        """The test ended without an outcome."""
        if self._model.is_running:
            self._model.finish(self._model.elapsed)
            self._tree.finish(opens_trouble=False)
            self._footer.set_remark("")

    def _show_running_time(self) -> None:
        if self._model.is_running:
            took = live_duration(self._model.elapsed)
            self._footer.set_remark(render(Message("results.test.running", {"took": took})))

    def _open_or_close_all(self) -> None:
        if self._tree.is_all_open:
            self._tree.collapseAll()
        else:
            self._tree.expandAll()
        # Qt does not say when all are opened or closed at once.
        self._name_button()

    def _name_button(self) -> None:
        self._expand.setText(self.tr("Collapse all") if self._tree.is_all_open else self.tr("Expand all"))
