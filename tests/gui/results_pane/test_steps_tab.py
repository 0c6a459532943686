from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QPushButton

from core.diagnosis.rules import diagnose
from core.values.control_probe import ControlPurpose
from core.values.diagnosis import Code, Diagnosis, Evidence
from core.values.steps import Step
from gui.results_pane.control_tree import ControlTree
from gui.results_pane.row_model import STATUS_ROLE
from gui.results_pane.step_tree import StepTree
from gui.results_pane.steps_tab import StepsTab
from gui.results_pane.tab_footer import TabFooter
from gui.style.units import u
from tests.gui.results_pane.sample_looks import PORT_2525, TLS_465, refused, started, works
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


def shown(tab: StepsTab, width: int, qtbot: QtBot) -> str:
    """What the footer says when the tab is so many units wide."""
    footer = tab.findChild(TabFooter)
    assert isinstance(footer, TabFooter)
    tab.resize(u(width, tab), tab.height())
    qtbot.waitUntil(lambda: footer.width() == tab.width())
    return footer.shown()


WHOLE = "Password sent 2 times to smtp.example.test for sam@example.test since the window was opened"


@pytest.mark.parametrize(
    ("known", "forms"),
    [
        ({}, ("Finished in 427 ms", "427 ms")),
        ({"cancelled": True}, ("Stopped after 427 ms", "427 ms")),
    ],
)
def test_how_often_a_password_was_sent_gives_way_last(
    tab: StepsTab, known: dict[str, object], forms: tuple[str, ...], qtbot: QtBot
) -> None:
    play(tab, success(), **known)
    whole = remark(tab)
    tab.show_sign_ins(WHOLE, "Password sent 2 times")
    assert remark(tab) == f"{whole} · {WHOLE}"
    seen = list(dict.fromkeys(shown(tab, width, qtbot) for width in range(1500, 300, -10)))
    short = [f"{form} · Password sent 2 times" for form in dict.fromkeys((whole, *forms))]
    assert seen == [f"{whole} · {WHOLE}", *short, "Password sent 2 times"]


def test_without_a_password_there_is_no_count(tab: StepsTab) -> None:
    play(tab, success())
    before = remark(tab)
    tab.show_sign_ins("", "")
    assert remark(tab) == before


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


# --- second looks -----------------------------------------------------------------------------------------------------


def controls(tab: StepsTab) -> ControlTree | None:
    found = tab.findChild(ControlTree)
    return found if isinstance(found, ControlTree) and found.isVisible() else None


def look_twice(tab: StepsTab) -> None:
    run = no_answer()
    tab.begin(run.settings)
    for event in (*run.events, started(TLS_465), started(PORT_2525), refused(), works()):
        tab.apply(event)
    outcome = run.outcome(controls=(refused(), works()))
    tab.finish(outcome, Diagnosis(Code.CONNECT_BLOCKED))


def test_second_looks_are_made_only_when_there_are_any(tab: StepsTab) -> None:
    play(tab, success())
    assert tab.findChild(ControlTree) is None


def test_second_looks_stand_below_the_steps_and_the_steps_stay_those_of_the_plan(tab: StepsTab, qtbot: QtBot) -> None:
    look_twice(tab)
    below = controls(tab)
    steps = tab.findChild(StepTree)
    assert below
    assert isinstance(steps, StepTree)
    assert below.model().rowCount() == 2
    assert steps.model().rowCount() == 10
    qtbot.waitUntil(
        lambda: below.mapTo(tab, below.rect().topLeft()).y() > steps.mapTo(tab, steps.rect().bottomLeft()).y()
    )


def test_they_go_when_the_next_test_begins(tab: StepsTab) -> None:
    look_twice(tab)
    tab.begin(success().settings)
    assert controls(tab) is None


def test_progress_counts_the_looks_and_never_goes_back(tab: StepsTab) -> None:
    run = no_answer()
    tab.begin(run.settings)
    shares = []
    for event in (*run.events, started(TLS_465), started(PORT_2525), refused(), works()):
        tab.apply(event)
        done, planned = tab.progress
        shares.append(done / planned)
    assert shares == sorted(shares)
    assert shares[-3:] == [0.2, 0.6, 1.0]


def test_a_look_while_the_test_goes_on_changes_nothing_about_its_progress(tab: StepsTab) -> None:
    run = signing_in()
    tab.begin(run.settings)
    for event in run.events:
        tab.apply(event)
    done, planned = tab.progress
    tab.apply(started(TLS_465))
    assert tab.progress == (done, planned)


def test_the_button_opens_the_looks_too(tab: StepsTab) -> None:
    look_twice(tab)
    button(tab).click()
    below = controls(tab)
    assert below
    assert below.is_all_open
    assert button(tab).text() == "Collapse all"
    below.collapse(below.model().index(0, 0))
    assert button(tab).text() == "Expand all"


def test_evidence_leads_to_its_step_or_its_look(tab: StepsTab) -> None:
    look_twice(tab)
    steps, below = tab.findChild(StepTree), controls(tab)
    assert isinstance(steps, StepTree)
    assert below
    steps.collapseAll()
    tab.show_evidence(Evidence(Step.RESOLVE, "203.0.113.25"))
    assert steps.currentIndex().data() == "Look up server name"
    assert steps.isExpanded(steps.currentIndex())
    assert tab.focusWidget() is steps
    tab.show_evidence(Evidence(Step.QUIT, "221 2.0.0 Bye", ControlPurpose.OTHER_PORT))
    assert below.currentIndex().data() == "Port 465 with TLS"
    assert tab.focusWidget() is below


def test_evidence_of_a_look_that_is_gone_leads_to_the_step(tab: StepsTab) -> None:
    play(tab, no_answer())
    tab.show_evidence(Evidence(Step.CONNECT, "x", ControlPurpose.OTHER_PORT))
    steps = tab.findChild(StepTree)
    assert isinstance(steps, StepTree)
    assert steps.currentIndex().data() == "Reach the server"


def test_a_test_without_an_outcome_ends_its_looks(tab: StepsTab) -> None:
    tab.begin(no_answer().settings)
    tab.apply(started(TLS_465))
    tab.break_off()
    below = controls(tab)
    assert below
    assert below.model().index(0, 0).data(STATUS_ROLE) == "cancelled"
