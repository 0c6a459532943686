"""Comparing all ports in the real window, with a comparison that does what the case says."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NoReturn

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QTabWidget, QTreeView

from core.values.failures import ConnectRefused
from core.values.settings import Delivery, Encryption
from core.values.steps import Step
from tests.gui.played_comparison import COMPARE, CTRL, PlayedComparison, comparing, complete, half, is_over
from tests.gui.played_probe import PlayedProbe
from tests.gui.played_window import OK, at_once, fill_in
from tests.gui.qt_loop import until

if TYPE_CHECKING:
    from pathlib import Path

    from tests.program import Program


def column(program: Program, number: int) -> list[str]:
    model = program.find("portMatrix", QTreeView).model()
    return [str(model.index(row, number).data()) for row in range(model.rowCount())]


# --- the whole way ----------------------------------------------------------------------------------------------------


async def test_before_any_test_the_tab_says_what_it_does_and_can_be_used(tmp_path: Path) -> None:
    comparison = PlayedComparison(complete)
    async with comparing(tmp_path, comparison) as program:
        program.press(Qt.Key.Key_5, CTRL)
        assert program.find("detailTabs", QTabWidget).currentIndex() == 4
        assert program.find("portsEmptyLabel").isVisible()
        assert not program.find("verdictCard").isVisible()
        assert program.state == "empty"
        fill_in(program)
        program.click("comparePortsRunButton")
        await until(lambda: is_over(program))
        assert column(program, 0) == ["25", "465", "587", "2525"]
        assert column(program, 1) == ["28 ms", "28 ms", "28 ms", "Refused"]
        assert program.text("bestPortLabel") == "Best choice here: port 465 with TLS from the start"
        assert program.state == "empty"


async def test_only_the_server_is_handed_over_and_never_a_password(tmp_path: Path) -> None:
    comparison = PlayedComparison(complete)
    async with comparing(tmp_path, comparison) as program:
        fill_in(program, "sesame")
        program.press(*COMPARE)
        await until(lambda: comparison.given and is_over(program))
        ((settings, ports),) = comparison.given
        assert (settings.host, settings.delivery, ports) == (
            "smtp.example.test",
            Delivery.NOTHING,
            (25, 465, 587, 2525),
        )
        assert (settings.username, settings.email, settings.trusted_fingerprint) == ("", "", "")
        assert "sesame" not in repr(comparison.given)


async def test_rows_fill_live_and_stop_keeps_what_is_known(tmp_path: Path) -> None:
    comparison = PlayedComparison(half)
    async with comparing(tmp_path, comparison) as program:
        fill_in(program)
        program.find("hostEdit").setFocus()
        program.press(*COMPARE)
        assert column(program, 1) == ["Testing…"] * 4
        await until(lambda: column(program, 1)[1] == "28 ms")
        assert column(program, 1) == ["Testing…", "28 ms", "Testing…", "Testing…"]
        assert not program.find("hostEdit").isEnabled()
        assert program.find("testButton", QAbstractButton).accessibleName() == "Stop comparing"
        program.press(Qt.Key.Key_Escape)
        await until(lambda: is_over(program))
        assert comparison.was_cancelled
        assert column(program, 1) == ["Stopped", "28 ms", "Stopped", "Stopped"]
        assert program.text("bestPortLabel") == "The comparison was stopped."
        assert QApplication.focusWidget() is program.find("hostEdit")


async def test_each_way_to_stop(tmp_path: Path) -> None:
    comparison = PlayedComparison(half)
    async with comparing(tmp_path, comparison) as program:
        fill_in(program)
        for stop in ("testButton", "comparePortsRunButton"):
            comparison.given.clear()
            program.press(*COMPARE)
            await until(lambda: comparison.given)
            program.click(stop)
            await until(lambda: is_over(program))
            assert comparison.was_cancelled


async def test_a_verdict_leads_to_the_comparison(tmp_path: Path) -> None:
    comparison = PlayedComparison(complete)
    refused = replace(OK, failure=ConnectRefused(()), failed_step=Step.CONNECT)
    async with comparing(tmp_path, comparison, PlayedProbe(at_once, refused)) as program:
        fill_in(program)
        assert await program.test() == "failure"
        program.click("comparePortsButton")
        await until(lambda: comparison.given and is_over(program))
        assert program.find("detailTabs", QTabWidget).currentIndex() == 4
        # The verdict stays, and so does the state that it stands for.
        assert program.find("verdictCard").isVisible()
        assert (program.state, program.code) == ("failure", "connect.refused")


async def test_without_a_server_it_asks_for_one(tmp_path: Path) -> None:
    comparison = PlayedComparison(complete)
    async with comparing(tmp_path, comparison) as program:
        program.press(*COMPARE)
        assert len(program.notes()) == 1
        assert QApplication.focusWidget() is program.find("hostEdit")
        assert comparison.given == []


async def test_a_mistake_elsewhere_in_the_form_is_no_reason_not_to_compare(tmp_path: Path) -> None:
    comparison = PlayedComparison(complete)
    async with comparing(tmp_path, comparison) as program:
        program.enter(host="smtp.example.test", port="70000", encryption="starttls", email="sam@")
        program.press(*COMPARE)
        await until(lambda: comparison.given and is_over(program))


# --- taking the best over ---------------------------------------------------------------------------------------------


async def test_use_port_changes_the_fields_tests_and_can_be_undone(tmp_path: Path) -> None:
    comparison, probe = PlayedComparison(complete), PlayedProbe(at_once, OK)
    async with comparing(tmp_path, comparison, probe) as program:
        fill_in(program)
        program.press(*COMPARE)
        await until(lambda: comparison.given and is_over(program))
        assert program.button_text("usePortButton") == "Use port 465 with TLS"
        program.click("usePortButton")
        await program.end_of_test()
        assert program.chosen("portCombo") == "465"
        assert program.data("encryptionCombo") == "tls"
        assert program.line("hostEdit") == "smtp.example.test"
        assert (probe.given[0][0].port, probe.given[0][0].encryption) == (465, Encryption.TLS)
        program.click("fixUndoButton")
        assert program.chosen("portCombo") == "587"
        assert program.data("encryptionCombo") == "starttls"
        assert len(probe.given) == 1


async def test_the_row_is_chosen_and_taken_by_keyboard(tmp_path: Path) -> None:
    comparison, probe = PlayedComparison(complete), PlayedProbe(at_once, OK)
    async with comparing(tmp_path, comparison, probe) as program:
        fill_in(program)
        program.press(*COMPARE)
        await until(lambda: comparison.given and is_over(program))
        program.find("portMatrix").setFocus()
        program.press(Qt.Key.Key_Down)
        assert program.button_text("usePortButton") == "Use port 587 with STARTTLS"
        program.press(Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is program.find("comparePortsRunButton")
        program.press(Qt.Key.Key_Tab)
        program.press(Qt.Key.Key_Space)
        await program.end_of_test()
        assert probe.given[0][0].port == 587


async def test_results_of_another_server_are_told_apart(tmp_path: Path) -> None:
    comparison = PlayedComparison(complete)
    async with comparing(tmp_path, comparison) as program:
        fill_in(program)
        program.press(*COMPARE)
        await until(lambda: comparison.given and is_over(program))
        program.fill("hostEdit", "other.example.test")
        assert program.text("bestPortNote") == "This is about smtp.example.test, not about the server in the form."
        assert not program.find("usePortButton").isEnabled()
        program.fill("hostEdit", "smtp.example.test")
        assert not program.find("bestPortNote").isVisible()
        assert program.find("usePortButton").isEnabled()


# --- the end ----------------------------------------------------------------------------------------------------------


async def test_closing_the_window_stops_the_comparison(tmp_path: Path) -> None:
    comparison = PlayedComparison(half)
    async with comparing(tmp_path, comparison) as program:
        fill_in(program)
        program.press(*COMPARE)
        await until(lambda: comparison.is_open)
        program.window.close()
        await program.workbench.settled()
        assert comparison.was_cancelled
        assert not comparison.is_open


async def test_a_fault_is_told_and_the_window_stays_of_use(tmp_path: Path) -> None:
    async def faulty(_: PlayedComparison) -> NoReturn:
        raise KeyError("x")

    comparison = PlayedComparison(faulty)
    faults: list[BaseException] = []
    async with comparing(tmp_path, comparison) as program:
        program.workbench.crashed.connect(faults.append)
        fill_in(program)
        program.press(*COMPARE)
        await until(lambda: faults and is_over(program))
        assert program.find("hostEdit").isEnabled()
        comparison.course = complete
        program.press(*COMPARE)
        await until(lambda: len(comparison.given) == 2 and is_over(program))


async def test_the_tab_is_remembered(tmp_path: Path) -> None:
    async with comparing(tmp_path, PlayedComparison(complete)) as program:
        program.action("viewPortsAction").trigger()
    async with comparing(tmp_path, PlayedComparison(complete)) as program:
        assert program.find("detailTabs", QTabWidget).currentIndex() == 4
        assert program.find("welcomePage").isVisible()


async def test_the_tab_is_made_when_it_is_first_wanted(tmp_path: Path) -> None:
    async with comparing(tmp_path, PlayedComparison(complete)) as program:
        assert not program.window.findChildren(QTreeView, "portMatrix")
        program.action("viewPortsAction").trigger()
        await until(lambda: len(program.window.findChildren(QTreeView, "portMatrix")) == 1)
