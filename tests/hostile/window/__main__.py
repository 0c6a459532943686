"""Runs a third of the scenarios through the real window and prints a table.

    python -m tests.hostile.window [PART OF AN ID ...]

It needs a screen, see tests/with_virtual_display.sh. Ends with 0 when nothing was violated.
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QApplication

from gui.event_loop import close_event_loop, new_event_loop
from gui.style.apply_style import apply_style
from tests.fakes.local_names import only_local_names
from tests.hostile.all_scenarios import SCENARIOS
from tests.hostile.window import crowded_scenarios
from tests.hostile.window.crowded_scenarios import WARM_UP
from tests.hostile.window.measures import Measured
from tests.hostile.window.selection import for_the_window
from tests.hostile.window.window_run import run_in_window
from tests.real_servers.certificate_authority import CertificateAuthority

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.hostile.scenario import Scenario
    from tests.hostile.window.window_run import WindowRun

LONGEST_GAP: Final = 0.1
"""Seconds for which the window may serve nobody (promise 14)."""
ATTEMPTS: Final = 5
"""Only a gap that comes again is the program's; others are the machine's, which does more than this."""
LONGEST: Final = 60.0  # seconds for one scenario, from which on it is taken for one that hangs the window
_LONGEST_COMPLAINT: Final = 300  # characters
_ROW: Final = "{:<38} {:<12} {:<28} {:>7} {:>7}  {}"


async def judged(scenario: Scenario, authority: CertificateAuthority, folder: Path) -> tuple[WindowRun, list[str]]:
    """Run a scenario, again if only its times were bad, and say what was violated."""
    run = await run_in_window(scenario, authority, folder)
    for _ in range(ATTEMPTS - 1):
        if run.faults or run.measured.gap <= LONGEST_GAP:
            break
        again = await run_in_window(scenario, authority, folder)
        measured = Measured(min(run.measured.gap, again.measured.gap), max(run.measured.growth, again.measured.growth))
        run = replace(again, measured=measured)
    return run, [*run.faults, *_of_cost(scenario, run)]


def _of_cost(scenario: Scenario, run: WindowRun) -> list[str]:
    found = [f"a gap of {run.measured.gap * 1000:.0f} ms"] if run.measured.gap > LONGEST_GAP else []
    if scenario.is_flood and run.growth_mb > scenario.expects.megabytes:
        found.append(f"grew by {run.growth_mb:.0f} MB")
    return found


async def run_all(scenarios: Sequence[Scenario], authority: CertificateAuthority, folder: Path) -> int:
    """Run one by one, print a row for each, and return how many violated something."""
    await run_in_window(WARM_UP, authority, folder)
    print(_ROW.format("scenario in the window", "group", "verdict", "gap ms", "+MB", ""))
    violated, gaps, growths = 0, [0.0], [0.0]
    for scenario in scenarios:
        try:
            async with asyncio.timeout(LONGEST):
                run, found = await judged(scenario, authority, folder)
        except (AssertionError, TimeoutError) as error:
            found = [(str(error) or type(error).__name__).splitlines()[-1][:_LONGEST_COMPLAINT]]
            code, gap, growth = "-", 0.0, 0.0
        else:
            code, gap, growth = run.code, run.measured.gap, run.growth_mb
        violated += bool(found)
        gaps.append(gap)
        growths.append(growth if scenario.is_flood else 0.0)
        shown = f"{growth:.1f}" if scenario.is_flood else "-"
        verdict = f"VIOLATED: {'; '.join(found)}" if found else "ok"
        print(_ROW.format(scenario.id, scenario.group, code, f"{gap * 1000:.0f}", shown, verdict), flush=True)
    print(f"longest gap {max(gaps) * 1000:.0f} ms, largest growth in a flood {max(growths):.1f} MB")
    return violated


def main(wanted: Sequence[str]) -> int:
    """Print the table; 1 when anything was violated."""
    possible = for_the_window((*SCENARIOS, *crowded_scenarios.SCENARIOS))
    chosen = [one for one in possible if not wanted or any(part in one.id for part in wanted)]
    if not chosen:
        print("No scenario of the window has such an id.", file=sys.stderr)
        return 2
    application = QApplication(["tests.hostile.window"])
    apply_style(application, [])
    loop = new_event_loop(application)
    with tempfile.TemporaryDirectory() as folder, only_local_names():
        authority = CertificateAuthority(Path(folder))
        os.environ["SSL_CERT_FILE"] = str(authority.root_file)
        try:
            violated = loop.run_until_complete(run_all(chosen, authority, Path(folder)))
        finally:
            close_event_loop(loop)
    print(f"{violated} of {len(chosen)} violated in the window")
    return 1 if violated else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
