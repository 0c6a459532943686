"""Keeps secrets in the keyring of the operating system: the only module that imports the keyring library.

Which keyring that is, this module decides itself. What the library would pick can be set by the environment, by a
configuration file, or by any package that was installed (a file in plain text, or a keyring that forgets everything).
"""

from __future__ import annotations

import contextlib
import string
import sys
import threading
from functools import cache
from operator import itemgetter
from typing import TYPE_CHECKING, Final, TypeVar

from core.daemon_thread import run_in_daemon_thread
from core.stores.secret_service import Collection, collection_state, secret_service_problem, unlock_collection
from core.values.credentials import AccountKey, CredentialStoreError, Secret, StoreProblem
from core.values.value_class import value_class

if TYPE_CHECKING:
    from collections.abc import Callable

    from keyring.backend import KeyringBackend

T = TypeVar("T")

SERVICE: Final = "Outbox Check"
FREEDESKTOP: Final = "Secret Service"
DEFAULT_SECONDS: Final = 8.0
PLAIN_CHARACTERS: Final = frozenset(string.ascii_lowercase + string.digits + "-._")
UNLOCK_SECONDS: Final = 120.0
"""How long somebody may take to type the password of the keyring."""

# A call that was given up holds it to its end, so that it cannot undo what a later one does.
_ONE_AT_A_TIME: Final = threading.Lock()


def entry_name(key: AccountKey) -> str:
    """Return the name of a key's entry: like an address, so that people recognise it, and no two keys share one."""
    return f"smtp+{key.encryption.value}://{_quoted(key.username)}@{_quoted(key.host)}:{key.port}"


def _quoted(text: str) -> str:
    """Return the text in percent encoding, capitals too: Windows tells no "Ada" from "ada"."""
    # "surrogatepass" only because this must not fail; the lint lets no such text through.
    octets = text.encode("utf-8", "surrogatepass")
    return "".join(chr(octet) if chr(octet) in PLAIN_CHARACTERS else f"%{octet:02X}" for octet in octets)


@value_class
class _Keyring:
    """A keyring that is there, and what people call it."""

    name: str
    backend: KeyringBackend

    @property
    def collection(self) -> Collection:
        return collection_state() if self.name == FREEDESKTOP else Collection.OPEN


@value_class
class _Failed:
    """The keyring could not do what was asked."""

    problem: StoreProblem


class KeyringCredentialStore:
    """The port `CredentialStore` on the keyring of the operating system.

    Only `unlock` lets the system ask the user anything, where the program can tell beforehand that it would: that is
    so for the Secret Service. KWallet and the macOS Keychain ask when they are used; whoever takes longer than the
    limit to answer has answered when trying again.
    """

    def __init__(self, timeout_seconds: float = DEFAULT_SECONDS, unlock_seconds: float = UNLOCK_SECONDS) -> None:
        self._seconds = timeout_seconds
        self._unlock_seconds = unlock_seconds

    async def describe(self) -> str:
        """Return the name of the keyring in use, for the user to read."""
        return await self._ask(lambda keyring, _: keyring.name)

    async def unlock(self) -> None:
        """Let the user unlock the keyring. Ends at once when it is open."""
        seconds = self._unlock_seconds
        await self._ask(lambda keyring, _: _unlock(keyring, seconds), seconds)

    async def load(self, key: AccountKey) -> Secret | None:
        """Return the secret saved for exactly this key, or None."""
        return await self._ask(lambda keyring, _: _load(keyring, entry_name(key)))

    async def save(self, key: AccountKey, secret: Secret) -> None:
        """Save a secret and read it back once; what was not kept as it was is deleted again."""
        await self._ask(lambda keyring, given_up: _save(keyring, entry_name(key), secret, given_up))

    async def forget(self, key: AccountKey) -> None:
        """Delete the secret saved for this key; deleting what is not there is no error."""
        await self._ask(lambda keyring, _: _forget(keyring, entry_name(key)))

    async def _ask(self, call: Callable[[_Keyring, threading.Event], T], seconds: float | None = None) -> T:
        given_up = threading.Event()
        try:
            # The keyring may hang, and the end of the program does not wait for it; but a thread that is cut off in the
            # middle of an import takes the process down with it (signal 6).
            await run_in_daemon_thread(_import_keyrings, DEFAULT_SECONDS, ends_soon=True)
            end = await run_in_daemon_thread(
                lambda: _answer(call, given_up), self._seconds if seconds is None else seconds
            )
        except TimeoutError:
            end = _Failed(StoreProblem.HANGING)
        finally:
            given_up.set()
        if isinstance(end, _Failed):
            # Raised here, where no error of the library stands behind it: those hold the secret in their frames.
            raise CredentialStoreError(end.problem)
        return end


def _answer(call: Callable[[_Keyring, threading.Event], T], given_up: threading.Event) -> T | _Failed:
    with _ONE_AT_A_TIME:
        if given_up.is_set():
            return _Failed(StoreProblem.HANGING)
        try:
            return call(_trusted_keyring(), given_up)
        except CredentialStoreError as error:
            return _Failed(error.problem)
        except Exception as error:  # noqa: BLE001  # each keyring has errors of its own, and none may get out
            return _Failed(_problem_of(error))


