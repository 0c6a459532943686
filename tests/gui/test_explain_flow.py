"""Explaining an error in the real window, and testing the server that it names."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, NoReturn

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from core.values.diagnosis import Code, Diagnosis
from core.values.settings import Encryption
from gui.explain_flow import ExplainFlow
from gui.ports_controller import PortsController
from gui.probe_controller import ProbeController
from tests.gui.played_comparison import PlayedComparison, half
from tests.gui.played_probe import PlayedProbe
from tests.gui.played_window import OK, at_once, endless, fill_in, open_played
from tests.gui.qt_loop import signal_once, until
from tests.program import open_program
from tests.window_driver import WindowDriver

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from gui.dialogs.explain_dialog import ErrorToExplain
    from tests.program import Program

RAW = "smtp.example.test said: 535 5.7.8 Error: authentication failed"
FACTS = {"host": "mail.example.test", "port": "465", "encryption": "tls"}
REFUSED = Diagnosis(Code.AUTH_BAD_CREDENTIALS, facts=FACTS)


async def opened(program: Program) -> WindowDriver:
    program.action("explainAction").trigger()
    return await program.dialog("explainDialog")


def write(dialog: WindowDriver, text: str) -> None:
    dialog.find("explainEdit", QPlainTextEdit).setPlainText(text)


async def explain(program: Program, text: str = RAW) -> WindowDriver:
    """Have an error explained that is about a known server."""
    dialog = await opened(program)
    write(dialog, text)
    dialog.click("explainRunButton")
    await until(lambda: dialog.find("explainResult").isVisible())
    return dialog


@asynccontextmanager
async def flow_of(program: Program, flow: ExplainFlow) -> AsyncIterator[WindowDriver]:
    flow.open()
    dialog = await program.dialog("explainDialog")
    write(dialog, RAW)
    yield dialog
    flow.close()
    await flow.settled()


# --- the whole way ---------------------------------------------------------------------------------------------------


async def test_from_the_menu_to_the_explanation(tmp_path: Path) -> None:
    async with open_program(tmp_path) as program:
        dialog = await explain(program)
        assert dialog.text("explainTitle") == "The server did not accept the password"
        assert "535 5.7.8" in dialog.text("explainEvidence")
        assert program.state == "empty"


async def test_from_the_welcome_page(tmp_path: Path) -> None:
    async with open_program(tmp_path) as program:
        assert program.button_text("explainButton") == "I have an error message from another mail app"
        program.click("explainButton")
        dialog = await program.dialog("explainDialog")
        assert QApplication.focusWidget() is dialog.find("explainEdit")


async def test_the_form_is_proposed(tmp_path: Path) -> None:
    async with open_program(tmp_path) as program:
        fill_in(program)
        dialog = await opened(program)
        assert dialog.line("explainHostEdit") == "smtp.example.test"
        assert dialog.line("explainPortEdit") == "587"
        assert dialog.data("explainEncryptionCombo") == "starttls"


async def test_there_is_one_dialog_and_it_keeps_its_text(tmp_path: Path) -> None:
    async with open_program(tmp_path) as program:
        dialog = await opened(program)
        write(dialog, RAW)
        await opened(program)
        assert len(program.window.findChildren(QWidget, "explainDialog")) == 1
        assert dialog.plain_text("explainEdit") == RAW
        dialog.press(Qt.Key.Key_Escape)
        await until(lambda: not program.is_open("explainDialog"))
        assert (await opened(program)).plain_text("explainEdit") == ""


async def test_a_test_can_be_run_while_the_dialog_stays_open(tmp_path: Path) -> None:
    probe = PlayedProbe(at_once, OK)
    async with open_played(tmp_path, probe) as program:
        fill_in(program)
        await opened(program)
        program.click("testButton")
        assert await program.end_of_test() == "success"
        assert program.is_open("explainDialog")


# --- testing what was found ------------------------------------------------------------------------------------------


async def test_the_server_that_was_found_is_filled_in_and_tested(tmp_path: Path) -> None:
    probe = PlayedProbe(at_once, OK)
    async with open_played(tmp_path, probe) as program:
        dialog = await explain(program, "Connection to mail.example.test port 465 (SSL) failed: timed out")
        dialog.click("explainTestButton")
        await program.end_of_test()
        assert program.line("hostEdit") == "mail.example.test"
        assert program.chosen("portCombo") == "465"
        assert probe.given[0][0].encryption is Encryption.TLS
        assert not program.is_open("explainDialog")


async def test_a_password_for_one_server_is_not_sent_to_another(tmp_path: Path) -> None:
    probe = PlayedProbe(at_once, OK)
    async with open_played(tmp_path, probe) as program:
        fill_in(program, "sesame")
        dialog = await opened(program)
        dialog.fill("explainHostEdit", "evil.example.test")
        write(dialog, "535 5.7.8 Error: authentication failed")
        dialog.click("explainRunButton")
        await until(lambda: dialog.find("explainResult").isVisible())
        dialog.click("explainTestButton")
        assert program.line("hostEdit") == "evil.example.test"
        assert program.line("passwordEdit") == ""
        assert any("was for another server" in note for note in program.notes())
        await until(lambda: QApplication.focusWidget() is program.find("passwordEdit"))
        assert (program.state, probe.given) == ("empty", [])
        await program.test()
        assert probe.given[0][1] is None


async def test_the_password_stays_where_the_server_does(tmp_path: Path) -> None:
    probe = PlayedProbe(at_once, OK)
    async with open_played(tmp_path, probe) as program:
        fill_in(program, "sesame")
        dialog = await explain(program)
        dialog.click("explainTestButton")
        await program.end_of_test()
        credentials = probe.given[0][1]
        assert credentials
        assert credentials.secret.reveal() == "sesame"


async def test_during_a_test_no_other_is_begun(tmp_path: Path) -> None:
    probe = PlayedProbe(endless)
    async with open_played(tmp_path, probe) as program:
        fill_in(program)
        dialog = await explain(program)
        program.click("testButton")
        await until(lambda: program.state == "running")
        assert not dialog.find("explainTestButton").isEnabled()
        program.click("testButton")
        await until(lambda: program.state == "cancelled")
        assert dialog.find("explainTestButton").isEnabled()


async def test_a_dialog_that_is_opened_during_a_test_knows_of_it(tmp_path: Path) -> None:
    probe = PlayedProbe(endless)
    async with open_played(tmp_path, probe) as program:
        fill_in(program)
        program.click("testButton")
        await until(lambda: program.state == "running")
        dialog = await explain(program)
        assert not dialog.find("explainTestButton").isEnabled()


async def test_a_comparison_of_ports_is_stopped_first(tmp_path: Path) -> None:
    comparison, probe = PlayedComparison(half), PlayedProbe(at_once, OK)
    ports = PortsController(comparison.load)
    async with open_program(tmp_path, None, ProbeController(probe.load), ports) as program:
        fill_in(program)
        program.action("comparePortsAction").trigger()
        await until(lambda: comparison.is_open)
        dialog = await explain(program)
        dialog.click("explainTestButton")
        await until(lambda: probe.given)
        assert comparison.was_cancelled
        assert not comparison.is_open
        await until(lambda: program.state == "success")


# --- what can go wrong -----------------------------------------------------------------------------------------------


async def test_the_window_lives_on_while_it_is_explained(tmp_path: Path) -> None:
    gate = asyncio.Event()

    async def slow(_: ErrorToExplain) -> Diagnosis:
        await gate.wait()
        return REFUSED

    async with open_program(tmp_path) as program:
        flow = ExplainFlow(program.window.settings_pane, program.window, explain=slow)
        async with flow_of(program, flow) as dialog:
            dialog.click("explainRunButton")
            assert dialog.button_text("explainRunButton") == "Explaining…"
            program.fill("hostEdit", "smtp.example.test")
            gate.set()
            await until(lambda: dialog.find("explainResult").isVisible())


async def test_a_dialog_that_was_closed_is_not_written_into(tmp_path: Path) -> None:
    asked: list[str] = []

    async def endless_search(error: ErrorToExplain) -> Diagnosis:
        asked.append(error.raw)
        await asyncio.Event().wait()
        return REFUSED

    async with open_program(tmp_path) as program:
        flow = ExplainFlow(program.window.settings_pane, program.window, explain=endless_search)
        async with flow_of(program, flow) as dialog:
            dialog.click("explainRunButton")
            await until(lambda: asked)
            dialog.press(Qt.Key.Key_Escape)
            await flow.settled()
            await until(lambda: not program.is_open("explainDialog"))


async def test_a_dialog_that_is_opened_again_at_once_is_answered(tmp_path: Path) -> None:
    asked: list[str] = []

    async def first_hangs(error: ErrorToExplain) -> Diagnosis:
        asked.append(error.raw)
        if len(asked) == 1:
            await asyncio.Event().wait()
        return REFUSED

    async with open_program(tmp_path) as program:
        flow = ExplainFlow(program.window.settings_pane, program.window, explain=first_hangs)
        async with flow_of(program, flow) as dialog:
            dialog.click("explainRunButton")
            await until(lambda: asked)
            flow.close()
            flow.open()
            visible = [found for found in program.window.findChildren(QWidget, "explainDialog") if found.isVisible()]
            again = WindowDriver(visible[0])
            write(again, "550 no")
            again.click("explainRunButton")
            assert asked == [RAW]
            await until(lambda: again.find("explainResult").isVisible())
            assert asked == [RAW, "550 no"]


async def test_a_fault_is_told_and_the_dialog_stays_of_use(tmp_path: Path) -> None:
    async def faulty(_: ErrorToExplain) -> NoReturn:
        raise KeyError("x")

    async with open_program(tmp_path) as program:
        flow = ExplainFlow(program.window.settings_pane, program.window, explain=faulty)
        async with flow_of(program, flow) as dialog:
            dialog.click("explainRunButton")
            (fault,) = await signal_once(flow.crashed)
            assert isinstance(fault, KeyError)
            assert dialog.button_text("explainRunButton").replace("&", "") == "Explain"
            assert not dialog.find("explainResult").isVisible()


async def test_closing_the_window_closes_the_dialog(tmp_path: Path) -> None:
    async with open_program(tmp_path) as program:
        await opened(program)
        program.window.close()
        await until(lambda: not program.is_open("explainDialog"))


async def test_a_flood_of_text_does_not_hold_up_the_window(tmp_path: Path) -> None:
    async with open_program(tmp_path) as program:
        dialog = await explain(program, "error " * 200_000 + "535 5.7.8 authentication failed")
        assert dialog.text("explainTitle")
