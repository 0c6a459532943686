"""The store against keyrings that misbehave; the real one is met in tests/real_keyring."""

from __future__ import annotations

import asyncio
import sys
import threading
import traceback
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from keyring.backend import KeyringBackend
from keyring.errors import InitError, KeyringError, KeyringLocked, NoKeyringError, PasswordDeleteError, PasswordSetError

from core.stores import keyring_store
from core.stores.keyring_store import SERVICE, KeyringCredentialStore, entry_name
from core.values.credentials import AccountKey, CredentialStoreError, Secret, StoreProblem
from core.values.settings import Encryption
from tests.real_keyring.fixtures import join_calls

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

KEY = AccountKey("smtp.example.com", 587, Encryption.STARTTLS, "ada@example.com")
PASSWORD = "correct horse"
LONG = 60.0
SHORT = 0.01


class Vault(KeyringBackend):
    """A keyring in memory; its class attributes are changed by the tests that need it to misbehave."""

    priority = 5
    entries: dict[tuple[str, str], str]

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.entries.pop((service, username), None) is None:
            raise PasswordDeleteError


@pytest.fixture
def vault(monkeypatch: pytest.MonkeyPatch) -> type[Vault]:
    """A class of keyring of the test's own, the only one that is trusted."""
    own = type("Vault", (Vault,), {"entries": {}})
    monkeypatch.setattr(keyring_store, "_trusted_classes", lambda: (("Vault", own),))
    return own


def raising(error: Exception) -> Callable[..., None]:
    def call(*_: object) -> None:
        raise error

    return call


async def problem_of(call: Coroutine[None, None, object]) -> StoreProblem:
    with pytest.raises(CredentialStoreError) as caught:
        await call
    return caught.value.problem


async def test_what_was_saved_is_loaded(vault: type[Vault]) -> None:
    store = KeyringCredentialStore(LONG)

    await store.save(KEY, Secret(PASSWORD))

    assert await store.load(KEY) == Secret(PASSWORD)
    assert vault.entries == {
        ("Outbox Check", "smtp+starttls://ada%40example.com@smtp.example.com:587"): PASSWORD,
    }


async def test_what_was_never_saved_is_none(vault: type[Vault]) -> None:
    assert await KeyringCredentialStore(LONG).load(KEY) is None


@pytest.mark.parametrize(
    "other",
    [
        AccountKey("smtp.example.org", 587, Encryption.STARTTLS, "ada@example.com"),
        AccountKey("smtp.example.com", 25, Encryption.STARTTLS, "ada@example.com"),
        AccountKey("smtp.example.com", 587, Encryption.NONE, "ada@example.com"),
        AccountKey("smtp.example.com", 587, Encryption.STARTTLS, "ada@example.org"),
    ],
    ids=["host", "port", "encryption", "user"],
)
async def test_a_password_is_for_one_host_port_encryption_and_user(vault: type[Vault], other: AccountKey) -> None:
    store = KeyringCredentialStore(LONG)
    await store.save(KEY, Secret(PASSWORD))

    assert await store.load(other) is None
    await store.forget(other)
    assert await store.load(KEY) == Secret(PASSWORD)


async def test_forgotten_is_gone_and_forgetting_twice_is_no_error(vault: type[Vault]) -> None:
    store = KeyringCredentialStore(LONG)
    await store.save(KEY, Secret(PASSWORD))

    await store.forget(KEY)
    await store.forget(KEY)

    assert vault.entries == {}


async def test_describe_names_the_keyring(vault: type[Vault]) -> None:
    assert await KeyringCredentialStore(LONG).describe() == "Vault"


@pytest.mark.parametrize("read_back", [None, "", PASSWORD + " "], ids=["nothing", "empty", "other"])
async def test_what_is_not_kept_is_reported_and_removed(
    vault: type[Vault], monkeypatch: pytest.MonkeyPatch, read_back: str | None
) -> None:
    monkeypatch.setattr(vault, "get_password", lambda *_: read_back)

    assert await problem_of(KeyringCredentialStore(LONG).save(KEY, Secret(PASSWORD))) is StoreProblem.NOT_KEPT
    assert vault.entries == {}


async def test_what_cannot_be_read_back_is_removed(vault: type[Vault], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vault, "get_password", raising(KeyringLocked()))

    assert await problem_of(KeyringCredentialStore(LONG).save(KEY, Secret(PASSWORD))) is StoreProblem.LOCKED
    assert vault.entries == {}


async def test_what_cannot_be_saved_leaves_the_old_password(
    vault: type[Vault], monkeypatch: pytest.MonkeyPatch
) -> None:
    vault.entries[SERVICE, entry_name(KEY)] = PASSWORD
    monkeypatch.setattr(vault, "set_password", raising(PasswordSetError()))
    store = KeyringCredentialStore(LONG)

    assert await problem_of(store.save(KEY, Secret("another"))) is StoreProblem.DENIED
    assert await store.load(KEY) == Secret(PASSWORD)


async def test_a_refused_deletion_is_not_taken_for_a_missing_entry(
    vault: type[Vault], monkeypatch: pytest.MonkeyPatch
) -> None:
    store = KeyringCredentialStore(LONG)
    await store.save(KEY, Secret(PASSWORD))
    monkeypatch.setattr(vault, "delete_password", raising(PasswordDeleteError()))

    assert await problem_of(store.forget(KEY)) is StoreProblem.DENIED


