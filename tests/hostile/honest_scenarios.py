"""Servers that are honest and unusual: none of them may be called faulty (promise 19)."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING, Final

from core.values.diagnosis import Code
from core.values.settings import AuthMethod, Delivery, Encryption
from tests.core.probe.recorded_run import EMAIL
from tests.fakes.script import (
    Action,
    Close,
    Expect,
    Reset,
    Say,
    SayInPieces,
    Silence,
    StartTls,
    greeting_and_ehlo,
    login,
    quit_politely,
)
from tests.fakes.server_tls import ServerTls
from tests.hostile.actions import HearMessage, Pause
from tests.hostile.scenario import NO_DELIVERY, PASSWORD, STEP_SECONDS, Expectation, Group, Scenario, Sent, Setup, codes
from tests.hostile.serving import good_tls, scripted, scripted_with
from tests.hostile.stages import EHLO_TLS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.hostile.scenario import Serve

_GREETING: Final = b"220 mx.example.test ESMTP\r\n"
_KEYWORDS: Final = b"250-mx.example.test\r\n250 AUTH PLAIN LOGIN\r\n"
_ACCEPTED: Final = b"235 2.7.0 Accepted\r\n"
_BYE: Final = b"221 2.0.0 Bye\r\n"
_EHLO: Final = Expect(rb"EHLO \[127\.0\.0\.1\]")
_AUTH: Final = login(EMAIL, PASSWORD)[0]
_QUIT: Final = Expect(rb"QUIT")
_SLOW: Final = STEP_SECONDS / 6
_WHOLE: Final = 15.0  # seconds; of a test whose every step is slow


def _scenario(
    name: str,
    what: str,
    serve: Serve,
    code: Code = Code.OK_UNENCRYPTED,
    setup: Setup | None = None,
    *,
    out: int = 1,
    delivers: bool = False,
) -> Scenario:
    never = frozenset({Sent.PASSWORD, Sent.AUTH}) if delivers else NO_DELIVERY
    expects = Expectation(codes(code), out, never, seconds=_WHOLE)
    return Scenario(f"honest-{name}", Group.HONEST, what, serve, setup or Setup(), expects)


def _talk(
    greeting: bytes = _GREETING, keywords: bytes = _KEYWORDS, accepted: bytes = _ACCEPTED, bye: bytes = _BYE
) -> list[Action]:
    return [Say(greeting), _EHLO, Say(keywords), _AUTH, Say(accepted), _QUIT, Say(bye)]


def _said(name: str, what: str, **said: bytes) -> Scenario:
    return _scenario(name, what, scripted(*_talk(**said)))


def _each(change: type[Action] | None, *, size: int = 1, pause: float = 0.0, wait: float = 0.0) -> list[Action]:
    """The usual talk with every word of the server in pieces, or after a wait."""
    talk: list[Action] = []
    for action in _talk():
        if not isinstance(action, Say):
            talk.append(action)
        elif change is SayInPieces:
            talk.append(SayInPieces(action.said, size, pause=pause))
        else:
            talk += [Pause(wait), action]
    return talk


def _lines(code: bytes, count: int, last: bytes) -> bytes:
    return b"".join(code + b"-X-LINE-%d some more text\r\n" % number for number in range(count)) + last


_TALK: Final = (
    _scenario("usual", "does all as everybody does", scripted(*_talk())),
    _scenario("slow", "takes its time at each step", scripted(*_each(None, wait=_SLOW))),
    _scenario("one-byte", "sends one byte per packet", scripted(*_each(SayInPieces))),
    _scenario(
        "two-bytes-slowly", "sends two bytes at a time, slowly", scripted(*_each(SayInPieces, size=2, pause=0.01))
    ),
    _said("terse", "says codes only", greeting=b"220\r\n", accepted=b"235\r\n", bye=b"221\r\n"),
    _said("terse-blank", "says codes and a blank", greeting=b"220 \r\n", accepted=b"235 \r\n", bye=b"221 \r\n"),
    _said("talkative", "lists 300 keywords", keywords=_lines(b"250", 300, b"250 AUTH PLAIN\r\n")),
    _said("talkative-greeting", "greets in 300 lines", greeting=_lines(b"220", 300, b"220 hi\r\n")),
    _said("talkative-success", "accepts in 300 lines", accepted=_lines(b"235", 300, b"235 ok\r\n")),
    _said("long-line", "greets in a line of 10 kB", greeting=b"220 " + b"x" * 10_000 + b"\r\n"),
    _said("lower-case", "writes keywords in lower case", keywords=b"250-mx\r\n250-auth plain login\r\n250 size 10\r\n"),
    _said(
        "old-style", "writes AUTH= as servers did for an old Outlook", keywords=b"250-mx\r\n250 AUTH=PLAIN LOGIN\r\n"
    ),
    _said(
        "both-styles", "writes AUTH both ways", keywords=b"250-mx\r\n250-AUTH=LOGIN PLAIN\r\n250 AUTH LOGIN PLAIN\r\n"
    ),
    _said("bare-feeds", "ends lines with a bare line feed", greeting=b"220 hi\n", keywords=b"250-mx\n250 AUTH PLAIN\n"),
    _said("many-blanks", "separates keywords by many blanks", keywords=b"250-mx\r\n250 AUTH   PLAIN  LOGIN  \r\n"),
    _said("size-alone", "says SIZE without a number", keywords=b"250-mx\r\n250-SIZE\r\n250 AUTH PLAIN\r\n"),
    _said(
        "size-huge",
        "says SIZE with a number of 30 digits",
        keywords=b"250-SIZE\r\n250-SIZE " + b"9" * 30 + b"\r\n250 AUTH PLAIN\r\n",
    ),
    _said(
        "odd-keywords",
        "lists keywords that nobody knows",
        keywords=b"250-mx\r\n250-X\r\n250-!\r\n250-\r\n250 AUTH PLAIN\r\n",
    ),
    _said("no-name", "gives no name in answer to EHLO", keywords=b"250-\r\n250 AUTH PLAIN\r\n"),
    _said("utf-8", "greets in Greek", greeting="220 καλημέρα\r\n".encode()),
    _said("latin-1", "greets in Latin-1", greeting=b"220 Gr\xfc\xdfe\r\n"),
    _said("multi-line-greeting", "greets in three lines", greeting=b"220-one\r\n220-two\r\n220 three\r\n"),
    _said("no-enhanced-codes", "uses no enhanced codes", accepted=b"235 Go ahead\r\n", bye=b"221 Bye\r\n"),
    _said(
        "code-in-text",
        "has other codes in its words",
        greeting=b"220 554 is no code here\r\n",
        accepted=b"235 ok 535\r\n",
    ),
)

_NO_PASSWORD: Final = Setup(password=False)


def _silent(name: str, what: str, *actions: Action) -> Scenario:
    return _scenario(name, what, scripted(*actions), setup=_NO_PASSWORD, out=0)


def _late(seconds: float) -> Scenario:
    """Some servers let everybody wait on purpose, for those who speak first are no mail programs."""
    serve = scripted(Pause(seconds), *greeting_and_ehlo(), *quit_politely())
    setup = Setup(password=False, step_seconds=10.0)
    return _scenario("very-late-greeting", "greets so late that it is looked at again", serve, setup=setup, out=0)


_TO_QUIT: Final = (*greeting_and_ehlo(), _QUIT)
_ENDS: Final = (
    _silent(
        "no-keywords", "lists no keywords", Say(_GREETING), _EHLO, Say(b"250 mx.example.test\r\n"), *quit_politely()
    ),
    _silent("ok-only", "says 250 and nothing else to EHLO", Say(_GREETING), _EHLO, Say(b"250\r\n"), *quit_politely()),
    _silent(
        "split-greeting",
        "sends its greeting in two packets with a wait between them",
        SayInPieces(_GREETING, len(_GREETING) // 2 + 1, pause=_SLOW),
        _EHLO,
        Say(b"250 mx\r\n"),
        *quit_politely(),
    ),
    _silent("late-greeting", "greets late", Pause(_SLOW), *greeting_and_ehlo(), *quit_politely()),
    _late(4.5),
    _silent(
        "helo-only",
        "knows HELO only",
        Say(_GREETING),
        _EHLO,
        Say(b"502 5.5.1 Unknown command\r\n"),
        Expect(rb"HELO \[127\.0\.0\.1\]"),
        Say(b"250 mx\r\n"),
        *quit_politely(),
    ),
    _silent("quit-unanswered", "closes in answer to QUIT", *_TO_QUIT, Close()),
    _silent("quit-reset", "resets in answer to QUIT", *_TO_QUIT, Reset()),
    _silent("quit-ignored", "says nothing to QUIT", *_TO_QUIT, Silence()),
    _silent("quit-250", "answers QUIT with 250", *_TO_QUIT, Say(b"250 ok\r\n")),
)


def _in_tls(name: str, what: str, *actions: Action, newest: ssl.TLSVersion = ssl.TLSVersion.TLSv1_3) -> Scenario:
    serve = scripted_with(lambda authority: [StartTls(ServerTls(authority.good(), newest=newest)), *actions])
    return _scenario(name, what, serve, Code.OK, Setup(Encryption.TLS, consent=False, host="localhost"))


_TO_GOODBYE: Final = _talk()[:-1]
_TLS: Final = (
    _in_tls("tls", "does all as everybody does, in TLS", *_talk()),
    _in_tls("tls-12", "speaks TLS 1.2 only", *_talk(), newest=ssl.TLSVersion.TLSv1_2),
    _in_tls("tls-one-byte", "sends one byte per record", *_each(SayInPieces)),
    _in_tls("tls-slow", "takes its time at each step, in TLS", *_each(None, wait=_SLOW)),
    _in_tls("tls-no-notice", "closes TCP without closing TLS", *_talk(), Close(close_notify=False)),
    _in_tls("tls-no-notice-no-bye", "closes TCP instead of answering QUIT", *_TO_GOODBYE, Close(close_notify=False)),
    _in_tls("tls-reset", "resets instead of answering QUIT", *_TO_GOODBYE, Reset()),
    _in_tls("tls-notice-no-bye", "closes TLS instead of answering QUIT", *_TO_GOODBYE, Close()),
    _scenario(
        "starttls",
        "does all as everybody does, after STARTTLS",
        EHLO_TLS.serve([*_talk()[2:]]),
        Code.OK,
        EHLO_TLS.setup,
    ),
    _scenario(
        "starttls-lower-case",
        "writes starttls in lower case",
        scripted_with(
            lambda authority: [
                Say(_GREETING),
                _EHLO,
                Say(b"250-mx\r\n250 starttls\r\n"),
                Expect(rb"STARTTLS"),
                Say(b"220\r\n"),
                good_tls(authority),
                *_talk()[1:],
            ]
        ),
        Code.OK,
        EHLO_TLS.setup,
    ),
)


def _login(name: str, what: str, username: bytes, password: bytes) -> Scenario:
    actions = [
        *greeting_and_ehlo("AUTH LOGIN"),
        Expect(rb"AUTH LOGIN"),
        Say(b"334 " + username + b"\r\n"),
        Expect(rb"\S+"),
        Say(b"334 " + password + b"\r\n"),
        Expect(rb"\S+"),
        Say(_ACCEPTED),
        *quit_politely(),
    ]
    return _scenario(name, what, scripted(*actions), setup=Setup(auth=AuthMethod.LOGIN))


_LOGINS: Final = (
    _login("login", "asks as everybody does", b"VXNlcm5hbWU6", b"UGFzc3dvcmQ6"),
    _login("login-lower-case", "asks in lower case", b"dXNlcm5hbWU6", b"cGFzc3dvcmQ6"),
    _login("login-user-name", "asks for 'User Name' with a NUL behind it", b"VXNlciBOYW1lAA==", b"UGFzc3dvcmQA"),
    _login("login-empty", "asks with empty prompts", b"", b""),
)

_FINE: Final = Say(b"250 2.0.0 Fine\r\n")
_MAIL: Final = Expect(rb"MAIL FROM:.*")
_RCPT: Final = Expect(rb"RCPT TO:.*")


def _delivery(name: str, what: str, actions: Sequence[Action], delivery: Delivery) -> Scenario:
    code = Code.SENT if delivery is Delivery.MESSAGE else Code.OK_UNENCRYPTED
    serve = scripted(*greeting_and_ehlo(), *actions, *quit_politely())
    return _scenario(name, what, serve, code, Setup(password=False, delivery=delivery), out=0, delivers=True)


_DELIVERIES: Final = (
    _delivery(
        "envelope", "takes an envelope", [_MAIL, _FINE, _RCPT, _FINE, Expect(rb"RSET"), _FINE], Delivery.ENVELOPE
    ),
    _delivery(
        "forwarding",
        "answers RCPT with 251",
        [_MAIL, _FINE, _RCPT, Say(b"251 will forward\r\n"), Expect(rb"RSET"), _FINE],
        Delivery.ENVELOPE,
    ),
    _delivery(
        "message",
        "takes a message, slowly",
        [_MAIL, _FINE, _RCPT, _FINE, Expect(rb"DATA"), Say(b"354\r\n"), HearMessage(), Pause(_SLOW), _FINE],
        Delivery.MESSAGE,
    ),
)

SCENARIOS: Final = (*_TALK, *_ENDS, *_TLS, *_LOGINS, *_DELIVERIES)
