from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from core.values.control_probe import ControlEnded, ControlProbe, ControlPurpose
from core.values.failures import ConnectRefused
from core.values.outcome import ProbeOutcome
from core.values.settings import ConnectionSettings, Encryption

SETTINGS = ConnectionSettings("smtp.example.com", 465, Encryption.TLS)
GOOD = ProbeOutcome(SETTINGS, datetime(2026, 11, 24, tzinfo=UTC), 0.5, ())


def ended(purpose: ControlPurpose, outcome: ProbeOutcome) -> ControlEnded:
    return ControlEnded(ControlProbe(1, purpose, SETTINGS), 1.0, 0.5, outcome)


@pytest.mark.parametrize("purpose", ControlPurpose)
def test_what_works_and_what_does_not(purpose: ControlPurpose) -> None:
    # An older TLS that is spoken is a finding, and nothing to advise.
    assert ended(purpose, GOOD).works is (purpose is not ControlPurpose.OLDER_TLS)
    assert not ended(purpose, replace(GOOD, failure=ConnectRefused(()))).works
    assert not ended(purpose, replace(GOOD, cancelled=True)).works
