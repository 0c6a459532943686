"""A test and a comparison of ports take turns, in the real window."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QTabWidget

from core.values.settings import Delivery
from tests.gui.played_comparison import COMPARE, CTRL, PlayedComparison, comparing, complete, half
from tests.gui.played_probe import PlayedProbe
from tests.gui.played_window import OK, at_once, endless, fill_in
from tests.gui.qt_loop import until

if TYPE_CHECKING:
    from pathlib import Path


async def test_while_a_test_runs_nothing_is_compared_and_the_button_says_why(tmp_path: Path) -> None:
    comparison = PlayedComparison(complete)
    async with comparing(tmp_path, comparison, PlayedProbe(endless)) as program:
        fill_in(program)
        program.action("viewPortsAction").trigger()
        program.click("testButton")
        await until(lambda: program.state == "running")
        button = program.find("comparePortsRunButton", QAbstractButton)
        assert not button.isEnabled()
        assert button.toolTip() == "A test is running. Wait for its end, or stop it first."
        assert not program.action("comparePortsAction").isEnabled()
        program.press(*COMPARE)
        program.press(Qt.Key.Key_Escape)
        await until(lambda: program.state == "cancelled")
        assert comparison.given == []
        assert button.isEnabled()
        assert program.action("comparePortsAction").isEnabled()


async def test_the_tab_that_is_first_seen_during_a_test_knows_of_it(tmp_path: Path) -> None:
    async with comparing(tmp_path, PlayedComparison(complete), PlayedProbe(endless)) as program:
        fill_in(program)
        program.click("testButton")
        await until(lambda: program.state == "running" and program.find("detailTabs").isVisible())
        program.action("viewPortsAction").trigger()
        assert not program.find("comparePortsRunButton").isEnabled()


async def test_while_ports_are_compared_nothing_is_tested(tmp_path: Path) -> None:
    comparison, probe = PlayedComparison(half), PlayedProbe(at_once, OK)
    async with comparing(tmp_path, comparison, probe) as program:
        fill_in(program)
        program.press(*COMPARE)
        await until(lambda: comparison.is_open)
        for name in ("testAction", "comparePortsAction", "sendTestAction", "newAccountAction"):
            assert not program.action(name).isEnabled()
        assert program.action("stopAction").isEnabled()
        program.press(Qt.Key.Key_F5)
        assert probe.given == []


async def test_a_button_of_the_last_verdict_stops_the_comparison_first(tmp_path: Path) -> None:
    comparison, probe = PlayedComparison(half), PlayedProbe(endless)
    open_when_tested: list[bool] = []

    async def look(_: PlayedProbe) -> None:
        await asyncio.sleep(0)
        open_when_tested.append(comparison.is_open)

    async with comparing(tmp_path, comparison, probe) as program:
        fill_in(program)
        program.click("testButton")
        await until(lambda: probe.given and program.find("verdictCard").isVisible())
        program.press(Qt.Key.Key_Escape)
        await until(lambda: program.state == "cancelled")
        probe.course = look
        program.press(*COMPARE)
        await until(lambda: comparison.is_open)
        program.click("testAgainButton")
        await until(lambda: len(probe.given) == 2)
        await until(lambda: program.state == "success")
        assert open_when_tested == [False]
        assert comparison.was_cancelled


async def test_a_test_message_is_sent_when_the_comparison_has_ended(tmp_path: Path) -> None:
    comparison = PlayedComparison(half)
    probe = PlayedProbe(at_once, replace(OK, signed_in=True))
    open_when_tested: list[bool] = []

    async def look(_: PlayedProbe) -> None:
        await asyncio.sleep(0)
        open_when_tested.append(comparison.is_open)

    async with comparing(tmp_path, comparison, probe) as program:
        fill_in(program)
        await program.test()
        probe.course = look
        program.press(*COMPARE)
        await until(lambda: comparison.is_open)
        program.click("sendTestButton")
        dialog = await program.dialog("sendTestDialog")
        dialog.press(Qt.Key.Key_Return)
        await until(lambda: open_when_tested)
        assert open_when_tested == [False]
        assert probe.given[1][0].delivery is Delivery.MESSAGE


async def test_the_other_tabs_can_be_chosen_as_soon_as_they_are_seen(tmp_path: Path) -> None:
    async with comparing(tmp_path, PlayedComparison(complete)) as program:
        assert not program.action("viewStepsAction").isEnabled()
        program.press(Qt.Key.Key_5, CTRL)
        program.press(Qt.Key.Key_1, CTRL)
        assert program.find("detailTabs", QTabWidget).currentIndex() == 0
