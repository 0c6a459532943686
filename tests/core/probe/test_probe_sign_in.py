"""One sign-in, by the rules, and only where nobody else can read it."""

from __future__ import annotations

import base64

import pytest

from core.values.diagnosis import Code, FixId
from core.values.failures import (
    AuthRefused,
    AuthRulesBroken,
    Disconnected,
    PasswordWithheld,
    ReplyMalformed,
    ReplyTimedOut,
    ReplyUnsolicited,
)
from core.values.settings import AuthMethod, Encryption
from core.values.steps import Step
from tests.core.probe.misbehaviour import CLEAR, GOODBYE, LEAVE, Case
from tests.core.probe.recorded_run import EMAIL, PASSWORD, prepare
from tests.fakes.script import (
    Action,
    Close,
    Expect,
    Say,
    Silence,
    greeting_and_ehlo,
    login,
)
from tests.fakes.scripted_smtp_server import ScriptedSmtpServer

STARTTLS, NONE = Encryption.STARTTLS, Encryption.NONE


async def test_a_password_stays_where_others_could_read_it() -> None:
    async with ScriptedSmtpServer([*greeting_and_ehlo("AUTH PLAIN CRAM-MD5", "STARTTLS"), *GOODBYE]) as server:
        run = await prepare(server.port, NONE, password=PASSWORD).run()
    assert isinstance(run.outcome.failure, PasswordWithheld)
    assert run.diagnosis.code is Code.AUTH_WITHHELD
    assert [fix.id for fix in run.diagnosis.fixes] == [FixId.USE_STARTTLS, FixId.SEND_UNENCRYPTED]
    assert (server.auth_commands, run.outcome.sign_in_attempts) == (0, 0)


async def test_with_consent_it_goes_out_once() -> None:
    script = [*greeting_and_ehlo("AUTH PLAIN LOGIN"), *login(EMAIL, PASSWORD), *GOODBYE]
    async with ScriptedSmtpServer(script) as server:
        run = await prepare(server.port, NONE, **CLEAR).run()
    assert run.diagnosis.code is Code.OK_UNENCRYPTED
    assert run.outcome.signed_in
    assert server.auth_commands == 1


def b64(text: str) -> bytes:
    return base64.b64encode(text.encode())


PLAIN = Expect(rb"AUTH PLAIN \S+")
LOGIN = Expect(rb"AUTH LOGIN")
USERNAME = [Say(b"334 " + b64("Username:") + b"\r\n"), Expect(b64(EMAIL))]
CANCELLED = [Expect(rb"\*"), Say(b"501 Cancelled\r\n")]

SIGN_INS = [
    Case(
        "bad password", [PLAIN, Say(b"535 5.7.8 Bad\r\n"), *GOODBYE], Step.AUTH, AuthRefused, Code.AUTH_BAD_CREDENTIALS
    ),
    Case(
        "app password",
        [PLAIN, Say(b"534 5.7.9 App password\r\n"), *GOODBYE],
        Step.AUTH,
        AuthRefused,
        Code.AUTH_APP_PASSWORD_REQUIRED,
    ),
    Case(
        "encryption first",
        [PLAIN, Say(b"538 5.7.11 Encrypt\r\n"), *GOODBYE],
        Step.AUTH,
        AuthRefused,
        Code.ENCRYPTION_REQUIRED,
    ),
    Case(
        "starttls first",
        [PLAIN, Say(b"530 5.7.0 Must issue a STARTTLS command first\r\n"), *GOODBYE],
        Step.AUTH,
        AuthRefused,
        Code.ENCRYPTION_REQUIRED,
    ),
    Case(
        "mechanism",
        [PLAIN, Say(b"504 5.7.4 Unrecognized\r\n"), *GOODBYE],
        Step.AUTH,
        AuthRefused,
        Code.AUTH_MECHANISM_UNSUPPORTED,
    ),
    Case("temporary", [PLAIN, Say(b"454 4.7.0 Trouble\r\n"), *GOODBYE], Step.AUTH, AuthRefused, Code.AUTH_TEMPORARY),
    Case("421", [PLAIN, Say(b"421 4.7.0 Later\r\n"), *LEAVE], Step.AUTH, AuthRefused, Code.AUTH_TEMPORARY),
    Case(
        "too many",
        [PLAIN, Say(b"454 4.7.0 Too many login attempts\r\n"), *GOODBYE],
        Step.AUTH,
        AuthRefused,
        Code.AUTH_TOO_MANY_ATTEMPTS,
    ),
    Case(
        "503", [PLAIN, Say(b"503 AUTH not available\r\n"), *GOODBYE], Step.AUTH, AuthRefused, Code.ENCRYPTION_REQUIRED
    ),
    Case("250 is no 235", [PLAIN, Say(b"250 OK\r\n"), *GOODBYE], Step.AUTH, AuthRulesBroken, Code.AUTH_PROTOCOL_ERROR),
    Case(
        "two codes", [PLAIN, Say(b"235-ok\r\n535 no\r\n"), *LEAVE], Step.AUTH, ReplyMalformed, Code.AUTH_PROTOCOL_ERROR
    ),
    Case(
        "two replies", [PLAIN, Say(b"235 ok\r\n535 no\r\n"), *LEAVE], Step.AUTH, ReplyUnsolicited, Code.PROTOCOL_DESYNC
    ),
    Case(
        "endless", [PLAIN, Say(b"334 \r\n"), *CANCELLED, *GOODBYE], Step.AUTH, AuthRulesBroken, Code.AUTH_PROTOCOL_ERROR
    ),
    Case("cut", [PLAIN, Close()], Step.AUTH, Disconnected, Code.PROTOCOL_DISCONNECTED),
    Case("silence", [PLAIN, Silence()], Step.AUTH, ReplyTimedOut, Code.PROTOCOL_TIMEOUT),
]


