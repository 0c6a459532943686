from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from core.sign_in_ledger import MEMORY_SECONDS, SignInLedger, SignInQuestion
from core.values.failures import AuthRefused
from core.values.outcome import ProbeOutcome
from core.values.reply import Reply
from core.values.settings import ConnectionSettings, Encryption
from core.values.steps import Step

HOST, SAM = "smtp.example.com", "sam@example.com"
SETTINGS = ConnectionSettings(HOST, 465, Encryption.TLS, username=SAM)
OUTCOME = ProbeOutcome(SETTINGS, datetime(2026, 11, 24, tzinfo=UTC), 0.5, ())
NOT_SENT = replace(OUTCOME, signed_in=False, sign_in_attempts=0)
REFUSED = replace(
    OUTCOME, sign_in_attempts=1, failure=AuthRefused("PLAIN", SAM, Reply(535, ("no",))), failed_step=Step.AUTH
)
STOPPED = replace(OUTCOME, sign_in_attempts=1, failed_step=Step.AUTH, cancelled=True)
SIGNED_IN = replace(OUTCOME, sign_in_attempts=1, signed_in=True)


class Clock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def ledger(clock: Clock) -> SignInLedger:
    return SignInLedger(clock)


def note(ledger: SignInLedger, *outcomes: ProbeOutcome) -> None:
    for outcome in outcomes:
        ledger.note(outcome)


def test_every_password_that_went_out_is_counted(ledger: SignInLedger) -> None:
    note(ledger, REFUSED, SIGNED_IN, NOT_SENT, STOPPED)
    assert ledger.submissions(HOST, SAM) == 3


def test_each_server_and_each_user_has_a_count_of_its_own(ledger: SignInLedger) -> None:
    note(ledger, REFUSED, REFUSED, replace(REFUSED, settings=replace(SETTINGS, username="ada")))
    note(ledger, replace(REFUSED, settings=replace(SETTINGS, host="other.example.com")))
    assert ledger.submissions(HOST, SAM) == 2
    assert ledger.submissions(HOST, "ada") == 1
    assert ledger.submissions("other.example.com", SAM) == 1
    assert ledger.submissions("other.example.com", "ada") == 0


def test_another_port_of_the_same_server_counts_along(ledger: SignInLedger) -> None:
    note(ledger, REFUSED, replace(REFUSED, settings=replace(SETTINGS, port=587, encryption=Encryption.STARTTLS)))
    assert ledger.submissions(HOST, SAM) == 2


def test_after_three_failures_the_fourth_is_asked_about(ledger: SignInLedger) -> None:
    note(ledger, REFUSED, REFUSED)
    assert ledger.question(HOST, SAM) is None
    note(ledger, REFUSED)
    assert ledger.question(HOST, SAM) == SignInQuestion(HOST, SAM, 3)
    note(ledger, REFUSED)
    assert ledger.question(HOST, SAM) == SignInQuestion(HOST, SAM, 4)


def test_others_are_not_asked_about(ledger: SignInLedger) -> None:
    note(ledger, REFUSED, REFUSED, REFUSED)
    assert ledger.question(HOST, "ada") is None
    assert ledger.question("other.example.com", SAM) is None


def test_a_test_without_a_password_is_no_failure(ledger: SignInLedger) -> None:
    note(ledger, REFUSED, REFUSED, NOT_SENT, NOT_SENT)
    assert ledger.question(HOST, SAM) is None


def test_a_password_without_an_answer_is_one(ledger: SignInLedger) -> None:
    note(ledger, STOPPED, STOPPED, STOPPED)
    assert ledger.question(HOST, SAM) == SignInQuestion(HOST, SAM, 3)


def test_a_success_wipes_the_failures_out(ledger: SignInLedger) -> None:
    note(ledger, REFUSED, REFUSED, SIGNED_IN, REFUSED)
    assert ledger.question(HOST, SAM) is None
    assert ledger.submissions(HOST, SAM) == 4


def test_a_message_that_is_refused_after_signing_in_is_no_failure_to_sign_in(ledger: SignInLedger) -> None:
    note(ledger, *[replace(SIGNED_IN, failed_step=Step.DATA)] * 3)
    assert ledger.question(HOST, SAM) is None


def test_failures_of_more_than_a_quarter_of_an_hour_ago_count_no_more(ledger: SignInLedger, clock: Clock) -> None:
    note(ledger, REFUSED)
    clock.now += 60
    note(ledger, REFUSED, REFUSED)
    clock.now += MEMORY_SECONDS - 61
    assert ledger.question(HOST, SAM) is not None
    clock.now += 1
    assert ledger.question(HOST, SAM) is None
    note(ledger, REFUSED)
    assert ledger.question(HOST, SAM) == SignInQuestion(HOST, SAM, 3)
    assert ledger.submissions(HOST, SAM) == 4
