"""Reports on their way out of the window, as files or through the clipboard, and back in."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from gui.errands import Errands
from gui.shown_result import ShownResult, Source

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from core.report.masking import Masks
    from gui.controls.toast import Toast
    from gui.report_formats import ReportFormat
    from gui.results_pane.results_pane import ResultsPane


class ReportDesk(QObject):
    """Copies and saves what the results pane shows, always masked, and opens what was saved as JSON.

    `masks` returns what the user prefers to hide. `opened` brings a ShownResult, `notice` a Message on a file that is
    no report.
    """

    opened = Signal(object)
    notice = Signal(object)

    def __init__(self, results: ResultsPane, window: QWidget, masks: Callable[[], Masks], toast: Toast) -> None:
        super().__init__(window)
        self._results = results
        self._window = window
        self._masks = masks
        self._errands = Errands()
        self._toast = toast
        results.save_report_requested.connect(self.save)
        results.copy_report_requested.connect(self.copy)
        results.copy_question_requested.connect(self.copy_question)

    def save(self) -> None:
        """Let the user see the report, choose what it hides, and save it."""
        from gui.dialogs.report_dialog import ReportDialog

        if shown := self._results.shown:
            ReportDialog(shown, self._window, self._masks()).open()

    def copy(self) -> None:
        """Copy the report as text at once, and say so."""
        from gui.report_formats import ReportFormat

        if self._copy(ReportFormat.TEXT):
            self._toast.say(self.tr("Report copied. Passwords were left out."))

    def copy_question(self) -> None:
        """Copy the letter to whoever can help, and say so."""
        from gui.report_formats import ReportFormat

        if self._copy(ReportFormat.MESSAGE):
            self._toast.say(self.tr("Question copied, ready to be pasted into a mail. Passwords were left out."))

    def copy_settings(self) -> None:
        """Copy the tested settings, one a line, and say so."""
        QGuiApplication.clipboard().setText(self._results.settings_text())
        self._toast.say(self.tr("Settings copied. The password was left out."))

    def ask_for_file(self) -> None:
        """Let the user choose a report that was saved as JSON, and open it."""
        from gui.dialogs.open_dialog import OpenDialog

        kinds = (self.tr("Reports (*.json)"), self.tr("All files (*)"))
        OpenDialog("openReportDialog", self.tr("Open report"), kinds, self._window).ask(self.open_file)

    def open_file(self, path: str) -> None:
        """Open a report; returns at once."""
        self._errands.send(self._open(Path(path)))

    async def settled(self) -> None:
        """Wait until no file is being read."""
        await self._errands.settled()

    def _copy(self, report_format: ReportFormat) -> bool:
        from core.report.report import make_report
        from gui.report_formats import written

        if (shown := self._results.shown) is None:
            return False
        report = make_report(shown.outcome, shown.diagnosis, shown.origin, self._masks())
        QGuiApplication.clipboard().setText(written(report, report_format))
        return True

    async def _open(self, path: Path) -> None:
        from core.daemon_thread import run_in_daemon_thread
        from core.report.json_report import UnreadableReportError
        from core.report.outcome_json import UnreadableOutcomeError
        from core.report.report_file_texts import report_file_text
        from core.stores.chosen_file import READ_SECONDS

        try:
            result = await run_in_daemon_thread(partial(_read, path), READ_SECONDS)
        except (OSError, UnreadableReportError, UnreadableOutcomeError) as error:
            self.notice.emit(report_file_text(path, error))
        else:
            self.opened.emit(result)


def _read(path: Path) -> ShownResult:
    from core.judgement import judge_kept
    from core.stores.report_file import read_report_file

    saved = read_report_file(path)
    diagnosis = judge_kept(saved.outcome)
    return ShownResult(saved.outcome, diagnosis, Source.REPORT, saved.version, saved.system, saved.hidden)
