from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, get_args

import pytest

from core.diagnosis.case import Case
from core.diagnosis.facts import FACT_NAMES
from core.diagnosis.login_rules import LOGIN_RULES
from core.diagnosis.refusal_rules import REFUSAL_RULES, UNEXPLAINED
from core.diagnosis.refusal_ruling import ruling_of_refusal
from core.diagnosis.reply_rules import TABLES
from core.diagnosis.rules import RULES, diagnose, ruling_of
from core.values import failures as f
from core.values.control_probe import ControlPurpose
from core.values.diagnosis import Code, Confidence, FixId
from core.values.events import Caution
from core.values.failures import Failure
from core.values.reply import Reply
from core.values.settings import Encryption
from core.values.steps import Step
from core.values.tls_facts import CertificateChain
from tests.core.diagnosis.outcomes import failed, look, offering, outcome, provider, settings
from tests.core.diagnosis.rule_examples import EXAMPLES, PLAIN, Example
from tests.core.report.every_value import FAILURES, certificate

if TYPE_CHECKING:
    from core.values.outcome import ProbeOutcome


@pytest.mark.parametrize(("name", "example"), EXAMPLES.items(), ids=EXAMPLES)
def test_each_rule_decides_its_example(name: str, example: Example) -> None:
    case, code, confidence = example
    ruling = ruling_of(case)
    assert (ruling.name, ruling.code, ruling.confidence) == (name, code, confidence)


@pytest.mark.parametrize(("name", "example"), EXAMPLES.items(), ids=EXAMPLES)
def test_without_the_rule_its_example_is_decided_otherwise_or_not_at_all(name: str, example: Example) -> None:
    case, code, confidence = example
    others = [rule for rule in RULES if rule.name != name]
    refusal_rules = [rule for rule in REFUSAL_RULES if rule.name != name]
    login_rules = [rule for rule in LOGIN_RULES if rule.name != name]
    try:
        of_refusal = partial(ruling_of_refusal, refusal_rules=refusal_rules, login_rules=login_rules)
        ruling = ruling_of(case, others, of_refusal)
    except TypeError:
        # No rule is left, and the failure holds no reply that could be judged.
        return
    assert ruling.name != name
    assert (ruling.code, ruling.confidence) != (code, confidence)


def test_every_rule_has_an_example_and_a_name_of_its_own() -> None:
    names = [rule.name for rule in (*RULES, *REFUSAL_RULES, *LOGIN_RULES)]
    assert len(set(names)) == len(names)
    assert set(names) == set(EXAMPLES)


@pytest.mark.parametrize("failure", FAILURES, ids=lambda failure: type(failure).__name__)
def test_every_failure_has_a_meaning(failure: Failure) -> None:
    diagnosis = diagnose(failed(failure))
    assert set(diagnosis.facts) == FACT_NAMES
    assert diagnosis.code not in {Code.OK, Code.OK_NO_LOGIN, Code.SENT, Code.CANCELLED}


def test_no_failure_is_left_out_of_the_samples() -> None:
    assert {type(failure) for failure in FAILURES} == set(get_args(Failure))


CHAIN = CertificateChain((), verified=False)


@pytest.mark.parametrize(
    ("found", "code"),
    [
        (failed(f.NameLookupTimedOut("x", 10.0)), Code.DNS_RESOLVER_FAILURE),
        (failed(f.ClosedBeforeGreeting(reset=True)), Code.CONNECT_RESET),
        (failed(f.GreetingTimedOut(10.0), settings=settings(encryption=Encryption.TLS)), Code.GREETING_TIMEOUT),
        (failed(f.CertificateChanged(CHAIN, "AA", "BB")), Code.CERT_UNTRUSTED),
        (failed(f.CertificateInvalid(CHAIN, "x")), Code.CERT_UNTRUSTED),
        (failed(f.AuthNotOffered(()), settings=PLAIN, ehlo_before_tls=offering("SIZE")), Code.AUTH_NOT_OFFERED),
        (failed(f.AuthNotOffered(()), ehlo_before_tls=offering("STARTTLS")), Code.AUTH_NOT_OFFERED),
        (failed(f.InternationalAddressUnsupported("ö@x")), Code.CLIENT_LIMITATION),
        (failed(f.ReplyMalformed("x", "not_a_reply"), Step.AUTH), Code.PROTOCOL_MALFORMED),
        (failed(f.ReplyMalformed("x", "codes_differ"), Step.GREETING), Code.PROTOCOL_MALFORMED),
        (failed(f.ReplyUnexpected(Reply(354, ("go",)))), Code.PROTOCOL_MALFORMED),
        (failed(f.ReplyTimedOut(60.0, of_total=True)), Code.PROTOCOL_TIMEOUT),
        (failed(f.ConnectTimedOut((), 10.0), settings=settings(port=465)), Code.CONNECT_TIMEOUT),
    ],
    ids=lambda value: getattr(value, "value", None),
)
def test_what_else_a_failure_means(found: ProbeOutcome, code: Code) -> None:
    assert diagnose(found).code is code


