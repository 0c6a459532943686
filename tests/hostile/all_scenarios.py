"""All scenarios, in the order of the table."""

from __future__ import annotations

from typing import Final

from tests.hostile import protocol_scenarios, reply_scenarios, sign_in_scenarios, starttls_scenarios, waiting_scenarios
from tests.hostile.scenario import with_unique_ids

SCENARIOS: Final = with_unique_ids(
    waiting_scenarios.SCENARIOS,
    reply_scenarios.SCENARIOS,
    protocol_scenarios.SCENARIOS,
    starttls_scenarios.SCENARIOS,
    sign_in_scenarios.SCENARIOS,
)
