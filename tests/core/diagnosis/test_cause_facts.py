from __future__ import annotations

from datetime import date

import pytest

from core.diagnosis.case import Case
from core.diagnosis.facts import FACT_NAMES, facts_of
from core.values import failures as f
from core.values.control_probe import ControlPurpose
from core.values.diagnosis import Code
from core.values.provider import SecretKind, Source, UsernameForm
from core.values.reply import Reply
from core.values.settings import Encryption, IpVersion
from core.values.steps import Step
from core.values.surroundings import Surroundings
from core.values.tls_facts import TlsFacts
from tests.core.diagnosis.outcomes import failed, greeted, look, offering, outcome, provider
from tests.core.diagnosis.rule_examples import (
    AHEAD,
    ANONYMOUS,
    AVAST,
    CHAIN,
    EXPIRED,
    IMAP,
    IPV4,
    PLAIN,
    STARTTLS_ON_25,
    TLS_465,
    at_provider,
    chain,
)

REFUSED = f.ConnectRefused(())
NO_STARTTLS = f.StartTlsNotOffered(())


def known(case: Case, code: Code, *names: str) -> dict[str, str]:
    facts = facts_of(case, code)
    assert set(facts) == FACT_NAMES
    return {name: facts[name] for name in names if facts[name]}


def test_who_intercepts() -> None:
    case = Case(failed(f.CertificateUntrusted(chain(AVAST), "x"), Step.CERTIFICATE, chain=chain(AVAST)))
    assert known(case, Code.CERT_INTERCEPTED, "interceptor") == {"interceptor": "Avast"}
    assert known(case, Code.CERT_UNTRUSTED, "interceptor") == {}
    greets = Case(failed(f.AuthNotOffered(()), events=(greeted("localhost AVG ESMTP Proxy Server"),)))
    assert known(greets, Code.CERT_INTERCEPTED, "interceptor") == {"interceptor": "AVG"}


MISMATCH = f.CertificateNameMismatch(CHAIN, "mx.example.test", ("router.test",))


def test_who_answers_in_place_of_the_provider() -> None:
    portal = at_provider(MISMATCH)
    assert known(portal, Code.SERVER_NOT_THE_ONE, "answered_by", "portal") == {
        "answered_by": "router.test",
        "portal": "yes",
    }
    server = at_provider(MISMATCH, events=(greeted("srv1.host.test hi"),))
    assert known(server, Code.SERVER_NOT_THE_ONE, "answered_by", "portal") == {"answered_by": "router.test"}
    assert known(portal, Code.CERT_NAME_MISMATCH, "answered_by", "portal") == {}


def test_what_is_spoken_instead() -> None:
    found = failed(f.WrongProtocol(f.Protocol.UNKNOWN, "?"), Step.TLS, settings=TLS_465, controls=(IMAP,))
    names = ("answered_by", "protocol", "beginning")
    expected = {"answered_by": "IMAP", "protocol": "IMAP", "beginning": "* OK"}
    assert known(Case(found), Code.SERVER_WRONG_PROTOCOL, *names) == expected


def test_what_took_encryption_away() -> None:
    names = ("fixup", "behind")
    masked = Case(failed(NO_STARTTLS, events=(greeted("*" * 30),)))
    assert known(masked, Code.STARTTLS_NOT_OFFERED, *names) == {"fixup": "yes"}
    stripped = Case(failed(NO_STARTTLS, controls=(STARTTLS_ON_25,)))
    assert known(stripped, Code.STARTTLS_NOT_OFFERED, *names) == {"behind": "yes"}
    assert known(Case(failed(NO_STARTTLS)), Code.STARTTLS_NOT_OFFERED, *names) == {}
    assert known(masked, Code.AUTH_NOT_OFFERED, *names) == {}


def test_how_wrong_the_clock_is() -> None:
    case = Case(failed(f.CertificateExpired(chain(EXPIRED), "x", None), events=(greeted(AHEAD),)))
    assert known(case, Code.CERT_EXPIRED, "clock_off") == {"clock_off": "40 days"}


def test_what_second_looks_saw_working() -> None:
    names = ("proven_host", "proven_port", "proven_encryption", "other_works", "spoken_version")
    looks = (
        look(ControlPurpose.OTHER_PORT, port=25),
        look(ControlPurpose.OTHER_PORT, port=465, encryption=Encryption.TLS),
        look(ControlPurpose.OLDER_TLS, found={"tls": TlsFacts("TLSv1.1", "x")}),
    )
    assert known(Case(failed(REFUSED, controls=looks)), Code.CONNECT_REFUSED, *names) == {
        "proven_host": "mx.example.test",
        "proven_port": "465",
        "proven_encryption": "tls",
        "spoken_version": "TLSv1.1",
    }
    family = (look(ControlPurpose.OTHER_FAMILY, ip_version=IpVersion.IPV6),)
    assert known(Case(failed(REFUSED, controls=family)), Code.CONNECT_REFUSED, "other_works") == {"other_works": "ipv6"}
    assert known(Case(failed(REFUSED)), Code.CONNECT_REFUSED, *names) == {}


