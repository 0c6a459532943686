"""Servers that say as much as they may, and no more: nothing of it is a fault, and all of it has to be shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.values.diagnosis import Code
from core.values.settings import Delivery, Encryption
from tests.fakes.script import Expect, ExpectAnything, Say, StartTls, greeting_and_ehlo, quit_politely
from tests.fakes.scripted_smtp_server import ScriptedSmtpServer
from tests.fakes.server_tls import ServerTls
from tests.hostile.scenario import NO_DELIVERY, NOTHING_PRIVATE, Expectation, Group, Scenario, Sent, Setup, codes
from tests.hostile.serving import scripted
from tests.hostile.window.hostile_certificate import certificate_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.fakes.script import Action
    from tests.hostile.scenario import Serve
    from tests.real_servers.certificate_authority import CertificateAuthority

_SHORT: Final = b"x"
_LONG: Final = b"<b>" + b"M" * 1990
_WIDE: Final = "中\u0301".encode() * 300
_ROOM: Final = 60_000  # bytes of one reply
_LINES: Final = 990  # of one reply


def _crowd(code: int, line: bytes) -> bytes:
    """A reply of as many lines as there is room for."""
    one = b"%d-%b\r\n" % (code, line)
    return one * min(_ROOM // len(one), _LINES) + b"%d end\r\n" % code


def _keywords() -> bytes:
    lines = b"".join(b"250-K%04d %b\r\n" % (number, b"v" * 50) for number in range(_LINES))
    return lines + b"250 AUTH PLAIN\r\n"


def _everywhere(line: bytes) -> list[Action]:
    return [
        Say(_crowd(220, line)),
        Expect(rb"EHLO .*"),
        Say(_keywords()),
        ExpectAnything(),
        Say(_crowd(535, line)),
        Expect(rb"QUIT"),
        Say(_crowd(221, line)),
    ]


def _scenario(name: str, what: str, serve: Serve, setup: Setup, expects: Expectation) -> Scenario:
    return Scenario(f"crowd-{name}", Group.FLOOD, what, serve, setup, expects, is_flood=True)


def _crowded_certificate(subject: str, names: Callable[[], list[str]]) -> Serve:
    def serve(authority: CertificateAuthority) -> ScriptedSmtpServer:
        files = certificate_for(authority, f"crowd-{len(subject)}", subject, names())
        return ScriptedSmtpServer([StartTls(ServerTls(files), refused=True)], patience=8.0)

    return serve


_REFUSED: Final = Expectation(codes(Code.AUTH_BAD_CREDENTIALS), 1, NO_DELIVERY)
_UNTRUSTED: Final = Expectation(codes(Code.CERT_SELF_SIGNED, Code.CERT_NAME_MISMATCH), 0, NOTHING_PRIVATE)
_TLS: Final = Setup(Encryption.TLS, consent=False, host="localhost")
_MESSAGE: Final = Setup(password=False, delivery=Delivery.MESSAGE)

SCENARIOS: Final = (
    _scenario(
        "short", "says a thousand short lines wherever it speaks", scripted(*_everywhere(_SHORT)), Setup(), _REFUSED
    ),
    _scenario("long", "says the longest lines wherever it speaks", scripted(*_everywhere(_LONG)), Setup(), _REFUSED),
    _scenario(
        "wide", "says lines of Chinese with marks wherever it speaks", scripted(*_everywhere(_WIDE)), Setup(), _REFUSED
    ),
    _scenario(
        "recipient",
        "says a thousand lines to refuse a recipient",
        scripted(
            *greeting_and_ehlo(),
            Expect(rb"MAIL FROM:.*"),
            Say(_crowd(250, _SHORT)),
            Expect(rb"RCPT TO:.*"),
            Say(_crowd(550, _SHORT)),
            *quit_politely(),
        ),
        _MESSAGE,
        Expectation(codes(Code.RECIPIENT_REJECTED, Code.RELAY_DENIED), 0, frozenset({Sent.MESSAGE})),
    ),
    _scenario(
        "names",
        "has a certificate for thousands of names",
        _crowded_certificate("mx.example.test", lambda: [f"host{number}.example.test" for number in range(2000)]),
        _TLS,
        _UNTRUSTED,
    ),
    _scenario(
        "long-names",
        "has a certificate whose names do not end",
        _crowded_certificate("M" * 8000, lambda: ["<i>" + "W" * 12_000]),
        _TLS,
        _UNTRUSTED,
    ),
)

WARM_UP: Final = Scenario(
    "warm-up",
    Group.HONEST,
    "is a server like any other",
    lambda authority: ScriptedSmtpServer(
        [*greeting_and_ehlo("AUTH PLAIN"), ExpectAnything(), Say(b"235 ok\r\n"), *quit_politely()],
        tls=ServerTls(authority.good()),
    ),
    _TLS,
    Expectation(codes(Code.OK), 1),
)
"""Played before anything is measured: what is loaded once, and stays, is nothing that a server does to the window."""
