"""aiosmtplib's protocol with open eyes: every line noted, replies read strictly, nothing unasked for overlooked."""

from __future__ import annotations

import asyncio
import re
from typing import TYPE_CHECKING, Final

from aiosmtplib import SMTPServerDisconnected
from aiosmtplib.protocol import SMTPProtocol
from aiosmtplib.response import SMTPResponse

from core.values.failures import Disconnected, ReplyUnsolicited, ServerClosing
from core.values.reply import Reply
from core.wire.classify_error import connection_failure
from core.wire.reply_reader import LineSplitter, RawReply, ReplyReader
from core.wire.step_aborted import StepAborted

if TYPE_CHECKING:
    from core.values.failures import Failure
    from core.wire.transcript import Transcript

MAX_UNSOLICITED_BYTES: Final = 4096
MAX_UNSOLICITED_LINES: Final = 100
"""More than either is neither kept nor shown; the connection is given up."""

_TURNS_TO_END: Final = 10
_CLOSING: Final = 421
_SHOWN_CODE: Final = re.compile(r"[0-9]{3}(?:[ -]|$)")
_ANNOUNCEMENT: Final = re.compile(rb"421(?:[ -](.*))?", re.DOTALL)


class ObservedProtocol(SMTPProtocol):
    """Stands between the socket (or TLS) and aiosmtplib.

    aiosmtplib pairs whatever comes next with the next command, also what came unasked in the segment of an earlier
    reply, and reads codes leniently. Here each reply is read by the grammar, and anything behind a reply is kept
    apart until `check()` reports it.
    """

    def __init__(self, transcript: Transcript, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(loop=loop)
        self._transcript = transcript
        self._splitter = LineSplitter()
        self._reader = ReplyReader(transcript.clean)
        self._shown: list[str] = []  # the lines of the reply that is under way, clean
        self._fault: StepAborted | None = None
        self._fragment_is_shown = False
        self._gone: BaseException | None = None
        self._has_gone = False
        self._unsolicited = bytearray()
        self._unsolicited_lines = 0
        self.first_bytes = bytearray()
        self.last_reply: Reply | None = None
        self.last_raw: RawReply | None = None
        self.saw_bare_line_feed = False
        self.lines_sent = 0
        self.sent_message = False
        self._data_sent = False

    def write(self, data: bytes) -> None:
        """Send, and note what was sent (called by aiosmtplib for every command)."""
        self.check()
        # The write after DATA is the message; from then on it may have been delivered.
        self.sent_message |= self._data_sent
        self._data_sent = data == b"DATA\r\n"
        super().write(data)
        self.lines_sent += 1
        self._transcript.sent(data, encrypted=self._over_ssl)

    def data_received(self, data: bytes) -> None:
        """Take what the server says (called by asyncio)."""
        if len(self.first_bytes) < 256:
            self.first_bytes += data[:256]
        if self._fault is not None:
            return
        try:
            self._take(data)
        except StepAborted as fault:
            self._give_up(fault)

    def eof_received(self) -> bool:
        """Note that the server will say no more; closes the connection."""
        self._flush_fragment()
        return super().eof_received()

    def connection_lost(self, exc: Exception | None) -> None:
        """Note the end of the connection, and what ended it."""
        self._flush_fragment()
        self._has_gone = True
        self._gone = self._gone or exc
        super().connection_lost(exc)

    def forget_last_reply(self) -> None:
        """Make `last_reply` and `last_raw` tell of what comes next only."""
        self.last_reply = None
        self.last_raw = None

    def check(self) -> None:
        """Raise StepAborted when something is wrong that no command has met yet."""
        if self._fault is not None:
            raise self._fault
        if self._unsolicited or self._splitter.rest:
            raise StepAborted(self._judge_unsolicited())
        if self._has_gone:
            message = "Connection lost"
            raise SMTPServerDisconnected(message) from self._gone

    async def wait_for_end(self) -> None:
        """Wait until asyncio has said why the connection ended, which a transport that is closing knows already.

        The word takes a turn of the loop through each layer. Who speaks in between learns only that it is over, and
        would never hear that a server of TLS 1.3 wants a certificate (RFC 8446, 4.4.2.4).
        """
        for _ in range(_TURNS_TO_END):
            if self._has_gone:
                return
            await asyncio.sleep(0)

    def end_failure(self, error: SMTPServerDisconnected) -> Failure:
        """Return why the connection ended, from what was seen of it, else from what aiosmtplib says."""
        if self._fault is not None:
            return self._fault.failure
        if self._unsolicited:
            return self._judge_unsolicited()
        if error.__cause__ is None:
            error.__cause__ = self._gone
        return connection_failure(error) or Disconnected(reset=False)

    def unsolicited_failure(self) -> ReplyUnsolicited | None:
        """Return the failure when the server said something that nobody had asked for, an announced end aside."""
        if not (self._unsolicited or self._splitter.rest):
            return None
        failure = self._judge_unsolicited()
        return failure if isinstance(failure, ReplyUnsolicited) else None

    def leftover(self) -> bytes:
        """Return, and forget, what came behind the last reply."""
        rest = bytes(self._unsolicited) + self._splitter.clear()
        self._unsolicited.clear()
        self._unsolicited_lines = 0
        return rest

    def partial(self) -> bytes:
        """Return the line that the server began and has not ended."""
        return self._splitter.rest

    def expect_encryption(self) -> None:
        """Take all that comes from now on as said inside TLS; what was said before no longer counts.

        To be called before the handshake: a server may speak in the very segment that ends it.
        """
        self._over_ssl = True
        self.first_bytes.clear()

    def secured(self, transport: asyncio.BaseTransport) -> None:
        """Go on over the encrypted transport."""
        self.transport = transport

    def _take(self, data: bytes) -> None:
        for line in self._splitter.feed(data):
            shown = self._transcript.received(line, encrypted=self._over_ssl)
            waiter = self._response_waiter
            if not self._response_pending or waiter is None or waiter.done():
                self._keep_unsolicited(line)
                continue
            self._shown.append(shown)
            if (raw := self._reader.add_line(line)) is not None:
                self._deliver(raw, waiter)

    def _deliver(self, raw: RawReply, waiter: asyncio.Future[SMTPResponse]) -> None:
        self.saw_bare_line_feed |= raw.bare_line_feed
        self.last_raw = raw
        lines = zip(self._shown, raw.lines, strict=True)
        self.last_reply = Reply(raw.code, tuple(self._without_code(shown, line) for shown, line in lines))
        self._shown = []
        text = b"\n".join(raw.lines).decode("utf-8", "surrogateescape")
        waiter.set_result(SMTPResponse(raw.code, text))

    def _without_code(self, shown: str, line: bytes) -> str:
        """Return the text of a line from what was shown of it: cleaning takes time, and 64 kB are many lines."""
        code_was_shown = _SHOWN_CODE.match(shown) is not None  # else a form of the secret reached into it
        return shown[4:] if code_was_shown else self._transcript.clean(line)

    def _keep_unsolicited(self, line: bytes) -> None:
        self._unsolicited += line
        self._unsolicited_lines += 1
        if len(self._unsolicited) > MAX_UNSOLICITED_BYTES or self._unsolicited_lines > MAX_UNSOLICITED_LINES:
            raise StepAborted(self._judge_unsolicited())

    def _judge_unsolicited(self) -> ReplyUnsolicited | ServerClosing:
        said = bytes(self._unsolicited) or self._splitter.rest
        first_line = said.split(b"\n")[0].rstrip(b"\r")
        # A server may say 421 whenever it shuts down (RFC 5321, 3.8): that is an announcement, not confusion.
        if announced := _ANNOUNCEMENT.fullmatch(first_line):
            return ServerClosing(Reply(_CLOSING, (self._transcript.clean(announced[1] or b""),)))
        return ReplyUnsolicited(self._transcript.clean(first_line))

    def _give_up(self, fault: StepAborted) -> None:
        self._fault = fault
        # A server that floods would go on filling memory for as long as anybody reads.
        if isinstance(self.transport, asyncio.Transport):
            self.transport.abort()
        waiter = self._response_waiter
        if waiter is not None and not waiter.done():
            self._set_response_exception(waiter, fault)

    def _flush_fragment(self) -> None:
        """Show a last line that never ended, once; it may be all that the server said."""
        fragment = self._splitter.rest
        if fragment and not self._fragment_is_shown:
            self._fragment_is_shown = True
            self._transcript.received(fragment, encrypted=self._over_ssl)
