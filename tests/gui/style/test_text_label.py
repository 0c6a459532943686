from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette

from gui.style.palettes import DARK, LIGHT, Theme, Tone, build_palette
from gui.style.text_label import TextLabel
from gui.style.type_scale import Text
from tests.gui.style.pixels import colours, grabbed

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


def text_colour(label: TextLabel) -> QColor:
    return label.palette().color(QPalette.ColorRole.WindowText)


def test_markup_is_shown_and_not_obeyed(qtbot: QtBot) -> None:
    label = TextLabel("<b>x</b> <img src='file:///etc/hostname'>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == "<b>x</b> <img src='file:///etc/hostname'>"


def test_the_tone_colours_the_text_in_every_theme(qtbot: QtBot, styled: QApplication, theme: Theme) -> None:
    label = TextLabel("████", Text.HINT, Tone.FAILURE)
    qtbot.addWidget(label)
    assert theme.tone(Tone.FAILURE).colour.name() in colours(grabbed(label))
    other = DARK if theme is LIGHT else LIGHT
    styled.setPalette(build_palette(other))
    label.show()
    qtbot.waitUntil(lambda: text_colour(label) == other.tone(Tone.FAILURE).colour)
    label.set_tone(None)
    assert text_colour(label) == other.text


def test_the_size_can_follow_the_program(qtbot: QtBot, plain_application: QApplication) -> None:
    label = TextLabel("x", Text.VERDICT_HEADLINE)
    qtbot.addWidget(label)
    font = plain_application.font()
    font.setPointSizeF(font.pointSizeF() + 5)
    plain_application.setFont(font)
    label.take_font()
    assert label.font().pointSizeF() == font.pointSizeF() + 4
