from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from core.diagnosis.case import Case
from core.diagnosis.facts import FACT_NAMES
from core.diagnosis.facts import facts_of as facts_for
from core.values import details as d
from core.values import failures as f
from core.values.address_tried import AddressResult, AddressTried
from core.values.diagnosis import Code
from core.values.ehlo import EhloKeywords
from core.values.events import StepPassed
from core.values.printable import CUT_MARK, printable
from core.values.reply import Reply
from core.values.settings import Encryption, IpVersion
from core.values.steps import Step
from core.values.tls_facts import CertificateChain, TlsFacts
from tests.core.diagnosis.outcomes import STARTED, failed, offering, outcome, settings
from tests.core.report.every_value import DETAILS, FAILURES, certificate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.values.failures import Failure
    from core.values.outcome import ProbeOutcome

LONGEST = 300 + len("<U+10FFFF>") + len(CUT_MARK)
EVIL = "\x1b[31m\u202e\x00" + "x" * 5000


def facts_of(found: ProbeOutcome) -> Mapping[str, str]:
    return facts_for(Case(found), Code.CONNECT_TIMEOUT)


def passed(detail: d.StepDetail, step: Step = Step.EHLO) -> StepPassed:
    return StepPassed(step, 1.0, 0.5, detail)


@pytest.mark.parametrize("failure", FAILURES, ids=lambda failure: type(failure).__name__)
def test_every_failure_has_every_fact(failure: Failure) -> None:
    facts = facts_of(failed(failure))
    assert set(facts) == FACT_NAMES
    for text in facts.values():
        assert text == printable(text)
        assert len(text) <= LONGEST


@pytest.mark.parametrize("detail", [detail for detail, _ in DETAILS], ids=lambda detail: type(detail).__name__)
def test_every_detail_has_every_fact(detail: d.StepDetail) -> None:
    assert set(facts_of(outcome(events=(passed(detail),)))) == FACT_NAMES


def test_what_is_known_of_any_test() -> None:
    facts = facts_of(outcome())
    known = {name: text for name, text in facts.items() if text}
    assert known == {
        "host": "mx.example.test",
        "port": "587",
        "encryption": "starttls",
        "email": "sam@example.test",
        "username": "sam",
        "recipient": "ann@example.test",
        "seconds": "10",
        "now": "2026-11-24T03:51:00+00:00",
    }


def test_without_a_recipient_it_is_the_sender() -> None:
    assert facts_of(outcome(settings=settings(recipient="")))["recipient"] == "sam@example.test"


