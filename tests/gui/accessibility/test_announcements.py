"""What a screen reader is told without being asked: start and end of a test, the failed step, what was copied."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QTabWidget

from core.diagnosis.rules import diagnose
from core.values.events import StepStarted
from core.values.steps import Step
from gui.controls.isolates import without_isolates
from gui.results_pane.results_pane import ResultsPane
from tests.gui.every_view import sample_window
from tests.gui.played_window import fill_in
from tests.gui.qt_loop import until
from tests.gui.results_pane.sample_run import signing_in, success, wrong_password

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.gui.conftest import Announcement

FLOOD = (
    (Step.RESOLVE, "Looking up the server name…"),
    (Step.CONNECT, "Reaching the server…"),
    (Step.AUTH, "Signing in…"),
)
COPY_BUTTONS = ("copySettingsButton", "copyTranscriptButton", "copyCertButton", "copyFeaturesButton")
"""In the order of the tabs; the first stands above them."""


async def test_the_verdict_interrupts_and_the_failed_step_follows(tmp_path: Path, heard: list[Announcement]) -> None:
    async with sample_window(tmp_path) as (program, player):
        fill_in(program, "sesame")
        player.take(wrong_password())
        await program.test()
        (verdict, interrupts), step = heard
        assert verdict.startswith("The server did not accept the password\n")
        assert interrupts
        said = "Sign in: failed, Refused: 535 5.7.8 Error: authentication failed, took 212 ms"
        assert (without_isolates(step[0]), step[1]) == (said, False)


async def test_a_test_that_went_well_says_nothing_of_a_failed_step(tmp_path: Path, heard: list[Announcement]) -> None:
    async with sample_window(tmp_path) as (program, player):
        fill_in(program, "sesame")
        player.take(success())
        await program.test()
        assert [(text.partition("\n")[0], interrupts) for text, interrupts in heard] == [("These settings work", True)]


async def test_a_test_that_takes_its_time_says_once_that_it_began_and_that_it_was_stopped(
    tmp_path: Path, heard: list[Announcement]
) -> None:
    async with sample_window(tmp_path) as (program, player):
        fill_in(program, "sesame")
        player.take(signing_in(), is_endless=True)
        program.click("testButton")
        await until(lambda: heard)
        assert heard == [("Signing in…", False)]
        program.click("testButton")
        await until(lambda: program.state == "cancelled")
        assert heard[1:] == [(program.find("verdictCard").accessibleDescription(), True)]
        assert heard[1][0].startswith("Test stopped\n")


def says(label: QLabel, text: str) -> bool:
    return label.text() == text


def test_a_flood_of_steps_is_told_of_once(qtbot: QtBot, heard: list[Announcement]) -> None:
    pane = ResultsPane()
    qtbot.addWidget(pane)
    pane.show()
    run = success()
    title = pane.findChild(QLabel, "verdictTitle")
    assert isinstance(title, QLabel)
    pane.begin(run.settings)
    for step, headline in FLOOD:
        pane.apply(StepStarted(step, 0.0))
        qtbot.waitUntil(partial(says, title, headline))
    assert heard == [(FLOOD[0][1], False)]
    outcome = run.outcome()
    pane.finish(outcome, diagnose(outcome))
    pane.begin(run.settings)
    qtbot.waitUntil(lambda: len(heard) == 3)
    assert heard[2] == ("Starting the test…", False)


@pytest.mark.parametrize(
    ("action", "said"),
    [
        ("copyReportAction", "Report copied. Passwords were left out."),
        ("copySettingsAction", "Settings copied. The password was left out."),
    ],
)
async def test_what_was_copied_by_the_menu_is_said(
    action: str, said: str, tmp_path: Path, heard: list[Announcement]
) -> None:
    async with sample_window(tmp_path) as (program, player):
        fill_in(program, "sesame")
        player.take(success())
        await program.test()
        heard.clear()
        program.action(action).trigger()
        assert heard == [(said, False)]
        assert (program.text("toastLabel"), program.find("toastLabel").isVisible()) == (said, True)
        assert "smtp.example.test" in QGuiApplication.clipboard().text()


async def test_what_was_copied_by_a_button_is_said(tmp_path: Path, heard: list[Announcement]) -> None:
    async with sample_window(tmp_path) as (program, player):
        fill_in(program, "sesame")
        player.take(success())
        await program.test()
        for tab, name in enumerate(COPY_BUTTONS):
            program.find("detailTabs", QTabWidget).setCurrentIndex(tab)
            await until(program.find(name).isEnabled)
            heard.clear()
            program.click(name)
            assert heard == [("Copied", False)], name
        program.action("aboutAction").trigger()
        dialog = await program.dialog("aboutDialog")
        heard.clear()
        dialog.click("copyVersionButton")
        assert heard == [("Copied", False)]
