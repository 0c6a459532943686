"""One process that shows 100,000 lines in the real window, says how long it held its breath, and ends.

python -m tests.bench.conversation_process KIND

Prints the longest pause between two ticks of the loop while the lines came, the longest one while all of them were
searched, copied, and read from end to end, both in milliseconds, and by how many megabytes the memory has grown.
"""

from __future__ import annotations

import asyncio
import gc
import os
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from core.values.details import Farewell, SaidGoodbye
from core.values.events import Direction, LineExchanged, StepPassed, StepStarted
from core.values.steps import Step
from gui.application import make_application
from gui.event_loop import close_event_loop, new_event_loop
from gui.probe_controller import ProbeController
from gui.results_pane.transcript_view import TranscriptView
from gui.style.apply_style import apply_style
from tests.bench.event_loop_gap import GapMeter
from tests.gui.played_probe import PlayedProbe
from tests.gui.qt_loop import until
from tests.program import open_program

if TYPE_CHECKING:
    from tests.program import Program

LINES = 100_000
AT_ONCE = 500
"""As many lines as a server says with one packet that is as large as they get."""
KINDS = {
    "short lines": "250-X-LINE {} of a reply that does not end",
    "long lines": "250-X-LINE {} " + "of a reply that does not end " * 60,
    "short lines, searched all the while": "250-X-LINE {} of a reply that does not end",
}
WANTED = "reply"


async def _talk(probe: PlayedProbe, line: str) -> None:
    started = datetime.now(UTC)
    probe.emit(StepStarted(Step.GREETING, 0.0))
    for number in range(LINES):
        at = number / LINES
        text = line.format(number)
        when = started + timedelta(seconds=at)
        probe.emit(LineExchanged(Direction.RECEIVED, encrypted=bool(number % 2), text=text, at=at, when=when))
        if number % AT_ONCE == 0:
            await asyncio.sleep(0)
    probe.emit(StepPassed(Step.QUIT, 1.0, 0.1, SaidGoodbye(Farewell.CLEAN)))


def main(kind: str) -> None:
    application = make_application(["bench"])
    apply_style(application, [])
    loop = new_event_loop(application)
    with tempfile.TemporaryDirectory() as folder:
        print(*loop.run_until_complete(_measure(Path(folder), kind)), flush=True)
    close_event_loop(loop)


async def _measure(folder: Path, kind: str) -> tuple[float, float, float]:
    probe = PlayedProbe(lambda probe: _talk(probe, KINDS[kind]))
    controller = ProbeController(probe.load)
    async with open_program(folder, controller=controller) as program:
        program.action("viewTranscriptAction").trigger()
        program.enter(host="127.0.0.1", port=2525, encryption="none")
        if kind.endswith("searched all the while"):
            program.action("findAction").trigger()
            program.find("transcriptFindEdit", QLineEdit).setText(WANTED)
        await asyncio.sleep(0.5)
        return await _test(program)


async def _test(program: Program) -> tuple[float, float, float]:
    gc.collect()
    before, meter = _megabytes(), GapMeter()
    view = program.find("transcriptView", TranscriptView)
    await program.test()
    await until(lambda: view.is_complete, "all lines")
    assert f"X-LINE {LINES - 1} " in view.document().lastBlock().text()
    while_they_came = meter.take()
    await _use(program, view)
    afterwards = meter.take()
    gc.collect()
    return while_they_came, afterwards, _megabytes() - before


async def _use(program: Program, view: TranscriptView) -> None:
    program.action("findAction").trigger()
    edit = program.find("transcriptFindEdit", QLineEdit)
    for word in (WANTED, "99999", "nobody says this"):
        edit.setText(word)
        await asyncio.sleep(0.05)
        QTest.keyClick(edit, Qt.Key.Key_Return)
        await asyncio.sleep(0.05)
    program.click("copyTranscriptButton")
    await asyncio.sleep(0.05)
    bar = view.verticalScrollBar()
    for place in range(0, bar.maximum(), max(bar.maximum() // 50, 1)):
        bar.setValue(place)
        await asyncio.sleep(0.01)


def _megabytes() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


if __name__ == "__main__":
    main(sys.argv[1])
