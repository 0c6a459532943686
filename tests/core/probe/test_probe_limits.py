"""Every wait has an end, Stop works at every point, and no socket stays open."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.values.diagnosis import Code
from core.values.events import LineExchanged, StepCancelled, StepStarted
from core.values.failures import NameLookupTimedOut, ReplyTimedOut
from core.values.settings import Delivery, Encryption
from core.values.steps import Step
from tests.core.probe.recorded_run import EMAIL, PASSWORD, RecordedRun, prepare
from tests.fakes.network import black_hole
from tests.fakes.script import (
    Action,
    Drip,
    Expect,
    ExpectTlsHello,
    Say,
    Silence,
    StartTls,
    ehlo,
    greeting_and_ehlo,
    login,
)
from tests.fakes.scripted_smtp_server import ScriptedSmtpServer
from tests.fakes.server_tls import ServerTls

if TYPE_CHECKING:
    from threading import Event

    from tests.real_servers.certificate_authority import CertificateAuthority

STARTTLS, TLS, NONE = Encryption.STARTTLS, Encryption.TLS, Encryption.NONE


SENDS_NOTHING_ITSELF = {Step.RESOLVE, Step.CONNECT, Step.GREETING, Step.TLS}


def open_sockets() -> int:
    links = [entry.readlink() for entry in Path("/proc/self/fd").iterdir() if entry.is_symlink()]
    return sum(str(link).startswith("socket:") for link in links)


async def stop_during(run: RecordedRun, step: Step) -> None:
    """Start the run, and cancel it in the step, when what the step has to say is said."""
    task = asyncio.create_task(run.run())
    await run.until(lambda: step in run.started and (step in SENDS_NOTHING_ITSELF or has_spoken(run, step)))
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


def has_spoken(run: RecordedRun, step: Step) -> bool:
    began = next(i for i, event in enumerate(run.events) if isinstance(event, StepStarted) and event.step is step)
    return any(isinstance(event, LineExchanged) for event in run.events[began:])


def assert_stopped(run: RecordedRun, step: Step) -> None:
    outcome = run.outcome
    assert outcome.cancelled
    assert outcome.failed_step is step
    assert outcome.failure is None
    assert isinstance(run.events[-1], StepCancelled)
    assert run.diagnosis.code is Code.CANCELLED
    assert run.diagnosis.facts["step"] == step.value


def scripts(certificate_authority: CertificateAuthority) -> dict[Step, tuple[Encryption, list[Action]]]:
    """For each step a server that lets the client come so far and then says nothing."""
    tls = ServerTls(certificate_authority.good())
    to_starttls = [*greeting_and_ehlo("STARTTLS"), Expect(rb"STARTTLS")]
    to_tls = [*to_starttls, Say(b"220 Go\r\n")]
    hello = [Expect(rb"EHLO .*")]
    to_mail = [*greeting_and_ehlo(), Expect(rb"MAIL .*")]
    to_rcpt = [*to_mail, Say(b"250 ok\r\n"), Expect(rb"RCPT .*")]
    return {
        Step.GREETING: (NONE, [Silence()]),
        Step.EHLO: (NONE, [Say(b"220 hi\r\n"), *hello, Silence()]),
        Step.STARTTLS: (STARTTLS, [*to_starttls, Silence()]),
        Step.TLS: (STARTTLS, [*to_tls, ExpectTlsHello(), Silence()]),
        Step.EHLO_TLS: (STARTTLS, [*to_tls, StartTls(tls), *hello, Silence()]),
        Step.AUTH: (STARTTLS, [*to_tls, StartTls(tls), *ehlo("AUTH PLAIN"), Expect(rb"AUTH .*"), Silence()]),
        Step.MAIL: (NONE, [*to_mail, Silence()]),
        Step.RCPT: (NONE, [*to_rcpt, Silence()]),
        Step.DATA: (NONE, [*to_rcpt, Say(b"250 ok\r\n"), Expect(rb"DATA"), Silence()]),
    }


STEPS = [
    Step.GREETING,
    Step.EHLO,
    Step.STARTTLS,
    Step.TLS,
    Step.EHLO_TLS,
    Step.AUTH,
    Step.MAIL,
    Step.RCPT,
    Step.DATA,
]


def prepare_for(
    step: Step,
    port: int,
    encryption: Encryption,
    authority: CertificateAuthority,
    *,
    step_seconds: float = 5.0,
    total_seconds: float = 60.0,
) -> RecordedRun:
    sends = step in {Step.MAIL, Step.RCPT, Step.DATA}
    return prepare(
        port,
        encryption,
        host="localhost",
        password="" if sends else PASSWORD,
        ca_file=authority.root_file,
        delivery=Delivery.MESSAGE if sends else Delivery.NOTHING,
        step_seconds=step_seconds,
        total_seconds=total_seconds,
    )


@pytest.mark.parametrize("step", STEPS)
async def test_stop_works_in_every_step(certificate_authority: CertificateAuthority, step: Step) -> None:
    encryption, script = scripts(certificate_authority)[step]
    before = open_sockets()
    async with ScriptedSmtpServer(script) as server:
        run = prepare_for(step, server.port, encryption, certificate_authority)
        async with asyncio.timeout(3):
            await stop_during(run, step)
        assert_stopped(run, step)
    assert open_sockets() == before


async def test_stop_works_while_connecting() -> None:
    before = open_sockets()
    with black_hole() as endpoint:
        run = prepare(endpoint.port, NONE)
        await stop_during(run, Step.CONNECT)
    assert_stopped(run, Step.CONNECT)
    assert open_sockets() == before


async def test_stop_works_while_the_name_is_looked_up(monkeypatch: pytest.MonkeyPatch, never: Event) -> None:
    monkeypatch.setattr("core.wire.resolver.socket.getaddrinfo", lambda *_: never.wait())
    run = prepare(587, NONE, host="mail.example.test")
    await stop_during(run, Step.RESOLVE)
    assert_stopped(run, Step.RESOLVE)


@pytest.mark.parametrize("step", [step for step in STEPS if step is not Step.GREETING])
async def test_the_step_limit_ends_every_step(certificate_authority: CertificateAuthority, step: Step) -> None:
    encryption, script = scripts(certificate_authority)[step]
    before = open_sockets()
    async with ScriptedSmtpServer(script) as server:
        run = await prepare_for(step, server.port, encryption, certificate_authority, step_seconds=0.5).run()
    assert run.outcome.failure == ReplyTimedOut(0.5)
    assert run.failed == [step]
    assert run.diagnosis.code is Code.PROTOCOL_TIMEOUT
    assert run.diagnosis.facts["step"] == step.value
    assert open_sockets() == before


@pytest.mark.parametrize("step", [step for step in STEPS if step is not Step.GREETING])
async def test_the_total_limit_ends_every_step(certificate_authority: CertificateAuthority, step: Step) -> None:
    encryption, script = scripts(certificate_authority)[step]
    async with ScriptedSmtpServer(script) as server:
        run = await prepare_for(step, server.port, encryption, certificate_authority, total_seconds=0.5).run()
    assert run.outcome.failure == ReplyTimedOut(0.5, of_total=True)
    assert run.failed == [step]


async def test_a_limit_that_is_over_before_the_first_step_is_said(
    monkeypatch: pytest.MonkeyPatch, never: Event
) -> None:
    monkeypatch.setattr("core.wire.resolver.socket.getaddrinfo", lambda *_: never.wait())
    run = await prepare(587, NONE, host="mail.example.test", total_seconds=0.1).run()
    assert run.outcome.failure == NameLookupTimedOut("mail.example.test", 0.1)


async def test_drips_do_not_extend_a_limit() -> None:
    script = [Say(b"220 hi\r\n"), Expect(rb"EHLO .*"), Drip(b"250-x\r\n", 0.05, 200)]
    async with ScriptedSmtpServer(script) as server:
        run = await prepare(server.port, NONE, step_seconds=0.5).run()
    assert run.outcome.failure == ReplyTimedOut(0.5)


async def test_a_server_that_ignores_quit_is_left_alone() -> None:
    script = [*greeting_and_ehlo("AUTH PLAIN"), *login(EMAIL, PASSWORD, b"535 no\r\n"), Expect(rb"QUIT"), Silence()]
    async with ScriptedSmtpServer(script) as server:
        run = await prepare(server.port, NONE, password=PASSWORD, allow_unencrypted_password=True).run()
    assert run.diagnosis.code is Code.AUTH_BAD_CREDENTIALS
    assert 1.9 < run.outcome.total_seconds < 4
