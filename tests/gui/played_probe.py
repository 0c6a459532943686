"""A probe whose course a test decides."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from core.values.outcome import ProbeOutcome

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from core.values.credentials import Credentials
    from core.values.events import ProbeEvent
    from core.values.settings import ConnectionSettings


class PlayedProbe:
    """Its course is a coroutine of the test's; its outcome that of `ends_with`, with the settings that were given.

    `given` are the settings and credentials of each run.
    """

    def __init__(self, course: Callable[[PlayedProbe], Awaitable[None]], ends_with: ProbeOutcome | None = None) -> None:
        self.course = course
        self.ends_with = ends_with
        self.given: list[tuple[ConnectionSettings, Credentials | None]] = []
        self.emit: Callable[[ProbeEvent], None] = lambda event: None
        self.closed = False
        self.was_cancelled = False

    async def load(self) -> Callable[..., PlayedProbe]:
        """Stand in for the loading of the engine."""
        await asyncio.sleep(0)
        return self.make

    def make(
        self, settings: ConnectionSettings, credentials: Credentials | None, emit: Callable[[ProbeEvent], None]
    ) -> PlayedProbe:
        """Stand in for the class of probes."""
        self.given.append((settings, credentials))
        self.emit = emit
        self.was_cancelled = False
        return self

    async def run(self) -> ProbeOutcome:
        try:
            await self.course(self)
        except asyncio.CancelledError:
            self.was_cancelled = True
            raise
        finally:
            self.closed = True
        return self.outcome()

    def outcome(self) -> ProbeOutcome:
        settings = self.given[-1][0]
        known = self.ends_with or ProbeOutcome(settings, datetime.now(UTC), 0.5, ())
        return replace(known, settings=settings, cancelled=self.was_cancelled)
