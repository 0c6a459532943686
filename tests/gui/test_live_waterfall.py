"""In the real window: bars that grow while a test runs, one for each address that is tried."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QTreeView

from core.values.address_tried import AddressResult, AddressStarted, AddressTried
from core.values.details import Connected, Resolved
from core.values.events import StepPassed, StepStarted
from core.values.steps import Step
from gui.probe_controller import ProbeController
from gui.results_pane.row_model import Column
from gui.style.palettes import Tone, current_theme
from tests.gui.played_probe import PlayedProbe
from tests.gui.qt_loop import until
from tests.program import open_program

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QModelIndex

    from tests.program import Program

FIRST, SECOND = "2001:db8::25", "203.0.113.25"


@pytest.fixture
def probe() -> PlayedProbe:
    async def reach_slowly(probe: PlayedProbe) -> None:
        probe.emit(StepPassed(Step.RESOLVE, 0.2, 0.2, Resolved((FIRST, SECOND))))
        probe.emit(StepStarted(Step.CONNECT, 0.2))
        probe.emit(AddressStarted(FIRST, 587, 0.2))
        probe.emit(AddressStarted(SECOND, 587, 0.45))
        await asyncio.Event().wait()

    return PlayedProbe(reach_slowly)


def bars(tree: QTreeView, index: QModelIndex, tone: Tone) -> list[int]:
    """How long the bars are that have this tone, from the upper to the lower one, in pixels."""
    picture, colour = tree.viewport().grab(tree.visualRect(index)).toImage(), current_theme().tone(tone).colour
    lengths = [
        sum(picture.pixelColor(x, y).name() == colour.name() for x in range(picture.width()))
        for y in range(picture.height())
    ]
    return [long for above, long in zip([0, *lengths], lengths, strict=False) if long and not above]


async def test_each_address_has_a_bar_that_is_there_while_it_is_tried(tmp_path: Path, probe: PlayedProbe) -> None:
    async with open_program(tmp_path, controller=ProbeController(probe.load)) as program:
        tree = program.find("stepTree", QTreeView)
        tester = QAbstractItemModelTester(tree.model(), QAbstractItemModelTester.FailureReportingMode.Warning)
        row = await begin(program, tree)
        await until(lambda: len(bars(tree, row, Tone.INFO)) == 3, "the bar of the step and those of two addresses")
        _, first, second = bars(tree, row, Tone.INFO)
        assert first > second
        waiting = f"[{FIRST}]:587: waiting for an answer\n{SECOND}:587: waiting for an answer"
        assert row.data(Qt.ItemDataRole.AccessibleDescriptionRole) == waiting
        # The second address began later, so that its share grows for as long as the test goes on.
        await until(lambda: bars(tree, row, Tone.INFO)[2] > second, "the growing of a bar")
        probe.emit(AddressTried(FIRST, 587, AddressResult.REFUSED, 0.2, 5.0))
        await until(lambda: len(bars(tree, row, Tone.FAILURE)) == 1, "the bar of the refusal")
        probe.emit(AddressTried(SECOND, 587, AddressResult.CONNECTED, 0.45, 6.0))
        probe.emit(StepPassed(Step.CONNECT, 6.0, 5.8, Connected(SECOND, 587)))
        await until(lambda: len(bars(tree, row, Tone.OK)) == 2, "the bars of the step and of the address that answered")
        assert f"{SECOND}:587: connected after 5.5 s" in row.data(Qt.ItemDataRole.ToolTipRole)
        program.click("testButton")
        await until(lambda: program.state == "cancelled")
        tester.deleteLater()


async def begin(program: Program, tree: QTreeView) -> QModelIndex:
    program.enter(host="mx.example.test", port=587, encryption="starttls")
    program.click("testButton")
    await until(lambda: program.rows().get("connect") == "running")
    return tree.model().index(1, Column.TIME)
