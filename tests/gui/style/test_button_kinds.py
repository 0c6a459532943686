from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QPushButton

from gui.style.button_kinds import ButtonKind, button_kind, set_button_kind

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_button_is_ordinary_until_it_is_told_otherwise(qtbot: QtBot) -> None:
    button = QPushButton("Test")
    qtbot.addWidget(button)
    assert button_kind(button) is None
    set_button_kind(button, ButtonKind.PRIMARY)
    assert button_kind(button) is ButtonKind.PRIMARY
    assert button.font().weight() == QFont.Weight.DemiBold
    set_button_kind(button, None)
    assert button_kind(button) is None
    assert button.font().weight() == QFont.Weight.Normal


def test_the_size_of_the_font_still_follows_the_program(qtbot: QtBot) -> None:
    button = QPushButton("Test")
    qtbot.addWidget(button)
    set_button_kind(button, ButtonKind.PRIMARY)
    assert button.font().pointSizeF() == QLabel().font().pointSizeF()


def test_what_is_no_button_has_no_kind(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    label.setProperty("kind", "splendid")
    assert button_kind(label) is None
    assert button_kind(None) is None
