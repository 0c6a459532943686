"""What stands on the right before the first test."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gui.style.app_icon import app_icon
from gui.style.card import Card
from gui.style.palettes import Tone, current_theme
from gui.style.type_scale import Text, text_font
from gui.style.units import u

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

# In units.
_ICON: Final = 84
_DISC: Final = 28
_CARD_WIDTH: Final = 478


class NumberDisc(QWidget):
    """A number in a pale circle."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self.setFont(text_font(Text.STRONG))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(u(_DISC, self), u(_DISC, self))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = current_theme().tone(Tone.INFO)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.tint)
        painter.drawEllipse(QRectF(self.rect()))
        painter.setPen(colours.colour)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))


class WelcomePage(QWidget):
    """What the program is for, and what it does in which order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcomePage")
        self.setAccessibleName(self.tr("Welcome"))
        icon = QLabel(self)
        icon.setPixmap(app_icon().pixmap(QSize(u(_ICON, self), u(_ICON, self)), self.devicePixelRatio()))
        title = self._label(Text.WELCOME, self.tr("Find out why your mail won’t send"))
        title.setObjectName("welcomeTitle")
        how = self._label(
            Text.SECTION,
            self.tr(
                "Enter server, port and encryption, and your password to test signing in. "
                "Then press “Test connection”. No message is sent unless you ask for it."
            ),
            is_secondary=True,
        )
        how.setObjectName("welcomeText")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(4)
        column.addWidget(icon, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(u(24, self))
        column.addWidget(title)
        column.addSpacing(u(10, self))
        column.addWidget(how)
        column.addSpacing(u(32, self))
        column.addWidget(self._points(), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(5)

    def _points(self) -> Card:
        points = (
            (self.tr("Reach the server"), self.tr("Looks up the server and connects to its port.")),
            (self.tr("Connect and encrypt"), self.tr("Shows every step as it happens and checks the certificate.")),
            (self.tr("Sign in"), self.tr("Tells you in plain words what is wrong and who has to act.")),
        )
        card = Card(parent=self)
        card.setMinimumWidth(u(_CARD_WIDTH, self))
        grid = QGridLayout(card)
        grid.setContentsMargins(u(22, self), u(16, self), u(22, self), u(16, self))
        grid.setHorizontalSpacing(u(14, self))
        grid.setVerticalSpacing(u(2, self))
        grid.setColumnStretch(1, 1)
        for number, (name, text) in enumerate(points):
            row = 3 * number
            grid.addWidget(NumberDisc(number + 1, card), row, 0, 2, 1, Qt.AlignmentFlag.AlignVCenter)
            what = self._label(Text.STRONG, name)
            what.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(what, row, 1)
            how = self._label(Text.BODY, text, is_secondary=True)
            how.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(how, row + 1, 1)
            if number < len(points) - 1:
                grid.setRowMinimumHeight(row + 2, u(10, self))
        return card

    def _label(self, kind: Text, text: str, *, is_secondary: bool = False) -> QLabel:
        label = QLabel(text, self)
        label.setFont(text_font(kind))
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        if is_secondary:
            label.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        return label
