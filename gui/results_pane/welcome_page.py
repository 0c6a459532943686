"""What stands on the right before the first test."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from gui.controls.wrapped_button import WrappedButton
from gui.controls.wrapped_label import WrappedLabel
from gui.style.app_icon import app_icon
from gui.style.button_kinds import ButtonKind, set_button_kind
from gui.style.card import Card
from gui.style.column_scroll import ColumnScroll
from gui.style.palettes import Tone, current_theme
from gui.style.text_label import TextLabel
from gui.style.type_scale import Text, text_font
from gui.style.units import u

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

# In units.
_ICON: Final = 84
_DISC: Final = 28
_WIDEST: Final = 530
_LOWEST_WITH_ICON: Final = 560


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


class WelcomePage(ColumnScroll):
    """What the program is for, what it does in which order, and the ways to more for those who need it."""

    explain_requested = Signal()
    glossary_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("welcomePage")
        self.setAccessibleName(self.tr("Welcome"))
        self._icon = QLabel(self)
        self._icon.setObjectName("welcomeIcon")
        self._icon.setPixmap(app_icon().pixmap(QSize(u(_ICON, self), u(_ICON, self)), self.devicePixelRatio()))
        title = self._centred(Text.WELCOME, self.tr("Find out why your mail won’t send"))
        title.setObjectName("welcomeTitle")
        how = self._centred(
            Text.BODY,
            self.tr(
                "Enter server, port and encryption, and a password to test signing in too. "
                "Then press “Test connection”. No message is sent unless you ask for it."
            ),
            Tone.NEUTRAL,
        )
        how.setObjectName("welcomeText")
        column = self.column
        column.addStretch(4)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(u(24, self))
        column.addWidget(title)
        column.addSpacing(u(10, self))
        column.addLayout(self._in_the_middle(how))
        column.addSpacing(u(32, self))
        column.addLayout(self._in_the_middle(self._points()))
        column.addSpacing(u(14, self))
        for button in (self._way_to_explain(), self._way_to_glossary()):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(5)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Where it is low, the words need the room.
        self._icon.setVisible(event.size().height() >= u(_LOWEST_WITH_ICON, self))

    def _in_the_middle(self, widget: QWidget) -> QHBoxLayout:
        widget.setMaximumWidth(u(_WIDEST, self))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(widget, 1000)
        row.addStretch(1)
        return row

    def _points(self) -> Card:
        points = (
            (self.tr("Reach the server"), self.tr("Looks up the server and connects to its port.")),
            (self.tr("Connect and encrypt"), self.tr("Shows every step as it happens and checks the certificate.")),
            (self.tr("Sign in"), self.tr("Tells you in plain words what is wrong and who has to act.")),
        )
        card = Card(parent=self)
        grid = QGridLayout(card)
        grid.setContentsMargins(u(22, self), u(16, self), u(22, self), u(16, self))
        grid.setHorizontalSpacing(u(14, self))
        grid.setVerticalSpacing(u(2, self))
        grid.setColumnStretch(1, 1)
        for number, (name, text) in enumerate(points):
            row = 3 * number
            grid.addWidget(NumberDisc(number + 1, card), row, 0, 2, 1, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(self._point(Text.STRONG, name), row, 1)
            grid.addWidget(self._point(Text.BODY, text, Tone.NEUTRAL), row + 1, 1)
            if number < len(points) - 1:
                grid.setRowMinimumHeight(row + 2, u(10, self))
        return card

    def _way_to_explain(self) -> QPushButton:
        button = self._link("explainButton", self.tr("I have an error message from another mail app"))
        button.clicked.connect(self.explain_requested)
        return button

    def _way_to_glossary(self) -> QPushButton:
        button = self._link("glossaryButton", self.tr("What do these settings mean?"))
        button.clicked.connect(self.glossary_requested)
        return button

    def _link(self, name: str, text: str) -> QPushButton:
        button = WrappedButton(text, self)
        button.setObjectName(name)
        set_button_kind(button, ButtonKind.LINK)
        return button

    def _centred(self, kind: Text, text: str, tone: Tone | None = None) -> TextLabel:
        label = TextLabel(text, kind, tone, self)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return label

    def _point(self, kind: Text, text: str, tone: Tone | None = None) -> WrappedLabel:
        label = WrappedLabel(kind, tone, self)
        label.setText(text)
        return label
