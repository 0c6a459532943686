"""Runs every scenario through the engine and prints a table: `python -m tests.hostile [part of an id ...]`."""

from __future__ import annotations

import asyncio
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tests.fakes.local_names import only_local_names
from tests.hostile.all_scenarios import SCENARIOS
from tests.hostile.engine_run import run_scenario
from tests.hostile.violations import violations
from tests.real_servers.certificate_authority import CertificateAuthority

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.hostile.scenario import Scenario

_AT_ONCE: Final = 8
_ROW: Final = "{:<38} {:<12} {:<28} {:>6} {:>7}  {}"


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table."""

    scenario: Scenario
    code: str
    seconds: float
    growth: float
    found: list[str]

    def __str__(self) -> str:
        growth = f"{self.growth:.1f}" if self.scenario.is_flood else "-"
        judged = f"VIOLATED: {'; '.join(self.found)}" if self.found else "ok"
        return _ROW.format(
            self.scenario.id, self.scenario.group.value, self.code, f"{self.seconds:.2f}", growth, judged
        )


async def judged(scenario: Scenario, authority: CertificateAuthority) -> Row:
    """Run a scenario and judge it."""
    run = await run_scenario(scenario, authority)
    outcome = run.run.outcome
    return Row(scenario, run.run.diagnosis.code.value, outcome.total_seconds, run.growth, violations(scenario, run))


async def run_all(scenarios: Sequence[Scenario], authority: CertificateAuthority) -> list[Row]:
    """Run floods one by one, for their memory is judged; the others several at once, for most of them wait."""
    room = asyncio.Semaphore(_AT_ONCE)

    async def in_turn(scenario: Scenario) -> Row:
        async with room:
            return await judged(scenario, authority)

    rows = await asyncio.gather(*(in_turn(scenario) for scenario in scenarios if not scenario.is_flood))
    rows += [await judged(scenario, authority) for scenario in scenarios if scenario.is_flood]
    order = {scenario.id: position for position, scenario in enumerate(scenarios)}
    return sorted(rows, key=lambda row: order[row.scenario.id])


def main(wanted: Sequence[str]) -> int:
    """Print the table; 1 when anything was violated."""
    scenarios = [one for one in SCENARIOS if not wanted or any(part in one.id for part in wanted)]
    with tempfile.TemporaryDirectory() as folder, only_local_names():
        rows = asyncio.run(run_all(scenarios, CertificateAuthority(Path(folder))))
    print(_ROW.format("scenario", "group", "verdict", "s", "+MB", ""))
    for row in rows:
        print(row)
    violated = sum(bool(row.found) for row in rows)
    print(f"{violated} of {len(rows)} violated")
    return 1 if violated else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
