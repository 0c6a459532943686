from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QTabWidget, QTreeView

from core.report import verdict_texts
from core.report.english import render
from core.values.diagnosis import Code, Diagnosis, Fix, FixId
from core.values.settings import Encryption
from gui.results_pane import results_pane
from gui.results_pane.results_pane import ResultsPane
from gui.results_pane.row_model import STATUS_ROLE
from tests.core.report.verdict_cases import FULL, full
from tests.gui.results_pane.pane_parts import part, run_to_the_end
from tests.gui.results_pane.sample_run import (
    SETTINGS,
    SampleRun,
    expires_soon,
    no_answer,
    signing_in,
    stopped,
    success,
    wrong_password,
)

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

FIX = Fix(FixId.USE_TLS, "smtp.northwind.example", 465, Encryption.TLS)


def text(pane: ResultsPane, name: str) -> str:
    found = part(pane, name)
    assert isinstance(found, QLabel)
    return found.text() if found.isVisible() else ""


def press(pane: ResultsPane, name: str) -> None:
    button = part(pane, name)
    assert isinstance(button, QPushButton)
    assert button.isVisible()
    button.click()


def state(pane: ResultsPane) -> tuple[str, str]:
    card = part(pane, "verdictCard")
    return str(card.property("severity")), str(card.property("code"))


# --- the course of a test ---------------------------------------------------------------------------------------------


def test_at_first_there_is_a_welcome(pane: ResultsPane) -> None:
    assert part(pane, "welcomePage").isVisible()
    assert not part(pane, "verdictCard").isVisible()


@pytest.mark.parametrize(
    ("run", "known", "severity", "code"),
    [
        (success(), {}, "ok", "ok"),
        (expires_soon(), {}, "warning", "ok.certificate_expires_soon"),
        (wrong_password(), {}, "failure", "auth.bad_credentials"),
        (stopped(), {"cancelled": True}, "neutral", "cancelled"),
    ],
)
def test_a_test_ends_with_its_verdict_above_its_details(
    pane: ResultsPane, run: SampleRun, known: dict[str, object], severity: str, code: str
) -> None:
    diagnosis = run_to_the_end(pane, run, **known)
    assert state(pane) == (severity, code)
    assert text(pane, "verdictTitle") == render(verdict_texts.headline(diagnosis))
    assert part(pane, "detailTabs").isVisible()
    assert (
        part(pane, "verdictCard").geometry().bottom()
        < part(pane, "detailTabs").mapTo(pane, part(pane, "detailTabs").rect().topLeft()).y()
    )


def test_a_test_that_ends_at_once_never_says_that_it_runs(pane: ResultsPane, qtbot: QtBot) -> None:
    pane.begin(SETTINGS)
    assert part(pane, "welcomePage").isVisible()
    run_to_the_end(pane, no_answer())
    title = text(pane, "verdictTitle")
    with qtbot.assertNotEmitted(pane.tab_changed, wait=250):
        pass
    assert text(pane, "verdictTitle") == title
    assert not part(pane, "progressBar").isVisible()


