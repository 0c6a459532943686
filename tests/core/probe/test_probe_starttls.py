"""STARTTLS means required; whatever keeps it from happening ends the test before anything secret is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.values.diagnosis import Code
from core.values.failures import (
    EhloRefused,
    ReplyUnsolicited,
    StartTlsInjected,
    StartTlsNotOffered,
    StartTlsRefused,
)
from core.values.settings import Encryption
from core.values.steps import Step
from tests.core.probe.misbehaviour import GOODBYE, HELLO, LEAVE
from tests.core.probe.recorded_run import PASSWORD, prepare
from tests.fakes.script import (
    Expect,
    ExpectTlsHello,
    Say,
    Silence,
    greeting_and_ehlo,
)
from tests.fakes.scripted_smtp_server import ScriptedSmtpServer

if TYPE_CHECKING:
    from core.values.failures import Failure

STARTTLS, NONE = Encryption.STARTTLS, Encryption.NONE


@pytest.mark.parametrize(
    ("keywords", "answer", "failure", "code"),
    [
        ((), None, StartTlsNotOffered, Code.STARTTLS_NOT_OFFERED),
        (("XSTARTTLS", "STARTTLSX", "AUTH PLAIN"), None, StartTlsNotOffered, Code.STARTTLS_NOT_OFFERED),
        (("STARTTLS",), b"454 TLS not available\r\n", StartTlsRefused, Code.STARTTLS_REFUSED),
        (("STARTTLS",), b"250 Fine\r\n", StartTlsRefused, Code.STARTTLS_REFUSED),
        (("STARTTLS",), b"502 No\r\n", StartTlsRefused, Code.STARTTLS_REFUSED),
    ],
)
async def test_starttls_is_required(
    keywords: tuple[str, ...], answer: bytes | None, failure: type[Failure], code: Code
) -> None:
    asked = [Expect(rb"STARTTLS"), Say(answer)] if answer else []
    async with ScriptedSmtpServer([*greeting_and_ehlo(*keywords), *asked, *GOODBYE]) as server:
        run = await prepare(server.port, STARTTLS, password=PASSWORD, allow_unencrypted_password=True).run()
    assert isinstance(run.outcome.failure, failure)
    assert run.diagnosis.code is code
    assert (server.auth_commands, run.outcome.sign_in_attempts) == (0, 0)


async def test_a_list_of_keywords_in_two_replies_is_not_a_list_without_starttls() -> None:
    async with ScriptedSmtpServer([*HELLO, Say(b"250 mx\r\n250 STARTTLS\r\n"), *LEAVE]) as server:
        run = await prepare(server.port, STARTTLS, password=PASSWORD).run()
    assert run.outcome.failure == ReplyUnsolicited("250 STARTTLS")
    assert run.diagnosis.code is Code.PROTOCOL_DESYNC
    assert run.failed == [Step.STARTTLS]


async def test_a_list_of_keywords_in_two_replies_is_not_a_list_without_sign_in() -> None:
    async with ScriptedSmtpServer([*HELLO, Say(b"250 mx\r\n250 AUTH PLAIN\r\n"), *LEAVE]) as server:
        run = await prepare(server.port, NONE, password=PASSWORD).run()
    assert run.outcome.failure == ReplyUnsolicited("250 AUTH PLAIN")
    assert run.diagnosis.code is Code.PROTOCOL_DESYNC
    assert run.failed == [Step.AUTH]


async def test_helo_is_no_way_around_starttls() -> None:
    async with ScriptedSmtpServer([*HELLO, Say(b"502 What\r\n"), *GOODBYE]) as server:
        run = await prepare(server.port, STARTTLS, password=PASSWORD).run()
    assert isinstance(run.outcome.failure, EhloRefused)
    assert run.diagnosis.code is Code.EHLO_REJECTED


@pytest.mark.parametrize(
    "said",
    [
        b"220 Go ahead\r\n250-mx\r\n250 AUTH PLAIN\r\n",
        b"220 Go ahead\r\n250 AUTH",
        b"220 Go ahead\r\n\n",
    ],
)
async def test_plain_text_behind_starttls_is_tampering(said: bytes) -> None:
    async with ScriptedSmtpServer([*greeting_and_ehlo("STARTTLS"), Expect(rb"STARTTLS"), Say(said), *LEAVE]) as server:
        run = await prepare(server.port, STARTTLS, password=PASSWORD).run()
    assert isinstance(run.outcome.failure, StartTlsInjected)
    assert run.diagnosis.code is Code.STARTTLS_INJECTED
    assert b"\x16\x03" not in server.received


async def test_plain_text_late_behind_starttls_is_tampering() -> None:
    script = [*greeting_and_ehlo("STARTTLS"), Expect(rb"STARTTLS"), Say(b"220 Go ahead\r\n")]
    async with ScriptedSmtpServer([*script, ExpectTlsHello(), Say(b"250 AUTH PLAIN\r\n"), Silence()]) as server:
        run = await prepare(server.port, STARTTLS, password=PASSWORD).run()
    assert run.outcome.failure == StartTlsInjected("250 A")
    assert run.failed == [Step.TLS]


@pytest.mark.parametrize(("encryption", "needed"), [(STARTTLS, ["verifier", "reader"]), (NONE, [])])
async def test_what_encryption_needs_is_loaded_while_the_server_greets(
    monkeypatch: pytest.MonkeyPatch, encryption: Encryption, needed: list[str]
) -> None:
    loaded: list[str] = []
    monkeypatch.setattr("core.probe.probe.load_verifier", lambda: loaded.append("verifier"))
    monkeypatch.setattr("core.probe.probe.load_reader", lambda: loaded.append("reader"))
    monkeypatch.setattr("core.probe.probe.start_daemon_thread", lambda function: function())
    async with ScriptedSmtpServer([*greeting_and_ehlo(), *GOODBYE]) as server:
        run = await prepare(server.port, encryption).run()
    assert Step.GREETING in run.passed
    assert loaded == needed
