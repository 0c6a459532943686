"""Neither the environment, nor a configuration file, nor an installed package brings in another keyring."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.real_keyring.keyring_session import RealKeyring

PASSWORD = "käsebrot"

# What keyrings.alt and its kin do, as an attacker would wish for: the highest priority, and a file that all can read.
PLAIN_TEXT_KEYRING = """
import os
from pathlib import Path
from keyring.backend import KeyringBackend

class PlainTextKeyring(KeyringBackend):
    priority = 1000

    def get_password(self, service, username):
        return Path(os.environ["STOLEN"]).read_text(encoding="utf-8")

    def set_password(self, service, username, password):
        Path(os.environ["STOLEN"]).write_text(password, encoding="utf-8")
"""
WHAT_THE_LIBRARY_PICKS = """
import keyring
print(type(keyring.get_keyring()).__name__)
"""
WHAT_THE_PROGRAM_DOES = f"""
import asyncio
from core.stores.keyring_store import KeyringCredentialStore
from core.values.credentials import AccountKey, CredentialStoreError, Secret
from core.values.settings import Encryption

async def use():
    key = AccountKey("smtp.example.com", 465, Encryption.TLS, "ada@example.com")
    store = KeyringCredentialStore(60.0)
    try:
        await store.save(key, Secret("{PASSWORD}"))
        print(await store.describe(), await store.load(key) == Secret("{PASSWORD}"))
    except CredentialStoreError as error:
        print(error)

asyncio.run(use())
"""


def run(program: str, environment: dict[str, str]) -> str:
    python_path = [path for path in (environment.get("PYTHONPATH"), os.environ.get("PYTHONPATH")) if path]
    ended = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", program],
        capture_output=True,
        encoding="utf-8",
        timeout=100,
        check=False,
        env={**os.environ, **environment, "PYTHONPATH": os.pathsep.join(python_path)},
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    return ended.stdout.strip()


def by_environment(folder: Path) -> dict[str, str]:
    return {"PYTHONPATH": str(folder), "PYTHON_KEYRING_BACKEND": "plain_text_keyring.PlainTextKeyring"}


def by_configuration_file(folder: Path) -> dict[str, str]:
    configuration = folder / "config" / "python_keyring" / "keyringrc.cfg"
    configuration.parent.mkdir(parents=True)
    configuration.write_text(
        f"[backend]\ndefault-keyring=plain_text_keyring.PlainTextKeyring\nkeyring-path={folder}\n", encoding="utf-8"
    )
    return {"XDG_CONFIG_HOME": str(folder / "config")}


def by_installed_package(folder: Path) -> dict[str, str]:
    package = folder / "plain_text_keyring-1.0.dist-info"
    package.mkdir()
    (package / "METADATA").write_text("Metadata-Version: 2.1\nName: plain-text-keyring\nVersion: 1.0\n")
    (package / "entry_points.txt").write_text("[keyring.backends]\nplain = plain_text_keyring\n")
    return {"PYTHONPATH": str(folder)}


ATTACKS = pytest.mark.parametrize(
    "attack", [by_environment, by_configuration_file, by_installed_package], ids=lambda attack: attack.__name__
)


@pytest.fixture
def hostile(attack: Callable[[Path], dict[str, str]], tmp_path: Path) -> dict[str, str]:
    """An environment in which the library, left alone, writes passwords into a file."""
    (tmp_path / "plain_text_keyring.py").write_text(PLAIN_TEXT_KEYRING, encoding="utf-8")
    environment = {**attack(tmp_path), "STOLEN": str(tmp_path / "stolen")}
    assert run(WHAT_THE_LIBRARY_PICKS, environment) in {"PlainTextKeyring", "ChainerBackend"}
    return environment


@ATTACKS
def test_the_real_keyring_is_used(real_keyring: RealKeyring, hostile: dict[str, str], tmp_path: Path) -> None:
    assert run(WHAT_THE_PROGRAM_DOES, hostile) == "Secret Service True"
    assert len(real_keyring.labels()) == 1
    assert not (tmp_path / "stolen").exists()


@ATTACKS
@pytest.mark.usefixtures("empty_bus")
def test_none_is_better_than_another(hostile: dict[str, str], tmp_path: Path) -> None:
    assert run(WHAT_THE_PROGRAM_DOES, hostile) == "absent"
    assert not (tmp_path / "stolen").exists()


def test_the_keyring_that_forgets_everything_is_not_used(real_keyring: RealKeyring) -> None:
    hostile = {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    assert run(WHAT_THE_LIBRARY_PICKS, hostile) == "Keyring"

    assert run(WHAT_THE_PROGRAM_DOES, hostile) == "Secret Service True"
    assert len(real_keyring.labels()) == 1


def test_the_environment_does_not_choose_another_collection(real_keyring: RealKeyring) -> None:
    """The session's collection would have forgotten it at the next start of the computer."""
    hostile = {"KEYRING_PROPERTY_PREFERRED_COLLECTION": "/org/freedesktop/secrets/collection/session"}

    assert run(WHAT_THE_PROGRAM_DOES, hostile) == "Secret Service True"
    assert len(real_keyring.labels()) == 1
