"""Second looks: when they are taken, what they may do, and that they end."""

from __future__ import annotations

import asyncio
import socket
import ssl
from typing import TYPE_CHECKING

import pytest

from core.probe.control_runs import LINES_KEPT
from core.values.control_probe import ControlEnded, ControlPurpose, ControlStarted
from core.values.diagnosis import Code
from core.values.events import LineExchanged, StepPassed
from core.values.failures import (
    CertificateNameMismatch,
    ConnectRefused,
    ConnectTimedOut,
    InternalFault,
    NameLeadsElsewhere,
    PlaintextOnTlsPort,
    TlsOutdated,
    WrongProtocol,
)
from core.values.settings import Delivery, Encryption, IpVersion
from core.values.steps import Step
from core.values.surroundings import Surroundings
from tests.core.probe.second_looks import at_other_ports, impatient, in_tls, names, prepared, until_connected
from tests.fakes.network import black_hole, closed_port
from tests.fakes.script import (
    Action,
    Close,
    Expect,
    Say,
    Silence,
    StartTls,
    WaitForClientToLeave,
    greeting_and_ehlo,
    quit_politely,
    starttls,
)
from tests.fakes.scripted_smtp_server import ScriptedSmtpServer
from tests.fakes.server_tls import ServerTls

if TYPE_CHECKING:
    from tests.real_servers.certificate_authority import CertificateAuthority

STARTTLS, TLS, NONE = Encryption.STARTTLS, Encryption.TLS, Encryption.NONE

pytestmark = pytest.mark.usefixtures("no_other_ports")


async def test_plain_text_where_tls_was_to_begin(certificate_authority: CertificateAuthority, tls: ServerTls) -> None:
    first = [Say(b"220 mx.example.test ESMTP\r\n"), Close()]
    second = [*greeting_and_ehlo("STARTTLS"), *starttls(tls, "AUTH PLAIN"), *quit_politely()]
    async with ScriptedSmtpServer(first, second) as server:
        run = await prepared(server.port, TLS, ca_file=certificate_authority.root_file).run()
    assert isinstance(run.outcome.failure, PlaintextOnTlsPort)
    (look,) = run.outcome.controls
    assert (look.control.purpose, look.works) == (ControlPurpose.PLAIN_TEXT_FIRST, True)
    assert look.control.settings.encryption is STARTTLS
    assert server.auth_commands == 0


@pytest.mark.parametrize(
    ("banner", "protocol"),
    [(b"* OK IMAP4rev1 ready\r\n", "IMAP"), (b"+OK POP3 ready\r\n", "POP3"), (b"SSH-2.0-x\r\n", "SSH")],
)
async def test_what_answers_in_plain_text_is_named(banner: bytes, protocol: str) -> None:
    async with ScriptedSmtpServer([Say(b"\x00\x01\x02\x03\x04"), Close()], [Say(banner), Silence()]) as server:
        run = await prepared(server.port, TLS).run()
    (look,) = run.outcome.controls
    assert isinstance(look.outcome.failure, WrongProtocol)
    assert look.outcome.failure.protocol == protocol


