from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from core.probe.control_plan import MOST, OTHER_PORTS, planned, tls_from_the_start
from core.values import failures as f
from core.values.address_tried import AddressResult, AddressTried
from core.values.control_probe import ControlPurpose
from core.values.details import Resolved
from core.values.events import StepPassed
from core.values.outcome import ProbeOutcome
from core.values.reply import Reply
from core.values.settings import ConnectionSettings, Delivery, Encryption, IpVersion
from core.values.steps import Step
from core.values.tls_facts import CertificateChain, TlsFacts
from tests.core.report.every_value import FAILURES

if TYPE_CHECKING:
    from core.values.control_probe import ControlProbe
    from core.values.failures import Failure

STARTTLS, TLS, NONE = Encryption.STARTTLS, Encryption.TLS, Encryption.NONE
V4, V6 = "203.0.113.25", "2001:db8::25"
CHAIN = CertificateChain((), verified=False)
TLS_UP = TlsFacts("TLSv1.3", "TLS_AES_256_GCM_SHA384")
PURPOSES = {
    "port": ControlPurpose.OTHER_PORT,
    "family": ControlPurpose.OTHER_FAMILY,
    "tls": ControlPurpose.TLS_FROM_THE_START,
    "plain": ControlPurpose.PLAIN_TEXT_FIRST,
    "name": ControlPurpose.NAME_IN_CERTIFICATE,
    "older": ControlPurpose.OLDER_TLS,
}
SHORT = {purpose: name for name, purpose in PURPOSES.items()}


def settings(**changes: object) -> ConnectionSettings:
    known = ConnectionSettings("smtp.example.com", 587, STARTTLS, email="sam@example.com", username="sam")
    return replace(known, **changes)  # type: ignore[arg-type]  # each is a field


def outcome(failure: Failure | None, tested: ConnectionSettings | None = None, **changes: object) -> ProbeOutcome:
    found = ProbeOutcome(tested or settings(), datetime(2026, 11, 24, tzinfo=UTC), 1.0, (), failure, Step.CONNECT)
    return replace(found, **changes)  # type: ignore[arg-type]  # each is a field


def events(*addresses: str, **tried: AddressResult) -> tuple[StepPassed | AddressTried, ...]:
    """The addresses of the name, and what became of those that were tried, by family."""
    attempts = [AddressTried({"v4": V4, "v6": V6}[family], 587, result, 0.0, 0.1) for family, result in tried.items()]
    return (StepPassed(Step.RESOLVE, 0.1, 0.1, Resolved(addresses)), *attempts)


def in_short(controls: tuple[ControlProbe, ...]) -> list[str]:
    """What is looked at: "port 465 tls", "family ipv4", "name mx.example.com"."""

    def told(control: ControlProbe) -> str:
        to, name = control.settings, SHORT[control.purpose]
        more = {
            "port": f"{to.port} {to.encryption}",
            "family": f"{to.ip_version}",
            "name": to.host,
            "plain": f"{to.port} {to.encryption}",
            "tls": f"{to.port} {to.encryption}",
        }
        return f"{name} {more.get(name, '')}".strip()

    return [told(control) for control in controls]


PORTS = ["port 465 tls", "port 2525 starttls", "port 25 starttls"]
BOTH_TRIED = events(V4, V6, v4=AddressResult.REFUSED, v6=AddressResult.REFUSED)
ONLY_V4_TRIED = events(V4, V6, v4=AddressResult.CONNECTED)
ONLY_V6_TRIED = events(V4, V6, v6=AddressResult.CONNECTED, v4=AddressResult.CANCELLED)

