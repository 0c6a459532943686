from __future__ import annotations

import pytest

from core.terminal_ink import GREEN, Ink
from core.terminal_output import TerminalOutput
from tests.core.paper import Paper, Screen


def ink_for(paper: Paper) -> Ink:
    return Ink(TerminalOutput(paper, lambda: None))


@pytest.mark.parametrize(
    ("term", "no_colour", "live", "text"),
    [
        ("xterm", "", True, "\x1b[32mok\x1b[0m"),
        ("xterm", "1", True, "ok"),
        ("dumb", "", False, "ok"),
    ],
)
def test_a_screen_gets_what_it_can_show_and_its_user_wants(
    monkeypatch: pytest.MonkeyPatch, term: str, no_colour: str, live: bool, text: str
) -> None:
    monkeypatch.setenv("TERM", term)
    monkeypatch.setenv("NO_COLOR", no_colour)
    ink = ink_for(Screen())
    assert (ink.is_live, ink.coloured("ok", GREEN)) == (live, text)


def test_paper_is_neither_live_nor_coloured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    ink = ink_for(Paper())
    assert (ink.is_live, ink.coloured("ok", GREEN), ink.mark("✗")) == (False, "ok", "✗")


def test_where_a_letter_is_missing_all_marks_are_plain() -> None:
    paper = Paper()
    paper.encoding = "latin-1"
    assert [ink_for(paper).mark(mark) for mark in "✓✗!–■…"] == ["+", "x", "!", "-", "#", "..."]
