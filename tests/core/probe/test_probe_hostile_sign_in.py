"""Sign-ins that go wrong in two ways at once: the first one is the cause, and a password that stayed is not counted."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

import pytest

from core.values.diagnosis import Code
from core.values.events import Caution, StepPassed
from core.values.failures import AuthRulesBroken, ReplyUnsolicited
from core.values.settings import AuthMethod, Encryption
from core.values.steps import Step
from tests.core.probe.misbehaviour import CLEAR, GOODBYE, HELLO, LEAVE
from tests.core.probe.recorded_run import EMAIL, PASSWORD, RecordedRun, prepare
from tests.fakes.script import Action, Close, Expect, Reset, Say, Silence, ehlo, greeting_and_ehlo, login
from tests.fakes.scripted_smtp_server import ScriptedSmtpServer
from tests.fakes.server_tls import ServerTls

if TYPE_CHECKING:
    from tests.real_servers.certificate_authority import CertificateAuthority

NONE = Encryption.NONE
LOGIN = Expect(rb"AUTH LOGIN")


def prompt(text: str) -> Say:
    return Say(b"334 " + base64.b64encode(text.encode()) + b"\r\n")


async def sign_in(script: list[Action], attempts: int) -> RecordedRun:
    async with ScriptedSmtpServer(script) as server:
        run = await prepare(server.port, NONE, **CLEAR).run()
    assert run.failed == [Step.AUTH]
    assert run.outcome.sign_in_attempts == attempts
    assert not run.outcome.signed_in
    return run


@pytest.mark.parametrize("to_cancel", [[Close()], [Reset()], [Silence()], [Say(b"what\r\n"), *LEAVE]])
@pytest.mark.parametrize(
    ("question", "reason"), [(Say(b"334 !!!\r\n"), "challenge_not_base64"), (prompt("PIN:"), "prompt_not_understood")]
)
async def test_trouble_after_a_cancellation_hides_no_cause(question: Say, reason: str, to_cancel: list[Action]) -> None:
    script = [*greeting_and_ehlo("AUTH LOGIN"), LOGIN, question, Expect(rb"\*"), *to_cancel]
    run = await sign_in(script, attempts=0)
    assert isinstance(run.outcome.failure, AuthRulesBroken)
    assert run.outcome.failure.reason == reason
    assert run.diagnosis.code is Code.AUTH_PROTOCOL_ERROR


async def test_a_word_too_many_keeps_the_password_back() -> None:
    script = [*HELLO, Say(b"250-mx\r\n250 AUTH PLAIN\r\n250 what\r\n"), *LEAVE]
    run = await sign_in(script, attempts=0)
    assert run.outcome.failure == ReplyUnsolicited("250 what")
    assert run.diagnosis.code is Code.PROTOCOL_DESYNC


async def test_two_questions_at_once_are_one_too_many() -> None:
    both = prompt("Username:").said + prompt("Password:").said
    run = await sign_in([*greeting_and_ehlo("AUTH LOGIN"), LOGIN, Say(both), *LEAVE], attempts=0)
    assert isinstance(run.outcome.failure, ReplyUnsolicited)


@pytest.mark.parametrize("answer", [b"235 5.7.8 Authentication failed\r\n", b"235-ok\r\n235 4.7.0 later\r\n"])
async def test_a_success_that_contradicts_itself_is_none(answer: bytes) -> None:
    run = await sign_in([*greeting_and_ehlo("AUTH PLAIN"), *login(EMAIL, PASSWORD, answer), *GOODBYE], attempts=1)
    assert isinstance(run.outcome.failure, AuthRulesBroken)
    assert run.diagnosis.code is Code.AUTH_PROTOCOL_ERROR


async def test_a_code_that_makes_no_sense_says_nothing_about_the_password() -> None:
    run = await sign_in([*greeting_and_ehlo("AUTH LOGIN"), LOGIN, Say(b"354 Go on\r\n"), *GOODBYE], attempts=0)
    assert run.diagnosis.code is Code.AUTH_PROTOCOL_ERROR


@pytest.mark.parametrize("method", [AuthMethod.PLAIN, AuthMethod.LOGIN])
async def test_a_password_that_others_could_read_is_said_to_be_one(method: AuthMethod) -> None:
    dialogue = [
        LOGIN,
        prompt("Username:"),
        Expect(base64.b64encode(EMAIL.encode())),
        prompt("Password:"),
        Expect(base64.b64encode(PASSWORD.encode())),
        Say(b"235 ok\r\n"),
    ]
    steps = login(EMAIL, PASSWORD) if method is AuthMethod.PLAIN else dialogue
    async with ScriptedSmtpServer([*greeting_and_ehlo("AUTH PLAIN LOGIN"), *steps, *GOODBYE]) as server:
        run = await prepare(server.port, NONE, auth=method, **CLEAR).run()
    assert cautions_of_sign_in(run) == (Caution.NOT_ENCRYPTED,)
    assert Caution.NOT_ENCRYPTED in run.outcome.cautions


async def test_a_password_inside_tls_is_not(certificate_authority: CertificateAuthority) -> None:
    script = [Say(b"220 hi\r\n"), *ehlo("AUTH PLAIN"), *login(EMAIL, PASSWORD), *GOODBYE]
    async with ScriptedSmtpServer(script, tls=ServerTls(certificate_authority.good())) as server:
        run = await prepare(
            server.port,
            Encryption.TLS,
            host="localhost",
            ca_file=certificate_authority.root_file,
            **CLEAR,
        ).run()
    assert cautions_of_sign_in(run) == ()


def cautions_of_sign_in(run: RecordedRun) -> tuple[Caution, ...]:
    [passed] = [event for event in run.events if isinstance(event, StepPassed) and event.step is Step.AUTH]
    return passed.cautions
