"""Changes saved accounts and keeps the keyring in step: no entry without an account that wants it.

An entry is bound to host, port, encryption and user, so that renaming touches nothing, several accounts may share
one, and an account whose server was changed has none. What no account wants any more is first written down as owed,
then deleted: a locked keyring or a power cut delays the deletion, and the next start makes up for it.
"""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from core.daemon_thread import run_in_daemon_thread
from core.stores.account_keys import key_of, key_of_settings
from core.stores.account_store import AccountFileError
from core.stores.accounts import AccountBook
from core.values.credentials import AccountKey, CredentialStoreError
from core.values.file_problem import FileProblem

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.stores.account_store import AccountStore, LoadedAccounts
    from core.values.credentials import CredentialStore, Secret, StoreProblem
    from core.values.settings import ConnectionSettings

DISK_SECONDS: Final = 10.0


class AccountPasswords:
    """The saved accounts together with their passwords.

    The file is written, and the keyring asked, one call after the other. Each call ends within a time limit.
    """

    def __init__(self, accounts: AccountStore, keyring: CredentialStore) -> None:
        self._accounts = accounts
        self._keyring = keyring
        self._book = AccountBook()
        self._one_at_a_time = asyncio.Lock()

    @property
    def book(self) -> AccountBook:
        """The accounts as last read or saved."""
        return self._book

    def load(self) -> LoadedAccounts:
        """Read the file (for the start; a few kilobytes) and return what is to be said about it."""
        loaded = self._accounts.load()
        self._book = loaded.book
        return loaded

    async def change(self, transition: Callable[[AccountBook], AccountBook]) -> StoreProblem | None:
        """Save what `transition` makes of the book, then delete the passwords that no account wants any more.

        That is the one of a removed account, unless another one that remembers it shares it, and that of an account
        whose server or user was changed; a renamed account's stays.

        Returns why they could not be deleted yet, if so; they stay owed. Raises AccountFileError, and then nothing
        was changed.
        """
        async with self._one_at_a_time:
            owed_before = self._book.owed
            await self._save(transition)
            return await self._pay_debts() if set(self._book.owed) - set(owed_before) else None

    async def password(self, account_id: str) -> Secret | None:
        """Return the saved password of an account, None when there is none. Raises CredentialStoreError."""
        async with self._one_at_a_time:
            account = self._book.get(account_id)
            key = key_of(account) if account and account.remember else None
            # Owed: the user wanted it gone, and only the keyring was in the way.
            if key is None or key in self._book.owed:
                return None
            return await self._keyring.load(key)

    async def keep_password(self, account_id: str, settings: ConnectionSettings, secret: Secret) -> bool:
        """Save the password that goes with `settings`, and tick "remember" for the account.

        Returns False, and does nothing, when the account as saved is about other settings: an entry that no account
        points to could never be found, or deleted, again. Raises AccountFileError and CredentialStoreError; after the
        second one the account still wants to remember.
        """
        async with self._one_at_a_time:
            key = key_of_settings(settings)
            account = self._book.get(account_id)
            if not secret or key is None or account is None or key_of(account) != key:
                return False
            if not account.remember:
                await self._save(lambda book: book.with_remember({account_id}, remember=True))
            await self._keyring.save(key, secret)
            if key in self._book.owed:
                await self._save(lambda book: _without_debts(book, {key}))
            return True

    async def forget_password(self, account_id: str) -> StoreProblem | None:
        """Delete the password of an account, and untick "remember" for each account that shares it. As `change`.

        "Forgotten" must be true; whoever removes one of two accounts, on the other hand, has not said so.
        """
        return await self.change(lambda book: _forgetting(book, account_id))

    async def settle(self) -> StoreProblem | None:
        """Delete what is still owed (at the start, and once the keyring is unlocked), or return why it cannot be."""
        async with self._one_at_a_time:
            return await self._pay_debts()

    async def _pay_debts(self) -> StoreProblem | None:
        problem, paid = None, set()
        try:
            for key in self._book.owed:
                await self._keyring.forget(key)
                paid.add(key)
        except CredentialStoreError as error:
            problem = error.problem
        if paid:
            # Deleting what is not there is no error: then the next start does it once more.
            with contextlib.suppress(AccountFileError):
                await self._save(lambda book: _without_debts(book, paid))
        return problem

    async def _save(self, transition: Callable[[AccountBook], AccountBook]) -> None:
        known = self._book

        def change() -> AccountBook:
            return self._accounts.change(lambda saved: _with_debts(saved, transition(saved)), known)

        try:
            # Waiting for a slow disk would stop the window.
            self._book = await run_in_daemon_thread(change, DISK_SECONDS)
        except TimeoutError:
            raise AccountFileError(FileProblem.NOT_SAVED, self._accounts.path) from None


def _wanted(book: AccountBook) -> set[AccountKey]:
    keys = (key_of(account) for account in book.accounts if account.remember)
    return {key for key in keys if key is not None}


def _with_debts(before: AccountBook, after: AccountBook) -> AccountBook:
    """Return `after`, with what was wanted before it and is not any more among what is owed."""
    given_up = sorted(_wanted(before) - _wanted(after) - set(after.owed), key=repr)
    return replace(after, owed=(*after.owed, *given_up))


def _without_debts(book: AccountBook, paid: set[AccountKey]) -> AccountBook:
    return replace(book, owed=tuple(key for key in book.owed if key not in paid))


def _forgetting(book: AccountBook, account_id: str) -> AccountBook:
    account = book.get(account_id)
    key = key_of(account) if account else None
    if key is None:
        return book.with_remember({account_id}, remember=False)
    sharing = {other.id for other in book.accounts if key_of(other) == key}
    forgotten = book.with_remember(sharing, remember=False)
    # Asked for in so many words, so the keyring is asked even when nothing is known to be there.
    return replace(forgotten, owed=(*_without_debts(forgotten, {key}).owed, key))