@pytest.mark.parametrize(
    ("error", "problem"),
    [
        (KeyringLocked(), StoreProblem.LOCKED),
        (KeyringError(), StoreProblem.DENIED),
        (PermissionError(), StoreProblem.DENIED),
        (NoKeyringError(), StoreProblem.ABSENT),
        (InitError(), StoreProblem.ABSENT),
        (ImportError(), StoreProblem.ABSENT),
        (UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte"), StoreProblem.NOT_KEPT),
        (TimeoutError(), StoreProblem.HANGING),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else str(value),
)
async def test_each_failure_of_the_library_has_its_problem(
    vault: type[Vault], monkeypatch: pytest.MonkeyPatch, error: Exception, problem: StoreProblem
) -> None:
    monkeypatch.setattr(vault, "get_password", raising(error))

    assert await problem_of(KeyringCredentialStore(LONG).load(KEY)) is problem


async def test_on_macos_locked_means_that_the_user_pressed_deny(
    vault: type[Vault], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(vault, "get_password", raising(KeyringLocked()))

    assert await problem_of(KeyringCredentialStore(LONG).load(KEY)) is StoreProblem.DENIED


async def test_a_secret_that_is_no_text_is_not_kept(vault: type[Vault], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vault, "set_password", lambda _self, _service, _name, password: password.encode())

    assert await problem_of(KeyringCredentialStore(LONG).save(KEY, Secret("\udce9"))) is StoreProblem.NOT_KEPT


@pytest.mark.parametrize("call", ["get_password", "set_password"])
async def test_no_secret_gets_out_with_an_error(vault: type[Vault], monkeypatch: pytest.MonkeyPatch, call: str) -> None:
    def leak(_self: object, _service: str, _name: str, password: str = PASSWORD) -> None:
        raise KeyringError(password)

    monkeypatch.setattr(vault, call, leak)

    with pytest.raises(CredentialStoreError) as caught:
        await KeyringCredentialStore(LONG).save(KEY, Secret(PASSWORD))
    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    # Not even behind "from None", which only hides it.
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None
    assert str(caught.value) == StoreProblem.DENIED.value
    assert PASSWORD not in "".join(shown.format())


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


@pytest.mark.parametrize(
    ("platform", "trusted"),
    [
        (
            "linux",
            {
                "Secret Service": "keyring.backends.SecretService.Keyring",
                "KWallet": "keyring.backends.kwallet.DBusKeyring",
                "KWallet 4": "keyring.backends.kwallet.DBusKeyringKWallet4",
            },
        ),
        ("darwin", {"macOS Keychain": "keyring.backends.macOS.Keyring"}),
        ("win32", {"Windows Credential Locker": "keyring.backends.Windows.WinVaultKeyring"}),
    ],
)
def test_only_these_keyrings_are_trusted(
    monkeypatch: pytest.MonkeyPatch, platform: str, trusted: dict[str, str]
) -> None:
    monkeypatch.setattr(sys, "platform", platform)

    classes = keyring_store._trusted_classes()  # noqa: SLF001  # the list itself is what is promised

    assert {name: f"{backend.__module__}.{backend.__qualname__}" for name, backend in classes} == trusted


@pytest.mark.parametrize("platform", ["darwin", "win32"])
async def test_a_keyring_of_another_system_is_absent(monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    monkeypatch.setattr(sys, "platform", platform)

    assert await problem_of(KeyringCredentialStore(LONG).describe()) is StoreProblem.ABSENT


class NotUsableHere:
    """The library's way to say that a keyring cannot be used is to raise when asked for its priority."""

    def __get__(self, *_: object) -> float:
        message = "not installed"
        raise RuntimeError(message)


async def test_the_best_of_the_trusted_keyrings_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    priorities = {"low": 1, "high": 7, "not usable": NotUsableHere(), "middle": 5}
    classes = [(name, type("Vault", (Vault,), {"priority": priority})) for name, priority in priorities.items()]
    monkeypatch.setattr(keyring_store, "_trusted_classes", lambda: classes)

    assert await KeyringCredentialStore(LONG).describe() == "high"


async def test_without_a_usable_keyring_there_is_none(vault: type[Vault], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vault, "priority", NotUsableHere())

    assert await problem_of(KeyringCredentialStore(LONG).save(KEY, Secret(PASSWORD))) is StoreProblem.ABSENT


async def test_the_environment_sets_no_attribute_of_a_keyring(
    vault: type[Vault], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KEYRING_PROPERTY_ENTRIES", "elsewhere")
    assert vault().entries == "elsewhere"  # type: ignore[comparison-overlap]  # what the attack would do

    await KeyringCredentialStore(LONG).save(KEY, Secret(PASSWORD))

    assert list(vault.entries.values()) == [PASSWORD]


keys = st.builds(
    AccountKey,
    host=st.text(max_size=12) | st.from_regex(r"[a-z.:%@/]{1,8}", fullmatch=True),
    port=st.integers(1, 65535),
    encryption=st.sampled_from(Encryption),
    username=st.text(max_size=12) | st.from_regex(r"[aA.:%@/+]{0,8}", fullmatch=True),
)


@given(keys, keys)
def test_no_two_keys_share_an_entry_name(one: AccountKey, other: AccountKey) -> None:
    """Not even where capitals make no difference, as on Windows."""
    assert (entry_name(one).lower() == entry_name(other).lower()) == (one == other)


@given(keys)
def test_an_entry_name_is_plain_text(key: AccountKey) -> None:
    assert entry_name(key).isascii()
    assert entry_name(key).isprintable()


def test_a_lone_surrogate_has_an_entry_name_too() -> None:
    key = AccountKey("smtp.example.com", 465, Encryption.TLS, "\udce9")

    assert entry_name(key) == "smtp+tls://%ED%B3%A9@smtp.example.com:465"
