"""Well-formed replies that make no sense where they stand: neither a success nor a refusal."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from core.probe.sample_message import sample_message
from core.values.diagnosis import Code
from core.values.failures import DeliveryUnconfirmed, MessageRefused, ReplyUnexpected
from core.values.reply import Reply
from core.values.settings import Delivery, Encryption
from core.values.steps import Step
from tests.core.probe.misbehaviour import GOODBYE, HELLO
from tests.core.probe.recorded_run import EMAIL, RecordedRun, prepare
from tests.fakes.script import Action, Expect, ExpectAnything, Say, greeting_and_ehlo
from tests.fakes.scripted_smtp_server import ScriptedSmtpServer

OK = Say(b"250 ok\r\n")
TO_MAIL = [*greeting_and_ehlo("SIZE 1000"), Expect(rb"MAIL FROM:.*")]
TO_RCPT = [*TO_MAIL, OK, Expect(rb"RCPT TO:.*")]
TO_DATA = [*TO_RCPT, OK, Expect(rb"DATA")]
MESSAGE = [ExpectAnything() for _ in sample_message(EMAIL, EMAIL, datetime.now(UTC)).content.splitlines()]
TO_END = [*TO_DATA, Say(b"354 Go on\r\n"), *MESSAGE, Expect(rb"\.")]


async def run_against(*script: Action) -> RecordedRun:
    async with ScriptedSmtpServer([*script, *GOODBYE]) as server:
        return await prepare(server.port, Encryption.NONE, delivery=Delivery.MESSAGE).run()


@pytest.mark.parametrize(
    ("script", "step"), [(HELLO, Step.EHLO), (TO_MAIL, Step.MAIL), (TO_RCPT, Step.RCPT), (TO_DATA, Step.DATA)]
)
@pytest.mark.parametrize("code", [300, 334])
async def test_neither_yes_nor_no(script: list[Action], step: Step, code: int) -> None:
    run = await run_against(*script, Say(f"{code} what\r\n".encode()))
    assert run.outcome.failure == ReplyUnexpected(Reply(code, ("what",)))
    assert run.failed == [step]
    assert run.diagnosis.code is Code.PROTOCOL_MALFORMED


@pytest.mark.parametrize("code", [220, 221, 251, 354])
async def test_ehlo_is_answered_with_250_or_refused(code: int) -> None:
    run = await run_against(*HELLO, Say(f"{code} what\r\n".encode()))
    assert run.outcome.failure == ReplyUnexpected(Reply(code, ("what",)))
    assert run.failed == [Step.EHLO]
    assert run.diagnosis.code is Code.PROTOCOL_MALFORMED


@pytest.mark.parametrize("code", [250, 220, 251])
async def test_a_message_that_was_not_asked_for_was_not_sent(code: int) -> None:
    run = await run_against(*TO_DATA, Say(f"{code} ok\r\n".encode()))
    assert run.outcome.failure == ReplyUnexpected(Reply(code, ("ok",)))
    assert run.failed == [Step.DATA]
    assert run.diagnosis.code is Code.PROTOCOL_MALFORMED
    assert not run.outcome.message_accepted


@pytest.mark.parametrize("code", [220, 251, 334, 354])
async def test_only_250_confirms_a_message(code: int) -> None:
    run = await run_against(*TO_END, Say(f"{code} what\r\n".encode()))
    assert run.outcome.failure == DeliveryUnconfirmed("ReplyUnexpected")
    assert run.diagnosis.code is Code.DELIVERY_UNKNOWN
    assert not run.outcome.message_accepted


@pytest.mark.parametrize("code", [452, 550])
async def test_a_refusal_after_the_text_is_one(code: int) -> None:
    run = await run_against(*TO_END, Say(f"{code} no\r\n".encode()))
    assert run.outcome.failure == MessageRefused(Reply(code, ("no",)))
    assert not run.outcome.message_accepted


async def test_a_message_that_was_accepted_stays_so_whatever_is_said_afterwards() -> None:
    async with ScriptedSmtpServer([*TO_END, Say(b"250 ok\r\n550 on second thoughts\r\n")]) as server:
        run = await prepare(server.port, Encryption.NONE, delivery=Delivery.MESSAGE).run()
    assert run.outcome.message_accepted
    assert run.diagnosis.code is Code.SENT
    assert run.passed[-2:] == [Step.DATA, Step.QUIT]
