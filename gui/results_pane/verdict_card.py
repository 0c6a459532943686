"""The verdict: what is wrong or right, who has to act, and the buttons that help."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout

from core.report import confidence_texts, verdict_texts
from core.report.owner_texts import owner_text
from core.values.diagnosis import Severity
from gui.announcement import announce
from gui.controls.status_badge import StatusBadge
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
# In units.
_LOWEST_WORDS: Final = 48
_SIDE_MARGIN: Final = 20
_MARGIN: Final = 18
_CLOSE_MARGIN: Final = 12
_GAP_SHARE: Final = 2 / 3
"""The gap between words and buttons, as a share of the margin around them."""


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
        self._limit = self._limit_unfolded = NO_LIMIT
        self._is_unfolded = False
        self._buttons = VerdictButtons(settings_text, self)
        self._buttons.fix_requested.connect(self.fix_requested)
        self._buttons.action_requested.connect(self.action_requested)
        self._buttons.undo_requested.connect(self.undo_requested)
        self._buttons.more_requested.connect(partial(self._unfold, is_unfolded=True))
        self._buttons.less_requested.connect(partial(self._unfold, is_unfolded=False))
        self._lay_out()
        self.set_state(Severity.NEUTRAL.value, "")

    def _lay_out(self) -> None:
        row = self._row
        self._keep_margins(_MARGIN)
        row.setSpacing(u(15, self))
        row.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignTop)
        column = self._column
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
        announce(self, self._words.spoken, is_urgent=True)

    def set_stale(self, is_stale: bool) -> None:
        """Pale the card, because the settings have changed since, or take that back."""
        if is_stale is not self._is_stale:
            self._is_stale = is_stale
            self._badge.show_glyph(self._badge.glyph, is_dimmed=is_stale)
            self._words.set_stale(is_stale)
            self.setAccessibleDescription(self._words.spoken)
            self._share_height()
            self.update()

    def set_undo_available(self, is_available: bool) -> None:
        """Offer to put back the settings of before a fix, or no longer."""
        self._buttons.set_undo_available(is_available)
        self._share_height()

    def set_height_limit(self, pixels: int, unfolded: int) -> None:
        """Be no higher than this: words that do not fit then fold away, until the user unfolds them.

        For these, and for headline and sentence, the card may be as high as `unfolded`; what does not fit then scrolls.
        """
        self._limit, self._limit_unfolded = pixels, unfolded
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

    def _unfold(self, *, is_unfolded: bool) -> None:
        self._is_unfolded = is_unfolded
        self._share_height()

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
        self._is_unfolded = False
        self.setAccessibleDescription(self._words.spoken)
        self._share_height()

    # --- room --------------------------------------------------------------------------------------------------------

    def _share_height(self) -> None:
        """Give the words what the bar and the buttons leave; what stands too high comes closer, and folds last."""
        width = self._words_width
        for margin in (_MARGIN, _CLOSE_MARGIN):
            self._keep_margins(margin)
            room = self._room(self._limit, self._buttons.height_for(width, with_more=False))
            if self._words.whole_height(width) <= room:
                self._show_words(room, is_needed=False)
                return
        buttons = self._buttons.height_for(width, with_more=True, is_folded=True)
        height = self._words.folded_height(self._room(self._limit, buttons), width)
        self._keep_margins(_MARGIN)
        if height > self._room(self._limit, buttons):
            self._keep_margins(_CLOSE_MARGIN)
        # Before headline and sentence have to scroll, what stands below gives way.
        lacking = max(height - self._room(self._limit, buttons), 0)
        limit = min(self._limit + lacking, self._limit_unfolded)
        if self._is_unfolded:
            limit, buttons = self._limit_unfolded, self._buttons.height_for(width, with_more=True)
        self._show_words(self._room(limit, buttons), is_needed=True)

    def _show_words(self, room: int, *, is_needed: bool) -> None:
        self._buttons.offer_more(self._words_width, is_needed=is_needed, is_folded=not self._is_unfolded)
        folds = is_needed and not self._is_unfolded
        self._words.set_height_limit(max(room, u(_LOWEST_WORDS, self)), self._words_width, folds=folds)
        # Qt forgets the heights of a layout within a layout only with the next event.
        self._column.invalidate()

    def _room(self, limit: int, buttons: int) -> int:
        """What a card of that height has left for the words beside buttons of that height, both in pixels."""
        margins = self._row.contentsMargins()
        left = limit - margins.top() - margins.bottom()
        if not self._bar.isHidden():
            left -= self._bar.height() + self._column.spacing()
        if buttons:
            left -= buttons + self._column.spacing()
        return left

    @property
    def _words_width(self) -> int:
        margins = self._row.contentsMargins()
        beside = self._badge.sizeHint().width() + self._row.spacing()
        return self.width() - margins.left() - margins.right() - beside

    def _keep_margins(self, units: int) -> None:
        side = u(_SIDE_MARGIN, self)
        self._row.setContentsMargins(side, u(units, self), side, u(units, self))
        self._column.setSpacing(u(units * _GAP_SHARE, self))
