from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from gui.controls.copy_button import CopyButton

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_it_copies_what_there_is_at_that_moment_and_says_so(qtbot: QtBot) -> None:
    texts = ["first"]
    button = CopyButton("Copy settings", lambda: texts[-1])
    qtbot.addWidget(button)
    button.show()
    width = button.width()
    texts.append("second")
    button.click()
    assert QGuiApplication.clipboard().text() == "second"
    assert button.text() == "Copied"
    assert button.minimumWidth() == width
    qtbot.waitUntil(lambda: button.text() == "Copy settings")


def test_marks_for_the_direction_of_text_are_not_copied(qtbot: QtBot) -> None:
    button = CopyButton("Copy", lambda: "Server: \u2066smtp.example.com\u2069")
    qtbot.addWidget(button)
    button.click()
    assert QGuiApplication.clipboard().text() == "Server: smtp.example.com"


def test_the_sign_can_be_left_out(qtbot: QtBot) -> None:
    with_sign, without = CopyButton("Copy", str), CopyButton("Copy", str, has_icon=False)
    qtbot.addWidget(with_sign)
    qtbot.addWidget(without)
    assert not with_sign.icon().isNull()
    assert without.icon().isNull()
