"""Why a report that was saved as JSON cannot be opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.report.bounded import bounded
from core.report.outcome_json import UnreadableOutcomeError
from core.values.message import Message

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from core.report.json_report import UnreadableReportError

_KINDS: Final[Mapping[str, str]] = {
    "size": "too_large",
    "json": "no_report",
    "format": "no_report",
    "format_version": "other_version",
}


def report_file_text(
    path: Path, error: OSError | TimeoutError | UnreadableReportError | UnreadableOutcomeError
) -> Message:
    """Return what is the matter with the file."""
    if isinstance(error, OSError):
        return unreadable_text(path, error)
    facts = {"path": bounded(path.name)}
    if isinstance(error, UnreadableOutcomeError):
        return Message("report_file.damaged", facts)
    if kind := _KINDS.get(str(error)):
        return Message(f"report_file.{kind}", facts)
    return Message("report_file.damaged_at", facts | {"place": bounded(error)})


def unreadable_text(path: Path, error: OSError) -> Message:
    """Return that a file could not be read, and why where the system says so."""
    facts = {"path": bounded(path.name)}
    if not error.strerror:
        return Message("report_file.unreadable", facts)
    return Message("report_file.unreadable_because", facts | {"why": bounded(error.strerror)})
