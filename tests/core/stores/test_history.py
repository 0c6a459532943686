from __future__ import annotations

import json
import os
import sqlite3
import zlib
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from core.diagnosis.rules import diagnose
from core.report.english import render
from core.stores import history
from core.stores.history import FILE_NAME, MOST_LINES, MOST_RUNS, HistoryError, HistoryStore, PastRun
from core.values.diagnosis import Code, Diagnosis
from core.values.events import Direction, LineExchanged, StepStarted
from core.values.failures import NameNotFound, ReplyTooLong
from core.values.file_problem import FileProblem
from core.values.message import Message
from core.values.settings import Encryption
from core.values.steps import Step
from tests.core.diagnosis.outcomes import SETTINGS, STARTED, failed, outcome

if TYPE_CHECKING:
    from pathlib import Path

    from core.values.outcome import ProbeOutcome

FAILED = failed(ReplyTooLong(65536), Step.EHLO)


def add(store: HistoryStore, seen: ProbeOutcome, account: str = "") -> None:
    store.add(seen, Diagnosis(Code.PROTOCOL_TOO_LONG if seen.failure else Code.OK_NO_LOGIN), account)


@pytest.fixture
def store(tmp_path: Path) -> HistoryStore:
    return HistoryStore(tmp_path / "config")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config" / FILE_NAME


def test_what_was_added_is_listed_newest_first_and_comes_back_whole(store: HistoryStore) -> None:
    later = replace(FAILED, started=STARTED + timedelta(hours=1))
    add(store, outcome(), "Northwind")
    add(store, later)
    second, first = store.runs()
    assert first == PastRun(
        *(first.id, STARTED, 1.5, "Northwind", SETTINGS.host, SETTINGS.port, Encryption.STARTTLS, Code.OK_NO_LOGIN),
        Message("verdict.ok.no_login.headline", first.headline.facts),
    )
    assert render(first.headline) == "The server can be reached"
    assert (second.started, second.code) == (later.started, Code.PROTOCOL_TOO_LONG)
    assert store.outcome(first.id) == outcome()
    assert store.outcome(second.id) == later


def test_an_empty_history_makes_no_file(store: HistoryStore, file: Path) -> None:
    assert store.runs() == ()
    assert store.outcome(1) is None
    store.clear()
    assert not file.exists()


def test_the_oldest_is_forgotten(store: HistoryStore, monkeypatch: pytest.MonkeyPatch) -> None:
    assert MOST_RUNS == 200
    monkeypatch.setattr(history, "MOST_RUNS", 3)
    for seconds in range(5):
        add(store, replace(FAILED, total_seconds=float(seconds)))
    assert [run.seconds for run in store.runs()] == [4.0, 3.0, 2.0]


def test_of_a_long_conversation_beginning_and_end_are_kept(store: HistoryStore) -> None:
    lines = [
        LineExchanged(Direction.RECEIVED, encrypted=True, text=str(number), at=0.5, when=STARTED)
        for number in range(MOST_LINES + 2)
    ]
    add(store, replace(FAILED, events=(StepStarted(Step.EHLO, 0.0), *lines)))
    kept = store.outcome(store.runs()[0].id)
    assert kept is not None
    texts = [event.text for event in kept.events if isinstance(event, LineExchanged)]
    assert len(texts) == MOST_LINES
    assert texts[:2] == ["0", "1"]
    assert texts[-1] == str(MOST_LINES + 1)
    assert kept.events[0] == StepStarted(Step.EHLO, 0.0)


def test_cleared_means_gone_from_the_file_too(store: HistoryStore, file: Path) -> None:
    add(store, outcome(), "Somebody at Northwind")
    assert b"Somebody at Northwind" in file.read_bytes()
    store.clear()
    assert store.runs() == ()
    assert b"Somebody at Northwind" not in file.read_bytes()


def test_nobody_else_can_read_it(store: HistoryStore, file: Path) -> None:
    add(store, outcome())
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.parent.stat().st_mode & 0o777 == 0o700


