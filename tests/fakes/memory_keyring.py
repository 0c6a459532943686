"""A credential store in memory, with its ill moods at the test's command."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.values.credentials import AccountKey, CredentialStoreError, Secret, StoreProblem

if TYPE_CHECKING:
    from collections.abc import Mapping


class MemoryKeyring:
    """The port `CredentialStore`; while `problem` is set, each call but `unlock` meets it. `calls` are all made."""

    def __init__(self, entries: Mapping[AccountKey, str] | None = None) -> None:
        self.entries = dict(entries or {})
        self.problem: StoreProblem | None = None
        self.calls: list[str] = []

    async def describe(self) -> str:
        self._meet("describe")
        return "Memory"

    async def unlock(self) -> None:
        self.calls.append("unlock")
        if self.problem is StoreProblem.LOCKED:
            self.problem = None

    async def load(self, key: AccountKey) -> Secret | None:
        self._meet("load")
        found = self.entries.get(key)
        return None if found is None else Secret(found)

    async def save(self, key: AccountKey, secret: Secret) -> None:
        self._meet("save")
        self.entries[key] = secret.reveal()

    async def forget(self, key: AccountKey) -> None:
        self._meet("forget")
        self.entries.pop(key, None)

    def _meet(self, call: str) -> None:
        self.calls.append(call)
        if self.problem:
            raise CredentialStoreError(self.problem)
