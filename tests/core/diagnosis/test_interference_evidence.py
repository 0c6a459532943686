from __future__ import annotations

import pytest

from core.diagnosis.interference_evidence import MAX_CHARACTERS, evidence_of_interference
from core.diagnosis.rules import diagnose
from core.values import failures as f
from core.values.printable import CUT_MARK, printable
from core.values.steps import Step
from tests.core.diagnosis.outcomes import greeted, offering
from tests.core.diagnosis.rule_examples import AHEAD, CHAIN, EXAMPLES, at_provider


@pytest.mark.parametrize(
    ("rule", "step", "text"),
    [
        ("intercepting_greeting", Step.GREETING, "localhost AVG ESMTP Proxy Server 9.0"),
        ("foreign_greeting", Step.GREETING, "srv1.host.test hi"),
        ("masked_greeting", Step.GREETING, "*" * 30),
        ("masked_keyword", Step.EHLO, "SIZE 1, XXXXXXXA"),
        ("private_address", Step.CONNECT, "10.1.1.1"),
        ("clock_is_fast", Step.GREETING, AHEAD),
    ],
)
def test_what_was_seen_earlier_speaks_for_the_verdict(rule: str, step: Step, text: str) -> None:
    case, _, _ = EXAMPLES[rule]
    first = diagnose(case.outcome, case.provider).evidence[0]
    assert (first.step, first.text) == (step, text)


def test_a_greeting_without_a_telling_date_says_nothing_about_the_clock() -> None:
    case = at_provider(f.CertificateNotYetValid(CHAIN, "x", None), events=(greeted("mx.example.test hi"),))
    assert list(evidence_of_interference(case, "certificate_early")) == []


def test_other_rules_have_no_such_evidence() -> None:
    case = at_provider(f.ConnectRefused(()), events=(greeted("mx.example.test hi"),), ehlo_before_tls=offering("SIZE"))
    assert list(evidence_of_interference(case, "refused")) == []


def test_it_is_bounded_and_harmless() -> None:
    case = at_provider(f.AuthNotOffered(()), events=(greeted("\x1b[31m" + "x" * 5000),))
    (evidence,) = evidence_of_interference(case, "foreign_greeting")
    assert evidence.text == printable(evidence.text)
    assert len(evidence.text) <= MAX_CHARACTERS + len("<U+10FFFF>") + len(CUT_MARK)
