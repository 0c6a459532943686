"""The end of a connection: it decides nothing any more, and nothing is left of it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from core.values.diagnosis import Code
from core.values.events import Direction, LineExchanged
from core.values.settings import Encryption
from core.values.steps import Step
from tests.core.probe.misbehaviour import CLEAR
from tests.core.probe.recorded_run import EMAIL, PASSWORD, prepare
from tests.core.wire.open_sockets import open_sockets
from tests.fakes.script import Action, Close, Expect, Say, Silence, ehlo, greeting_and_ehlo, login, quit_politely
from tests.fakes.scripted_smtp_server import ScriptedSmtpServer
from tests.fakes.server_tls import ServerTls

if TYPE_CHECKING:
    from tests.core.probe.recorded_run import RecordedRun
    from tests.real_servers.certificate_authority import CertificateAuthority

REFUSED = [*greeting_and_ehlo("AUTH PLAIN"), *login(EMAIL, PASSWORD, b"535 5.7.8 no\r\n")]


def said_goodbye(run: RecordedRun) -> bool:
    return any(
        isinstance(event, LineExchanged) and event.direction is Direction.SENT and event.text == "QUIT"
        for event in run.events
    )


async def test_stop_while_goodbye_is_said_after_a_failure_keeps_the_verdict() -> None:
    before = open_sockets()
    async with ScriptedSmtpServer([*REFUSED, Expect(rb"QUIT"), Silence()]) as server:
        run = prepare(server.port, Encryption.NONE, **CLEAR)
        task = asyncio.ensure_future(run.run())
        await run.until(lambda: said_goodbye(run))
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    assert run.diagnosis.code is Code.AUTH_BAD_CREDENTIALS
    assert not run.outcome.cancelled
    assert open_sockets() == before


@pytest.mark.parametrize("ending", [[Close()], [Say(b"nonsense\r\n"), Silence()], [Say(b"221 a\r\n221 b\r\n")]])
async def test_trouble_at_goodbye_after_a_failure_keeps_the_verdict(ending: list[Action]) -> None:
    async with ScriptedSmtpServer([*REFUSED, Expect(rb"QUIT"), *ending]) as server:
        run = await prepare(server.port, Encryption.NONE, **CLEAR).run()
    assert run.diagnosis.code is Code.AUTH_BAD_CREDENTIALS
    assert run.failed == [Step.AUTH]


async def test_no_goodbye_when_the_time_of_the_whole_test_is_up() -> None:
    async with ScriptedSmtpServer([*greeting_and_ehlo("AUTH PLAIN"), Expect(rb"AUTH .*"), Silence()]) as server:
        run = await prepare(server.port, Encryption.NONE, **CLEAR, total_seconds=0.5).run()
    assert run.diagnosis.code is Code.PROTOCOL_TIMEOUT
    assert not said_goodbye(run)


@pytest.mark.parametrize("close_notify", [True, False])
async def test_tls_may_end_as_it_likes(certificate_authority: CertificateAuthority, close_notify: bool) -> None:
    before = open_sockets()
    script = [Say(b"220 hi\r\n"), *ehlo("AUTH PLAIN"), *login(EMAIL, PASSWORD), *quit_politely()]
    tls = ServerTls(certificate_authority.good())
    async with ScriptedSmtpServer([*script, Close(close_notify=close_notify)], tls=tls) as server:
        run = await prepare(
            server.port,
            Encryption.TLS,
            host="localhost",
            password=PASSWORD,
            ca_file=certificate_authority.root_file,
        ).run()
    assert run.diagnosis.code is Code.OK
    assert run.passed[-1] is Step.QUIT
    assert open_sockets() == before


async def test_a_server_that_ends_tls_in_the_middle_is_said_to_have_left(
    certificate_authority: CertificateAuthority,
) -> None:
    script = [Say(b"220 hi\r\n"), Expect(rb"EHLO .*"), Close(close_notify=True)]
    async with ScriptedSmtpServer(script, tls=ServerTls(certificate_authority.good())) as server:
        run = await prepare(
            server.port, Encryption.TLS, host="localhost", ca_file=certificate_authority.root_file
        ).run()
    assert run.diagnosis.code is Code.PROTOCOL_DISCONNECTED
    assert run.failed == [Step.EHLO]
