from __future__ import annotations

import asyncio

import pytest
from aiosmtplib import SMTPServerDisconnected

from core.values.credentials import Credentials, Secret
from core.values.events import Direction, LineExchanged
from core.values.failures import (
    Disconnected,
    Failure,
    ReplyMalformed,
    ReplyTooLong,
    ReplyUnsolicited,
    ServerClosing,
)
from core.values.reply import Reply
from core.wire.clock import Clock
from core.wire.observed_protocol import MAX_UNSOLICITED_BYTES, MAX_UNSOLICITED_LINES, ObservedProtocol
from core.wire.reply_reader import MAX_LINE_BYTES, RawReply
from core.wire.secret_scrubber import SecretScrubber
from core.wire.step_aborted import StepAborted
from core.wire.transcript import Transcript
from tests.core.wire.listening_transport import ListeningTransport

PASSWORD = "correct horse"


class Conversation:
    """A protocol on a connection of its own, and all that it showed. To be made while a loop runs."""

    def __init__(self) -> None:
        self.lines: list[LineExchanged] = []
        scrubber = SecretScrubber(Credentials("sam", Secret(PASSWORD)))
        self.protocol = ObservedProtocol(Transcript(scrubber, Clock(), self.lines.append), asyncio.get_running_loop())
        self.transport = ListeningTransport()
        self.protocol.connection_made(self.transport)

    @property
    def received(self) -> list[str]:
        return [line.text for line in self.lines if line.direction is Direction.RECEIVED]

    async def greet(self) -> None:
        self.protocol.data_received(b"220 hi\r\n")
        await self.protocol.read_response()

    async def ask(self, command: bytes, *answer: bytes) -> Reply | None:
        """Give a command, and let the answer come in these pieces while it is waited for."""
        self.protocol.forget_last_reply()
        task = asyncio.ensure_future(self.protocol.execute_command(command))
        await asyncio.sleep(0)
        for piece in answer:
            self.protocol.data_received(piece)
        await task
        return self.protocol.last_reply

    def failure(self) -> Failure:
        with pytest.raises(StepAborted) as aborted:
            self.protocol.check()
        return aborted.value.failure


async def test_a_reply_is_read_shown_and_paired_with_its_command() -> None:
    talk = Conversation()
    await talk.greet()
    assert talk.protocol.last_raw == RawReply(220, (b"hi",), bare_line_feed=False)
    assert await talk.ask(b"NOOP", b"250-one\r\n25", b"0 two\r\n") == Reply(250, ("one", "two"))
    assert talk.transport.written == [b"NOOP\r\n"]
    assert [(line.direction, line.text) for line in talk.lines] == [
        (Direction.RECEIVED, "220 hi"),
        (Direction.SENT, "NOOP"),
        (Direction.RECEIVED, "250-one"),
        (Direction.RECEIVED, "250 two"),
    ]
    assert bytes(talk.protocol.first_bytes).startswith(b"220 hi\r\n250-one")


async def test_the_last_reply_can_be_forgotten() -> None:
    talk = Conversation()
    await talk.greet()
    talk.protocol.forget_last_reply()
    assert (talk.protocol.last_reply, talk.protocol.last_raw) == (None, None)


@pytest.mark.parametrize(
    ("said", "lines"),
    [
        (b"250 " + PASSWORD.encode() + b" it is\r\n", ("•••••••• it is",)),
        (b"250 x\x1b[1m\r\n", ("x<U+001B>[1m",)),
        (b"250-" + PASSWORD.encode() + b"\r\n250\r\n", ("••••••••", "")),
    ],
)
async def test_a_reply_is_clean(said: bytes, lines: tuple[str, ...]) -> None:
    talk = Conversation()
    assert await talk.ask(b"NOOP", said) == Reply(250, lines)


async def test_a_secret_that_begins_with_the_code_spoils_no_reply() -> None:
    talk = Conversation()
    talk.protocol._transcript._scrubber.add(b"250 welcome")  # noqa: SLF001  # a password that looks like a reply
    assert await talk.ask(b"NOOP", b"250 welcome\r\n") == Reply(250, ("••••••••",))
    assert talk.received == ["••••••••"]


