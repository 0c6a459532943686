"""Honest servers that are unusual, and what is shown of what any server says."""

from __future__ import annotations

import base64

import pytest

from core.values.diagnosis import Code
from core.values.events import Caution
from core.values.settings import Encryption
from core.values.steps import Step
from tests.core.probe.misbehaviour import CLEAR, GOODBYE, HELLO
from tests.core.probe.recorded_run import EMAIL, PASSWORD, prepare
from tests.fakes.script import (
    Action,
    Close,
    Expect,
    Flood,
    Reset,
    Say,
    SayInPieces,
    Silence,
    ehlo,
    greeting_and_ehlo,
    login,
)
from tests.fakes.scripted_smtp_server import ScriptedSmtpServer

STARTTLS, NONE = Encryption.STARTTLS, Encryption.NONE


async def test_one_byte_a_packet_and_bare_line_feeds_are_no_fault() -> None:
    script = [
        SayInPieces(b"220-slow\n220 server\n", 1),
        Expect(rb"EHLO .*"),
        SayInPieces(b"250-mx\n250 SIZE 1000\n", 1),
        *GOODBYE,
    ]
    async with ScriptedSmtpServer(script) as server:
        run = await prepare(server.port, NONE).run()
    assert run.diagnosis.code is Code.OK_UNENCRYPTED
    assert Caution.BARE_LINE_FEED in run.outcome.cautions


async def test_a_server_without_ehlo_works_with_helo() -> None:
    script = [*HELLO, Say(b"500 What\r\n"), Expect(rb"HELO \[127\.0\.0\.1\]"), Say(b"250 mx\r\n"), *GOODBYE]
    async with ScriptedSmtpServer(script) as server:
        run = await prepare(server.port, NONE).run()
    assert run.diagnosis.code is Code.OK_UNENCRYPTED
    assert Caution.HELO_ONLY in run.outcome.cautions


@pytest.mark.parametrize(
    "ending",
    [
        [Expect(rb"QUIT"), Close()],
        [Expect(rb"QUIT"), Reset()],
        [Expect(rb"QUIT"), Silence()],
        [Expect(rb"QUIT"), Say(b"500 What\r\n")],
        [Expect(rb"QUIT"), Flood(b"221-bye\r\n", 5)],
        [Expect(rb"QUIT"), Say(b"nonsense\r\n")],
    ],
)
async def test_trouble_at_quit_changes_nothing(ending: list[Action]) -> None:
    script = [*greeting_and_ehlo("AUTH PLAIN"), *login(EMAIL, PASSWORD), *ending]
    async with ScriptedSmtpServer(script) as server:
        run = await prepare(server.port, NONE, **CLEAR).run()
    assert run.diagnosis.code is Code.OK_UNENCRYPTED
    assert run.passed[-1] is Step.QUIT


async def test_a_wished_ehlo_name_is_used() -> None:
    script = [Say(b"220 hi\r\n"), Expect(rb"EHLO pc\.example\.test"), Say(b"250 mx\r\n"), *GOODBYE]
    async with ScriptedSmtpServer(script) as server:
        run = await prepare(server.port, NONE, ehlo_name="pc.example.test").run()
    assert run.diagnosis.code is Code.OK_UNENCRYPTED


async def test_what_the_server_echoes_is_scrubbed_of_the_password() -> None:
    blob = base64.b64encode(f"\0{EMAIL}\0{PASSWORD}".encode()).decode()
    echoes = [PASSWORD, base64.b64encode(PASSWORD.encode()).decode(), blob, PASSWORD.encode().hex(), PASSWORD[3:12]]
    said = "".join(f"535-{echo}\r\n" for echo in echoes) + "535 end\r\n"
    script = [*greeting_and_ehlo("AUTH PLAIN"), Expect(rb"AUTH PLAIN \S+"), Say(said.encode()), *GOODBYE]
    async with ScriptedSmtpServer(script) as server:
        run = await prepare(server.port, NONE, **CLEAR).run()
    everything = repr(run.events) + repr(run.outcome) + repr(run.diagnosis)
    for echo in echoes:
        assert echo[-6:] not in everything.replace(EMAIL, "")
    assert "end" in run.received[-2]


async def test_what_the_server_says_is_made_printable() -> None:
    said = b"220 \x1b[31m<b>x</b>\x00 \xe2\x80\xaemoc \xe9\r\n"
    async with ScriptedSmtpServer([Say(said), *ehlo(), *GOODBYE]) as server:
        run = await prepare(server.port, NONE).run()
    assert run.received[0] == "220 <U+001B>[31m<b>x</b><U+0000> <U+202E>moc <0xE9>"