def test_the_card_waits_before_it_speaks(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    assert results_pane.PATIENCE_MS == 150
    monkeypatch.setattr(results_pane, "PATIENCE_MS", 3_600_000)
    pane = ResultsPane()
    qtbot.addWidget(pane)
    pane.show()
    pane.begin(SETTINGS)
    pane.apply(signing_in().events[0])
    QApplication.processEvents()
    assert part(pane, "welcomePage").isVisible()


def test_a_test_that_takes_longer_says_what_it_does(pane: ResultsPane, qtbot: QtBot) -> None:
    run = signing_in()
    pane.begin(run.settings)
    assert state(pane) == ("info", "")
    for event in run.events:
        pane.apply(event)
    qtbot.waitUntil(lambda: text(pane, "verdictTitle") == "Signing in…")
    assert text(pane, "verdictText") == "The connection is encrypted. Waiting for the server to accept the password."
    bar = part(pane, "progressBar")
    assert bar.isVisible()
    assert (bar.property("value"), bar.property("maximum")) == (8, 10)


def test_before_the_first_step_it_says_that_it_starts(pane: ResultsPane, qtbot: QtBot) -> None:
    pane.begin(SETTINGS)
    qtbot.waitUntil(lambda: text(pane, "verdictTitle") == "Starting the test…")


def test_fast_steps_do_not_flicker_by(pane: ResultsPane, qtbot: QtBot) -> None:
    pane.begin(SETTINGS)
    qtbot.waitUntil(lambda: text(pane, "verdictTitle") == "Starting the test…")
    for event in signing_in().events:
        pane.apply(event)
        # The words wait; only what goes on for a while is worth reading.
        assert text(pane, "verdictTitle") == "Starting the test…"
    qtbot.waitUntil(lambda: text(pane, "verdictTitle") == "Signing in…")


def test_a_form_that_cannot_be_tested_has_a_verdict_and_no_details(pane: ResultsPane) -> None:
    pane.show_problem(full(Code.FORM_INVALID))
    assert state(pane) == ("failure", "form.invalid")
    assert not part(pane, "detailTabs").isVisible()
    run_to_the_end(pane, success())
    assert part(pane, "detailTabs").isVisible()


def test_a_fault_of_the_program_keeps_what_was_seen_so_far(pane: ResultsPane, qtbot: QtBot) -> None:
    run = signing_in()
    pane.begin(run.settings)
    for event in run.events:
        pane.apply(event)
    pane.show_problem(full(Code.INTERNAL))
    assert state(pane) == ("failure", "internal")
    assert part(pane, "detailTabs").isVisible()
    tree = part(pane, "stepTree")
    assert isinstance(tree, QTreeView)
    statuses = [tree.model().index(row, 0).data(STATUS_ROLE) for row in range(10)]
    assert statuses == [*["passed"] * 8, "cancelled", "not_reached"]
    assert not part(pane, "progressBar").isVisible()


def test_after_a_change_of_settings_the_result_is_an_old_one(pane: ResultsPane) -> None:
    run_to_the_end(pane, success())
    pane.set_stale(True)
    assert text(pane, "verdictStaleLabel") == "Result for the previous settings"
    pane.set_stale(False)
    assert text(pane, "verdictStaleLabel") == ""


def test_a_running_test_is_never_old(pane: ResultsPane, qtbot: QtBot) -> None:
    pane.begin(SETTINGS)
    pane.set_stale(True)
    qtbot.waitUntil(lambda: text(pane, "verdictTitle") != "")
    assert text(pane, "verdictStaleLabel") == ""


def test_the_welcome_can_come_back(pane: ResultsPane) -> None:
    run_to_the_end(pane, success())
    pane.show_welcome()
    assert part(pane, "welcomePage").isVisible()


# --- buttons ----------------------------------------------------------------------------------------------------------


def test_test_again(pane: ResultsPane, qtbot: QtBot) -> None:
    run_to_the_end(pane, stopped(), cancelled=True)
    with qtbot.waitSignal(pane.test_again_requested):
        press(pane, "testAgainButton")


def test_a_password_to_be_typed(pane: ResultsPane, qtbot: QtBot) -> None:
    run_to_the_end(pane, wrong_password())
    with qtbot.waitSignal(pane.enter_password_requested):
        press(pane, "typePasswordButton")
    run_to_the_end(pane, SampleRun().reach().greet().encrypt().introduce_again().skip_sign_in().say_goodbye())
    assert state(pane) == ("ok", "ok.no_login")
    with qtbot.waitSignal(pane.enter_password_requested):
        press(pane, "enterPasswordButton")


def test_send_a_test_message(pane: ResultsPane, qtbot: QtBot) -> None:
    run_to_the_end(pane, success())
    with qtbot.waitSignal(pane.send_test_requested):
        press(pane, "sendTestButton")


def test_view_the_certificate(pane: ResultsPane, qtbot: QtBot) -> None:
    run_to_the_end(pane, expires_soon())
    with qtbot.waitSignal(pane.tab_changed) as changed:
        press(pane, "viewCertificateButton")
    assert changed.args == ["certificate"]
    assert pane.current_tab() == "certificate"
    assert part(pane, "certDetails").isVisible()


def test_copy_the_settings_without_any_password(pane: ResultsPane) -> None:
    assert pane.settings_text() == ""
    run_to_the_end(pane, success())
    press(pane, "copySettingsButton")
    assert QGuiApplication.clipboard().text() == (
        "Server: smtp.northwind.example\nPort: 587\nEncryption: STARTTLS\nUser name: sam@northwind.example\n"
    )


def test_a_fix_and_the_way_back(pane: ResultsPane, qtbot: QtBot) -> None:
    pane.show_problem(Diagnosis(Code.CONNECT_BLOCKED, facts=FULL, fixes=(FIX,)))
    assert not part(pane, "fixUndoButton").isVisible()
    with qtbot.waitSignal(pane.fix_requested) as asked:
        press(pane, "fixButton1")
    assert asked.args == [FIX]
    pane.set_undo_available(True)
    with qtbot.waitSignal(pane.undo_requested):
        press(pane, "fixUndoButton")


def test_the_keyboard_moves_on_to_the_details_when_its_button_goes_away(pane: ResultsPane, qtbot: QtBot) -> None:
    run_to_the_end(pane, stopped(), cancelled=True)
    button = part(pane, "testAgainButton")
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(button.hasFocus)
    pane.begin(SETTINGS)
    qtbot.waitUntil(part(pane, "stepTree").hasFocus)


# --- tabs -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["conversation", "certificate", "features", "steps"])
def test_tabs_are_shown_by_name(pane: ResultsPane, name: str) -> None:
    pane.show_tab(name)
    assert pane.current_tab() == name


def test_there_is_no_other_tab(pane: ResultsPane) -> None:
    with pytest.raises(ValueError, match="history"):
        pane.show_tab("history")
    tabs = part(pane, "detailTabs")
    assert isinstance(tabs, QTabWidget)
    assert [tabs.tabText(number) for number in range(tabs.count())] == [
        "Steps",
        "Conversation",
        "Certificate",
        "Server features",
        "All ports",
    ]
    assert tabs.accessibleName() == "Details"


def test_find_opens_the_conversation(pane: ResultsPane, qtbot: QtBot) -> None:
    run_to_the_end(pane, success())
    pane.focus_find()
    assert pane.current_tab() == "conversation"
    edit = part(pane, "transcriptFindEdit")
    assert isinstance(edit, QLineEdit)
    qtbot.waitUntil(edit.hasFocus)


def test_the_tab_stays_for_the_next_test(pane: ResultsPane) -> None:
    run_to_the_end(pane, success())
    pane.show_tab("conversation")
    run_to_the_end(pane, wrong_password())
    assert pane.current_tab() == "conversation"
