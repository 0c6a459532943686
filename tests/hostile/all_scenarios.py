"""All scenarios, in the order of the table."""

from __future__ import annotations

from typing import Final

from tests.hostile import (
    certificate_scenarios,
    delivery_scenarios,
    echo_scenarios,
    honest_scenarios,
    protocol_scenarios,
    refusal_scenarios,
    reply_scenarios,
    second_look_scenarios,
    sign_in_scenarios,
    starttls_scenarios,
    text_scenarios,
    tls_scenarios,
    waiting_scenarios,
)
from tests.hostile.scenario import with_unique_ids

SCENARIOS: Final = with_unique_ids(
    waiting_scenarios.SCENARIOS,
    reply_scenarios.SCENARIOS,
    protocol_scenarios.SCENARIOS,
    starttls_scenarios.SCENARIOS,
    tls_scenarios.SCENARIOS,
    certificate_scenarios.SCENARIOS,
    sign_in_scenarios.SCENARIOS,
    echo_scenarios.SCENARIOS,
    refusal_scenarios.SCENARIOS,
    delivery_scenarios.SCENARIOS,
    second_look_scenarios.SCENARIOS,
    text_scenarios.SCENARIOS,
    honest_scenarios.SCENARIOS,
)
