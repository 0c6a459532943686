"""Keeps the last tests, to be looked at and compared: in a private SQLite file, without any secret.

An outcome never holds a secret, so nothing has to be taken out. Of a very long conversation the beginning and the end
are kept. The calls block on the disk: windows make them in a thread of their own.
"""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
import stat
import zlib
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from core.report import verdict_texts
from core.report.bounded import bounded
from core.report.english import render
from core.report.outcome_json import LARGEST_NUMBER, UnreadableOutcomeError, moment_of, plain, revived
from core.stores.folders import is_foreign, make_private
from core.stores.private_file import set_aside
from core.values.diagnosis import Code
from core.values.events import LineExchanged
from core.values.file_problem import FileProblem
from core.values.message import Message
from core.values.printable import printable
from core.values.settings import Encryption
from core.values.value_class import value_class

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from core.values.diagnosis import Diagnosis
    from core.values.outcome import ProbeOutcome

FILE_NAME: Final = "history.sqlite3"
MOST_RUNS: Final = 200
MOST_LINES: Final = 1000
VERSION: Final = 1
"""In the file as PRAGMA user_version; a newer file is left alone."""

_LARGEST_OUTCOME: Final = 32_000_000
"""In bytes, unpacked: a file may have been made to swell."""
_BUSY_SECONDS: Final = 2.0

_TABLE: Final = """
CREATE TABLE IF NOT EXISTS runs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    started TEXT NOT NULL,
    seconds REAL NOT NULL,
    account TEXT NOT NULL,
    host TEXT NOT NULL,
    port INTEGER NOT NULL,
    encryption TEXT NOT NULL,
    code TEXT NOT NULL,
    headline TEXT NOT NULL,
    outcome BLOB NOT NULL
)
"""


@value_class
class PastRun:
    """One line of the history. `account` is the name of the saved account, or the address, or ""."""

    id: int
    started: datetime
    seconds: float
    account: str
    host: str
    port: int
    encryption: Encryption
    code: Code
    headline: Message


class HistoryError(Exception):
    """The history cannot be read or written; `problem` says why, `path` where the file lies now."""

    def __init__(self, problem: FileProblem, path: Path) -> None:
        super().__init__(f"{problem.value}: {path}")
        self.problem = problem
        self.path = path


