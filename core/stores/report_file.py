"""Reads a report that was saved as JSON, by whomever."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

from core.report.json_report import LARGEST_FILE, read_report

if TYPE_CHECKING:
    from pathlib import Path

    from core.report.json_report import SavedReport


class NoPlainFileError(OSError):
    """What was to be read is a folder, a pipe or a device."""


def read_report_file(path: Path) -> SavedReport:
    """Return the report in a file. Raises OSError and UnreadableReportError."""
    # A named pipe would otherwise hold up the reader for ever.
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(descriptor, "rb") as file:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise NoPlainFileError
        data = file.read(LARGEST_FILE + 1)
    return read_report(data)
