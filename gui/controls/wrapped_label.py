"""A label of as many lines as its width asks for, however long a word in it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QSizePolicy

from gui.controls.wrapped_text import WrappedText
from gui.style.text_label import TextLabel
from gui.style.type_scale import Text
from gui.style.units import u

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from gui.style.palettes import Tone


class WrappedLabel(TextLabel):
    """A text of a kind; QLabel would let a word that is wider than the window run out of it."""

    def __init__(self, kind: Text = Text.BODY, tone: Tone | None = None, parent: QWidget | None = None) -> None:
        super().__init__("", kind, tone, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(round(self._wrapped(width).height), QFontMetrics(self.font()).height())

    def sizeHint(self) -> QSize:
        natural = self._wrapped(u(2000, self))
        return QSize(round(natural.natural_width) + 1, round(natural.height))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(u(80, self), self.sizeHint().width()), QFontMetrics(self.font()).height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        self._wrapped(self.width()).paint(painter, QPointF(0, 0))

    def _wrapped(self, width: float) -> WrappedText:
        return WrappedText(self.text(), self.font(), width, self.layoutDirection())
