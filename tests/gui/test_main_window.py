"""The window as it opens, before anything works in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QWidget

from gui.main_window import MainWindow
from gui.style import screen_room as screen_room_module
from gui.style.screen_room import screen_room
from gui.style.units import u

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pytestqt.qtbot import QtBot


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    window = MainWindow()
    window.complete()
    qtbot.addWidget(window)
    return window


def test_its_names(window: MainWindow) -> None:
    assert window.objectName() == "mainWindow"
    assert window.windowTitle() == "Outbox Check"
    assert window.accessibleName() == "Outbox Check"
    assert window.property("testState") == "empty"


def test_opens_in_the_usual_size_of_the_users_font(window: MainWindow) -> None:
    window.restore(None, is_maximised=False)
    usual = QSize(u(1100, window), u(760, window))
    assert window.size() == usual.boundedTo(screen_room(window).size())
    assert window.minimumSize() == QSize(u(820, window), u(560, window))


def test_opens_in_the_size_of_the_last_time(window: MainWindow) -> None:
    window.restore(QSize(790, 595), is_maximised=False)
    assert window.size() == QSize(790, 595)
    assert not window.isMaximized()


def test_opens_no_larger_than_the_screen(window: MainWindow) -> None:
    window.restore(QSize(9000, 9000), is_maximised=False)
    assert window.size() == screen_room(window).size()
    assert window.height() < window.screen().availableSize().height()


def test_opens_maximised_when_it_was(window: MainWindow) -> None:
    window.restore(QSize(1234, 777), is_maximised=True)
    assert window.windowState() & Qt.WindowState.WindowMaximized


def test_is_laid_out_as_drawn(window: MainWindow) -> None:
    window.restore(None, is_maximised=False)
    window.show()
    pane, central = window.settings_pane, window.centralWidget()
    assert central
    row = central.layout()
    assert row
    assert pane.width() == u(304, window)
    assert pane.geometry().left() == u(24, window)
    assert pane.geometry().top() == u(12, window)
    assert central.height() - pane.geometry().bottom() - 1 == u(20, window)
    results = QWidget()
    window.set_results(results)
    row.activate()
    assert results.geometry().left() - pane.geometry().right() - 1 == u(24, window)
    assert central.width() - results.geometry().right() - 1 == u(24, window)


def test_it_can_be_made_as_small_as_a_small_screen(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(screen_room_module, "available_area", lambda _: QRect(0, 0, 600, 400))
    window = MainWindow()
    qtbot.addWidget(window)
    room = screen_room(window).size()
    assert room.width() == 600
    assert room.height() < 400
    assert window.minimumSize() == room
    window.restore(QSize(9000, 9000), is_maximised=False)
    assert window.size() == room


def test_where_it_is_narrower_than_it_should_be_margins_and_form_give_way(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(screen_room_module, "available_area", lambda _: QRect(0, 0, 600, 400))
    window = MainWindow()
    qtbot.addWidget(window)
    pane, page = window.settings_pane, QWidget()
    window.set_results(page)
    window.show()
    smallest, usual, least = (u(units, window) for units in (820, 304, 240))
    for width in (smallest, smallest - 40, smallest - 100, 600):
        window.resize(width, 400)
        margin, form = u(24 if width == smallest else 12, window), max(usual - (smallest - width) // 2, least)
        wanted = [margin, form, 2 * margin + form, width - 3 * margin - form]

        def is_shared(wanted: Sequence[int] = wanted) -> bool:
            left, right = (part.mapTo(window, QPoint()).x() for part in (pane, page))
            return [left, pane.width(), right, page.width()] == wanted

        qtbot.waitUntil(is_shared)


def test_results_take_the_place_of_the_welcome(window: MainWindow, qtbot: QtBot) -> None:
    assert window.findChildren(QWidget, "welcomePage")
    window.set_results(QWidget())
    qtbot.waitUntil(lambda: not window.findChildren(QWidget, "welcomePage"))


def test_mirrors_itself_where_people_read_from_right_to_left(window: MainWindow) -> None:
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.restore(None, is_maximised=False)
    window.show()
    assert window.settings_pane.geometry().left() > window.width() / 2


def test_says_that_it_was_closed(window: MainWindow, qtbot: QtBot) -> None:
    window.show()
    with qtbot.waitSignal(window.closed):
        window.close()
    assert not window.isVisible()


def test_menus_have_names_for_those_who_do_not_see_them(window: MainWindow) -> None:
    menus = {menu.objectName(): menu.accessibleName() for menu in window.menuBar().findChildren(QMenu)}
    assert menus == {
        "fileMenu": "File",
        "editMenu": "Edit",
        "testMenu": "Test",
        "viewMenu": "View",
        "helpMenu": "Help",
    }


def test_every_action_has_a_name_and_no_two_share_a_key(window: MainWindow) -> None:
    actions = window.menus.all
    assert all(action.objectName().endswith("Action") for action in actions)
    keys = [key.toString() for action in actions for key in action.shortcuts()]
    assert len(keys) == len(set(keys))


def test_no_two_menus_share_a_letter_with_each_other_or_with_a_field(window: MainWindow) -> None:
    titles = [menu.title() for menu in window.menuBar().findChildren(QMenu)]
    labels = [label.text() for label in window.settings_pane.findChildren(QLabel) if label.buddy() is not None]
    buttons = [button.text() for button in window.settings_pane.findChildren(QAbstractButton)]
    letters = [_mnemonic(text) for text in (*titles, *labels, *buttons) if _mnemonic(text)]
    assert len(letters) == len(set(letters))


@pytest.mark.parametrize("name", ["fileMenu", "editMenu", "testMenu", "viewMenu", "helpMenu"])
def test_no_two_entries_of_a_menu_share_a_letter(window: MainWindow, name: str) -> None:
    (menu,) = window.menuBar().findChildren(QMenu, name)
    letters = [_mnemonic(action.text()) for action in menu.actions() if not action.isSeparator()]
    assert all(letters)
    assert len(letters) == len(set(letters))


def test_only_what_does_something_is_in_the_menus(window: MainWindow) -> None:
    names = [action.objectName() for action in window.findChildren(QAction) if action.objectName().endswith("Action")]
    assert [action.objectName() for action in window.menus.all] == [
        "newAccountAction",
        "saveAccountAction",
        "renameAccountAction",
        "removeAccountAction",
        "importSettingsAction",
        "openReportAction",
        "saveReportAction",
        "quitAction",
        "copyReportAction",
        "copySettingsAction",
        "settingsCardAction",
        "findAction",
        "forgetPasswordAction",
        "preferencesAction",
        "testAction",
        "stopAction",
        "comparePortsAction",
        "sendTestAction",
        "viewStepsAction",
        "viewTranscriptAction",
        "viewCertificateAction",
        "viewFeaturesAction",
        "viewPortsAction",
        "viewHistoryAction",
        "helpAction",
        "glossaryAction",
        "explainAction",
        "shortcutsAction",
        "aboutAction",
    ]
    assert set(names) == {action.objectName() for action in window.menus.all} | {"revealPasswordAction"}


def _mnemonic(text: str) -> str:
    at = text.replace("&&", "").find("&")
    return text[at + 1].lower() if at >= 0 else ""
