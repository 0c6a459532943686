"""Saved accounts as values: what the user typed under a name, never a secret."""

from __future__ import annotations

import uuid
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from core.values.form import SettingsForm
from core.values.printable import printable
from core.values.settings import (
    DEFAULT_STEP_SECONDS,
    DEFAULT_TOTAL_SECONDS,
    AuthMethod,
    Encryption,
    IpVersion,
)
from core.values.value_class import value_class

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path

    from core.values.credentials import AccountKey

MAX_NAME_CHARACTERS: Final = 80


def new_account_id() -> str:
    """Return an id that no other account has."""
    return uuid.uuid4().hex


@value_class
class Account:
    """One saved account.

    `port` is text as typed, empty for the one that goes with the encryption. `remember` says that its password is
    wanted in the keyring. Consent to send a password in clear, and what was to be sent, are for one run and not saved.
    """

    id: str
    name: str
    email: str = ""
    host: str = ""
    port: str = ""
    encryption: Encryption = Encryption.AUTOMATIC
    username: str = ""
    remember: bool = False
    auth: AuthMethod = AuthMethod.AUTOMATIC
    ehlo_name: str = ""
    ip_version: IpVersion = IpVersion.ANY
    step_seconds: float = DEFAULT_STEP_SECONDS
    total_seconds: float = DEFAULT_TOTAL_SECONDS
    ca_file: Path | None = None
    second_opinion: bool = True

    def form(self) -> SettingsForm:
        """Return the form filled with this account."""
        return SettingsForm(
            host=self.host,
            port=self.port,
            encryption=self.encryption,
            email=self.email,
            username=self.username,
            auth=self.auth,
            ehlo_name=self.ehlo_name,
            ip_version=self.ip_version,
            step_seconds=self.step_seconds,
            total_seconds=self.total_seconds,
            ca_file=self.ca_file,
            second_opinion=self.second_opinion,
        )

    def with_form(self, form: SettingsForm) -> Account:
        """Return this account with what stands in the form now; equal to this one when nothing was changed."""
        return replace(
            self,
            host=form.host,
            port=form.port,
            encryption=form.encryption,
            email=form.email,
            username=form.username,
            auth=form.auth,
            ehlo_name=form.ehlo_name,
            ip_version=form.ip_version,
            step_seconds=form.step_seconds,
            total_seconds=form.total_seconds,
            ca_file=form.ca_file,
            second_opinion=form.second_opinion,
        )


def clean_name(text: str) -> str:
    """Return what the user typed as an account's name on one line, printable and bounded; may be empty."""
    return printable(" ".join(text.split()), MAX_NAME_CHARACTERS)


@value_class
class AccountBook:
    """All saved accounts in the order in which they were added.

    `last_used` is an account's id, or empty. `owed` are keys whose keyring entries no account wants any more and that
    are still to be deleted: a locked keyring must not turn them into orphans.
    """

    accounts: tuple[Account, ...] = ()
    last_used: str = ""
    owed: tuple[AccountKey, ...] = ()

    def get(self, account_id: str) -> Account | None:
        """Return the account with this id, or None."""
        return next((account for account in self.accounts if account.id == account_id), None)

    def free_name(self, wanted: str, besides: str = "") -> str:
        """Return `wanted`, or "wanted (2)" and so on when an account other than `besides` has that name."""
        taken = {account.name.casefold() for account in self.accounts if account.id != besides}
        stem = clean_name(wanted)
        name, number = stem, 1
        while name.casefold() in taken:
            number += 1
            name = f"{stem} ({number})"
        return name

    def add(self, account: Account) -> AccountBook:
        """Return the book with one more account, as the one used last; its name is made unique, and never empty."""
        name = clean_name(account.name) or account.email or account.username or account.host or account.id
        named = replace(account, name=self.free_name(name))
        return replace(self, accounts=(*self.accounts, named), last_used=account.id)

    def replace(self, account: Account) -> AccountBook:
        """Return the book with this account instead of the one with its id; when there is none, it is added."""
        if self.get(account.id) is None:
            return self.add(account)
        kept = self._with_each(lambda old: replace(account, name=old.name) if old.id == account.id else old)
        return kept.rename(account.id, account.name)

    def rename(self, account_id: str, name: str) -> AccountBook:
        """Return the book with another name, made unique, for one account; a blank name changes nothing."""
        if not clean_name(name):
            return self
        free = self.free_name(name, besides=account_id)
        return self._with_each(lambda old: replace(old, name=free) if old.id == account_id else old)

    def duplicate(self, account_id: str) -> AccountBook:
        """Return the book with a copy of an account under a new id and a name of its own, as the one used last."""
        account = self.get(account_id)
        return self if account is None else self.add(replace(account, id=new_account_id()))

    def remove(self, account_id: str) -> AccountBook:
        """Return the book without one account."""
        left = tuple(account for account in self.accounts if account.id != account_id)
        return replace(self, accounts=left, last_used="" if self.last_used == account_id else self.last_used)

    def with_remember(self, account_ids: Collection[str], *, remember: bool) -> AccountBook:
        """Return the book with "remember" ticked, or not, for these accounts."""
        return self._with_each(lambda old: replace(old, remember=remember) if old.id in account_ids else old)

    def use(self, account_id: str) -> AccountBook:
        """Return the book with this account as the one used last; empty for none."""
        return replace(self, last_used=account_id)

    def _with_each(self, change: Callable[[Account], Account]) -> AccountBook:
        return replace(self, accounts=tuple(change(account) for account in self.accounts))
