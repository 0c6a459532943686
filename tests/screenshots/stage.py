"""The window that the pictures are taken of, with a made-up account; what it tests and compares is played."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QLabel

from core.stores.account_keys import key_of
from core.stores.account_store import AccountStore
from core.stores.accounts import Account, AccountBook
from core.values.credentials import StoreProblem
from core.values.failures import ConnectTimedOut
from core.values.settings import Encryption
from gui.ports_controller import PortsController
from gui.preferences import PreferenceStore
from gui.probe_controller import ProbeController
from gui.results_pane.live_duration import live_duration
from gui.wording import in_local_digits
from tests.core.port_results import not_reached
from tests.fakes.memory_keyring import MemoryKeyring
from tests.gui.played_comparison import PORT_25, PORT_465, PlayedComparison
from tests.gui.played_probe import PlayedProbe
from tests.gui.qt_loop import until
from tests.gui.results_pane.sample_run import HOST, SETTINGS
from tests.program import open_program

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from core.values.events import ProbeEvent
    from tests.gui.results_pane.sample_run import SampleRun
    from tests.program import Program
    from tests.screenshots.looks import Size
    from tests.screenshots.standstill import Stopwatch

ACCOUNT: Final = Account(
    "northwind", "Northwind (work)", SETTINGS.email, HOST, "587", Encryption.STARTTLS, remember=True
)
_PASSWORD: Final = "a-made-up-one"


@dataclass
class Stage:
    """One window. `folder` is where its accounts, preferences and history are, `told` what it heard of its tests."""

    program: Program
    folder: Path
    keyring: MemoryKeyring
    probe: PlayedProbe
    stopwatch: Stopwatch
    told: list[ProbeEvent]

    def expect(self, run: SampleRun, **known: object) -> None:
        """Let the next test go like this; `known` is of its outcome and does not show in its events."""

        async def course(probe: PlayedProbe) -> None:
            self.stopwatch.seconds = 0.0
            for event in run.events:
                probe.emit(event)
            await asyncio.sleep(0)

        self.probe.course, self.probe.ends_with = course, run.outcome(**known)

    async def test(self, run: SampleRun, **known: object) -> None:
        """Test, to the end."""
        self.expect(run, **known)
        await self.program.test()
        await self.program.workbench.settled()

    async def begin(self, run: SampleRun, seconds: float, *ends: ProbeEvent) -> None:
        """Test, up to so many seconds after the last event; with `ends` when it is stopped."""
        before, told = self.program.text("verdictTitle"), len(self.told) + len(run.events)

        async def course(probe: PlayedProbe) -> None:
            self.stopwatch.seconds = 0.0
            for event in run.events:
                probe.emit(event)
            try:
                await asyncio.Event().wait()
            finally:
                for event in ends:
                    probe.emit(event)

        self.probe.course = course
        self.probe.ends_with = replace(run.outcome(), total_seconds=run.now + seconds)
        self.program.click("testButton")
        await until(lambda: len(self.told) == told, "all events to be told")
        await until(lambda: self.program.text("verdictTitle") != before, "the card to say what happens")
        self.stopwatch.seconds = seconds
        # The line below the steps says it, in full or, where there is no room, only that.
        took = in_local_digits(live_duration(run.now + seconds))
        labels = self.program.window.findChildren(QLabel)
        await until(lambda: any(took in label.text() for label in labels), took)

    async def stop(self) -> None:
        """Stop the test, if one is under way."""
        if self.program.state == "running":
            self.program.click("testButton")
            await until(lambda: self.program.state == "cancelled")


@asynccontextmanager
async def open_stage(
    folder: Path, language: str, size: Size, stopwatch: Stopwatch, *, is_new: bool, has_keyring: bool
) -> AsyncIterator[Stage]:
    """Open a window with the account in its form, or with none when all `is_new`."""
    keyring = MemoryKeyring()
    if not has_keyring:
        keyring.problem = StoreProblem.ABSENT
    if not is_new:
        AccountStore(folder).change(lambda _: AccountBook((ACCOUNT,), ACCOUNT.id), AccountBook())
        key = key_of(ACCOUNT)
        assert key is not None
        keyring.entries[key] = _PASSWORD
    preferences = PreferenceStore(folder)
    preferences.save(replace(preferences.load(), language=language))
    probe, comparison = PlayedProbe(_nothing), PlayedComparison(_compare)
    controller = ProbeController(probe.load)
    told: list[ProbeEvent] = []
    controller.event_received.connect(told.append)
    async with open_program(folder, keyring, controller, PortsController(comparison.load)) as program:
        program.window.resize(size.width, size.height)
        stage = Stage(program, folder, keyring, probe, stopwatch, told)
        if not is_new:
            await until(lambda: program.line("passwordEdit"), "the password to come out of the keyring")
        yield stage
        await stage.stop()


async def _nothing(probe: PlayedProbe) -> None:
    await asyncio.sleep(0)


async def _compare(comparison: PlayedComparison) -> None:
    blocked = not_reached(587, ConnectTimedOut((), 10.0))
    for result in (*PORT_25, *PORT_465, *blocked, *not_reached(2525)):
        await asyncio.sleep(0)
        comparison.tell(result)
