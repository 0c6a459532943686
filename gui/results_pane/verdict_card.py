"""The verdict: what is wrong or right, who has to act, and the buttons that help."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout

from core.report import confidence_texts, verdict_texts
from core.report.owner_texts import owner_text
from core.values.diagnosis import Severity
from gui.results_pane.status_badge import StatusBadge
from gui.results_pane.verdict_buttons import VerdictButtons
from gui.results_pane.verdict_text import NO_LIMIT, VerdictText
from gui.style.card import RADIUS_UNITS, Card, paint_card
from gui.style.palettes import Tone, current_theme
from gui.style.status_glyphs import Glyph
from gui.style.units import u, units_f
from gui.wording import render

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from core.values.diagnosis import Diagnosis

_GLYPHS: Final = {
    Severity.OK: Glyph.PASSED,
    Severity.WARNING: Glyph.WARNING,
    Severity.FAILURE: Glyph.FAILED,
    Severity.NEUTRAL: Glyph.CANCELLED,
}
_PROVEN: Final = frozenset({Severity.FAILURE, Severity.WARNING})
_STALE_OPACITY: Final = 0.4
_LOWEST_WORDS: Final = 48


class VerdictCard(Card):
    """A card in the colour of the verdict; blue, with a bar, while a test runs.

    `severity` (ok, warning, failure, info, neutral) and `code` are dynamic properties, both strings.
    """

    fix_requested = Signal(object)
    action_requested = Signal(object)
    undo_requested = Signal()
    evidence_chosen = Signal(object)

    def __init__(self, settings_text: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(Tone.INFO, parent)
        self._is_stale = False
        self.setObjectName("verdictCard")
        self.setAccessibleName(self.tr("Result"))
        self._badge = StatusBadge(self)
        self._words = VerdictText(self)
        # The keyboard goes there when there is more than can be seen.
        self._words.setAccessibleName(self.accessibleName())
        self._words.evidence_chosen.connect(self.evidence_chosen)
        self._bar = QProgressBar(self)
        self._bar.setObjectName("progressBar")
        self._bar.setAccessibleName(self.tr("Test progress"))
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(u(6, self))
        self._row = QHBoxLayout(self)
        self._column = QVBoxLayout()
        self._limit = NO_LIMIT
        self._buttons = VerdictButtons(settings_text, self)
        self._buttons.fix_requested.connect(self.fix_requested)
        self._buttons.action_requested.connect(self.action_requested)
        self._buttons.undo_requested.connect(self.undo_requested)
        self._lay_out()
        self.set_state(Severity.NEUTRAL.value, "")

    def _lay_out(self) -> None:
        row = self._row
        row.setContentsMargins(u(20, self), u(18, self), u(20, self), u(18, self))
        row.setSpacing(u(15, self))
        row.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignTop)
        column = self._column
        column.setSpacing(u(12, self))
        column.addWidget(self._words)
        column.addWidget(self._bar)
        column.addWidget(self._buttons)
        row.addLayout(column, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    # --- what the pane asks ------------------------------------------------------------------------------------------

    def set_state(self, severity: str, code: str) -> None:
        """Set the two properties; the look follows with the words."""
        self.setProperty("severity", severity)
        self.setProperty("code", code)

    def show_running(self, title: str, text: str) -> None:
        """Say what is being done."""
        self._is_stale = False
        self._badge.show_glyph(Glyph.RUNNING)
        self.set_tone(Tone.INFO)
        self._bar.show()
        self._buttons.show_nothing()
        self._say(title, text)

    def set_progress(self, done: int, planned: int) -> None:
        """Move the bar: so many steps of so many are done."""
        self._bar.setRange(0, max(planned, 1))
        self._bar.setValue(done)

    def show_diagnosis(self, diagnosis: Diagnosis, *, is_kept: bool = False) -> None:
        """Say what the test found, also to who listens to a screen reader; `is_kept` as for the buttons."""
        severity = diagnosis.severity
        self.set_state(severity.value, diagnosis.code.value)
        self._is_stale = False
        self._badge.show_glyph(_GLYPHS[severity])
        self.set_tone(Tone(severity.value))
        self._bar.hide()
        self._buttons.show_for(diagnosis, is_kept=is_kept)
        self._say_verdict(diagnosis)
        spoken = QAccessibleAnnouncementEvent(self, self._words.spoken)
        spoken.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(spoken)

    def set_stale(self, is_stale: bool) -> None:
        """Pale the card, because the settings have changed since, or take that back."""
        if is_stale is not self._is_stale:
            self._is_stale = is_stale
            self._badge.show_glyph(self._badge.glyph, is_dimmed=is_stale)
            self._words.set_stale(is_stale)
            self.setAccessibleDescription(self._words.spoken)
            self.update()

    def set_undo_available(self, is_available: bool) -> None:
        """Offer to put back the settings of before a fix, or no longer."""
        self._buttons.set_undo_available(is_available)
        self._share_height()

    def set_height_limit(self, pixels: int) -> None:
        """Be no higher than this; words that do not fit then scroll."""
        self._limit = pixels
        self._share_height()

    # --- QWidget ----------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setOpacity(_STALE_OPACITY if self._is_stale else 1.0)
        paint_card(painter, QRectF(self.rect()), current_theme(), self.tone, units_f(RADIUS_UNITS, self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_height()

    # --- words -------------------------------------------------------------------------------------------------------

    def _say_verdict(self, diagnosis: Diagnosis) -> None:
        title, text = render(verdict_texts.headline(diagnosis)), render(verdict_texts.explanation(diagnosis))
        advice = tuple(render(message) for message in verdict_texts.advice(diagnosis))
        self._words.set_stale(self._is_stale)
        owner = owner_text(diagnosis)
        doubt = confidence_texts.confidence_text(diagnosis.confidence)
        self._words.show_words(
            title,
            text,
            advice,
            render(owner) if owner else "",
            doubt=render(doubt) if doubt else "",
            # What works needs no proof.
            evidence=diagnosis.evidence if diagnosis.severity in _PROVEN else (),
        )
        self._follow_words()

    def _say(self, title: str, text: str) -> None:
        self._words.set_stale(self._is_stale)
        self._words.show_words(title, text)
        self._follow_words()

    def _follow_words(self) -> None:
        self.setAccessibleDescription(self._words.spoken)
        self._share_height()

    def _share_height(self) -> None:
        """Give the words what the bar and the buttons leave of the allowed height."""
        margins = self._row.contentsMargins()
        left = self._limit - margins.top() - margins.bottom()
        if not self._bar.isHidden():
            left -= self._bar.height() + self._column.spacing()
        if not self._buttons.isHidden():
            beside = self._badge.sizeHint().width() + self._row.spacing()
            width = self.width() - margins.left() - margins.right() - beside
            left -= self._buttons.heightForWidth(width) + self._column.spacing()
        self._words.set_height_limit(max(left, u(_LOWEST_WORDS, self)))
        # Qt forgets the heights of a layout within a layout only with the next event.
        self._column.invalidate()