@pytest.mark.parametrize(
    ("failure", "expected"),
    [
        (f.NameNotFound("other.test"), {"host": "other.test"}),
        (f.NoAddressOfFamily("other.test", IpVersion.IPV6), {"host": "other.test", "reason": "ipv6"}),
        (f.NameLookupFailed("x", "no service"), {"reason": "no service"}),
        (f.NameLookupTimedOut("x", 2.5), {"seconds": "2.5"}),
        (f.ConnectTimedOut((), 10.0), {"seconds": "10"}),
        (f.GreetingTimedOut(0.25), {"seconds": "0.25"}),
        (f.WrongProtocol(f.Protocol.IMAP, "* OK"), {"protocol": "IMAP", "beginning": "* OK"}),
        (f.PlaintextOnTlsPort("220 hi"), {"beginning": "220 hi"}),
        (f.StartTlsInjected("250 x"), {"beginning": "250 x"}),
        (f.TlsOutdated("UNSUPPORTED_PROTOCOL", "TLSv1"), {"reason": "UNSUPPORTED_PROTOCOL", "version": "TLS 1.0"}),
        (f.StartTlsNotOffered(("SIZE 1", "DSN")), {"keywords": "SIZE 1, DSN"}),
        (f.NoCommonMechanism(("NTLM", "GSSAPI"), ("PLAIN",)), {"mechanisms": "NTLM, GSSAPI", "mechanism": "PLAIN"}),
        (
            f.AuthRefused("XOAUTH2", "ann", Reply(535, ("5.7.8 no",)), "status: 401"),
            {
                "mechanism": "XOAUTH2",
                "username": "ann",
                "reply": "535 5.7.8 no",
                "reply_code": "535",
                "enhanced": "5.7.8",
                "explanation": "status: 401",
            },
        ),
        (f.AuthRulesBroken("LOGIN", "why", "334 x"), {"mechanism": "LOGIN", "reason": "why", "reply": "334 x"}),
        (f.EhloRefused(Reply(501, ("no",)), "[192.0.2.1]"), {"ehlo_name": "[192.0.2.1]", "reply_code": "501"}),
        (f.SenderRefused("eve@x", Reply(550, ())), {"email": "eve@x", "reply": "550"}),
        (f.RecipientRefused("eve@x", Reply(550, ())), {"recipient": "eve@x"}),
        (f.InternationalAddressUnsupported("jörg@x"), {"reason": "jörg@x"}),
        (f.ReplyMalformed("junk", "not_a_reply"), {"reply": "junk", "reason": "not_a_reply"}),
        (f.ReplyUnsolicited("250 what"), {"reply": "250 what"}),
        (f.ReplyTooLong(65536), {"limit": "65536"}),
        (f.DeliveryUnconfirmed("ReplyTimedOut"), {"reason": "ReplyTimedOut"}),
        (f.CertificateExpired(CertificateChain((), False), "x", STARTED), {"not_after": "2026-11-24T03:51:00+00:00"}),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_a_failure_knows(failure: Failure, expected: dict[str, str]) -> None:
    facts = facts_of(failed(failure))
    assert {name: facts[name] for name in expected} == expected
    assert facts["step"] == "ehlo"


def test_what_passed_is_known() -> None:
    tried = AddressTried("192.0.2.1", 587, AddressResult.CONNECTED, 0.0, 0.1)
    second = AddressTried("2001:db8::1", 587, AddressResult.REFUSED, 0.0, 0.1)
    facts = facts_of(
        outcome(
            tls=TlsFacts("TLSv1.3", "TLS_AES_256_GCM_SHA384", verified=True),
            ehlo_before_tls=offering("STARTTLS"),
            ehlo_after_tls=offering("AUTH PLAIN LOGIN", "SIZE 10"),
            events=(
                tried,
                second,
                tried,
                passed(d.Introduced("[192.0.2.9]", offering("STARTTLS"))),
                passed(d.SignedIn("PLAIN", Reply(235, ()))),
                passed(d.RecipientAccepted("eve@example.test", Reply(250, ()), taken_back=True)),
            ),
        )
    )
    assert facts["version"] == "TLS 1.3"
    assert facts["cipher"] == "TLS_AES_256_GCM_SHA384"
    assert facts["addresses"] == "192.0.2.1, 2001:db8::1"
    assert facts["keywords"] == "AUTH PLAIN LOGIN, SIZE 10"
    assert facts["mechanisms"] == "PLAIN, LOGIN"
    assert facts["ehlo_name"] == "[192.0.2.9]"
    assert facts["starttls_offered"] == "yes"
    assert (facts["mechanism"], facts["signed_in"]) == ("PLAIN", "yes")
    assert (facts["recipient"], facts["recipient_accepted"]) == ("eve@example.test", "yes")


def test_before_encryption_the_first_answer_counts() -> None:
    plain = settings(encryption=Encryption.NONE)
    assert facts_of(outcome(settings=plain, ehlo_before_tls=offering("SIZE 10")))["keywords"] == "SIZE 10"
    assert facts_of(outcome(settings=plain, ehlo_before_tls=EhloKeywords()))["keywords"] == ""


def test_the_certificate_is_known() -> None:
    leaf = certificate(not_after=datetime(2026, 11, 30, 12, tzinfo=UTC))
    facts = facts_of(outcome(chain=CertificateChain((leaf,), verified=True)))
    assert facts["names"] == "smtp.example.com, mail.example.com"
    assert (facts["subject"], facts["issuer"]) == ("smtp.example.com", "Example Trust CA 3")
    assert facts["not_after"] == "2026-11-30T12:00:00+00:00"
    assert facts["not_before"] == "2026-09-01T00:00:00+00:00"
    assert facts["days"] == "6"
    nameless = replace(leaf, names=())
    assert facts_of(outcome(chain=CertificateChain((nameless,), verified=True)))["names"] == "smtp.example.com"
    assert facts_of(outcome(chain=CertificateChain((), verified=False)))["names"] == ""


@pytest.mark.parametrize(
    "failure",
    [
        f.NameLookupFailed(EVIL, EVIL),
        f.WrongProtocol(f.Protocol.UNKNOWN, EVIL),
        f.StartTlsInjected(EVIL),
        f.StartTlsNotOffered((EVIL, EVIL)),
        f.NoCommonMechanism((EVIL,), (EVIL,)),
        f.AuthRefused(EVIL, EVIL, Reply(535, (EVIL,)), EVIL),
        f.AuthRulesBroken(EVIL, EVIL, EVIL),
        f.SenderRefused(EVIL, Reply(535, (EVIL,))),
        f.ReplyMalformed(EVIL, EVIL),
        f.ReplyUnsolicited(EVIL),
        f.CertificateNameMismatch(CertificateChain((certificate(names=(EVIL,) * 100),), False), EVIL, (EVIL,) * 100),
    ],
    ids=lambda failure: type(failure).__name__,
)
def test_facts_are_harmless_even_if_a_value_is_not(failure: Failure) -> None:
    for text in facts_of(failed(failure)).values():
        assert text == printable(text)
        assert len(text) <= LONGEST
