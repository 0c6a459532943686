"""The store against keyrings that take their time."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING

import pytest

from core.stores.keyring_store import KeyringCredentialStore, entry_name
from core.values.credentials import AccountKey, Secret, StoreProblem
from core.values.settings import Encryption
from tests.fakes.store_problem import problem_of
from tests.real_keyring.fixtures import join_calls

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.fakes.vault import Vault

KEY = AccountKey("smtp.example.com", 587, Encryption.STARTTLS, "ada@example.com")
PASSWORD = "correct horse"
LONG = 60.0
SHORT = 0.01


class Gate:
    """Where calls of a keyring wait until the test opens it."""

    def __init__(self) -> None:
        self._reached = threading.Event()
        self._opened = threading.Event()

    def wait(self, *_: object) -> None:
        self._reached.set()
        self._opened.wait(LONG)

    async def reached(self) -> None:
        """Wait until a call has come so far that giving it up cannot prevent it any more."""
        await asyncio.get_running_loop().run_in_executor(None, self._reached.wait)

    def open(self) -> None:
        self._opened.set()
        join_calls()


@pytest.fixture
def gate() -> Iterator[Gate]:
    gate = Gate()
    yield gate
    gate.open()


async def give_up(call: asyncio.Task[None]) -> None:
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call


async def test_a_keyring_that_hangs_is_a_message_by_the_limit(
    vault: type[Vault], monkeypatch: pytest.MonkeyPatch, gate: Gate
) -> None:
    monkeypatch.setattr(vault, "get_password", gate.wait)

    assert await problem_of(KeyringCredentialStore(SHORT).load(KEY)) is StoreProblem.HANGING


async def test_unlocking_has_a_limit_of_its_own(
    vault: type[Vault], monkeypatch: pytest.MonkeyPatch, gate: Gate
) -> None:
    monkeypatch.setattr(vault, "get_password", gate.wait)

    assert await problem_of(KeyringCredentialStore(LONG, unlock_seconds=SHORT).unlock()) is StoreProblem.HANGING


async def test_what_is_saved_too_late_is_taken_back(
    vault: type[Vault], monkeypatch: pytest.MonkeyPatch, gate: Gate
) -> None:
    save = vault.set_password
    saved: list[str] = []

    def save_late(vault: Vault, service: str, name: str, password: str) -> None:
        gate.wait()
        save(vault, service, name, password)
        saved.extend(vault.entries.values())

    monkeypatch.setattr(vault, "set_password", save_late)
    saving = asyncio.create_task(KeyringCredentialStore(LONG).save(KEY, Secret(PASSWORD)))
    await gate.reached()
    await give_up(saving)

    gate.open()

    assert saved == [PASSWORD]
    assert vault.entries == {}


async def test_a_call_that_was_given_up_does_not_undo_a_later_one(
    vault: type[Vault], monkeypatch: pytest.MonkeyPatch, gate: Gate
) -> None:
    save = vault.set_password

    def save_late(vault: Vault, service: str, name: str, password: str) -> None:
        gate.wait()
        save(vault, service, name, password)

    monkeypatch.setattr(vault, "set_password", save_late)
    first = asyncio.create_task(KeyringCredentialStore(LONG).save(KEY, Secret("first")))
    await gate.reached()
    await give_up(first)
    second = asyncio.create_task(KeyringCredentialStore(LONG).save(KEY, Secret("second")))
    await asyncio.sleep(0)
    gate.open()
    await second

    assert list(vault.entries.values()) == ["second"]


async def test_a_call_that_was_given_up_while_it_waited_its_turn_is_never_made(
    vault: type[Vault], monkeypatch: pytest.MonkeyPatch, gate: Gate
) -> None:
    calls: list[str] = []

    def load(_self: object, _service: str, name: str) -> None:
        calls.append(name)
        gate.wait()

    monkeypatch.setattr(vault, "get_password", load)
    first = asyncio.create_task(KeyringCredentialStore(LONG).load(KEY))
    await gate.reached()

    assert await problem_of(KeyringCredentialStore(SHORT).load(KEY)) is StoreProblem.HANGING
    gate.open()

    assert await first is None
    assert calls == [entry_name(KEY)]
