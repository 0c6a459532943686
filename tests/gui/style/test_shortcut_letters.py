from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QMenu, QStyle, QVBoxLayout, QWidget

from gui.style.outbox_style import OutboxStyle
from tests.gui.style.pixels import grabbed

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from pytestqt.qtbot import QtBot


class Painted(QWidget):
    """Counts how often it was painted."""

    times = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.times += 1


HINT = QStyle.StyleHint.SH_UnderlineShortcut


def shown_dialog(qtbot: QtBot) -> tuple[QDialog, QLabel, QLineEdit]:
    dialog, edit, label = QDialog(), QLineEdit(), QLabel("&Server")
    label.setBuddy(edit)
    layout = QVBoxLayout(dialog)
    layout.addWidget(label)
    layout.addWidget(edit)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    edit.setFocus()
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


def test_letters_can_be_underlined_always(qtbot: QtBot, styled: QApplication) -> None:
    _, label, edit = shown_dialog(qtbot)
    without = grabbed(label)
    style = styled.style()
    assert isinstance(style, OutboxStyle)
    style.show_letters(always=True)
    with_line = grabbed(label)
    assert with_line != without
    QTest.keyPress(edit, Qt.Key.Key_Alt)
    QTest.keyRelease(edit, Qt.Key.Key_Alt)
    assert grabbed(label) == with_line
    style.show_letters(always=False)
    assert grabbed(label) == without


def test_windows_that_are_open_are_painted_anew(qtbot: QtBot, styled: QApplication) -> None:
    shown_dialog(qtbot)
    painted = Painted()
    qtbot.addWidget(painted)
    inside = Painted(painted)
    painted.show()
    qtbot.waitUntil(lambda: inside.times > 0)
    inside.times = 0
    style = styled.style()
    assert isinstance(style, OutboxStyle)
    style.show_letters(always=True)
    qtbot.waitUntil(lambda: inside.times > 0)


def test_an_open_menu_always_shows_its_letters(qtbot: QtBot, styled: QApplication) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    style = styled.style()
    assert style.styleHint(HINT, None, menu) == 1
    assert style.styleHint(HINT, None, QLabel()) == 0
