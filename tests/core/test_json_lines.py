from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from core.json_lines import event_entry, json_line, milliseconds, outcome_entry
from core.values import details as d
from core.values import failures as f
from core.values.address_tried import AddressResult, AddressStarted, AddressTried
from core.values.ehlo import EhloKeyword, EhloKeywords
from core.values.events import (
    Caution,
    Direction,
    LineExchanged,
    SkipReason,
    StepCancelled,
    StepFailed,
    StepPassed,
    StepSkipped,
    StepStarted,
)
from core.values.outcome import ProbeOutcome
from core.values.reply import Reply
from core.values.settings import ConnectionSettings, Encryption
from core.values.steps import Step
from core.values.tls_facts import CertificateChain, CertificateFacts, TlsFacts

WHEN = datetime(2026, 11, 24, 3, 51, 7, tzinfo=UTC)
READY = Reply(220, ("smtp.example.com ESMTP", "ready"))
LEAF = CertificateFacts(
    subject="CN=smtp.example.com",
    issuer="CN=Example CA",
    common_name="smtp.example.com",
    issuer_name="Example CA",
    names=("smtp.example.com", "192.0.2.25"),
    not_before=datetime(2026, 1, 1, tzinfo=UTC),
    not_after=datetime(2027, 1, 1, tzinfo=UTC),
    fingerprint_sha256="AA:BB",
    key="RSA 2048",
    signature="sha256",
    is_authority=False,
    is_self_signed=False,
    der=b"\x30\x82binary",
)
LEAF_ENTRY = {
    "subject": "CN=smtp.example.com",
    "issuer": "CN=Example CA",
    "common_name": "smtp.example.com",
    "issuer_name": "Example CA",
    "names": ["smtp.example.com", "192.0.2.25"],
    "not_before": "2026-01-01T00:00:00Z",
    "not_after": "2027-01-01T00:00:00Z",
    "fingerprint_sha256": "AA:BB",
    "key": "RSA 2048",
    "signature": "sha256",
    "is_authority": False,
    "is_self_signed": False,
    "issuer_url": "",
}
CHAIN = CertificateChain((LEAF,), verified=False, verify_code=62, verify_message="hostname mismatch")


def passed(step: Step, detail: d.StepDetail, *cautions: Caution) -> dict[str, object]:
    return event_entry(StepPassed(step, 1.0, 0.0018, detail, cautions))


def test_a_step_that_begins() -> None:
    assert event_entry(StepStarted(Step.RESOLVE, 0.0)) == {"event": "step_started", "step": "resolve"}


DETAILS: list[tuple[Step, d.StepDetail, dict[str, object]]] = [
    (Step.RESOLVE, d.Resolved(("2001:db8::25", "203.0.113.25")), {"addresses": ["2001:db8::25", "203.0.113.25"]}),
    (Step.CONNECT, d.Connected("203.0.113.25", 587), {"address": "203.0.113.25", "port": 587}),
    (Step.GREETING, d.Greeted(READY), {"reply": "220 smtp.example.com ESMTP ready"}),
    (
        Step.EHLO,
        d.Introduced("[192.0.2.1]", EhloKeywords((EhloKeyword("AUTH", ("PLAIN", "LOGIN")), EhloKeyword("STARTTLS")))),
        {"ehlo_name": "[192.0.2.1]", "keywords": ["AUTH PLAIN LOGIN", "STARTTLS"], "with_helo": False},
    ),
    (Step.STARTTLS, d.EncryptionAgreed(READY), {"reply": "220 smtp.example.com ESMTP ready"}),
    (Step.TLS, d.TlsAgreed("TLSv1.3", "AES"), {"version": "TLSv1.3", "cipher": "AES"}),
    (Step.CERTIFICATE, d.CertificateAccepted(CHAIN, 38), {"days_left": 38, "certificate": LEAF_ENTRY}),
    (Step.CERTIFICATE, d.CertificateExcepted(CHAIN), {"certificate": LEAF_ENTRY}),
    (Step.AUTH, d.SignedIn("PLAIN", Reply(235, ("2.7.0 ok",))), {"mechanism": "PLAIN", "reply": "235 2.7.0 ok"}),
    (Step.QUIT, d.SaidGoodbye(d.Farewell.CUT), {"farewell": "cut"}),
]


@pytest.mark.parametrize(("step", "detail", "entry"), DETAILS)
def test_a_step_that_passes_tells_what_it_found(step: Step, detail: d.StepDetail, entry: dict[str, object]) -> None:
    assert passed(step, detail) == {
        "event": "step_passed",
        "step": step.value,
        "ms": 1.8,
        "detail": entry,
        "cautions": [],
    }


def test_a_step_that_passes_with_a_caution_names_it() -> None:
    entry = passed(Step.EHLO, d.Introduced("[::1]", EhloKeywords(), with_helo=True), Caution.HELO_ONLY)
    assert entry["cautions"] == ["helo_only"]


