from __future__ import annotations

import io
import os
from typing import TYPE_CHECKING

from core.terminal_output import TerminalOutput

if TYPE_CHECKING:
    from pathlib import Path


def never() -> None:
    raise AssertionError


def opened(path: Path, encoding: str) -> io.TextIOWrapper:
    return io.TextIOWrapper(path.open("wb"), encoding=encoding)


def test_lines_are_written_at_once(tmp_path: Path) -> None:
    path = tmp_path / "out"
    with opened(path, "utf-8") as stream:
        output = TerminalOutput(stream, never)
        output.line("first")
        assert path.read_text("utf-8") == "first\n"
        output.write("second")
        assert path.read_text("utf-8") == "first\nsecond"
        assert not output.is_terminal


def test_what_the_output_has_no_letters_for_is_shown_as_its_code(tmp_path: Path) -> None:
    path = tmp_path / "out"
    with opened(path, "ascii") as stream:
        output = TerminalOutput(stream, never)
        assert output.can_show("ok")
        assert not output.can_show("✓")
        output.line("“ü”")
    assert path.read_text("ascii") == "\\u201c\\xfc\\u201d\n"


def test_streams_without_an_encoding_show_ascii() -> None:
    output = TerminalOutput(io.StringIO(), never)
    assert output.can_show("ok")
    assert not output.can_show("✓")


def test_a_reader_that_left_is_told_once_and_ends_nothing() -> None:
    reading, writing = os.pipe()
    calls: list[str] = []
    with os.fdopen(writing, "w", encoding="utf-8") as stream:
        output = TerminalOutput(stream, lambda: calls.append("broken"))
        output.line("read")
        os.close(reading)
        output.line("lost")
        output.line("lost as well")
        assert calls == ["broken"]
    # And closing the stream, which flushes what is left, raised nothing.


def test_a_closed_output_takes_everything_and_stops_nothing() -> None:
    output = TerminalOutput(None, never)
    output.line("unread")
    assert not output.is_terminal
    assert output.can_show("ok")
