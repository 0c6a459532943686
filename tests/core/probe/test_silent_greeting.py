"""A greeting that does not come: what is looked at meanwhile, and what ends the wait."""

from __future__ import annotations

import asyncio
from threading import Event
from typing import TYPE_CHECKING

import pytest

from core.values.control_probe import ControlEnded, ControlPurpose, ControlStarted
from core.values.diagnosis import Code
from core.values.events import StepFailed
from core.values.failures import (
    GreetingTimedOut,
    TlsExpectedFirst,
)
from core.values.settings import Encryption
from core.values.steps import Step
from tests.core.probe.second_looks import impatient, in_tls, prepared, until_connected
from tests.fakes.script import (
    Action,
    Close,
    Drip,
    Say,
    Silence,
    StartTls,
    WaitFor,
    greeting_and_ehlo,
    quit_politely,
)
from tests.fakes.scripted_smtp_server import ScriptedSmtpServer

if TYPE_CHECKING:
    from tests.fakes.server_tls import ServerTls
    from tests.real_servers.certificate_authority import CertificateAuthority

STARTTLS, TLS, NONE = Encryption.STARTTLS, Encryption.TLS, Encryption.NONE

pytestmark = pytest.mark.usefixtures("no_other_ports")


async def test_a_server_that_waits_for_tls_is_found_while_it_is_silent(
    certificate_authority: CertificateAuthority, tls: ServerTls, monkeypatch: pytest.MonkeyPatch
) -> None:
    impatient(monkeypatch)
    async with ScriptedSmtpServer([Silence()], in_tls(tls)) as server:
        run = await prepared(server.port, STARTTLS, ca_file=certificate_authority.root_file).run()
    failure = run.outcome.failure
    assert isinstance(failure, TlsExpectedFirst)
    assert 0.1 <= failure.seconds < 5.0
    assert run.failed == [Step.GREETING]
    (look,) = run.outcome.controls
    assert look.control.purpose is ControlPurpose.TLS_FROM_THE_START
    assert look.works
    assert run.diagnosis.code is Code.ENCRYPTION_PLAIN_ON_TLS_PORT
    # The look is told before the end of the step that it explains, and nothing was said to a server that waits.
    kinds = [type(event) for event in run.events if isinstance(event, ControlStarted | ControlEnded | StepFailed)]
    assert kinds == [ControlStarted, ControlEnded, StepFailed]
    assert run.sent == []
    assert run.said_in_looks == ["EHLO [127.0.0.1]", "QUIT"]
    assert server.auth_commands == 0


async def test_tls_with_a_bad_certificate_is_tls_as_well(tls: ServerTls, monkeypatch: pytest.MonkeyPatch) -> None:
    impatient(monkeypatch)
    async with ScriptedSmtpServer([Silence()], [StartTls(tls, refused=True)]) as server:
        run = await prepared(server.port, NONE).run()
    assert isinstance(run.outcome.failure, TlsExpectedFirst)
    assert [look.works for look in run.outcome.controls] == [False]


@pytest.mark.parametrize(
    "answer", [[Say(b"220 hi\r\n"), Silence()], [Close()], [Silence()]], ids=["plain", "cut", "none"]
)
async def test_a_late_greeting_is_still_waited_for(answer: list[Action], monkeypatch: pytest.MonkeyPatch) -> None:
    impatient(monkeypatch)
    late, later = Event(), Event()
    greeting, hello, keywords = greeting_and_ehlo()
    server = ScriptedSmtpServer([WaitFor(late), greeting, hello, WaitFor(later), keywords, *quit_politely()], answer)
    async with server:
        run = prepared(server.port, NONE, password="")
        task = asyncio.create_task(run.run())
        await until_connected(server, 2)
        if answer != [Silence()]:
            await run.until(lambda: bool(run.outcome.controls))
        late.set()
        # What is still under way when the greeting comes is given up, and does not last as long as the test.
        await run.until(lambda: bool(run.outcome.controls))
        later.set()
        await task
    assert run.outcome.failure is None
    assert run.diagnosis.code is Code.OK_UNENCRYPTED
    (look,) = run.outcome.controls
    assert not look.works
    assert look.outcome.cancelled is (answer == [Silence()])


async def test_a_greeting_that_has_begun_is_not_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    impatient(monkeypatch, 0.3)
    async with ScriptedSmtpServer([Drip(b"2", 0.05, 100)], again=True) as server:
        run = await prepared(server.port, NONE, step_seconds=0.8).run()
    assert run.failed == [Step.GREETING]
    # The look that is taken after the failure is another matter, and comes after it.
    assert not run.outcome.controls or run.events.index(run.looks[0]) > run.events.index(
        next(event for event in run.events if isinstance(event, StepFailed))
    )


async def test_a_greeting_inside_tls_is_not_looked_at_again(tls: ServerTls, monkeypatch: pytest.MonkeyPatch) -> None:
    impatient(monkeypatch)
    ca_file = tls.certificate.chain_file.parent / "root.pem"
    async with ScriptedSmtpServer([StartTls(tls), Silence()]) as server:
        run = await prepared(server.port, TLS, step_seconds=0.5, ca_file=ca_file).run()
    assert isinstance(run.outcome.failure, GreetingTimedOut)
    assert run.looks == []


async def test_silence_to_the_end_is_looked_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    impatient(monkeypatch)
    async with ScriptedSmtpServer([Silence()], again=True) as server:
        run = await prepared(server.port, STARTTLS, step_seconds=0.5).run()
    assert isinstance(run.outcome.failure, GreetingTimedOut)
    assert [look.control.purpose for look in run.looks] == [ControlPurpose.TLS_FROM_THE_START]
    assert server.connections == 2
    # It began in the middle of the step, and was waited for.
    assert not run.outcome.controls[0].outcome.cancelled


async def test_stop_while_a_silent_greeting_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    impatient(monkeypatch)
    async with ScriptedSmtpServer([Silence()], [Silence()]) as server:
        run = prepared(server.port, STARTTLS)
        task = asyncio.create_task(run.run())
        await until_connected(server, 2)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    assert run.outcome.cancelled
    assert run.outcome.failed_step is Step.GREETING
    assert [look.outcome.cancelled for look in run.outcome.controls] == [True]
