"""The store against keyrings that misbehave; the real one is met in tests/real_keyring."""

from __future__ import annotations

import sys
import traceback
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from keyring.errors import InitError, KeyringError, KeyringLocked, NoKeyringError, PasswordDeleteError, PasswordSetError

from core.daemon_thread import run_in_daemon_thread
from core.stores import keyring_store
from core.stores.keyring_store import SERVICE, KeyringCredentialStore, entry_name
from core.values.credentials import AccountKey, CredentialStoreError, Secret, StoreProblem
from core.values.settings import Encryption
from tests.fakes.store_problem import problem_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.fakes.vault import Vault

KEY = AccountKey("smtp.example.com", 587, Encryption.STARTTLS, "ada@example.com")
PASSWORD = "correct horse"
LONG = 60.0
SHORT = 0.01


def raising(error: Exception) -> Callable[..., None]:
    def call(*_: object) -> None:
        raise error

    return call


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


async def test_unlocking_reads_what_is_not_there(vault: type[Vault], monkeypatch: pytest.MonkeyPatch) -> None:
    """That makes KWallet ask for its password."""
    asked: list[str] = []
    monkeypatch.setattr(vault, "get_password", lambda _self, service, _name: asked.append(service))

    await KeyringCredentialStore(LONG).unlock()

    assert asked == [SERVICE]


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


keys = st.builds(
    AccountKey,
    host=st.text(max_size=12) | st.from_regex(r"[a-z.:%@/]{1,8}", fullmatch=True),
    port=st.integers(1, 65535),
    encryption=st.sampled_from(Encryption),
    username=st.text(max_size=12) | st.from_regex(r"[aA.:%@/+]{0,8}", fullmatch=True),
)


@settings(deadline=None)
@given(keys, keys)
def test_no_two_keys_share_an_entry_name(one: AccountKey, other: AccountKey) -> None:
    """Not even where capitals make no difference, as on Windows."""
    assert (entry_name(one).lower() == entry_name(other).lower()) == (one == other)


def test_names_of_users_are_told_apart_where_capitals_make_no_difference() -> None:
    """Windows: there "Ada" would otherwise get the password of "ada"."""
    ada = AccountKey("smtp.example.com", 465, Encryption.TLS, "ada")
    capital = AccountKey("smtp.example.com", 465, Encryption.TLS, "Ada")

    assert entry_name(ada).lower() != entry_name(capital).lower()


@settings(deadline=None)
@given(keys)
def test_an_entry_name_is_plain_text(key: AccountKey) -> None:
    assert entry_name(key).isascii()
    assert entry_name(key).isprintable()


def test_a_lone_surrogate_has_an_entry_name_too() -> None:
    key = AccountKey("smtp.example.com", 465, Encryption.TLS, "\udce9")

    assert entry_name(key) == "smtp+tls://%ED%B3%A9@smtp.example.com:465"


async def test_the_end_of_the_program_waits_for_the_import_and_not_for_the_keyring(
    vault: type[Vault], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, bool]] = []
    run = run_in_daemon_thread

    async def note(function: Callable[[], object], seconds: float, *, ends_soon: bool = False) -> object:
        asked.append((function.__name__, ends_soon))
        return await run(function, seconds, ends_soon=ends_soon)

    monkeypatch.setattr(keyring_store, "run_in_daemon_thread", note)
    await KeyringCredentialStore(LONG).describe()
    assert asked == [("_import_keyrings", True), ("<lambda>", False)]


async def test_keyrings_that_cannot_be_imported_are_told_by_what_needs_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring_store, "_trusted_classes", raising(ImportError("no such library")))
    assert await problem_of(KeyringCredentialStore(LONG).describe()) is StoreProblem.ABSENT
