"""Owns the one test that may run at a time, as an asyncio task."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.values.outcome import ProbeOutcome
from gui.engine import load_engine
from gui.lone_task import LoneTask

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable
    from typing import Protocol

    from core.values.credentials import Credentials
    from core.values.events import ProbeEvent
    from core.values.settings import ConnectionSettings

    class RunnableProbe(Protocol):
        """What is asked of a probe here."""

        async def run(self) -> ProbeOutcome:
            """Run the test to its end."""

        def outcome(self) -> ProbeOutcome:
            """What is known so far."""

    MakeProbe = Callable[[ConnectionSettings, Credentials | None, Callable[[ProbeEvent], None]], RunnableProbe]


class ProbeController(QObject):
    """Starts a test, passes on what happens, ends it.

    Each started test ends with exactly one `finished` (an outcome, cancelled or not) or `crashed` (an exception: a
    fault in this program, and what was found out until then). Nothing is emitted for a test after that.
    """

    event_received = Signal(object)
    finished = Signal(object)
    crashed = Signal(object, object)

    def __init__(
        self, load_engine: Callable[[], Awaitable[MakeProbe]] = load_engine, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._load_engine = load_engine
        self._task: LoneTask[ProbeOutcome] = LoneTask(self._settle)

    @property
    def is_running(self) -> bool:
        """Whether a test is under way, or its end not told yet."""
        return self._task.is_running

    def start(self, settings: ConnectionSettings, credentials: Credentials | None) -> None:
        """Begin a test. Raises RuntimeError when one is under way."""
        self._task.start(lambda: self._run(settings, credentials))
        began = ProbeOutcome(settings, datetime.now(UTC), 0.0, ())
        self._known: Callable[[], ProbeOutcome] = lambda: began

    def cancel(self) -> None:
        """Stop the test, if there is one; `finished` follows when its connection is closed."""
        self._task.cancel()

    async def settled(self) -> None:
        """Wait until no test is under way; raises nothing that the test raised."""
        await self._task.settled()

    async def _run(self, settings: ConnectionSettings, credentials: Credentials | None) -> ProbeOutcome:
        make_probe = await self._load_engine()
        probe = make_probe(settings, credentials, self._pass_on)
        self._known = probe.outcome
        return await probe.run()

    def _pass_on(self, event: ProbeEvent) -> None:
        self._task.tell(partial(self.event_received.emit, event))

    def _settle(self, task: asyncio.Task[ProbeOutcome]) -> None:
        if task.cancelled():
            self.finished.emit(replace(self._known(), cancelled=True))
        elif fault := task.exception():
            self.crashed.emit(fault, self._known())
        else:
            self.finished.emit(task.result())
