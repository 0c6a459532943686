"""The store against keyrings that take their time."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING

import pytest

from core.stores.keyring_store import SERVICE, KeyringCredentialStore, entry_name
from core.values.credentials import AccountKey, Secret, StoreProblem
from core.values.settings import Encryption
from tests.fakes.store_problem import problem_of
from tests.real_keyring.fixtures import join_calls

if TYPE_CHECKING:
    from tests.fakes.vault import Vault

KEY = AccountKey("smtp.example.com", 587, Encryption.STARTTLS, "ada@example.com")
PASSWORD = "correct horse"
LONG = 60.0
SHORT = 0.01


async def test_a_keyring_that_hangs_is_a_message_by_the_limit(
    vault: type[Vault], monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = threading.Event()
    monkeypatch.setattr(vault, "get_password", lambda *_: gate.wait())

    assert await problem_of(KeyringCredentialStore(SHORT).load(KEY)) is StoreProblem.HANGING

    gate.set()
    join_calls()


async def test_cancelling_does_not_wait_for_the_keyring(vault: type[Vault], monkeypatch: pytest.MonkeyPatch) -> None:
    gate = threading.Event()
    monkeypatch.setattr(vault, "get_password", lambda *_: gate.wait())

    task = asyncio.create_task(KeyringCredentialStore(LONG).load(KEY))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task

    gate.set()
    join_calls()


async def test_what_is_saved_too_late_is_taken_back(vault: type[Vault], monkeypatch: pytest.MonkeyPatch) -> None:
    gate = threading.Event()
    save = vault.set_password
    saved: list[str] = []

    def save_late(vault: Vault, service: str, name: str, password: str) -> None:
        gate.wait()
        save(vault, service, name, password)
        saved.extend(vault.entries.values())

    monkeypatch.setattr(vault, "set_password", save_late)
    assert await problem_of(KeyringCredentialStore(SHORT).save(KEY, Secret(PASSWORD))) is StoreProblem.HANGING

    gate.set()
    join_calls()

    assert saved == [PASSWORD]
    assert vault.entries == {}


async def test_a_call_that_was_given_up_does_not_undo_a_later_one(
    vault: type[Vault], monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = threading.Event()
    save = vault.set_password

    def save_late(vault: Vault, service: str, name: str, password: str) -> None:
        gate.wait()
        save(vault, service, name, password)

    monkeypatch.setattr(vault, "set_password", save_late)
    assert await problem_of(KeyringCredentialStore(SHORT).save(KEY, Secret("first"))) is StoreProblem.HANGING

    second = asyncio.create_task(KeyringCredentialStore(LONG).save(KEY, Secret("second")))
    await asyncio.sleep(0)
    gate.set()
    await second
    join_calls()

    assert list(vault.entries.values()) == ["second"]


async def test_a_call_that_was_given_up_while_it_waited_its_turn_is_never_made(
    vault: type[Vault], monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = threading.Event()
    calls: list[str] = []

    def load(_self: object, _service: str, name: str) -> None:
        calls.append(name)
        gate.wait()

    monkeypatch.setattr(vault, "get_password", load)
    store = KeyringCredentialStore(SHORT)

    assert await problem_of(store.load(KEY)) is StoreProblem.HANGING
    assert await problem_of(store.load(KEY)) is StoreProblem.HANGING
    gate.set()
    join_calls()

    assert calls == [entry_name(KEY)]


async def test_unlocking_has_its_own_limit(vault: type[Vault], monkeypatch: pytest.MonkeyPatch) -> None:
    gate = threading.Event()
    asked: list[str] = []

    def ask(_self: object, service: str, _name: str) -> None:
        asked.append(service)
        gate.wait()

    monkeypatch.setattr(vault, "get_password", ask)

    assert await problem_of(KeyringCredentialStore(LONG, unlock_seconds=SHORT).unlock()) is StoreProblem.HANGING
    assert asked == [SERVICE]

    gate.set()
    join_calls()
