"""A label for plain text in one of our sizes, and where wanted in the colour of a tone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel

from gui.style.palettes import Tone, current_theme
from gui.style.type_scale import Text, text_font

if TYPE_CHECKING:
    from PySide6.QtGui import QColor
    from PySide6.QtWidgets import QWidget

_COLOUR_EVENTS: Final = frozenset({QEvent.Type.PaletteChange, QEvent.Type.ApplicationPaletteChange})


class TextLabel(QLabel):
    """Shows text as it is, never as markup; follows the theme.

    `tone` colours the text; None is the colour of body text. Tone.NEUTRAL is for what matters less.
    """

    def __init__(
        self, text: str = "", kind: Text = Text.BODY, tone: Tone | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self._tone = tone
        # Attack stopped: markup in a text from outside would be drawn, local images included.
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.take_font()
        self._take_colour()

    def set_tone(self, tone: Tone | None) -> None:
        """Give the text another colour."""
        self._tone = tone
        self._take_colour()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _COLOUR_EVENTS:
            self._take_colour()

    def take_font(self) -> None:
        """Follow a change of the program's font. Qt tells only those widgets that have no size of their own."""
        self.setFont(text_font(self._kind))

    def _take_colour(self) -> None:
        role = QPalette.ColorRole.WindowText
        wanted = self._wanted_colour()
        if self.palette().color(role) != wanted:
            palette = self.palette()
            palette.setColor(QPalette.ColorGroup.Active, role, wanted)
            palette.setColor(QPalette.ColorGroup.Inactive, role, wanted)
            self.setPalette(palette)

    def _wanted_colour(self) -> QColor:
        theme = current_theme()
        return theme.tone(self._tone).colour if self._tone else theme.text
