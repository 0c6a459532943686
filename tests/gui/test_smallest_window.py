"""The window at its smallest: what went wrong, the way out of it and four rows of the list can be seen at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QTabWidget, QToolButton, QWidget

from gui.main_window import SMALLEST_UNITS
from gui.results_pane.rows_page import RowsPage
from gui.results_pane.steps_tab import StepsTab
from gui.results_pane.tab_footer import TabFooter
from gui.results_pane.verdict_card import VerdictCard
from gui.results_pane.verdict_text import VerdictText
from gui.style.apply_style import apply_style
from gui.style.units import u
from tests.gui.every_view import SamplePlayer, sample_window, settle
from tests.gui.fitting import misfits
from tests.gui.played_window import fill_in
from tests.gui.qt_loop import until
from tests.gui.results_pane.sample_looks import PORT_2525, TLS_465, refused, started, works
from tests.gui.results_pane.sample_run import SampleRun, expires_soon, no_answer, signing_in, success, wrong_password
from tests.gui.style.conftest import plain_application

if TYPE_CHECKING:
    from pathlib import Path

    from tests.program import Program

__all__ = ["plain_application"]

ROW_UNITS = 37
ROWS = 4


def with_second_looks() -> SampleRun:
    run = no_answer()
    run.events += [started(TLS_465), started(PORT_2525), refused(), works()]
    return run


RUNS: dict[str, tuple[SampleRun, dict[str, object]]] = {
    "failure": (wrong_password(), {}),
    "success": (success(), {}),
    "warning": (expires_soon(), {}),
    "second looks": (with_second_looks(), {"controls": (refused(), works())}),
    "counted": (wrong_password(), {"sign_in_attempts": 1}),
}


async def shrink(program: Program) -> None:
    width, height = SMALLEST_UNITS
    program.window.resize(u(width, program.window), u(height, program.window))
    await settle()
    assert program.window.width() <= u(width, program.window)
    assert program.window.height() <= u(height, program.window)


def the(program: Program, kind: type[QWidget]) -> QWidget:
    (found,) = (part for part in program.window.findChildren(kind) if part.isVisible())
    return found


def complaints(program: Program) -> list[str]:
    """What is not as it should be."""
    page, card, words = the(program, RowsPage), the(program, VerdictCard), the(program, VerdictText)
    tabs = program.find("detailTabs", QTabWidget).tabBar()
    assert isinstance(page, RowsPage)
    assert isinstance(words, QScrollArea)
    wrong = [*misfits(program.window), *_out_of_the_card(card), *_cut_of_the_footer(program)]
    if page.viewport().height() < ROWS * u(ROW_UNITS, page):
        wrong.append(f"the list has {page.viewport().height() / u(ROW_UNITS, page):.1f} rows")
    if words.verticalScrollBar().maximum():
        wrong.append(f"the words of the card scroll by {words.verticalScrollBar().maximum()}")
    if any(arrow.isVisible() for arrow in tabs.findChildren(QToolButton)):
        wrong.append("the tabs have arrows")
    return wrong


def _out_of_the_card(card: QWidget) -> list[str]:
    """What must be seen of the card without scrolling: the headline, the sentence, the buttons."""
    named = [part for part in card.findChildren(QLabel) if part.objectName() in {"verdictTitle", "verdictText"}]
    parts: list[QLabel | QPushButton] = [*named, *card.findChildren(QPushButton)]
    parts = [part for part in parts if part.isVisible() and part.text()]
    assert len(parts) >= 2
    hidden = [part for part in parts if part.visibleRegion().boundingRect() != part.rect()]
    return [f"{part.objectName()} cannot be seen whole" for part in hidden]


def _cut_of_the_footer(program: Program) -> list[str]:
    (footer,) = the(program, StepsTab).findChildren(TabFooter)
    label = next(part for part in footer.findChildren(QLabel))
    beside = [button.geometry() for button in footer.findChildren(QPushButton) if button.isVisible()]
    line = QRect(0, label.y(), footer.width(), label.height())
    is_one_line = label.height() < 2 * label.fontMetrics().height() and all(place.intersects(line) for place in beside)
    is_whole = label.fontMetrics().horizontalAdvance(label.text()) <= label.width()
    return [] if is_one_line and is_whole else [f"the line below the steps is {label.text()!r} in {label.geometry()}"]


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
