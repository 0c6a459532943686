from __future__ import annotations

import gc
import importlib.metadata
import subprocess
import sys
from types import ModuleType
from typing import TYPE_CHECKING

import pytest

import app
from core import terminal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

PROGRAM = "app.py"


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[tuple[str, list[str]]]]:
    """Which face was started, with what; none of them is real."""
    made: list[tuple[str, list[str]]] = []

    def run_window(argv: Sequence[str]) -> int:
        made.append(("window", list(argv)))
        return 7

    def run_terminal(arguments: Sequence[str], _loaded: object) -> int:
        made.append(("terminal", list(arguments)))
        return 8

    window = ModuleType("gui.application")
    window.run = run_window  # type: ignore[attr-defined]  # a stand-in, so that no window opens
    monkeypatch.setitem(sys.modules, "gui.application", window)
    monkeypatch.setattr("gui.application", window, raising=False)
    monkeypatch.setattr(terminal, "main", run_terminal)
    monkeypatch.setattr(gc, "freeze", lambda: None)
    yield made
    gc.enable()


@pytest.mark.parametrize(
    "arguments",
    [[], ["-style", "fusion"], ["-platform", "offscreen"], ["-style", "check"], ["--style=fusion"]],
)
def test_options_of_qt_reach_the_window(calls: list[tuple[str, list[str]]], arguments: list[str]) -> None:
    assert app.main([PROGRAM, *arguments]) == 7
    assert calls == [("window", [PROGRAM, *arguments])]


@pytest.mark.parametrize(
    "arguments",
    [["check", "--host", "x"], ["check"], ["--help"], ["-h"], ["--version"], ["ports"], ["nonsense"]],
)
def test_commands_help_and_version_reach_the_terminal(calls: list[tuple[str, list[str]]], arguments: list[str]) -> None:
    assert app.main([PROGRAM, *arguments]) == 8
    assert calls == [("terminal", arguments)]


def test_garbage_is_looked_for_again_once_a_command_is_loaded(
    calls: list[tuple[str, list[str]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    happened: list[object] = []

    def run_terminal(_arguments: Sequence[str], loaded: Callable[[], None]) -> int:
        happened.append(gc.isenabled())
        loaded()
        happened.append(gc.isenabled())
        return 0

    monkeypatch.setattr(terminal, "main", run_terminal)
    monkeypatch.setattr(gc, "freeze", lambda: happened.append("spared"))
    assert app.main([PROGRAM, "check"]) == 0
    assert happened == [False, "spared", True, "spared"]
    assert calls == []


def test_the_window_is_opened_without_a_search_for_garbage(
    calls: list[tuple[str, list[str]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.modules["gui.application"], "run", lambda _: int(gc.isenabled()))
    assert app.main([PROGRAM]) == 0
    assert calls == []
    # Nor is there one at the end, where a thread that is still loading could be the one to do it.
    assert not gc.isenabled()


def test_a_computer_that_cannot_run_it_is_told_why(
    calls: list[tuple[str, list[str]]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[str | None] = []

    def problem(pyside: str | None) -> str:
        asked.append(pyside)
        return "This Python is too old."

    monkeypatch.setattr(app, "start_up_problem", problem)
    assert app.main([PROGRAM]) == 1
    assert app.main([PROGRAM, "check"]) == 1
    assert capsys.readouterr().err == "This Python is too old.\n" * 2
    assert asked == [importlib.metadata.version("PySide6-Essentials"), None]
    assert calls == []


def test_it_is_a_program() -> None:
    run = subprocess.run([sys.executable, app.__file__, "--version"], capture_output=True, text=True, check=True)
    assert run.stdout.startswith("Outbox Check ")
    assert run.stderr == ""
