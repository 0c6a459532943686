"""Locked keyrings, full disks, second windows: what then becomes of accounts and passwords."""

from __future__ import annotations

import asyncio
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from core.stores import account_passwords
from core.stores.account_passwords import AccountPasswords
from core.stores.account_store import AccountFileError, AccountStore
from core.values.credentials import CredentialStoreError, Secret, StoreProblem
from core.values.file_problem import FileProblem
from tests.core.stores.saved_accounts import (
    ADA,
    BOB,
    KEY,
    OTHER_KEY,
    TWIN,
    opened,
    restarted,
    settings_of,
    wishes,
)
from tests.fakes.memory_keyring import MemoryKeyring
from tests.real_keyring.fixtures import join_calls

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from core.values.credentials import AccountKey


async def test_loading_reports_what_is_wrong_with_the_file(store: AccountStore, keyring: MemoryKeyring) -> None:
    store.path.parent.mkdir()
    store.path.write_bytes(b"{damaged")

    assert AccountPasswords(store, keyring).load().problem is FileProblem.DAMAGED


@pytest.mark.parametrize("problem", StoreProblem)
async def test_what_cannot_be_deleted_now_is_deleted_later(
    store: AccountStore, keyring: MemoryKeyring, problem: StoreProblem
) -> None:
    passwords = opened(store, keyring, ADA, BOB)
    keyring.problem = problem
    assert await passwords.change(lambda book: book.remove("a1").remove("b1")) is problem
    assert keyring.calls == ["forget"], "after one failure the others are not tried"

    passwords = restarted(store, keyring)
    assert set(passwords.book.owed) == {KEY, OTHER_KEY}
    assert await passwords.settle() is problem
    keyring.problem = None
    assert await passwords.settle() is None

    assert keyring.entries == {}
    assert passwords.book.owed == ()
    assert store.load().book.owed == ()
    assert await passwords.settle() is None
    assert keyring.calls.count("forget") == 4


async def test_later_changes_do_not_ask_a_hanging_keyring_again(store: AccountStore, keyring: MemoryKeyring) -> None:
    passwords = opened(store, keyring, ADA, BOB)
    keyring.problem = StoreProblem.HANGING
    await passwords.change(lambda book: book.remove("a1"))
    keyring.calls.clear()

    assert await passwords.change(lambda book: book.use("b1")) is None

    assert keyring.calls == []


async def test_what_was_to_be_forgotten_is_not_used_in_the_meantime(
    store: AccountStore, keyring: MemoryKeyring
) -> None:
    passwords = opened(store, keyring, ADA)
    keyring.problem = StoreProblem.LOCKED
    assert await passwords.forget_password("a1") is StoreProblem.LOCKED
    keyring.problem = None

    await passwords.change(lambda book: book.with_remember({"a1"}, remember=True))
    assert await passwords.password("a1") is None

    await passwords.settle()
    assert KEY not in keyring.entries


async def test_a_password_kept_anew_is_not_deleted_any_more(store: AccountStore, keyring: MemoryKeyring) -> None:
    passwords = opened(store, keyring, ADA)
    keyring.problem = StoreProblem.LOCKED
    await passwords.forget_password("a1")
    keyring.problem = None

    await passwords.keep_password("a1", settings_of(ADA), Secret("new"))
    await passwords.settle()

    assert await restarted(store, keyring).password("a1") == Secret("new")


async def test_a_keyring_that_does_not_keep_it_leaves_the_wish(store: AccountStore, keyring: MemoryKeyring) -> None:
    account = replace(ADA, remember=False)
    passwords = opened(store, keyring, account)
    keyring.problem = StoreProblem.LOCKED

    with pytest.raises(CredentialStoreError, match=r"^locked$"):
        await passwords.keep_password("a1", settings_of(account), Secret("new"))
    assert wishes(passwords) == {"a1": True}


async def test_a_problem_of_the_keyring_reaches_who_asks(store: AccountStore, keyring: MemoryKeyring) -> None:
    passwords = opened(store, keyring, ADA)
    keyring.problem = StoreProblem.HANGING

    with pytest.raises(CredentialStoreError, match=r"^hanging$"):
        await passwords.password("a1")


