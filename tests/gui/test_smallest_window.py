"""The window at its smallest: what went wrong, the way out of it and four rows of the list can be seen at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from gui.results_pane.steps_tab import StepsTab
from gui.results_pane.tab_footer import TabFooter
from gui.style.apply_style import apply_style
from gui.style.units import u
from tests.gui.every_view import SamplePlayer, sample_window, settle
from tests.gui.fitting import misfits
from tests.gui.played_window import fill_in
from tests.gui.qt_loop import until
from tests.gui.results_pane.sample_run import signing_in, wrong_password
from tests.gui.smallest_window import RUNS, complaints, shrink, the
from tests.gui.style.conftest import plain_application

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from tests.program import Program

__all__ = ["plain_application"]


@pytest.mark.parametrize("state", RUNS)
async def test_at_the_end_of_a_test(state: str, plain_application: QApplication, tmp_path: Path) -> None:
    apply_style(plain_application, [])
    run, known = RUNS[state]
    async with sample_window(tmp_path) as (program, player):
        fill_in(program, "sesame")
        player.take(run)
        player.probe.ends_with = run.outcome(**known)
        await shrink(program)
        await program.test()
        await settle()
        assert complaints(program) == []


@pytest.mark.parametrize("stops", [False, True])
async def test_while_a_test_runs_and_when_it_is_stopped(
    stops: bool, plain_application: QApplication, tmp_path: Path
) -> None:
    apply_style(plain_application, [])
    async with sample_window(tmp_path) as (program, player):
        fill_in(program, "sesame")
        player.take(signing_in(), is_endless=True)
        await shrink(program)
        program.click("testButton")
        await until(lambda: program.text("verdictTitle") and program.state == "running")
        if stops:
            program.click("testButton")
            await until(lambda: program.state == "cancelled")
        await settle()
        assert complaints(program) == []


async def test_how_often_the_password_was_sent_stays_in_sight(plain_application: QApplication, tmp_path: Path) -> None:
    apply_style(plain_application, [])
    async with sample_window(tmp_path) as (program, player):
        await failed_at_the_smallest(program, player)
        (footer,) = the(program, StepsTab).findChildren(TabFooter)
        assert footer.shown().endswith("Password sent 1 time")
        assert "to smtp.example.test for sam@example.test since the window was opened" in footer.remark()


async def test_what_has_no_room_is_shown_when_asked_for(plain_application: QApplication, tmp_path: Path) -> None:
    apply_style(plain_application, [])
    async with sample_window(tmp_path) as (program, player):
        await failed_at_the_smallest(program, player)
        more = program.find("verdictMoreButton", QPushButton)
        assert (more.isVisible(), more.text()) == (True, "Show more")
        more.click()
        await settle()
        assert any(label.isVisible() for label in program.window.findChildren(QLabel, "adviceLabel"))
        assert misfits(program.window) == []
        program.window.resize(u(1100, program.window), u(760, program.window))
        await settle()
        assert not more.isVisible()
        assert any(label.isVisible() for label in program.window.findChildren(QLabel, "adviceLabel"))


async def failed_at_the_smallest(program: Program, player: SamplePlayer) -> None:
    fill_in(program, "sesame")
    player.take(wrong_password())
    player.probe.ends_with = wrong_password().outcome(sign_in_attempts=1)
    await shrink(program)
    await program.test()
    await settle()