async def test_a_malformed_line_is_shown_without_the_password() -> None:
    talk = Conversation()
    with pytest.raises(StepAborted):
        await talk.ask(b"AUTH PLAIN x", b"you said " + PASSWORD.encode() + b"\r\n")
    assert talk.failure() == ReplyMalformed("you said ••••••••", "not_a_reply")
    assert talk.transport.aborted


async def test_contradicting_codes_are_shown_without_the_password() -> None:
    talk = Conversation()
    with pytest.raises(StepAborted):
        await talk.ask(b"AUTH PLAIN x", b"235-ok\r\n535 " + PASSWORD.encode() + b"\r\n")
    assert talk.failure() == ReplyMalformed("535 ••••••••", "codes_differ")


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        (b"250 AUTH PLAIN\r\n", "250 AUTH PLAIN"),
        (b"nonsense\r\n", "nonsense"),
        (b"\r\n", ""),
        (b"250 " + PASSWORD.encode() + b"\r\n", "250 ••••••••"),
        (b"4210 x\r\n", "4210 x"),
        (b"250 no end", "250 no end"),
    ],
)
async def test_what_nobody_asked_for_stops_the_next_command(said: bytes, shown: str) -> None:
    talk = Conversation()
    await talk.greet()
    talk.protocol.data_received(said)
    with pytest.raises(StepAborted):
        await talk.ask(b"AUTH PLAIN x")
    assert talk.transport.written == []
    assert talk.failure() == ReplyUnsolicited(shown)
    assert talk.protocol.unsolicited_failure() == ReplyUnsolicited(shown)


async def test_what_came_in_the_segment_of_a_reply_is_not_the_next_reply() -> None:
    talk = Conversation()
    assert await talk.ask(b"NOOP", b"250 ok\r\n250 more\r\n") == Reply(250, ("ok",))
    assert talk.failure() == ReplyUnsolicited("250 more")


@pytest.mark.parametrize("said", [b"421 4.3.2 bye\r\n", b"421\r\n", b"421-bye\r\n421 bye\r\n", b"421 bye"])
async def test_an_announced_end_is_no_confusion(said: bytes) -> None:
    talk = Conversation()
    await talk.greet()
    talk.protocol.data_received(said)
    failure = talk.failure()
    assert isinstance(failure, ServerClosing)
    assert failure.reply.code == 421
    assert failure.reply.text in {"4.3.2 bye", "bye", ""}
    assert talk.protocol.unsolicited_failure() is None


@pytest.mark.parametrize("said", [b"421x\r\n", b"4211 x\r\n"])
async def test_what_only_looks_like_an_announcement_is_confusion(said: bytes) -> None:
    talk = Conversation()
    await talk.greet()
    talk.protocol.data_received(said)
    assert isinstance(talk.failure(), ReplyUnsolicited)


@pytest.mark.parametrize(
    "said", [b"250 " + b"x" * MAX_UNSOLICITED_BYTES + b"\r\n", b"\n" * (MAX_UNSOLICITED_LINES + 1)]
)
async def test_much_that_nobody_asked_for_ends_the_connection(said: bytes) -> None:
    talk = Conversation()
    await talk.greet()
    talk.protocol.data_received(said)
    assert talk.transport.aborted
    assert isinstance(talk.failure(), ReplyUnsolicited)
    shown = len(talk.received)
    talk.protocol.data_received(b"250 more\r\n")
    assert len(talk.received) == shown <= MAX_UNSOLICITED_LINES + 2


async def test_a_flood_ends_the_connection_and_what_waits_for_it() -> None:
    talk = Conversation()
    with pytest.raises(StepAborted) as aborted:
        await talk.ask(b"NOOP", b"x" * (MAX_LINE_BYTES + 1))
    assert aborted.value.failure == ReplyTooLong(MAX_LINE_BYTES)
    assert talk.transport.aborted
    talk.protocol.connection_lost(None)
    assert talk.protocol.end_failure(SMTPServerDisconnected("x")) == ReplyTooLong(MAX_LINE_BYTES)


