"""The history of past tests in words: its lines, and why it could not be used."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from core.report.bounded import bounded
from core.values.file_problem import FileProblem
from core.values.message import Message

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path


def history_problem_text(problem: FileProblem, path: Path) -> Message:
    """Return what happened to the file, which now lies at `path`, and what that means for the history."""
    match problem:
        case (
            FileProblem.DAMAGED
            | FileProblem.NEWER
            | FileProblem.FOREIGN
            | FileProblem.UNREADABLE
            | FileProblem.NOT_SAVED
        ):
            return Message(f"history.problem.{problem}", {"path": bounded(str(path))})
        case _:
            assert_never(problem)


def history_busy() -> Message:
    """Return that the file did not let itself be used in time."""
    return Message("history.problem.busy")


def run_gone() -> Message:
    """Return that one test of the list cannot be shown."""
    return Message("history.problem.gone")


def when_text(moment: datetime) -> Message:
    """Return day and time on the clock that `moment` is in: "25 Nov 2026, 14:02"."""
    facts = {"day": str(moment.day), "short_month": str(moment.month), "year": str(moment.year)}
    return Message("history.when", facts | {"time": f"{moment:%H:%M}"})


def server_text(host: str, port: int) -> Message:
    """Return what was tested: "smtp.example.com, port 587"."""
    return Message("history.server", {"host": host, "port": str(port)})
