"""Which second looks a failure asks for: a table, and nothing that connects to anybody."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from core.lint.host_name import ascii_host, is_ipv4, is_ipv6
from core.values import failures as f
from core.values.address_tried import AddressResult, AddressTried
from core.values.control_probe import ControlProbe, ControlPurpose
from core.values.details import Resolved
from core.values.events import StepPassed
from core.values.settings import (
    ALTERNATIVE_PORT,
    RELAY_PORT,
    SUBMISSION_PORT,
    SUBMISSIONS_PORT,
    Delivery,
    Encryption,
    IpVersion,
)
from core.values.steps import Step
from core.wire.classify_error import NOT_TLS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from core.values.outcome import ProbeOutcome
    from core.values.settings import ConnectionSettings

STEP_SECONDS: Final = 4.0
TOGETHER_SECONDS: Final = 8.0
"""So long all second looks after a failure may take, and each of them."""
LEAST_SECONDS: Final = 1.0
"""With less than this left of the whole test, nothing would be found but that the time is short."""
MOST: Final = 8
"""So many second looks at most, whatever is found."""
MOST_NAMES: Final = 3

OTHER_PORTS: Final = (
    (SUBMISSIONS_PORT, Encryption.TLS),
    (SUBMISSION_PORT, Encryption.STARTTLS),
    (ALTERNATIVE_PORT, Encryption.STARTTLS),
    (RELAY_PORT, Encryption.STARTTLS),
)
"""Where else a server takes mail from people, the best way first; port 25 is for servers, and shows who is there."""
_USUAL_FOR_MAIL: Final = ("smtp", "mail", "mx", "out", "send", "relay")
_OTHER_FAMILY: Final = {IpVersion.IPV4: IpVersion.IPV6, IpVersion.IPV6: IpVersion.IPV4}

_Look = tuple[ControlPurpose, "ConnectionSettings"]


def planned(outcome: ProbeOutcome, begun: tuple[ControlProbe, ...]) -> tuple[ControlProbe, ...]:
    """Return the second looks that an outcome asks for, without those that were `begun` before.

    None where the test was stopped or went well, where the cause is clear, where there is no time left, or where the
    user wants none.
    """
    settings, left = outcome.settings, outcome.settings.total_seconds - outcome.total_seconds
    if outcome.cancelled or not settings.second_opinion or left < LEAST_SECONDS:
        return ()
    before = {(control.purpose, control.settings.host, control.settings.port) for control in begun}
    wished = [look for planner in _PLANS.get(type(outcome.failure), ()) for look in planner(outcome)]
    new = [(purpose, to) for purpose, to in wished if (purpose, to.host, to.port) not in before]
    return tuple(
        _control(number, purpose, settings, to, left)
        for number, (purpose, to) in enumerate(new[: MOST - len(begun)], len(begun) + 1)
    )


def tls_from_the_start(settings: ConnectionSettings, seconds_left: float) -> ControlProbe:
    """Return the look that is taken while the greeting is silent."""
    to = replace(settings, encryption=Encryption.TLS)
    return _control(1, ControlPurpose.TLS_FROM_THE_START, settings, to, seconds_left)


def _control(
    number: int, purpose: ControlPurpose, tested: ConnectionSettings, to: ConnectionSettings, left: float
) -> ControlProbe:
    same_place = (to.host, to.port) == (tested.host, tested.port)
    return ControlProbe(
        number,
        purpose,
        replace(
            to,
            delivery=Delivery.NOTHING,
            step_seconds=min(STEP_SECONDS, tested.step_seconds),
            total_seconds=min(TOGETHER_SECONDS, left),
            # Trust in one certificate is for the place where the user gave it.
            trusted_fingerprint=tested.trusted_fingerprint if same_place else "",
            second_opinion=False,
        ),
    )


def _other_ports(outcome: ProbeOutcome) -> Iterator[_Look]:
    for port, encryption in OTHER_PORTS:
        if port != outcome.settings.port:
            yield ControlPurpose.OTHER_PORT, replace(outcome.settings, port=port, encryption=encryption)


def _other_family(outcome: ProbeOutcome) -> Iterator[_Look]:
    """The addresses that were not tried: those of the family that was not wanted, or to which it never came."""
    settings = outcome.settings
    if is_ipv4(settings.host) or is_ipv6(settings.host):
        return
    if settings.ip_version is not IpVersion.ANY:
        wanted = {_OTHER_FAMILY[settings.ip_version]}
    else:
        tried = {
            _family_of(event.address)
            for event in outcome.events
            if isinstance(event, AddressTried) and event.result is not AddressResult.CANCELLED
        }
        wanted = set(map(_family_of, addresses_of(outcome))) - tried
    for family in sorted(wanted):
        yield ControlPurpose.OTHER_FAMILY, replace(settings, ip_version=family)


def _ipv4_after_silence(outcome: ProbeOutcome) -> Iterator[_Look]:
    """IPv4, where the connection was made over IPv6: small packets may get through there, and large ones get lost."""
    yield from (look for look in _other_family(outcome) if look[1].ip_version is IpVersion.IPV4)


def _ipv4_after_silent_handshake(outcome: ProbeOutcome) -> Iterator[_Look]:
    if outcome.failed_step is Step.TLS:
        yield from _ipv4_after_silence(outcome)


def addresses_of(outcome: ProbeOutcome) -> tuple[str, ...]:
    """Return the addresses that the name of the tested server led to."""
    details = (event.detail for event in outcome.events if isinstance(event, StepPassed))
    return next((detail.addresses for detail in details if isinstance(detail, Resolved)), ())


def _family_of(address: str) -> IpVersion:
    return IpVersion.IPV6 if ":" in address else IpVersion.IPV4


def _plain_text_first(outcome: ProbeOutcome) -> Iterator[_Look]:
    # Where TLS was agreed, plain text is out of the question.
    if outcome.settings.encryption is Encryption.TLS and outcome.tls is None:
        yield ControlPurpose.PLAIN_TEXT_FIRST, replace(outcome.settings, encryption=Encryption.STARTTLS)


def _plain_text_first_unless_tls(outcome: ProbeOutcome) -> Iterator[_Look]:
    if isinstance(outcome.failure, f.TlsHandshakeFailed) and outcome.failure.reason.startswith(NOT_TLS):
        yield from _plain_text_first(outcome)


def _after_wrong_protocol(outcome: ProbeOutcome) -> Iterator[_Look]:
    if isinstance(outcome.failure, f.WrongProtocol) and outcome.failure.protocol is f.Protocol.TLS:
        yield from _tls_first(outcome)
        return
    yield from _plain_text_first(outcome)
    yield from _other_ports(outcome)


def _tls_first(outcome: ProbeOutcome) -> Iterator[_Look]:
    if outcome.settings.encryption is not Encryption.TLS:
        yield ControlPurpose.TLS_FROM_THE_START, replace(outcome.settings, encryption=Encryption.TLS)


def _names_in_certificate(outcome: ProbeOutcome) -> Iterator[_Look]:
    if not isinstance(outcome.failure, f.CertificateNameMismatch):
        return
    hosts = dict.fromkeys(filter(None, map(_host_in_certificate, outcome.failure.names)))
    hosts.pop(outcome.settings.host, None)
    likely_first = sorted(hosts, key=lambda host: not host.startswith(_USUAL_FOR_MAIL))
    for host in likely_first[:MOST_NAMES]:
        yield ControlPurpose.NAME_IN_CERTIFICATE, replace(outcome.settings, host=host)


def _host_in_certificate(name: str) -> str | None:
    """Return a name as a host, None for what is none: a star stands for names that nobody knows, and is no guess."""
    host = ascii_host(name) if name.isascii() else None
    return None if host is None or is_ipv4(host) or is_ipv6(host) else host


def _older_tls(outcome: ProbeOutcome) -> Iterator[_Look]:
    yield ControlPurpose.OLDER_TLS, outcome.settings


_UNREACHED: Final = (_other_family, _other_ports)

_PLANS: Final[Mapping[type, tuple[Callable[[ProbeOutcome], Iterator[_Look]], ...]]] = {
    f.NoAddressOfFamily: (_other_family,),
    f.Ipv6Unreachable: (_other_family,),
    f.ConnectRefused: _UNREACHED,
    f.ConnectTimedOut: _UNREACHED,
    f.ConnectUnreachable: _UNREACHED,
    f.ConnectProhibited: _UNREACHED,
    f.ConnectReset: _UNREACHED,
    f.PlaintextOnTlsPort: (_plain_text_first,),
    f.WrongProtocol: (_after_wrong_protocol,),
    f.TlsHandshakeFailed: (_plain_text_first_unless_tls,),
    f.ClosedBeforeGreeting: (_tls_first, _plain_text_first, _ipv4_after_silence),
    f.GreetingTimedOut: (_tls_first, _ipv4_after_silence),
    f.ReplyTimedOut: (_ipv4_after_silent_handshake,),
    f.StartTlsNotOffered: (_other_ports, _other_family),
    f.StartTlsRefused: (_other_ports, _other_family),
    f.CertificateNameMismatch: (_names_in_certificate,),
    f.TlsOutdated: (_older_tls, _other_ports),
}
"""What each failure leaves open. The others name their cause, or none that another connection could show."""
