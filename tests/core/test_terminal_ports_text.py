from __future__ import annotations

from typing import TYPE_CHECKING

from core.terminal_output import TerminalOutput
from core.terminal_ports_text import PortsTextFace
from core.values.failures import ConnectTimedOut, GreetingTimedOut, PlaintextOnTlsPort
from core.values.settings import ConnectionSettings, Encryption
from tests.core.paper import Paper, Screen
from tests.core.port_results import HOST, fails, not_reached, works

if TYPE_CHECKING:
    import pytest


NONE, STARTTLS, TLS = Encryption.NONE, Encryption.STARTTLS, Encryption.TLS
BEST = works(465, TLS, "PLAIN", "LOGIN")
RESULTS = (
    works(25, NONE),
    works(25, STARTTLS, version="TLSv1.2"),
    fails(25, TLS, PlaintextOnTlsPort("220")),
    *not_reached(2525),
    fails(465, NONE, GreetingTimedOut(10.0)),
    fails(465, STARTTLS, GreetingTimedOut(10.0)),
    BEST,
    *not_reached(587, ConnectTimedOut((), 10.0)),
)
HEAD = "Port  Reachable     No encryption  STARTTLS     TLS          Sign-in"
ROWS = {
    25: "25    ✓ 28 ms       ! Offered      ✓ TLS 1.2    Not offered  Not offered",
    465: "465   ✓ 28 ms       Not offered    Not offered  ✓ TLS 1.3    ✓ PLAIN, LOGIN",
    587: "587   ✗ Timed out   –              –            –            –",
    2525: "2525  ✗ Refused     –              –            –            –",
}
CHOICE = [
    "",
    "Best choice here: port 465 with TLS from the start",
    f"Use port 465 with TLS: --host={HOST} --port=465 --encryption=tls",
]


def face_on(paper: Paper) -> PortsTextFace:
    face = PortsTextFace(TerminalOutput(paper, lambda: None))
    face.begin(ConnectionSettings(HOST, 587, STARTTLS))
    return face


def seen(text: str) -> list[str]:
    """What a screen shows in the end."""
    lines: list[str] = []
    row = 0
    for line in text.replace("\x1b[?7l", "").replace("\x1b[?7h", "").split("\n"):
        rest = line
        while rest.startswith("\x1b["):
            up, _, rest = rest.removeprefix("\x1b[").partition("A")
            row -= int(up)
        lines[row : row + 1] = [rest.removeprefix("\r\x1b[K")]
        row += 1
    return lines


def test_on_paper_a_row_comes_when_it_is_complete() -> None:
    paper = Paper()
    face = face_on(paper)
    for result in RESULTS:
        face.show(result)
    assert paper.getvalue().splitlines()[:2] == [f"{HOST}, all usual ports", ""]
    assert paper.getvalue().splitlines()[2:] == [HEAD, ROWS[25], ROWS[2525], ROWS[465], ROWS[587]]
    face.end(BEST, RESULTS)
    assert paper.getvalue().splitlines()[7:] == CHOICE


def test_on_a_screen_the_table_fills(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("NO_COLOR", "1")
    screen = Screen()
    face = face_on(screen)
    waiting = "…             …              …            …            …"
    assert seen(screen.getvalue())[2:7] == [
        HEAD, f"25    {waiting}", f"465   {waiting}", f"587   {waiting}", f"2525  {waiting}",
    ]  # fmt: skip
    face.show(BEST)
    assert seen(screen.getvalue())[4] == "465   ✓ 28 ms       …              …            ✓ TLS 1.3    ✓ PLAIN, LOGIN"
    for result in RESULTS:
        face.show(result)
    assert seen(screen.getvalue())[3:7] == list(ROWS.values())
    # While it is live, a long row is cut by the screen; in the end it may take two lines.
    assert screen.getvalue().endswith("\x1b[?7h")
    assert screen.getvalue().count("\x1b[?7l") == screen.getvalue().count("\x1b[?7h")
    face.end(BEST, RESULTS)
    assert seen(screen.getvalue())[3:10] == [*ROWS.values(), *CHOICE]
    assert not screen.getvalue().partition("Best choice")[0].rpartition("\x1b[4A")[2].count("\x1b[?7l")


def test_colours_take_no_room(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    screen = Screen()
    face = face_on(screen)
    face.show(works(25, NONE))
    assert "\x1b[32m✓ 28 ms\x1b[0m       \x1b[33m! Offered\x1b[0m      \x1b[90m…\x1b[0m" in screen.getvalue()
    face.end(None, [])
    assert "\x1b[1;31mNo port can be recommended here\x1b[0m" in screen.getvalue()


def test_a_terminal_without_the_marks_gets_plain_ones() -> None:
    paper = Paper()
    paper.encoding = "latin-1"
    face = face_on(paper)
    for result in not_reached(2525):
        face.show(result)
    assert paper.getvalue().splitlines()[-1] == ROWS[2525].replace("✗", "x").replace("–", "-")


def test_a_choice_with_a_snag_says_so() -> None:
    paper = Paper()
    best = works(25, STARTTLS)
    face_on(paper).end(best, [best])
    assert "with STARTTLS\nNobody can sign in there." in paper.getvalue()


def test_a_stop_leaves_what_was_found() -> None:
    paper = Paper()
    face = face_on(paper)
    for result in not_reached(2525):
        face.show(result)
    face.stop()
    assert paper.getvalue().splitlines()[3:] == [ROWS[2525], "", "The comparison was stopped."]
