"""The one type that holds a secret, and the port through which secrets rest in a keyring."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final, NoReturn, Protocol, final

from core.values.value_class import value_class

if TYPE_CHECKING:
    from core.values.settings import Encryption

MASK: Final = "••••••••"
"""Shown wherever a secret stood; of fixed length, so that it does not tell the length of the secret."""
HIDDEN: Final = f"{MASK} (hidden)"
"""Shown in the conversation wherever we said something secret."""


@final
class Secret:
    """A password or an access token that does not print, pickle or log itself.

    `reveal()` is for the socket and for the keyring only.
    """

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """Return the secret itself."""
        return self._value

    def __bool__(self) -> bool:
        return bool(self._value)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        # Here, because loading hashes takes milliseconds that the first paint of a window does not have.
        from hmac import compare_digest

        return compare_digest(
            self._value.encode("utf-8", "surrogatepass"), other._value.encode("utf-8", "surrogatepass")
        )

    __hash__ = None  # type: ignore[assignment]  # a hash would be a fingerprint of the secret

    def __repr__(self) -> str:
        return f"Secret({MASK})"

    def __reduce__(self) -> NoReturn:
        message = "a secret cannot be serialised"
        raise TypeError(message)


@value_class
class Credentials:
    """Who signs in, and with what."""

    username: str
    secret: Secret


@value_class
class AccountKey:
    """What a saved password is bound to; it is used for nothing else (a changed host asks again)."""

    host: str
    port: int
    encryption: Encryption
    username: str


class StoreProblem(StrEnum):
    """Why the keyring could not do what was asked."""

    ABSENT = "absent"
    """No keyring service, or none that this program trusts."""
    LOCKED = "locked"
    """There is one, and it is locked."""
    DENIED = "denied"
    """The user or the system said no."""
    HANGING = "hanging"
    """It did not answer within the time limit (often: it waits for a prompt)."""
    NOT_KEPT = "not_kept"
    """It said yes, but what was read back was not what was saved."""


class CredentialStoreError(Exception):
    """The keyring could not do what was asked; `problem` says why. Holds no secret."""

    def __init__(self, problem: StoreProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


class CredentialStore(Protocol):
    """Where secrets rest between runs.

    Every call ends within a time limit and raises CredentialStoreError. All but `unlock` leave the user in peace, as
    far as the keyring lets them.
    """

    async def describe(self) -> str:
        """Return the name of the keyring in use, for the user to read."""

    async def unlock(self) -> None:
        """Let the system ask the user to unlock the keyring, for minutes if need be; only when the user wants it."""

    async def load(self, key: AccountKey) -> Secret | None:
        """Return the secret saved for exactly this key, or None."""

    async def save(self, key: AccountKey, secret: Secret) -> None:
        """Save a secret and read it back once."""

    async def forget(self, key: AccountKey) -> None:
        """Delete the secret saved for this key; deleting what is not there is no error."""
