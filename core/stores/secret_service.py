"""Asks the Linux desktops' Secret Service whether it is locked, and has it unlocked; all else goes through keyring.

The keyring library cannot be asked: reading from a locked collection already opens the system's prompt, out of
nowhere as far as the user can tell, and waits for its end.
"""

from __future__ import annotations

import sys
from contextlib import closing
from enum import Enum, auto
from typing import Final

from core.values.credentials import StoreProblem

_LOCKED_ERROR: Final = "org.freedesktop.Secret.Error.IsLocked"


class Collection(Enum):
    """The state of the collection that new passwords go to."""

    OPEN = auto()
    LOCKED = auto()
    MISSING = auto()
    """Nobody ever saved a password here; it is made, with a prompt for a new master password, when it is unlocked."""


def collection_state() -> Collection:
    """Return the state of the default collection without asking the user anything.

    Blocks while the service does not answer. Raises SecretStorageException, OSError and jeepney's errors.
    """
    import secretstorage

    with closing(secretstorage.dbus_init()) as connection:
        try:
            collection = secretstorage.Collection(connection)
        except secretstorage.ItemNotFoundException:
            return Collection.MISSING
        return Collection.LOCKED if collection.is_locked() else Collection.OPEN


def unlock_collection(seconds: float) -> bool:
    """Have the user unlock the default collection, or make one, in the system's prompt; return whether it is open.

    Blocks until the prompt is answered. Raises TimeoutError when it is not answered within `seconds` (except where it
    makes a collection), besides what `collection_state` raises.
    """
    import secretstorage

    with closing(secretstorage.dbus_init()) as connection:
        try:
            collection = secretstorage.get_default_collection(connection)
        except secretstorage.PromptDismissedException:
            return False
        return not collection.unlock(timeout=seconds)


def secret_service_problem(error: Exception) -> StoreProblem | None:
    """Return what an error of the Secret Service means, None when it is not one of those."""
    if "secretstorage" not in sys.modules:
        return None
    import secretstorage

    if isinstance(error, secretstorage.LockedException | secretstorage.PromptDismissedException):
        return StoreProblem.LOCKED
    if isinstance(error, secretstorage.SecretStorageException | ConnectionError | FileNotFoundError):
        return StoreProblem.ABSENT
    # jeepney's DBusErrorResponse, by the name that the service gave.
    return StoreProblem.LOCKED if getattr(error, "name", "") == _LOCKED_ERROR else None
