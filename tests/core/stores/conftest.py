"""Gives the tests of this folder keyrings and account files of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.stores import keyring_store
from core.stores.account_store import AccountStore
from tests.core.stores.saved_accounts import KEY, OTHER_KEY, OTHER_PASSWORD, PASSWORD
from tests.fakes.memory_keyring import MemoryKeyring
from tests.fakes.vault import Vault
from tests.real_keyring.fixtures import (
    absent_user,
    consenting_user,
    empty_bus,
    hanging_keyring,
    locked_keyring,
    no_bus,
    real_keyring,
    refusing_user,
)

if TYPE_CHECKING:
    from pathlib import Path

__all__ = [
    "absent_user",
    "consenting_user",
    "empty_bus",
    "hanging_keyring",
    "locked_keyring",
    "no_bus",
    "real_keyring",
    "refusing_user",
]


@pytest.fixture
def store(tmp_path: Path) -> AccountStore:
    """The account file, not there yet."""
    return AccountStore(tmp_path / "outbox-check")


@pytest.fixture
def keyring() -> MemoryKeyring:
    """A keyring that holds the passwords of the saved accounts."""
    return MemoryKeyring({KEY: PASSWORD, OTHER_KEY: OTHER_PASSWORD})


@pytest.fixture
def vault(monkeypatch: pytest.MonkeyPatch) -> type[Vault]:
    """A class of keyring of the test's own, the only one that is trusted."""
    own = type("Vault", (Vault,), {"entries": {}})
    monkeypatch.setattr(keyring_store, "_trusted_classes", lambda: (("Vault", own),))
    return own
