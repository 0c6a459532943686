"""What was seen that speaks for the verdict: links to the steps and to the second looks."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from core.report import control_texts, evidence_texts, step_texts
from gui.results_pane.evidence_link import EvidenceLink
from gui.style.palettes import Tone
from gui.style.text_label import TextLabel
from gui.style.type_scale import Text
from gui.style.units import u
from gui.wording import render

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.values.diagnosis import Evidence

MOST_LINKS: Final = 3
"""The rest stands in the steps; the first are the most telling."""


class VerdictEvidence(QWidget):
    """A heading and up to MOST_LINKS links. `chosen` brings the Evidence of the one that was clicked."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._evidence: tuple[Evidence, ...] = ()
        heading = TextLabel(self.tr("What was seen:"), Text.HINT, Tone.NEUTRAL, self)
        self._links = [self._new_link(number) for number in range(MOST_LINKS)]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(u(8, self))
        grid.setVerticalSpacing(u(1, self))
        grid.setColumnStretch(1, 1)
        grid.addWidget(heading, 0, 0, Qt.AlignmentFlag.AlignTop)
        for number, link in enumerate(self._links):
            grid.addWidget(link, number, 1)
        self.hide()

    def show_evidence(self, evidence: Sequence[Evidence]) -> None:
        """Show these in place of the last ones; without any, nothing is shown."""
        self._evidence = tuple(evidence[:MOST_LINKS])
        for number, link in enumerate(self._links):
            is_used = number < len(self._evidence)
            link.show_text(_line(self._evidence[number]) if is_used else "")
            link.setVisible(is_used)
        self.setVisible(bool(self._evidence))

    def set_tone(self, tone: Tone | None) -> None:
        """Give the links another colour; None is that of links."""
        for link in self._links:
            link.set_tone(tone)

    def _new_link(self, number: int) -> EvidenceLink:
        link = EvidenceLink(self)
        link.setObjectName(f"evidenceLink{number + 1}")
        link.clicked.connect(partial(self._choose, number))
        return link

    def _choose(self, number: int) -> None:
        self.chosen.emit(self._evidence[number])


def _line(evidence: Evidence) -> str:
    seen_in = control_texts.control_heading() if evidence.control else step_texts.step_name(evidence.step)
    line = QCoreApplication.translate("VerdictEvidence", "{place}: {text}")
    return line.format(place=render(seen_in), text=render(evidence_texts.evidence_line(evidence)))
