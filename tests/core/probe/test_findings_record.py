from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from core.probe.findings_record import MAX_LINES_KEPT, FindingsRecord
from core.values.details import CertificateAccepted, Introduced, MessageAccepted, SignedIn, StepDetail, TlsAgreed
from core.values.ehlo import EhloKeyword, EhloKeywords
from core.values.events import (
    Caution,
    Direction,
    LineExchanged,
    StepCancelled,
    StepFailed,
    StepPassed,
    StepStarted,
)
from core.values.failures import CertificateExpired, Disconnected, TlsWeak
from core.values.reply import Reply
from core.values.settings import ConnectionSettings, Encryption
from core.values.steps import Step
from core.values.tls_facts import CertificateChain, TlsFacts
from core.wire.clock import Clock

if TYPE_CHECKING:
    from core.values.events import ProbeEvent

SETTINGS = ConnectionSettings("mx.example.test", 587, Encryption.STARTTLS)
BEFORE, AFTER = EhloKeywords((EhloKeyword("STARTTLS"),)), EhloKeywords((EhloKeyword("SIZE"),))
CHAIN = CertificateChain((), verified=True)


def record() -> FindingsRecord:
    return FindingsRecord(SETTINGS, Clock())


def passed(detail: StepDetail, *cautions: Caution, step: Step = Step.EHLO) -> StepPassed:
    return StepPassed(step, 1.0, 0.5, detail, cautions)


def test_at_first_nothing_is_known() -> None:
    clock = Clock()
    outcome = FindingsRecord(SETTINGS, clock).outcome()
    assert (outcome.settings, outcome.started, outcome.events) == (SETTINGS, clock.started, ())
    assert (outcome.failure, outcome.failed_step, outcome.cancelled, outcome.tls, outcome.chain) == (
        None,
        None,
        False,
        None,
        None,
    )
    assert (outcome.ehlo_before_tls, outcome.ehlo_after_tls) == (None, None)
    assert (outcome.signed_in, outcome.message_accepted, outcome.sign_in_attempts) == (False, False, 0)
    assert 0 <= outcome.total_seconds < 60


def test_events_are_kept_in_order() -> None:
    kept = record()
    events: list[ProbeEvent] = [
        StepStarted(Step.EHLO, 0.5),
        passed(Introduced("x", BEFORE)),
        StepStarted(Step.AUTH, 1.0),
    ]
    for event in events:
        kept.take(event)
    assert kept.outcome().events == tuple(events)


def test_what_was_said_before_encryption_is_kept_apart() -> None:
    kept = record()
    for detail in (Introduced("x", BEFORE), TlsAgreed("TLSv1.3", "X"), Introduced("x", AFTER)):
        kept.take(passed(detail))
    outcome = kept.outcome()
    assert (outcome.ehlo_before_tls, outcome.ehlo_after_tls) == (BEFORE, AFTER)


def test_tls_counts_only_with_a_good_certificate() -> None:
    kept = record()
    seen = [kept.is_encrypted]
    kept.take(passed(TlsAgreed("TLSv1.3", "X")))
    assert kept.outcome().tls == TlsFacts("TLSv1.3", "X", verified=False)
    seen.append(kept.is_encrypted)
    kept.take(passed(CertificateAccepted(CHAIN, 70)))
    assert kept.outcome().tls == TlsFacts("TLSv1.3", "X", verified=True)
    assert kept.outcome().chain is CHAIN
    seen.append(kept.is_encrypted)
    assert seen == [False, False, True]


@pytest.mark.parametrize("failure", [CertificateExpired(CHAIN, "x", None), TlsWeak("weak", CHAIN)])
def test_a_failure_brings_its_chain(failure: CertificateExpired | TlsWeak) -> None:
    kept = record()
    kept.take(StepFailed(Step.CERTIFICATE, 1.0, 0.5, failure))
    outcome = kept.outcome()
    assert (outcome.failure, outcome.failed_step, outcome.chain) == (failure, Step.CERTIFICATE, CHAIN)
    assert not kept.is_encrypted


def test_a_later_failure_leaves_the_chain() -> None:
    kept = record()
    kept.take(passed(CertificateAccepted(CHAIN, 70)))
    kept.take(StepFailed(Step.AUTH, 1.0, 0.5, Disconnected(reset=True)))
    assert kept.outcome().chain is CHAIN


def test_what_the_server_confirmed() -> None:
    kept = record()
    assert not kept.message_accepted
    kept.take(passed(SignedIn("PLAIN", Reply(235, ()))))
    kept.take(passed(MessageAccepted("<1@x>", Reply(250, ()))))
    kept.count_sign_in()
    outcome = kept.outcome()
    assert (outcome.signed_in, outcome.message_accepted, outcome.sign_in_attempts) == (True, True, 1)
    assert [kept.message_accepted] == [True]


def test_each_caution_is_kept_once_in_order() -> None:
    kept = record()
    kept.take(passed(Introduced("x", BEFORE), Caution.BARE_LINE_FEED, Caution.HELO_ONLY))
    kept.take(passed(Introduced("x", AFTER), Caution.BARE_LINE_FEED))
    assert kept.outcome().cautions == (Caution.BARE_LINE_FEED, Caution.HELO_ONLY)


def test_a_stop_is_no_failure() -> None:
    kept = record()
    kept.take(StepCancelled(Step.EHLO, 1.0, 0.5))
    kept.note_cancelled()
    outcome = kept.outcome()
    assert (outcome.cancelled, outcome.failed_step, outcome.failure) == (True, Step.EHLO, None)


def test_a_stop_between_two_steps_has_none() -> None:
    kept = record()
    kept.note_cancelled()
    assert (kept.outcome().cancelled, kept.outcome().failed_step) == (True, None)


def test_so_many_lines_are_kept_and_every_other_event() -> None:
    kept = record()
    line = LineExchanged(Direction.RECEIVED, encrypted=False, text="x", at=1.0, when=datetime.now(UTC))
    for _ in range(MAX_LINES_KEPT + 100):
        kept.take(line)
    kept.take(StepStarted(Step.AUTH, 2.0))
    events = kept.outcome().events
    assert len(events) == MAX_LINES_KEPT + 1
    assert isinstance(events[-1], StepStarted)


def test_a_second_look_keeps_fewer_lines() -> None:
    kept = FindingsRecord(SETTINGS, Clock(), lines_kept=2)
    for at in (0.1, 0.2, 0.3):
        kept.take(LineExchanged(Direction.RECEIVED, encrypted=False, text="250 hi", at=at, when=datetime.now(UTC)))
    assert [event.at for event in kept.outcome().events] == [0.1, 0.2]
