from __future__ import annotations

import asyncio
import socket
import ssl
from contextlib import asynccontextmanager
from threading import Event
from typing import TYPE_CHECKING

import pytest

from core.values.details import Farewell
from core.values.failures import (
    ClosedBeforeGreeting,
    DeliveryUnconfirmed,
    Disconnected,
    Failure,
    GreetingRejected,
    PlaintextOnTlsPort,
    Protocol,
    ReplyUnexpected,
    ReplyUnsolicited,
    StartTlsInjected,
    StartTlsRefused,
    WrongProtocol,
)
from core.values.reply import Reply
from core.values.settings import ConnectionSettings, Encryption
from core.wire.clock import Clock
from core.wire.secret_scrubber import SecretScrubber
from core.wire.smtp_session import SmtpSession
from core.wire.step_aborted import StepAborted
from core.wire.transcript import Transcript
from tests.core.wire.open_sockets import open_sockets
from tests.fakes.script import (
    Action,
    Close,
    Expect,
    Reset,
    Say,
    Silence,
    StartTls,
    WaitFor,
    WaitForClientToLeave,
    ehlo,
    quit_politely,
)
from tests.fakes.scripted_smtp_server import ScriptedSmtpServer
from tests.fakes.server_tls import ServerTls
from tests.real_servers.free_ports import has_ipv6_loopback

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    from core.values.events import LineExchanged
    from tests.real_servers.certificate_authority import CertificateAuthority

TLS, STARTTLS, NONE = Encryption.TLS, Encryption.STARTTLS, Encryption.NONE
GREETING = Say(b"220 hi\r\n")
LEAVE = WaitForClientToLeave()


class Talk:
    """A session and the lines that it showed."""

    def __init__(self, encryption: Encryption, ehlo_name: str) -> None:
        self.lines: list[LineExchanged] = []
        settings = ConnectionSettings("mx.example.test", 587, encryption, ehlo_name=ehlo_name)
        scrubber = SecretScrubber()
        self.session = SmtpSession(settings, Transcript(scrubber, Clock(), self.lines.append), scrubber)

    @property
    def said(self) -> list[str]:
        return [line.text for line in self.lines]

    async def until(self, condition: Callable[[], bool]) -> None:
        async with asyncio.timeout(10):
            while not condition():  # noqa: ASYNC110  # the end of a connection is told to nobody but the session
                await asyncio.sleep(0.001)

    async def until_gone(self) -> None:
        """Until the client has noticed that the server is gone."""
        await self.until(lambda: not self.session.can_say_goodbye)


@asynccontextmanager
async def talk(
    *script: Action, encryption: Encryption = NONE, ehlo_name: str = "", address: str = "127.0.0.1"
) -> AsyncIterator[Talk]:
    """A session with a server that follows the script; afterwards nothing of it may be open."""
    before = open_sockets()
    async with ScriptedSmtpServer(script, address=address) as server:
        sock = socket.create_connection((server.host, server.port))
        sock.setblocking(False)
        talk = Talk(encryption, ehlo_name)
        await talk.session.adopt(sock)
        try:
            yield talk
        finally:
            talk.session.close()
    await asyncio.sleep(0)
    assert open_sockets() == before


async def failure(step: Awaitable[object]) -> Failure:
    with pytest.raises(StepAborted) as aborted:
        await step
    return aborted.value.failure


async def test_a_polite_conversation() -> None:
    async with talk(GREETING, *ehlo("SIZE 10"), *quit_politely()) as here:
        assert await here.session.greeting() == Reply(220, ("hi",))
        reply, keywords = await here.session.ehlo()
        assert reply.lines == ("mx.example.test", "SIZE 10")
        assert keywords.size_limit == 10
        assert here.session.can_say_goodbye
        assert await here.session.quit(5.0) is Farewell.CLEAN
    assert here.said[-2:] == ["QUIT", "221 2.0.0 Bye"]


