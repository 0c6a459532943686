"""The saved accounts in the real settings pane, on real files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.stores.account_store import FILE_NAME
from core.values.form import SettingsForm
from gui.new_account import NewAccount
from tests.gui.account_desk import HOME, SECRET, WORK, WORK_KEY, Desk
from tests.gui.qt_loop import until

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    desk = Desk(qtbot, tmp_path, WORK, HOME, last_used="1")
    desk.keyring.entries[WORK_KEY] = SECRET.reveal()
    return desk


# --- opening and choosing --------------------------------------------------------------------------------------------


async def test_opens_with_the_account_used_last_and_its_password(desk: Desk) -> None:
    desk.open()
    assert desk.pane.form() == WORK.form()
    await desk.settled()
    assert desk.chosen == "Work"
    assert desk.pane.secret() == SECRET
    assert desk.remember.isChecked()
    assert desk.hint == ""
    assert desk.keyring.calls.count("load") == 1


async def test_opens_empty_without_accounts(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(qtbot, tmp_path).open()
    await desk.settled()
    assert desk.pane.form() == SettingsForm()
    assert desk.chosen == "New account"
    assert not desk.remember.isChecked()
    assert set(desk.keyring.calls) <= {"describe"}
    assert desk.notices == []


async def test_choosing_an_account_fills_the_form_and_is_remembered(desk: Desk) -> None:
    desk.open()
    await desk.settled()
    desk.pane.account_chosen.emit("2")
    assert desk.pane.form() == HOME.form()
    assert not desk.pane.secret()
    assert not desk.remember.isChecked()
    await desk.settled()
    assert desk.store.load().book.last_used == "2"


async def test_the_password_of_an_account_left_meanwhile_does_not_arrive(desk: Desk) -> None:
    desk.keyring.hold()
    desk.open()
    await until(lambda: desk.keyring.waiting)
    assert desk.hint == "Asking the keyring for the password…"
    desk.pane.account_chosen.emit("2")
    desk.keyring.let_go()
    await desk.settled()
    assert not desk.pane.secret()
    assert desk.hint == ""


async def test_a_damaged_file_is_said_and_set_aside(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text("{", encoding="utf-8")
    desk = Desk(qtbot, tmp_path).open()
    await desk.settled()
    assert len(desk.notices) == 1
    assert "was set aside as" in desk.notices[0]


# --- what is done with accounts --------------------------------------------------------------------------------------


async def test_changes_are_marked_and_kept_until_the_user_comes_back(desk: Desk) -> None:
    desk.open()
    await desk.settled()
    desk.type("hostEdit", "other.example.test")
    assert desk.chosen == "Work •"
    changed = desk.pane.form()
    desk.pane.account_chosen.emit("2")
    assert desk.pane.form() == HOME.form()
    desk.pane.account_chosen.emit("1")
    assert desk.pane.form() == changed
    assert desk.chosen == "Work •"
    desk.type("hostEdit", WORK.host)
    assert desk.chosen == "Work"


async def test_new_begins_with_an_empty_form(desk: Desk) -> None:
    desk.open()
    await desk.settled()
    desk.pane.account_action.emit("new")
    assert desk.pane.form() == SettingsForm()
    assert desk.chosen == "New account"
    assert desk.controller.account is None
    assert not desk.pane.secret()
    desk.type("hostEdit", "half.typed.test")
    desk.pane.account_action.emit("new")
    assert desk.pane.form() == SettingsForm()


async def test_save_names_a_new_account_after_its_address(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(qtbot, tmp_path).open()
    desk.pane.set_form(HOME.form())
    desk.pane.account_action.emit("save")
    await desk.settled()
    (account,) = desk.saved
    assert account.name == "sam@home.test"
    assert account.form() == HOME.form()
    assert not account.remember
    assert set(desk.keyring.calls) <= {"describe"}
    assert desk.shown_accounts == ["sam@home.test"]


async def test_rename(desk: Desk) -> None:
    desk.open()
    await desk.settled()
    desk.answers.name = "Office"
    desk.pane.account_action.emit("rename")
    await desk.settled()
    assert desk.answers.asked == ["Work"]
    assert [account.name for account in desk.saved] == ["Office", "Home"]
    assert desk.chosen == "Office"
    assert desk.keyring.entries == {WORK_KEY: "sesame"}


async def test_rename_cancelled(desk: Desk) -> None:
    desk.open()
    await desk.settled()
    desk.pane.account_action.emit("rename")
    await desk.settled()
    assert [account.name for account in desk.saved] == ["Work", "Home"]


async def test_duplicate(desk: Desk) -> None:
    desk.open()
    await desk.settled()
    desk.pane.account_action.emit("duplicate")
    await desk.settled()
    assert desk.shown_accounts == ["Work", "Home", "Work (2)"]
    assert desk.chosen == "Work (2)"
    assert desk.pane.form() == WORK.form()


async def test_remove_deletes_the_account_and_its_password(desk: Desk) -> None:
    desk.open()
    await desk.settled()
    desk.answers.remove = True
    desk.pane.account_action.emit("remove")
    await desk.settled()
    assert desk.answers.asked == ["Work"]
    assert [account.name for account in desk.saved] == ["Home"]
    assert desk.keyring.entries == {}
    assert desk.pane.form() == SettingsForm()
    assert not desk.pane.secret()
    assert desk.chosen == "New account"


async def test_remove_cancelled(desk: Desk) -> None:
    desk.open()
    await desk.settled()
    desk.pane.account_action.emit("remove")
    await desk.settled()
    assert len(desk.saved) == 2
    assert desk.keyring.entries == {WORK_KEY: "sesame"}


async def test_accounts_that_cannot_be_written_are_said(desk: Desk, tmp_path: Path) -> None:
    desk.open()
    await desk.settled()
    (tmp_path / FILE_NAME).unlink()
    (tmp_path / FILE_NAME).mkdir()
    desk.type("hostEdit", "other.example.test")
    desk.pane.account_action.emit("save")
    await desk.settled()
    assert len(desk.notices) == 1
    assert str(tmp_path) in desk.notices[0]
    assert desk.chosen == "Work •"


async def test_menus_hear_of_each_change(desk: Desk) -> None:
    heard: list[tuple[str, bool] | None] = []
    desk.open()
    desk.controller.changed.connect(
        lambda: heard.append(
            (desk.controller.account.name, desk.controller.account.remember) if desk.controller.account else None
        )
    )
    await desk.settled()
    desk.pane.account_action.emit("forget")
    await desk.settled()
    desk.pane.account_action.emit("new")
    await desk.settled()
    assert ("Work", False) in heard
    assert heard[-1] is None


# --- what the user prefers for new accounts --------------------------------------------------------------------------

BLANK = NewAccount(SettingsForm(step_seconds=25.0, total_seconds=150.0), remember=True)


async def test_a_new_account_begins_as_preferred(desk: Desk) -> None:
    desk.open()
    desk.controller.begin_new_with(BLANK)
    assert desk.pane.form() == WORK.form()
    desk.pane.account_action.emit("new")
    assert desk.pane.form() == BLANK.form
    assert desk.remember.isChecked()
    await desk.settled()


async def test_an_untouched_form_follows_the_preferences(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(qtbot, tmp_path).open()
    await desk.settled()
    desk.controller.begin_new_with(BLANK)
    assert desk.pane.form() == BLANK.form
    assert desk.remember.isChecked()
    desk.controller.begin_new_with(NewAccount())
    assert desk.pane.form() == SettingsForm()
    assert not desk.remember.isChecked()


@pytest.mark.parametrize(("field", "typed"), [("hostEdit", "smtp.example.test"), ("passwordEdit", "sesame")])
async def test_what_was_typed_stays_when_preferences_change(
    field: str, typed: str, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = Desk(qtbot, tmp_path).open()
    await desk.settled()
    desk.type(field, typed)
    form, secret = desk.pane.form(), desk.pane.secret()
    desk.controller.begin_new_with(BLANK)
    assert (desk.pane.form(), desk.pane.secret()) == (form, secret)
    assert not desk.remember.isChecked()


async def test_other_preferences_leave_an_untouched_form_alone(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(qtbot, tmp_path).open()
    desk.controller.begin_new_with(BLANK)
    await desk.settled()
    desk.remember.click()
    desk.controller.begin_new_with(NewAccount(BLANK.form, BLANK.remember))
    assert not desk.remember.isChecked()


async def test_an_untouched_form_is_no_draft(desk: Desk) -> None:
    desk.open()
    desk.controller.begin_new_with(BLANK)
    desk.pane.account_chosen.emit("")
    desk.pane.account_chosen.emit("2")
    desk.controller.begin_new_with(NewAccount())
    desk.pane.account_chosen.emit("")
    assert desk.pane.form() == SettingsForm()
    await desk.settled()
