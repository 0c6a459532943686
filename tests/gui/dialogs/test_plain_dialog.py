from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QDialog, QLabel, QMainWindow, QPushButton, QScrollBar
from shiboken6 import isValid

from gui.dialogs.plain_dialog import WIDTH_UNITS, PlainDialog
from gui.style import screen_room
from gui.style.button_kinds import ButtonKind, button_kind
from gui.style.column_scroll import ColumnScroll
from gui.style.units import u
from tests.gui.style.pixels import grabbed

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.controls.wrapped_label import WrappedLabel


def made(window: QMainWindow) -> PlainDialog:
    dialog = PlainDialog("testDialog", "A question", window)
    dialog.add_headline("<b>Really</b>?")
    dialog.add_text("It cannot be undone.")
    return dialog


def test_names_and_texts(window: QMainWindow) -> None:
    dialog = made(window)
    assert (dialog.objectName(), dialog.windowTitle(), dialog.accessibleName()) == (
        "testDialog", "A question", "A question",
    )  # fmt: skip
    assert dialog.accessibleDescription() == "It cannot be undone."
    labels = dialog.findChildren(QLabel)
    assert [label.text() for label in labels] == ["<b>Really</b>?", "It cannot be undone."]
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)


def test_f1_opens_the_help_of_the_window(window: QMainWindow, qtbot: QtBot) -> None:
    action = QAction("Help", window)
    action.setObjectName("helpAction")
    dialog = made(window)
    with qtbot.waitExposed(dialog):
        dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    with qtbot.waitSignal(action.triggered):
        QTest.keyClick(dialog, Qt.Key.Key_F1)


def test_f1_without_a_window_does_nothing(qtbot: QtBot) -> None:
    dialog = PlainDialog("testDialog", "A question")
    with qtbot.waitExposed(dialog):
        dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_F1)
    assert dialog.isVisible()
    dialog.close()


def test_buttons_accept_and_reject(window: QMainWindow, qtbot: QtBot) -> None:
    for pressed, result in (("yes", QDialog.DialogCode.Accepted), ("no", QDialog.DialogCode.Rejected)):
        dialog = made(window)
        buttons = {"yes": dialog.add_accept_button("Yes"), "no": dialog.add_reject_button("No")}
        dialog.add_buttons()
        assert button_kind(buttons["yes"]) is ButtonKind.PRIMARY
        assert button_kind(buttons["no"]) is None
        finished = QSignalSpy(dialog.finished)
        dialog.open()
        buttons[pressed].click()
        assert finished.count() == 1
        assert finished.at(0) == [result.value]


def test_a_button_can_leave_the_dialog_open(window: QMainWindow) -> None:
    dialog = made(window)
    other = dialog.add_button("Copy")
    dialog.add_buttons()
    dialog.open()
    other.click()
    assert dialog.isVisible()


def test_escape_rejects_and_enter_accepts(window: QMainWindow) -> None:
    for key, result in (
        (Qt.Key.Key_Escape, QDialog.DialogCode.Rejected),
        (Qt.Key.Key_Return, QDialog.DialogCode.Accepted),
    ):
        dialog = made(window)
        dialog.add_accept_button("Yes")
        dialog.add_buttons()
        finished = QSignalSpy(dialog.finished)
        dialog.open()
        QTest.keyPress(dialog, key)
        assert finished.count() == 1
        assert finished.at(0) == [result.value]


def test_a_closed_dialog_deletes_itself(window: QMainWindow, qtbot: QtBot) -> None:
    dialog = made(window)
    dialog.open()
    dialog.close()
    qtbot.waitUntil(lambda: not isValid(dialog))


# --- the size --------------------------------------------------------------------------------------------------------

SCREEN = QRect(0, 0, 900, 500)


@pytest.fixture
def small_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(screen_room, "available_area", lambda _: SCREEN)


def shown(dialog: PlainDialog, qtbot: QtBot) -> PlainDialog:
    dialog.add_accept_button("Yes")
    dialog.add_buttons()
    with qtbot.waitExposed(dialog):
        dialog.open()
    return dialog


def with_labels(window: QMainWindow, number: int) -> tuple[PlainDialog, list[WrappedLabel]]:
    dialog = PlainDialog("testDialog", "A question", window)
    return dialog, [dialog.add_text(f"Sentence number {place}.") for place in range(number)]


def bar_of(dialog: PlainDialog) -> QScrollBar:
    (area,) = dialog.findChildren(ColumnScroll)
    return area.verticalScrollBar()


