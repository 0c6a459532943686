from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from gui.results_pane.ports_footer import PortsFooter
from tests.core.port_results import works
from tests.gui.played_comparison import NONE, NOTHING_GOOD, TLS

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

BEST = works(465, TLS, "PLAIN")


@pytest.fixture
def footer(qtbot: QtBot) -> PortsFooter:
    footer = PortsFooter()
    qtbot.addWidget(footer)
    footer.resize(760, 60)
    with qtbot.waitExposed(footer):
        footer.show()
    return footer


def button(footer: PortsFooter, name: str) -> QPushButton:
    found = footer.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def said(footer: PortsFooter) -> tuple[str, str]:
    labels = [footer.findChild(QLabel, name) for name in ("bestPortLabel", "bestPortNote")]
    headline, note = (label.text() if isinstance(label, QLabel) and label.isVisible() else "" for label in labels)
    return headline, note


def test_at_first_there_is_only_the_way_to_begin(footer: PortsFooter) -> None:
    run = button(footer, "comparePortsRunButton")
    assert (run.text(), run.accessibleName()) == ("Compare all ports", "Compare all ports")
    assert not button(footer, "usePortButton").isVisible()
    assert said(footer) == ("", "")


def test_while_it_runs_the_button_stops_it(footer: PortsFooter) -> None:
    footer.show_progress(3, 12)
    run = button(footer, "comparePortsRunButton")
    assert (run.text(), run.accessibleName()) == ("Stop", "Stop comparing")
    assert said(footer) == ("Comparing the ports: 3 of 12 answers are there", "")


def test_the_end_names_the_best_and_offers_it(footer: PortsFooter) -> None:
    footer.show_end(BEST, (BEST,), was_stopped=False)
    footer.show_choice(BEST)
    assert said(footer) == ("Best choice here: port 465 with TLS from the start", "")
    assert footer.spoken == "Best choice here: port 465 with TLS from the start"
    assert button(footer, "comparePortsRunButton").accessibleName() == "Compare again"
    use = button(footer, "usePortButton")
    assert use.isVisible()
    assert use.text() == "Use port 465 with TLS"


def test_it_says_why_there_is_no_best(footer: PortsFooter) -> None:
    footer.show_end(None, NOTHING_GOOD, was_stopped=False)
    footer.show_choice(None)
    headline, note = said(footer)
    assert headline == "No port can be recommended here"
    assert "the certificate does not prove that this is smtp.example.com" in note
    assert footer.spoken == f"{headline}\n{note}"
    assert not button(footer, "usePortButton").isVisible()


def test_what_was_stopped_recommends_nothing(footer: PortsFooter) -> None:
    footer.show_end(None, (BEST,), was_stopped=True)
    assert said(footer) == ("The comparison was stopped.", "")


def test_a_running_test_is_a_reason_not_to_begin(footer: PortsFooter) -> None:
    footer.show_end(BEST, (BEST,), was_stopped=False)
    footer.show_choice(BEST)
    footer.set_blocked(True)
    for name in ("comparePortsRunButton", "usePortButton"):
        blocked = button(footer, name)
        assert not blocked.isEnabled()
        assert blocked.toolTip() == "A test is running. Wait for its end, or stop it first."
        assert blocked.accessibleDescription() == blocked.toolTip()
    footer.set_blocked(False)
    for name in ("comparePortsRunButton", "usePortButton"):
        assert button(footer, name).isEnabled()
        assert button(footer, name).toolTip() == ""


def test_what_is_about_another_server_is_not_taken_over(footer: PortsFooter) -> None:
    footer.show_end(BEST, (BEST,), was_stopped=False)
    footer.show_choice(BEST)
    footer.set_stale_host("smtp.example.com")
    assert said(footer)[1] == "This is about smtp.example.com, not about the server in the form."
    assert not button(footer, "usePortButton").isEnabled()
    assert button(footer, "comparePortsRunButton").isEnabled()
    footer.set_stale_host("")
    assert said(footer)[1] == ""
    assert button(footer, "usePortButton").isEnabled()


def test_a_server_without_sign_in_is_offered_with_a_remark(footer: PortsFooter) -> None:
    silent = works(465, TLS)
    footer.show_end(silent, (silent,), was_stopped=False)
    assert said(footer)[1].startswith("Nobody can sign in there.")


def test_where_it_is_narrow_the_buttons_stand_below_the_words(footer: PortsFooter, qtbot: QtBot) -> None:
    footer.show_end(BEST, (BEST, works(587, NONE)), was_stopped=False)
    footer.show_choice(BEST)
    run, label = button(footer, "comparePortsRunButton"), footer.findChild(QLabel, "bestPortLabel")
    assert isinstance(label, QLabel)
    assert run.geometry().top() < label.geometry().bottom()
    footer.resize(400, 120)
    qtbot.waitUntil(lambda: run.geometry().top() > label.geometry().bottom())


def test_in_a_narrow_window_the_labels_of_its_buttons_take_two_lines(footer: PortsFooter, qtbot: QtBot) -> None:
    footer.show_end(BEST, [BEST], was_stopped=False)
    footer.show_choice(BEST)
    use = button(footer, "usePortButton")
    one_line = use.sizeHint()
    footer.resize(one_line.width() * 5 // 4, 400)
    qtbot.waitUntil(lambda: use.height() > one_line.height())
    assert footer.rect().contains(use.geometry())
    assert use.width() < one_line.width()


def test_beside_words_of_several_lines_a_button_is_no_higher_than_usual(footer: PortsFooter, qtbot: QtBot) -> None:
    footer.show_end(None, NOTHING_GOOD, was_stopped=False)
    footer.show_choice(BEST)
    qtbot.waitUntil(lambda: footer.height() > 2 * footer.fontMetrics().height())
    for name in ("comparePortsRunButton", "usePortButton"):
        assert button(footer, name).height() == button(footer, name).heightForWidth(button(footer, name).width())
