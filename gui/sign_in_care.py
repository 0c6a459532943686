"""Takes care that tests do not lock the user's account: counts what was sent, and asks before it becomes too much."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from core.report.sign_in_care_texts import times_sent, times_sent_briefly
from core.sign_in_ledger import SignInLedger
from gui.wording import render

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.sign_in_ledger import SignInQuestion
    from core.values.outcome import ProbeOutcome
    from core.values.settings import ConnectionSettings
    from gui.dialogs.sign_in_dialog import SignInDialog
    from gui.results_pane.results_pane import ResultsPane


class SignInCare(QObject):
    """Stands between Test pressed and the password on its way. It counts for as long as the window lives."""

    def __init__(
        self,
        results: ResultsPane,
        make_dialog: Callable[[SignInQuestion], SignInDialog],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._results = results
        self._make_dialog = make_dialog
        self._ledger = SignInLedger(time.monotonic)
        self._dialog: SignInDialog | None = None

    def before(self, settings: ConnectionSettings, go: Callable[[], object]) -> None:
        """A password is to be sent: call `go`, at once or when the user agrees; never when they do not."""
        question = self._ledger.question(settings.host, settings.username)
        if question is None:
            go()
            return
        if self._dialog and isValid(self._dialog) and self._dialog.isVisible():
            return
        self._dialog = self._make_dialog(question)
        self._dialog.accepted.connect(go)
        self._dialog.open()

    def end(self, outcome: ProbeOutcome) -> None:
        """A test is over: count it, and say how often the password went out by now."""
        self._ledger.note(outcome)
        host, username = outcome.settings.host, outcome.settings.username
        if count := self._ledger.submissions(host, username):
            whole, brief = times_sent(host, username, count), times_sent_briefly(count)
            self._results.show_sign_ins(render(whole), render(brief))
