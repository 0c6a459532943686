"""Whether the password is to be kept in the keyring, and what the keyring has to say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from gui.controls.wrapped_check import WrappedCheckBox
from gui.style.palettes import Tone
from gui.style.text_label import TextLabel
from gui.style.type_scale import Text
from gui.style.units import u

if TYPE_CHECKING:
    from core.values.message import Message

GAP_UNITS: Final = 4


class RememberRow(QWidget):
    """`toggled` is emitted when the user ticks or unticks, `retry_requested` when the keyring is to be asked again."""

    toggled = Signal(bool)
    retry_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._allowed = True
        self._running = False
        self.check = WrappedCheckBox(self.tr("&Remember in this computer’s keyring"))
        self.check.setObjectName("rememberCheck")
        self.check.setAccessibleName(self.tr("Remember in this computer’s keyring"))
        self.check.clicked.connect(self.toggled)
        self._hint = TextLabel("", Text.HINT, Tone.NEUTRAL)
        self._hint.setObjectName("keyringHintLabel")
        self._hint.setWordWrap(True)
        self._retry = QPushButton(self.tr("Try again"))
        self._retry.setObjectName("keyringRetryButton")
        self._retry.setAccessibleName(self.tr("Try again"))
        self._retry.clicked.connect(self.retry_requested)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(u(GAP_UNITS, self))
        layout.addWidget(self.check, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self._hint)
        layout.addWidget(self._retry, 0, Qt.AlignmentFlag.AlignLeading)
        self.set_state(checked=False, enabled=True, hint=None, retry=False)

    def set_state(self, *, checked: bool, enabled: bool, hint: Message | None, retry: bool) -> None:
        """Show whether the password is remembered, whether that can be chosen, and why not."""
        self._allowed = enabled
        self.check.setChecked(checked)
        text = _in_words(hint) if hint else ""
        self._hint.setText(text)
        self._hint.setVisible(bool(text))
        self._retry.setVisible(retry)
        about = text or self.tr("The password is kept encrypted by your system, not in a file of this app.")
        self.check.setToolTip(about)
        self.check.setAccessibleDescription(about)
        self._retry.setAccessibleDescription(text)
        self._apply_enabled()

    def set_running(self, running: bool) -> None:
        """Let nothing be changed during a test."""
        self._running = running
        self._apply_enabled()

    def _apply_enabled(self) -> None:
        self.check.setEnabled(self._allowed and not self._running)
        self._retry.setEnabled(not self._running)


def _in_words(hint: Message) -> str:
    # Here, because the keyring says nothing before the first paint.
    from gui.wording import render

    return render(hint)
