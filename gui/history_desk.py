"""The history at work: tests go in when they are over, and come out to be looked at, compared, and forgotten."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from core.daemon_thread import run_in_daemon_thread
from core.judgement import judge_kept
from core.report.history_texts import history_busy, history_problem_text, run_gone
from core.report.outcome_json import UnreadableOutcomeError
from core.report.run_comparison import Run
from core.stores.history import HistoryError
from gui.dialogs.answer import accepted
from gui.dialogs.comparison_dialog import ComparisonDialog
from gui.dialogs.history_dialog import HistoryDialog
from gui.dialogs.plain_dialog import PlainDialog
from gui.errands import Errands
from gui.shown_result import ShownResult, Source
from gui.style.button_kinds import set_button_kind
from gui.wording import render

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from core.stores.history import HistoryStore
    from core.values.diagnosis import Diagnosis
    from core.values.message import Message
    from core.values.outcome import ProbeOutcome

T = TypeVar("T")

SECONDS: Final = 10.0
"""A folder may lie on a computer that does not answer any more."""


class HistoryDesk(QObject):
    """Uses the store in daemon threads, one call after another, so that nothing waits for the disk.

    `keeps` returns whether the user wants tests to be kept. `opened` brings a ShownResult, `notice` a Message on a file
    that cannot be used; what is wrong again is not said again.
    """

    opened = Signal(object)
    notice = Signal(object)

    def __init__(
        self, store: HistoryStore, window: QWidget, keeps: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._window = window
        self._keeps = keeps
        self._errands = Errands()
        self._turn = asyncio.Lock()
        self._told: set[str] = set()
        self._dialog: HistoryDialog | None = None

    def keep(self, outcome: ProbeOutcome, diagnosis: Diagnosis, account: str) -> None:
        """Add a test, if the user wants that; returns at once."""
        if self._keeps():
            self._errands.send(self._add(outcome, diagnosis, account))

    def open(self) -> None:
        """Show the dialog; one that is open already comes to the front."""
        dialog = self._shown()
        if dialog is None:
            self._dialog = dialog = HistoryDialog(self._window, is_kept=self._keeps())
            dialog.open_requested.connect(self._send_open)
            dialog.compare_requested.connect(self._send_compare)
            dialog.clear_requested.connect(self._send_clear)
            dialog.open()
            self._errands.send(self._list(dialog))
        dialog.raise_()
        dialog.activateWindow()

    def close(self) -> None:
        """Close the dialog, if there is one."""
        if dialog := self._shown():
            dialog.close()

    async def settled(self) -> None:
        """Wait until nothing is being read or written."""
        await self._errands.settled()

    def _shown(self) -> HistoryDialog | None:
        dialog = self._dialog
        return dialog if dialog and isValid(dialog) and dialog.isVisible() else None

    def _send_open(self, run_id: int) -> None:
        self._errands.send(self._open(run_id))

    def _send_compare(self, one: int, other: int) -> None:
        self._errands.send(self._compare(one, other))

    def _send_clear(self) -> None:
        self._errands.send(self._clear())

    # --- errands -----------------------------------------------------------------------------------------------------

    async def _add(self, outcome: ProbeOutcome, diagnosis: Diagnosis, account: str) -> None:
        try:
            await self._do(partial(self._store.add, outcome, diagnosis, account))
        except (HistoryError, TimeoutError) as error:
            message = _text_of(error)
            if message.id not in self._told:
                self._told.add(message.id)
                self.notice.emit(message)

    async def _list(self, dialog: HistoryDialog) -> None:
        try:
            runs = await self._do(self._store.runs)
        except (HistoryError, TimeoutError) as error:
            self._complain(_text_of(error))
        else:
            if isValid(dialog):
                dialog.show_runs(runs)

    async def _open(self, run_id: int) -> None:
        if run := await self._run(run_id):
            self.close()
            self.opened.emit(ShownResult(run.outcome, run.diagnosis, Source.HISTORY))

    async def _compare(self, one: int, other: int) -> None:
        first, second = await self._run(one), await self._run(other)
        dialog = self._shown()
        if first and second and dialog:
            ComparisonDialog(first, second, dialog).open()

    async def _clear(self) -> None:
        dialog = self._shown()
        if dialog is None or not await accepted(self._clearing_dialog(dialog)):
            return
        try:
            await self._do(self._store.clear)
        except (HistoryError, TimeoutError) as error:
            self._complain(_text_of(error))
        else:
            await self._list(dialog)

    def _clearing_dialog(self, parent: QWidget) -> PlainDialog:
        dialog = PlainDialog("clearHistoryDialog", self.tr("Clear history"), parent)
        dialog.add_headline(self.tr("Delete all past tests?"))
        dialog.add_text(
            self.tr("They are deleted from this computer and cannot be brought back. Reports that you saved stay.")
        )
        keep = dialog.add_reject_button(self.tr("&Keep"))
        clear = dialog.add_accept_button(self.tr("C&lear"))
        dialog.add_buttons()
        # What cannot be undone is neither what catches the eye nor what Enter does.
        set_button_kind(clear, None)
        keep.setDefault(True)
        keep.setFocus()
        return dialog

    async def _run(self, run_id: int) -> Run | None:
        """Return a past test with its verdict, made anew; None, and say so, when it cannot be shown."""
        try:
            run = await self._do(partial(_judged, self._store, run_id))
        except (HistoryError, TimeoutError) as error:
            self._complain(_text_of(error))
            return None
        if run is None:
            self._complain(run_gone())
        return run

    async def _do(self, work: Callable[[], T]) -> T:
        # One after another: tests must go in in their order, and two threads would wait for each other's file.
        async with self._turn:
            return await run_in_daemon_thread(work, SECONDS)

    def _complain(self, message: Message) -> None:
        if dialog := self._shown():
            dialog.show_problem(render(message))


def _judged(store: HistoryStore, run_id: int) -> Run | None:
    outcome = store.outcome(run_id)
    try:
        return Run(outcome, judge_kept(outcome)) if outcome else None
    except UnreadableOutcomeError:
        return None


def _text_of(error: HistoryError | TimeoutError) -> Message:
    return history_problem_text(error.problem, error.path) if isinstance(error, HistoryError) else history_busy()
