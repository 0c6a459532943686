"""Reads replies by the letter of RFC 5321 (4.2), within limits; knows nothing of sockets.

Libraries read replies with `int(line[:3])` and the like, which takes "2_2", "+22" and "2200" for codes and lets a reply
contradict itself. A tester must not: what is not a reply is reported as such.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from core.values.failures import ReplyMalformed, ReplyTooLong
from core.values.printable import printable_bytes
from core.values.value_class import value_class
from core.wire.step_aborted import StepAborted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MAX_LINE_BYTES: Final = 12 * 1024
MAX_REPLY_BYTES: Final = 64 * 1024
MAX_REPLY_LINES: Final = 1000

_REPLY_LINE: Final = re.compile(rb"([2-5][0-9][0-9])(?:([ -])(.*))?", re.DOTALL)


@value_class
class RawReply:
    """A complete reply as it came; `bare_line_feed` when a line ended without a carriage return."""

    code: int
    lines: tuple[bytes, ...]
    bare_line_feed: bool


class LineSplitter:
    """Cuts a stream of bytes into lines of bounded length."""

    def __init__(self) -> None:
        self._rest = bytearray()

    @property
    def rest(self) -> bytes:
        """What came after the last line end."""
        return bytes(self._rest)

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Yield the lines that `data` completes, line feed included, one as it is asked for.

        Whoever stops asking gives up the rest of `data`: a flood is not cut up to the end for nothing.
        Raises StepAborted(ReplyTooLong) when a line exceeds its limit, ended or not.
        """
        start = 0
        while start < len(data):
            end = data.find(b"\n", start)
            stop = len(data) if end < 0 else end
            if len(self._rest) + stop - start > MAX_LINE_BYTES:
                self._rest.clear()
                raise StepAborted(ReplyTooLong(MAX_LINE_BYTES))
            self._rest += data[start : stop + 1]
            if end < 0:
                return
            yield self.clear()
            start = end + 1

    def clear(self) -> bytes:
        """Forget and return what came after the last line end."""
        rest = bytes(self._rest)
        self._rest.clear()
        return rest


class ReplyReader:
    """Puts lines together to replies. `clean` makes a line fit to be shown: a malformed one is part of the failure."""

    def __init__(self, clean: Callable[[bytes], str] = printable_bytes) -> None:
        self._clean = clean
        self._begin()

    def _begin(self) -> None:
        self._code = 0
        self._lines: list[bytes] = []
        self._bytes = 0
        self._bare_line_feed = False

    def add_line(self, line: bytes) -> RawReply | None:
        """Return the reply that this line completes, if it does.

        Raises StepAborted(ReplyMalformed) or StepAborted(ReplyTooLong).
        """
        text = line.removesuffix(b"\n")
        self._bare_line_feed |= not text.endswith(b"\r")
        code, is_last, text = self._parse(text.removesuffix(b"\r"))
        self._bytes += len(line)
        if self._bytes > MAX_REPLY_BYTES or len(self._lines) >= MAX_REPLY_LINES:
            raise StepAborted(ReplyTooLong(MAX_REPLY_BYTES))
        self._lines.append(text)
        if not is_last:
            return None
        reply = RawReply(code, tuple(self._lines), self._bare_line_feed)
        self._begin()
        return reply

    def _parse(self, line: bytes) -> tuple[int, bool, bytes]:
        match = _REPLY_LINE.fullmatch(line)
        if match is None:
            raise StepAborted(ReplyMalformed(self._clean(line), "not_a_reply"))
        code = int(match[1])
        if self._lines and code != self._code:
            raise StepAborted(ReplyMalformed(self._clean(line), "codes_differ"))
        self._code = code
        return code, match[2] != b"-", match[3] or b""
