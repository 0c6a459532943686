from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from core.report.english import render
from core.report.json_report import LARGEST_FILE, UnreadableReportError, json_report
from core.report.outcome_json import UnreadableOutcomeError
from core.report.report_file_texts import report_file_text
from core.stores import report_file
from core.stores.chosen_file import NoPlainFileError
from core.stores.report_file import read_report_file
from tests.core.report.sample_report import report

if TYPE_CHECKING:
    from pathlib import Path

NO_REPORT = "The file x.json is no report that can be opened here. Choose one that was saved as JSON."


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "x.json"


def complaint(file: Path) -> str:
    try:
        read_report_file(file)
    except (OSError, UnreadableReportError) as error:
        return render(report_file_text(file, error))
    pytest.fail("it was read")


def test_a_saved_report_is_read(file: Path) -> None:
    file.write_text(json_report(report()), "utf-8")
    assert read_report_file(file).outcome == report().outcome


def test_a_file_that_is_not_there(file: Path) -> None:
    assert complaint(file) == "The file x.json could not be read: No such file or directory."


def test_a_file_that_nobody_may_read(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)
    assert complaint(file) == "The file x.json could not be read: Permission denied."


def test_a_pipe_holds_up_nobody(file: Path) -> None:
    os.mkfifo(file)
    with pytest.raises(NoPlainFileError):
        read_report_file(file)
    assert complaint(file) == "The file x.json could not be read."


def test_a_folder_is_no_report(file: Path) -> None:
    file.mkdir()
    assert complaint(file).startswith("The file x.json could not be read")


def test_a_file_larger_than_any_report_is_not_opened(file: Path) -> None:
    with file.open("wb") as large:
        large.truncate(LARGEST_FILE + 1)
    assert complaint(file) == "The file x.json is larger than any report, so it was not opened."


def test_no_more_is_read_than_the_largest_report_has(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[bytes] = []
    monkeypatch.setattr(report_file, "LARGEST_FILE", 10)
    monkeypatch.setattr(report_file, "read_report", read.append)
    file.write_bytes(b"x" * 1000)
    read_report_file(file)
    assert read == [b"x" * 11]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", NO_REPORT),
        (b"\x89PNG", NO_REPORT),
        (b'{"format": "a letter"}', NO_REPORT),
        (
            b'{"format": "outbox-check-report", "format_version": 2}',
            "The report x.json was made by another version of this program, which writes reports in its own way. "
            "Open it with that version.",
        ),
        (
            b'{"format": "outbox-check-report", "format_version": 1, "outcome": {"is": "ProbeOutcome", "settings": 1}}',
            "The report x.json is damaged, so it cannot be shown. What cannot be read is “outcome.settings”.",
        ),
    ],
    ids=["empty", "picture", "letter", "newer", "damaged"],
)
def test_what_is_no_report_is_told(file: Path, content: bytes, said: str) -> None:
    file.write_bytes(content)
    assert complaint(file) == said


def test_what_cannot_be_put_into_words_counts_as_damage(file: Path) -> None:
    said = render(report_file_text(file, UnreadableOutcomeError("outcome")))
    assert said == "The report x.json is damaged, so it cannot be shown."


def test_the_name_of_a_file_is_plain_text(tmp_path: Path) -> None:
    said = render(report_file_text(tmp_path / "\x1b[2J\u202e.json", OSError()))
    assert said == "The file <U+001B>[2J<U+202E>.json could not be read."