# The failure, what was tested, what else was seen, and what is looked at then.
ROWS: list[tuple[Failure, ConnectionSettings, dict[str, object], list[str]]] = [
    (f.ConnectRefused(()), settings(), {"events": BOTH_TRIED}, PORTS),
    (f.ConnectTimedOut((), 10.0), settings(), {"events": BOTH_TRIED}, PORTS),
    (f.ConnectUnreachable(()), settings(), {"events": BOTH_TRIED}, PORTS),
    (f.ConnectProhibited(()), settings(), {"events": BOTH_TRIED}, PORTS),
    (f.ConnectReset(()), settings(), {"events": BOTH_TRIED}, PORTS),
    (
        f.ConnectTimedOut((), 10.0),
        settings(),
        {"events": events(V4, V6, v6=AddressResult.TIMED_OUT, v4=AddressResult.CANCELLED)},
        ["family ipv4", *PORTS],
    ),
    (f.ConnectRefused(()), settings(ip_version=IpVersion.IPV6), {}, ["family ipv4", *PORTS]),
    (f.ConnectRefused(()), settings(ip_version=IpVersion.IPV4), {}, ["family ipv6", *PORTS]),
    (f.ConnectRefused(()), settings(host=V4, ip_version=IpVersion.IPV4), {"events": events(V4)}, PORTS),
    (f.ConnectRefused(()), settings(host=V6), {"events": events(V6)}, PORTS),
    (
        f.ConnectRefused(()),
        settings(port=465, encryption=STARTTLS),
        {"events": BOTH_TRIED},
        ["port 587 starttls", "port 2525 starttls", "port 25 starttls"],
    ),
    (
        f.ConnectRefused(()),
        settings(port=26),
        {"events": BOTH_TRIED},
        ["port 465 tls", "port 587 starttls", "port 2525 starttls", "port 25 starttls"],
    ),
    (f.NoAddressOfFamily("x", IpVersion.IPV6), settings(ip_version=IpVersion.IPV6), {}, ["family ipv4"]),
    (f.Ipv6Unreachable(()), settings(ip_version=IpVersion.IPV6), {}, ["family ipv4"]),
    (f.Ipv6Unreachable(()), settings(), {"events": events(V6, v6=AddressResult.UNREACHABLE)}, []),
    (f.PlaintextOnTlsPort("220"), settings(encryption=TLS), {}, ["plain 587 starttls"]),
    (f.WrongProtocol(f.Protocol.HTTP, "H"), settings(encryption=TLS), {}, ["plain 587 starttls", *PORTS]),
    (f.WrongProtocol(f.Protocol.IMAP, "*"), settings(encryption=TLS), {"tls": TLS_UP}, PORTS),
    (f.WrongProtocol(f.Protocol.POP3, "+OK"), settings(encryption=NONE), {}, PORTS),
    (f.WrongProtocol(f.Protocol.TLS, "\x16"), settings(), {}, ["tls 587 tls"]),
    (f.TlsHandshakeFailed("not TLS: <0x00>"), settings(encryption=TLS), {}, ["plain 587 starttls"]),
    (f.TlsHandshakeFailed("DECODE_ERROR"), settings(encryption=TLS), {}, []),
    (f.ClosedBeforeGreeting(reset=True), settings(), {}, ["tls 587 tls"]),
    (f.ClosedBeforeGreeting(reset=False), settings(encryption=TLS), {}, ["plain 587 starttls"]),
    (f.ClosedBeforeGreeting(reset=False), settings(encryption=TLS), {"tls": TLS_UP}, []),
    (f.GreetingTimedOut(10.0), settings(encryption=NONE), {}, ["tls 587 tls"]),
    (f.GreetingTimedOut(10.0), settings(encryption=TLS), {"tls": TLS_UP}, []),
    (f.GreetingTimedOut(10.0), settings(), {"events": ONLY_V6_TRIED}, ["tls 587 tls", "family ipv4"]),
    (f.GreetingTimedOut(10.0), settings(), {"events": ONLY_V4_TRIED}, ["tls 587 tls"]),
    (f.GreetingTimedOut(10.0), settings(encryption=TLS), {"tls": TLS_UP, "events": ONLY_V6_TRIED}, ["family ipv4"]),
    (f.GreetingTimedOut(10.0), settings(ip_version=IpVersion.IPV6), {}, ["tls 587 tls", "family ipv4"]),
    (f.GreetingTimedOut(10.0), settings(ip_version=IpVersion.IPV4), {}, ["tls 587 tls"]),
    (f.ClosedBeforeGreeting(reset=True), settings(), {"events": ONLY_V6_TRIED}, ["tls 587 tls", "family ipv4"]),
    (
        f.ReplyTimedOut(10.0),
        settings(encryption=TLS),
        {"events": ONLY_V6_TRIED, "failed_step": Step.TLS},
        ["family ipv4"],
    ),
    (f.ReplyTimedOut(10.0), settings(), {"events": ONLY_V6_TRIED, "failed_step": Step.EHLO}, []),
    (f.StartTlsNotOffered(()), settings(), {"events": BOTH_TRIED}, PORTS),
    (f.StartTlsNotOffered(()), settings(), {"events": ONLY_V6_TRIED}, [*PORTS, "family ipv4"]),
    (f.StartTlsRefused(Reply(454, ("no",))), settings(), {"events": BOTH_TRIED}, PORTS),
    (f.CertificateNameMismatch(CHAIN, "x", ("mx.example.com",)), settings(), {}, ["name mx.example.com"]),
    (f.TlsOutdated("NO_SHARED_CIPHER"), settings(), {}, ["older", *PORTS]),
]


