from __future__ import annotations

from contextlib import suppress
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.values.failures import ReplyMalformed, ReplyTooLong
from core.wire.reply_reader import (
    MAX_LINE_BYTES,
    MAX_REPLY_BYTES,
    MAX_REPLY_LINES,
    LineSplitter,
    RawReply,
    ReplyReader,
)
from core.wire.step_aborted import StepAborted

if TYPE_CHECKING:
    from core.values.failures import Failure


def read(*pieces: bytes) -> list[RawReply | Failure]:
    """Everything that the pieces make: replies, and at the end the failure that stops the reading, if one does."""
    splitter, reader = LineSplitter(), ReplyReader()
    out: list[RawReply | Failure] = []
    try:
        for piece in pieces:
            for line in splitter.feed(piece):
                reply = reader.add_line(line)
                out += [reply] if reply else []
    except StepAborted as aborted:
        out.append(aborted.failure)
    return out


def in_pieces(data: bytes, cuts: list[int]) -> list[bytes]:
    places = [0, *sorted({cut % (len(data) + 1) for cut in cuts}), len(data)]
    return [data[start:end] for start, end in pairwise(places)]


@pytest.mark.parametrize(
    ("said", "code", "lines"),
    [
        (b"220 mx.example.test ESMTP\r\n", 220, (b"mx.example.test ESMTP",)),
        (b"220\r\n", 220, (b"",)),
        (b"220 \r\n", 220, (b"",)),
        (b"250-mx\r\n250-SIZE 1\r\n250 HELP\r\n", 250, (b"mx", b"SIZE 1", b"HELP")),
        (b"250-\r\n250\r\n", 250, (b"", b"")),
        (b"599  two blanks \r\n", 599, (b" two blanks ",)),
        (b"354 caf\xe9\x00\x1b\r\n", 354, (b"caf\xe9\x00\x1b",)),
        (b"250 a\rb\r\n", 250, (b"a\rb",)),
        (b"250 -\r\n", 250, (b"-",)),
    ],
)
def test_replies(said: bytes, code: int, lines: tuple[bytes, ...]) -> None:
    assert read(said) == [RawReply(code, lines, bare_line_feed=False)]


@pytest.mark.parametrize("said", [b"250 ok\n", b"250-ok\n250 ok\r\n", b"250-ok\r\n250 ok\n"])
def test_a_bare_line_feed_is_tolerated_and_noted(said: bytes) -> None:
    [reply] = read(said)
    assert isinstance(reply, RawReply)
    assert reply.bare_line_feed


def test_what_was_noted_of_one_reply_is_not_said_of_the_next() -> None:
    first, second = read(b"250-a\n250 b\n354 go\r\n")
    assert first == RawReply(250, (b"a", b"b"), bare_line_feed=True)
    assert second == RawReply(354, (b"go",), bare_line_feed=False)


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b" ",
        b"ok",
        b"2",
        b"22",
        b"2200 hi",
        b"220hello",
        b"2_2 hi",
        b"+22 hi",
        b"-22 hi",
        b" 220 hi",
        b"\xef\xbb\xbf220 hi",
        b"22\xb2 hi",
        b"120 hi",
        b"620 hi",
        b"000 hi",
        b"220_hi",
        b"220.hi",
        b"220\thi",
        b"2.0.0 hi",
        b"HTTP/1.1 400 Bad Request",
        b"* OK IMAP4rev1",
        b"+OK POP3",
        b"SSH-2.0-OpenSSH_9.2",
        b"\x15\x03\x03\x00\x02\x02\x46",
    ],
)
def test_what_is_no_reply_is_reported_as_such(line: bytes) -> None:
    [failure] = read(line + b"\r\n")
    assert isinstance(failure, ReplyMalformed)
    assert failure.reason == "not_a_reply"


def test_the_digits_of_other_scripts_are_no_code() -> None:
    [failure] = read("\u0662\u0662\u0660 hi\r\n".encode())
    assert isinstance(failure, ReplyMalformed)


@pytest.mark.parametrize(
    ("said", "culprit"),
    [
        (b"250-a\r\n550 b\r\n", "550 b"),
        (b"250-a\r\n550-b\r\n250 c\r\n", "550-b"),
        (b"235-ok\r\n535 no\r\n", "535 no"),
    ],
)
def test_a_reply_must_not_contradict_itself(said: bytes, culprit: str) -> None:
    assert read(said) == [ReplyMalformed(culprit, "codes_differ")]


def test_what_is_shown_of_a_malformed_line_goes_through_the_cleaner() -> None:
    reader = ReplyReader(clean=lambda line: line.decode().replace("secret", "-"))
    with pytest.raises(StepAborted) as aborted:
        reader.add_line(b"my secret\r\n")
    assert aborted.value.failure == ReplyMalformed("my -", "not_a_reply")
    reader = ReplyReader(clean=lambda line: line.decode().replace("secret", "-"))
    reader.add_line(b"250-a\r\n")
    with pytest.raises(StepAborted) as aborted:
        reader.add_line(b"550 secret\r\n")
    assert aborted.value.failure == ReplyMalformed("550 -", "codes_differ")