def _import_keyrings() -> None:
    # What cannot be imported is told by the call that needs it.
    with contextlib.suppress(Exception):
        _trusted_classes()


def _trusted_classes() -> tuple[tuple[str, type[KeyringBackend]], ...]:
    """Return the keyrings of this system that encrypt what they keep, under the names that people know.

    Not keyring.backends.libsecret: the same Secret Service once more, through GLib, which would have to be there, and
    in a sandbox a file instead.
    """
    if sys.platform == "darwin":
        from keyring.backends import macOS

        return (("macOS Keychain", macOS.Keyring),)
    if sys.platform == "win32":
        from keyring.backends import Windows

        return (("Windows Credential Locker", Windows.WinVaultKeyring),)
    from keyring.backends import SecretService, kwallet

    return (
        (FREEDESKTOP, SecretService.Keyring),
        ("KWallet", kwallet.DBusKeyring),
        ("KWallet 4", kwallet.DBusKeyringKWallet4),
    )


def _trusted_keyring() -> _Keyring:
    """Return the best keyring that can be used. Raises CredentialStoreError when there is none."""
    found: list[tuple[float, str, type[KeyringBackend]]] = []
    for name, backend in _trusted_classes():
        # The library's way to say that a keyring cannot be used here is an exception, of whatever kind.
        with contextlib.suppress(Exception):
            found.append((backend.priority, name, backend))
    if not found:
        raise CredentialStoreError(StoreProblem.ABSENT)
    _, name, backend = max(found, key=itemgetter(0))
    return _Keyring(name, _without_environment(backend)())


@cache  # the library keeps a list of all its classes
def _without_environment(backend: type[KeyringBackend]) -> type[KeyringBackend]:
    """Return the class without the library's habit to let KEYRING_PROPERTY_... set any attribute of it."""
    return type(backend.__name__, (backend,), {"set_properties_from_env": lambda _: None})


def _require_open(keyring: _Keyring) -> None:
    # A missing collection would have to be made, with a prompt like the one that unlocks.
    if keyring.collection is not Collection.OPEN:
        raise CredentialStoreError(StoreProblem.LOCKED)


def _unlock(keyring: _Keyring, seconds: float) -> None:
    if keyring.name == FREEDESKTOP:
        if not unlock_collection(seconds):
            raise CredentialStoreError(StoreProblem.LOCKED)
    else:
        # Reading what is not there makes KWallet ask for its password; the others just answer.
        keyring.backend.get_password(SERVICE, "unlock")


def _load(keyring: _Keyring, name: str) -> Secret | None:
    state = keyring.collection
    if state is Collection.LOCKED:
        raise CredentialStoreError(StoreProblem.LOCKED)
    found = None if state is Collection.MISSING else keyring.backend.get_password(SERVICE, name)
    return None if found is None else Secret(found)


def _save(keyring: _Keyring, name: str, secret: Secret, given_up: threading.Event) -> None:
    _require_open(keyring)
    keyring.backend.set_password(SERVICE, name, secret.reveal())
    kept = False
    try:
        found = keyring.backend.get_password(SERVICE, name)
        kept = found is not None and Secret(found) == secret
    finally:
        # Who was told that it was not saved must not find it saved.
        if not kept or given_up.is_set():
            with contextlib.suppress(Exception):
                keyring.backend.delete_password(SERVICE, name)
    if not kept:
        raise CredentialStoreError(StoreProblem.NOT_KEPT)


def _forget(keyring: _Keyring, name: str) -> None:
    from keyring.errors import PasswordDeleteError

    state = keyring.collection
    if state is Collection.MISSING:
        return
    _require_open(keyring)
    try:
        keyring.backend.delete_password(SERVICE, name)
    except PasswordDeleteError:
        # Not there, or refused: the library says the same to both.
        if keyring.backend.get_password(SERVICE, name) is not None:
            raise CredentialStoreError(StoreProblem.DENIED) from None


def _problem_of(error: Exception) -> StoreProblem:
    if isinstance(error, ImportError):
        return StoreProblem.ABSENT
    if isinstance(error, TimeoutError):
        return StoreProblem.HANGING
    # A lone surrogate, or bytes that are no text: this keyring cannot keep that.
    if isinstance(error, UnicodeError):
        return StoreProblem.NOT_KEPT
    return secret_service_problem(error) or _library_problem(error)


def _library_problem(error: Exception) -> StoreProblem:
    from keyring.errors import InitError, KeyringLocked, NoKeyringError

    if isinstance(error, KeyringLocked):
        # On macOS the library says "locked" when the user pressed "Deny".
        return StoreProblem.DENIED if sys.platform == "darwin" else StoreProblem.LOCKED
    return StoreProblem.ABSENT if isinstance(error, NoKeyringError | InitError) else StoreProblem.DENIED
