"""What stands below the comparison of ports: how far it is, what is best, and the two buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from core.report.port_texts import choice_explanation, choice_headline, progress_text, stopped_text, use_label
from gui.controls.status_badge import StatusBadge
from gui.controls.wrapped_button import WrappedButton
from gui.controls.wrapped_label import WrappedLabel
from gui.style.palettes import Tone
from gui.style.status_glyphs import ROW_UNITS, Glyph
from gui.style.type_scale import Text
from gui.style.units import u
from gui.wording import isolated, render

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from core.values.port_result import PortResult

_NARROW: Final = 600
"""In units; in less room the buttons stand below the words."""


class PortsFooter(QWidget):
    """`run_requested` comes from the button that compares, or stops that; `use_requested` from the other."""

    run_requested = Signal()
    use_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_blocked = False
        self._stale_host = ""
        self._explanation = ""
        self._badge = StatusBadge(self, ROW_UNITS)
        self._headline = WrappedLabel(Text.STRONG, parent=self)
        self._headline.setObjectName("bestPortLabel")
        self._note = WrappedLabel(Text.HINT, Tone.NEUTRAL, self)
        self._note.setObjectName("bestPortNote")
        self.run_button = WrappedButton("", self)
        self.run_button.setObjectName("comparePortsRunButton")
        self.run_button.clicked.connect(self.run_requested)
        self._use = WrappedButton("", self)
        self._use.setObjectName("usePortButton")
        self._use.clicked.connect(self.use_requested)
        self._lay_out()
        self._badge.hide()
        self._use.hide()
        self._say("", "")
        self._name_run_button(self.tr("Compare all ports"))

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(u(2, self))
        words.addStretch(1)
        words.addWidget(self._headline)
        words.addWidget(self._note)
        words.addStretch(1)
        said = QHBoxLayout()
        said.setSpacing(u(10, self))
        said.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignVCenter)
        said.addLayout(words, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(u(10, self))
        buttons.addStretch(1)
        # No higher than they need to be, where the words beside them take several lines.
        for button in (self.run_button, self._use):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(u(20, self), u(8, self), u(16, self), u(10, self))
        self._row.setSpacing(u(10, self))
        self._row.addLayout(said, 1)
        self._row.addLayout(buttons)

    # --- what is said ------------------------------------------------------------------------------------------------

    def show_progress(self, done: int, total: int) -> None:
        """Say how far the comparison is; the button stops it."""
        self._use.hide()
        self._badge.show_glyph(Glyph.RUNNING)
        self._badge.show()
        self._say(render(progress_text(done, total)), "")
        self._name_run_button(self.tr("Stop"), self.tr("Stop comparing"))

    def show_end(self, best: PortResult | None, results: Sequence[PortResult], *, was_stopped: bool) -> None:
        """Say what is best, or that nothing is, or that it was stopped."""
        if was_stopped:
            self._badge.show_glyph(Glyph.CANCELLED)
            self._say(render(stopped_text()), "")
        else:
            reason = choice_explanation(best, results)
            self._badge.show_glyph(Glyph.PASSED if best and not reason else Glyph.WARNING)
            self._say(render(choice_headline(best)), render(reason) if reason else "")
        self._name_run_button(self.tr("Compare again"))

    def show_choice(self, choice: PortResult | None) -> None:
        """Offer to take a port over into the form; None when there is none to offer."""
        if choice:
            self._use.setText(render(use_label(choice)))
        self._use.setVisible(choice is not None)

    def set_blocked(self, is_blocked: bool) -> None:  # also a slot for a signal that carries one bool
        """Let nothing be begun while a test runs, and say so."""
        self._is_blocked = is_blocked
        self._follow_reasons()

    def set_stale_host(self, host: str) -> None:
        """Say that all this is about another server than the one in the form; "" when it is not."""
        self._stale_host = host
        self._badge.show_glyph(self._badge.glyph, is_dimmed=bool(host))
        self._headline.set_tone(Tone.NEUTRAL if host else None)
        self._show_note()
        self._follow_reasons()

    @property
    def spoken(self) -> str:
        """All that is said, for screen readers."""
        return "\n".join(text for text in (self._headline.text(), self._note.text()) if text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < u(_NARROW, self)
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight)

    def _say(self, headline: str, explanation: str) -> None:
        self._explanation = explanation
        self._headline.setText(headline)
        self._headline.setVisible(bool(headline))
        self._show_note()

    def _show_note(self) -> None:
        about = self.tr("This is about {host}, not about the server in the form.")
        note = about.format(host=isolated(self._stale_host)) if self._stale_host else self._explanation
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def _follow_reasons(self) -> None:
        testing = self.tr("A test is running. Wait for its end, or stop it first.") if self._is_blocked else ""
        for button, reason in ((self.run_button, testing), (self._use, testing or self._note_if_stale())):
            button.setEnabled(not reason)
            button.setToolTip(reason)
            button.setAccessibleDescription(reason)

    def _note_if_stale(self) -> str:
        return self._note.text() if self._stale_host else ""

    def _name_run_button(self, text: str, name: str = "") -> None:
        self.run_button.setText(text)
        self.run_button.setAccessibleName(name or text)
