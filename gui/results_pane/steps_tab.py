"""The page with the steps, and below them how long it all took."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from core.report.durations import duration_text
from core.values.control_probe import ControlEnded, ControlStarted
from core.values.diagnosis import Severity
from core.values.events import StepStarted
from core.values.message import Message
from gui.results_pane.live_duration import live_duration
from gui.results_pane.rows_page import RowsPage
from gui.results_pane.step_model import StepModel
from gui.results_pane.step_tree import StepTree
from gui.results_pane.tab_footer import TabFooter
from gui.style.icons import Line, line_icon
from gui.style.status_glyphs import Glyph
from gui.style.units import u
from gui.wording import in_local_digits, render

if TYPE_CHECKING:
    from core.values.diagnosis import Diagnosis, Evidence
    from core.values.events import ProbeEvent
    from core.values.outcome import ProbeOutcome
    from core.values.settings import ConnectionSettings
    from gui.results_pane.control_section import ControlSection


class StepsTab(QWidget):
    """The list of steps with its footer; between them the second looks, where there are any."""

    save_report_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = StepModel(parent=self)
        self._controls: ControlSection | None = None
        self._ended: tuple[str, ...] = ("",)
        self._page = RowsPage(self)
        self._tree = StepTree(self._model)
        self._page.add(self._tree)
        self._expand = QPushButton(self)
        self._expand.setObjectName("expandAllButton")
        self._save = QPushButton(line_icon(Line.SAVE), self.tr("Save report…"), self)
        self._save.setObjectName("saveReportButton")
        self._save.clicked.connect(self.save_report_requested)
        self._save.setEnabled(False)
        self._footer = TabFooter(self._expand, self._save, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, u(6, self), 0, 0)
        column.setSpacing(0)
        column.addWidget(self._page, 1)
        column.addWidget(self._footer)
        self.setFocusProxy(self._tree)
        self._expand.clicked.connect(self._open_or_close_all)
        self._page.openness_changed.connect(self._name_button)
        self._tree.ticked.connect(self._show_running_time)
        self._name_button()

    @property
    def progress(self) -> tuple[int, int]:
        """How much has been done, and how much there is to do.

        Steps are counted; those that a failure left over are shared out among the second looks.
        """
        done, planned = self._model.progress
        looked, looks = self._controls.progress if self._controls else (0, 0)
        if not looks or not self._model.index_of(Glyph.FAILED).isValid():
            return done, planned
        return done * looks + (planned - done) * looked, planned * looks

    @property
    def failed_step(self) -> str:
        """The step that failed, as a screen reader says its row; "" without one."""
        index = self._model.index_of(Glyph.FAILED)
        roles = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole)
        return ", ".join(str(index.data(role)) for role in roles) if index.isValid() else ""

    def begin(self, settings: ConnectionSettings) -> None:
        """A test starts."""
        self._save.setEnabled(False)
        self._model.begin(settings)
        if self._controls:
            self._controls.begin()
        self._show_running_time()

    def forget(self) -> None:
        """Show nothing, as before the first test."""
        self._save.setEnabled(False)
        self._model.forget()
        if self._controls:
            self._controls.begin()
        self._footer.set_remark("")

    def apply(self, event: ProbeEvent) -> None:
        """Something happened."""
        self._model.apply(event)
        if isinstance(event, StepStarted):
            self._page.follow(self._tree, self._model.index_of_step(event.step))
        if isinstance(event, ControlStarted | ControlEnded):
            self._controls = self._controls or self._new_controls()
        if self._controls:
            self._controls.apply(event)
            if isinstance(event, ControlStarted):
                self._page.follow(self._controls.tree, self._controls.tree.shown_rows()[-1])

    def show_evidence(self, evidence: Evidence) -> None:
        """Open what saw this, a step or a second look, and give it the keyboard."""
        if evidence.control and self._controls and self._controls.show_evidence(evidence):
            return
        if (index := self._model.index_of_step(evidence.step)).isValid():
            self._tree.show_open(index)
            self._tree.setFocus()

    def finish(self, outcome: ProbeOutcome, diagnosis: Diagnosis) -> None:
        """The test is over; the step that made trouble opens."""
        self._save.setEnabled(True)
        self._model.finish(outcome.total_seconds)
        self._tree.finish(opens_trouble=diagnosis.severity in {Severity.FAILURE, Severity.WARNING})
        if self._controls:
            self._controls.finish(outcome.total_seconds)
        self._page.follow(self._tree, QModelIndex())
        self._ended = _how_it_ended(outcome)
        self._footer.set_remark(*self._ended)

    def show_sign_ins(self, whole: str, brief: str) -> None:
        """Say, behind how long the test took, how often the password went out; of both, that gives way last."""
        if whole:
            short = (_joined(ended, brief) for ended in (*self._ended, ""))
            self._footer.set_remark(_joined(self._ended[0], whole), *short)

    def break_off(self) -> None:
        """The test ended without an outcome."""
        if self._model.is_running:
            self._model.finish(self._model.elapsed)
            self._tree.finish(opens_trouble=False)
            if self._controls:
                self._controls.finish(self._model.elapsed)
            self._footer.set_remark("")

    def _new_controls(self) -> ControlSection:
        # Most tests need no second look, and the window opens sooner without this.
        from gui.results_pane.control_section import ControlSection

        controls = ControlSection()
        self._page.add(controls.tree, controls)
        QWidget.setTabOrder(self._tree, controls.tree)
        return controls

    def _show_running_time(self) -> None:
        if self._model.is_running:
            took = live_duration(self._model.elapsed)
            self._footer.set_remark(render(Message("results.test.running", {"took": took})))

    def _open_or_close_all(self) -> None:
        self._page.open_or_close_all(is_open=not self._page.is_all_open)

    def _name_button(self) -> None:
        self._expand.setText(self.tr("Collapse all") if self._page.is_all_open else self.tr("Expand all"))


def _how_it_ended(outcome: ProbeOutcome) -> tuple[str, ...]:
    """When a test ended and how long it took, in the forms that a footer can choose from, the longest first."""
    took = duration_text(outcome.total_seconds)
    if outcome.cancelled:
        return render(Message("results.test.stopped", {"took": took})), in_local_digits(took)
    ended = outcome.started.astimezone()
    facts = {"took": took, "day": str(ended.day), "month": str(ended.month), "time": f"{ended:%H:%M}"}
    without_date = render(Message("results.test.took", {"took": took}))
    return render(Message("results.test.finished", facts)), without_date, in_local_digits(took)


def _joined(*parts: str) -> str:
    return " · ".join(filter(None, parts))
