"""Where a rule about interference must not apply, although much looks like it. Where it does: `rule_examples`."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from core.diagnosis.case import Case
from core.diagnosis.rules import ruling_of
from core.values import failures as f
from core.values.reply import Reply
from core.values.steps import Step
from core.values.tls_facts import CertificateChain
from tests.core.diagnosis.outcomes import STARTED, connected, failed, greeted, offering, outcome
from tests.core.diagnosis.rule_examples import AHEAD, AVAST, EXPIRED, INTERMEDIATE, OTHERS, OWN, at_provider, chain
from tests.core.report.every_value import certificate

UNREADABLE = replace(chain(OWN), unreadable=1)
NO_EHLO = Reply(502, ("5.5.1 Unknown command",))
NO_DATE = greeted("mx.example.test ESMTP")


@pytest.mark.parametrize(
    ("case", "rule"),
    [
        # Only a chain that did not verify for want of an issuer or a name was made by a stranger.
        (
            Case(failed(f.CertificateExpired(chain(replace(AVAST, not_after=EXPIRED.not_after)), "x", None))),
            "certificate_expired",
        ),
        (Case(outcome(events=(greeted("localhost AVG ESMTP Proxy Server"),))), "not_signed_in"),
        (Case(failed(f.CertificateExpired(chain(), "", None))), "certificate_expired"),
        (Case(failed(f.CertificateExpired(UNREADABLE, "", None))), "certificate_expired"),
        (Case(failed(f.CertificateExpired(chain(OWN, EXPIRED), "", None))), "certificate_expired"),
        # A certificate for another name proves nothing about this computer's authorities.
        (Case(failed(f.CertificateUntrusted(chain(OTHERS, INTERMEDIATE), "x"))), "untrusted"),
        (Case(failed(f.CertificateUntrusted(CertificateChain((), verified=False), "x"))), "untrusted"),
        (Case(failed(f.CertificateSelfSigned(chain(OWN, INTERMEDIATE)))), "self_signed"),
        (Case(failed(f.CertificateUntrusted(chain(OWN), "x"))), "untrusted"),
        (at_provider(f.CertificateChainIncomplete(chain(OWN), "x")), "incomplete_chain"),
        (at_provider(f.CertificateSelfSigned(chain())), "self_signed"),
        (Case(failed(f.ReplyTimedOut(10.0), ehlo_before_tls=offering("XXXXXXXA"))), "reply_missing"),
        (Case(failed(f.ReplyTimedOut(10.0), events=(greeted("*" * 30),))), "reply_missing"),
        (at_provider(f.ReplyTimedOut(10.0)), "reply_missing"),
        (Case(failed(f.CertificateExpired(chain(EXPIRED), "x", None), events=(NO_DATE,))), "certificate_expired"),
        (Case(failed(f.ReplyTimedOut(10.0), events=(greeted(AHEAD),))), "reply_missing"),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_what_only_looks_like_interference(case: Case, rule: str) -> None:
    assert ruling_of(case).name == rule


@pytest.mark.parametrize(
    ("case", "rule"),
    [
        (Case(failed(f.CertificateNameMismatch(chain(AVAST), "x", ("y",)))), "intercepting_issuer"),
        (Case(failed(f.CertificateChanged(chain(AVAST), "A", "B"))), "intercepting_issuer"),
        (Case(failed(f.CertificateSelfSigned(chain(AVAST)))), "intercepting_issuer"),
        (Case(failed(f.CertificateChainIncomplete(chain(AVAST), "x"))), "intercepting_issuer"),
        (at_provider(f.CertificateSelfSigned(chain(OWN)), Step.CERTIFICATE), "provider_by_stranger"),
        # The root that is unknown here comes before the suspicion of a stranger.
        (at_provider(f.CertificateUntrusted(chain(OWN, INTERMEDIATE), "x")), "public_authority_unknown"),
        (at_provider(f.CertificateUntrusted(chain(OWN), "x"), events=(connected("10.1.1.1"),)), "provider_by_stranger"),
        (Case(failed(f.EhloRefused(NO_EHLO, "x"), events=(greeted("*" * 30),))), "masked_greeting"),
        (Case(failed(f.StartTlsNotOffered(()), ehlo_before_tls=offering("XXXXXXXA"))), "masked_keyword"),
        (
            Case(failed(f.CertificateExpired(chain(certificate(not_after=STARTED + timedelta(days=1))), "", None))),
            "expired_in_store",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_what_else_is_interference(case: Case, rule: str) -> None:
    assert ruling_of(case).name == rule
