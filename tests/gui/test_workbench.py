"""The window at work, with a probe that does what the case says."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QTabWidget

from core.stores.account_store import AccountStore
from core.stores.accounts import Account, AccountBook
from core.values.credentials import AccountKey
from core.values.settings import Encryption
from tests.gui.holdable_keyring import HoldableKeyring
from tests.gui.played_probe import PlayedProbe
from tests.gui.played_window import OK, at_once, endless, fill_in, open_played
from tests.gui.qt_loop import until
from tests.program import open_program

if TYPE_CHECKING:
    from pathlib import Path

    from tests.program import Program

ALWAYS = {
    "quitAction", "preferencesAction", "viewPortsAction", "helpAction", "glossaryAction", "explainAction",
    "shortcutsAction", "aboutAction",
}  # fmt: skip
IDLE = ALWAYS | {
    "newAccountAction", "saveAccountAction", "importSettingsAction", "openReportAction", "viewHistoryAction",
    "testAction", "comparePortsAction", "sendTestAction",
}  # fmt: skip
RESULT = {
    "copySettingsAction", "findAction", "viewStepsAction", "viewTranscriptAction", "viewCertificateAction",
    "viewFeaturesAction",
}  # fmt: skip
REPORT = {"saveReportAction", "copyReportAction"}
SAVED = {"renameAccountAction", "removeAccountAction"}


def usable(program: Program) -> set[str]:
    """The names of the actions that can be used now."""
    return {action.objectName() for action in program.window.menus.all if action.isEnabled()}


def is_closed(program: Program, dialog: str) -> bool:
    return not program.is_open(dialog)


# --- states ----------------------------------------------------------------------------------------------------------


async def test_opens_empty_with_the_keyboard_in_the_address(tmp_path: Path) -> None:
    async with open_program(tmp_path) as program:
        assert program.window.windowTitle() == "Outbox Check"
        assert program.window.accessibleName() == "Outbox Check"
        assert program.state == "empty"
        assert QApplication.focusWidget() is program.find("emailEdit")
        assert program.find("welcomePage").isVisible()
        assert not program.find("verdictCard").isVisible()
        assert usable(program) == IDLE


async def test_while_a_test_runs_it_can_only_be_stopped(tmp_path: Path) -> None:
    probe = PlayedProbe(endless)
    async with open_played(tmp_path, probe) as program:
        fill_in(program)
        program.press(Qt.Key.Key_Return)
        assert program.state == "running"
        assert usable(program) == ALWAYS | RESULT | {"stopAction"}
        assert not program.find("hostEdit").isEnabled()
        await until(lambda: program.find("verdictCard").isVisible())
        program.press(Qt.Key.Key_Escape)
        await until(lambda: program.state == "cancelled")
        assert usable(program) == IDLE | RESULT | REPORT
        assert program.find("hostEdit").isEnabled()


# --- what the user asks for ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "modifier"),
    [(Qt.Key.Key_F5, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)],
)
async def test_keys_that_test(tmp_path: Path, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    probe = PlayedProbe(at_once, OK)
    async with open_played(tmp_path, probe) as program:
        fill_in(program)
        program.press(key, modifier)
        assert await program.end_of_test() == "success"
        assert len(probe.given) == 1


async def test_view_actions_show_the_tabs(tmp_path: Path) -> None:
    probe = PlayedProbe(at_once, OK)
    async with open_played(tmp_path, probe) as program:
        fill_in(program)
        await program.test()
        tabs = program.find("detailTabs", QTabWidget)
        shown = []
        for number in range(1, 6):
            program.press(Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier)
            shown.append(tabs.currentIndex())
        assert shown == [0, 1, 2, 3, 4]
        program.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        assert tabs.currentIndex() == 1
        assert QApplication.focusWidget() is program.find("transcriptFindEdit")


async def test_copy_settings_copies_no_password(tmp_path: Path) -> None:
    probe = PlayedProbe(at_once, replace(OK, signed_in=True))
    async with open_played(tmp_path, probe) as program:
        fill_in(program, "sesame")
        await program.test()
        program.action("copySettingsAction").trigger()
        copied = QApplication.clipboard().text()
        assert "smtp.example.test" in copied
        assert "sesame" not in copied


async def test_f6_walks_between_the_panes_and_back_to_the_same_field(tmp_path: Path) -> None:
    probe = PlayedProbe(at_once, OK)
    async with open_played(tmp_path, probe) as program:
        fill_in(program)
        await program.test()
        program.find("hostEdit").setFocus()
        program.press(Qt.Key.Key_F6)
        focused = QApplication.focusWidget()
        assert focused
        assert program.find("resultsPane").isAncestorOf(focused)
        program.press(Qt.Key.Key_F6)
        assert QApplication.focusWidget() is program.find("hostEdit")


async def test_dialogs_of_the_help_menu(tmp_path: Path) -> None:
    async with open_program(tmp_path) as program:
        for action, dialog in (
            ("explainAction", "explainDialog"),
            ("shortcutsAction", "shortcutsDialog"),
            ("aboutAction", "aboutDialog"),
        ):
            program.action(action).trigger()
            opened = await program.dialog(dialog)
            opened.press(Qt.Key.Key_Escape)
            await until(partial(is_closed, program, dialog))


# --- accounts --------------------------------------------------------------------------------------------------------


async def test_menus_follow_the_account(tmp_path: Path) -> None:
    async with open_program(tmp_path) as program:
        fill_in(program)
        program.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        await until(lambda: usable(program) == IDLE | SAVED)
        program.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        await until(lambda: usable(program) == IDLE)


async def test_a_saved_password_is_used_and_can_be_forgotten(tmp_path: Path) -> None:
    account = Account("1", "Work", "sam@example.test", "smtp.example.test", "587", Encryption.STARTTLS, remember=True)
    AccountStore(tmp_path).change(lambda _: AccountBook((account,), "1"), AccountBook())
    key = AccountKey("smtp.example.test", 587, Encryption.STARTTLS, "sam@example.test")
    keyring = HoldableKeyring({key: "sesame"})
    keyring.hold()
    probe = PlayedProbe(at_once, replace(OK, signed_in=True))
    async with open_played(tmp_path, probe, keyring) as program:
        await until(lambda: keyring.waiting)
        program.click("testButton")
        await asyncio.sleep(0)
        assert program.state == "empty"
        keyring.let_go()
        await program.end_of_test()
        credentials = probe.given[0][1]
        assert credentials
        assert credentials.secret.reveal() == "sesame"
        assert "forgetPasswordAction" in usable(program)
        program.action("forgetPasswordAction").trigger()
        await until(lambda: not keyring.entries)
        await until(lambda: "forgetPasswordAction" not in usable(program))


async def test_rename_and_remove_ask(tmp_path: Path) -> None:
    async with open_program(tmp_path) as program:
        fill_in(program)
        program.action("saveAccountAction").trigger()
        await program.workbench.settled()
        program.action("renameAccountAction").trigger()
        dialog = await program.dialog("accountNameDialog")
        dialog.fill("accountNameEdit", "Work")
        dialog.click(dialog.button_called("Rename"))
        await until(lambda: program.chosen("accountCombo") == "Work")
        program.action("removeAccountAction").trigger()
        dialog = await program.dialog("removeAccountDialog")
        dialog.click(dialog.button_called("&Remove"))
        await until(lambda: program.chosen("accountCombo") == "New account")
        assert AccountStore(tmp_path).load().book.accounts == ()


async def test_a_damaged_account_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "accounts.json").write_text("{", encoding="utf-8")
    async with open_program(tmp_path) as program:
        dialog = await program.dialog("noticeDialog")
        dialog.press(Qt.Key.Key_Escape)
        await until(lambda: not program.is_open("noticeDialog"))


# --- from one run to the next ----------------------------------------------------------------------------------------


async def test_size_and_tab_are_remembered(tmp_path: Path) -> None:
    probe = PlayedProbe(at_once, OK)
    async with open_played(tmp_path, probe) as program:
        fill_in(program)
        await program.test()
        program.window.resize(1000, 700)
        program.action("viewFeaturesAction").trigger()
    async with open_program(tmp_path) as program:
        assert program.window.size() == QSize(1000, 700)
        assert program.find("detailTabs", QTabWidget).currentIndex() == 3


async def test_closing_stops_the_test(tmp_path: Path) -> None:
    probe = PlayedProbe(endless)
    async with open_played(tmp_path, probe) as program:
        fill_in(program)
        program.click("testButton")
        await until(lambda: probe.given)
        program.window.close()
        await until(lambda: probe.closed)
        assert probe.was_cancelled


async def test_two_faults_share_one_dialog(tmp_path: Path) -> None:
    async with open_program(tmp_path) as program:
        program.workbench.dialogs.show_crash("first")
        program.workbench.dialogs.show_crash("second")
        dialog = await program.dialog("crashDialog")
        assert "first" in dialog.plain_text("crashDetails")
        assert "second" in dialog.plain_text("crashDetails")
        dialog.press(Qt.Key.Key_Escape)
        await until(lambda: not program.is_open("crashDialog"))
        program.workbench.dialogs.show_crash("third")
        dialog = await program.dialog("crashDialog")
        assert dialog.plain_text("crashDetails") == "third"
        dialog.press(Qt.Key.Key_Escape)
