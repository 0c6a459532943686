"""The settings pane with its accounts, as the window has them, for the tests of both."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from core.lint.settings_lint import lint
from core.report.english import render
from core.stores.account_passwords import AccountPasswords
from core.stores.account_store import AccountStore
from core.stores.accounts import Account, AccountBook
from core.values.credentials import AccountKey, Secret
from core.values.outcome import ProbeOutcome
from core.values.settings import Encryption
from gui.account_controller import AccountController
from gui.settings_pane.settings_pane import SettingsPane
from tests.gui.holdable_keyring import HoldableKeyring

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
        self.pane.complete()
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


def outcome_of(desk: Desk, *, signed_in: bool = True) -> ProbeOutcome:
    """How a test of what the form says ends."""
    settings = lint(desk.pane.form()).settings
    assert settings
    return ProbeOutcome(settings, datetime.now(UTC), 0.4, (), sign_in_attempts=1, signed_in=signed_in)
