"""The words of the verdict card; where the window is too low for all of them, they fold, or scroll."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from gui.controls.wrapped_label import WrappedLabel
from gui.results_pane.advice_list import AdviceList
from gui.results_pane.verdict_evidence import VerdictEvidence
from gui.style.focus_edge import FocusEdge
from gui.style.palettes import Tone
from gui.style.type_scale import Text
from gui.style.units import u

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from core.values.diagnosis import Evidence

NO_LIMIT: Final = 16_777_215
"""The largest height that Qt knows, in pixels."""
_BETWEEN: Final = " · "


class VerdictText(QScrollArea):
    """Headline, explanation, advice, who has to act and how sure that is, and what was seen.

    `evidence_chosen` brings the Evidence that the user wants to look at.
    """

    evidence_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None, prefix: str = "verdict") -> None:
        super().__init__(parent)
        self._limit = NO_LIMIT
        words = QWidget(self)
        self._stale = WrappedLabel(Text.HINT, Tone.NEUTRAL, words)
        self._stale.setObjectName(f"{prefix}StaleLabel")
        self._stale.setText(self.tr("Result for the previous settings"))
        self._title = WrappedLabel(Text.VERDICT_HEADLINE, parent=words)
        self._title.setObjectName(f"{prefix}Title")
        self._text = WrappedLabel(parent=words)
        self._text.setObjectName(f"{prefix}Text")
        self._advice = AdviceList(words)
        self._owner = WrappedLabel(Text.HINT, Tone.NEUTRAL, words)
        self._owner.setObjectName(f"{prefix}Owner")
        self._evidence = VerdictEvidence(words)
        self._evidence.chosen.connect(self.evidence_chosen)
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(u(6, self))
        parts = (self._title, self._text, self._advice, self._owner, self._evidence)
        for part in (self._stale, *parts):
            column.addWidget(part)
        column.addStretch(1)
        self._column = column
        # What can be folded away, the last first.
        self._foldable: tuple[QWidget, ...] = (self._advice, self._owner, self._evidence)
        self._has_words: dict[QWidget, bool] = dict.fromkeys(self._foldable, False)
        self.setWidget(words)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        FocusEdge(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The card behind it shows through.
        words.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._stale.hide()
        self._follow_need_to_scroll()

    def show_words(
        self,
        title: str,
        text: str,
        advice: Sequence[str] = (),
        owner: str = "",
        *,
        doubt: str = "",
        evidence: Sequence[Evidence] = (),
    ) -> None:
        """Show these in place of the last ones."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._advice.show_sentences(advice)
        # On one line: what to do needs the room.
        self._owner.setText(_BETWEEN.join(part for part in (owner, doubt) if part))
        self._owner.setVisible(bool(owner or doubt))
        self._evidence.show_evidence(evidence)
        self._has_words = {part: not part.isHidden() for part in self._foldable}
        self.verticalScrollBar().setValue(0)
        self._words_changed()

    def set_stale(self, is_stale: bool) -> None:
        """Say that the words are about settings of before, or take that back."""
        self._stale.setVisible(is_stale)
        tone = Tone.NEUTRAL if is_stale else None
        self._title.set_tone(tone)
        self._text.set_tone(tone)
        self._advice.set_tone(tone)
        self._evidence.set_tone(tone)
        self._words_changed()

    def set_height_limit(self, pixels: int, width: int, *, folds: bool = False) -> None:
        """Be no higher than this at that width, in pixels. What does not fit folds away, from the end, or scrolls."""
        shown = self._fitting(pixels, width) if folds else self._worded
        # A bar takes width from the words, so that they may need it even where they fit without.
        fits = self._height_of(shown, width) <= pixels
        bars = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(bars.ScrollBarAlwaysOff if fits else bars.ScrollBarAsNeeded)
        if pixels != self._limit or shown != [part for part in self._foldable if not part.isHidden()]:
            self._limit = pixels
            for part in self._foldable:
                part.setVisible(part in shown)
            self._words_changed()

    def whole_height(self, width: int) -> int:
        """Return how high all the words are, in pixels, those that are folded away included."""
        return self._height_of(self._worded, width)

    def folded_height(self, pixels: int, width: int) -> int:
        """Return how high the words are when those that do not fit into so many pixels are folded away."""
        return self._height_of(self._fitting(pixels, width), width)

    @property
    def spoken(self) -> str:
        """All of it but the links, which speak for themselves, for screen readers."""
        parts = [self._stale.text()] if not self._stale.isHidden() else []
        parts += [
            self._title.text(),
            self._text.text(),
            *self._advice.sentences,
            self._owner.text(),
        ]
        return "\n".join(part for part in parts if part)

    # --- QScrollArea -------------------------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return min(self._column.totalHeightForWidth(width), self._limit)

    def sizeHint(self) -> QSize:
        width = max(self.width(), u(200, self))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(u(120, self), u(24, self))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            # The labels tell their new heights only now; the card around has asked for them before.
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._follow_need_to_scroll()

    @property
    def _worded(self) -> list[QWidget]:
        """Those of the parts that can be folded away that have something to say."""
        return [part for part, has_words in self._has_words.items() if has_words]

    def _fitting(self, pixels: int, width: int) -> list[QWidget]:
        shown = self._worded
        while shown and self._height_of(shown, width) > pixels:
            shown.pop()
        return shown

    def _height_of(self, foldable: Sequence[QWidget], width: int) -> int:
        """How high the words are with these of the parts that can be folded away."""
        always = [part for part in (self._stale, self._title, self._text) if not part.isHidden()]
        parts = [*always, *foldable]
        heights = [
            part.heightForWidth(width) if part.hasHeightForWidth() else part.sizeHint().height() for part in parts
        ]
        return sum(heights) + self._column.spacing() * max(len(parts) - 1, 0)

    def _words_changed(self) -> None:
        self._column.invalidate()
        self.updateGeometry()
        self._follow_need_to_scroll()

    def _follow_need_to_scroll(self) -> None:
        # The keyboard stops here only where there is something to scroll.
        scrolls = self._column.totalHeightForWidth(self.viewport().width()) > self.height()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if scrolls else Qt.FocusPolicy.NoFocus)