async def test_the_other_ports_are_looked_at_when_one_refuses(
    certificate_authority: CertificateAuthority, tls: ServerTls, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closed_port() as refusing, closed_port() as other:
        async with ScriptedSmtpServer(in_tls(tls)) as server:
            at_other_ports(monkeypatch, (other.port, STARTTLS), (server.port, TLS))
            run = await prepared(refusing.port, STARTTLS, ca_file=certificate_authority.root_file).run()
    assert isinstance(run.outcome.failure, ConnectRefused)
    found = {look.control.settings.port: look for look in run.outcome.controls}
    assert isinstance(found[other.port].outcome.failure, ConnectRefused)
    assert found[server.port].works
    assert [look.control.number for look in run.looks] == [1, 2]
    assert server.auth_commands == 0


async def test_silent_ports_are_looked_at_side_by_side(monkeypatch: pytest.MonkeyPatch) -> None:
    with closed_port() as refusing, black_hole() as one, black_hole() as two, black_hole() as three:
        at_other_ports(monkeypatch, *((hole.port, STARTTLS) for hole in (one, two, three)))
        run = await prepared(refusing.port, STARTTLS, step_seconds=0.5).run()
    looks = run.outcome.controls
    assert len(looks) == 3
    assert {type(look.outcome.failure) for look in looks} == {ConnectTimedOut}
    began = max(event.at for event in run.looks)
    # Each was begun before any had ended.
    assert all(began < look.at for look in looks)


async def test_all_looks_together_have_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.probe.investigation.TOGETHER_SECONDS", 0.3)
    with closed_port() as refusing, black_hole() as hole:
        at_other_ports(monkeypatch, (hole.port, STARTTLS))
        run = await prepared(refusing.port, STARTTLS, step_seconds=5.0).run()
    (look,) = run.outcome.controls
    assert look.outcome.cancelled
    assert not look.works
    assert isinstance(run.outcome.failure, ConnectRefused)
    assert not run.outcome.cancelled


async def test_the_limit_of_the_whole_test_holds_for_looks_too(monkeypatch: pytest.MonkeyPatch) -> None:
    with closed_port() as refusing, black_hole() as hole:
        at_other_ports(monkeypatch, (hole.port, STARTTLS))
        run = await prepared(refusing.port, STARTTLS, step_seconds=5.0, total_seconds=1.2).run()
    (look,) = run.outcome.controls
    assert look.control.settings.total_seconds <= 1.2
    assert run.outcome.total_seconds < 5.0


async def test_the_other_family_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    real = socket.getaddrinfo

    def look_up(_host: bytes, port: int, family: int, *more: int) -> object:
        if family == socket.AF_INET6:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return real("127.0.0.1", port, family, *more)

    monkeypatch.setattr("core.wire.resolver.socket.getaddrinfo", look_up)
    async with ScriptedSmtpServer([*greeting_and_ehlo(), *quit_politely()]) as server:
        run = await prepared(server.port, NONE, host="mx.example.test", ip_version=IpVersion.IPV6).run()
    (look,) = run.outcome.controls
    assert (look.control.purpose, look.control.settings.ip_version) == (ControlPurpose.OTHER_FAMILY, IpVersion.IPV4)
    assert look.works


async def test_a_name_in_the_certificate_that_leads_here_is_looked_at(
    certificate_authority: CertificateAuthority, monkeypatch: pytest.MonkeyPatch
) -> None:
    names(monkeypatch, mx="127.0.0.1", smtp="127.0.0.1", elsewhere="127.0.0.9")
    tls = ServerTls(certificate_authority.good("elsewhere.example.net", "mx.example.net"))
    async with ScriptedSmtpServer([StartTls(tls, refused=True)], in_tls(tls)) as server:
        run = await prepared(server.port, TLS, host="smtp.example.com", ca_file=certificate_authority.root_file).run()
    assert isinstance(run.outcome.failure, CertificateNameMismatch)
    found = {look.control.settings.host: look for look in run.outcome.controls}
    assert found["mx.example.net"].works
    # Attack stopped: a server that sends the program elsewhere by what its certificate says.
    assert found["elsewhere.example.net"].outcome.failure == NameLeadsElsewhere("elsewhere.example.net")
    assert not any(
        isinstance(event, StepPassed) and event.step is Step.CONNECT
        for event in found["elsewhere.example.net"].outcome.events
    )
    assert server.connections == 2


@pytest.mark.parametrize("encryption", [TLS, STARTTLS])
async def test_an_older_tls_is_seen_and_nothing_is_said_over_it(
    certificate_authority: CertificateAuthority, encryption: Encryption
) -> None:
    old = ServerTls(certificate_authority.good(), ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1)
    to_tls: list[Action] = []
    if encryption is STARTTLS:
        to_tls = [*greeting_and_ehlo("STARTTLS"), Expect(rb"STARTTLS"), Say(b"220 Go\r\n")]
    scripts = [[*to_tls, StartTls(old, refused=True)], [*to_tls, StartTls(old), WaitForClientToLeave()]]
    async with ScriptedSmtpServer(*scripts) as server:
        run = await prepared(server.port, encryption).run()
    assert isinstance(run.outcome.failure, TlsOutdated)
    (look,) = run.outcome.controls
    assert look.control.purpose is ControlPurpose.OLDER_TLS
    assert look.outcome.tls is not None
    assert (look.outcome.tls.version, look.outcome.tls.verified) == ("TLSv1.1", False)
    assert look.outcome.failure is None
    assert not look.works
    assert server.received_in_tls == b""


async def test_with_second_looks_off_there_is_one_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    impatient(monkeypatch)
    async with ScriptedSmtpServer([Silence()]) as server:
        run = await prepared(server.port, STARTTLS, step_seconds=0.5, second_opinion=False).run()
    assert server.connections == 1
    assert run.looks == []
    assert run.outcome.controls == ()


async def test_a_refused_sign_in_is_not_looked_at_again() -> None:
    refusal = [*greeting_and_ehlo("AUTH PLAIN"), Expect(rb"AUTH .*"), Say(b"535 5.7.8 no\r\n"), *quit_politely()]
    async with ScriptedSmtpServer(refusal) as server:
        run = await prepared(server.port, NONE, allow_unencrypted_password=True).run()
    assert run.outcome.sign_in_attempts == 1
    assert run.looks == []
    assert run.outcome.surroundings is None
    assert server.auth_commands == 1


async def test_looks_ask_for_no_message_and_never_sign_in(monkeypatch: pytest.MonkeyPatch) -> None:
    tempting = [*greeting_and_ehlo("AUTH PLAIN LOGIN", "SMTPUTF8"), *quit_politely()]
    with closed_port() as refusing:
        async with ScriptedSmtpServer(tempting) as server:
            at_other_ports(monkeypatch, (server.port, NONE))
            run = await prepared(
                refusing.port,
                STARTTLS,
                allow_unencrypted_password=True,
                delivery=Delivery.MESSAGE,
                recipient="ann@example.test",
            ).run()
    (look,) = run.outcome.controls
    assert look.works
    assert look.outcome.sign_in_attempts == 0
    assert b"AUTH" not in server.received
    assert run.outcome.sign_in_attempts == 0


async def test_what_looks_say_is_in_their_outcomes_and_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    keywords = [f"X-{number}" for number in range(300)]
    with closed_port() as refusing:
        async with ScriptedSmtpServer([*greeting_and_ehlo(*keywords), *quit_politely()]) as server:
            at_other_ports(monkeypatch, (server.port, NONE))
            run = await prepared(refusing.port, STARTTLS).run()
    (look,) = run.outcome.controls
    lines = [event for event in look.outcome.events if isinstance(event, LineExchanged)]
    assert len(lines) == LINES_KEPT
    assert look.outcome.ehlo_before_tls is not None
    assert len(look.outcome.ehlo_before_tls.texts) == 300
    assert run.sent == []
    assert not any(isinstance(event, ControlStarted | ControlEnded) for event in run.outcome.events)


async def test_stop_during_second_looks_ends_and_closes_them(monkeypatch: pytest.MonkeyPatch) -> None:
    with closed_port() as refusing:
        async with ScriptedSmtpServer([Silence()], [Silence()]) as server:
            at_other_ports(monkeypatch, (server.port, STARTTLS), (server.port, TLS))
            run = prepared(refusing.port, NONE)
            task = asyncio.create_task(run.run())
            await until_connected(server, 2)
            stopped_at = run.outcome.total_seconds
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert run.outcome.total_seconds - stopped_at < 1.0
    assert run.outcome.cancelled
    assert run.diagnosis.code is Code.CANCELLED
    assert [look.outcome.cancelled for look in run.outcome.controls] == [True, True]


async def test_stop_during_the_test_takes_no_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    with black_hole() as hole:
        at_other_ports(monkeypatch, (hole.port + 1, STARTTLS))
        run = prepared(hole.port, STARTTLS)
        task = asyncio.create_task(run.run())
        await run.until(lambda: Step.CONNECT in run.started)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    assert run.looks == []
    assert run.outcome.cancelled


async def test_a_fault_of_ours_in_a_look_does_not_end_the_test(monkeypatch: pytest.MonkeyPatch) -> None:
    async def broken(*_: object) -> None:
        raise ZeroDivisionError

    with closed_port() as refusing, closed_port() as other:
        at_other_ports(monkeypatch, (other.port, STARTTLS))
        run = prepared(refusing.port, STARTTLS)
        # The test itself is a probe as well, and has its own.
        run.probe._probe._take_all_steps = run.probe._probe._take_all_steps  # type: ignore[union-attr, method-assign]  # noqa: SLF001  # bound before the change
        monkeypatch.setattr("core.probe.control_runs.Probe._take_all_steps", broken)
        await run.run()
    assert isinstance(run.outcome.failure, ConnectRefused)
    (look,) = run.outcome.controls
    assert isinstance(look.outcome.failure, InternalFault)
    assert not look.works


async def test_what_surrounds_the_program_is_told_after_a_failure_to_reach(monkeypatch: pytest.MonkeyPatch) -> None:
    found = Surroundings(tunnels=("wg0",))
    monkeypatch.setattr("core.probe.investigation.look_around", lambda: found)
    with closed_port() as refusing:
        run = await prepared(refusing.port, STARTTLS).run()
    assert run.outcome.surroundings == found


async def test_after_a_success_nobody_looks_around() -> None:
    async with ScriptedSmtpServer([*greeting_and_ehlo(), *quit_politely()]) as server:
        run = await prepared(server.port, NONE, password="").run()
    assert run.outcome.surroundings is None
    assert run.looks == []
