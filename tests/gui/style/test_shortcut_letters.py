from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QMenu, QStyle, QVBoxLayout

from tests.gui.style.pixels import grabbed

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

HINT = QStyle.StyleHint.SH_UnderlineShortcut


def shown_dialog(qtbot: QtBot) -> tuple[QDialog, QLabel, QLineEdit]:
    dialog, edit, label = QDialog(), QLineEdit(), QLabel("&Server")
    label.setBuddy(edit)
    layout = QVBoxLayout(dialog)
    layout.addWidget(label)
    layout.addWidget(edit)
    qtbot.addWidget(dialog)
    dialog.show()
    edit.setFocus()
    qtbot.waitExposed(dialog)
    return dialog, label, edit


def test_letters_are_underlined_while_alt_is_held(qtbot: QtBot, styled: QApplication) -> None:
    _, label, edit = shown_dialog(qtbot)
    without = grabbed(label)
    QTest.keyPress(edit, Qt.Key.Key_Alt)
    with_line = grabbed(label)
    assert with_line != without
    QTest.keyRelease(edit, Qt.Key.Key_Alt)
    assert grabbed(label) == without


def test_other_keys_underline_nothing(qtbot: QtBot, styled: QApplication) -> None:
    _, label, edit = shown_dialog(qtbot)
    without = grabbed(label)
    QTest.keyPress(edit, Qt.Key.Key_Shift)
    assert grabbed(label) == without
    QTest.keyRelease(edit, Qt.Key.Key_Shift)


def test_a_window_that_is_left_forgets_that_alt_was_held(qtbot: QtBot, styled: QApplication) -> None:
    dialog, label, edit = shown_dialog(qtbot)
    without = grabbed(label)
    QTest.keyPress(edit, Qt.Key.Key_Alt)
    QApplication.sendEvent(dialog, QEvent(QEvent.Type.WindowDeactivate))
    assert grabbed(label) == without


def test_an_open_menu_always_shows_its_letters(qtbot: QtBot, styled: QApplication) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    style = styled.style()
    assert style.styleHint(HINT, None, menu) == 1
    assert style.styleHint(HINT, None, QLabel()) == 0
