from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from core import terminal, terminal_explain

if TYPE_CHECKING:
    from collections.abc import Sequence


@pytest.mark.parametrize("arguments", [["check", "--host", "x", "--encryption", "ssl"], ["find", "ada@example.com"]])
def test_a_usage_error_is_a_verdict_for_scripts(capsys: pytest.CaptureFixture[str], arguments: Sequence[str]) -> None:
    assert terminal.main([*arguments, "--json"]) == 2
    out, err = capsys.readouterr()
    (verdict,) = map(json.loads, out.splitlines())
    assert (verdict["event"], verdict["code"], err) == ("verdict", "form.invalid", "")
    assert "invalid choice: " in verdict["advice"][0]


@pytest.mark.parametrize(
    ("command", "usage"),
    [
        ("check", "check --host H [options]"),
        ("ports", "ports --host H [options]"),
        ("explain", "explain [--json] [FILE]"),
    ],
)
def test_a_usage_error_is_two_lines_for_people(capsys: pytest.CaptureFixture[str], command: str, usage: str) -> None:
    assert terminal.main([command, "--what"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.endswith(f"{usage}\nunknown options: --what\n")


@pytest.mark.parametrize("command", ["check", "ports", "explain"])
def test_help_and_version_are_no_failure(capsys: pytest.CaptureFixture[str], command: str) -> None:
    assert terminal.main(["--version"]) == 0
    assert terminal.main([command, "--help"]) == 0
    assert "exit status:" in capsys.readouterr().out


def test_it_says_when_a_command_is_loaded_and_before_it_begins(monkeypatch: pytest.MonkeyPatch) -> None:
    happened: list[str] = []

    def run(*_: object) -> int:
        happened.append("begun")
        return 3

    monkeypatch.setattr(terminal_explain, "run", run)
    assert terminal.main(["explain"], lambda: happened.append("loaded")) == 3
    assert happened == ["loaded", "begun"]
