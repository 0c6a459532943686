"""The list of steps where the window is lower than the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.values.control_probe import ControlPurpose
from core.values.diagnosis import Evidence
from core.values.events import StepStarted
from core.values.steps import Step
from gui.results_pane.row_model import ID_ROLE
from gui.results_pane.rows_page import RowsPage
from gui.results_pane.step_tree import StepTree
from gui.style.units import u
from tests.gui.results_pane.sample_looks import PORT_2525, TLS_465, started
from tests.gui.results_pane.sample_run import no_answer, signing_in, success
from tests.gui.results_pane.test_steps_tab import controls, look_twice, play, tab

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.results_pane.steps_tab import StepsTab

__all__ = ["tab"]


def in_view(tab: StepsTab, step: Step) -> bool:
    """Whether the whole row of a step can be seen."""
    tree, page = tab.findChild(StepTree), tab.findChild(RowsPage)
    assert isinstance(tree, StepTree)
    assert isinstance(page, RowsPage)
    rows = [tree.model().index(row, 0) for row in range(tree.model().rowCount())]
    place = tree.visualRect(next(row for row in rows if row.data(ID_ROLE) == step.value))
    top = tree.viewport().mapTo(page.viewport(), place.topLeft()).y()
    return top >= 0 and top + place.height() <= page.viewport().height()


def test_the_running_step_is_in_view_and_at_the_end_the_first(tab: StepsTab) -> None:
    tab.resize(tab.width(), u(230, tab))
    run = signing_in()
    tab.begin(run.settings)
    assert in_view(tab, Step.RESOLVE)
    for event in run.events:
        tab.apply(event)
        if isinstance(event, StepStarted):
            assert in_view(tab, event.step)
    assert not in_view(tab, Step.RESOLVE)
    tab.resize(tab.width(), u(150, tab))
    assert in_view(tab, Step.AUTH)
    play(tab, success())
    assert in_view(tab, Step.RESOLVE)


def test_who_reads_the_details_of_a_step_is_not_taken_away_from_them(tab: StepsTab) -> None:
    tab.resize(tab.width(), u(230, tab))
    run = signing_in()
    tab.begin(run.settings)
    tree = tab.findChild(StepTree)
    assert isinstance(tree, StepTree)
    for event in run.events:
        tab.apply(event)
        if isinstance(event, StepStarted) and event.step is Step.CONNECT:
            tree.show_open(tree.model().index(0, 0))
    assert in_view(tab, Step.RESOLVE)


def test_the_running_look_is_in_view(tab: StepsTab, qtbot: QtBot) -> None:
    tab.resize(tab.width(), u(230, tab))
    run = no_answer()
    tab.begin(run.settings)
    for event in (*run.events, started(TLS_465), started(PORT_2525)):
        tab.apply(event)
    page, below = tab.findChild(RowsPage), controls(tab)
    assert isinstance(page, RowsPage)
    assert below

    def last_is_in_view() -> bool:
        place = below.visualRect(below.model().index(1, 0))
        return below.viewport().mapTo(page.viewport(), place.bottomLeft()).y() < page.viewport().height()

    qtbot.waitUntil(last_is_in_view)


def test_both_lists_can_be_reached(tab: StepsTab, qtbot: QtBot) -> None:
    look_twice(tab)
    tab.resize(tab.width(), u(110, tab))
    below = controls(tab)
    assert below
    qtbot.waitUntil(lambda: below.height() >= u(37, tab))
    assert below.viewport().visibleRegion().isEmpty()
    tab.show_evidence(Evidence(Step.QUIT, "221 2.0.0 Bye", ControlPurpose.OTHER_PORT))
    qtbot.waitUntil(lambda: not below.viewport().visibleRegion().isEmpty())
