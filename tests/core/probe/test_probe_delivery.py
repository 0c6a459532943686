"""Sender, recipient, message: refusals have causes, and an unconfirmed message is not a sent one."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from core.probe.sample_message import sample_message
from core.values.diagnosis import Code
from core.values.settings import Delivery, Encryption
from core.values.steps import Step
from tests.core.probe.misbehaviour import GOODBYE, LEAVE
from tests.core.probe.recorded_run import EMAIL, prepare
from tests.fakes.script import (
    Action,
    Close,
    Expect,
    ExpectAnything,
    Reset,
    Say,
    Silence,
    greeting_and_ehlo,
)
from tests.fakes.scripted_smtp_server import ScriptedSmtpServer

STARTTLS, NONE = Encryption.STARTTLS, Encryption.NONE


ENVELOPE = [*greeting_and_ehlo("SIZE 1000"), Expect(rb"MAIL FROM:<sam@example\.test>")]
RECIPIENT = [*ENVELOPE, Say(b"250 ok\r\n"), Expect(rb"RCPT TO:<sam@example\.test>")]
BODY = [*RECIPIENT, Say(b"250 ok\r\n"), Expect(rb"DATA")]


@pytest.mark.parametrize(
    ("script", "code"),
    [
        ([*ENVELOPE, Say(b"530 5.7.0 Authentication required\r\n")], Code.AUTH_MISSING),
        ([*ENVELOPE, Say(b"530 5.7.0 Must issue a STARTTLS command first\r\n")], Code.ENCRYPTION_REQUIRED),
        ([*ENVELOPE, Say(b"553 5.7.1 Sender address rejected: not owned by user\r\n")], Code.SENDER_NOT_AUTHORIZED),
        ([*ENVELOPE, Say(b"451 4.3.0 Try again\r\n")], Code.SERVER_FAULT),
        ([*RECIPIENT, Say(b"550 5.1.1 No such user\r\n")], Code.RECIPIENT_REJECTED),
        ([*RECIPIENT, Say(b"554 5.7.1 Relay access denied\r\n")], Code.AUTH_MISSING),
        (
            [*RECIPIENT, Say(b"504 5.5.2 <x>: Helo command rejected: need fully-qualified hostname\r\n")],
            Code.EHLO_NAME_REJECTED,
        ),
        ([*BODY, Say(b"552 5.3.4 Too big\r\n")], Code.MESSAGE_TOO_LARGE),
        ([*BODY, Say(b"554 5.6.0 No\r\n")], Code.MESSAGE_REJECTED),
    ],
)
async def test_refusals_where_nobody_signed_in(script: list[Action], code: Code) -> None:
    async with ScriptedSmtpServer([*script, *GOODBYE]) as server:
        run = await prepare(server.port, NONE, delivery=Delivery.MESSAGE).run()
    assert run.diagnosis.code is code
    assert not run.outcome.message_accepted


async def test_relay_denied_where_sign_in_was_offered_means_that_it_is_missing() -> None:
    script = [
        *greeting_and_ehlo("AUTH PLAIN"),
        Expect(rb"MAIL FROM:.*"),
        Say(b"250 ok\r\n"),
        Expect(rb"RCPT TO:.*"),
        Say(b"554 5.7.1 Relay access denied\r\n"),
        *GOODBYE,
    ]
    async with ScriptedSmtpServer(script) as server:
        run = await prepare(server.port, NONE, delivery=Delivery.ENVELOPE).run()
    assert run.diagnosis.code is Code.AUTH_MISSING


@pytest.mark.parametrize("ending", [Close(), Reset(), Silence(), Say(b"what\r\n")])
async def test_an_unconfirmed_message_is_never_called_sent(ending: Action) -> None:
    lines = [ExpectAnything() for _ in sample_message(EMAIL, EMAIL, datetime.now(UTC)).content.splitlines()]
    script = [*BODY, Say(b"354 Go on\r\n"), *lines, Expect(rb"\."), ending]
    async with ScriptedSmtpServer([*script, *([] if isinstance(ending, Close | Reset | Silence) else LEAVE)]) as server:
        run = await prepare(server.port, NONE, delivery=Delivery.MESSAGE, step_seconds=1.0).run()
    assert run.diagnosis.code is Code.DELIVERY_UNKNOWN
    assert not run.outcome.message_accepted
    assert server.connections == 1


async def test_international_addresses_need_smtputf8() -> None:
    async with ScriptedSmtpServer([*greeting_and_ehlo("SIZE"), *GOODBYE]) as server:
        run = await prepare(server.port, NONE, delivery=Delivery.ENVELOPE, recipient="jörg@example.test").run()
    assert run.failed == [Step.MAIL]
    assert run.diagnosis.code is Code.CLIENT_LIMITATION
    assert run.diagnosis.facts["reason"] == "jörg@example.test"
    script = [
        *greeting_and_ehlo("SMTPUTF8"),
        Expect(rb"MAIL FROM:<sam@example\.test> SMTPUTF8"),
        Say(b"250 ok\r\n"),
        Expect("RCPT TO:<jörg@example\\.test>".encode()),
        Say(b"250 ok\r\n"),
        Expect(rb"RSET"),
        Say(b"250 ok\r\n"),
        *GOODBYE,
    ]
    async with ScriptedSmtpServer(script) as server:
        run = await prepare(server.port, NONE, delivery=Delivery.ENVELOPE, recipient="jörg@example.test").run()
    assert run.diagnosis.code is Code.OK_UNENCRYPTED
