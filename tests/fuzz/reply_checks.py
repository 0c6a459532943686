"""What must hold of the reading of replies, whatever the bytes."""

from __future__ import annotations

import asyncio
import re
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from aiosmtplib import SMTPServerDisconnected

from core.values.credentials import Credentials, Secret
from core.values.ehlo import EhloKeywords
from core.values.printable import MAX_LINE_CHARACTERS, printable_bytes
from core.values.reply import Reply
from core.wire.clock import Clock
from core.wire.observed_protocol import MAX_UNSOLICITED_BYTES, ObservedProtocol
from core.wire.reply_reader import MAX_LINE_BYTES, MAX_REPLY_BYTES, MAX_REPLY_LINES, LineSplitter, RawReply, ReplyReader
from core.wire.secret_scrubber import SecretScrubber
from core.wire.step_aborted import StepAborted
from core.wire.transcript import Transcript
from tests.core.wire.listening_transport import ListeningTransport
from tests.fuzz.text_checks import assert_shown_inertly

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.values.events import LineExchanged
    from core.values.failures import Failure

_PASSWORD = "Zebra-Quitte"  # it comes up in no reply unless a server says it


def pieces(data: bytes) -> tuple[bytes, list[bytes]]:
    """The bytes to be read, and the same in pieces whose size the first byte decides."""
    size, rest = (data[0] % 64 + 1, data[1:]) if data else (1, b"")
    return rest, [rest[start : start + size] for start in range(0, len(rest), size)]


def read(parts: Sequence[bytes]) -> list[RawReply | Failure]:
    """Every reply in these bytes, and the failure that ended the reading."""
    splitter, reader = LineSplitter(), ReplyReader()
    found: list[RawReply | Failure] = []
    try:
        for part in parts:
            for line in splitter.feed(part):
                assert len(line) <= MAX_LINE_BYTES + 1
                if (reply := reader.add_line(line)) is not None:
                    found.append(reply)
            assert len(splitter.rest) <= MAX_LINE_BYTES
    except StepAborted as aborted:
        found.append(aborted.failure)
    return found


def check_reply_reader(data: bytes) -> None:
    """Any bytes make replies or one failure, the same in any pieces, within the limits."""
    whole, parts = pieces(data)
    found = read([whole])
    assert read(parts) == found
    for reply in found:
        if isinstance(reply, RawReply):
            assert 200 <= reply.code <= 599
            assert 1 <= len(reply.lines) <= MAX_REPLY_LINES
            assert sum(map(len, reply.lines)) <= MAX_REPLY_BYTES
            assert all(b"\n" not in line for line in reply.lines)
        else:
            assert reply is found[-1]
            assert_shown_inertly(str(getattr(reply, "line", "")), MAX_LINE_CHARACTERS)


def check_ehlo(data: bytes) -> None:
    """Any text is a list of keywords that reads the same when it is said again."""
    lines = tuple(printable_bytes(line) for line in data.split(b"\n"))
    reply = Reply(250, lines)
    keywords = EhloKeywords.from_reply(reply)
    assert len(keywords) <= len(lines)
    assert EhloKeywords.from_reply(Reply(250, ("hi", *keywords.texts))) == keywords
    assert len(set(keywords.mechanisms)) == len(keywords.mechanisms)
    assert keywords.size_limit is None or 0 < keywords.size_limit < 10**20
    assert all(keyword.name in keywords for keyword in keywords.keywords)
    assert reply.enhanced is None or re.fullmatch(r"[245](\.[0-9]{1,3}){2}", str(reply.enhanced))
    assert str(reply).startswith("250")


@dataclass(frozen=True)
class Talk:
    """What a protocol made of some bytes."""

    raw: RawReply | None
    reply: Reply | None
    end: str
    failure: Failure | None
    shown: tuple[str, ...]


async def _talk(parts: Sequence[bytes]) -> Talk:
    lines: list[LineExchanged] = []
    scrubber = SecretScrubber(Credentials("sam", Secret(_PASSWORD)))
    protocol = ObservedProtocol(Transcript(scrubber, Clock(), lines.append), asyncio.get_running_loop())
    protocol.connection_made(ListeningTransport())
    waiting = asyncio.ensure_future(protocol.read_response())
    await asyncio.sleep(0)
    for part in parts:
        protocol.data_received(part)
        assert len(protocol.partial()) <= MAX_LINE_BYTES
        assert len(protocol.first_bytes) < 512
    failure: Failure | None = protocol.unsolicited_failure()
    with suppress(SMTPServerDisconnected):
        try:
            protocol.check()
        except StepAborted as aborted:
            failure = aborted.failure
    protocol.connection_lost(None)
    try:
        await waiting
        end = "a reply"
    except (StepAborted, SMTPServerDisconnected) as stopped:
        end = type(stopped).__name__
    assert len(protocol.leftover()) <= MAX_UNSOLICITED_BYTES + 2 * MAX_LINE_BYTES
    return Talk(protocol.last_raw, protocol.last_reply, end, failure, tuple(line.text for line in lines))


def check_protocol(data: bytes) -> None:
    """The protocol says the same of a stream in any pieces, shows it inertly, and only ends a step."""
    whole, parts = pieces(data)
    with asyncio.Runner() as runner:
        talk = runner.run(_talk([whole]))
        assert runner.run(_talk(parts)) == talk
    for text in talk.shown:
        assert_shown_inertly(text, MAX_LINE_CHARACTERS)
        assert _PASSWORD.lower() not in text.lower()
    assert (talk.raw is None) == (talk.reply is None)
    assert (talk.end == "a reply") == (talk.raw is not None)
