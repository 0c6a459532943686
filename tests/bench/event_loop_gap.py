"""The longest time for which the window did not answer: while it starts its engine, and while servers flood it."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from gui.application import make_application
from gui.event_loop import close_event_loop, new_event_loop
from gui.style.apply_style import apply_style
from tests.bench.figure import Figure
from tests.bench.flooding_server import KINDS
from tests.program import open_program

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.window_driver import WindowDriver

TICK_MS = 2
GOAL_MS = 100.0
TESTS_EACH = 3
TABS = ("viewStepsAction", "viewTranscriptAction", "viewFeaturesAction")


class GapMeter(QObject):
    """Ticks on the loop and notes the longest pause between two ticks."""

    def __init__(self) -> None:
        super().__init__()
        self._longest = 0.0
        self._last = time.perf_counter()
        timer = QTimer(self)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(self._tick)
        timer.start(TICK_MS)

    def take(self) -> float:
        """Return the longest pause since the last call, in milliseconds."""
        longest, self._longest = self._longest, 0.0
        return longest * 1000

    def _tick(self) -> None:
        now = time.perf_counter()
        self._longest = max(self._longest, now - self._last)
        self._last = now


@contextmanager
def flooding_server(kind: str) -> Iterator[int]:
    command = [sys.executable, "-m", "tests.bench.flooding_server", kind]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        yield int(process.stdout.readline())
        process.kill()


def run() -> list[Figure]:
    """Open the real window and test one flooding server after the other."""
    application = make_application(["bench"])
    apply_style(application, [])
    loop = new_event_loop(application)
    with tempfile.TemporaryDirectory() as folder:
        gaps = loop.run_until_complete(_open_and_measure(Path(folder)))
    close_event_loop(loop)
    return [Figure(f"longest gap: {what}", gap, "ms", GOAL_MS, detail) for what, (gap, detail) in gaps.items()]


async def _open_and_measure(folder: Path) -> dict[str, tuple[float, str]]:
    async with open_program(folder) as program:
        return await _measure(program)


async def _measure(window: WindowDriver) -> dict[str, tuple[float, str]]:
    await asyncio.sleep(0.5)
    meter = GapMeter()
    gaps = {}
    with flooding_server("long reply") as port:
        gaps["first test, the engine not yet imported"] = await _test(window, meter, port)
    for kind in KINDS:
        with flooding_server(kind) as port:
            for number in range(TESTS_EACH):
                # The pages that have to show the flood are open in turn.
                window.action(TABS[number]).trigger()
                gap = await _test(window, meter, port)
                gaps[kind] = max(gap, gaps.get(kind, gap))
    return gaps


async def _test(window: WindowDriver, meter: GapMeter, port: int) -> tuple[float, str]:
    window.enter(host="127.0.0.1", port=port, encryption="none")
    await asyncio.sleep(0.1)
    meter.take()
    await window.test()
    # What the verdict causes to be painted belongs to it.
    await asyncio.sleep(0.3)
    return meter.take(), window.code
