from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from gui.settings_pane.account_bar import AccountBar
from tests.gui.settings_pane.finding import choose

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ENTRIES = (("1", "Work"), ("2", "Home"))


@pytest.fixture
def bar(qtbot: QtBot) -> AccountBar:
    made = AccountBar()
    qtbot.addWidget(made)
    made.show()
    return made


def texts(bar: AccountBar) -> list[str]:
    return [bar.combo.itemText(index) for index in range(bar.combo.count())]


def words(menu: QMenu) -> dict[str, bool]:
    return {action.text().replace("&", ""): action.isEnabled() for action in menu.actions() if action.text()}


def test_names_for_programs_and_screen_readers(bar: AccountBar) -> None:
    assert (bar.combo.objectName(), bar.combo.accessibleName()) == ("accountCombo", "Saved account")
    assert bar.combo.accessibleDescription() == "Settings that you saved earlier."
    button = bar.menu_button
    assert (button.objectName(), button.accessibleName()) == ("accountMenuButton", "Account actions")


def test_without_accounts_there_is_a_new_one(bar: AccountBar) -> None:
    assert texts(bar) == ["New account"]


def test_the_account_in_the_form_is_chosen(bar: AccountBar) -> None:
    bar.set_accounts(ENTRIES, "2", modified=False)
    assert texts(bar) == ["Work", "Home"]
    assert bar.combo.currentText() == "Home"


def test_a_changed_account_has_a_dot(bar: AccountBar) -> None:
    bar.set_accounts(ENTRIES, "2", modified=True)
    assert texts(bar) == ["Work", "Home •"]


def test_a_new_account_stands_above_the_saved_ones(bar: AccountBar) -> None:
    bar.set_accounts(ENTRIES, "", modified=False)
    assert texts(bar) == ["New account", "Work", "Home"]
    assert bar.combo.currentText() == "New account"


def test_choosing_tells_the_id(bar: AccountBar, qtbot: QtBot) -> None:
    bar.set_accounts(ENTRIES, "", modified=False)
    with qtbot.waitSignal(bar.chosen) as chosen:
        choose(bar.combo, "Home")
    assert chosen.args == ["2"]


def test_choosing_what_is_there_already_tells_nothing(bar: AccountBar, qtbot: QtBot) -> None:
    bar.set_accounts(ENTRIES, "2", modified=False)
    with qtbot.assertNotEmitted(bar.chosen):
        choose(bar.combo, "Home")


def test_filling_the_list_is_no_choice(bar: AccountBar, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(bar.chosen):
        bar.set_accounts(ENTRIES, "2", modified=False)
        bar.set_accounts((), "", modified=False)


def test_a_name_cannot_bring_markup_or_width_with_it(bar: AccountBar) -> None:
    width = bar.minimumSizeHint().width()
    bar.set_accounts([("1", "<b>" + 300 * "x")], "1", modified=False)
    assert bar.minimumSizeHint().width() == width
    assert bar.combo.currentText().startswith("<b>xxx")


def test_the_menu_offers_what_can_be_done(bar: AccountBar) -> None:
    everything = {
        "New": True, "Save": True, "Rename…": True, "Duplicate": True, "Forget password": True,
        "Remove account…": True,
    }  # fmt: skip
    bar.set_accounts(ENTRIES, "1", modified=False)
    assert words(bar.make_menu()) == everything
    bar.set_accounts(ENTRIES, "", modified=False)
    assert [word for word, usable in words(bar.make_menu()).items() if usable] == ["New", "Save"]


@pytest.mark.parametrize(
    ("number", "action"), list(enumerate(["new", "save", "rename", "duplicate", "forget", "remove"]))
)
def test_the_menu_tells_what_to_do(bar: AccountBar, qtbot: QtBot, number: int, action: str) -> None:
    bar.set_accounts(ENTRIES, "1", modified=False)
    entries = [entry for entry in bar.make_menu().actions() if entry.text()]
    with qtbot.waitSignal(bar.action) as told:
        entries[number].trigger()
    assert told.args == [action]


def test_the_button_opens_the_menu(bar: AccountBar, qtbot: QtBot) -> None:
    QTest.mouseClick(bar.menu_button, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()
    qtbot.waitUntil(lambda: not bar.findChildren(QMenu))
