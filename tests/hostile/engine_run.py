"""A scenario, run through the engine: what it said, what the server heard, and what it cost."""

from __future__ import annotations

import asyncio
import gc
import os
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING, Final, Self

from tests.core.probe.recorded_run import RecordedRun, prepare
from tests.hostile.scenario import PASSWORD

if TYPE_CHECKING:
    from types import TracebackType

    from tests.hostile.scenario import Scenario
    from tests.real_servers.certificate_authority import CertificateAuthority

_HANGS: Final = 15.0  # seconds, from which on a test is taken for one that never ends
_LOOK: Final = 0.005  # seconds between two looks at the memory
_STATM: Final = Path("/proc/self/statm")
_MEGABYTE: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class EngineRun:
    """What came of a scenario. `complaint` is the server's, `bad_end` the engine's own; mostly ""."""

    run: RecordedRun
    received: bytes
    received_in_clear: bytes
    connections: int
    complaint: str
    bad_end: str
    growth: float  # megabytes


class MemoryWatch:
    """Looks at the resident memory of this process all the while; `growth` is its peak above the beginning, in MB.

    A peak that is measured by Python's own tracing would miss what libraries and the kernel's buffers take.
    """

    def __init__(self) -> None:
        self._over = Event()
        self._thread = Thread(target=self._watch, name="memory-watch")

    def __enter__(self) -> Self:
        gc.collect()
        self._before = self._peak = _resident()
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._over.set()
        self._thread.join()
        self._peak = max(self._peak, _resident())

    @property
    def growth(self) -> float:
        return (self._peak - self._before) / _MEGABYTE

    def _watch(self) -> None:
        while not self._over.wait(_LOOK):
            self._peak = max(self._peak, _resident())


def _resident() -> int:
    return int(_STATM.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


async def run_scenario(scenario: Scenario, authority: CertificateAuthority) -> EngineRun:
    """Run it once; what the server complains of is part of the result."""
    with MemoryWatch() as memory:
        async with AsyncExitStack() as stack:
            served = await stack.enter_async_context(scenario.serve(authority))
            run = _prepared(scenario, served.port, authority)
            bad_end = await _bad_end(run)
            complaint = await _closing_words(stack)
    return EngineRun(
        run, served.received, served.received_in_clear, served.connections, complaint, bad_end, memory.growth
    )


async def _bad_end(run: RecordedRun) -> str:
    try:
        async with asyncio.timeout(_HANGS):
            await run.run()
    except TimeoutError:
        return "did not end"
    except Exception as error:  # noqa: BLE001  # whatever a server can make the engine raise is a finding
        return f"raised {type(error).__name__}"
    return ""


async def _closing_words(stack: AsyncExitStack) -> str:
    """Close the server; return what it has to complain of, "" for nothing."""
    try:
        await stack.aclose()
    except AssertionError as error:
        return str(error)
    return ""


def _prepared(scenario: Scenario, port: int, authority: CertificateAuthority) -> RecordedRun:
    setup = scenario.setup
    return prepare(
        port,
        setup.encryption,
        host=setup.host,
        password=PASSWORD if setup.password else "",
        ca_file=authority.root_file,
        auth=setup.auth,
        allow_unencrypted_password=setup.consent,
        delivery=setup.delivery,
        step_seconds=setup.step_seconds,
        total_seconds=setup.total_seconds,
    )
