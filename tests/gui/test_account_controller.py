"""Accounts and their passwords: the real settings pane, real files, and a keyring that does what the case says."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from core.lint.settings_lint import lint
from core.report.english import render
from core.stores.account_passwords import AccountPasswords
from core.stores.account_store import FILE_NAME, AccountStore
from core.stores.accounts import Account, AccountBook
from core.values.credentials import AccountKey, Secret, StoreProblem
from core.values.form import SettingsForm
from core.values.outcome import ProbeOutcome
from core.values.settings import Encryption
from gui.account_controller import AccountController
from gui.settings_pane.settings_pane import SettingsPane
from tests.gui.holdable_keyring import HoldableKeyring
from tests.gui.qt_loop import until

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

W = TypeVar("W", bound=QWidget)

WORK = Account("1", "Work", "sam@example.test", "smtp.example.test", "587", Encryption.STARTTLS, remember=True)
HOME = Account("2", "Home", "sam@home.test", "smtp.home.test", "465", Encryption.TLS)
WORK_KEY = AccountKey("smtp.example.test", 587, Encryption.STARTTLS, "sam@example.test")
SECRET = Secret("sesame")


@dataclass
class Answers:
    """What the user answers when asked about accounts."""

    name: str | None = None
    remove: bool = False
    asked: list[str] = field(default_factory=list)

    async def new_name(self, name: str) -> str | None:
        self.asked.append(name)
        return self.name

    async def may_remove(self, name: str) -> bool:
        self.asked.append(name)
        return self.remove


class Desk:
    """A settings pane with its accounts, as the window has them."""

    def __init__(self, qtbot: QtBot, folder: Path, *accounts: Account, last_used: str = "") -> None:
        self.store = AccountStore(folder)
        if accounts:
            self.store.change(lambda _: AccountBook(accounts, last_used), AccountBook())
        self.keyring = HoldableKeyring()
        self.answers = Answers()
        self.notices: list[str] = []
        self.pane = SettingsPane()
        qtbot.addWidget(self.pane)
        self.pane.show()

    def open(self) -> Desk:
        """Begin as the window does; the loop must be running."""
        passwords = AccountPasswords(self.store, self.keyring)
        self.controller = AccountController(self.pane, passwords, self.keyring, self.answers, self.pane)
        self.controller.notice.connect(lambda message: self.notices.append(render(message)))
        self.controller.open()
        return self

    @property
    def remember(self) -> QCheckBox:
        return self._find(QCheckBox, "rememberCheck")

    @property
    def hint(self) -> str:
        return self._find(QLabel, "keyringHintLabel").text()

    @property
    def password_note(self) -> str:
        """What stands below the password field."""
        labels = self.pane.findChildren(QLabel, "fieldErrorLabel")
        return " ".join(label.text() for label in labels if not label.isHidden())

    @property
    def retry(self) -> QPushButton:
        return self._find(QPushButton, "keyringRetryButton")

    @property
    def shown_accounts(self) -> list[str]:
        combo = self._find(QComboBox, "accountCombo")
        return [combo.itemText(row) for row in range(combo.count())]

    @property
    def chosen(self) -> str:
        return self._find(QComboBox, "accountCombo").currentText()

    @property
    def saved(self) -> tuple[Account, ...]:
        return self.store.load().book.accounts

    def _find(self, kind: type[W], name: str) -> W:
        (found,) = self.pane.findChildren(kind, name)
        return found

    def type(self, name: str, text: str) -> None:
        edit = self._find(QLineEdit, name)
        edit.selectAll()
        QTest.keyClick(edit, Qt.Key.Key_Delete)
        QTest.keyClicks(edit, text)

    async def settled(self) -> None:
        await self.controller.settled()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    desk = Desk(qtbot, tmp_path, WORK, HOME, last_used="1")
    desk.keyring.entries[WORK_KEY] = SECRET.reveal()
    return desk


def outcome_of(desk: Desk, *, signed_in: bool = True) -> ProbeOutcome:
    """How a test of what the form says ends."""
    settings = lint(desk.pane.form()).settings
    assert settings
    return ProbeOutcome(settings, datetime.now(UTC), 0.4, (), sign_in_attempts=1, signed_in=signed_in)


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
