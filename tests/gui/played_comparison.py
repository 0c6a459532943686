"""A comparison of ports whose course a test decides, and the window with it."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt

from core.values.failures import CertificateUntrusted, PlaintextOnTlsPort, StartTlsNotOffered, TlsExpectedFirst
from core.values.settings import Encryption
from core.values.steps import Step
from core.values.tls_facts import CertificateChain
from gui.ports_controller import PortsController
from gui.probe_controller import ProbeController
from tests.core.port_results import fails, not_reached, works
from tests.gui.played_probe import PlayedProbe
from tests.gui.played_window import OK, at_once
from tests.program import open_program

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
    from pathlib import Path

    from core.values.port_result import PortResult
    from core.values.settings import ConnectionSettings
    from tests.program import Program

CTRL: Final = Qt.KeyboardModifier.ControlModifier
COMPARE: Final = (Qt.Key.Key_M, CTRL)
"""The keys that begin a comparison."""
NONE, STARTTLS, TLS = Encryption.NONE, Encryption.STARTTLS, Encryption.TLS

PORT_25 = (
    works(25, NONE),
    works(25, STARTTLS, version="TLSv1.2"),
    fails(25, TLS, PlaintextOnTlsPort("220 x"), Step.TLS),
)
PORT_465 = (
    fails(465, NONE, TlsExpectedFirst(1.0)),
    fails(465, STARTTLS, TlsExpectedFirst(1.0)),
    works(465, TLS, "PLAIN", "LOGIN", seconds=0.031),
)
PORT_587 = (
    works(587, NONE),
    works(587, STARTTLS, "PLAIN", "LOGIN"),
    fails(587, TLS, PlaintextOnTlsPort("220 x"), Step.TLS),
)
ALL = (*PORT_25, *PORT_465, *PORT_587, *not_reached(2525))
UNTRUSTED = CertificateUntrusted(CertificateChain((), verified=False), "Example Trust")
NOTHING_GOOD = (
    works(25, NONE),
    fails(25, STARTTLS, StartTlsNotOffered(())),
    fails(25, TLS, PlaintextOnTlsPort("220 x"), Step.TLS),
    *not_reached(465),
    works(587, NONE),
    fails(587, STARTTLS, UNTRUSTED, Step.CERTIFICATE),
    fails(587, TLS, PlaintextOnTlsPort("220 x"), Step.TLS),
    *not_reached(2525),
)


class PlayedComparison:
    """Its course is a coroutine of the test's. `given` are the settings and the ports of each run."""

    def __init__(self, course: Callable[[PlayedComparison], Awaitable[None]]) -> None:
        self.course = course
        self.given: list[tuple[ConnectionSettings, tuple[int, ...]]] = []
        self.tell: Callable[[PortResult], None] = lambda result: None
        self.is_open = False
        self.was_cancelled = False

    async def load(self) -> Callable[..., PlayedComparison]:
        """Stand in for the loading of the engine."""
        await asyncio.sleep(0)
        return self.make

    def make(
        self, settings: ConnectionSettings, on_result: Callable[[PortResult], None], ports: Sequence[int]
    ) -> PlayedComparison:
        """Stand in for the class of comparisons."""
        self.given.append((settings, tuple(ports)))
        self.tell = on_result
        self.is_open, self.was_cancelled = True, False
        return self

    async def run(self) -> tuple[PortResult, ...]:
        try:
            await self.course(self)
        except asyncio.CancelledError:
            self.was_cancelled = True
            raise
        finally:
            self.is_open = False
        return ()


async def complete(comparison: PlayedComparison) -> None:
    for result in ALL:
        await asyncio.sleep(0)
        comparison.tell(result)


async def half(comparison: PlayedComparison) -> None:
    """Port 465 is known, then nothing more comes."""
    for result in PORT_465:
        comparison.tell(result)
    await asyncio.Event().wait()


@asynccontextmanager
async def comparing(
    folder: Path, comparison: PlayedComparison, probe: PlayedProbe | None = None
) -> AsyncIterator[Program]:
    """Open the window with this comparison, and this probe, behind it."""
    played = probe or PlayedProbe(at_once, OK)
    ports = PortsController(comparison.load)
    async with open_program(folder, None, ProbeController(played.load), ports) as program:
        yield program


def is_over(program: Program) -> bool:
    return bool(program.button_text("comparePortsRunButton") == "Compare again")