async def test_less_than_a_line_is_heard_too() -> None:
    more = Event()
    async with talk(Say(b"2"), WaitFor(more), Say(b"20 hi\r\n"), LEAVE) as here:
        assert not here.session.has_heard_anything
        await here.until(lambda: here.session.has_heard_anything)
        assert here.said == []
        more.set()
        await here.session.greeting()


async def test_after_a_handshake_as_before_nothing_more_is_said(certificate_authority: CertificateAuthority) -> None:
    old = ServerTls(certificate_authority.good(), ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1)
    async with talk(StartTls(old), LEAVE, encryption=TLS) as here:
        handshake = await here.session.secure_as_before(5.0)
        assert (handshake.version, handshake.transport) == ("TLSv1.1", None)
        assert not here.session.can_say_goodbye
    assert here.said == []


async def test_a_handshake_as_before_that_fails_ends_the_connection_too() -> None:
    async with talk(GREETING, LEAVE, encryption=TLS) as here:
        await here.until(lambda: here.session.has_heard_anything)
        assert await failure(here.session.secure_as_before(5.0)) == PlaintextOnTlsPort("220 hi<U+000D><U+000A>")
        assert not here.session.can_say_goodbye


@pytest.mark.parametrize(
    ("address", "wished", "name"),
    [
        ("127.0.0.1", "", "[127.0.0.1]"),
        *([("::1", "", "[IPv6:::1]")] if has_ipv6_loopback() else []),
        ("127.0.0.1", "pc.example.test", "pc.example.test"),
    ],
)
async def test_what_this_computer_calls_itself(address: str, wished: str, name: str) -> None:
    script = [GREETING, Expect(b"EHLO " + name.replace("[", r"\[").encode()), Say(b"250 hi\r\n"), LEAVE]
    async with talk(*script, ehlo_name=wished, address=address) as here:
        assert here.session.ehlo_name == name
        await here.session.greeting()
        await here.session.ehlo()


async def test_a_refused_ehlo_offers_nothing() -> None:
    async with talk(GREETING, Expect(rb"EHLO .*"), Say(b"550-no\r\n550 AUTH PLAIN\r\n"), LEAVE) as here:
        await here.session.greeting()
        reply, keywords = await here.session.ehlo()
        assert (reply.code, len(keywords)) == (550, 0)


@pytest.mark.parametrize(
    ("said", "found"),
    [
        (b"554 no\r\n", GreetingRejected(Reply(554, ("no",)))),
        (b"250 ok\r\n", ReplyUnexpected(Reply(250, ("ok",)))),
        (b"HTTP/1.1 400 Bad\r\n", WrongProtocol(Protocol.HTTP, "HTTP/1.1 400 Bad")),
        (b"220 ProFTPD\r\n", WrongProtocol(Protocol.FTP, "220 ProFTPD")),
    ],
)
async def test_greetings_that_are_none(said: bytes, found: Failure) -> None:
    async with talk(Say(said), LEAVE) as here:
        assert await failure(here.session.greeting()) == found


@pytest.mark.parametrize(("ending", "reset"), [(Close(), False), (Reset(), True)])
async def test_a_server_that_leaves_before_it_greets(ending: Action, reset: bool) -> None:
    async with talk(ending) as here:
        await here.until_gone()
        assert await failure(here.session.greeting()) == ClosedBeforeGreeting(reset)


# How soon the end is noticed is a matter of chance; what it is called is not.
@pytest.mark.parametrize(("ending", "reset"), [(Close(), False), (Reset(), True)])
async def test_a_server_that_leaves_before_tls(ending: Action, reset: bool) -> None:
    async with talk(ending, encryption=TLS) as here:
        await here.until_gone()
        assert await failure(here.session.secure(5.0)) == ClosedBeforeGreeting(reset)


async def test_a_server_that_leaves_after_starttls() -> None:
    async with talk(GREETING, Expect(rb"STARTTLS"), Say(b"220 go\r\n"), Reset(), encryption=STARTTLS) as here:
        await here.session.greeting()
        await here.session.start_tls()
        await here.until_gone()
        assert await failure(here.session.secure(5.0)) == Disconnected(reset=True)


