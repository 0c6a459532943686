"""A check box whose words go on in a further line where one is too short for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

from gui.style.broken_words import broken_words

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget


class WrappedCheckBox(QCheckBox):
    """Is as high as its width makes it; Qt's own is as wide as its text, whatever the form around it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._sizes: dict[str, QSize] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum, QSizePolicy.ControlType.CheckBox)
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

    def hitButton(self, position: QPoint) -> bool:
        # Qt would ask for the place of the text in one line.
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_CheckBox, self._option(self._broken(self.width())))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._sizes.clear()
        super().changeEvent(event)

    def _option(self, text: str) -> QStyleOptionButton:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = text
        return option

    def _size(self, text: str) -> QSize:
        # Kept, because layouts ask again and again, and the style has seven questions each time.
        if text not in self._sizes:
            words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, text)
            contents = QStyle.ContentsType.CT_CheckBox
            self._sizes[text] = self.style().sizeFromContents(contents, self._option(text), words, self)
        return self._sizes[text]

    def _broken(self, width: int) -> str:
        return broken_words(self.text(), width, lambda text: self._size(text).width())
