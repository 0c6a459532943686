"""Owns the one test that may run at a time, as an asyncio task."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable
    from typing import Protocol

    from core.values.credentials import Credentials
    from core.values.events import ProbeEvent
    from core.values.outcome import ProbeOutcome
    from core.values.settings import ConnectionSettings

    class RunnableProbe(Protocol):
        """What is asked of a probe here."""

        async def run(self) -> ProbeOutcome:
            """Run the test to its end."""

        def outcome(self) -> ProbeOutcome:
            """What is known so far."""

    MakeProbe = Callable[[ConnectionSettings, Credentials | None, Callable[[ProbeEvent], None]], RunnableProbe]


def new_probe(
    settings: ConnectionSettings, credentials: Credentials | None, emit: Callable[[ProbeEvent], None]
) -> RunnableProbe:
    """Make a real probe; the first one imports the engine, unless `gui.application` has done so in the background."""
    from core.probe.probe import Probe

    return Probe(settings, credentials, emit)


class ProbeController(QObject):
    """Starts a test, passes on what happens, ends it.

    Each started test ends with exactly one `finished` (an outcome, cancelled or not) or `crashed` (an exception: a
    fault in this program). Nothing is emitted for a test after that.
    """

    event_received = Signal(object)
    finished = Signal(object)
    crashed = Signal(object)

    def __init__(self, make_probe: MakeProbe = new_probe, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make_probe = make_probe
        self._probe: RunnableProbe | None = None
        self._task: asyncio.Task[ProbeOutcome] | None = None

    @property
    def is_running(self) -> bool:
        """Whether a test is under way."""
        return self._task is not None

    def start(self, settings: ConnectionSettings, credentials: Credentials | None) -> None:
        """Begin a test. Raises RuntimeError when one is under way."""
        import asyncio

        if self._task:
            message = "a test is under way"
            raise RuntimeError(message)
        self._probe = self._make_probe(settings, credentials, self.event_received.emit)
        self._task = asyncio.get_running_loop().create_task(self._probe.run())
        # Not a try in a coroutine of ours: a task cancelled before its first step never enters it.
        self._task.add_done_callback(self._settle)

    def cancel(self) -> None:
        """Stop the test, if there is one; `finished` follows when its connection is closed."""
        if self._task:
            self._task.cancel()

    async def settled(self) -> None:
        """Wait until no test is under way; raises nothing that the test raised."""
        import asyncio

        if self._task:
            await asyncio.wait([self._task])

    def _settle(self, task: asyncio.Task[ProbeOutcome]) -> None:
        probe, self._probe, self._task = self._probe, None, None
        if task.cancelled():
            if probe:
                self.finished.emit(replace(probe.outcome(), cancelled=True))
        elif fault := task.exception():
            self.crashed.emit(fault)
        else:
            self.finished.emit(task.result())
