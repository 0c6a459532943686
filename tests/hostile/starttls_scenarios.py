"""STARTTLS stripped, imitated, refused, and abused to smuggle plain text into the encrypted session."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.values.diagnosis import Code
from core.values.settings import Encryption
from tests.fakes.script import Expect, ExpectTlsHello, Say, Silence, ehlo, greeting_and_ehlo
from tests.hostile.actions import Shout, Tempt
from tests.hostile.scenario import NOTHING_PRIVATE, Expectation, Group, Scenario, Setup, codes
from tests.hostile.serving import good_tls, scripted, scripted_with

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.fakes.script import Action
    from tests.hostile.scenario import Serve
    from tests.real_servers.certificate_authority import CertificateAuthority

# With consent: even who agrees to send a password in clear has asked for STARTTLS here.
_SETUP: Final = Setup(Encryption.STARTTLS, consent=True, host="localhost")
_HELLO: Final = [Say(b"220 mx.example.test ESMTP\r\n"), Expect(rb"EHLO .*")]
_ASKED: Final = [*greeting_and_ehlo("STARTTLS", "AUTH PLAIN LOGIN"), Expect(rb"STARTTLS")]
_CAPABILITIES: Final = b"250-mx.example.test\r\n250 AUTH PLAIN\r\n"


def _scenario(name: str, what: str, serve: Serve, code: Code) -> Scenario:
    return Scenario(
        f"starttls-{name}", Group.STARTTLS, what, serve, _SETUP, Expectation(codes(code), 0, NOTHING_PRIVATE)
    )


def _offers(name: str, what: str, *keywords: bytes) -> Scenario:
    lines = [b"mx.example.test", *keywords, b"AUTH PLAIN LOGIN"]
    answer = b"".join(b"250-" + line + b"\r\n" for line in lines[:-1]) + b"250 " + lines[-1] + b"\r\n"
    return _scenario(name, what, scripted(*_HELLO, Say(answer), Tempt()), Code.STARTTLS_NOT_OFFERED)


def _answers(name: str, what: str, actions: Sequence[Action], code: Code) -> Scenario:
    return _scenario(name, what, scripted(*_ASKED, *actions), code)


_STRIPPED: Final = (
    _offers("stripped", "does not offer STARTTLS"),
    _offers("starred", "has STARTTLS overwritten by a firewall", b"XXXXXXXA"),
    _offers("prefixed", "offers XSTARTTLS", b"XSTARTTLS"),
    _offers("suffixed", "offers STARTTLSX", b"STARTTLSX"),
    _offers("as-parameter", "has STARTTLS as a parameter of something else", b"X STARTTLS"),
    _offers("dotless", "offers STARTTLS with a long s", "\u017fTARTTLS".encode()),
    _offers("fullwidth", "offers it in wide letters", "\uff33\uff34\uff21\uff32\uff34\uff34\uff2c\uff33".encode()),
    _offers("hidden", "offers STARTTLS with a zero-width space", "START\u200bTLS".encode()),
    _offers("nul", "offers STARTTLS with a NUL behind it", b"STARTTLS\x00"),
    _offers("no-break", "offers STARTTLS with a no-break space before it", "\u00a0STARTTLS".encode()),
    _scenario(
        "first-line",
        "has STARTTLS in the line of its name only",
        scripted(*_HELLO, Say(b"250-STARTTLS\r\n250 AUTH PLAIN\r\n"), Tempt()),
        Code.STARTTLS_NOT_OFFERED,
    ),
    _scenario(
        "separate",
        "cuts the list with STARTTLS in it into two replies",
        scripted(*_HELLO, Say(b"250 mx.example.test\r\n250 STARTTLS\r\n"), Tempt()),
        Code.PROTOCOL_DESYNC,
    ),
    _scenario(
        "greeting-only",
        "praises STARTTLS in the greeting only",
        scripted(Say(b"220 STARTTLS ready\r\n"), Tempt()),
        Code.STARTTLS_NOT_OFFERED,
    ),
    _scenario(
        "helo-only",
        "knows only HELO, and so cannot offer it",
        scripted(*_HELLO, Say(b"502 5.5.1 Unknown command\r\n"), Tempt()),
        Code.EHLO_REJECTED,
    ),
)

_REFUSED: Final = tuple(
    _answers(
        f"refused-{code}",
        f"offers STARTTLS and answers it with {code}",
        [Say(f"{code} no\r\n".encode()), Tempt()],
        Code.STARTTLS_REFUSED,
    )
    for code in (221, 250, 251, 334, 354, 421, 450, 454, 500, 501, 502, 503, 530, 554)
)

_GO: Final = b"220 2.0.0 Go\r\n"
_INJECTED: Final = tuple(
    _answers(f"injected-{name}", f"injects {what}", [Say(_GO + said), Tempt()], Code.STARTTLS_INJECTED)
    for name, what, said in (
        ("reply", "a reply in the segment of the 220", b"250 AUTH PLAIN\r\n"),
        ("capabilities", "capabilities in the segment of the 220", _CAPABILITIES),
        ("session", "a whole session", _CAPABILITIES + b"235 ok\r\n250 ok\r\n"),
        ("fragment", "a piece of a line", b"250 AUTH"),
        ("byte", "one byte", b"2"),
        ("line-end", "an empty line", b"\r\n"),
        ("line-feed", "a bare line feed", b"\n"),
        ("blank", "a blank", b" "),
        ("nul", "a NUL", b"\x00"),
        ("closing", "an announcement of its end", b"421 closing\r\n"),
        ("tls", "a TLS record before there was a hello", b"\x16\x03\x03\x00\x02\x02\x00"),
    )
)
_INJECTED_LATE: Final = (
    _answers(
        "injected-late",
        "injects capabilities in answer to the TLS hello",
        [Say(_GO), ExpectTlsHello(), Shout(_CAPABILITIES), Silence()],
        Code.STARTTLS_INJECTED,
    ),
    _answers(
        "injected-late-fragment",
        "injects five bytes in answer to the TLS hello",
        [Say(_GO), ExpectTlsHello(), Shout(b"250 A"), Silence()],
        Code.STARTTLS_INJECTED,
    ),
    _answers(
        "said-go-and-stayed-plain",
        "agrees to STARTTLS and goes on in plain",
        [Say(_GO), ExpectTlsHello(), Shout(b"500 5.5.1 Unknown command\r\n"), Silence()],
        Code.STARTTLS_INJECTED,
    ),
)


def _different_inside(authority: CertificateAuthority) -> list[Action]:
    return [*_ASKED, Say(_GO), good_tls(authority), *ehlo("SIZE 10"), Tempt()]


def _injected_before_asked(authority: CertificateAuthority) -> list[Action]:
    return [
        *_HELLO,
        Say(b"250-mx.example.test\r\n250 STARTTLS\r\n" + _GO),
        Tempt(),
    ]


_INSIDE: Final = (
    _scenario(
        "auth-outside-only",
        "offers AUTH outside TLS and not inside",
        scripted_with(_different_inside),
        Code.AUTH_NOT_OFFERED,
    ),
    _scenario(
        "agreed-early",
        "agrees to STARTTLS before it was asked",
        scripted_with(_injected_before_asked),
        Code.PROTOCOL_DESYNC,
    ),
)

SCENARIOS: Final = (*_STRIPPED, *_REFUSED, *_INJECTED, *_INJECTED_LATE, *_INSIDE)
