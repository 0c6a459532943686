"""From "Explain an error…" chosen to the explanation, and from there to a test of the server that it names."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from core.lint.host_lint import lint_host
from core.values.message import Message
from gui.dialogs.explain_dialog import ErrorToExplain, ExplainDialog
from gui.lone_task import LoneTask

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable

    from PySide6.QtWidgets import QWidget

    from core.values.diagnosis import Diagnosis
    from gui.found_server import FoundServer
    from gui.settings_pane.settings_pane import SettingsPane

EXPLAIN_SECONDS: Final = 30.0
"""The rules and the list of providers come from the disk the first time; a longer wait is a fault."""


async def explained(error: ErrorToExplain) -> Diagnosis:
    """Explain an error in a daemon thread. Raises TimeoutError."""
    from core.daemon_thread import run_in_daemon_thread

    return await run_in_daemon_thread(partial(_explain, error), EXPLAIN_SECONDS)


def _explain(error: ErrorToExplain) -> Diagnosis:
    from core.explanation import explain_text

    return explain_text(error.raw, error.host, error.port, error.encryption)


class ExplainFlow(QObject):
    """Keeps the dialog that explains errors; there is one at a time.

    `test_requested` brings the FoundServer that the user wants tested, `crashed` a fault in this program.
    """

    test_requested = Signal(object)
    crashed = Signal(object)

    def __init__(
        self,
        pane: SettingsPane,
        window: QWidget,
        parent: QObject | None = None,
        explain: Callable[[ErrorToExplain], Awaitable[Diagnosis]] = explained,
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._window = window
        self._explain = explain
        self._task: LoneTask[Diagnosis] = LoneTask(self._settle)
        self._dialog: ExplainDialog | None = None
        self._next: ErrorToExplain | None = None
        self._is_testing = False

    def open(self) -> None:
        """Show the dialog, with what the form says about the server; one that is open already comes to the front."""
        dialog = self._shown()
        if dialog is None:
            self._dialog = dialog = ExplainDialog(self._pane.form(), self._window)
            dialog.explain_requested.connect(self._begin)
            dialog.test_requested.connect(self.test_requested)
            dialog.finished.connect(self._task.cancel)
            dialog.set_testing(self._is_testing)
            dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def close(self) -> None:
        """Close the dialog, if there is one; an explanation that is under way is dropped."""
        if dialog := self._shown():
            dialog.close()

    def set_testing(self, is_testing: bool) -> None:
        """Let no other server be tested while a test runs."""
        self._is_testing = is_testing
        if dialog := self._shown():
            dialog.set_testing(is_testing)

    def fill_in(self, found: FoundServer) -> bool:
        """Take a server over into the form, and return whether it can be tested at once.

        Not with the password of another server: that is taken out, and the user sees why before anything is sent.
        """
        self.close()
        form = self._pane.form()
        is_same = lint_host(form) == found.host
        self._pane.set_form(replace(form, host=found.host, port=found.port, encryption=found.encryption))
        self._window.activateWindow()
        if is_same or not self._pane.secret():
            return True
        # Attack stopped: a text that names a server which is to get the password of another.
        self._pane.clear_secret_with_hint(Message("explain.password_removed"))
        self._pane.focus_password()
        return False

    async def settled(self) -> None:
        """Wait until nothing is being explained."""
        await self._task.settled()

    def _shown(self) -> ExplainDialog | None:
        dialog = self._dialog
        return dialog if dialog and isValid(dialog) and dialog.isVisible() else None

    def _begin(self, error: ErrorToExplain) -> None:
        if self._task.is_running:
            # The dialog was just closed and opened again: the end of the last explanation is still to be told.
            self._next = error
        else:
            self._task.start(lambda: self._ask(error))

    async def _ask(self, error: ErrorToExplain) -> Diagnosis:
        return await self._explain(error)

    def _settle(self, task: asyncio.Task[Diagnosis]) -> None:
        dialog, (error, self._next) = self._shown(), (self._next, None)
        fault = None if task.cancelled() else task.exception()
        if fault:
            self.crashed.emit(fault)
        if not dialog:
            return
        if error:
            self._begin(error)
        elif fault or task.cancelled():
            dialog.show_nothing()
        else:
            dialog.show_diagnosis(task.result())