@pytest.mark.parametrize(("failure", "tested", "seen", "looks"), ROWS, ids=lambda value: type(value).__name__)
def test_what_a_failure_asks_for(
    failure: Failure, tested: ConnectionSettings, seen: dict[str, object], looks: list[str]
) -> None:
    controls = planned(outcome(failure, tested, **seen), ())
    assert in_short(controls) == looks
    assert [control.number for control in controls] == list(range(1, len(looks) + 1))
    for control in controls:
        assert control.settings.delivery is Delivery.NOTHING
        assert not control.settings.second_opinion
        assert (control.settings.step_seconds, control.settings.total_seconds) == (4.0, 8.0)
        assert control.purpose is ControlPurpose.NAME_IN_CERTIFICATE or control.settings.host == tested.host


ASKS = {type(failure) for failure, _, _, looks in ROWS if looks}


@pytest.mark.parametrize(
    "failure", [one for one in FAILURES if type(one) not in ASKS], ids=lambda one: type(one).__name__
)
def test_all_others_ask_for_none(failure: Failure) -> None:
    assert planned(outcome(failure, events=BOTH_TRIED), ()) == ()


REFUSED = f.ConnectRefused(())


@pytest.mark.parametrize(
    "found",
    [
        outcome(None),
        outcome(REFUSED, cancelled=True),
        outcome(REFUSED, settings(second_opinion=False)),
        outcome(REFUSED, total_seconds=59.5),
        outcome(REFUSED, settings(total_seconds=1.5)),
    ],
    ids=["it works", "stopped", "unwanted", "time is up", "time was short"],
)
def test_where_nothing_is_open_or_wanted_none_is_taken(found: ProbeOutcome) -> None:
    assert planned(found, ()) == ()


def test_the_limits_are_never_longer_than_those_of_the_test() -> None:
    hasty = settings(step_seconds=1.5, total_seconds=6.0)
    limits = {(c.settings.step_seconds, c.settings.total_seconds) for c in planned(outcome(REFUSED, hasty), ())}
    assert limits == {(1.5, 5.0)}


def test_a_message_is_asked_for_once_only() -> None:
    sending = settings(delivery=Delivery.MESSAGE, recipient="ann@example.com")
    assert {c.settings.delivery for c in planned(outcome(REFUSED, sending), ())} == {Delivery.NOTHING}


def test_what_was_looked_at_before_is_not_looked_at_again() -> None:
    early = tls_from_the_start(settings(), 20.0)
    assert (early.number, early.settings.encryption, early.settings.total_seconds) == (1, TLS, 8.0)
    assert planned(outcome(f.GreetingTimedOut(10.0)), (early,)) == ()
    later = planned(outcome(f.StartTlsNotOffered(()), events=BOTH_TRIED), (early,))
    assert [control.number for control in later] == [2, 3, 4]


def test_there_are_never_more_than_a_few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.probe.control_plan.OTHER_PORTS", OTHER_PORTS * 5)
    early = tls_from_the_start(settings(), 20.0)
    assert len(planned(outcome(REFUSED, settings(port=26), events=BOTH_TRIED), ())) == MOST
    assert len(planned(outcome(REFUSED, settings(port=26), events=BOTH_TRIED), (early,))) == MOST - 1


def test_trust_in_one_certificate_stays_where_it_was_given() -> None:
    trusting = settings(encryption=TLS, trusted_fingerprint="AA:BB")
    (plain,) = planned(outcome(f.PlaintextOnTlsPort("220"), trusting), ())
    assert plain.settings.trusted_fingerprint == "AA:BB"
    elsewhere = planned(outcome(REFUSED, trusting, events=BOTH_TRIED), ())
    assert {control.settings.trusted_fingerprint for control in elsewhere} == {""}
    mismatch = f.CertificateNameMismatch(CHAIN, "smtp.example.com", ("mx.example.com",))
    (named,) = planned(outcome(mismatch, trusting), ())
    assert named.settings.trusted_fingerprint == ""


@pytest.mark.parametrize(
    ("names", "hosts"),
    [
        (("*.example.com", "mx.example.com"), ["mx.example.com"]),
        (("smtp.example.com", "SMTP.example.COM", "mx.example.com"), ["mx.example.com"]),
        (("192.0.2.1", "2001:db8::1", "mx.example.com"), ["mx.example.com"]),
        (("a b", "-x.example.com", "x/y", "", "m\u00fc.example.com", "x" * 64, "<b>"), []),
        (("a.example", "b.example", "c.example", "d.example"), ["a.example", "b.example", "c.example"]),
        (
            ("www.example.com", "shop.example.com", "imap.example.com", "mail.example.com", "smtp.example.net"),
            ["mail.example.com", "smtp.example.net", "www.example.com"],
        ),
    ],
)
def test_names_in_a_certificate_are_followed_where_they_are_names(names: tuple[str, ...], hosts: list[str]) -> None:
    controls = planned(outcome(f.CertificateNameMismatch(CHAIN, "smtp.example.com", names)), ())
    assert [control.settings.host for control in controls] == hosts
