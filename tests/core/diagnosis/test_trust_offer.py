from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from core.diagnosis.case import Case
from core.diagnosis.facts import facts_of
from core.diagnosis.trust_offer import STRANGERS, may_trust, offered_certificate
from core.values import failures as f
from core.values.diagnosis import Code
from core.values.steps import Step
from core.values.tls_facts import CertificateChain
from tests.core.diagnosis.outcomes import STARTED, failed, outcome, settings
from tests.core.report.every_value import certificate

LEAF = certificate()
CHAIN = CertificateChain((LEAF,), verified=False)
ANYWHERE: list[f.Failure] = [
    f.CertificateSelfSigned(CHAIN),
    f.CertificateUntrusted(CHAIN, "x"),
    f.CertificateChanged(CHAIN, "A", "B"),
]
NEARBY: list[f.Failure] = [
    f.CertificateExpired(CHAIN, "x", None),
    f.CertificateNameMismatch(CHAIN, "x", ()),
    f.CertificateChainIncomplete(CHAIN, "x"),
]
NEVER: list[f.Failure] = [
    f.CertificateInvalid(CHAIN, "x"),
    f.CertificateNotYetValid(CHAIN, "x", None),
    f.TlsWeak("x", CHAIN),
    f.TlsOutdated("x"),
    f.Disconnected(reset=False),
    f.CertificateSelfSigned(CertificateChain((), verified=False)),
    f.CertificateSelfSigned(CertificateChain((replace(LEAF, not_before=STARTED + timedelta(days=1)),), verified=False)),
]
NEAR = settings(host="192.168.1.2")


@pytest.mark.parametrize("failure", [*ANYWHERE, *NEARBY])
def test_near_hosts(failure: f.Failure) -> None:
    found = failed(failure, Step.CERTIFICATE, settings=NEAR, chain=CHAIN)
    assert offered_certificate(found) == LEAF
    assert facts_of(Case(found), Code.CERT_UNTRUSTED)["may_trust"] == "yes"


@pytest.mark.parametrize("failure", ANYWHERE)
def test_far_hosts(failure: f.Failure) -> None:
    assert offered_certificate(failed(failure, Step.CERTIFICATE)) == LEAF


@pytest.mark.parametrize("failure", NEARBY)
def test_what_only_the_provider_can_cure_is_not_offered(failure: f.Failure) -> None:
    found = failed(failure, Step.CERTIFICATE, chain=CHAIN)
    assert offered_certificate(found) is None
    assert facts_of(Case(found), Code.CERT_UNTRUSTED)["may_trust"] == ""


@pytest.mark.parametrize("failure", NEVER)
def test_what_is_never_offered(failure: f.Failure) -> None:
    assert offered_certificate(failed(failure, Step.CERTIFICATE, settings=NEAR)) is None


def test_nothing_is_offered_without_a_failure() -> None:
    assert offered_certificate(outcome(settings=NEAR, chain=CHAIN)) is None
    assert offered_certificate(failed(ANYWHERE[0], Step.CERTIFICATE, cancelled=True)) is None


@pytest.mark.parametrize("code", sorted(STRANGERS))
def test_what_is_somebody_elses_or_good_is_never_offered(code: Code) -> None:
    found = failed(ANYWHERE[0], Step.CERTIFICATE)
    assert may_trust(Code.CERT_SELF_SIGNED, found)
    assert not may_trust(code, found)
    assert facts_of(Case(found), code)["may_trust"] == ""