def test_a_damaged_file_is_set_aside_and_a_new_one_begun(store: HistoryStore, file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(b"no database at all " * 100)
    with pytest.raises(HistoryError) as trouble:
        add(store, outcome())
    assert trouble.value.problem is FileProblem.DAMAGED
    assert trouble.value.path.name.startswith(f"{FILE_NAME}.damaged-")
    assert trouble.value.path.read_bytes().startswith(b"no database")
    add(store, outcome())
    assert len(store.runs()) == 1


def test_a_damaged_file_that_cannot_be_set_aside_is_said_to_lie_where_it_lies(
    store: HistoryStore, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Path) -> Path:
        raise PermissionError

    monkeypatch.setattr(history, "set_aside", refuse)
    file.parent.mkdir()
    file.write_bytes(b"no database at all " * 100)
    with pytest.raises(HistoryError) as trouble:
        store.runs()
    assert (trouble.value.problem, trouble.value.path) == (FileProblem.UNREADABLE, file)


def test_a_file_of_a_newer_version_is_left_alone(store: HistoryStore, file: Path) -> None:
    add(store, outcome())
    with sqlite3.connect(file) as connection:
        connection.execute("PRAGMA user_version = 2")
    connection.close()
    before = file.read_bytes()
    with pytest.raises(HistoryError) as trouble:
        store.runs()
    assert trouble.value.problem is FileProblem.NEWER
    assert file.read_bytes() == before


def test_a_link_in_its_place_is_not_followed(store: HistoryStore, file: Path, tmp_path: Path) -> None:
    file.parent.mkdir()
    file.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(HistoryError) as trouble:
        add(store, outcome())
    assert trouble.value.problem is FileProblem.UNREADABLE
    assert not (tmp_path / "elsewhere").exists()


def test_a_pipe_in_its_place_does_not_hold_up_the_program(store: HistoryStore, file: Path) -> None:
    file.parent.mkdir()
    os.mkfifo(file)
    with pytest.raises(HistoryError) as trouble:
        store.runs()
    assert trouble.value.problem is FileProblem.FOREIGN


def test_a_file_that_another_window_holds_is_a_message_and_not_a_hang(
    store: HistoryStore, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history, "_BUSY_SECONDS", 0.01)
    add(store, outcome())
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    try:
        with pytest.raises(HistoryError) as trouble:
            add(store, outcome())
        assert trouble.value.problem is FileProblem.UNREADABLE
    finally:
        other.close()


@pytest.mark.parametrize(
    "packed", [b"", b"x", zlib.compress(b"{}"), zlib.compress(b"[" * 100_000), zlib.compress(b" " * 40_000_000)]
)
def test_a_test_that_nobody_can_read_is_missing_and_the_others_are_not(
    packed: bytes, store: HistoryStore, file: Path
) -> None:
    add(store, outcome())
    add(store, FAILED)
    with sqlite3.connect(file) as connection:
        connection.execute("UPDATE runs SET outcome = ? WHERE id = 1", (packed,))
    connection.close()
    assert store.outcome(1) is None
    assert store.outcome(2) == FAILED


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE runs SET started = 'yesterday' WHERE id = 1",
        "UPDATE runs SET code = 'no.such_code' WHERE id = 1",
        "UPDATE runs SET encryption = 'rot13' WHERE id = 1",
        "UPDATE runs SET seconds = 'long' WHERE id = 1",
        "UPDATE runs SET port = 'x' WHERE id = 1",
        "UPDATE runs SET port = 9e999 WHERE id = 1",
        "UPDATE runs SET seconds = 9e999 WHERE id = 1",
        "UPDATE runs SET started = '9999-12-31T23:59:59Z' WHERE id = 1",
        "UPDATE runs SET started = '2026-01-01T00:00:00' WHERE id = 1",
    ],
)
def test_a_line_that_nobody_can_read_is_left_out(damage: str, store: HistoryStore, file: Path) -> None:
    add(store, outcome())
    add(store, FAILED)
    with sqlite3.connect(file) as connection:
        connection.execute(damage)
    connection.close()
    assert [run.id for run in store.runs()] == [2]


def test_the_headline_of_a_verdict_is_kept_with_its_facts(store: HistoryStore) -> None:
    seen = failed(NameNotFound("smtp.nowhere.example"), Step.RESOLVE)
    store.add(seen, diagnose(seen))
    (run,) = store.runs()
    assert render(run.headline) == "There is no server called smtp.nowhere.example"


@pytest.mark.parametrize(
    "headline",
    [
        "",
        "[]",
        "{}",
        "[" * 100_000,
        '{"id": "verdict.ok.headline"}',
        '{"id": "verdict.no_such.headline", "facts": {}}',
        '{"id": "verdict.dns.not_found.headline.1", "facts": {}}',
        '{"id": "verdict.dns.not_found.headline.1", "facts": 7}',
        '{"id": "history.problem.busy", "facts": {}}',
        '{"id": "../../etc/passwd", "facts": {}}',
        '{"id": "port.progress.one", "facts": {"count": "x"}}',
    ],
)
def test_a_headline_that_this_version_has_no_words_for_is_the_code(
    headline: str, store: HistoryStore, file: Path
) -> None:
    add(store, FAILED)
    with sqlite3.connect(file) as connection:
        connection.execute("UPDATE runs SET headline = ?", (headline,))
    connection.close()
    (run,) = store.runs()
    assert render(run.headline) == "Result: protocol.too_long"


def test_what_a_file_puts_into_a_headline_is_plain_text_and_short(store: HistoryStore, file: Path) -> None:
    add(store, FAILED)
    facts = {"host": "\x1b[2J" + "x" * 5000}
    with sqlite3.connect(file) as connection:
        entries = json.dumps({"id": "verdict.dns.not_found.headline.1", "facts": facts})
        connection.execute("UPDATE runs SET headline = ?", (entries,))
    connection.close()
    said = render(store.runs()[0].headline)
    assert said.startswith("There is no server called <U+001B>[2Jxxx")
    assert len(said) < 400
