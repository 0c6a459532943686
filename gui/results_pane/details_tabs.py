"""The four pages on what happened, in a card with tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from gui.results_pane.certificate_tab import CertificateTab
from gui.results_pane.conversation_tab import ConversationTab
from gui.results_pane.features_tab import FeaturesTab
from gui.results_pane.steps_tab import StepsTab
from gui.style.card import Card
from gui.style.units import u

if TYPE_CHECKING:
    from core.values.diagnosis import Diagnosis
    from core.values.events import ProbeEvent
    from core.values.outcome import ProbeOutcome
    from core.values.settings import ConnectionSettings


class DetailsTabs(Card):
    """Steps, Conversation, Certificate, Server features; each page takes from the events what concerns it."""

    tab_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.steps = StepsTab()
        self.conversation = ConversationTab()
        self.certificate = CertificateTab()
        self.features = FeaturesTab()
        self._tabs = QTabWidget(self)
        self._tabs.setObjectName("detailTabs")
        self._tabs.setAccessibleName(self.tr("Details"))
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setExpanding(False)
        self._names = ("steps", "conversation", "certificate", "features")
        titles = (self.tr("Steps"), self.tr("Conversation"), self.tr("Certificate"), self.tr("Server features"))
        pages: tuple[QWidget, ...] = (self.steps, self.conversation, self.certificate, self.features)
        for page, title in zip(pages, titles, strict=True):
            self._tabs.addTab(page, title)
        column = QVBoxLayout(self)
        # The frame of the card, and nothing more.
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self._tabs)
        self.setMinimumHeight(u(120, self))
        self._tabs.currentChanged.connect(self._announce)

    # --- what the pane asks ------------------------------------------------------------------------------------------

    def begin(self, settings: ConnectionSettings) -> None:
        """A test starts."""
        self.steps.begin(settings)
        self.conversation.begin()
        self.certificate.begin(settings)
        self.features.begin(settings)

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

    def show_tab(self, name: str) -> None:
        """Show a page by name: steps, conversation, certificate, features. Raises ValueError for any other."""
        if name not in self._names:
            raise ValueError(name)
        self._tabs.setCurrentIndex(self._names.index(name))

    def current_tab(self) -> str:
        """The name of the page that is shown."""
        return self._names[self._tabs.currentIndex()]

    def focus_page(self) -> None:
        """Put the keyboard into the page that is shown."""
        self._tabs.currentWidget().setFocus()

    def _announce(self) -> None:
        self.tab_changed.emit(self.current_tab())
