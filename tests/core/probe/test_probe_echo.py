"""Servers that say the password back, in places where nobody expects it."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING

import pytest

from core.json_lines import event_entry, json_line
from core.values.diagnosis import Code
from core.values.failures import AuthRefused, ReplyMalformed
from core.values.settings import AuthMethod, Encryption
from tests.core.probe.misbehaviour import CLEAR, GOODBYE, LEAVE
from tests.core.probe.recorded_run import EMAIL, PASSWORD, prepare
from tests.fakes.script import Expect, Say, greeting_and_ehlo, login
from tests.fakes.scripted_smtp_server import ScriptedSmtpServer

if TYPE_CHECKING:
    from tests.core.probe.recorded_run import RecordedRun

NONE = Encryption.NONE
PLAIN = Expect(rb"AUTH PLAIN \S+")


def everything(run: RecordedRun) -> str:
    shown = [repr(run.events), repr(run.outcome), repr(run.diagnosis)]
    return "\n".join([*shown, *(json_line(event_entry(event)) for event in run.events)])


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (f"you said {PASSWORD}\r\n", "you said ••••••••"),
        (f"{PASSWORD}\r\n", "••••••••"),
        (f"235-ok\r\n535 {PASSWORD}\r\n", "535 ••••••••"),
    ],
)
async def test_in_a_line_that_is_no_reply(answer: str, said: str) -> None:
    script = [*greeting_and_ehlo("AUTH PLAIN"), PLAIN, Say(answer.encode()), *LEAVE]
    async with ScriptedSmtpServer(script) as server:
        run = await prepare(server.port, NONE, **CLEAR).run()
    assert isinstance(run.outcome.failure, ReplyMalformed)
    assert run.outcome.failure.said == said
    assert PASSWORD[:6] not in everything(run)
    assert PASSWORD[-6:] not in everything(run)


@pytest.mark.parametrize(
    ("status", "shown"),
    [
        (PASSWORD, "status: ••••••••"),
        ("\x1b[31m\u202e<b>", "status: <U+001B>[31m<U+202E><b>"),
        ("\ud800", "status: <0xED><0xA0><0x80>"),
    ],
)
async def test_in_the_explanation_of_an_oauth_server(status: str, shown: str) -> None:
    challenge = base64.b64encode(json.dumps({"status": status}).encode())
    dialogue = [Expect(rb"AUTH XOAUTH2 \S+"), Say(b"334 " + challenge + b"\r\n"), Expect(rb""), Say(b"535 no\r\n")]
    async with ScriptedSmtpServer([*greeting_and_ehlo("AUTH XOAUTH2"), *dialogue, *GOODBYE]) as server:
        run = await prepare(server.port, NONE, auth=AuthMethod.XOAUTH2, **CLEAR).run()
    assert isinstance(run.outcome.failure, AuthRefused)
    assert run.outcome.failure.explanation == shown
    assert run.diagnosis.code is Code.AUTH_OAUTH_TOKEN
    assert run.diagnosis.facts["explanation"] == shown
    assert PASSWORD[:6] not in everything(run)


@pytest.mark.parametrize("password", ["login", "PLAIN LOGIN", "auth plain", "authplain1"])
async def test_a_password_of_words_that_the_server_needs_is_no_hindrance(password: str) -> None:
    script = [*greeting_and_ehlo("AUTH PLAIN LOGIN"), *login(EMAIL, password), *GOODBYE]
    async with ScriptedSmtpServer(script) as server:
        run = await prepare(server.port, NONE, password=password, allow_unencrypted_password=True).run()
    assert run.outcome.signed_in
    assert run.outcome.ehlo_before_tls is not None
    assert run.outcome.ehlo_before_tls.mechanisms == ("PLAIN", "LOGIN")
