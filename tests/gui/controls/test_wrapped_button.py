from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from gui.controls.wrapped_button import WrappedButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

TEXT = "I have an &error message from another mail program"


def narrow(qtbot: QtBot, width: int) -> tuple[QWidget, WrappedButton]:
    form, button = QWidget(), WrappedButton(TEXT)
    column = QVBoxLayout(form)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
    column.addStretch()
    qtbot.addWidget(form)
    form.resize(width, 400)
    with qtbot.waitExposed(form):
        form.show()
    return form, button


@pytest.mark.usefixtures("styled")
def test_with_room_enough_it_is_like_any_other(qtbot: QtBot) -> None:
    alone, usual = WrappedButton(TEXT), QPushButton(TEXT)
    qtbot.addWidget(alone)
    qtbot.addWidget(usual)
    assert alone.sizeHint() == usual.sizeHint()
    alone.resize(alone.sizeHint())
    usual.resize(alone.sizeHint())
    assert alone.grab().toImage() == usual.grab().toImage()


def test_in_a_wide_form_it_is_no_wider_than_its_text(styled: QApplication, qtbot: QtBot) -> None:
    _, button = narrow(qtbot, 2000)
    assert button.size() == button.sizeHint()


def test_in_a_narrow_form_it_takes_further_lines(styled: QApplication, qtbot: QtBot) -> None:
    one_line = WrappedButton(TEXT).sizeHint()
    form, button = narrow(qtbot, one_line.width() // 2)
    assert button.width() <= form.width()
    line = button.fontMetrics().lineSpacing()
    assert button.height() == button.heightForWidth(button.width()) >= one_line.height() + line
    assert button.minimumSizeHint().width() < form.width()
    assert button.text() == TEXT


def test_all_of_it_takes_clicks(styled: QApplication, qtbot: QtBot) -> None:
    _, button = narrow(qtbot, WrappedButton(TEXT).sizeHint().width() // 2)
    clicked = QSignalSpy(button.clicked)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(button.width() // 2, button.height() - 4))
    assert clicked.count() == 1


def test_its_lines_are_painted(styled: QApplication, qtbot: QtBot) -> None:
    _, button = narrow(qtbot, WrappedButton(TEXT).sizeHint().width() // 2)
    image, line = button.grab().toImage(), button.fontMetrics().lineSpacing()
    behind = image.pixelColor(image.width() // 2, 4)
    middle = image.height() / image.devicePixelRatio() / 2

    def has_ink(top: float) -> bool:
        rows = range(round(top), round(top + line))
        return any(image.pixelColor(x, y) != behind for x in range(20, image.width() - 20) for y in rows)

    assert has_ink(middle - line)
    assert has_ink(middle)
