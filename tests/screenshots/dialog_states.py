"""Reports, the history and dialogs that are brought to be seen, and what they lead to in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit, QTreeView

from core.sign_in_ledger import SignInQuestion
from gui.dialogs.crash_dialog import CrashDialog
from gui.dialogs.report_dialog import ReportDialog
from gui.dialogs.trust_dialog import TrustQuestion
from tests.gui.qt_loop import until
from tests.gui.results_pane import sample_run as runs
from tests.screenshots import runs as more_runs
from tests.screenshots.window_states import expired, success, wrong_password
from tests.window_driver import WindowDriver

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from tests.screenshots.stage import Stage

# --- reports and the history ------------------------------------------------------------------------------------------


async def report(stage: Stage) -> QWidget:
    await wrong_password(stage)
    stage.program.click("saveReportButton")
    return (await stage.program.dialog("reportDialog")).window


async def report_message(stage: Stage) -> QWidget:
    shown = await report(stage)
    WindowDriver(shown).choose("reportFormatCombo", "message")
    return shown


async def copied(stage: Stage) -> None:
    await wrong_password(stage)
    stage.program.action("copyReportAction").trigger()
    await stage.program.workbench.settled()


async def opened_report(stage: Stage) -> None:
    program, file = stage.program, stage.folder / "report.json"
    await expired(stage)
    program.click("saveReportButton")
    dialog = await program.dialog("reportDialog")
    dialog.choose("reportFormatCombo", "json")
    assert isinstance(dialog.window, ReportDialog)
    dialog.window.save(file)
    program.workbench.reports.open_file(str(file))
    await until(lambda: program.find("keptBanner").isVisible())
    await program.workbench.settled()


async def history(stage: Stage) -> QWidget:
    await wrong_password(stage)
    await stage.test(runs.success(), started=runs.STARTED.replace(hour=4))
    await stage.test(more_runs.expired(), started=runs.STARTED.replace(hour=5))
    stage.program.action("viewHistoryAction").trigger()
    dialog = await stage.program.dialog("historyDialog")
    await stage.program.workbench.settled()
    return dialog.window


async def compare(stage: Stage) -> QWidget:
    shown = WindowDriver(await history(stage))
    table = shown.find("historyTable", QTreeView)
    flags = QItemSelectionModel.SelectionFlag
    table.selectionModel().select(table.model().index(1, 0), flags.Select | flags.Rows)
    shown.click("compareRunsButton")
    return (await shown.dialog("comparisonDialog")).window


async def past(stage: Stage) -> None:
    shown = WindowDriver(await history(stage))
    shown.click("openRunButton")
    await until(lambda: stage.program.find("keptBanner").isVisible())


# --- other dialogs ----------------------------------------------------------------------------------------------------


async def explain(stage: Stage) -> QWidget:
    stage.program.action("explainAction").trigger()
    dialog = await stage.program.dialog("explainDialog")
    text = dialog.find("explainEdit", QPlainTextEdit)
    text.setPlainText("Sending of the message failed. The server said: 535 5.7.8 Error: authentication failed")
    dialog.click("explainRunButton")
    await until(lambda: dialog.find("explainResult").isVisible())
    return dialog.window


async def settings_card(stage: Stage) -> QWidget:
    await success(stage)
    stage.program.action("settingsCardAction").trigger()
    dialog = await stage.program.dialog("settingsCardDialog")
    dialog.press(Qt.Key.Key_Down)
    return dialog.window


async def help_page(stage: Stage) -> QWidget:
    stage.program.find("portCombo").setFocus()
    stage.program.press(Qt.Key.Key_F1)
    # It belongs to no window.
    (shown,) = (widget for widget in QApplication.topLevelWidgets() if widget.objectName() == "helpDialog")
    await until(shown.isVisible)
    return shown


async def preferences(stage: Stage) -> QWidget:
    return await _opened(stage, "preferencesAction", "preferencesDialog")


async def shortcuts(stage: Stage) -> QWidget:
    return await _opened(stage, "shortcutsAction", "shortcutsDialog")


async def about(stage: Stage) -> QWidget:
    return await _opened(stage, "aboutAction", "aboutDialog")


async def send_test(stage: Stage) -> QWidget:
    await success(stage)
    return await _opened(stage, "sendTestAction", "sendTestDialog")


async def account_menu(stage: Stage) -> QWidget:
    await success(stage)
    stage.program.click("accountMenuButton")
    await until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert menu is not None
    return menu


async def trust(stage: Stage) -> QWidget:
    await expired(stage)
    outcome = more_runs.expired().outcome()
    leaf = more_runs.EXPIRED
    return await _asked(stage.program.workbench.dialogs.trust_dialog(TrustQuestion(outcome, leaf)))


async def many_sign_ins(stage: Stage) -> QWidget:
    question = SignInQuestion(runs.HOST, runs.SETTINGS.email, 4)
    return await _asked(stage.program.workbench.dialogs.sign_in_dialog(question))


async def remove_account(stage: Stage) -> QWidget:
    questions = stage.program.workbench.dialogs.account_questions
    return await _asked(questions.removal_dialog("Northwind (work)"))


async def crash(stage: Stage) -> QWidget:
    return await _asked(CrashDialog("Traceback: what the program knows", stage.program.window))


async def _opened(stage: Stage, action: str, name: str) -> QWidget:
    stage.program.action(action).trigger()
    return (await stage.program.dialog(name)).window


async def _asked(dialog: QDialog) -> QWidget:
    dialog.open()
    await until(dialog.isVisible)
    return dialog
