from __future__ import annotations

from datetime import UTC, datetime

import pytest

from core.report.english import render
from core.report.settings_card.working_settings import WORKING, WorkingSettings, working_settings
from core.values.diagnosis import Code, Diagnosis, Severity
from core.values.outcome import ProbeOutcome
from core.values.settings import ConnectionSettings, Encryption

SETTINGS = ConnectionSettings("smtp.example.com", 465, Encryption.TLS)
OUTCOME = ProbeOutcome(SETTINGS, datetime(2026, 1, 2, tzinfo=UTC), 0.4, ())


@pytest.mark.parametrize("code", Code)
def test_settings_are_worth_taking_along_when_a_test_worked(code: Code) -> None:
    works = code.value == "sent" or code.value.partition(".")[0] == "ok"
    found = working_settings(OUTCOME, Diagnosis(code))
    assert found == (WorkingSettings(SETTINGS, code) if works else None)


def test_every_verdict_that_all_is_well_counts() -> None:
    assert {code for code in Code if Diagnosis(code).severity is Severity.OK} <= WORKING


@pytest.mark.parametrize(
    ("code", "beginning"),
    [
        (Code.OK, ""),
        (Code.SENT, ""),
        (Code.OK_NO_LOGIN, "Signing in was not tested"),
        (Code.OK_UNENCRYPTED, "There is no encryption: anyone on the way can read"),
        (Code.OK_CERTIFICATE_EXPIRES_SOON, "The server’s certificate expires soon."),
        (Code.OK_CERTIFICATE_EXCEPTION, "You trust the server’s certificate here. Other mail apps do not"),
    ],
)
def test_what_is_not_quite_well_is_said(code: Code, beginning: str) -> None:
    caution = WorkingSettings(SETTINGS, code).caution
    said = render(caution) if caution else ""
    assert said.startswith(beginning)
    assert bool(said) is bool(beginning)
