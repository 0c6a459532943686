from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING, Any, NoReturn

import pytest

from core import terminal, terminal_explain

if TYPE_CHECKING:
    from pathlib import Path

KEYS = {"id", "code", "severity", "owner", "confidence", "headline", "explanation", "advice", "evidence"}


def give(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data), "utf-8"))


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    status = terminal.main(["explain", *arguments])
    out, err = capsys.readouterr()
    assert err == ""
    return status, out


def run_json(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, list[dict[str, Any]]]:
    status, out = run(capsys, "--json", *arguments)
    return status, [json.loads(line) for line in out.splitlines()]


@pytest.mark.parametrize("source", [[], ["-"]])
def test_a_text_is_explained_in_words(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, source: list[str]
) -> None:
    give(monkeypatch, b"smtplib.X: (538, b'no')\n")
    status, out = run(capsys, *source)
    assert status == 0
    assert "What to do\n- " in out
    assert "What was seen\n- smtplib.X: (538, b'no')\n" in out
    assert out.endswith("\nencryption.required (sure)\n")


def test_a_doubt_is_said(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    give(monkeypatch, b"My mail is not sent")
    status, out = run(capsys)
    assert status == 0
    assert "This is a guess" in out
    assert out.endswith("\nconnect.blocked (guess)\n")


def test_a_text_as_json(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    give(monkeypatch, b"550 5.1.1 no such user\nand more")
    status, (entry,) = run_json(capsys)
    assert status == 0
    assert set(entry) == KEYS
    assert (entry["id"], entry["code"], entry["owner"]) == (None, "recipient.rejected", "you")
    assert (entry["confidence"], entry["evidence"]) == ("sure", ["550 5.1.1 no such user"])
    assert entry["headline"]
    assert entry["advice"]


def test_a_file_is_read(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "error.txt"
    path.write_text("538 no", "utf-8")
    status, (entry,) = run_json(capsys, str(path))
    assert (status, entry["code"]) == (0, "encryption.required")


def test_lines_of_cases_are_explained_one_by_one(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = [
        '{"id":"a","raw":"538 no"}',
        "no json",
        '{"id":2,"host":"mx.test","port":465,"encryption":"starttls","raw":"timed out"}',
        '{"id":3,"raw":"hello"}',
    ]
    give(monkeypatch, "\n".join(lines).encode())
    status, entries = run_json(capsys)
    assert status == 0
    assert [(entry["id"], entry["line"], entry["code"]) for entry in entries] == [
        ("a", 1, "encryption.required"),
        (None, 2, "form.invalid"),
        (2, 3, "encryption.plain_on_tls_port"),
        (3, 4, "form.invalid"),
    ]
    assert entries[1]["headline"] == "Line 2 is no case: it must be a JSON object in which raw is a text"
    assert all(set(entry) == {*KEYS, "line"} for entry in entries)


def test_lines_of_cases_in_words(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    give(monkeypatch, b'{"id":"a\\u202e","raw":"538 no"}\n{"raw":"538 no"}')
    status, out = run(capsys)
    assert status == 0
    assert out.startswith("Line 1: a<U+202E>\n")
    assert "encryption.required (sure)\n\nLine 2\n" in out


@pytest.mark.parametrize("data", [b"", b"hello", b"\xff\xfe"])
def test_a_text_that_names_no_error_is_unusable(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, data: bytes
) -> None:
    give(monkeypatch, data)
    status, out = run(capsys)
    assert status == 2
    assert out.startswith("This text names no error\n")


def test_when_no_line_is_a_case_that_can_be_used(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    give(monkeypatch, b'{"raw":7}\n{"raw":8}')
    status, entries = run_json(capsys)
    assert status == 2
    assert [entry["code"] for entry in entries] == ["form.invalid", "form.invalid"]


def test_a_file_that_cannot_be_read_is_named(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    status, (entry,) = run_json(capsys, str(tmp_path / "none"))
    assert (status, entry["code"]) == (2, "form.invalid")
    assert entry["headline"].endswith("none cannot be read: No such file or directory")


def test_closed_input_is_no_text(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)
    assert run(capsys)[0] == 2


def test_what_is_not_utf8_is_shown_as_it_is(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    give(monkeypatch, b"538 no \xff\x1b[31m")
    status, (entry,) = run_json(capsys)
    assert status == 0
    assert entry["evidence"] == ["538 no <0xFF><U+001B>[31m"]


def test_a_fault_of_ours_costs_one_case_its_answer(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_down(error: object) -> NoReturn:
        raise ZeroDivisionError

    give(monkeypatch, b'{"id":1,"raw":"538 no"}\n{"id":2,"raw":"538 no"}')
    monkeypatch.setattr(terminal_explain, "explain_case", break_down)
    status, entries = run_json(capsys)
    assert status == 0
    assert [entry["code"] for entry in entries] == ["internal", "internal"]


def test_ctrl_c_ends_the_wait_for_a_text(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(source: str) -> NoReturn:
        raise KeyboardInterrupt

    monkeypatch.setattr(terminal_explain, "_read", interrupt)
    assert run(capsys) == (130, "")
