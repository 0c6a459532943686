"""Owns the one comparison of ports that may run at a time, as an asyncio task."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.values.port_result import COMPARED_PORTS
from gui.engine import IMPORT_SECONDS
from gui.lone_task import LoneTask

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable, Sequence
    from typing import Protocol

    from core.probe.port_comparison import PortComparison
    from core.values.port_result import PortResult
    from core.values.settings import ConnectionSettings

    class RunnableComparison(Protocol):
        """What is asked of a comparison here."""

        async def run(self) -> tuple[PortResult, ...]:
            """Try all ports."""

    MakeComparison = Callable[[ConnectionSettings, Callable[[PortResult], None], Sequence[int]], RunnableComparison]


async def load_comparison() -> type[PortComparison]:
    """Return the class of comparisons, imported in a daemon thread; at once when that was done before."""
    from core.daemon_thread import run_in_daemon_thread

    return await run_in_daemon_thread(_import_comparison, IMPORT_SECONDS, ends_soon=True)


def _import_comparison() -> type[PortComparison]:
    from core.probe.port_comparison import PortComparison

    return PortComparison


class PortsController(QObject):
    """Starts a comparison, passes on each result as it comes, ends it.

    Each started comparison ends with exactly one `finished` (whether it was stopped) or `crashed` (an exception: a
    fault in this program). Nothing is emitted for a comparison after that. `ports` are those that are compared.
    """

    result_received = Signal(object)
    finished = Signal(bool)
    crashed = Signal(object)

    def __init__(
        self,
        load_comparison: Callable[[], Awaitable[MakeComparison]] = load_comparison,
        ports: Sequence[int] = COMPARED_PORTS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.ports = tuple(ports)
        self._load_comparison = load_comparison
        self._task: LoneTask[object] = LoneTask(self._settle)

    @property
    def is_running(self) -> bool:
        """Whether a comparison is under way, or its end not told yet."""
        return self._task.is_running

    def start(self, settings: ConnectionSettings) -> None:
        """Begin a comparison; no credential is part of it. Raises RuntimeError when one is under way."""
        self._task.start(lambda: self._run(settings))

    def cancel(self) -> None:
        """Stop the comparison, if there is one; `finished` follows when its connections are closed."""
        self._task.cancel()

    async def settled(self) -> None:
        """Wait until no comparison is under way; raises nothing that it raised."""
        await self._task.settled()

    async def _run(self, settings: ConnectionSettings) -> None:
        make_comparison = await self._load_comparison()
        await make_comparison(settings, self._pass_on, self.ports).run()

    def _pass_on(self, result: PortResult) -> None:
        self._task.tell(partial(self.result_received.emit, result))

    def _settle(self, task: asyncio.Task[object]) -> None:
        if task.cancelled():
            self.finished.emit(True)
        elif fault := task.exception():
            self.crashed.emit(fault)
        else:
            self.finished.emit(False)
