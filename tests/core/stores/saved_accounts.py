"""Accounts, their keys and passwords, and the program started with them saved."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from core.lint.settings_lint import lint
from core.stores.account_passwords import AccountPasswords
from core.stores.accounts import Account, AccountBook
from core.values.credentials import AccountKey
from core.values.settings import Encryption

if TYPE_CHECKING:
    from core.stores.account_store import AccountStore
    from core.values.settings import ConnectionSettings
    from tests.fakes.memory_keyring import MemoryKeyring

KEY = AccountKey("smtp.example.com", 587, Encryption.STARTTLS, "ada")
ADA = Account("a1", "Ada", "ada@example.com", "smtp.example.com", "587", Encryption.STARTTLS, "ada", remember=True)
TWIN = replace(ADA, id="a2", name="Ada again")
OTHER_KEY = AccountKey("mail.example.org", 465, Encryption.TLS, "bob")
BOB = Account("b1", "Bob", "", "mail.example.org", "465", Encryption.TLS, "bob", remember=True)
PASSWORD = "correct horse"
OTHER_PASSWORD = "battery staple"


def settings_of(account: Account) -> ConnectionSettings:
    settings = lint(account.form()).settings
    assert settings is not None
    return settings


def opened(store: AccountStore, keyring: MemoryKeyring, *accounts: Account) -> AccountPasswords:
    """The program, started with these accounts saved."""
    store.change(lambda _: AccountBook(accounts), AccountBook())
    return restarted(store, keyring)


def restarted(store: AccountStore, keyring: MemoryKeyring) -> AccountPasswords:
    passwords = AccountPasswords(store, keyring)
    assert passwords.load().problem is None
    return passwords


def wishes(passwords: AccountPasswords) -> dict[str, bool]:
    return {account.id: account.remember for account in passwords.book.accounts}
