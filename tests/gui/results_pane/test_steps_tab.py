from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QPushButton

from core.diagnosis.rules import diagnose
from gui.results_pane.step_tree import StepTree
from gui.results_pane.steps_tab import StepsTab
from gui.results_pane.tab_footer import TabFooter
from tests.gui.results_pane.sample_run import SampleRun, no_answer, signing_in, stopped, success

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def tab(qtbot: QtBot) -> StepsTab:
    tab = StepsTab()
    qtbot.addWidget(tab)
    tab.resize(700, 500)
    with qtbot.waitExposed(tab):
        tab.show()
    return tab


def remark(tab: StepsTab) -> str:
    footer = tab.findChild(TabFooter)
    assert isinstance(footer, TabFooter)
    return footer.remark()


def play(tab: StepsTab, run: SampleRun, **known: object) -> None:
    tab.begin(run.settings)
    for event in run.events:
        tab.apply(event)
    outcome = run.outcome(**known)
    tab.finish(outcome, diagnose(outcome))


def button(tab: StepsTab) -> QPushButton:
    found = tab.findChild(QPushButton, "expandAllButton")
    assert isinstance(found, QPushButton)
    return found


def test_the_footer_says_how_long_it_took_and_when(tab: StepsTab) -> None:
    play(tab, success())
    begun = success().outcome().started.astimezone()
    assert remark(tab) == f"Finished in 427 ms · {begun.day} November, {begun:%H:%M}"


def test_the_footer_counts_while_the_test_runs(tab: StepsTab, qtbot: QtBot) -> None:
    run = signing_in()
    tab.begin(run.settings)
    assert remark(tab) == "Running for 0.0 s"
    for event in run.events:
        tab.apply(event)
    qtbot.waitUntil(lambda: remark(tab) not in {"Running for 0.0 s", "Running for 0.1 s"})
    assert remark(tab).startswith("Running for 0.")


def test_a_stopped_test_was_not_finished(tab: StepsTab) -> None:
    play(tab, stopped(), cancelled=True)
    assert remark(tab) == "Stopped after 1.4 s"


def test_a_test_without_an_outcome_just_ends(tab: StepsTab) -> None:
    tab.begin(signing_in().settings)
    tab.break_off()
    assert remark(tab) == ""


def test_a_break_without_a_test_changes_nothing(tab: StepsTab) -> None:
    play(tab, success())
    before = remark(tab)
    tab.break_off()
    assert remark(tab) == before


def test_the_button_opens_all_and_then_closes_all(tab: StepsTab) -> None:
    play(tab, no_answer())
    tree = tab.findChild(StepTree)
    assert isinstance(tree, StepTree)
    assert button(tab).text() == "Expand all"
    button(tab).click()
    assert tree.is_all_open
    assert button(tab).text() == "Collapse all"
    button(tab).click()
    assert button(tab).text() == "Expand all"


def test_opening_the_last_closed_one_by_hand_renames_the_button(tab: StepsTab) -> None:
    play(tab, no_answer())
    tree = tab.findChild(StepTree)
    assert isinstance(tree, StepTree)
    tree.expand(tree.model().index(0, 0))
    assert button(tab).text() == "Collapse all"


def test_a_new_test_begins_with_all_closed(tab: StepsTab) -> None:
    play(tab, no_answer())
    button(tab).click()
    tab.begin(success().settings)
    assert button(tab).text() == "Expand all"


def test_progress_is_that_of_the_steps(tab: StepsTab) -> None:
    play(tab, no_answer())
    assert tab.progress == (2, 10)
