"""Servers that go wrong before encryption or sign-in: each misbehaviour has one right name."""

from __future__ import annotations

import pytest

from core.values.diagnosis import Code
from core.values.failures import (
    ClosedBeforeGreeting,
    ConnectReset,
    Disconnected,
    EhloRefused,
    GreetingRejected,
    GreetingTimedOut,
    Protocol,
    ReplyMalformed,
    ReplyTimedOut,
    ReplyTooLong,
    ReplyUnexpected,
    ReplyUnsolicited,
    ServerClosing,
    WrongProtocol,
)
from core.values.settings import Encryption
from core.values.steps import Step
from tests.core.probe.misbehaviour import GOODBYE, HELLO, LEAVE, Case
from tests.core.probe.recorded_run import PASSWORD, prepare
from tests.fakes.script import (
    Close,
    Drip,
    Expect,
    Flood,
    Reset,
    Say,
    Silence,
)
from tests.fakes.scripted_smtp_server import ScriptedSmtpServer

STARTTLS, NONE = Encryption.STARTTLS, Encryption.NONE


GREETINGS = [
    Case("close", [Close()], Step.GREETING, ClosedBeforeGreeting, Code.CONNECT_RESET),
    Case("silence", [Silence()], Step.GREETING, GreetingTimedOut, Code.GREETING_TIMEOUT),
    Case("drip", [Drip(b"2", 0.1, 100)], Step.GREETING, GreetingTimedOut, Code.GREETING_TIMEOUT),
    Case(
        "endless continuation",
        [Drip(b"220-wait\r\n", 0.1, 100)],
        Step.GREETING,
        GreetingTimedOut,
        Code.GREETING_TIMEOUT,
    ),
    Case(
        "refusal 554",
        [Say(b"554 5.7.1 Go away\r\n"), *GOODBYE],
        Step.GREETING,
        GreetingRejected,
        Code.GREETING_REJECTED,
        "554 5.7.1 Go away",
    ),
    Case("refusal 421", [Say(b"421 Busy\r\n"), *LEAVE], Step.GREETING, GreetingRejected, Code.GREETING_REJECTED, "421"),
    Case(
        "http",
        [Say(b"HTTP/1.1 400 Bad Request\r\n"), *LEAVE],
        Step.GREETING,
        WrongProtocol,
        Code.SERVER_WRONG_PROTOCOL,
        "HTTP/1.1 400 Bad Request",
    ),
    Case("imap", [Say(b"* OK Dovecot ready.\r\n"), *LEAVE], Step.GREETING, WrongProtocol, Code.SERVER_WRONG_PROTOCOL),
    Case("pop3", [Say(b"+OK ready\r\n"), *LEAVE], Step.GREETING, WrongProtocol, Code.SERVER_WRONG_PROTOCOL),
    Case("ssh", [Say(b"SSH-2.0-OpenSSH_9.2\r\n"), *LEAVE], Step.GREETING, WrongProtocol, Code.SERVER_WRONG_PROTOCOL),
    Case("ftp", [Say(b"220 (vsFTPd 3.0.5)\r\n"), *GOODBYE], Step.GREETING, WrongProtocol, Code.SERVER_WRONG_PROTOCOL),
    Case(
        "tls alert",
        [Say(b"\x15\x03\x03\x00\x02\x02\x46"), Close()],
        Step.GREETING,
        WrongProtocol,
        Code.ENCRYPTION_PLAIN_ON_TLS_PORT,
    ),
    Case("flood of one line", [Flood(b"x", 20)], Step.GREETING, ReplyTooLong, Code.PROTOCOL_TOO_LONG),
    Case("flood of lines", [Flood(b"220-more\r\n", 20)], Step.GREETING, ReplyTooLong, Code.PROTOCOL_TOO_LONG),
    Case(
        "not a code",
        [Say(b"2_2 hello\r\n"), *LEAVE],
        Step.GREETING,
        ReplyMalformed,
        Code.PROTOCOL_MALFORMED,
        "2_2 hello",
    ),
    Case("four digits", [Say(b"2200 hello\r\n"), *LEAVE], Step.GREETING, ReplyMalformed, Code.PROTOCOL_MALFORMED),
    Case("no blank", [Say(b"220hello\r\n"), *LEAVE], Step.GREETING, ReplyMalformed, Code.PROTOCOL_MALFORMED),
    Case("signed", [Say(b"+22 hello\r\n"), *LEAVE], Step.GREETING, ReplyMalformed, Code.PROTOCOL_MALFORMED),
    Case("empty line", [Say(b"\r\n"), *LEAVE], Step.GREETING, ReplyMalformed, Code.PROTOCOL_MALFORMED),
    Case("two codes", [Say(b"220-hi\r\n554 no\r\n"), *LEAVE], Step.GREETING, ReplyMalformed, Code.PROTOCOL_MALFORMED),
    Case("250", [Say(b"250 hi\r\n"), *GOODBYE], Step.GREETING, ReplyUnexpected, Code.PROTOCOL_MALFORMED, "250 hi"),
    Case(
        "two replies",
        [Say(b"220 hi\r\n250 AUTH PLAIN\r\n"), *LEAVE],
        Step.EHLO,
        ReplyUnsolicited,
        Code.PROTOCOL_DESYNC,
        "250 AUTH PLAIN",
    ),
    Case(
        "shutting down",
        [Say(b"220 hi\r\n421 4.3.2 Shutting down\r\n"), *LEAVE],
        Step.EHLO,
        ServerClosing,
        Code.SERVER_BUSY,
        "421 4.3.2 Shutting down",
    ),
]


