"""The right-hand side of the window, as the rest of the window knows it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QStackedLayout, QWidget

from core.report import step_texts
from core.report.settings_card.working_settings import working_settings
from core.report.settings_text import settings_lines
from core.values.control_probe import ControlEnded, ControlStarted
from core.values.events import StepStarted
from gui.announcement import announce
from gui.controls.isolates import without_isolates
from gui.results_pane.details_tabs import DetailsTabs
from gui.results_pane.kept_banner import KeptBanner
from gui.results_pane.verdict_actions import Action
from gui.results_pane.verdict_card import VerdictCard
from gui.results_pane.welcome_page import WelcomePage
from gui.shown_result import ShownResult, Source
from gui.style.column_scroll import ColumnScroll
from gui.style.units import u
from gui.wording import render

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from core.report.settings_card.working_settings import WorkingSettings
    from core.values.diagnosis import Diagnosis
    from core.values.events import ProbeEvent
    from core.values.outcome import ProbeOutcome
    from core.values.settings import ConnectionSettings
    from core.values.steps import Step
    from gui.results_pane.ports_tab import PortsTab

PATIENCE_MS: Final = 150
"""For so many milliseconds something must go on before the card speaks of it: what ends sooner would only flicker."""
# In units.
_GAP: Final = 16
_LOWEST_DETAILS: Final = 240
"""Room for four rows."""
_LOWEST_BESIDE_ALL_WORDS: Final = 120
_LOW: Final = 600
_LOWEST: Final = 460
"""In less than this, on a small screen with large text, card and pages scroll together."""
_SCROLLED_DETAILS: Final = 300
_BEGINNING_OF_DETAILS: Final = 44
"""What is seen there of the pages, so that there is something to scroll to: their tabs."""
_MORE_THAN_ANY: Final = 5000
_BAR_GAP: Final = 4


class ResultsPane(QWidget):
    """Shows a welcome, then the verdict and the details of one test after another.

    A test is `begin`, any number of `apply`, and `finish` or `show_problem`; one that was made before is `show_result`.
    What compares ports is `ports`.
    """

    fix_requested = Signal(object)
    test_again_requested = Signal()
    enter_password_requested = Signal()
    send_test_requested = Signal()
    trust_requested = Signal()
    trust_revoked = Signal()
    undo_requested = Signal()
    compare_ports_requested = Signal()
    stop_requested = Signal()
    explain_requested = Signal()
    glossary_requested = Signal()
    settings_card_requested = Signal()
    tab_changed = Signal(str)
    save_report_requested = Signal()
    copy_report_requested = Signal()
    copy_question_requested = Signal()
    kept_closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings: ConnectionSettings | None = None
        self._step: Step | None = None
        self._looks = 0
        self._is_running = False
        self._is_start_told = False
        self._shown: ShownResult | None = None
        self._is_revocable = False
        self._sign_ins = "", ""
        self.setObjectName("resultsPane")
        self.setAccessibleName(self.tr("Results"))
        self._welcome = WelcomePage()
        self._results = ColumnScroll(bar_gap=_BAR_GAP)
        self._card = VerdictCard(self.settings_text, self._results)
        self._details = DetailsTabs(self._results)
        self._filler = QWidget(self._results)
        self._banner = KeptBanner(self._results)
        self._banner.close_requested.connect(self.kept_closed)
        self._banner.hide()
        column = self._results.column
        column.setSpacing(u(_GAP, self))
        column.addWidget(self._banner)
        column.addWidget(self._card)
        column.addWidget(self._details, 1)
        column.addWidget(self._filler, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._welcome)
        self._stack.addWidget(self._results)
        self._timer = QTimer(self, interval=PATIENCE_MS, singleShot=True)
        self._timer.timeout.connect(self._show_running)
        self._card.fix_requested.connect(self.fix_requested)
        self._card.undo_requested.connect(self.undo_requested)
        self._card.action_requested.connect(self._act)
        self._card.evidence_chosen.connect(self._details.show_evidence)
        # Until there is something to say: ports can be compared before anything was tested.
        self._card.hide()
        self._welcome.explain_requested.connect(self.explain_requested)
        self._welcome.glossary_requested.connect(self.glossary_requested)
        self._details.tab_changed.connect(self.tab_changed)
        self._details.compare_ports_requested.connect(self.compare_ports_requested)
        self._details.stop_requested.connect(self.stop_requested)
        self._details.fix_requested.connect(self.fix_requested)
        self._details.save_report_requested.connect(self.save_report_requested)
        self._details.certificate.trust_revoked.connect(self.trust_revoked)
        self._show_details(visible=True)

    # --- what happens ------------------------------------------------------------------------------------------------

    def show_welcome(self) -> None:
        """Show the page for those who have not tested anything yet."""
        self._shown, self._settings = None, None
        self._follow_kept()
        self._details.forget()
        self._card.hide()
        self._stack.setCurrentWidget(self._welcome)

    def begin(self, settings: ConnectionSettings) -> None:
        """A test starts. The card says so if it takes longer than a moment."""
        self._settings, self._step, self._looks, self._is_running = settings, None, 0, True
        self._shown, self._sign_ins, self._is_start_told = None, ("", ""), False
        self._follow_kept()
        if (focused := QApplication.focusWidget()) and self._card.isAncestorOf(focused):
            # The card's buttons go away; whoever pressed one of them wants to see what happens.
            self._details.focus_page()
        self._details.begin(settings)
        self._card.set_state("info", "")
        self._card.set_progress(*self._details.steps.progress)
        self._timer.start()

    def apply(self, event: ProbeEvent) -> None:
        """Something happened in the test."""
        self._details.apply(event)
        self._card.set_progress(*self._details.steps.progress)
        if isinstance(event, StepStarted):
            self._step = event.step
        elif isinstance(event, ControlStarted):
            self._looks += 1
        elif isinstance(event, ControlEnded):
            self._looks -= 1
        if isinstance(event, StepStarted | ControlStarted | ControlEnded) and not self._timer.isActive():
            self._timer.start()

    def finish(self, outcome: ProbeOutcome, diagnosis: Diagnosis) -> None:
        """The test is over; say what it found."""
        self._end()
        self._shown = ShownResult(outcome, diagnosis)
        self._details.finish(outcome, diagnosis)
        self._show_verdict(diagnosis, with_details=True)
        self._tell(self._details.steps.failed_step)

    def show_result(self, result: ShownResult) -> None:
        """Show a test that was made before, be it the user's own or somebody's; nothing happens live."""
        self._shown, self._settings = result, result.outcome.settings
        self._details.replay(result.outcome, result.diagnosis)
        if not self._is_kept:
            self._details.steps.show_sign_ins(*self._sign_ins)
        self._show_verdict(result.diagnosis, with_details=True)
        self._follow_kept()

    @property
    def shown(self) -> ShownResult | None:
        """The result that can be seen now; None while a test runs, and before the first."""
        return self._shown

    @property
    def working(self) -> WorkingSettings | None:
        """The settings of the test that can be seen, where it has shown that they work; of one that is kept, none."""
        if self._shown is None or self._is_kept:
            return None
        return working_settings(self._shown.outcome, self._shown.diagnosis)

    def show_sign_ins(self, whole: str, brief: str) -> None:
        """Say below the steps how often the password went out; `brief` is for where the whole has no room."""
        self._sign_ins = whole, brief
        self._details.steps.show_sign_ins(whole, brief)

    def show_problem(self, diagnosis: Diagnosis) -> None:
        """Say what is wrong when there is no outcome: a form that cannot be tested, or a fault of this program."""
        was_running = self._is_running
        self._end()
        self._shown = None
        self._details.break_off()
        self._show_verdict(diagnosis, with_details=was_running)

    def set_stale(self, is_stale: bool) -> None:  # also a slot for a signal that carries one bool
        """Say that the settings have changed since the verdict, or take that back."""
        if not self._is_running:
            self._card.set_stale(is_stale and not self._is_kept)

    def set_undo_available(self, is_available: bool) -> None:  # as above
        """Offer to put back the settings of before a fix, or no longer."""
        self._card.set_undo_available(is_available)

    def set_trust_revocable(self, is_revocable: bool) -> None:  # as above
        """Offer, beside the certificate, to trust it no longer."""
        self._is_revocable = is_revocable
        self._follow_kept()

    # --- ports -------------------------------------------------------------------------------------------------------

    @property
    def ports(self) -> PortsTab:
        """The page that compares ports."""
        return self._details.ports

    def show_ports(self) -> None:
        """Show that page, also where nothing was tested yet."""
        self._show_details(visible=True)
        self._stack.setCurrentWidget(self._results)
        self.show_tab("ports")

    @property
    def shows_details(self) -> bool:
        """Whether there are tabs to choose from."""
        return self._stack.currentWidget() is self._results and not self._details.isHidden()

    # --- tabs --------------------------------------------------------------------------------------------------------

    def show_tab(self, name: str) -> None:
        """Show "steps", "conversation", "certificate", "features" or "ports". Raises ValueError for any other."""
        self._details.show_tab(name)

    def current_tab(self) -> str:
        """The name of the page that is shown."""
        return self._details.current_tab()

    def focus_find(self) -> None:
        """Show the conversation and let the user type what to look for in it."""
        self.show_tab("conversation")
        self._details.conversation.focus_find()

    def settings_text(self) -> str:
        """The tested settings, one a line, without any password; "" before the first test."""
        if self._settings is None:
            return ""
        return without_isolates("".join(f"{render(line)}\n" for line in settings_lines(self._settings)))

    # --- the card ----------------------------------------------------------------------------------------------------

    def _show_running(self) -> None:
        if not self._is_running or self._settings is None:
            return
        if self._looks:
            title = self.tr("Looking for the cause…")
            text = self.tr("Further connections to the server may show it. No password is sent on them.")
        elif self._step is None:
            title, text = self.tr("Starting the test…"), ""
        else:
            title = render(step_texts.running_headline(self._step))
            text = render(step_texts.running_text(self._step, self._settings))
        self._show_details(visible=True)
        self._card.show_running(title, text)
        self._card.show()
        self._stack.setCurrentWidget(self._results)
        if not self._is_start_told:
            # Once in a test: to hear every step would be a flood, and what comes of them is told at the end.
            self._is_start_told = True
            self._tell(title)

    def _tell(self, text: str) -> None:
        """Say something to who listens to a screen reader, after what is being said now."""
        if text:
            announce(self._card, text)

    def _end(self) -> None:
        self._is_running = False
        self._timer.stop()

    def _show_verdict(self, diagnosis: Diagnosis, *, with_details: bool) -> None:
        self._show_details(visible=with_details)
        self._card.show_diagnosis(diagnosis, is_kept=self._is_kept)
        self._card.show()
        self._stack.setCurrentWidget(self._results)
        self._results.verticalScrollBar().setValue(0)

    @property
    def _is_kept(self) -> bool:
        return self._shown is not None and self._shown.source is not Source.TEST

    def _follow_kept(self) -> None:
        """Say where a result comes from, and offer nothing that is about the user's own settings."""
        shown = self._shown
        self._banner.say(shown.notice if shown else "", shown.details if shown else "")
        self._details.certificate.set_trust_revocable(self._is_revocable and not self._is_kept)
        self._limit_card()

    def _show_details(self, *, visible: bool) -> None:
        self._details.setVisible(visible)
        self._filler.setVisible(not visible)
        self._limit_card()

    def _act(self, action: Action) -> None:
        if action is Action.VIEW_CERTIFICATE:
            self.show_tab("certificate")
            return
        # Copying the settings and opening a page are done by their buttons themselves.
        signals = {
            Action.TEST_AGAIN: self.test_again_requested,
            Action.TYPE_PASSWORD: self.enter_password_requested,
            Action.ENTER_PASSWORD: self.enter_password_requested,
            Action.ENTER_TOKEN: self.enter_password_requested,
            Action.SEND_TEST: self.send_test_requested,
            Action.TRUST_CERTIFICATE: self.trust_requested,
            Action.COMPARE_PORTS: self.compare_ports_requested,
            Action.SETTINGS_CARD: self.settings_card_requested,
            Action.COPY_REPORT: self.copy_report_requested,
            Action.COPY_QUESTION: self.copy_question_requested,
        }
        signals[action].emit()

    # --- QWidget -----------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._limit_card()

    def _limit_card(self) -> None:
        """Leave room for the pages, whatever the card has to say; for less of them where the user wants to read it."""
        is_low = self.height() < u(_LOWEST, self)
        self._details.setMinimumHeight(u(_SCROLLED_DETAILS if is_low else _LOWEST_BESIDE_ALL_WORDS, self))
        room = self.height()
        self._banner.set_compact(is_compact=self.height() < u(_LOW, self))
        if not self._banner.isHidden():
            room -= self._banner.heightForWidth(self.width()) + u(_GAP, self)
        beside = [_BEGINNING_OF_DETAILS, -_MORE_THAN_ANY] if is_low else [_LOWEST_DETAILS, _LOWEST_BESIDE_ALL_WORDS]
        if self._details.isHidden():
            beside = [-_GAP, -_MORE_THAN_ANY if is_low else -_GAP]
        self._card.set_height_limit(*(room - u(units + _GAP, self) for units in beside))
