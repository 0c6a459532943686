"""How long the window takes to stand on the screen, and how much memory, against a bare QWidget."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from tests.bench.figure import Figure, Paired, measure_in_turn

PROCESS = Path(__file__).with_name("painted_process.py")
PAIRS = 15
TIME_GOAL = 1.6
MEMORY_GOAL = 1.5


def run() -> list[Figure]:
    """Start processes in turn."""
    kilobytes: dict[str, list[int]] = {"bare": [], "ours": [], "ours-at-rest": []}

    def milliseconds(which: str, home: str) -> float:
        environment = {**os.environ, "HOME": home, "XDG_CONFIG_HOME": home}
        # Compiled files are kept, as on any machine where the program is used; the first, uncounted run makes them.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        began = time.monotonic_ns()
        said = subprocess.run(
            [sys.executable, str(PROCESS), which], env=environment, check=True, capture_output=True, text=True
        ).stdout.split()
        kilobytes[which].append(int(said[1]))
        return (int(said[0]) - began) / 1e6

    with tempfile.TemporaryDirectory() as home:
        paired = measure_in_turn(lambda: milliseconds("ours", home), lambda: milliseconds("bare", home), PAIRS)
        for _ in range(3):
            milliseconds("ours-at-rest", home)
    return [_time(paired), *_memory({which: median(numbers) for which, numbers in kilobytes.items()})]


def _time(paired: Paired) -> Figure:
    detail = f"{paired.ours:.0f} ms against {paired.theirs:.0f} ms, {paired.pairs} pairs"
    return Figure("first painted window : bare QWidget", paired.ratio, "x", TIME_GOAL, detail)


def _memory(kilobytes: dict[str, float]) -> list[Figure]:
    bare = kilobytes["bare"]
    figures = []
    # At rest there is no goal: a third of it is asyncio with OpenSSL, aiosmtplib, the keyring's libraries with
    # cryptography, and the pages for results, and a bare window has nothing that does their work.
    for when, which, goal in (("at the first paint", "ours", MEMORY_GOAL), ("at rest", "ours-at-rest", None)):
        mine = kilobytes[which]
        detail = f"{mine / 1024:.0f} MB against {bare / 1024:.0f} MB"
        figures.append(Figure(f"memory {when} : bare QWidget", mine / bare, "x", goal, detail))
    return figures
