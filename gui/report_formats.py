"""The forms in which a report can leave the program, in the words of the window."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale

from core.report.html_report import html_report
from core.report.json_report import json_report
from core.report.provider_message import provider_message
from core.report.text_report import text_report
from gui.controls.isolates import without_isolates
from gui.wording import render

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.report.report import Report


class ReportFormat(StrEnum):
    """The form of a report."""

    TEXT = "txt"
    HTML = "html"
    JSON = "json"
    MESSAGE = "message"


FILE_NAMES: Final[Mapping[ReportFormat, str]] = {
    ReportFormat.TEXT: "outbox-check-report.txt",
    ReportFormat.HTML: "outbox-check-report.html",
    ReportFormat.JSON: "outbox-check-report.json",
    ReportFormat.MESSAGE: "message-to-my-provider.txt",
}


def written(report: Report, report_format: ReportFormat) -> str:
    """Return a report in one form."""
    if report_format is ReportFormat.JSON:
        return json_report(report)
    if report_format is ReportFormat.HTML:
        # A browser does what these marks are for by itself.
        return without_isolates(html_report(report, render, QLocale().bcp47Name()))
    if report_format is ReportFormat.MESSAGE:
        return without_isolates(provider_message(report, render))
    return without_isolates(text_report(report, render))