def full_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_path: Path, _data: bytes) -> None:
        raise OSError

    monkeypatch.setattr("core.stores.account_store.write_private", refuse)


@pytest.mark.parametrize(
    "act",
    [
        lambda passwords: passwords.change(lambda book: book.remove("a1")),
        lambda passwords: passwords.forget_password("a1"),
        lambda passwords: passwords.keep_password("a2", settings_of(ADA), Secret("new")),
    ],
    ids=["remove", "forget", "keep"],
)
async def test_what_cannot_be_written_down_is_not_done(
    store: AccountStore,
    keyring: MemoryKeyring,
    monkeypatch: pytest.MonkeyPatch,
    act: Callable[[AccountPasswords], object],
) -> None:
    passwords = opened(store, keyring, ADA, replace(TWIN, remember=False))
    book = passwords.book
    full_disk(monkeypatch)

    with pytest.raises(AccountFileError, match=r"^not_saved: "):
        await act(passwords)  # type: ignore[misc]  # each of them is a coroutine
    assert passwords.book == book
    assert keyring.calls == []


async def test_a_paid_debt_that_cannot_be_noted_is_paid_again(
    store: AccountStore, keyring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    passwords = opened(store, keyring, ADA)
    keyring.problem = StoreProblem.LOCKED
    await passwords.change(lambda book: book.remove("a1"))
    keyring.problem = None

    with monkeypatch.context() as patch:
        full_disk(patch)
        assert await passwords.settle() is None
    assert KEY not in keyring.entries

    assert await restarted(store, keyring).settle() is None
    assert store.load().book.owed == ()


async def test_a_disk_that_hangs_is_a_message_by_the_limit(
    store: AccountStore, keyring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = threading.Event()
    passwords = opened(store, keyring, ADA)
    monkeypatch.setattr(account_passwords, "DISK_SECONDS", 0.01)
    monkeypatch.setattr("core.stores.account_store.write_private", lambda *_: gate.wait())

    with pytest.raises(AccountFileError, match=r"^not_saved: "):
        await passwords.change(lambda book: book.remove("a1"))

    gate.set()
    join_calls()


async def test_the_loop_goes_on_while_the_disk_is_slow(
    store: AccountStore, keyring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = threading.Event()
    passwords = opened(store, keyring, ADA)
    monkeypatch.setattr("core.stores.account_store.write_private", lambda *_: gate.wait())

    change = asyncio.create_task(passwords.change(lambda book: book.use("a1")))
    await asyncio.sleep(0)
    gate.set()  # which a loop that waited for the disk would never reach

    assert await change is None


async def test_two_windows_do_not_lose_what_the_other_saved(store: AccountStore, keyring: MemoryKeyring) -> None:
    one = opened(store, keyring, ADA)
    other = restarted(store, keyring)

    await one.change(lambda book: book.add(BOB))
    await other.change(lambda book: book.rename("a1", "Countess"))

    assert [account.name for account in store.load().book.accounts] == ["Countess", "Bob"]


class SlowKeyring(MemoryKeyring):
    """Saves only once it is let."""

    def __init__(self) -> None:
        super().__init__()
        self.let = asyncio.Event()

    async def save(self, key: AccountKey, secret: Secret) -> None:
        await self.let.wait()
        await super().save(key, secret)


async def test_forgetting_while_it_is_being_saved_leaves_nothing(store: AccountStore) -> None:
    keyring = SlowKeyring()
    passwords = opened(store, keyring, ADA)

    saving = asyncio.create_task(passwords.keep_password("a1", settings_of(ADA), Secret("new")))
    forgetting = asyncio.create_task(passwords.forget_password("a1"))
    await asyncio.wait([forgetting], timeout=0.05)  # it may not end before the other one
    keyring.let.set()

    assert await saving
    assert await forgetting is None
    assert keyring.entries == {}
    assert wishes(passwords) == {"a1": False}
