"""The keyring in memory, made to keep its askers waiting."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from tests.fakes.memory_keyring import MemoryKeyring

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.values.credentials import AccountKey, Secret


class HoldableKeyring(MemoryKeyring):
    """While it is held no call but `describe` comes back; `waiting` counts those that do not."""

    def __init__(self, entries: Mapping[AccountKey, str] | None = None) -> None:
        super().__init__(entries)
        self._open = asyncio.Event()
        self._open.set()
        self.waiting = 0

    def hold(self) -> None:
        """Let no call come back from now on."""
        self._open.clear()

    def let_go(self) -> None:
        """Let the calls that wait, and all others, come back."""
        self._open.set()

    async def unlock(self) -> None:
        await self._turn()
        await super().unlock()

    async def load(self, key: AccountKey) -> Secret | None:
        await self._turn()
        return await super().load(key)

    async def save(self, key: AccountKey, secret: Secret) -> None:
        await self._turn()
        await super().save(key, secret)

    async def forget(self, key: AccountKey) -> None:
        await self._turn()
        await super().forget(key)

    async def _turn(self) -> None:
        self.waiting += 1
        try:
            await self._open.wait()
        finally:
            self.waiting -= 1
