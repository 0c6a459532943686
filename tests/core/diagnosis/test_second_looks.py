from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from core.diagnosis import second_looks as seen
from core.values import failures as f
from core.values.control_probe import ControlEnded, ControlPurpose
from core.values.details import Resolved
from core.values.settings import Encryption, IpVersion
from core.values.steps import Step
from core.values.tls_facts import CertificateChain, TlsFacts
from tests.core.diagnosis.outcomes import connected, failed, look, outcome, passed

REFUSED = f.ConnectRefused(())
TLS: dict[str, Any] = {"encryption": Encryption.TLS}
TO_25 = look(ControlPurpose.OTHER_PORT, port=25)
TO_465 = look(ControlPurpose.OTHER_PORT, port=465, **TLS)
TO_587 = look(ControlPurpose.OTHER_PORT, port=587)
TO_2525 = look(ControlPurpose.OTHER_PORT, port=2525)
SAME_PORT = look(ControlPurpose.TLS_FROM_THE_START, **TLS)
STOPPED = look(ControlPurpose.OTHER_PORT, port=465, found={"cancelled": True})


def test_looks_are_found_by_purpose_in_the_order_of_ports() -> None:
    found = failed(REFUSED, controls=(TO_25, TO_2525, SAME_PORT, TO_587, TO_465, STOPPED))
    assert seen.looks(found, ControlPurpose.OTHER_PORT) == (TO_465, TO_587, TO_2525, TO_25)
    assert seen.looks(found, ControlPurpose.TLS_FROM_THE_START) == (SAME_PORT,)


def test_what_works_comes_by_how_much_it_changes() -> None:
    unencrypted = look(ControlPurpose.PLAIN_TEXT_FIRST, encryption=Encryption.NONE)
    older = look(ControlPurpose.OLDER_TLS, found={"tls": TlsFacts("TLSv1", "x")})
    broken = look(ControlPurpose.OTHER_PORT, REFUSED, port=465, **TLS)
    found = failed(REFUSED, controls=(TO_25, TO_587, unencrypted, older, broken, STOPPED, TO_465, SAME_PORT))
    assert seen.working(found) == (SAME_PORT, TO_465, TO_587)


def test_port_25_is_only_a_way_to_send_for_who_chose_it() -> None:
    same_port = look(ControlPurpose.TLS_FROM_THE_START, port=25, **TLS)
    assert seen.working(failed(REFUSED, controls=(TO_25, same_port))) == (same_port,)


def test_connecting_and_answering() -> None:
    assert seen.connects(look(ControlPurpose.OTHER_PORT, f.GreetingTimedOut(4.0), events=(connected("192.0.2.1"),)))
    assert not seen.connects(look(ControlPurpose.OTHER_PORT, REFUSED))
    resolved = passed(Step.RESOLVE, Resolved(("192.0.2.1",)))
    assert not seen.connects(look(ControlPurpose.OTHER_PORT, REFUSED, events=(resolved,)))
    assert seen.is_answered(look(ControlPurpose.OTHER_PORT, REFUSED))
    assert seen.is_answered(TO_465)
    for failure in (f.ConnectTimedOut((), 4.0), f.ConnectUnreachable(()), f.ComputerOffline(()), f.NameNotFound("x")):
        assert not seen.is_answered(look(ControlPurpose.OTHER_PORT, failure))


CHAIN = CertificateChain((), verified=False)


@pytest.mark.parametrize(
    ("one", "speaks"),
    [
        (SAME_PORT, True),
        (look(ControlPurpose.TLS_FROM_THE_START, f.CertificateSelfSigned(CHAIN), **TLS), True),
        (look(ControlPurpose.TLS_FROM_THE_START, f.TlsOutdated("x"), **TLS), True),
        (
            look(ControlPurpose.TLS_FROM_THE_START, f.GreetingTimedOut(4.0), found={"tls": TlsFacts("TLSv1.3", "x")}),
            True,
        ),
        (look(ControlPurpose.TLS_FROM_THE_START, f.ReplyTimedOut(4.0), **TLS), False),
        (look(ControlPurpose.TLS_FROM_THE_START, f.PlaintextOnTlsPort("220"), **TLS), False),
    ],
)
def test_speaking_tls(one: ControlEnded, speaks: bool) -> None:
    assert seen.speaks_tls((one,)) is speaks
    assert not seen.speaks_tls(())