def test_without_a_cleaner_it_is_printable_all_the_same() -> None:
    assert read(b"\x1b[31m\xe9\r\n") == [ReplyMalformed("<U+001B>[31m<0xE9>", "not_a_reply")]


def test_a_line_of_the_greatest_length_is_read_and_a_longer_one_is_not() -> None:
    longest = b"250 " + b"x" * (MAX_LINE_BYTES - len(b"250 \r"))
    [reply] = read(longest + b"\r\n")
    assert isinstance(reply, RawReply)
    assert read(longest + b"x\r\n") == [ReplyTooLong(MAX_LINE_BYTES)]
    assert read(longest + b"xx") == [ReplyTooLong(MAX_LINE_BYTES)]
    assert read(longest + b"x") == []


def test_lines_before_one_that_is_too_long_count() -> None:
    assert read(b"220 hi\r\n" + b"x" * 20_000) == [RawReply(220, (b"hi",), False), ReplyTooLong(MAX_LINE_BYTES)]


def test_a_reply_has_a_greatest_number_of_lines() -> None:
    most = b"250-x\r\n" * (MAX_REPLY_LINES - 1)
    [reply] = read(most + b"250 x\r\n")
    assert isinstance(reply, RawReply)
    assert len(reply.lines) == MAX_REPLY_LINES
    assert read(most + b"250-x\r\n250 x\r\n") == [ReplyTooLong(MAX_REPLY_BYTES)]


def test_a_reply_has_a_greatest_size() -> None:
    line = b"250-" + b"x" * 1018 + b"\r\n"
    assert len(line) == 1024
    [reply] = read(line * 63 + b"250 " + b"x" * 1018 + b"\r\n")
    assert isinstance(reply, RawReply)
    assert read(line * 64 + b"250 x\r\n") == [ReplyTooLong(MAX_REPLY_BYTES)]


def test_limits_count_from_the_beginning_of_each_reply() -> None:
    reply = b"250-x\r\n" * 900 + b"250 x\r\n"
    assert [type(found) for found in read(*[reply] * 20)] == [RawReply] * 20


def test_what_came_after_the_last_line_end_can_be_looked_at_and_forgotten() -> None:
    splitter = LineSplitter()
    assert list(splitter.feed(b"220 hi\r\n250 AU")) == [b"220 hi\r\n"]
    assert splitter.rest == b"250 AU"
    assert splitter.clear() == b"250 AU"
    assert (splitter.rest, splitter.clear()) == (b"", b"")
    assert list(splitter.feed(b"TH\r\n")) == [b"TH\r\n"]


def test_lines_are_cut_only_as_they_are_asked_for() -> None:
    # A segment of 256 kB of line ends would make a list of 262144 objects.
    lines = LineSplitter().feed(b"\n" * 262_144)
    assert next(lines) == b"\n"
    assert not isinstance(lines, list)


LIKELY = st.lists(
    st.sampled_from([b"250", b"-", b" ", b"\r\n", b"\n", b"\r", b"550", b"x", b"\xff", b"2", b"\0", b"250 ok\r\n"]),
    max_size=40,
).map(b"".join)


@settings(deadline=None, max_examples=300)
@given(st.one_of(st.binary(max_size=400), LIKELY), st.lists(st.integers(min_value=0, max_value=10_000), max_size=8))
def test_no_bytes_in_any_pieces_do_anything_else_than_make_replies_or_a_failure(data: bytes, cuts: list[int]) -> None:
    whole = read(data)
    assert read(*in_pieces(data, cuts)) == whole
    assert read(*in_pieces(data, list(range(len(data))))) == whole
    for found in whole:
        if isinstance(found, RawReply):
            assert 200 <= found.code <= 599
            assert found.lines
            assert all(b"\n" not in line for line in found.lines)
        else:
            assert isinstance(found, ReplyMalformed)
            assert found is whole[-1]


@settings(deadline=None, max_examples=50)
@given(
    st.lists(st.tuples(st.sampled_from([b"x", b"250-x\r\n", b"\n", b"250 x\r\n"]), st.integers(1, 9000)), max_size=6),
    st.integers(1, 70_000),
)
def test_memory_is_bounded_whatever_comes(parts: list[tuple[bytes, int]], size: int) -> None:
    data = b"".join(pattern * times for pattern, times in parts)
    splitter, reader = LineSplitter(), ReplyReader()
    with suppress(StepAborted):
        for start in range(0, len(data), size):
            for line in splitter.feed(data[start : start + size]):
                assert len(line) <= MAX_LINE_BYTES + 1
                reply = reader.add_line(line)
                assert reply is None or sum(map(len, reply.lines)) <= MAX_REPLY_BYTES
            assert len(splitter.rest) <= MAX_LINE_BYTES
