"""Whether the window stays smooth, and how much memory it takes, when a server says 100,000 lines."""

from __future__ import annotations

import subprocess
import sys

from tests.bench.conversation_process import KINDS, LINES
from tests.bench.event_loop_gap import GOAL_MS
from tests.bench.figure import Figure

MEMORY_GOAL = 60.0
"""Megabytes; the long lines alone are 170 of them, and the window keeps the newest."""


def run() -> list[Figure]:
    """Start a process for each kind of lines, so that the memory of one is not that of another."""
    figures = []
    for kind in KINDS:
        command = [sys.executable, "-m", "tests.bench.conversation_process", kind]
        said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        coming, after, megabytes = map(float, said.split())
        what = f"{LINES:,} {kind}"
        figures += [
            Figure(f"longest gap: {what}", coming, "ms", GOAL_MS, ""),
            Figure("  then found, copied, scrolled through", after, "ms", GOAL_MS, ""),
            Figure("  growth of the memory", megabytes, "MB", MEMORY_GOAL, ""),
        ]
    return figures