def test_speaking_smtp() -> None:
    greets = look(ControlPurpose.PLAIN_TEXT_FIRST, f.StartTlsNotOffered(()), greeting="mx.example.test")
    assert seen.speaks_smtp(failed(REFUSED, controls=(greets,)))
    assert not seen.speaks_smtp(failed(REFUSED, controls=(TO_465,)))


@pytest.mark.parametrize(
    "protocol", [f.Protocol.IMAP, f.Protocol.POP3, f.Protocol.HTTP, f.Protocol.SSH, f.Protocol.FTP]
)
def test_another_protocol(protocol: f.Protocol) -> None:
    failure = f.WrongProtocol(protocol, "x")
    by_look = look(ControlPurpose.PLAIN_TEXT_FIRST, failure)
    assert seen.other_protocol(failed(failure)) == failure
    assert seen.other_protocol(failed(f.WrongProtocol(f.Protocol.UNKNOWN, "y"), controls=(by_look,))) == failure
    answers_hello = look(ControlPurpose.TLS_FROM_THE_START, failure, **TLS)
    assert seen.other_protocol(failed(f.GreetingTimedOut(10.0), controls=(answers_hello,))) == failure


@pytest.mark.parametrize("protocol", [f.Protocol.UNKNOWN, f.Protocol.SMTP, f.Protocol.TLS])
def test_no_other_protocol(protocol: f.Protocol) -> None:
    assert seen.other_protocol(failed(f.WrongProtocol(protocol, "x"))) is None


def test_the_family_that_works() -> None:
    works = look(ControlPurpose.OTHER_FAMILY, ip_version=IpVersion.IPV4)
    broken = look(ControlPurpose.OTHER_FAMILY, REFUSED, ip_version=IpVersion.IPV4)
    assert seen.working_family(failed(REFUSED, controls=(works,))) is IpVersion.IPV4
    assert seen.working_family(failed(REFUSED, controls=(broken,))) is None
    assert seen.working_family(outcome()) is None


def test_the_older_tls_that_is_spoken() -> None:
    older = look(ControlPurpose.OLDER_TLS, found={"tls": TlsFacts("TLSv1.1", "x")})
    assert seen.older_version(failed(REFUSED, controls=(older,))) == "TLSv1.1"
    weak_cipher = look(ControlPurpose.OLDER_TLS, found={"tls": TlsFacts("TLSv1.2", "x")})
    assert seen.older_version(failed(REFUSED, controls=(weak_cipher,))) == ""
    nothing = replace(older, outcome=failed(REFUSED))
    assert seen.older_version(failed(REFUSED, controls=(nothing,))) == ""


@pytest.mark.parametrize(
    ("version", "cipher", "anonymous"),
    [
        ("TLSv1.2", "ADH-AES256-SHA256", True),
        ("TLSv1.2", "AECDH-AES256-SHA", True),
        ("TLSv1.2", "ECDHE-RSA-AES256-SHA", False),
        # There it is the version that is wrong, whatever else there is.
        ("TLSv1.1", "ADH-AES256-SHA", False),
    ],
)
def test_a_cipher_without_any_certificate(version: str, cipher: str, anonymous: bool) -> None:
    met = look(ControlPurpose.OLDER_TLS, found={"tls": TlsFacts(version, cipher)})
    assert seen.anonymous_cipher(failed(REFUSED, controls=(met,))) == (cipher if anonymous else "")
    elsewhere = look(ControlPurpose.OTHER_PORT, found={"tls": TlsFacts(version, cipher)})
    assert seen.anonymous_cipher(failed(REFUSED, controls=(elsewhere,))) == ""
