from __future__ import annotations

import os
import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from core.stores.account_json import to_json
from core.stores.account_store import AccountFileError, AccountStore, LoadedAccounts
from core.stores.accounts import Account, AccountBook
from core.values.file_problem import FileProblem

if TYPE_CHECKING:
    from pathlib import Path

ADA = Account("a1", "Ada", "ada@example.com")
BOB = Account("b1", "Bob")
BOOK = AccountBook((ADA,), last_used="a1")
NEWER = b'{"version": 2, "accounts": {}}'
HALF_DAMAGED = to_json(BOOK.add(BOB)).replace(b'"Bob"', b"7")


def put(store: AccountStore, data: bytes) -> None:
    store.path.parent.mkdir(exist_ok=True)
    store.path.write_bytes(data)


def files(store: AccountStore) -> set[str]:
    return {path.name for path in store.path.parent.iterdir()}


def save(store: AccountStore, book: AccountBook) -> AccountBook:
    return store.change(lambda _: book, AccountBook())


def save_problem(store: AccountStore) -> FileProblem:
    with pytest.raises(AccountFileError) as caught:
        save(store, BOOK)
    assert caught.value.path == store.path
    assert str(caught.value) == f"{caught.value.problem.value}: {store.path}"
    return caught.value.problem


def test_at_first_there_are_no_accounts_and_no_file(store: AccountStore) -> None:
    assert store.load() == LoadedAccounts(AccountBook(), None, store.path)
    assert not store.path.parent.exists()


def test_what_is_saved_is_loaded_and_private(store: AccountStore) -> None:
    assert save(store, BOOK) == BOOK

    assert store.load() == LoadedAccounts(BOOK, None, store.path)
    assert store.path.stat().st_mode & 0o777 == 0o600
    assert store.path.parent.stat().st_mode & 0o777 == 0o700


def test_a_change_keeps_what_another_window_saved(store: AccountStore) -> None:
    save(store, BOOK)
    save(store, BOOK.add(BOB))

    changed = store.change(lambda book: book.rename("a1", "Countess"), known=BOOK)

    assert changed == BOOK.add(BOB).rename("a1", "Countess")
    assert store.load().book == changed


def test_a_change_keeps_what_is_known_when_the_file_is_gone(store: AccountStore) -> None:
    assert store.change(lambda book: book.add(BOB), known=BOOK) == BOOK.add(BOB)


def test_a_damaged_file_is_set_aside_and_nothing_of_it_lost(store: AccountStore) -> None:
    put(store, b"{damaged")

    loaded = store.load()

    assert (loaded.book, loaded.problem) == (AccountBook(), FileProblem.DAMAGED)
    assert re.fullmatch(r"accounts\.json\.damaged-\d{8}T\d{6}\.\d{6}Z", loaded.path.name)
    assert loaded.path.read_bytes() == b"{damaged"
    assert files(store) == {loaded.path.name}


def test_what_can_be_read_of_a_damaged_file_is_kept_at_once(store: AccountStore) -> None:
    put(store, HALF_DAMAGED)

    loaded = store.load()

    assert (loaded.book.accounts, loaded.problem) == ((ADA,), FileProblem.DAMAGED)
    assert loaded.path.read_bytes() == HALF_DAMAGED
    assert store.load() == LoadedAccounts(loaded.book, None, store.path)


def test_each_damaged_file_is_set_aside_under_a_name_of_its_own(store: AccountStore) -> None:
    for data in (b"one", b"two", b"three"):
        put(store, data)
        store.load()

    assert len(files(store)) == 3


def test_a_change_of_a_damaged_file_sets_it_aside_and_writes_what_is_known(store: AccountStore) -> None:
    put(store, b"{damaged")

    assert store.change(lambda book: book.add(BOB), known=BOOK) == BOOK.add(BOB)
    assert store.load().book == BOOK.add(BOB)
    assert len(files(store)) == 2


def test_a_file_of_absurd_size_is_damaged(store: AccountStore) -> None:
    put(store, b" " * 5_000_000)

    assert store.load().problem is FileProblem.DAMAGED


def test_what_cannot_be_set_aside_is_left_alone(store: AccountStore, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    put(store, HALF_DAMAGED)
    monkeypatch.setattr(os, "rename", refuse)

    assert store.load() == LoadedAccounts(replace(BOOK, last_used=""), FileProblem.UNREADABLE, store.path)
    assert save_problem(store) is FileProblem.NOT_SAVED
    assert store.path.read_bytes() == HALF_DAMAGED


def test_a_file_of_a_newer_version_is_left_alone(store: AccountStore) -> None:
    put(store, NEWER)

    assert store.load() == LoadedAccounts(AccountBook(), FileProblem.NEWER, store.path)
    assert save_problem(store) is FileProblem.NEWER
    assert store.path.read_bytes() == NEWER
    assert files(store) == {"accounts.json"}


def test_a_file_of_another_user_is_left_alone(store: AccountStore, monkeypatch: pytest.MonkeyPatch) -> None:
    save(store, BOOK)
    monkeypatch.setattr(os, "geteuid", lambda: store.path.stat().st_uid + 1)

    assert store.load() == LoadedAccounts(AccountBook(), FileProblem.FOREIGN, store.path)
    assert save_problem(store) is FileProblem.FOREIGN
    assert store.path.read_bytes() == to_json(BOOK)


def test_nothing_is_saved_in_a_folder_of_another_user(store: AccountStore, monkeypatch: pytest.MonkeyPatch) -> None:
    store.path.parent.mkdir()
    monkeypatch.setattr(os, "geteuid", lambda: store.path.parent.stat().st_uid + 1)

    assert save_problem(store) is FileProblem.FOREIGN


def test_a_file_that_cannot_be_read_is_left_alone(store: AccountStore, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    save(store, BOOK)
    monkeypatch.setattr(os, "open", refuse)

    assert store.load() == LoadedAccounts(AccountBook(), FileProblem.UNREADABLE, store.path)
    assert save_problem(store) is FileProblem.UNREADABLE


def test_a_full_disk_leaves_what_was_saved(store: AccountStore, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError

    save(store, BOOK)
    monkeypatch.setattr(os, "fsync", refuse)

    with pytest.raises(AccountFileError) as caught:
        save(store, BOOK.add(BOB))
    assert caught.value.problem is FileProblem.NOT_SAVED
    assert store.load().book == BOOK


def test_a_link_that_leads_nowhere_is_no_file(store: AccountStore, tmp_path: Path) -> None:
    store.path.parent.mkdir()
    store.path.symlink_to(tmp_path / "nowhere")

    assert store.load() == LoadedAccounts(AccountBook(), None, store.path)
    save(store, BOOK)
    assert not store.path.is_symlink()
    assert store.load().book == BOOK
