"""The form while something runs that was begun with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from core.values.form import Field
from gui.form_lock import FormLock
from gui.settings_pane.settings_pane import SettingsPane

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def pane(qtbot: QtBot) -> SettingsPane:
    pane = SettingsPane()
    pane.complete()
    qtbot.addWidget(pane)
    pane.resize(320, 700)
    with qtbot.waitExposed(pane):
        pane.show()
    pane.activateWindow()
    qtbot.waitUntil(pane.isActiveWindow)
    return pane


def part(pane: SettingsPane, name: str, kind: type[QWidget] = QWidget) -> QWidget:
    found = pane.findChild(kind, name)
    assert isinstance(found, kind)
    return found


def test_nothing_can_be_changed_and_the_keyboard_comes_back(pane: SettingsPane) -> None:
    lock, host = FormLock(pane), part(pane, "hostEdit", QLineEdit)
    pane.focus_field(Field.HOST)
    lock.lock()
    assert not host.isEnabled()
    assert QApplication.focusWidget() is part(pane, "testButton")
    lock.unlock()
    assert host.isEnabled()
    assert QApplication.focusWidget() is host


def test_who_went_elsewhere_meanwhile_stays_there(pane: SettingsPane) -> None:
    lock, elsewhere = FormLock(pane), QLineEdit(pane)
    elsewhere.show()
    pane.focus_field(Field.HOST)
    lock.lock()
    elsewhere.setFocus()
    lock.unlock()
    assert QApplication.focusWidget() is elsewhere


@pytest.mark.parametrize(("is_test", "name"), [(True, "Stop the test"), (False, "Stop comparing")])
def test_the_button_says_what_it_stops(pane: SettingsPane, *, is_test: bool, name: str) -> None:
    lock, button = FormLock(pane), part(pane, "testButton", QPushButton)
    lock.lock(is_test=is_test)
    assert isinstance(button, QPushButton)
    assert (button.text(), button.accessibleName()) == ("Stop", name)
    lock.unlock()
    assert (button.text(), button.accessibleName()) == ("Test connection", "Test connection")