@pytest.mark.parametrize("case", SIGN_INS, ids=lambda case: case.id)
async def test_sign_in_with_plain(case: Case) -> None:
    async with ScriptedSmtpServer([*greeting_and_ehlo("AUTH PLAIN LOGIN"), *case.script]) as server:
        run = await prepare(server.port, NONE, **CLEAR, step_seconds=1.0).run()
    assert isinstance(run.outcome.failure, case.failure), run.outcome.failure
    assert run.diagnosis.code is case.code
    assert run.failed == [case.step]
    assert server.auth_commands == 1
    assert run.outcome.sign_in_attempts == 1
    assert not run.outcome.signed_in


@pytest.mark.parametrize(
    ("script", "reason", "attempts"),
    [
        ([Say(b"235 Welcome\r\n"), *GOODBYE], "success_before_credential", 0),
        ([*USERNAME, Say(b"235 Welcome\r\n"), *GOODBYE], "success_before_credential", 0),
        ([Say(b"334 " + b64("Password:") + b"\r\n"), *CANCELLED, *GOODBYE], "prompt_not_understood", 0),
        ([*USERNAME, Say(b"334 " + b64("Your PIN:") + b"\r\n"), *CANCELLED, *GOODBYE], "prompt_not_understood", 0),
        ([Say(b"334 !!!\r\n"), *CANCELLED, *GOODBYE], "challenge_not_base64", 0),
        (
            [
                *USERNAME,
                Say(b"334 " + b64("Password:") + b"\r\n"),
                Expect(b64(PASSWORD)),
                Say(b"334 " + b64("Again:") + b"\r\n"),
                *CANCELLED,
                *GOODBYE,
            ],
            "one_challenge_too_many",
            1,
        ),
    ],
)
async def test_sign_in_with_login_answers_only_what_was_agreed(
    script: list[Action], reason: str, attempts: int
) -> None:
    async with ScriptedSmtpServer([*greeting_and_ehlo("AUTH LOGIN"), LOGIN, *script]) as server:
        run = await prepare(server.port, NONE, **CLEAR).run()
    assert isinstance(run.outcome.failure, AuthRulesBroken)
    assert run.outcome.failure.reason == reason
    assert run.diagnosis.code is Code.AUTH_PROTOCOL_ERROR
    assert run.outcome.sign_in_attempts == attempts


async def test_cram_md5_is_preferred_in_the_clear() -> None:
    # The example of RFC 2195, 2.
    answer = base64.b64encode(b"tim b913a602c7eda7a495b4e6e7334d3890")
    challenge = b"PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2UucmVzdG9uLm1jaS5uZXQ+"
    dialogue = [Expect(rb"AUTH CRAM-MD5"), Say(b"334 " + challenge + b"\r\n"), Expect(answer), Say(b"235 ok\r\n")]
    async with ScriptedSmtpServer([*greeting_and_ehlo("AUTH LOGIN PLAIN CRAM-MD5"), *dialogue, *GOODBYE]) as server:
        run = await prepare(
            server.port, NONE, username="tim", password="tanstaaftanstaaf", allow_unencrypted_password=True
        ).run()
    assert run.outcome.signed_in
    assert run.sent[1:3] == ["AUTH CRAM-MD5", "•••••••• (hidden)"]


@pytest.mark.parametrize("method", [AuthMethod.XOAUTH2, AuthMethod.OAUTHBEARER])
async def test_an_oauth_refusal_is_explained(method: AuthMethod) -> None:
    name = method.value.upper()
    farewell = b"" if method is AuthMethod.XOAUTH2 else b"AQ=="
    explained = base64.b64encode(b'{"status":"400","schemes":"Bearer","scope":"https://mail.example.test/"}')
    dialogue = [
        Expect(name.join(["AUTH ", r" \S+"]).encode()),
        Say(b"334 " + explained + b"\r\n"),
        Expect(farewell),
        Say(b"535 5.7.8 Not accepted\r\n"),
    ]
    async with ScriptedSmtpServer([*greeting_and_ehlo(f"AUTH {name}"), *dialogue, *GOODBYE]) as server:
        run = await prepare(server.port, NONE, auth=method, **CLEAR).run()
    assert isinstance(run.outcome.failure, AuthRefused)
    assert run.outcome.failure.explanation == "status: 400, scope: https://mail.example.test/"
    assert run.diagnosis.code is Code.AUTH_OAUTH_TOKEN
    assert run.diagnosis.facts["explanation"] == "status: 400, scope: https://mail.example.test/"


async def test_a_chosen_mechanism_that_is_not_offered_is_not_tried() -> None:
    async with ScriptedSmtpServer([*greeting_and_ehlo("AUTH PLAIN LOGIN"), *GOODBYE]) as server:
        run = await prepare(server.port, NONE, auth=AuthMethod.CRAM_MD5, **CLEAR).run()
    assert run.diagnosis.code is Code.AUTH_MECHANISM_UNSUPPORTED
    assert run.diagnosis.facts["mechanisms"] == "PLAIN, LOGIN"
    assert run.outcome.sign_in_attempts == 0


@pytest.mark.parametrize(
    "keywords",
    [("AUTH=PLAIN LOGIN",), ("auth plain",), ("AUTH LOGIN", "AUTH=PLAIN")],
)
async def test_old_ways_to_offer_sign_in(keywords: tuple[str, ...]) -> None:
    script = [*greeting_and_ehlo(*keywords), *login(EMAIL, PASSWORD), *GOODBYE]
    async with ScriptedSmtpServer(script) as server:
        run = await prepare(server.port, NONE, **CLEAR).run()
    assert run.outcome.signed_in
