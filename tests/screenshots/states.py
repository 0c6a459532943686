"""What the window is brought to show for each picture."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit, QTreeView

from core.sign_in_ledger import SignInQuestion
from core.values.settings import Encryption
from core.values.steps import Step
from gui.dialogs.crash_dialog import CrashDialog
from gui.dialogs.report_dialog import ReportDialog
from gui.dialogs.trust_dialog import TrustQuestion
from tests.gui.every_view import settle
from tests.gui.qt_loop import until
from tests.gui.results_pane import sample_run as runs
from tests.screenshots import runs as more_runs
from tests.window_driver import WindowDriver

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from PySide6.QtWidgets import QDialog, QWidget

    from tests.screenshots.stage import Stage

    # Returns what to take the picture of, None for the window.
    Reach = Callable[[Stage], Awaitable[QWidget | None]]

_OPTIONS = 7
"""So many keys lead from the button to the last of the options."""

# --- the results ------------------------------------------------------------------------------------------------------


async def welcome(stage: Stage) -> None:
    await until(stage.program.window.isVisible)


async def running(stage: Stage) -> None:
    await stage.begin(runs.signing_in(), 0.2)


async def success(stage: Stage) -> None:
    await stage.test(runs.success())


async def expires_soon(stage: Stage) -> None:
    await stage.test(runs.expires_soon())


async def blocked(stage: Stage) -> None:
    run, looks = more_runs.blocked()
    await stage.test(run, controls=looks)


async def blocked_open(stage: Stage) -> None:
    await blocked(stage)
    stage.program.click("expandAllButton")


async def looking(stage: Stage) -> None:
    await stage.begin(more_runs.looking(), 0.3)


async def wrong_password(stage: Stage) -> None:
    await stage.test(runs.wrong_password(), sign_in_attempts=1)


async def cancelled(stage: Stage) -> None:
    whole = runs.stopped()
    await stage.begin(runs.signing_in(), 1.2, whole.events[-1])
    stage.probe.ends_with = whole.outcome(failed_step=Step.AUTH)
    await stage.stop()


async def expired(stage: Stage) -> None:
    await stage.test(more_runs.expired())


async def unencrypted(stage: Stage) -> None:
    stage.program.fill("portCombo", "25")
    stage.program.choose("encryptionCombo", Encryption.NONE)
    await stage.test(more_runs.unencrypted())


async def wrong_encryption(stage: Stage) -> None:
    stage.program.choose("encryptionCombo", Encryption.TLS)
    settings = replace(runs.SETTINGS, encryption=Encryption.TLS)
    await stage.test(more_runs.wrong_encryption(settings))


async def stale(stage: Stage) -> None:
    await success(stage)
    stage.program.fill("hostEdit", "mail.northwind.example")


# --- the tabs ---------------------------------------------------------------------------------------------------------


async def conversation(stage: Stage) -> None:
    await success(stage)
    stage.program.action("viewTranscriptAction").trigger()


async def found(stage: Stage) -> None:
    await conversation(stage)
    await until(lambda: "QUIT" in stage.program.plain_text("transcriptView"))
    stage.program.action("findAction").trigger()
    stage.program.fill("transcriptFindEdit", "AUTH")


async def certificate(stage: Stage) -> None:
    await success(stage)
    stage.program.action("viewCertificateAction").trigger()


async def faulty_certificate(stage: Stage) -> None:
    await expired(stage)
    stage.program.action("viewCertificateAction").trigger()


async def features(stage: Stage) -> None:
    await success(stage)
    stage.program.action("viewFeaturesAction").trigger()


async def ports(stage: Stage) -> None:
    await blocked(stage)
    stage.program.click("comparePortsButton")
    await until(stage.program.find("usePortButton").isVisible)


# --- the form ---------------------------------------------------------------------------------------------------------


async def form_problems(stage: Stage) -> None:
    program = stage.program
    program.enter(host="https://mail.northwind.example:587/", port="70000", encryption="starttls", email="sam@")
    program.click("testButton")


async def more_options(stage: Stage) -> None:
    await success(stage)
    stage.program.click("moreOptionsButton")
    stage.program.find("moreOptionsButton").setFocus()
    # Who goes there by keyboard sees it.
    for _ in range(_OPTIONS):
        await settle()
        stage.program.press(Qt.Key.Key_Tab)


async def no_keyring(stage: Stage) -> None:
    await until(lambda: not stage.program.find("rememberCheck").isEnabled())


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


@dataclass(frozen=True, slots=True)
class State:
    """How a state is reached; `is_new` with no account saved yet."""

    reach: Reach
    is_new: bool = False
    has_keyring: bool = True


STATES: Mapping[str, State] = {
    "empty": State(welcome, is_new=True),
    "running": State(running),
    "success": State(success),
    "warning": State(expires_soon),
    "failure": State(blocked),
    "wrong-password": State(wrong_password),
    "cancelled": State(cancelled),
    "conversation": State(conversation),
    "certificate": State(certificate),
    "features": State(features),
    "ports": State(ports),
    "looking": State(looking),
    "second-looks": State(blocked_open),
    "expired": State(expired),
    "certificate-faulty": State(faulty_certificate),
    "unencrypted": State(unencrypted),
    "wrong-encryption": State(wrong_encryption),
    "stale": State(stale),
    "find": State(found),
    "form-problems": State(form_problems, is_new=True),
    "more-options": State(more_options),
    "no-keyring": State(no_keyring, is_new=True, has_keyring=False),
    "report": State(report),
    "report-message": State(report_message),
    "report-copied": State(copied),
    "report-opened": State(opened_report),
    "history": State(history),
    "compare": State(compare),
    "past": State(past),
    "explain": State(explain),
    "settings-card": State(settings_card),
    "help": State(help_page),
    "preferences": State(preferences),
    "shortcuts": State(shortcuts),
    "about": State(about),
    "send-test": State(send_test),
    "account-menu": State(account_menu),
    "trust": State(trust),
    "many-sign-ins": State(many_sign_ins),
    "remove-account": State(remove_account),
    "crash": State(crash),
}
