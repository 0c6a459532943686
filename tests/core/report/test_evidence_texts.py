from __future__ import annotations

import pytest

from core.diagnosis.control_evidence import evidence_of_controls
from core.diagnosis.evidence import evidence_of
from core.report.bounded import MAX_QUOTED_CHARACTERS
from core.report.english import render
from core.report.evidence_texts import evidence_line, evidence_text
from core.report.spoken_places import spoken
from core.report.templates import texts
from core.values import details as d
from core.values import failures as f
from core.values.address_tried import AddressResult
from core.values.control_probe import ControlPurpose
from core.values.diagnosis import Evidence, EvidenceKind
from core.values.events import StepPassed
from core.values.printable import CUT_MARK
from core.values.settings import Encryption, IpVersion
from core.values.steps import Step
from core.values.tls_facts import CertificateChain
from tests.core.diagnosis.outcomes import failed, look, outcome, settings
from tests.core.report.every_value import BAD_CHAIN, CHAIN, certificate, tried

NONE = CertificateChain((), verified=False)
NAMELESS = CertificateChain((certificate(names=()),), verified=False)


def seen_in(failure: f.Failure) -> tuple[Evidence, ...]:
    return evidence_of(failed(failure, Step.CERTIFICATE))


def seen_by_look(failure: f.Failure | None = None, **changes: object) -> tuple[Evidence, ...]:
    one = look(ControlPurpose.OLDER_TLS, failure, **changes)  # type: ignore[arg-type]  # each is one of the fields
    return tuple(evidence_of_controls(outcome(controls=(one,)), "any"))


def excepted() -> tuple[Evidence, ...]:
    passed = StepPassed(Step.CERTIFICATE, 1.0, 0.5, d.CertificateExcepted(CHAIN))
    return evidence_of(outcome(settings=settings(trusted_fingerprint="AA:BB"), events=(passed,)))


CASES = {
    "addresses": (
        seen_in(f.ConnectRefused((tried(result=AddressResult.REFUSED), tried("2001:db8::1")))),
        ["203.0.113.25:587: refused", "[2001:db8::1]:587: no answer"],
    ),
    "certificate": (
        seen_in(f.CertificateExpired(BAD_CHAIN, "x", None)),
        [
            "issued to smtp.example.com",
            "issued by Example Trust CA 3",
            "valid for smtp.example.com, mail.example.com",
            "valid from 1 September 2026, 00:00 UTC until 30 November 2026, 12:00 UTC",
            "expired (code 10)",
        ],
    ),
    "no name": (seen_in(f.CertificateUntrusted(NAMELESS, "x"))[2:3], ["valid for no name"]),
    "another certificate": (
        seen_in(f.CertificateChanged(NONE, "AA:BB", "CC:DD")),
        ["trusted fingerprint: AA:BB", "fingerprint found: CC:DD"],
    ),
    "no certificate": (seen_in(f.CertificateChanged(NONE, "AA:BB", ""))[1:], ["no certificate found"]),
    "trusted by the user": (excepted()[-1:], ["trusted by its fingerprint AA:BB"]),
    "reason": (
        seen_in(f.ReplyMalformed("junk", "not_a_reply")),
        ["junk", "it does not begin with a three-digit code"],
    ),
    "look": (
        seen_by_look(port=465, encryption=Encryption.TLS),
        ["mx.example.test, port 465, TLS: TLS 1.3"],
    ),
    "look at a port that refuses": (
        seen_by_look(f.ConnectRefused((tried(result=AddressResult.REFUSED),)), encryption=Encryption.NONE),
        ["mx.example.test, port 587, no encryption: refused"],
    ),
    "look over one protocol": (
        seen_by_look(f.ReplyTimedOut(4.0), ip_version=IpVersion.IPV4),
        ["mx.example.test (IPv4), port 587, STARTTLS: did not work"],
    ),
}


@pytest.mark.parametrize(("seen", "expected"), CASES.values(), ids=CASES)
def test_what_was_seen_is_said_in_words(seen: tuple[Evidence, ...], expected: list[str]) -> None:
    assert [render(evidence_text(one)) for one in seen] == expected


def test_every_kind_and_every_answer_has_a_text() -> None:
    kinds = {one.kind for seen, _ in CASES.values() for one in seen}
    assert kinds == {None, *EvidenceKind}
    used = {evidence_text(one).id for seen, _ in CASES.values() for one in seen} - {"word.because"}
    answers = {word.id for result in AddressResult for word in spoken("answer", result, {})}
    assert used | answers == set(texts("evidence"))


def test_a_reply_is_quoted_whole_but_on_one_line_only_its_beginning() -> None:
    seen = Evidence(Step.AUTH, "535-no\r\n535 never\n" + "x" * 500)
    assert render(evidence_text(seen)) == seen.text
    line = render(evidence_line(seen))
    assert line.startswith("535-no 535 never x")
    assert len(line) == MAX_QUOTED_CHARACTERS + len(CUT_MARK)


def test_what_a_server_says_is_no_word_of_ours() -> None:
    assert render(evidence_text(Evidence(Step.AUTH, "{subject} refused"))) == "{subject} refused"
