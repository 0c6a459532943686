"""Which keyrings the store trusts, and that nothing else can choose one."""

from __future__ import annotations

import sys

import pytest

from core.stores import keyring_store
from core.stores.keyring_store import KeyringCredentialStore
from core.values.credentials import AccountKey, Secret, StoreProblem
from core.values.settings import Encryption
from tests.fakes.store_problem import problem_of
from tests.fakes.vault import Vault

KEY = AccountKey("smtp.example.com", 587, Encryption.STARTTLS, "ada@example.com")
PASSWORD = "correct horse"
LONG = 60.0
SHORT = 0.01


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
