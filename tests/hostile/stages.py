"""The places in a conversation where a server's word is due, and how to get there."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from core.values.diagnosis import Code
from core.values.settings import AuthMethod, Delivery, Encryption
from tests.fakes.script import Expect, Say, ehlo, greeting_and_ehlo
from tests.hostile.actions import HearMessage
from tests.hostile.scenario import NO_DELIVERY, NOTHING_PRIVATE, Expectation, Scenario, Sent, Setup, codes
from tests.hostile.serving import good_tls, scripted_with

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tests.fakes.script import Action
    from tests.hostile.scenario import Group, Serve
    from tests.real_servers.certificate_authority import CertificateAuthority


@dataclass(frozen=True, slots=True)
class Stage:
    """Where a server goes wrong.

    `prelude` is all that goes well before; `usual` is the reply that would be right here, and `following` the one after
    it. `sign_ins` counts the credentials that are out when the reply is due.
    """

    id: str
    where: str
    prelude: Callable[[CertificateAuthority], Sequence[Action]]
    setup: Setup
    usual: bytes
    following: bytes
    never_sent: frozenset[Sent] = NOTHING_PRIVATE
    sign_ins: int = 0

    @property
    def is_tls(self) -> bool:
        """Whether the reply is due inside TLS."""
        return self.id.endswith("-tls")

    @property
    def usual_code(self) -> bytes:
        """Three digits."""
        return self.usual[:3]

    def verdict(self, ordinary: Code) -> frozenset[Code]:
        """What trouble here means: whether a message went out, or all was said, matters more than what it is."""
        if self is END_OF_MESSAGE:
            return codes(Code.DELIVERY_UNKNOWN)
        return codes(Code.OK_UNENCRYPTED) if self is QUIT else codes(ordinary)

    def scenario(self, group: Group, fault: str, what: str, actions: Sequence[Action], code: Code) -> Scenario:
        """A fault at this stage. `code` is what it means where it ends the test."""
        expects = Expectation(self.verdict(code), self.sign_ins, self.never_sent)
        return Scenario(f"{fault}-{self.id}", group, f"{what} {self.where}", self.serve(actions), self.setup, expects)

    def serve(self, actions: Sequence[Action]) -> Serve:
        """A server that does all well up to here, and then this."""
        return scripted_with(lambda authority: [*self.prelude(authority), *actions])


_CLEAR = Setup()
_SILENT = Setup(password=False)
_STARTTLS = Setup(Encryption.STARTTLS, consent=False, host="localhost")
_TLS = Setup(Encryption.TLS, consent=False, host="localhost")
_LOGIN = Setup(auth=AuthMethod.LOGIN)
_ENVELOPE = Setup(password=False, delivery=Delivery.ENVELOPE)
_MESSAGE = Setup(password=False, delivery=Delivery.MESSAGE)

_GREETING: Final = b"220 mx.example.test ESMTP\r\n"
_EHLO: Final = b"250-mx.example.test\r\n250 AUTH PLAIN LOGIN\r\n"
_ACCEPTED: Final = b"235 2.7.0 Accepted\r\n"
_FINE: Final = b"250 2.0.0 Fine\r\n"
_BYE: Final = b"221 2.0.0 Bye\r\n"
_USERNAME: Final = b"334 VXNlcm5hbWU6\r\n"
_PASSWORD: Final = b"334 UGFzc3dvcmQ6\r\n"
_GO: Final = b"354 Go ahead\r\n"

_HELLO = [Say(_GREETING), Expect(rb"EHLO \[127\.0\.0\.1\]")]
_TO_AUTH = [*greeting_and_ehlo("AUTH PLAIN LOGIN"), Expect(rb"AUTH PLAIN \S+")]
_TO_USERNAME = [*greeting_and_ehlo("AUTH PLAIN LOGIN"), Expect(rb"AUTH LOGIN")]
_TO_PASSWORD = [*_TO_USERNAME, Say(_USERNAME), Expect(rb"\S+")]
_TO_MAIL = [*greeting_and_ehlo(), Expect(rb"MAIL FROM:.*")]
_TO_RCPT = [*_TO_MAIL, Say(_FINE), Expect(rb"RCPT TO:.*")]
_TO_DATA = [*_TO_RCPT, Say(_FINE), Expect(rb"DATA")]
_TO_STARTTLS = [*greeting_and_ehlo("STARTTLS", "AUTH PLAIN LOGIN"), Expect(rb"STARTTLS")]


def _into_tls(authority: CertificateAuthority) -> list[Action]:
    return [*_TO_STARTTLS, Say(b"220 2.0.0 Go\r\n"), good_tls(authority)]


_NO_SIGN_IN = frozenset({Sent.PASSWORD, Sent.AUTH})

GREETING = Stage("greeting", "instead of a greeting", lambda _: [], _CLEAR, _GREETING, _EHLO)
GREETING_TLS = Stage(
    "greeting-tls", "instead of a greeting inside TLS", lambda a: [good_tls(a)], _TLS, _GREETING, _EHLO
)
EHLO = Stage("ehlo", "in answer to EHLO", lambda _: _HELLO, _CLEAR, _EHLO, _ACCEPTED)
EHLO_FIRST = Stage(
    "ehlo-before-starttls",
    "in answer to EHLO, where STARTTLS is to come",
    lambda _: _HELLO,
    _STARTTLS,
    b"250-mx.example.test\r\n250 STARTTLS\r\n",
    b"220 2.0.0 Go\r\n",
)
STARTTLS = Stage(
    "starttls", "in answer to STARTTLS", lambda _: _TO_STARTTLS, _STARTTLS, b"220 2.0.0 Go\r\n", b"250 AUTH PLAIN\r\n"
)
EHLO_TLS = Stage(
    "ehlo-tls",
    "in answer to EHLO inside TLS",
    lambda a: [*_into_tls(a), Expect(rb"EHLO \[127\.0\.0\.1\]")],
    _STARTTLS,
    _EHLO,
    _ACCEPTED,
)
AUTH = Stage("auth", "in answer to AUTH PLAIN", lambda _: _TO_AUTH, _CLEAR, _ACCEPTED, _BYE, NO_DELIVERY, 1)
AUTH_TLS = Stage(
    "auth-tls",
    "in answer to AUTH PLAIN inside TLS",
    lambda a: [*_into_tls(a), *ehlo("AUTH PLAIN LOGIN"), Expect(rb"AUTH PLAIN \S+")],
    _STARTTLS,
    _ACCEPTED,
    _BYE,
    NO_DELIVERY,
    1,
)
USERNAME = Stage(
    "login-username",
    "in answer to AUTH LOGIN",
    lambda _: _TO_USERNAME,
    _LOGIN,
    _USERNAME,
    _PASSWORD,
    NO_DELIVERY | {Sent.PASSWORD},
)
PASSWORD = Stage(
    "login-password",
    "in answer to the user name",
    lambda _: _TO_PASSWORD,
    _LOGIN,
    _PASSWORD,
    _ACCEPTED,
    NO_DELIVERY | {Sent.PASSWORD},
)
LOGIN = Stage(
    "login-end",
    "in answer to the password",
    lambda _: [*_TO_PASSWORD, Say(_PASSWORD), Expect(rb"\S+")],
    _LOGIN,
    _ACCEPTED,
    _BYE,
    NO_DELIVERY,
    1,
)
MAIL = Stage(
    "mail", "in answer to MAIL", lambda _: _TO_MAIL, _ENVELOPE, _FINE, _FINE, _NO_SIGN_IN | {Sent.RCPT, Sent.MESSAGE}
)
RCPT = Stage("rcpt", "in answer to RCPT", lambda _: _TO_RCPT, _ENVELOPE, _FINE, _FINE, _NO_SIGN_IN | {Sent.MESSAGE})
RSET = Stage(
    "rset",
    "in answer to RSET",
    lambda _: [*_TO_RCPT, Say(_FINE), Expect(rb"RSET")],
    _ENVELOPE,
    _FINE,
    _BYE,
    _NO_SIGN_IN | {Sent.MESSAGE},
)
DATA = Stage("data", "in answer to DATA", lambda _: _TO_DATA, _MESSAGE, _GO, _FINE, _NO_SIGN_IN | {Sent.MESSAGE})
END_OF_MESSAGE = Stage(
    "message",
    "in answer to the message",
    lambda _: [*_TO_DATA, Say(_GO), HearMessage()],
    _MESSAGE,
    _FINE,
    _BYE,
    _NO_SIGN_IN,
)
QUIT = Stage(
    "quit",
    "in answer to QUIT",
    lambda _: [*greeting_and_ehlo(), Expect(rb"QUIT")],
    _SILENT,
    _BYE,
    _BYE,
    NOTHING_PRIVATE,
)

SIGN_IN: Final = (AUTH, AUTH_TLS, USERNAME, PASSWORD, LOGIN)
GREETINGS: Final = (GREETING, GREETING_TLS)
STAGES: Final = (
    *GREETINGS,
    EHLO,
    EHLO_FIRST,
    STARTTLS,
    EHLO_TLS,
    *SIGN_IN,
    MAIL,
    RCPT,
    RSET,
    DATA,
    END_OF_MESSAGE,
    QUIT,
)


def with_codes(scenario: Scenario, *allowed: Code) -> Scenario:
    """The same with other verdicts."""
    return replace(scenario, expects=replace(scenario.expects, codes=codes(*allowed)))
