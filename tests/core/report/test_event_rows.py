from __future__ import annotations

from core.report.english import render
from core.report.event_rows import detail_rows
from core.values import details as d
from core.values import failures as f
from core.values.address_tried import AddressResult
from core.values.events import SkipReason, StepCancelled, StepFailed, StepPassed, StepSkipped
from core.values.steps import Step
from core.values.tls_facts import CertificateChain
from tests.core.report.every_value import BAD_CHAIN, CHAIN, KEYWORDS, NOW, REFUSAL, certificate, tried


def passed(detail: d.StepDetail) -> list[tuple[str, str]]:
    return [(render(label), render(value)) for label, value in detail_rows(StepPassed(Step.TLS, 1.0, 1.0, detail))]


def failed(failure: f.Failure) -> list[tuple[str, str]]:
    return [(render(label), render(value)) for label, value in detail_rows(StepFailed(Step.TLS, 1.0, 1.0, failure))]


def test_the_certificate_says_whose_it_is_and_how_long() -> None:
    assert passed(d.CertificateAccepted(CHAIN, 6)) == [
        ("Issued to", "smtp.example.com, mail.example.com"),
        ("Issued by", "Example Trust CA 3"),
        ("Valid from", "1 September 2026, 00:00 UTC"),
        ("Valid until", "30 November 2026, 12:00 UTC"),
    ]


def test_a_name_in_the_old_field_is_named_as_such() -> None:
    chain = CertificateChain((certificate(names=()),), verified=True)
    assert passed(d.CertificateAccepted(chain, 6))[0] == ("Common name", "smtp.example.com")


def test_protocol_and_cipher() -> None:
    assert passed(d.TlsAgreed("TLSv1.3", "TLS_AES_256_GCM_SHA384")) == [
        ("Protocol", "TLS 1.3"),
        ("Cipher", "TLS_AES_256_GCM_SHA384"),
    ]


def test_all_addresses_of_a_name() -> None:
    assert passed(d.Resolved(("203.0.113.25", "2001:db8::25"))) == [
        ("Address", "203.0.113.25"),
        ("Address", "2001:db8::25"),
    ]


def test_a_page_of_its_own_lists_the_features() -> None:
    assert passed(d.Introduced("[192.0.2.1]", KEYWORDS)) == [("Name given", "[192.0.2.1]")]


def test_each_attempt_with_its_result() -> None:
    attempts = (tried(), tried("2001:db8::25", AddressResult.UNREACHABLE))
    assert failed(f.ConnectTimedOut(attempts, 10.0)) == [
        ("203.0.113.25:587", "timed out after 10.0 s"),
        ("[2001:db8::25]:587", "network unreachable"),
    ]


def test_a_certificate_for_another_name_stands_beside_the_name_expected() -> None:
    rows = failed(f.CertificateNameMismatch(BAD_CHAIN, "smtp.example.org", ("smtp.example.com",)))
    assert ("Issued to", "smtp.example.com, mail.example.com") in rows
    assert ("Expected", "smtp.example.org") in rows


def test_the_certificate_at_fault_is_named() -> None:
    rows = failed(f.CertificateExpired(BAD_CHAIN, "Old Intermediate", NOW))
    assert ("Certificate of", "Old Intermediate") in rows


def test_a_refused_sign_in_says_who_and_how() -> None:
    rows = failed(f.AuthRefused("XOAUTH2", "sam", REFUSAL, "status: 401"))
    assert rows == [("User name", "sam"), ("Method", "XOAUTH2"), ("Reason", "status: 401")]


def test_our_own_reasons_are_put_into_words_and_those_of_others_are_not() -> None:
    assert ("Reason", "it asked once more than the rules allow") in failed(
        f.AuthRulesBroken("LOGIN", "one_challenge_too_many", "334 again")
    )
    assert failed(f.TlsHandshakeFailed("DECODE_ERROR")) == [("Reason", "DECODE_ERROR")]


def test_skipped_and_stopped_steps_have_no_rows() -> None:
    assert detail_rows(StepSkipped(Step.AUTH, 1.0, SkipReason.NO_PASSWORD)) == ()
    assert detail_rows(StepCancelled(Step.AUTH, 1.0, 1.0)) == ()


def test_hostile_values_are_cut_and_stay_literal() -> None:
    rows = failed(f.ReplyMalformed("{host}" * 500, "{reason}"))
    assert rows[0][1].startswith("{host}{host}")
    assert len(rows[0][1]) <= 301
    assert rows[1] == ("Reason", "{reason}")
