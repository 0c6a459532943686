"""What one run of the program saves, the next one finds, and what it forgets is gone."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.real_keyring.keyring_session import RealKeyring

PASSWORD = "käsebrot"
PROGRAM = """
import asyncio, sys
from core.stores.keyring_store import KeyringCredentialStore
from core.values.credentials import AccountKey, Secret
from core.values.settings import Encryption

key = AccountKey("smtp.example.com", 465, Encryption.TLS, "ada@example.com")
store = KeyringCredentialStore(60.0)
match sys.argv[1]:
    case "save":
        asyncio.run(store.save(key, Secret(sys.stdin.read())))
    case "load":
        loaded = asyncio.run(store.load(key))
        print("none" if loaded is None else loaded.reveal())
    case "forget":
        asyncio.run(store.forget(key))
"""


def run(action: str, password: str = "") -> str:
    """Run the program once more, in a process of its own."""
    ended = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", PROGRAM, action],
        input=password,
        capture_output=True,
        encoding="utf-8",
        timeout=100,
        check=False,
        env=dict(os.environ),
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    return ended.stdout.strip()


def test_save_restart_load_restart_forget(real_keyring: RealKeyring) -> None:
    assert run("load") == "none"
    run("save", PASSWORD)
    assert run("load") == PASSWORD
    assert len(real_keyring.labels()) == 1
    run("forget")
    assert run("load") == "none"
    assert real_keyring.labels() == []
