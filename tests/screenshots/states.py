"""What the window is brought to show for each picture."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTreeView

from core.values.credentials import StoreProblem
from gui.dialogs.report_dialog import ReportDialog
from tests.fakes.memory_keyring import MemoryKeyring
from tests.fakes.network import closed_port
from tests.gui.qt_loop import until
from tests.nominal_ports import nominal_ports
from tests.program import open_program
from tests.real_servers.accounts import PASSWORD, USER, WRONG_PASSWORD
from tests.real_servers.certificate_authority import Defect
from tests.window_driver import WindowDriver

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from tests.program import Program
    from tests.real_servers.postfix import Postfix

    # Returns what to take the picture of, None for the window.
    Show = Callable[["Stage", Program], Awaitable[QWidget | None]]


@dataclass(frozen=True, slots=True)
class Stage:
    """Where a picture is taken: the servers, a folder for the accounts, the size of the window.

    What listens on `silent_port` says nothing more once it was asked to encrypt, on `mute_port` nothing at all.
    """

    postfix: Postfix
    silent_port: int
    mute_port: int
    folder: Path
    small: bool

    async def picture(self, show: Show, path: Path) -> None:
        """Open the window, bring it to the state, and write what it looks like."""
        self.folder.mkdir()
        keyring = MemoryKeyring()
        if show is no_keyring:
            keyring.problem = StoreProblem.ABSENT
        with closed_port() as nowhere:
            ports = nominal_ports(
                {
                    25: self.postfix.relay,
                    465: self.postfix.submissions,
                    587: self.postfix.submission,
                    2525: nowhere.port,
                }
            )
            async with open_program(self.folder, keyring, ports_controller=ports) as program:
                await self._take(show, program, path)

    async def _take(self, show: Show, program: Program, path: Path) -> None:
        if self.small:
            program.window.resize(program.window.minimumSize())
        shown = await show(self, program)
        # Until all that was asked for is painted.
        await asyncio.sleep(0.3)
        (shown or program.window).grab().save(str(path))
        if program.state == "running":
            program.click("testButton")
            await until(lambda: program.state == "cancelled")

    def enter(self, program: Program, *, port: int, encryption: str = "starttls", password: str = PASSWORD) -> None:
        """Fill in the settings of a server on this computer."""
        program.enter(host="localhost", port=port, encryption=encryption, email=USER, password=password)


async def empty(stage: Stage, program: Program) -> None:
    await until(program.window.isVisible)


async def success(stage: Stage, program: Program) -> None:
    stage.enter(program, port=stage.postfix.submission)
    program.action("saveAccountAction").trigger()
    await program.test()


async def running(stage: Stage, program: Program) -> None:
    stage.enter(program, port=stage.silent_port)
    program.click("testButton")
    await until(lambda: program.rows().get("starttls") == "running")


async def wrong_password(stage: Stage, program: Program) -> None:
    stage.enter(program, port=stage.postfix.submission, password=WRONG_PASSWORD)
    await program.test()


async def refused(stage: Stage, program: Program) -> None:
    with closed_port() as nowhere:
        stage.enter(program, port=nowhere.port)
        await program.test()


async def expired(stage: Stage, program: Program) -> None:
    stage.enter(program, port=stage.postfix.starttls_with[Defect.EXPIRED])
    await program.test()


async def second_looks(stage: Stage, program: Program) -> None:
    stage.enter(program, port=stage.postfix.submissions)
    await program.test()


async def second_looks_open(stage: Stage, program: Program) -> None:
    await second_looks(stage, program)
    program.click("expandAllButton")


async def looking(stage: Stage, program: Program) -> None:
    stage.enter(program, port=stage.mute_port)
    program.click("testButton")
    await until(lambda: program.text("verdictTitle") == "Looking for the cause…")


async def unencrypted(stage: Stage, program: Program) -> None:
    program.enter(host="localhost", port=stage.postfix.relay, encryption="none")
    await program.test()


async def wrong_encryption(stage: Stage, program: Program) -> None:
    stage.enter(program, port=stage.postfix.submission, encryption="tls")
    await program.test()


async def cancelled(stage: Stage, program: Program) -> None:
    await running(stage, program)
    program.click("testButton")
    await until(lambda: program.state == "cancelled")


async def stale(stage: Stage, program: Program) -> None:
    await success(stage, program)
    program.fill("hostEdit", "smtp.example.test")


async def form_problems(stage: Stage, program: Program) -> None:
    program.enter(host="https://mail.example.test:587/", port="70000", encryption="starttls", email="sam@")
    program.click("testButton")


async def conversation(stage: Stage, program: Program) -> None:
    await success(stage, program)
    program.action("viewTranscriptAction").trigger()


async def certificate(stage: Stage, program: Program) -> None:
    await success(stage, program)
    program.action("viewCertificateAction").trigger()


async def faulty_certificate(stage: Stage, program: Program) -> None:
    await expired(stage, program)
    program.action("viewCertificateAction").trigger()


async def features(stage: Stage, program: Program) -> None:
    await success(stage, program)
    program.action("viewFeaturesAction").trigger()


async def ports(stage: Stage, program: Program) -> None:
    await refused(stage, program)
    program.click("comparePortsButton")
    await until(lambda: program.button_text("comparePortsRunButton") == "Compare again")


async def report(stage: Stage, program: Program) -> QWidget:
    await wrong_password(stage, program)
    program.click("saveReportButton")
    dialog = await program.dialog("reportDialog")
    return dialog.window


async def report_message(stage: Stage, program: Program) -> QWidget:
    shown = await report(stage, program)
    WindowDriver(shown).choose("reportFormatCombo", "message")
    return shown


async def copied(stage: Stage, program: Program) -> None:
    await wrong_password(stage, program)
    program.action("copyReportAction").trigger()


async def opened_report(stage: Stage, program: Program) -> None:
    await expired(stage, program)
    program.click("saveReportButton")
    dialog = await program.dialog("reportDialog")
    dialog.choose("reportFormatCombo", "json")
    assert isinstance(dialog.window, ReportDialog)
    dialog.window.save(stage.folder / "report.json")
    program.workbench.reports.open_file(str(stage.folder / "report.json"))
    await program.workbench.settled()


async def history(stage: Stage, program: Program) -> QWidget:
    await wrong_password(stage, program)
    await success(stage, program)
    await expired(stage, program)
    await program.workbench.settled()
    program.action("viewHistoryAction").trigger()
    dialog = await program.dialog("historyDialog")
    await program.workbench.settled()
    return dialog.window


async def compare(stage: Stage, program: Program) -> QWidget:
    shown = WindowDriver(await history(stage, program))
    table = shown.find("historyTable", QTreeView)
    flags = QItemSelectionModel.SelectionFlag
    table.selectionModel().select(table.model().index(1, 0), flags.Select | flags.Rows)
    shown.click("compareRunsButton")
    return (await shown.dialog("comparisonDialog")).window


async def past(stage: Stage, program: Program) -> None:
    shown = WindowDriver(await history(stage, program))
    shown.click("openRunButton")
    await until(lambda: program.find("keptBanner").isVisible())


async def explain(stage: Stage, program: Program) -> QWidget:
    program.click("explainButton")
    dialog = await program.dialog("explainDialog")
    text = dialog.find("explainEdit", QPlainTextEdit)
    text.setPlainText("Sending of the message failed. The server said: 535 5.7.8 Error: authentication failed")
    dialog.click("explainRunButton")
    await until(lambda: dialog.find("explainResult").isVisible())
    return dialog.window


async def settings_card(stage: Stage, program: Program) -> QWidget:
    await success(stage, program)
    program.action("settingsCardAction").trigger()
    dialog = await program.dialog("settingsCardDialog")
    dialog.press(Qt.Key.Key_Down)
    return dialog.window


async def help_page(stage: Stage, program: Program) -> QWidget:
    program.find("portCombo").setFocus()
    program.press(Qt.Key.Key_F1)
    # It belongs to no window.
    (shown,) = (widget for widget in QApplication.topLevelWidgets() if widget.objectName() == "helpDialog")
    await until(shown.isVisible)
    return shown


async def more_options(stage: Stage, program: Program) -> None:
    await success(stage, program)
    program.click("moreOptionsButton")
    program.find("secondOpinionCheck").setFocus()


async def preferences(stage: Stage, program: Program) -> QWidget:
    program.action("preferencesAction").trigger()
    return (await program.dialog("preferencesDialog")).window


async def no_keyring(stage: Stage, program: Program) -> None:
    await until(lambda: not program.find("rememberCheck").isEnabled())


STATES: Mapping[str, Show] = {
    "empty": empty,
    "running": running,
    "success": success,
    "wrong-password": wrong_password,
    "refused": refused,
    "second-looks": second_looks,
    "second-looks-open": second_looks_open,
    "looking": looking,
    "expired": expired,
    "unencrypted": unencrypted,
    "wrong-encryption": wrong_encryption,
    "cancelled": cancelled,
    "stale": stale,
    "form-problems": form_problems,
    "conversation": conversation,
    "certificate": certificate,
    "certificate-faulty": faulty_certificate,
    "features": features,
    "ports": ports,
    "report": report,
    "report-message": report_message,
    "report-copied": copied,
    "report-opened": opened_report,
    "history": history,
    "compare": compare,
    "past": past,
    "explain": explain,
    "settings-card": settings_card,
    "help": help_page,
    "more-options": more_options,
    "preferences": preferences,
    "no-keyring": no_keyring,
}
