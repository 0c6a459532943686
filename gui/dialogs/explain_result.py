"""What an error means, who has to act and what to do, with what the explanation was read from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.report import verdict_texts
from core.report.bounded import bounded
from core.report.confidence_texts import confidence_text
from core.report.owner_texts import owner_text
from gui.announcement import announce
from gui.controls.copy_button import CopyButton
from gui.controls.flow_layout import FlowLayout
from gui.controls.status_badge import StatusBadge
from gui.controls.wrapped_label import WrappedLabel
from gui.found_server import found_server
from gui.results_pane.evidence_link import EvidenceLink
from gui.results_pane.verdict_text import VerdictText
from gui.style.card import Card
from gui.style.palettes import Tone
from gui.style.status_glyphs import Glyph
from gui.style.type_scale import Text
from gui.style.units import u
from gui.wording import isolated, render

if TYPE_CHECKING:
    from core.values.diagnosis import Diagnosis
    from gui.found_server import FoundServer

MOST_EVIDENCE: Final = 4
"""Lines of the text that are shown to speak for the explanation; the first are the most telling."""


class ExplainResult(Card):
    """A card like that of a verdict, about a text instead of a test. `test_requested` brings a FoundServer."""

    test_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Tone.INFO, parent)
        self._found: FoundServer | None = None
        self._copied = ""
        self.setObjectName("explainResult")
        self.setAccessibleName(self.tr("Explanation"))
        self._badge = StatusBadge(self)
        self._words = VerdictText(self, "explain")
        for link in self._words.findChildren(EvidenceLink):
            # They lead into a test, and here is none; the names belong to those on the verdict card.
            link.setObjectName("")
        self._seen = WrappedLabel(Text.DETAIL, Tone.NEUTRAL, self)
        self._seen.setObjectName("explainEvidence")
        self._copy = CopyButton(self.tr("Cop&y"), lambda: self._copied, self)
        self._copy.setObjectName("explainCopyButton")
        self._copy.setAccessibleName(self.tr("Copy explanation"))
        self._test = QPushButton(self.tr("&Test these settings"), self)
        self._test.setObjectName("explainTestButton")
        self._test.clicked.connect(lambda: self.test_requested.emit(self._found))
        for button in (self._copy, self._test):
            # Enter explains; it does not copy.
            button.setAutoDefault(False)
        self._lay_out()

    def show_diagnosis(self, diagnosis: Diagnosis) -> None:
        """Say what was found, also to who listens to a screen reader."""
        self._found = found_server(diagnosis)
        self._test.setVisible(self._found is not None)
        # Not the red of a failed test: nothing was tested.
        self._badge.show_glyph(Glyph.INFO)
        owner = owner_text(diagnosis)
        doubt = confidence_text(diagnosis.confidence)
        self._words.show_words(
            render(verdict_texts.headline(diagnosis)),
            render(verdict_texts.explanation(diagnosis)),
            tuple(render(message) for message in verdict_texts.advice(diagnosis)),
            render(owner) if owner else "",
            doubt=render(doubt) if doubt else "",
        )
        seen = "\n".join(isolated(bounded(" ".join(one.text.split()))) for one in diagnosis.evidence[:MOST_EVIDENCE])
        self._seen.setText(self.tr("Read from: {text}").format(text=seen) if seen else "")
        self._seen.setVisible(bool(seen))
        self._copied = "\n".join(part for part in (self._words.spoken, self._seen.text()) if part) + "\n"
        self.setAccessibleDescription(self._copied.rstrip())
        announce(self, self._copied.rstrip(), is_urgent=True)

    def set_testing(self, is_testing: bool) -> None:  # also a slot for a signal that carries one bool
        """Let no other server be tested while a test runs, and say so."""
        reason = self.tr("A test is running. Wait for its end, or stop it first.") if is_testing else ""
        self._test.setEnabled(not is_testing)
        self._test.setToolTip(reason)
        self._test.setAccessibleDescription(reason)

    def _lay_out(self) -> None:
        buttons = QWidget(self)
        line = FlowLayout(buttons)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(u(8, self))
        line.addWidget(self._test)
        line.addWidget(self._copy)
        self.setTabOrder(self._test, self._copy)
        column = QVBoxLayout()
        column.setSpacing(u(10, self))
        column.addWidget(self._words, 1)
        column.addWidget(self._seen)
        column.addWidget(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(u(20, self), u(16, self), u(20, self), u(16, self))
        row.setSpacing(u(15, self))
        row.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
