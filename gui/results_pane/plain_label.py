"""A label for text from outside: never taken for HTML, and broken into lines however long a word is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy

from gui.results_pane.wrapped_text import WrappedText
from gui.style.palettes import current_theme
from gui.style.type_scale import Text, text_font
from gui.style.units import u

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget


class PlainLabel(QLabel):
    """A text of a kind, as many lines high as its width asks for."""

    def __init__(self, kind: Text = Text.BODY, parent: QWidget | None = None, *, is_secondary: bool = False) -> None:
        super().__init__(parent)
        self._kind = kind
        self._is_secondary = is_secondary
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(text_font(kind))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_secondary(self, is_secondary: bool) -> None:
        """Show the text in the colour of hints, or in that of texts."""
        if is_secondary is not self._is_secondary:
            self._is_secondary = is_secondary
            self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ApplicationFontChange:
            self.setFont(text_font(self._kind))

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
        theme = current_theme()
        painter = QPainter(self)
        painter.setPen(theme.secondary if self._is_secondary else theme.text)
        self._wrapped(self.width()).paint(painter, QPointF(0, 0))

    def _wrapped(self, width: float) -> WrappedText:
        return WrappedText(self.text(), self.font(), width, self.layoutDirection())
