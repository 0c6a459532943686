"""A scenario, run through the engine: what it said, what the server heard, and what it cost."""

from __future__ import annotations

import asyncio
import gc
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, Self

from core.probe.investigation import Investigation
from tests.core.probe.recorded_run import RecordedRun, prepare
from tests.hostile.scenario import PASSWORD

if TYPE_CHECKING:
    from types import TracebackType

    from tests.hostile.scenario import Scenario
    from tests.real_servers.certificate_authority import CertificateAuthority

_HANGS: Final = 25.0  # seconds, from which on a test is taken for one that never ends
_STATUS: Final = Path("/proc/self/status")
_RESET: Final = Path("/proc/self/clear_refs")
_RESET_PEAK: Final = "5"  # proc_pid_clear_refs(5)


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
    """Sees how far the resident memory of this process rises inside the block; `growth` is in MB.

    The kernel keeps the peak: whoever looks now and then misses what is taken and given back meanwhile, and Python's
    own tracing misses what libraries take.
    """

    growth = 0.0

    def __enter__(self) -> Self:
        gc.collect()
        with suppress(OSError):
            # Where it may not be reset, the highest peak so far has to do.
            _RESET.write_text(_RESET_PEAK)
        self._before = _peak()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.growth = (_peak() - self._before) / 1000


def _peak() -> int:
    """The highest resident memory, in kB (proc_pid_status(5))."""
    line = next(line for line in _STATUS.read_text().splitlines() if line.startswith("VmHWM:"))
    return int(line.split()[1])


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
        kind=Investigation,
        auth=setup.auth,
        allow_unencrypted_password=setup.consent,
        delivery=setup.delivery,
        step_seconds=setup.step_seconds,
        total_seconds=setup.total_seconds,
    )
