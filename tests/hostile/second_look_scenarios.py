"""Servers that behave otherwise when they are looked at again: a second look must give nothing away either."""

from __future__ import annotations

import ssl
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from core.values.diagnosis import Code
from core.values.settings import Encryption
from tests.fakes.script import Close, Drip, ExpectTlsHello, Flood, Say, Silence, StartTls
from tests.fakes.scripted_smtp_server import ScriptedSmtpServer
from tests.fakes.server_tls import ServerTls
from tests.hostile.actions import AnyHandshake, SayAndFlood, Tempt
from tests.hostile.scenario import NOTHING_PRIVATE, Expectation, Group, Scenario, Setup, codes
from tests.hostile.serving import good_tls
from tests.real_servers.certificate_authority import Defect

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tests.fakes.script import Action
    from tests.real_servers.certificate_authority import CertificateAuthority

    Script = Callable[[CertificateAuthority], Sequence[Action]]

_PATIENCE: Final = 12.0  # seconds; as long as a test and its second looks
_FOR_EVER: Final = 10_000
_MEGABYTES: Final = 64
_GREETING: Final = b"220 mx.example.test ESMTP\r\n"


def _twice(name: str, what: str, first: Script, second: Script, encryption: Encryption, *verdicts: Code) -> Scenario:
    """A server that does the first thing for the test, and the second for whoever comes again."""

    def serve(authority: CertificateAuthority) -> ScriptedSmtpServer:
        return ScriptedSmtpServer(first(authority), second(authority), patience=_PATIENCE, again=True)

    setup = Setup(encryption, consent=False, host="localhost")
    expects = Expectation(codes(*verdicts), 0, NOTHING_PRIVATE)
    return Scenario(f"again-{name}", Group.SECOND_LOOK, what, serve, setup, expects)


def _silent_first(name: str, what: str, second: Script, *verdicts: Code) -> Scenario:
    return _twice(name, f"is silent, and then {what}", lambda _: [Silence()], second, Encryption.STARTTLS, *verdicts)


def _plain_first(name: str, what: str, second: Script) -> Scenario:
    return _twice(
        name,
        f"speaks plain text where TLS was to begin, and then {what}",
        lambda _: [Say(_GREETING), Close()],
        second,
        Encryption.TLS,
        Code.ENCRYPTION_TLS_ON_STARTTLS_PORT,
    )


def _flood(scenario: Scenario) -> Scenario:
    return replace(scenario, is_flood=True)


def _tempting(authority: CertificateAuthority) -> list[Action]:
    return [good_tls(authority), Say(_GREETING), Tempt()]


def _old_tls(authority: CertificateAuthority) -> ServerTls:
    return ServerTls(authority.good(), ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1)


_PLAIN_ON_TLS: Final = Code.ENCRYPTION_PLAIN_ON_TLS_PORT
_SILENCE: Final = (
    _silent_first("tls-tempts", "says yes to everything inside TLS", _tempting, _PLAIN_ON_TLS),
    _silent_first(
        "tls-untrusted",
        "shows a certificate that nobody trusts",
        lambda a: [AnyHandshake(ServerTls(a.defective(Defect.SELF_SIGNED))), Tempt()],
        _PLAIN_ON_TLS,
    ),
    _silent_first(
        "tls-stalls", "stalls in the handshake", lambda _: [ExpectTlsHello(), Silence()], Code.GREETING_TIMEOUT
    ),
    _silent_first("cut", "closes at once", lambda _: [Close()], Code.GREETING_TIMEOUT),
    _silent_first("plain", "greets in plain text", lambda _: [Say(_GREETING), Silence()], Code.GREETING_TIMEOUT),
    _flood(
        _silent_first(
            "flood",
            "floods",
            lambda a: [good_tls(a), Flood(b"220-more\r\n", _MEGABYTES)],
            _PLAIN_ON_TLS,
        )
    ),
)
_PLAIN: Final = (
    _plain_first("plain-tempts", "says yes to everything without TLS", lambda _: [Say(_GREETING), Tempt()]),
    _plain_first("plain-silent", "says nothing", lambda _: [Silence()]),
    _plain_first("plain-drips", "drips", lambda _: [Drip(b"220-wait\r\n", 0.3, _FOR_EVER)]),
    _plain_first("plain-cut", "closes at once", lambda _: [Close()]),
    _flood(_plain_first("plain-flood", "floods", lambda _: [Flood(b"220-more\r\n", _MEGABYTES)])),
    _flood(
        _plain_first(
            "plain-flood-behind",
            "floods behind its greeting",
            lambda _: [SayAndFlood(_GREETING, b"250 more\r\n")],
        )
    ),
)
_OLD: Final = (
    _twice(
        "older-tls",
        "speaks TLS 1.1 only, and says yes to everything inside it",
        lambda a: [StartTls(_old_tls(a), refused=True)],
        lambda a: [AnyHandshake(_old_tls(a)), Say(_GREETING), Tempt()],
        Encryption.TLS,
        Code.TLS_OUTDATED,
    ),
)

SCENARIOS: Final = (*_SILENCE, *_PLAIN, *_OLD)
