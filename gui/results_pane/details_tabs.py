"""The pages on what happened, in a card with tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from core.values.control_probe import ControlStarted
from gui.results_pane.certificate_tab import CertificateTab
from gui.results_pane.conversation_tab import ConversationTab
from gui.results_pane.detail_tab_bar import DetailTabBar
from gui.results_pane.features_tab import FeaturesTab
from gui.results_pane.late_page import LatePage
from gui.results_pane.steps_tab import StepsTab
from gui.style.card import Card

if TYPE_CHECKING:
    from core.values.diagnosis import Diagnosis, Evidence
    from core.values.events import ProbeEvent
    from core.values.outcome import ProbeOutcome
    from core.values.settings import ConnectionSettings
    from gui.results_pane.ports_tab import PortsTab


class DetailsTabs(Card):
    """Steps, Conversation, Certificate, Server features; each page takes from the events what concerns it.

    All ports is about other connections than the test's, and takes nothing from it.
    """

    tab_changed = Signal(str)
    compare_ports_requested = Signal()
    stop_requested = Signal()
    fix_requested = Signal(object)
    save_report_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.steps = StepsTab()
        self.steps.save_report_requested.connect(self.save_report_requested)
        self.conversation = ConversationTab()
        self.certificate = CertificateTab()
        self.features = FeaturesTab()
        self._ports: PortsTab | None = None
        self._ports_page = LatePage(self._make_ports)
        self._is_testing = False
        self._tabs = QTabWidget(self)
        self._tabs.setTabBar(DetailTabBar(self._tabs))
        self._tabs.setObjectName("detailTabs")
        self._tabs.setAccessibleName(self.tr("Details"))
        self._tabs.setDocumentMode(True)
        pages: dict[str, tuple[QWidget, str]] = {
            "steps": (self.steps, self.tr("Steps")),
            "conversation": (self.conversation, self.tr("Conversation")),
            "certificate": (self.certificate, self.tr("Certificate")),
            "features": (self.features, self.tr("Server features")),
            "ports": (self._ports_page, self.tr("All ports")),
        }
        self._names = tuple(pages)
        for page, title in pages.values():
            self._tabs.addTab(page, title)
        column = QVBoxLayout(self)
        # The frame of the card, and nothing more.
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self._tabs)
        self._tabs.currentChanged.connect(self._tell_tab)

    @property
    def ports(self) -> PortsTab:
        """The page that compares ports; made when it is first asked for."""
        if self._ports is None:
            self._ports_page.complete()
        if self._ports is None:
            message = "completing the page makes its content"
            raise TypeError(message)
        return self._ports

    # --- what the pane asks ------------------------------------------------------------------------------------------

    def begin(self, settings: ConnectionSettings) -> None:
        """A test starts."""
        self.steps.begin(settings)
        self.conversation.begin()
        self.certificate.begin(settings)
        self.features.begin(settings)
        self._follow_test(is_testing=True)

    def apply(self, event: ProbeEvent) -> None:
        """Something happened."""
        self.steps.apply(event)
        self.conversation.apply(event)
        self.certificate.apply(event)
        self.features.apply(event)

    def finish(self, outcome: ProbeOutcome, diagnosis: Diagnosis) -> None:
        """The test is over."""
        self.steps.finish(outcome, diagnosis)
        self.certificate.finish(outcome, diagnosis)
        self.features.finish(outcome)
        self._follow_test(is_testing=False)

    def replay(self, outcome: ProbeOutcome, diagnosis: Diagnosis) -> None:
        """Show a test that is over already, from its first event to its end."""
        self.begin(outcome.settings)
        looks = (event for ended in outcome.controls for event in (ControlStarted(ended.control, ended.at), ended))
        for event in (*outcome.events, *looks):
            self.apply(event)
        self.finish(outcome, diagnosis)

    def forget(self) -> None:
        """Show nothing, as before the first test."""
        self.steps.forget()
        self.conversation.begin()
        self.certificate.forget()
        self.features.forget()

    def break_off(self) -> None:
        """The test ended without an outcome, or none was begun."""
        self.steps.break_off()
        self._follow_test(is_testing=False)

    def show_evidence(self, evidence: Evidence) -> None:
        """Show what saw this, a step or a second look; the conversation has the line selected."""
        self.show_tab("steps")
        if evidence.control is None:
            self.conversation.select_line(evidence.text)
        self.steps.show_evidence(evidence)

    def show_tab(self, name: str) -> None:
        """Show a page by name: steps, conversation, certificate, features, ports. Raises ValueError for any other."""
        if name not in self._names:
            raise ValueError(name)
        self._tabs.setCurrentIndex(self._names.index(name))

    def current_tab(self) -> str:
        """The name of the page that is shown."""
        return self._names[self._tabs.currentIndex()]

    def focus_page(self) -> None:
        """Put the keyboard into the page that is shown."""
        self._tabs.currentWidget().setFocus()

    def hasHeightForWidth(self) -> bool:
        # The pages scroll: what they would need in full takes no room from the card above.
        return False

    def sizeHint(self) -> QSize:
        # For the same reason. What the card leaves is theirs.
        return self.minimumSizeHint().expandedTo(self.minimumSize())

    def _follow_test(self, *, is_testing: bool) -> None:
        self._is_testing = is_testing
        if self._ports:
            self._ports.set_blocked(is_testing)

    def _make_ports(self) -> PortsTab:
        from gui.results_pane.ports_tab import PortsTab

        ports = PortsTab()
        ports.set_blocked(self._is_testing)
        ports.compare_requested.connect(self.compare_ports_requested)
        ports.stop_requested.connect(self.stop_requested)
        ports.use_requested.connect(self.fix_requested)
        self._ports = ports
        return ports

    def _tell_tab(self) -> None:
        self.tab_changed.emit(self.current_tab())
