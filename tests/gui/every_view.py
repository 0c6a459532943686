"""Brings the window to everything it can show, one thing after another: states, tabs, dialogs."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTabWidget, QTreeView, QWidget
from shiboken6 import isValid

from core.sign_in_ledger import SignInQuestion
from core.values.failures import CertificateSelfSigned
from core.values.steps import Step
from core.values.tls_facts import CertificateChain
from gui.dialogs.choice_dialog import Choice, ChoiceDialog
from gui.dialogs.crash_dialog import CrashDialog
from gui.dialogs.notice_dialog import NoticeDialog
from gui.dialogs.trust_dialog import TrustQuestion
from tests.core.diagnosis.outcomes import failed
from tests.gui.played_comparison import PlayedComparison, comparing, complete
from tests.gui.played_probe import PlayedProbe
from tests.gui.played_window import fill_in
from tests.gui.qt_loop import until
from tests.gui.results_pane.sample_run import LEAF, signing_in, success, wrong_password

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from tests.gui.results_pane.sample_run import SampleRun
    from tests.program import Program
    from tests.window_driver import WindowDriver

    # What is shown, by name; the widget is the window or a dialog.
    View = tuple[str, QWidget]

DIALOGS = {
    "preferencesAction": "preferencesDialog",
    "viewHistoryAction": "historyDialog",
    "explainAction": "explainDialog",
    "shortcutsAction": "shortcutsDialog",
    "aboutAction": "aboutDialog",
    "saveReportAction": "reportDialog",
    "settingsCardAction": "settingsCardDialog",
    "sendTestAction": "sendTestDialog",
}
_TRUST = failed(
    CertificateSelfSigned(CertificateChain((LEAF,), verified=False)),
    Step.CERTIFICATE,
    chain=CertificateChain((LEAF,), verified=False),
)
_CHOICE = Choice(
    "server", "Choose a server", "The file names several. The password is not taken over.", "Use this server"
)


class SamplePlayer:
    """Plays one of the sample runs as the next test."""

    def __init__(self) -> None:
        self.probe = PlayedProbe(self._play)
        self._run = success()
        self._is_endless = False

    def take(self, run: SampleRun, *, is_endless: bool = False) -> None:
        self._run, self._is_endless = run, is_endless
        self.probe.ends_with = None if is_endless else run.outcome(started=run.outcome().started + timedelta(days=1))

    async def _play(self, probe: PlayedProbe) -> None:
        for event in self._run.events:
            probe.emit(event)
        await asyncio.sleep(0)
        if self._is_endless:
            await asyncio.Event().wait()


@asynccontextmanager
async def sample_window(folder: Path) -> AsyncIterator[tuple[Program, SamplePlayer]]:
    """The window, with tests and comparisons that need no server."""
    player = SamplePlayer()
    async with comparing(folder, PlayedComparison(complete), player.probe) as program:
        yield program, player


async def every_view(program: Program, player: SamplePlayer) -> AsyncIterator[View]:
    """Show everything. Each dialog is closed again when the next thing is asked for."""
    yield "welcome", program.window
    program.click("testButton")
    yield "form problems", program.window
    fill_in(program, "sesame")
    program.click("moreOptionsButton")
    program.click("sendTestCheck")
    yield "more options", program.window
    program.click("sendTestCheck")
    player.take(signing_in(), is_endless=True)
    program.click("testButton")
    await until(lambda: program.text("verdictTitle") and program.state == "running")
    yield "running", program.window
    program.click("testButton")
    await until(lambda: program.state == "cancelled")
    yield "cancelled", program.window
    player.take(wrong_password())
    await program.test()
    yield "failure", program.window
    player.take(success())
    await program.test()
    await program.workbench.settled()
    async for view in _tabs(program):
        yield view
    async for view in _dialogs(program):
        yield view


async def _tabs(program: Program) -> AsyncIterator[View]:
    tabs = program.find("detailTabs", QTabWidget)
    for number in range(tabs.count()):
        tabs.setCurrentIndex(number)
        await settle()
        if number == 0:
            program.click("expandAllButton")
        yield f"tab {number + 1}", program.window
    program.action("comparePortsAction").trigger()
    await until(program.find("usePortButton").isVisible)
    yield "ports compared", program.window


async def _dialogs(program: Program) -> AsyncIterator[View]:
    for action, name in DIALOGS.items():
        program.action(action).trigger()
        dialog = await program.dialog(name)
        await program.workbench.settled()
        yield name, dialog.window
        if name == "historyDialog":
            compared = await _compared(dialog)
            yield "comparisonDialog", compared
            await _close(compared)
        if name == "explainDialog":
            await _explain(dialog)
            yield "explained", dialog.window
        await _close(dialog.window)
    program.action("helpAction").trigger()
    await until(lambda: any(one.objectName() == "helpDialog" for one in QApplication.topLevelWidgets()))
    (shown,) = (one for one in QApplication.topLevelWidgets() if one.objectName() == "helpDialog")
    yield "help", shown
    await _close(shown)
    async for view in _questions(program):
        yield view


async def _questions(program: Program) -> AsyncIterator[View]:
    dialogs = program.workbench.dialogs
    questions = dialogs.account_questions
    made = {
        "crash": CrashDialog("Traceback: what the program knows", program.window),
        "notice": NoticeDialog("What the list of providers is missing.", program.window),
        "choice": ChoiceDialog(_CHOICE, ("smtp.example.test, port 587, STARTTLS", "mail.example.test"), program.window),
        "rename": questions.name_dialog("Work"),
        "remove": questions.removal_dialog("Work"),
        "trust": dialogs.trust_dialog(TrustQuestion(_TRUST, LEAF)),
        "many sign-ins": dialogs.sign_in_dialog(SignInQuestion("smtp.example.test", "sam@example.test", 4)),
    }
    for name, dialog in made.items():
        dialog.open()
        await until(dialog.isVisible)
        yield name, dialog
        await _close(dialog)


async def _compared(history: WindowDriver) -> QWidget:
    table = history.find("historyTable", QTreeView)
    flags = QItemSelectionModel.SelectionFlag
    for row in (0, 1):
        table.selectionModel().select(table.model().index(row, 0), flags.Select | flags.Rows)
    history.click("compareRunsButton")
    return (await history.dialog("comparisonDialog")).window


async def _explain(dialog: WindowDriver) -> None:
    dialog.find("explainEdit", QPlainTextEdit).setPlainText("535 5.7.8 Error: authentication failed")
    dialog.click("explainRunButton")
    await until(lambda: dialog.find("explainResult").isVisible())


async def _close(dialog: QWidget) -> None:
    dialog.close()
    await until(lambda: not isValid(dialog))


async def settle() -> None:
    """Let the layouts do what they put off."""
    for _ in range(3):
        await asyncio.sleep(0.005)
