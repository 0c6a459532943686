from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from core.stores.accounts import Account, AccountBook
from core.values.credentials import Secret
from core.values.settings import AuthMethod, Encryption
from tests.core.stores.saved_accounts import (
    ADA,
    BOB,
    KEY,
    OTHER_KEY,
    OTHER_PASSWORD,
    PASSWORD,
    TWIN,
    opened,
    restarted,
    settings_of,
    wishes,
)

if TYPE_CHECKING:
    from core.stores.account_store import AccountStore
    from tests.fakes.memory_keyring import MemoryKeyring


async def test_a_change_is_saved(store: AccountStore, keyring: MemoryKeyring) -> None:
    passwords = opened(store, keyring, ADA)

    assert await passwords.change(lambda book: book.add(BOB)) is None

    assert passwords.book.accounts == (ADA, BOB)
    assert store.load().book == passwords.book
    assert keyring.calls == []


async def test_the_password_of_an_account_is_the_one_of_its_settings(
    store: AccountStore, keyring: MemoryKeyring
) -> None:
    passwords = opened(store, keyring, ADA, BOB)

    assert await passwords.password("a1") == Secret(PASSWORD)
    assert await passwords.password("b1") == Secret(OTHER_PASSWORD)


@pytest.mark.parametrize(
    "account",
    [replace(ADA, remember=False), replace(ADA, host=""), replace(ADA, auth=AuthMethod.XOAUTH2), BOB],
    ids=["not remembered", "incomplete", "token", "no such account"],
)
async def test_the_keyring_is_not_asked_for_what_it_cannot_have(
    store: AccountStore, keyring: MemoryKeyring, account: Account
) -> None:
    passwords = opened(store, keyring, account)

    assert await passwords.password("a1") is None
    assert keyring.calls == []


async def test_a_changed_host_asks_again(store: AccountStore, keyring: MemoryKeyring) -> None:
    passwords = opened(store, keyring, ADA)

    await passwords.change(lambda book: book.replace(replace(ADA, host="smtp.evil.example")))

    assert await passwords.password("a1") is None


async def test_renaming_keeps_the_password(store: AccountStore, keyring: MemoryKeyring) -> None:
    passwords = opened(store, keyring, ADA)

    await passwords.change(lambda book: book.rename("a1", "Countess"))

    assert await passwords.password("a1") == Secret(PASSWORD)


async def test_removing_deletes_the_password(store: AccountStore, keyring: MemoryKeyring) -> None:
    passwords = opened(store, keyring, ADA, BOB)

    assert await passwords.change(lambda book: book.remove("a1")) is None

    assert keyring.entries == {OTHER_KEY: OTHER_PASSWORD}
    assert passwords.book == AccountBook((BOB,))
    assert store.load().book == passwords.book


@pytest.mark.parametrize(
    "moved",
    [
        replace(ADA, host="smtp.example.org"),
        replace(ADA, port="25"),
        replace(ADA, encryption=Encryption.NONE),
        replace(ADA, username="eve"),
    ],
    ids=["host", "port", "encryption", "user"],
)
async def test_changing_what_the_password_is_bound_to_deletes_it(
    store: AccountStore, keyring: MemoryKeyring, moved: Account
) -> None:
    passwords = opened(store, keyring, ADA)

    await passwords.change(lambda book: book.replace(moved))

    assert KEY not in keyring.entries
    assert wishes(passwords) == {"a1": True}


async def test_removing_one_of_two_that_share_keeps_the_password_of_the_other(
    store: AccountStore, keyring: MemoryKeyring
) -> None:
    passwords = opened(store, keyring, ADA, TWIN)

    await passwords.change(lambda book: book.remove("a1"))
    assert await passwords.password("a2") == Secret(PASSWORD)

    await passwords.change(lambda book: book.remove("a2"))
    assert KEY not in keyring.entries


async def test_moving_one_of_two_that_share_keeps_the_password_of_the_other(
    store: AccountStore, keyring: MemoryKeyring
) -> None:
    passwords = opened(store, keyring, ADA, TWIN)

    await passwords.change(lambda book: book.replace(replace(ADA, port="25")))

    assert await passwords.password("a2") == Secret(PASSWORD)


async def test_a_twin_that_does_not_remember_keeps_nothing(store: AccountStore, keyring: MemoryKeyring) -> None:
    passwords = opened(store, keyring, ADA, replace(TWIN, remember=False))

    await passwords.change(lambda book: book.remove("a1"))

    assert KEY not in keyring.entries


async def test_forgotten_is_true_for_all_that_share(store: AccountStore, keyring: MemoryKeyring) -> None:
    passwords = opened(store, keyring, ADA, TWIN, BOB)

    assert await passwords.forget_password("a1") is None

    assert keyring.entries == {OTHER_KEY: OTHER_PASSWORD}
    assert wishes(passwords) == {"a1": False, "a2": False, "b1": True}
    assert store.load().book == passwords.book


async def test_forgetting_asks_the_keyring_even_when_nothing_is_known_to_be_there(
    store: AccountStore, keyring: MemoryKeyring
) -> None:
    passwords = opened(store, keyring, replace(ADA, remember=False))

    await passwords.forget_password("a1")

    assert KEY not in keyring.entries


async def test_forgetting_what_has_no_key_changes_the_wish_only(store: AccountStore, keyring: MemoryKeyring) -> None:
    passwords = opened(store, keyring, replace(ADA, host=""))

    assert await passwords.forget_password("a1") is None
    assert await passwords.forget_password("gone") is None

    assert wishes(passwords) == {"a1": False}
    assert keyring.calls == []


async def test_an_accepted_password_is_kept_and_the_wish_noted(store: AccountStore, keyring: MemoryKeyring) -> None:
    keyring.entries.clear()
    account = replace(ADA, remember=False)
    passwords = opened(store, keyring, account)

    assert await passwords.keep_password("a1", settings_of(account), Secret("new"))

    assert keyring.entries == {KEY: "new"}
    assert wishes(passwords) == {"a1": True}
    assert await restarted(store, keyring).password("a1") == Secret("new")


@pytest.mark.parametrize(
    ("account_id", "tested", "secret"),
    [
        ("a1", replace(ADA, host="other.example.com"), PASSWORD),
        ("a1", replace(ADA, auth=AuthMethod.XOAUTH2), PASSWORD),
        ("gone", ADA, PASSWORD),
        ("a1", ADA, ""),
    ],
    ids=["other settings than saved", "token", "no account", "no password"],
)
async def test_what_no_account_could_find_again_is_not_kept(
    store: AccountStore, keyring: MemoryKeyring, account_id: str, tested: Account, secret: str
) -> None:
    passwords = opened(store, keyring, ADA)

    assert not await passwords.keep_password(account_id, settings_of(tested), Secret(secret))
    assert keyring.calls == []


async def test_the_file_never_holds_a_password(store: AccountStore, keyring: MemoryKeyring) -> None:
    passwords = opened(store, keyring, ADA, TWIN, BOB)
    seen: list[bytes] = []

    for act in (
        passwords.keep_password("a1", settings_of(ADA), Secret(PASSWORD)),
        passwords.change(lambda book: book.rename("a2", "Copy")),
        passwords.forget_password("a1"),
        passwords.change(lambda book: book.remove("b1")),
    ):
        await act
        seen += [path.read_bytes() for path in store.path.parent.iterdir()]

    assert len(seen) == 4
    assert not [data for data in seen if PASSWORD.encode() in data or OTHER_PASSWORD.encode() in data]
