"""The store on a real gnome-keyring, in each state in which one can be met."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest

from core.stores.keyring_store import KeyringCredentialStore
from core.values.credentials import AccountKey, Secret, StoreProblem
from core.values.settings import Encryption
from tests.fakes.store_problem import problem_of
from tests.real_keyring.fixtures import join_calls

if TYPE_CHECKING:
    from tests.real_keyring.keyring_session import RealKeyring
    from tests.real_keyring.prompter import Prompter

KEY = AccountKey("smtp.example.com", 587, Encryption.STARTTLS, "Ada@example.com")
PASSWORD = "pässwörd with a blank \0 and a NUL"
LABEL = "Password for 'smtp+starttls://%41da%40example.com@smtp.example.com:587' on 'Outbox Check'"
LONG = 60.0
SHORT = 0.05


@pytest.mark.parametrize("password", [PASSWORD, "x", "p" * 100_000], ids=["unicode", "short", "long"])
async def test_save_load_forget(real_keyring: RealKeyring, password: str) -> None:
    store = KeyringCredentialStore(LONG)
    assert await store.describe() == "Secret Service"
    assert await store.load(KEY) is None

    await store.save(KEY, Secret(password))
    loaded = await store.load(KEY)
    assert loaded is not None
    assert loaded.reveal() == password
    assert real_keyring.labels() == [LABEL]

    await store.forget(KEY)
    await store.forget(KEY)
    assert await store.load(KEY) is None
    assert real_keyring.labels() == []


async def test_saving_again_replaces(real_keyring: RealKeyring) -> None:
    store = KeyringCredentialStore(LONG)
    await store.save(KEY, Secret("old"))
    await store.save(KEY, Secret("new"))

    assert await store.load(KEY) == Secret("new")
    assert real_keyring.labels() == [LABEL]


async def test_a_locked_keyring_says_so_and_asks_nobody(consenting_user: Prompter, real_keyring: RealKeyring) -> None:
    store = KeyringCredentialStore(LONG)
    await store.save(KEY, Secret(PASSWORD))
    real_keyring.lock()

    assert await problem_of(store.load(KEY)) is StoreProblem.LOCKED
    assert await problem_of(store.save(KEY, Secret("another"))) is StoreProblem.LOCKED
    assert await problem_of(store.forget(KEY)) is StoreProblem.LOCKED
    assert await store.describe() == "Secret Service"
    assert not consenting_user.asked.is_set()


async def test_unlocking_gives_the_password_back(consenting_user: Prompter, real_keyring: RealKeyring) -> None:
    store = KeyringCredentialStore(LONG)
    await store.save(KEY, Secret(PASSWORD))
    real_keyring.lock()

    await store.unlock()

    assert consenting_user.asked.is_set()
    assert await store.load(KEY) == Secret(PASSWORD)


async def test_who_presses_cancel_reads_that_it_is_locked(refusing_user: Prompter, real_keyring: RealKeyring) -> None:
    real_keyring.lock()

    assert await problem_of(KeyringCredentialStore(LONG).unlock()) is StoreProblem.LOCKED
    assert refusing_user.asked.is_set()


async def test_nobody_at_the_dialog_is_a_message_by_the_limit(absent_user: Prompter, real_keyring: RealKeyring) -> None:
    real_keyring.lock()
    store = KeyringCredentialStore(LONG, unlock_seconds=SHORT)

    assert await problem_of(store.unlock()) is StoreProblem.HANGING
    join_calls()
    assert await problem_of(store.load(KEY)) is StoreProblem.LOCKED


@pytest.mark.usefixtures("locked_keyring")
async def test_locked_without_anything_that_could_ask() -> None:
    assert await problem_of(KeyringCredentialStore(LONG).unlock()) is StoreProblem.LOCKED


async def test_a_computer_that_never_kept_a_password(consenting_user: Prompter, real_keyring: RealKeyring) -> None:
    real_keyring.delete_collection()
    store = KeyringCredentialStore(LONG)

    assert await store.load(KEY) is None
    await store.forget(KEY)
    assert await problem_of(store.save(KEY, Secret(PASSWORD))) is StoreProblem.LOCKED
    assert not consenting_user.asked.is_set()

    await store.unlock()
    await store.save(KEY, Secret(PASSWORD))
    assert await store.load(KEY) == Secret(PASSWORD)


@pytest.mark.parametrize("session", ["empty_bus", "no_bus"])
async def test_without_a_keyring_each_call_says_so(session: str, request: pytest.FixtureRequest) -> None:
    request.getfixturevalue(session)
    store = KeyringCredentialStore(LONG)

    for call in (store.describe(), store.load(KEY), store.save(KEY, Secret(PASSWORD)), store.forget(KEY)):
        assert await problem_of(call) is StoreProblem.ABSENT
    assert await problem_of(store.unlock()) is StoreProblem.ABSENT


@pytest.mark.parametrize(
    "address", ["unix:path=/nonexistent/bus", "tcp:host=127.0.0.1,port=1", "nonsense", ""], ids=repr
)
async def test_a_bus_that_cannot_be_reached_is_no_keyring(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)

    assert await problem_of(KeyringCredentialStore(LONG).load(KEY)) is StoreProblem.ABSENT


async def test_a_keyring_that_comes_later_is_found(empty_bus: object, request: pytest.FixtureRequest) -> None:
    store = KeyringCredentialStore(LONG)
    assert await problem_of(store.load(KEY)) is StoreProblem.ABSENT

    request.getfixturevalue("real_keyring")

    assert await store.load(KEY) is None


@pytest.mark.usefixtures("hanging_keyring")
async def test_a_hanging_keyring_is_a_message_by_the_limit() -> None:
    store = KeyringCredentialStore(SHORT)

    for call in (store.load(KEY), store.save(KEY, Secret(PASSWORD)), store.forget(KEY)):
        assert await problem_of(call) is StoreProblem.HANGING


async def test_what_a_hanging_keyring_was_given_is_not_kept(hanging_keyring: RealKeyring) -> None:
    """The user was told so; hours later the keyring wakes up."""
    assert await problem_of(KeyringCredentialStore(SHORT).save(KEY, Secret(PASSWORD))) is StoreProblem.HANGING

    hanging_keyring.answer_again()
    join_calls()

    assert hanging_keyring.labels() == []


async def test_a_keyring_that_answers_again_is_used_again(hanging_keyring: RealKeyring) -> None:
    assert await problem_of(KeyringCredentialStore(SHORT).load(KEY)) is StoreProblem.HANGING

    hanging_keyring.answer_again()
    store = KeyringCredentialStore(LONG)
    await store.save(KEY, Secret(PASSWORD))

    assert await store.load(KEY) == Secret(PASSWORD)


@pytest.mark.usefixtures("real_keyring")
async def test_no_connection_is_left_open() -> None:
    """One that is forgotten is a warning, and a warning fails the test."""
    store = KeyringCredentialStore(LONG)
    await store.save(KEY, Secret(PASSWORD))
    await store.load(KEY)
    await store.forget(KEY)

    gc.collect()