async def test_behind_starttls_the_rest_is_handed_over_once() -> None:
    talk = Conversation()
    await talk.ask(b"STARTTLS", b"220 go\r\n250 injected\r\n250 AU")
    assert talk.protocol.leftover() == b"250 injected\r\n250 AU"
    assert talk.protocol.leftover() == b""
    talk.protocol.check()


async def test_a_line_that_never_ended_is_shown_once() -> None:
    talk = Conversation()
    await talk.greet()
    talk.protocol.data_received(b"250 no e")
    assert talk.protocol.partial() == b"250 no e"
    assert talk.received == ["220 hi"]
    talk.protocol.eof_received()
    talk.protocol.connection_lost(None)
    assert talk.received == ["220 hi", "250 no e"]


async def test_the_end_of_the_connection_is_told_with_its_reason() -> None:
    talk = Conversation()
    await talk.greet()
    reason = ConnectionResetError(104, "reset")
    talk.protocol.connection_lost(reason)
    with pytest.raises(SMTPServerDisconnected) as lost:
        talk.protocol.check()
    assert lost.value.__cause__ is reason
    assert talk.protocol.end_failure(SMTPServerDisconnected("x")) == Disconnected(reset=True)


async def test_an_end_in_the_middle_of_a_command_is_told() -> None:
    talk = Conversation()
    await talk.greet()
    task = asyncio.ensure_future(talk.protocol.execute_command(b"NOOP"))
    await asyncio.sleep(0)
    talk.protocol.eof_received()
    talk.protocol.connection_lost(None)
    with pytest.raises(SMTPServerDisconnected) as lost:
        await task
    assert talk.protocol.end_failure(lost.value) == Disconnected(reset=False)


async def test_an_announcement_before_the_end_explains_it() -> None:
    talk = Conversation()
    await talk.greet()
    talk.protocol.data_received(b"421 bye\r\n")
    talk.protocol.connection_lost(None)
    assert talk.protocol.end_failure(SMTPServerDisconnected("x")) == ServerClosing(Reply(421, ("bye",)))


async def test_the_message_is_out_when_what_follows_data_was_written() -> None:
    talk = Conversation()
    await talk.greet()
    task = asyncio.ensure_future(talk.protocol.execute_data_command(b"Subject: x\r\n\r\n.\r\n"))
    await asyncio.sleep(0)
    assert talk.transport.written == [b"DATA\r\n"]
    was_out = [talk.protocol.sent_message]
    talk.protocol.data_received(b"354 go\r\n")
    for _ in range(3):
        await asyncio.sleep(0)
    assert talk.transport.written[1:] == [b"Subject: x\r\n\r\n..\r\n.\r\n"]
    was_out.append(talk.protocol.sent_message)
    assert was_out == [False, True]
    talk.protocol.data_received(b"250 ok\r\n")
    await task


async def test_what_comes_with_the_end_of_the_handshake_came_encrypted() -> None:
    talk = Conversation()
    talk.protocol.first_bytes += b"220 plain"
    talk.protocol.expect_encryption()
    talk.protocol.data_received(b"220 early\r\n")
    secured = ListeningTransport()
    talk.protocol.secured(secured)
    assert [(line.text, line.encrypted) for line in talk.lines] == [("220 early", True)]
    assert bytes(talk.protocol.first_bytes) == b"220 early\r\n"
    assert (await talk.protocol.read_response()).code == 220


async def test_lines_sent_are_counted() -> None:
    talk = Conversation()
    await talk.greet()
    assert talk.protocol.lines_sent == 0
    await talk.ask(b"NOOP", b"250 ok\r\n250 more\r\n")
    assert talk.protocol.lines_sent == 1
    with pytest.raises(StepAborted):
        await talk.ask(b"NOOP")
    assert talk.protocol.lines_sent == 1


async def test_data_after_the_end_is_no_fault() -> None:
    talk = Conversation()
    await talk.greet()
    talk.protocol.connection_lost(None)
    talk.protocol.data_received(b"250 late\r\n")
    assert talk.received == ["220 hi", "250 late"]