class HistoryStore:
    """The history in one folder. Every method raises HistoryError when the file cannot be used.

    A damaged file is set aside under another name, and the history begins anew.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME

    def add(self, outcome: ProbeOutcome, diagnosis: Diagnosis, account: str = "") -> None:
        """Keep a test; the oldest beyond MOST_RUNS is forgotten."""
        settings = outcome.settings
        packed = zlib.compress(json.dumps(plain(_shortened(outcome))).encode("ascii"))
        row = (
            *(outcome.started.isoformat(), outcome.total_seconds, account),
            *(settings.host, settings.port, settings.encryption.value, diagnosis.code.value),
            *(_written(verdict_texts.headline(diagnosis)), packed),
        )
        with self._open() as connection:
            connection.execute(
                "INSERT INTO runs (started, seconds, account, host, port, encryption, code, headline, outcome) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                row,
            )
            connection.execute(
                "DELETE FROM runs WHERE id NOT IN (SELECT id FROM runs ORDER BY id DESC LIMIT ?)", (MOST_RUNS,)
            )

    def runs(self) -> tuple[PastRun, ...]:
        """Return what is kept, the newest first; a line that nobody can read is left out."""
        if not self._path.exists():
            return ()
        with self._open() as connection:
            rows = connection.execute(
                "SELECT id, started, seconds, account, host, port, encryption, code, headline "
                "FROM runs ORDER BY id DESC"
            ).fetchall()
        return tuple(run for row in rows if (run := _run(row)) is not None)

    def outcome(self, run_id: int) -> ProbeOutcome | None:
        """Return all that one test found out; None when it is kept no longer, or cannot be read."""
        if not self._path.exists():
            return None
        with self._open() as connection:
            row = connection.execute("SELECT outcome FROM runs WHERE id = :id", {"id": run_id}).fetchone()
        return _unpacked(row[0]) if row else None

    def clear(self) -> None:
        """Forget all of it, so that it cannot be found in the file either."""
        if self._path.exists():
            with self._open() as connection:
                connection.execute("DELETE FROM runs")

    @contextlib.contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        try:
            self._prepare()
            connection = sqlite3.connect(self._path, timeout=_BUSY_SECONDS, isolation_level="IMMEDIATE")
        except (OSError, sqlite3.Error) as error:
            raise HistoryError(FileProblem.UNREADABLE, self._path) from error
        try:
            with connection:
                self._make_ready(connection)
                yield connection
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError):
                raise HistoryError(FileProblem.UNREADABLE, self._path) from error
            connection.close()
            raise self._set_aside() from error
        finally:
            connection.close()

    def _make_ready(self, connection: sqlite3.Connection) -> None:
        # What is deleted is overwritten: the user's addresses are in there.
        connection.execute("PRAGMA secure_delete = ON")
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version > VERSION:
            raise HistoryError(FileProblem.NEWER, self._path)
        connection.execute(_TABLE)
        connection.execute(f"PRAGMA user_version = {VERSION}")

    def _prepare(self) -> None:
        """Make sure that the file is there, ours, and nobody else can read it. Raises OSError."""
        make_private(self._path.parent)
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
        try:
            facts = os.fstat(descriptor)
            if not stat.S_ISREG(facts.st_mode) or is_foreign(facts):
                raise HistoryError(FileProblem.FOREIGN, self._path)
        finally:
            os.close(descriptor)

    def _set_aside(self) -> HistoryError:
        try:
            return HistoryError(FileProblem.DAMAGED, set_aside(self._path))
        except OSError:
            # It lies where it lay, and nothing else may be said.
            return HistoryError(FileProblem.UNREADABLE, self._path)


def _shortened(outcome: ProbeOutcome) -> ProbeOutcome:
    lines = [event for event in outcome.events if isinstance(event, LineExchanged)]
    if len(lines) <= MOST_LINES:
        return outcome
    half = MOST_LINES // 2
    dropped = set(map(id, lines[half:-half]))
    return replace(outcome, events=tuple(event for event in outcome.events if id(event) not in dropped))


def _run(row: tuple[int, str, float, str, str, int, str, str, str]) -> PastRun | None:
    run_id, started, seconds, account, host, port, encryption, code, headline = row
    try:
        if not 0 <= float(seconds) <= LARGEST_NUMBER:
            return None
        said = _read(headline) or Message("history.verdict", {"verdict_code": Code(code).value})
        texts, way = (printable(account), printable(host)), Encryption(encryption)
        return PastRun(run_id, moment_of(started), float(seconds), *texts, int(port), way, Code(code), said)
    except (TypeError, ValueError, OverflowError):
        return None


def _written(message: Message) -> str:
    return json.dumps({"id": message.id, "facts": dict(message.facts)})


def _read(text: str) -> Message | None:
    """Return a headline; None when the file has none, or one that this version has no text for."""
    try:
        entries = json.loads(text)
        message = Message(str(entries["id"]), {name: bounded(fact) for name, fact in entries["facts"].items()})
        # Whether it has its text, and a fact for each place in it.
        render(message)
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return None
    return message if message.id.startswith("verdict.") else None


def _unpacked(data: bytes) -> ProbeOutcome | None:
    unpacker = zlib.decompressobj()
    try:
        text = unpacker.decompress(data, _LARGEST_OUTCOME)
        return None if unpacker.unconsumed_tail else revived(json.loads(text))
    except (zlib.error, ValueError, UnreadableOutcomeError, RecursionError, TypeError):
        return None
