"""What a push button and a check box share whose words go on in a further line where one is too short for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QAbstractButton, QWidget

    class _Button(QAbstractButton):
        def __init__(self, text: str, parent: QWidget | None = None) -> None: ...
        def initStyleOption(self, option: QStyleOptionButton) -> None: ...
else:
    # Qt's own class comes behind it among the bases.
    _Button = object


class WrappedWords(_Button):
    """Makes a button as high as its width asks for; stands before Qt's class among the bases.

    The style draws it as `control` and measures it as `contents`; `growth` is what it does with more width than it
    needs.
    """

    control: ClassVar[QStyle.ControlElement]
    contents: ClassVar[QStyle.ContentsType]
    growth: ClassVar[QSizePolicy.Policy]

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._sizes: dict[str, QSize] = {}
        policy = QSizePolicy(self.growth, QSizePolicy.Policy.Minimum, self.sizePolicy().controlType())
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
        QStylePainter(self).drawControl(self.control, self._option(self._broken(self.width())))

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
            self._sizes[text] = self.style().sizeFromContents(self.contents, self._option(text), words, self)
        return self._sizes[text]

    def _broken(self, width: int) -> str:
        return broken_words(self.text(), width, lambda text: self._size(text).width())


def broken_words(text: str, width: int, needed: Callable[[str], int]) -> str:
    """Return the text with a new line wherever one more word would need more than `width`, in pixels.

    `needed` tells how wide the control is with a text. A word that alone is wider stays whole.
    """
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and needed(longer) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return "\n".join(lines)
