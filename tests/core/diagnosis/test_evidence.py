from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from core.diagnosis.evidence import MAX_CHARACTERS, MAX_LINES, evidence_of
from core.values import details as d
from core.values import failures as f
from core.values.address_tried import AddressResult, AddressTried
from core.values.diagnosis import Evidence
from core.values.events import Direction, LineExchanged, ProbeEvent, StepFailed, StepPassed, StepStarted
from core.values.printable import CUT_MARK, printable
from core.values.reply import Reply
from core.values.steps import Step
from core.values.tls_facts import CertificateChain
from tests.core.diagnosis.outcomes import failed, outcome
from tests.core.report.every_value import FAILURES, certificate

if TYPE_CHECKING:
    from core.values.failures import Failure

NOW = datetime(2026, 11, 24, 3, 51, tzinfo=UTC)
CHAIN = CertificateChain((certificate(),), verified=False, verify_code=10, verify_message="certificate has expired")
NAMELESS = CertificateChain((certificate(names=()),), verified=False)
OF_CHAIN = [
    "subject smtp.example.com",
    "issuer Example Trust CA 3",
    "names smtp.example.com, mail.example.com",
    "valid 2026-09-01 00:00 - 2026-11-30 12:00 UTC",
]


def line(text: str, direction: Direction = Direction.RECEIVED) -> LineExchanged:
    return LineExchanged(direction, encrypted=False, text=text, at=1.0, when=NOW)


def texts(failure: Failure, *events: ProbeEvent, step: Step = Step.EHLO) -> list[str]:
    found = evidence_of(failed(failure, step, events=events))
    assert all(evidence.step is step for evidence in found)
    return [evidence.text for evidence in found]


@pytest.mark.parametrize(
    ("failure", "expected"),
    [
        (
            f.ConnectRefused(
                (
                    AddressTried("192.0.2.1", 587, AddressResult.REFUSED, 0.0, 0.1),
                    AddressTried("2001:db8::1", 587, AddressResult.UNREACHABLE, 0.0, 0.1),
                )
            ),
            ["192.0.2.1:587 refused", "[2001:db8::1]:587 unreachable"],
        ),
        (f.CertificateExpired(CHAIN, "x", None), [*OF_CHAIN, "certificate has expired (code 10)"]),
        (
            f.CertificateUntrusted(CertificateChain((certificate(names=()),), False), "x"),
            [*OF_CHAIN[:2], "names -", OF_CHAIN[3]],
        ),
        (f.CertificateInvalid(CertificateChain((), False), "unreadable"), ["unreadable"]),
        (f.EhloRefused(Reply(550, ("no", "really")), "x"), ["550 no really"]),
        (f.ReplyMalformed("junk", "not_a_reply"), ["junk", "not_a_reply"]),
        (f.WrongProtocol(f.Protocol.HTTP, "HTTP/1.1"), ["HTTP/1.1"]),
        (f.StartTlsInjected("250 x"), ["250 x"]),
        (f.TlsOutdated("UNSUPPORTED_PROTOCOL"), ["UNSUPPORTED_PROTOCOL"]),
        (f.StartTlsNotOffered(("SIZE 1", "DSN")), ["SIZE 1, DSN"]),
        (f.AuthNotOffered(()), []),
        (f.NoCommonMechanism(("NTLM",), ("PLAIN",)), ["NTLM"]),
        (f.ReplyTimedOut(10.0), []),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_speaks_for_a_failure(failure: Failure, expected: list[str]) -> None:
    assert texts(failure) == expected


def test_what_the_server_said_last_in_the_step_speaks_too() -> None:
    events: tuple[ProbeEvent, ...] = (
        line("220 hi"),
        StepStarted(Step.EHLO, 1.0),
        line("EHLO x", Direction.SENT),
        *(line(f"250-{number}") for number in range(10)),
        StepFailed(Step.EHLO, 1.0, 0.5, f.ReplyTimedOut(10.0)),
        line("QUIT", Direction.SENT),
        line("221 bye"),
    )
    assert texts(f.ReplyTimedOut(10.0), *events) == [f"250-{number}" for number in range(10 - MAX_LINES, 10)]


def test_what_was_said_before_the_step_does_not() -> None:
    events = (line("220 hi"), StepStarted(Step.EHLO, 1.0), StepFailed(Step.EHLO, 1.0, 0.5, f.ReplyTimedOut(10.0)))
    assert texts(f.ReplyTimedOut(10.0), *events) == []


def test_nothing_is_said_twice() -> None:
    events = (StepStarted(Step.EHLO, 1.0), line("550 no"), line("550 no"))
    assert texts(f.EhloRefused(Reply(550, ("no",)), "x"), *events) == ["550 no"]


def test_what_speaks_for_a_success() -> None:
    chain = CertificateChain((certificate(),), verified=True)
    found = evidence_of(
        outcome(
            events=(
                StepPassed(Step.GREETING, 1.0, 0.5, d.Greeted(Reply(220, ("hi",)))),
                StepPassed(Step.CERTIFICATE, 1.0, 0.5, d.CertificateAccepted(chain, 74)),
                StepPassed(Step.AUTH, 1.0, 0.5, d.SignedIn("PLAIN", Reply(235, ("2.7.0 ok",)))),
                StepPassed(Step.DATA, 1.0, 0.5, d.MessageAccepted("<1@x>", Reply(250, ("2.0.0 queued",)))),
            )
        )
    )
    assert [(one.step, one.text) for one in found] == [
        *((Step.CERTIFICATE, text) for text in OF_CHAIN),
        (Step.AUTH, "235 2.7.0 ok"),
        (Step.DATA, "250 2.0.0 queued"),
    ]
    assert found[-1] == Evidence(Step.DATA, "250 2.0.0 queued")


def test_a_stopped_test_shows_what_was_said_last() -> None:
    events = (StepStarted(Step.EHLO, 1.0), line("250-x"))
    found = evidence_of(outcome(cancelled=True, failed_step=Step.EHLO, events=events))
    assert [evidence.text for evidence in found] == ["250-x"]


@pytest.mark.parametrize("failure", FAILURES, ids=lambda failure: type(failure).__name__)
def test_evidence_is_printable_and_never_empty(failure: Failure) -> None:
    for text in texts(failure):
        assert text
        assert text == printable(text)


EVIL = "\x1b[31m\u202e\x00"


@pytest.mark.parametrize(
    "failure",
    [
        f.StartTlsNotOffered((EVIL, *["x" * 500] * 100)),
        f.EhloRefused(Reply(550, (EVIL, *["x" * 60] * 1000)), "x"),
        f.CertificateUntrusted(CertificateChain((certificate(names=(EVIL, *["n" * 256] * 99)),), False), "x"),
        f.CertificateInvalid(CertificateChain((certificate(),), False, 1, EVIL + "m" * 9000), "x"),
        f.ReplyMalformed(EVIL + "x" * 9000, "not_a_reply"),
    ],
    ids=lambda failure: type(failure).__name__,
)
def test_evidence_is_bounded_and_harmless_even_if_a_value_is_not(failure: Failure) -> None:
    found = texts(failure)
    assert any(text.endswith(CUT_MARK) for text in found)
    for text in found:
        assert text == printable(text)
        assert len(text) <= MAX_CHARACTERS + len("<U+10FFFF>") + len(CUT_MARK)
