"""How long the window did not answer, and how much the process grew, while something went on."""

from __future__ import annotations

import gc
import os
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer

if TYPE_CHECKING:
    from collections.abc import Iterator

_TICK_MS: Final = 2
_STATM: Final = Path("/proc/self/statm")
_PAGE: Final = os.sysconf("SC_PAGE_SIZE")


@dataclass(slots=True)
class Measured:
    """`gap` is the longest time, in seconds, in which the loop served nobody; `growth` the memory in bytes."""

    gap: float = 0.0
    growth: int = 0


@contextmanager
def measured() -> Iterator[Measured]:
    """Measure what goes on in the block, on the running loop, which the block must give its turns."""
    found = Measured()
    # To go through what the tests before have left is nothing that a server does to the window.
    gc.freeze()
    begin = _resident()
    last = perf_counter()

    def tick() -> None:
        nonlocal last
        now = perf_counter()
        found.gap = max(found.gap, now - last - _TICK_MS / 1000)
        found.growth = max(found.growth, _resident() - begin)
        last = now

    timer = QTimer(interval=_TICK_MS, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(tick)
    timer.start()
    try:
        yield found
    finally:
        tick()
        timer.stop()
        timer.deleteLater()
        gc.unfreeze()


def _resident() -> int:
    return int(_STATM.read_text(encoding="ascii").split()[1]) * _PAGE
