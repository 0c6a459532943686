"""The window with a probe that does what the case says."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from core.values.events import StepStarted
from core.values.outcome import ProbeOutcome
from core.values.settings import ConnectionSettings, Encryption
from core.values.steps import Step
from gui.probe_controller import ProbeController
from tests.program import open_program

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from core.values.credentials import CredentialStore
    from tests.gui.played_probe import PlayedProbe
    from tests.program import Program

OK = ProbeOutcome(
    ConnectionSettings("smtp.example.test", 587, Encryption.STARTTLS),
    datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
    0.4,
    (),
)


async def at_once(probe: PlayedProbe) -> None:
    await asyncio.sleep(0)


async def endless(probe: PlayedProbe) -> None:
    probe.emit(StepStarted(Step.RESOLVE, 0.0))
    await asyncio.Event().wait()


def fill_in(program: Program, password: str = "") -> None:
    program.enter(
        host="smtp.example.test", port="587", encryption="starttls", email="sam@example.test", password=password
    )


@asynccontextmanager
async def open_played(
    folder: Path, probe: PlayedProbe, keyring: CredentialStore | None = None
) -> AsyncIterator[Program]:
    """Open the window with this probe behind it."""
    async with open_program(folder, keyring, ProbeController(probe.load)) as program:
        yield program
