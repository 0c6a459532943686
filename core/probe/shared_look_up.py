"""One look-up of a name for several probes, so that all of them meet the same server."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from core.wire.dialer import interleaved
from core.wire.resolver import Address, resolve

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from core.values.settings import IpVersion
    from core.wire.resolver import LookUp


class SharedLookUp:
    """Looks one name up when first asked, and gives everybody that answer, with at most `most` addresses.

    Leave its `with` block when nobody asks any more.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._answer: asyncio.Task[tuple[Address, ...]] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._answer is not None:
            self._answer.cancel()

    async def addresses(self, host: str, port: int, ip_version: IpVersion, seconds: float) -> tuple[Address, ...]:
        """Return addresses of `host`, families in turn (RFC 8305, 4), for `port`. Raises what `resolve` raises."""
        if self._answer is None:
            self._answer = asyncio.create_task(resolve(host, port, ip_version, seconds))
            # Everybody may have lost patience before it fails; that is no failure that nobody has looked at.
            self._answer.add_done_callback(_look_at)
        # Who stops waiting must not take the answer away from the others.
        found = await asyncio.shield(self._answer)
        return tuple(_at_port(address, port) for address in interleaved(found)[: self._most])

    def only(self, text: str) -> LookUp:
        """Return what gives the one address with this text, of those that were found."""

        async def one(host: str, port: int, ip_version: IpVersion, seconds: float) -> tuple[Address, ...]:
            found = await self.addresses(host, port, ip_version, seconds)
            return tuple(address for address in found if address.text == text)

        return one


def _at_port(address: Address, port: int) -> Address:
    ip, _, *rest = address.sockaddr
    return Address(address.family, (ip, port, rest[0], rest[1]) if rest else (ip, port))


def _look_at(answer: asyncio.Task[tuple[Address, ...]]) -> None:
    if not answer.cancelled():
        answer.exception()
