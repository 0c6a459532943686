"""The password of an account: real settings pane, real files, and a keyring that does what the case says."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from core.values.credentials import Secret, StoreProblem
from core.values.settings import Encryption
from gui.new_account import NewAccount
from tests.gui.account_desk import HOME, SECRET, WORK, WORK_KEY, Desk, outcome_of
from tests.gui.qt_loop import until

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    desk = Desk(qtbot, tmp_path, WORK, HOME, last_used="1")
    desk.keyring.entries[WORK_KEY] = SECRET.reveal()
    return desk


# --- the password stays where it belongs -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("edit", "text"),
    [("hostEdit", "smtp.example.test.evil.test"), ("usernameEdit", "somebody"), ("emailEdit", "sam@other.test")],
)
async def test_another_server_or_user_takes_the_saved_password_out(desk: Desk, edit: str, text: str) -> None:
    desk.open()
    await desk.settled()
    desk.type(edit, text)
    assert not desk.pane.secret()
    assert "belongs to other settings" in desk.password_note


async def test_changing_the_settings_back_fetches_it_again(desk: Desk) -> None:
    desk.open()
    await desk.settled()
    desk.type("hostEdit", "other.example.test")
    assert not desk.pane.secret()
    desk.type("hostEdit", WORK.host)
    await desk.settled()
    assert desk.pane.secret() == SECRET
    assert desk.keyring.calls.count("load") == 2


async def test_another_port_or_encryption_takes_it_out(desk: Desk) -> None:
    desk.open()
    await desk.settled()
    desk.pane.set_form(replace(WORK.form(), port="465", encryption=Encryption.TLS))
    assert not desk.pane.secret()


async def test_what_does_not_concern_the_password_leaves_it_alone(desk: Desk) -> None:
    desk.open()
    await desk.settled()
    desk.pane.set_form(replace(WORK.form(), ehlo_name="pc.example.test"))
    assert desk.pane.secret() == SECRET


async def test_a_typed_password_stays_whatever_is_edited(desk: Desk) -> None:
    desk.open()
    await desk.settled()
    desk.type("passwordEdit", "typed")
    desk.type("hostEdit", "other.example.test")
    assert desk.pane.secret() == Secret("typed")


async def test_a_password_typed_while_the_keyring_is_asked_is_not_overwritten(desk: Desk) -> None:
    desk.keyring.hold()
    desk.open()
    await until(lambda: desk.keyring.waiting)
    desk.type("passwordEdit", "typed")
    desk.keyring.let_go()
    await desk.settled()
    assert desk.pane.secret() == Secret("typed")


async def test_a_password_that_arrives_for_settings_changed_meanwhile_stays_out(desk: Desk) -> None:
    desk.keyring.hold()
    desk.open()
    await until(lambda: desk.keyring.waiting)
    desk.type("hostEdit", "other.example.test")
    desk.keyring.let_go()
    await desk.settled()
    assert not desk.pane.secret()


# --- saving and forgetting -------------------------------------------------------------------------------------------


async def test_an_accepted_password_is_saved_with_a_new_account_if_wanted(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(qtbot, tmp_path).open()
    desk.pane.set_form(WORK.form())
    desk.type("passwordEdit", "sesame")
    desk.remember.click()
    assert set(desk.keyring.calls) <= {"describe"}
    desk.controller.learn(outcome_of(desk), desk.pane.secret())
    await desk.settled()
    assert desk.keyring.entries == {WORK_KEY: "sesame"}
    (account,) = desk.saved
    assert account.name == "sam@example.test"
    assert account.remember
    assert desk.chosen == "sam@example.test"
    assert desk.hint == "Password saved in the keyring."


@pytest.mark.parametrize("signed_in", [True, False])
async def test_a_password_is_not_saved_unless_wanted_and_accepted(
    qtbot: QtBot, tmp_path: Path, *, signed_in: bool
) -> None:
    desk = Desk(qtbot, tmp_path).open()
    desk.pane.set_form(WORK.form())
    desk.type("passwordEdit", "sesame")
    if not signed_in:
        desk.remember.click()
    desk.controller.learn(outcome_of(desk, signed_in=signed_in), desk.pane.secret())
    await desk.settled()
    assert desk.keyring.entries == {}
    assert desk.saved == ()


async def test_a_password_that_came_from_the_keyring_is_not_saved_again(desk: Desk) -> None:
    desk.open()
    await desk.settled()
    desk.controller.learn(outcome_of(desk), desk.pane.secret())
    await desk.settled()
    assert "save" not in desk.keyring.calls


async def test_saving_an_account_saves_a_wanted_password_without_a_test(desk: Desk) -> None:
    desk.open()
    await desk.settled()
    desk.type("passwordEdit", "new")
    desk.pane.account_action.emit("save")
    await desk.settled()
    assert desk.keyring.entries == {WORK_KEY: "new"}


async def test_saving_an_account_for_another_server_leaves_no_orphan(desk: Desk) -> None:
    desk.open()
    await desk.settled()
    desk.type("hostEdit", "other.example.test")
    desk.type("passwordEdit", "new")
    desk.pane.account_action.emit("save")
    await desk.settled()
    assert desk.keyring.entries == {replace(WORK_KEY, host="other.example.test"): "new"}
    assert desk.pane.secret() == Secret("new")


async def test_unticking_remember_deletes_the_password_at_once(desk: Desk) -> None:
    desk.open()
    await desk.settled()
    desk.remember.click()
    await desk.settled()
    assert desk.keyring.entries == {}
    assert desk.hint == "Password forgotten."
    assert not desk.saved[0].remember
    assert not desk.remember.isChecked()


async def test_forget_password_deletes_it(desk: Desk) -> None:
    desk.open()
    await desk.settled()
    desk.pane.account_action.emit("forget")
    await desk.settled()
    assert desk.keyring.entries == {}
    assert desk.hint == "Password forgotten."
    assert not desk.remember.isChecked()


async def test_ticking_and_unticking_on_a_new_account_asks_the_keyring_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(qtbot, tmp_path).open()
    desk.remember.click()
    desk.remember.click()
    await desk.settled()
    assert set(desk.keyring.calls) <= {"describe"}
    assert desk.hint == ""


# --- keyrings that do not help ---------------------------------------------------------------------------------------


async def test_without_a_keyring_remembering_is_not_offered(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(qtbot, tmp_path)
    desk.keyring.problem = StoreProblem.ABSENT
    desk.open()
    await desk.settled()
    assert not desk.remember.isEnabled()
    assert desk.hint.startswith("No keyring was found on this computer.")
    assert desk.retry.isHidden()


async def test_a_locked_keyring_is_said_and_opened_on_a_click(desk: Desk) -> None:
    desk.keyring.problem = StoreProblem.LOCKED
    desk.open()
    await desk.settled()
    assert desk.hint.startswith("Your keyring is locked.")
    assert not desk.pane.secret()
    assert not desk.retry.isHidden()
    desk.retry.click()
    await desk.settled()
    assert [call for call in desk.keyring.calls if call != "describe"] == ["load", "unlock", "load"]
    assert desk.pane.secret() == SECRET
    assert desk.hint == ""
    assert desk.retry.isHidden()


async def test_a_hanging_keyring_is_said(desk: Desk) -> None:
    desk.keyring.problem = StoreProblem.HANGING
    desk.open()
    await desk.settled()
    assert desk.hint.startswith("The keyring did not answer in time.")
    assert not desk.retry.isHidden()


async def test_a_password_that_could_not_be_saved_is_saved_once_the_keyring_is_open(desk: Desk) -> None:
    desk.open()
    await desk.settled()
    desk.keyring.problem = StoreProblem.LOCKED
    desk.type("passwordEdit", "new")
    desk.controller.learn(outcome_of(desk), desk.pane.secret())
    await desk.settled()
    assert desk.hint.startswith("Your keyring is locked.")
    desk.retry.click()
    await desk.settled()
    assert desk.keyring.entries == {WORK_KEY: "new"}
    assert desk.hint == "Password saved in the keyring."


async def test_an_empty_keyring_is_said(desk: Desk) -> None:
    desk.keyring.entries.clear()
    desk.open()
    await desk.settled()
    assert desk.hint == "The keyring holds no password for exactly these settings."


async def test_a_password_that_cannot_be_deleted_is_deleted_at_the_next_start(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    desk.open()
    await desk.settled()
    desk.keyring.problem = StoreProblem.LOCKED
    desk.remember.click()
    await desk.settled()
    assert desk.hint.startswith("Your keyring is locked.")
    assert WORK_KEY in desk.keyring.entries
    later = Desk(qtbot, tmp_path)
    later.keyring.entries = desk.keyring.entries
    later.open()
    await later.settled()
    assert later.keyring.entries == {}


async def test_a_test_waits_for_a_password_on_its_way(desk: Desk) -> None:
    desk.keyring.hold()
    desk.open()
    await until(lambda: desk.keyring.waiting)
    seen: list[Secret] = []
    desk.controller.keeper.after_fetching(lambda: seen.append(desk.pane.secret()))
    assert seen == []
    desk.keyring.let_go()
    await desk.settled()
    assert seen == [SECRET]
    desk.controller.keeper.after_fetching(lambda: seen.append(Secret("at once")))
    assert seen == [SECRET, Secret("at once")]


async def test_a_test_does_not_wait_for_ever(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gui.password_keeper.PATIENCE_SECONDS", 0.01)
    desk.keyring.hold()
    desk.open()
    await until(lambda: desk.keyring.waiting)
    seen: list[str] = []
    desk.controller.keeper.after_fetching(lambda: seen.append("run"))
    await until(lambda: seen)
    desk.keyring.let_go()
    await desk.settled()


# --- a keyring that is not there -------------------------------------------------------------------------------------


async def test_what_is_only_preferred_is_not_ticked_where_there_is_no_keyring(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(qtbot, tmp_path)
    desk.keyring.problem = StoreProblem.ABSENT
    desk.open()
    desk.controller.begin_new_with(NewAccount(remember=True))
    assert desk.remember.isChecked()
    await desk.settled()
    assert (desk.remember.isChecked(), desk.remember.isEnabled()) == (False, False)
    desk.pane.account_action.emit("new")
    assert not desk.remember.isChecked()
    assert not desk.controller.keeper.is_wanted
