from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.diagnosis.rules import diagnose
from core.report.english import render
from core.report.verdict_facts import days_until, listed, verdict_facts
from core.report.verdict_texts import advice, explanation, headline
from core.values.diagnosis import Code, Diagnosis
from core.values.outcome import ProbeOutcome
from core.values.settings import ConnectionSettings, Encryption
from core.values.steps import Step
from tests.core.report.every_value import FAILURES, NOW
from tests.core.report.verdict_cases import OTHER_PORT, SETTINGS, diagnosis, full

if TYPE_CHECKING:
    from core.values.failures import Failure


def outcome(failure: Failure, encryption: Encryption) -> ProbeOutcome:
    settings = ConnectionSettings("smtp.example.com", 587, encryption, email="sam@example.com", username="sam")
    chain = getattr(failure, "chain", None)
    return ProbeOutcome(settings, NOW, 3.0, (), failure=failure, failed_step=Step.AUTH, chain=chain)


@pytest.mark.parametrize("failure", FAILURES, ids=lambda failure: type(failure).__name__)
@pytest.mark.parametrize("encryption", [Encryption.STARTTLS, Encryption.TLS, Encryption.NONE])
def test_what_a_failure_brings_is_enough_for_its_texts(failure: Failure, encryption: Encryption) -> None:
    verdict = diagnose(outcome(failure, encryption))
    texts = [render(headline(verdict)), render(explanation(verdict)), *map(render, advice(verdict))]
    assert 3 <= len(texts) <= 6
    assert all(text.strip() for text in texts)


def test_unknown_facts_are_empty() -> None:
    facts = verdict_facts(Diagnosis(Code.INTERNAL))
    assert facts["reply"] == facts["wait"] == facts["other_port"] == facts["count"] == ""


def test_a_fix_is_evidence_for_another_port() -> None:
    facts = verdict_facts(diagnosis(Code.CONNECT_BLOCKED, SETTINGS, OTHER_PORT))
    assert (facts["other_port"], facts["other_encryption"]) == ("465", "tls")
    same = verdict_facts(diagnosis(Code.CONNECT_BLOCKED, {**SETTINGS, "port": "465"}, OTHER_PORT))
    assert same["other_port"] == ""


@pytest.mark.parametrize(
    ("now", "end", "days"),
    [
        ("2026-11-24T00:00:00+00:00", "2026-11-30T12:00:00+00:00", 6),
        ("2026-11-30T00:00:00+00:00", "2026-11-30T12:00:00+00:00", 0),
        ("2026-12-01T00:00:00+00:00", "2026-11-30T12:00:00+00:00", 0),
        ("2026-12-02T00:00:00+00:00", "2026-11-30T12:00:00+00:00", -1),
    ],
)
def test_days_are_whole_days(now: str, end: str, days: int) -> None:
    assert days_until({"now": now, "not_after": end, "days": "99"}) == days


def test_days_count_only_in_the_direction_of_the_verdict() -> None:
    assert verdict_facts(full(Code.CERT_EXPIRED))["count"] == "6"
    assert verdict_facts(full(Code.OK_CERTIFICATE_EXPIRES_SOON))["count"] == ""


def test_odd_facts_are_not_calculated_with() -> None:
    facts = verdict_facts(full(Code.PROTOCOL_TOO_LONG, seconds="soon", limit="1e9", keywords="SIZE 9x, SIZE"))
    assert facts["wait"] == facts["size"] == ""


def test_a_version_is_written_as_people_write_it() -> None:
    assert verdict_facts(full(Code.OK, version="TLSv1.3"))["version"] == "TLS 1.3"


def test_lists() -> None:
    assert listed(" PLAIN, LOGIN,,") == ("PLAIN", "LOGIN")