FAILURES: list[tuple[f.Failure, str, dict[str, object]]] = [
    (
        f.CertificateNameMismatch(CHAIN, "smtp.example.org", ("smtp.example.com",)),
        "CertificateNameMismatch",
        {"host": "smtp.example.org", "names": ["smtp.example.com"], "certificate": LEAF_ENTRY},
    ),
    (
        f.ConnectTimedOut((AddressTried("203.0.113.25", 587, AddressResult.PROHIBITED, 0.1, 10.1),), 10.0),
        "ConnectTimedOut",
        {
            "attempts": [{"address": "203.0.113.25", "port": 587, "result": "unreachable", "ms": 10000.0}],
            "seconds": 10.0,
        },
    ),
    (f.Disconnected(reset=True), "Disconnected", {"reset": True}),
    (f.WrongProtocol(f.Protocol.IMAP, "* OK"), "WrongProtocol", {"protocol": "IMAP", "beginning": "* OK"}),
    (
        f.CertificateExpired(CertificateChain((), verified=False), "CN=x", WHEN),
        "CertificateExpired",
        {"subject": "CN=x", "not_after": "2026-11-24T03:51:07Z"},
    ),
]


@pytest.mark.parametrize(("failure", "name", "detail"), FAILURES)
def test_a_step_that_fails_names_the_failure(failure: f.Failure, name: str, detail: dict[str, object]) -> None:
    assert event_entry(StepFailed(Step.TLS, 1.0, 0.031, failure)) == {
        "event": "step_failed",
        "step": "tls",
        "ms": 31.0,
        "failure": name,
        "detail": detail,
    }


def test_steps_that_do_not_come_to_an_end() -> None:
    skipped = StepSkipped(Step.AUTH, 1.0, SkipReason.NO_PASSWORD)
    assert event_entry(skipped, "no password given") == {
        "event": "step_skipped",
        "step": "auth",
        "reason": "no password given",
    }
    assert event_entry(StepCancelled(Step.TLS, 1.0, 0.5)) == {"event": "step_cancelled", "step": "tls", "ms": 500.0}


def test_an_address_whose_turn_it_is() -> None:
    entry = event_entry(AddressStarted("203.0.113.25", 587, 0.5))
    assert entry == {"event": "address_started", "address": "203.0.113.25", "port": 587}


@pytest.mark.parametrize(
    ("result", "said"),
    [
        (AddressResult.CONNECTED, "connected"),
        (AddressResult.REFUSED, "refused"),
        (AddressResult.TIMED_OUT, "timed_out"),
        (AddressResult.UNREACHABLE, "unreachable"),
        (AddressResult.PROHIBITED, "unreachable"),
        (AddressResult.RESET, "reset"),
        (AddressResult.CANCELLED, "cancelled"),
    ],
)
def test_an_address_that_was_tried(result: AddressResult, said: str) -> None:
    assert event_entry(AddressTried("203.0.113.25", 587, result, 0.25, 0.2741)) == {
        "event": "address_tried",
        "address": "203.0.113.25",
        "port": 587,
        "result": said,
        "ms": 24.1,
    }


def test_a_line_of_the_conversation() -> None:
    line = LineExchanged(Direction.RECEIVED, encrypted=True, text="220 hi", at=0.1, when=WHEN)
    assert event_entry(line) == {"event": "line", "direction": "received", "encrypted": True, "text": "220 hi"}


def outcome(**found: object) -> ProbeOutcome:
    settings = ConnectionSettings("smtp.example.com", 587, Encryption.STARTTLS)
    return ProbeOutcome(settings, WHEN, 0.1204, (), **found)  # type: ignore[arg-type]  # what each test says


def test_a_verdict_has_every_key_even_when_nothing_is_known() -> None:
    nothing: dict[str, object] = {
        "auth_attempts": 0,
        "tls": None,
        "certificate": None,
        "ehlo": None,
        "exception": False,
    }
    assert outcome_entry(None) == {"total_ms": 0.0, **nothing}
    assert outcome_entry(outcome()) == {"total_ms": 120.4, **nothing}
    assert outcome_entry(outcome(chain=CertificateChain((), verified=False)))["certificate"] is None


def test_a_verdict_has_what_was_found() -> None:
    before = EhloKeywords((EhloKeyword("PIPELINING"), EhloKeyword("STARTTLS")))
    entry = outcome_entry(
        outcome(
            tls=TlsFacts("TLSv1.3", "TLS_AES_256_GCM_SHA384"), chain=CHAIN, ehlo_before_tls=before, sign_in_attempts=1
        )
    )
    assert entry == {
        "total_ms": 120.4,
        "auth_attempts": 1,
        "tls": {"version": "TLSv1.3", "cipher": "TLS_AES_256_GCM_SHA384", "verified": False},
        "certificate": {
            **LEAF_ENTRY,
            "verified": False,
            "verify_code": 62,
            "verify_message": "hostname mismatch",
            "chain": [LEAF_ENTRY],
        },
        "ehlo": {"before_tls": ["PIPELINING", "STARTTLS"], "after_tls": []},
        "exception": False,
    }


def test_a_verdict_says_when_the_user_vouches_for_the_certificate() -> None:
    entry = outcome_entry(outcome(chain=CHAIN, cautions=(Caution.CERTIFICATE_EXCEPTION,)))
    assert entry["exception"] is True


def test_a_line_is_ascii_and_comes_back_as_it_was() -> None:
    entry: dict[str, object] = {"text": "äö “x” 🙂 \u2028", "null": None, "number": 1.5}
    line = json_line(entry)
    assert line.isascii()
    assert "\n" not in line
    assert json.loads(line) == entry


def test_durations_are_in_milliseconds_to_a_tenth() -> None:
    assert [milliseconds(seconds) for seconds in (0.0, 0.00004, 0.0018, 10.00026)] == [0.0, 0.0, 1.8, 10000.3]