async def test_a_server_that_speaks_before_tls() -> None:
    async with talk(GREETING, LEAVE, encryption=TLS) as here:
        await here.until(lambda: bool(here.lines))
        assert await failure(here.session.secure(5.0)) == PlaintextOnTlsPort("220 hi<U+000D><U+000A>")
        assert not here.session.can_say_goodbye


@pytest.mark.parametrize(
    ("said", "found"),
    [
        (b"454 no\r\n", StartTlsRefused(Reply(454, ("no",)))),
        (b"220 go\r\n250 in\r\n", StartTlsInjected("250 in<U+000D><U+000A>")),
        (b"220 go\r\nx", StartTlsInjected("x")),
    ],
)
async def test_starttls_that_does_not_come_about(said: bytes, found: Failure) -> None:
    async with talk(GREETING, Expect(rb"STARTTLS"), Say(said), LEAVE, encryption=STARTTLS) as here:
        await here.session.greeting()
        assert await failure(here.session.start_tls()) == found


async def test_what_comes_late_behind_starttls_is_found_before_tls() -> None:
    late = Event()
    script = [GREETING, Expect(rb"STARTTLS"), Say(b"220 go\r\n"), WaitFor(late), Say(b"250 late\r\n"), LEAVE]
    async with talk(*script, encryption=STARTTLS) as here:
        await here.session.greeting()
        await here.session.start_tls()
        late.set()
        await here.until(lambda: here.said[-1] == "250 late")
        assert await failure(here.session.secure(5.0)) == StartTlsInjected("250 late<U+000D><U+000A>")
        assert not here.session.can_say_goodbye


@pytest.mark.parametrize(
    ("ending", "farewell"),
    [
        ([Close()], Farewell.CUT),
        ([Reset()], Farewell.CUT),
        ([Say(b"221-bye\r\n"), Silence()], Farewell.NO_REPLY),
        ([Say(b"what\r\n"), LEAVE], Farewell.CUT),
        ([Say(b"500 what\r\n"), LEAVE], Farewell.CLEAN),
    ],
)
async def test_however_it_ends_it_is_over(ending: list[Action], farewell: Farewell) -> None:
    async with talk(GREETING, Expect(rb"QUIT"), *ending) as here:
        await here.session.greeting()
        assert await here.session.quit(0.3) is farewell


async def test_goodbye_to_somebody_who_is_gone() -> None:
    async with talk(GREETING, Close()) as here:
        await here.session.greeting()
        await here.until_gone()
        assert await here.session.quit(5.0) is Farewell.CUT


async def test_what_arrived_unasked_is_seen_in_settling() -> None:
    async with talk(Say(b"220 hi\r\n250 more\r\n"), LEAVE) as here:
        await here.session.greeting()
        assert await failure(here.session.settle()) == ReplyUnsolicited("250 more")
        assert not here.session.can_say_goodbye


async def test_an_announced_end_is_no_reason_to_doubt_what_was_said() -> None:
    async with talk(Say(b"220 hi\r\n421 bye\r\n"), LEAVE) as here:
        await here.session.greeting()
        await here.session.settle()


async def test_a_message_whose_end_is_not_answered() -> None:
    script = [GREETING, *ehlo(), Expect(rb"DATA"), Say(b"354 go\r\n"), Expect(rb"x"), Expect(rb"\."), Reset()]
    async with talk(*script) as here:
        await here.session.greeting()
        await here.session.ehlo()
        assert await failure(here.session.data(b"x\r\n")) == DeliveryUnconfirmed("Disconnected")
        assert here.session.message_is_out


async def test_a_stopped_command_leaves_no_goodbye() -> None:
    async with talk(GREETING, Expect(rb"EHLO .*"), LEAVE) as here:
        await here.session.greeting()
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05):
                await here.session.ehlo()
        assert not here.session.can_say_goodbye