EHLOS = [
    Case(
        "name rejected",
        [*HELLO, Say(b"504 5.5.2 <localhost>: Helo command rejected\r\n"), *GOODBYE],
        Step.EHLO,
        EhloRefused,
        Code.EHLO_NAME_REJECTED,
        "504",
    ),
    Case(
        "name rejected for now",
        [*HELLO, Say(b"450 4.7.1 Helo command rejected: Host not found\r\n"), *GOODBYE],
        Step.EHLO,
        EhloRefused,
        Code.EHLO_NAME_REJECTED,
    ),
    Case("rejected", [*HELLO, Say(b"554 5.7.1 No access\r\n"), *GOODBYE], Step.EHLO, EhloRefused, Code.EHLO_REJECTED),
    Case(
        "and helo too",
        [*HELLO, Say(b"502 What\r\n"), Expect(rb"HELO \[127\.0\.0\.1\]"), Say(b"502 What\r\n"), *GOODBYE],
        Step.EHLO,
        EhloRefused,
        Code.EHLO_REJECTED,
    ),
    Case("busy", [*HELLO, Say(b"421 4.3.2 Later\r\n"), *LEAVE], Step.EHLO, ServerClosing, Code.SERVER_BUSY),
    Case("cut", [*HELLO, Close()], Step.EHLO, Disconnected, Code.PROTOCOL_DISCONNECTED),
    Case("reset", [*HELLO, Reset()], Step.EHLO, Disconnected, Code.PROTOCOL_DISCONNECTED),
    Case("silence", [*HELLO, Silence()], Step.EHLO, ReplyTimedOut, Code.PROTOCOL_TIMEOUT),
    Case(
        "malformed",
        [*HELLO, Say(b"250-mx\r\nSTARTTLS\r\n"), *LEAVE],
        Step.EHLO,
        ReplyMalformed,
        Code.PROTOCOL_MALFORMED,
    ),
]


@pytest.mark.parametrize("case", [*GREETINGS, *EHLOS], ids=lambda case: case.id)
async def test_before_any_encryption(case: Case) -> None:
    async with ScriptedSmtpServer(case.script) as server:
        run = await prepare(server.port, NONE, password=PASSWORD, step_seconds=1.0).run()
    assert isinstance(run.outcome.failure, case.failure), run.outcome.failure
    assert run.diagnosis.code is case.code
    assert run.failed == [case.step]
    assert any(case.says in evidence.text for evidence in run.diagnosis.evidence) or not case.says
    assert server.auth_commands == 0


async def test_a_reset_before_the_greeting() -> None:
    async with ScriptedSmtpServer([Reset()]) as server:
        run = await prepare(server.port, NONE).run()
    # It can hit while connecting, or just after.
    assert isinstance(run.outcome.failure, ConnectReset | ClosedBeforeGreeting)
    assert run.diagnosis.code is Code.CONNECT_RESET


@pytest.mark.parametrize(
    ("greeting", "protocol"),
    [
        (b"HTTP/1.1 400 Bad\r\n", Protocol.HTTP),
        (b"* OK IMAP4rev1\r\n", Protocol.IMAP),
        (b"+OK POP3\r\n", Protocol.POP3),
        (b"SSH-2.0-x\r\n", Protocol.SSH),
    ],
)
@pytest.mark.parametrize("encryption", [NONE, Encryption.TLS])
async def test_other_protocols_are_named(greeting: bytes, protocol: Protocol, encryption: Encryption) -> None:
    async with ScriptedSmtpServer([Say(greeting), Silence()]) as server:
        run = await prepare(server.port, encryption).run()
    assert isinstance(run.outcome.failure, WrongProtocol)
    assert run.outcome.failure.protocol is protocol
    assert run.diagnosis.facts["protocol"] == protocol.value
    assert greeting[:5].decode() in run.diagnosis.facts["beginning"]
