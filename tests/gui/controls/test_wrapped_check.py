from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QProxyStyle, QStyle, QStyleOption, QVBoxLayout, QWidget

from gui.controls.wrapped_check import WrappedCheckBox
from tests.gui.style.pixels import colours, grabbed

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

TEXT = "Also &send a test message to somebody whom I choose myself"


@pytest.fixture
def form(qtbot: QtBot) -> QWidget:
    """Half as wide as the text."""
    form = QWidget()
    column = QVBoxLayout(form)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(WrappedCheckBox(TEXT), 0, Qt.AlignmentFlag.AlignLeading)
    column.addStretch()
    qtbot.addWidget(form)
    form.resize(QCheckBox(TEXT).sizeHint().width() // 2, 300)
    with qtbot.waitExposed(form):
        form.show()
    return form


@pytest.fixture
def check(form: QWidget) -> WrappedCheckBox:
    (check,) = form.findChildren(WrappedCheckBox)
    return check


def test_with_room_enough_it_is_like_any_other(qtbot: QtBot) -> None:
    alone, usual = WrappedCheckBox(TEXT), QCheckBox(TEXT)
    qtbot.addWidget(alone)
    qtbot.addWidget(usual)
    assert alone.sizeHint() == usual.sizeHint()
    alone.resize(alone.sizeHint())
    usual.resize(alone.sizeHint())
    assert alone.grab().toImage() == usual.grab().toImage()


def test_a_narrow_form_makes_it_higher_and_no_wider(form: QWidget, check: WrappedCheckBox) -> None:
    assert check.width() <= form.width()
    assert check.height() == check.heightForWidth(check.width()) > QCheckBox(TEXT).sizeHint().height()
    lines = check.fontMetrics().height()
    assert check.height() >= 2 * lines


def test_every_line_is_painted(check: WrappedCheckBox) -> None:
    whole, line = grabbed(check), check.fontMetrics().height()
    last = whole.copy(0, whole.height() - line, whole.width(), line)
    assert len(colours(last)) > 1


def test_it_is_never_narrower_than_its_longest_word(check: WrappedCheckBox) -> None:
    assert check.minimumSizeHint().width() > check.fontMetrics().horizontalAdvance("somebody")
    assert check.minimumSizeHint().width() < check.sizeHint().width() // 2


def test_every_line_can_be_clicked_and_the_letter_works(check: WrappedCheckBox, qtbot: QtBot) -> None:
    QTest.mouseClick(check, Qt.MouseButton.LeftButton, pos=QPoint(check.width() - 3, check.height() - 3))
    assert check.isChecked()
    check.window().activateWindow()
    qtbot.waitUntil(check.isActiveWindow)
    QTest.keyClick(check.window(), Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: not check.isChecked())
    assert check.text() == TEXT


def test_it_grows_with_its_font(check: WrappedCheckBox) -> None:
    before = check.sizeHint(), check.heightForWidth(check.width())
    font = check.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    check.setFont(font)
    assert check.sizeHint().width() > before[0].width()
    assert check.heightForWidth(check.width()) > before[1]


def test_it_follows_another_style(check: WrappedCheckBox) -> None:
    check.sizeHint()
    spacious = _Spacious()
    check.setStyle(spacious)
    assert check.sizeHint().width() > 1000


class _Spacious(QProxyStyle):
    def sizeFromContents(
        self, kind: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        return size + QSize(1000, 0)