EXCEPTED = (Caution.CERTIFICATE_EXCEPTION,)
SOON = (Caution.CERTIFICATE_EXPIRES_SOON,)


@pytest.mark.parametrize(
    ("found", "code"),
    [
        (outcome(signed_in=True, cautions=(Caution.HELO_ONLY,)), Code.OK),
        (outcome(signed_in=True, cautions=SOON), Code.OK_CERTIFICATE_EXPIRES_SOON),
        (outcome(settings=PLAIN), Code.OK_UNENCRYPTED),
        (outcome(settings=PLAIN, message_accepted=True, cautions=SOON), Code.SENT),
        (outcome(signed_in=True, cautions=(*SOON, *EXCEPTED)), Code.OK_CERTIFICATE_EXCEPTION),
    ],
)
def test_what_a_success_means(found: ProbeOutcome, code: Code) -> None:
    assert diagnose(found).code is code


@pytest.mark.parametrize("found", [outcome(cancelled=True, failed_step=Step.EHLO), outcome(cancelled=True)])
def test_a_stopped_test_means_nothing_else(found: ProbeOutcome) -> None:
    diagnosis = diagnose(found)
    assert diagnosis.code is Code.CANCELLED
    assert diagnosis.fixes == ()


def test_a_refused_sign_in_is_first_judged_by_what_the_server_said() -> None:
    reply = Reply(534, ("5.7.9 Application-specific password required",))
    diagnosis = diagnose(failed(f.AuthRefused("PLAIN", "sam", reply), Step.AUTH), provider())
    assert diagnosis.code is Code.AUTH_APP_PASSWORD_REQUIRED


def test_a_refused_starttls_may_be_about_the_version() -> None:
    reply = Reply(421, ("4.7.66 TLS 1.0 and 1.1 are not supported",))
    assert diagnose(failed(f.StartTlsRefused(reply), Step.STARTTLS)).code is Code.TLS_OUTDATED


@pytest.mark.parametrize(
    ("failure", "code"),
    [
        (f.GreetingRejected(Reply(554, ("5.7.1 Your address is listed at zen.lists.test",))), Code.CLIENT_IP_BLOCKED),
        (f.EhloRefused(Reply(504, ("need fully-qualified hostname",)), "x"), Code.EHLO_NAME_REJECTED),
    ],
)
def test_a_refusal_that_names_its_reason_is_judged_by_that(failure: Failure, code: Code) -> None:
    assert diagnose(failed(failure)).code is code


def test_a_temporary_refusal_says_nothing_about_the_user_name() -> None:
    later = f.AuthRefused("PLAIN", "sam", Reply(454, ("no",)))
    assert diagnose(failed(later, Step.AUTH)).code is Code.AUTH_TEMPORARY


def test_the_rules_that_go_by_the_number_are_there() -> None:
    assert {rule.name for table in TABLES.values() for rule in table} > UNEXPLAINED


def test_a_diagnosis_brings_facts_evidence_and_fixes() -> None:
    found = failed(
        f.PasswordWithheld(f.Exposure.NOT_ENCRYPTED, starttls_offered=True),
        Step.AUTH,
        settings=PLAIN,
        ehlo_before_tls=offering("STARTTLS", "AUTH PLAIN"),
    )
    diagnosis = diagnose(found)
    assert diagnosis.facts["host"] == "mx.example.test"
    assert [fix.id for fix in diagnosis.fixes] == [FixId.USE_STARTTLS, FixId.SEND_UNENCRYPTED]


def test_second_looks_are_part_of_the_evidence() -> None:
    working = look(ControlPurpose.OTHER_PORT, port=465, encryption=Encryption.TLS)
    diagnosis = diagnose(failed(f.ConnectRefused(()), Step.CONNECT, controls=(working,)))
    assert [(one.control, one.text) for one in diagnosis.evidence] == [
        (ControlPurpose.OTHER_PORT, "mx.example.test 465 tls: TLSv1.3")
    ]
    assert [(fix.id, fix.port) for fix in diagnosis.fixes] == [(FixId.USE_PORT, 465)]


def test_confidence_reaches_the_diagnosis() -> None:
    refusal = f.AuthRefused("PLAIN", "sam", Reply(535, ("no",)))
    assert diagnose(failed(refusal, Step.AUTH)).confidence is Confidence.GUESS
    case = Case(failed(f.CertificateSelfSigned(CertificateChain((certificate(),), verified=False))))
    assert ruling_of(case).confidence is Confidence.SURE