@pytest.mark.parametrize(
    ("failure", "met"),
    [
        (f.ConnectRefused(()), "refusal"),
        (f.ConnectReset(()), "refusal"),
        (f.ClosedBeforeGreeting(reset=False), "refusal"),
        (f.ConnectTimedOut((), 10.0), "nothing"),
        (f.ConnectUnreachable(()), "nothing"),
        (f.ConnectProhibited(()), "nothing"),
        (f.GreetingTimedOut(10.0), "silence"),
        (f.ReplyTimedOut(10.0), "silence"),
        (f.Ipv6Unreachable(()), ""),
    ],
)
def test_what_was_met_where_the_other_ip_version_works(failure: f.Failure, met: str) -> None:
    assert known(Case(failed(failure, controls=(IPV4,))), Code.CONNECT_IPV6_BROKEN, "met").get("met", "") == met
    assert known(Case(failed(failure)), Code.CONNECT_IPV6_BROKEN, "met") == {}


def test_a_test_that_hardly_waited() -> None:
    assert known(Case(failed(f.ReplyTimedOut(1.0))), Code.PROTOCOL_TIMEOUT, "hasty") == {"hasty": "yes"}
    assert known(Case(failed(f.ReplyTimedOut(10.0))), Code.PROTOCOL_TIMEOUT, "hasty") == {}


def test_the_cipher_is_the_reason_where_there_is_no_certificate() -> None:
    case = Case(failed(f.TlsOutdated("HANDSHAKE_FAILURE"), controls=(ANONYMOUS,)))
    assert known(case, Code.TLS_WEAK, "reason") == {"reason": "ADH-AES256-GCM-SHA384"}
    weak = Case(failed(f.TlsWeak("DH_KEY_TOO_SMALL")))
    assert known(weak, Code.TLS_WEAK, "reason") == {"reason": "DH_KEY_TOO_SMALL"}


def test_a_sign_in_that_is_gone_after_encryption() -> None:
    no_sign_in = f.AuthNotOffered(())
    before, after = offering("STARTTLS", "AUTH PLAIN LOGIN"), offering("SIZE 1")
    gone = Case(failed(no_sign_in, ehlo_before_tls=before, ehlo_after_tls=after))
    assert known(gone, Code.AUTH_NOT_OFFERED, "hidden_mechanisms") == {"hidden_mechanisms": "PLAIN, LOGIN"}
    others: tuple[dict[str, object], ...] = (
        {"ehlo_before_tls": before},
        {"ehlo_after_tls": after},
        {"ehlo_before_tls": before, "ehlo_after_tls": before},
    )
    for found in (failed(no_sign_in, Step.EHLO, **offered) for offered in others):
        assert known(Case(found), Code.AUTH_NOT_OFFERED, "hidden_mechanisms") == {}


def test_tls_that_a_second_look_met() -> None:
    met = (look(ControlPurpose.TLS_FROM_THE_START, f.CertificateExpired(chain(EXPIRED), "x", None)),)
    expected = Case(failed(f.TlsExpectedFirst(3.0), controls=met))
    assert known(expected, Code.ENCRYPTION_PLAIN_ON_TLS_PORT, "speaks_tls") == {"speaks_tls": "yes"}
    in_vain = (look(ControlPurpose.TLS_FROM_THE_START, f.ReplyTimedOut(4.0)),)
    silent = Case(failed(f.GreetingTimedOut(10.0), controls=in_vain))
    assert known(silent, Code.GREETING_TIMEOUT, "speaks_tls") == {}


def test_what_the_reply_names() -> None:
    reply = Reply(554, ("5.7.1 Client host [8.8.4.4] blocked using zen.lists.test; wait 30 minutes",))
    facts = known(
        Case(failed(f.GreetingRejected(reply))), Code.CLIENT_IP_BLOCKED, "client_ip", "block_list", "wait_for"
    )
    assert facts == {"client_ip": "8.8.4.4", "block_list": "zen.lists.test", "wait_for": "30 minutes"}


def test_what_surrounds_the_program() -> None:
    around = Surroundings(("tun0", "wg0"), ("http",))
    names = ("tunnel", "proxy")
    expected = {"tunnel": "tun0, wg0", "proxy": "http"}
    assert known(Case(failed(REFUSED, surroundings=around)), Code.CONNECT_REFUSED, *names) == expected
    assert known(Case(outcome(surroundings=around)), Code.OK, *names) == {}
    assert known(Case(failed(REFUSED)), Code.CONNECT_REFUSED, *names) == {}


PROVIDER_FACTS = (
    *("provider", "provider_host", "provider_port", "provider_encryption", "provider_dated"),
    *("secret_page", "smtp_page", "secret_kind", "username_form", "fixed_username"),
)


def test_who_the_provider_is() -> None:
    full = provider(
        secrets=(SecretKind.APP_PASSWORD,),
        secret_page="https://example.test/secret",
        smtp_page="https://example.test/smtp",
        username=UsernameForm.FIXED,
        fixed_username="apikey",
    )
    assert known(Case(outcome(settings=PLAIN), full), Code.OK, *PROVIDER_FACTS) == {
        "provider": "Example Mail",
        "provider_host": "mx.example.test",
        "provider_port": "465",
        "provider_encryption": "tls",
        "secret_page": "https://example.test/secret",
        "smtp_page": "https://example.test/smtp",
        "secret_kind": "app_password",
        "username_form": "fixed",
        "fixed_username": "apikey",
    }
    assert known(Case(outcome()), Code.OK, *PROVIDER_FACTS) == {}


@pytest.mark.parametrize(("read_on", "dated"), [(date(2026, 5, 28), ""), (date(2026, 5, 27), "2026-05-27")])
def test_old_facts_say_how_old_they_are(read_on: date, dated: str) -> None:
    old = provider(sources=(Source("a page", read_on),), servers=())
    assert facts_of(Case(outcome(), old), Code.OK)["provider_dated"] == dated
