"""Reads a report that was saved as JSON, by whomever."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.report.json_report import LARGEST_FILE, read_report
from core.stores.chosen_file import read_chosen_file

if TYPE_CHECKING:
    from pathlib import Path

    from core.report.json_report import SavedReport


def read_report_file(path: Path) -> SavedReport:
    """Return the report in a file. Raises OSError and UnreadableReportError."""
    return read_report(read_chosen_file(path, LARGEST_FILE))
