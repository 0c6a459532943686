"""A push button whose words go on in a further line where one is too short for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

from gui.style.broken_words import broken_words

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget


class WrappedButton(QPushButton):
    """Is as high as its width makes it, and no wider than its text in one line."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum, QSizePolicy.ControlType.PushButton)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._size(self._broken(width)).height()

    def sizeHint(self) -> QSize:
        return self._size(self.text())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._size("\n".join(self.text().split())).width(), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, self._option(self._broken(self.width())))

    def _option(self, text: str) -> QStyleOptionButton:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = text
        return option

    def _size(self, text: str) -> QSize:
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, text)
        return self.style().sizeFromContents(QStyle.ContentsType.CT_PushButton, self._option(text), words, self)

    def _broken(self, width: int) -> str:
        return broken_words(self.text(), width, lambda text: self._size(text).width())
