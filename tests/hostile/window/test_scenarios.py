from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.hostile.all_scenarios import SCENARIOS
from tests.hostile.window import crowded_scenarios
from tests.hostile.window.selection import for_every_change, to_be_stopped
from tests.hostile.window.window_run import run_in_window, stop_in_window

if TYPE_CHECKING:
    from pathlib import Path

    from tests.hostile.scenario import Scenario
    from tests.real_servers.certificate_authority import CertificateAuthority

CHOSEN = for_every_change((*SCENARIOS, *crowded_scenarios.SCENARIOS))
STOPPABLE = to_be_stopped(CHOSEN)
GROSS_GAP = 1.0  # seconds; what is promised is judged in the table, where a busy machine fails no test


@pytest.mark.parametrize("scenario", CHOSEN, ids=lambda scenario: scenario.id)
async def test_the_window_withstands_it(scenario: Scenario, authority: CertificateAuthority, tmp_path: Path) -> None:
    run = await run_in_window(scenario, authority, tmp_path)
    assert run.faults == ()
    assert run.measured.gap < GROSS_GAP
    assert not scenario.is_flood or run.growth_mb < scenario.expects.megabytes


@pytest.mark.parametrize("scenario", STOPPABLE, ids=lambda scenario: scenario.id)
async def test_stop_ends_the_wait(scenario: Scenario, authority: CertificateAuthority, tmp_path: Path) -> None:
    assert await stop_in_window(scenario, authority, tmp_path) == ()
