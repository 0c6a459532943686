"""A report as JSON: for programs, and to be opened in this program again."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from core.report import verdict_texts
from core.report.english import render
from core.report.outcome_json import UnreadableOutcomeError, plain, revived
from core.report.report import hidden_parts
from core.values.printable import printable
from core.values.value_class import value_class

if TYPE_CHECKING:
    from core.report.report import Report
    from core.values.outcome import ProbeOutcome

FORMAT: Final = "outbox-check-report"
FORMAT_VERSION: Final = 1
LARGEST_FILE: Final = 16_000_000
"""In bytes; a test that kept all of its 5,000 lines makes about a tenth of that."""
_LONGEST_NAME: Final = 100


class UnreadableReportError(ValueError):
    """What was read is no report that this version can open. The text names the place, never the content."""


@value_class
class SavedReport:
    """A report that was read back. Its verdict is made anew, so that nobody can put words into this program's mouth."""

    outcome: ProbeOutcome
    version: str
    system: str
    hidden: tuple[str, ...]


def json_report(report: Report) -> str:
    """Return the report as a JSON document; texts are in English, keys and codes are stable."""
    diagnosis = report.diagnosis
    entries = {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "program_version": report.version,
        "system": report.system,
        "hidden": list(hidden_parts(report.masks)),
        "verdict": {
            "code": diagnosis.code.value,
            "severity": diagnosis.severity.value,
            "owner": diagnosis.owner.value,
            "confidence": diagnosis.confidence.value,
            "headline": render(verdict_texts.headline(diagnosis)),
            "explanation": render(verdict_texts.explanation(diagnosis)),
            "advice": [render(sentence) for sentence in verdict_texts.advice(diagnosis)],
        },
        "outcome": plain(report.outcome),
    }
    return json.dumps(entries, ensure_ascii=True, allow_nan=False, indent=1) + "\n"


def read_report(data: bytes) -> SavedReport:
    """Return what a file holds that `json_report` made. Raises UnreadableReportError."""
    if len(data) > LARGEST_FILE:
        raise UnreadableReportError("size")
    try:
        entries = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise UnreadableReportError("json") from error
    if not isinstance(entries, dict) or entries.get("format") != FORMAT:
        raise UnreadableReportError("format")
    if entries.get("format_version") != FORMAT_VERSION:
        raise UnreadableReportError("format_version")
    try:
        outcome = revived(entries.get("outcome"))
    except UnreadableOutcomeError as error:
        raise UnreadableReportError(str(error)) from error
    hidden = entries.get("hidden")
    return SavedReport(
        outcome,
        version=_name(entries.get("program_version")),
        system=_name(entries.get("system")),
        hidden=tuple(_name(part) for part in hidden[:10]) if isinstance(hidden, list) else (),
    )


def _name(value: object) -> str:
    return printable(value, _LONGEST_NAME) if isinstance(value, str) else ""