def test_it_is_as_large_as_what_it_says(window: QMainWindow, qtbot: QtBot) -> None:
    dialog, labels = with_labels(window, 3)
    shown(dialog, qtbot)
    assert dialog.width() == u(WIDTH_UNITS, dialog)
    assert dialog.size() == dialog.minimumSize()
    assert bar_of(dialog).maximum() == 0
    assert all(label.height() == label.heightForWidth(label.width()) for label in labels)


def test_it_opens_larger_where_that_is_usual(window: QMainWindow, qtbot: QtBot) -> None:
    dialog, labels = with_labels(window, 3)
    dialog.set_usual_size(500, 400)
    shown(dialog, qtbot)
    assert dialog.size() == QSize(u(500, dialog), u(400, dialog))
    # Its texts stay together.
    assert all(label.height() == label.heightForWidth(label.width()) for label in labels)


@pytest.mark.usefixtures("small_screen")
def test_where_the_screen_is_too_small_all_but_the_buttons_scrolls(window: QMainWindow, qtbot: QtBot) -> None:
    dialog, labels = with_labels(window, 60)
    dialog.set_usual_size(3000, 3000)
    shown(dialog, qtbot)
    assert dialog.size() == screen_room.screen_room(dialog).size()
    assert SCREEN.contains(dialog.geometry())
    assert bar_of(dialog).maximum() > 0
    (button,) = dialog.findChildren(QPushButton)
    assert button.visibleRegion().boundingRect() == button.rect()
    assert not labels[-1].visibleRegion().boundingRect().isValid()


@pytest.mark.usefixtures("small_screen")
def test_all_of_it_can_be_read_without_a_pointer(window: QMainWindow, qtbot: QtBot) -> None:
    dialog, labels = with_labels(window, 60)
    shown(dialog, qtbot)
    bar, (button,) = bar_of(dialog), dialog.findChildren(QPushButton)
    QTest.keyClick(button, Qt.Key.Key_PageDown)
    assert 0 < bar.value() < bar.maximum()
    while bar.value() < bar.maximum():
        QTest.keyClick(button, Qt.Key.Key_PageDown)
    assert labels[-1].visibleRegion().boundingRect() == labels[-1].rect()
    QTest.keyClick(button, Qt.Key.Key_PageUp)
    assert bar.value() < bar.maximum()


@pytest.mark.usefixtures("small_screen")
def test_it_grows_with_what_it_has_to_say_and_stays_on_the_screen(window: QMainWindow, qtbot: QtBot) -> None:
    dialog, labels = with_labels(window, 3)
    shown(dialog, qtbot)
    before = dialog.height()
    dialog.move(dialog.x(), SCREEN.bottom() - before)
    labels[0].setText("What came later. " * 30)
    qtbot.waitUntil(lambda: dialog.height() > before + 3 * labels[1].height())
    assert bar_of(dialog).maximum() == 0
    assert SCREEN.contains(dialog.geometry())


def test_narrower_it_becomes_higher(window: QMainWindow, qtbot: QtBot) -> None:
    dialog, (label,) = with_labels(window, 1)
    label.setText("A text of many words. " * 12)
    dialog.set_usual_size(900)
    shown(dialog, qtbot)
    wide = dialog.minimumHeight()
    dialog.resize(dialog.minimumSize())
    qtbot.waitUntil(lambda: dialog.minimumHeight() > wide)
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()))
    dialog.resize(u(900, dialog), dialog.height())
    qtbot.waitUntil(lambda: dialog.minimumHeight() == wide)


def test_it_scrolls_to_what_is_new(window: QMainWindow, qtbot: QtBot, small_screen: None) -> None:
    dialog, labels = with_labels(window, 60)
    shown(dialog, qtbot)
    dialog.reveal(labels[30])
    qtbot.waitUntil(lambda: labels[30].visibleRegion().boundingRect() == labels[30].rect())


def test_its_texts_begin_where_people_begin_to_read(window: QMainWindow, qtbot: QtBot) -> None:
    dialog, (label,) = with_labels(window, 1)
    dialog.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    label.setText("smtp.example.com")
    shown(dialog, qtbot)
    image = grabbed(label)
    behind = image.pixelColor(0, 0)

    def has_ink(left: int, right: int) -> bool:
        return any(image.pixelColor(x, y) != behind for x in range(left, right) for y in range(image.height()))

    middle = image.width() // 2
    assert has_ink(middle, image.width())
    assert not has_ink(0, middle)
