from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from core.diagnosis.case import Case
from core.diagnosis.foreign_server import (
    foreign_certificate,
    foreign_greeting,
    looks_like_portal,
    private_address,
    web_answer,
)
from core.values import failures as f
from core.values.address_tried import AddressResult, AddressTried
from core.values.control_probe import ControlPurpose
from core.values.reply import Reply
from core.values.settings import Encryption
from core.values.steps import Step
from core.values.tls_facts import TlsFacts
from tests.core.diagnosis.outcomes import connected, failed, greeted, look, outcome, provider, settings
from tests.core.diagnosis.rule_examples import CHAIN, PLAIN, at_provider, chain
from tests.core.report.every_value import certificate

ELSEWHERE: dict[str, Any] = {"settings": settings(host="mx.other.test")}
MISMATCH = f.CertificateNameMismatch(CHAIN, "mx.example.test", ("router.test",))
NO = f.AuthRefused("PLAIN", "sam", Reply(535, ("no",)))
HTTP = f.WrongProtocol(f.Protocol.HTTP, "HTTP/1.1 302")
VERIFIED = TlsFacts("TLSv1.3", "x", verified=True)


def with_names(*names: str, common_name: str = "") -> f.Failure:
    return f.CertificateNameMismatch(chain(certificate(names=names, common_name=common_name)), "x", names)


@pytest.mark.parametrize(
    "failure",
    [MISMATCH, f.CertificateSelfSigned(CHAIN), f.CertificateUntrusted(CHAIN, "x")],
    ids=lambda one: str(type(one)),
)
def test_a_certificate_of_somebody_else(failure: f.Failure) -> None:
    assert foreign_certificate(at_provider(failure, Step.CERTIFICATE)) == "router.test"


def test_a_certificate_without_any_name_is_called_by_its_issuer() -> None:
    assert foreign_certificate(at_provider(with_names())) == "Example Trust CA 3"


@pytest.mark.parametrize(
    "case",
    [
        at_provider(with_names("mx7.example.test")),
        at_provider(with_names("router.test", "deep.mailfarm.test")),
        at_provider(f.CertificateNameMismatch(chain(), "x", ())),
        at_provider(f.CertificateExpired(CHAIN, "x", None)),
        at_provider(MISMATCH, **ELSEWHERE),
        Case(failed(MISMATCH)),
        Case(outcome(), provider()),
    ],
)
def test_no_certificate_of_somebody_else(case: Case) -> None:
    assert foreign_certificate(case) == ""


def test_a_greeting_of_somebody_else() -> None:
    assert foreign_greeting(at_provider(NO, settings=PLAIN, events=(greeted("srv1.host.test hi"),))) == "srv1.host.test"
    refusal = f.GreetingRejected(Reply(554, ("srv1.host.test no",)))
    assert foreign_greeting(at_provider(refusal)) == "srv1.host.test"


@pytest.mark.parametrize(
    "case",
    [
        at_provider(NO, settings=PLAIN, events=(greeted("mx3.example.test hi"),)),
        at_provider(NO, settings=PLAIN, events=(greeted("in.mailfarm.test hi"),)),
        at_provider(NO, settings=PLAIN, events=(greeted("ESMTP ready"),)),
        at_provider(NO, tls=VERIFIED, events=(greeted("srv1.host.test hi"),)),
        at_provider(NO, **ELSEWHERE, events=(greeted("srv1.host.test hi"),)),
        Case(failed(NO, events=(greeted("srv1.host.test hi"),))),
        Case(failed(NO, events=(greeted("srv1.host.test hi"),)), provider(banners=())),
        Case(outcome(settings=PLAIN, events=(greeted("srv1.host.test hi"),)), provider()),
    ],
)
def test_no_greeting_of_somebody_else(case: Case) -> None:
    assert foreign_greeting(case) == ""


def test_an_unverified_connection_proves_nothing_against_a_foreign_greeting() -> None:
    case = at_provider(NO, tls=replace(VERIFIED, verified=False), events=(greeted("srv1.host.test hi"),))
    assert foreign_greeting(case) == "srv1.host.test"


def test_a_web_server_where_a_provider_takes_mail() -> None:
    assert web_answer(at_provider(HTTP)) == "HTTP"
    by_look = look(ControlPurpose.PLAIN_TEXT_FIRST, HTTP, port=465)
    to_465 = settings(port=465, encryption=Encryption.TLS)
    assert web_answer(at_provider(f.ClosedBeforeGreeting(reset=False), Step.TLS, settings=to_465, controls=(by_look,)))


@pytest.mark.parametrize(
    "case",
    [
        at_provider(HTTP, settings=settings(port=443)),
        at_provider(f.WrongProtocol(f.Protocol.IMAP, "* OK")),
        at_provider(NO),
        Case(failed(HTTP)),
    ],
)
def test_no_web_server_where_a_provider_takes_mail(case: Case) -> None:
    assert web_answer(case) == ""


def test_a_private_address_in_place_of_a_provider() -> None:
    tried = (
        AddressTried("8.8.8.8", 587, AddressResult.REFUSED, 0, 1),
        AddressTried("10.1.1.1", 587, AddressResult.REFUSED, 0, 1),
    )
    assert private_address(at_provider(f.ConnectRefused(tried))) == "10.1.1.1"
    assert private_address(at_provider(MISMATCH, events=(connected("192.168.0.1"),))) == "192.168.0.1"


@pytest.mark.parametrize(
    "case",
    [
        at_provider(NO, events=(connected("8.8.8.8"),)),
        at_provider(NO, events=(connected("127.0.0.1"),)),
        at_provider(NO, tls=VERIFIED, events=(connected("192.168.0.1"),)),
        at_provider(NO, **ELSEWHERE, events=(connected("192.168.0.1"),)),
        Case(outcome(events=(connected("192.168.0.1"),)), provider()),
        Case(failed(NO, events=(connected("192.168.0.1"),))),
    ],
)
def test_no_private_address_in_place_of_a_provider(case: Case) -> None:
    assert private_address(case) == ""


def test_what_looks_like_the_page_of_a_network() -> None:
    assert looks_like_portal(at_provider(HTTP))
    assert looks_like_portal(at_provider(MISMATCH, events=(connected("192.168.0.1"),)))
    assert looks_like_portal(at_provider(MISMATCH))


def test_a_mail_server_is_no_page() -> None:
    assert not looks_like_portal(at_provider(MISMATCH, events=(greeted("srv1.host.test hi"),)))
    assert not looks_like_portal(at_provider(NO, settings=PLAIN, events=(greeted("srv1.host.test hi"),)))
