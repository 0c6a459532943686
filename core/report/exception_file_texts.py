"""Why the file with the trusted certificates could not be used."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from core.report.bounded import bounded
from core.values.file_problem import FileProblem
from core.values.message import Message

if TYPE_CHECKING:
    from pathlib import Path


def exception_file_text(problem: FileProblem, path: Path) -> Message:
    """Return what happened to the file, which now lies at `path`, and what that means for the certificates."""
    match problem:
        case (
            FileProblem.DAMAGED
            | FileProblem.NEWER
            | FileProblem.FOREIGN
            | FileProblem.UNREADABLE
            | FileProblem.NOT_SAVED
        ):
            return Message(f"exception_file.{problem}", {"path": bounded(str(path))})
        case _:
            assert_never(problem)
