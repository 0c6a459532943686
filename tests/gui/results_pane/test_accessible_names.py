"""What assistive tools, scripts and checks from outside find on the right-hand side of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QTreeView, QWidget

from core.diagnosis.rules import diagnose
from gui.results_pane.results_pane import ResultsPane
from tests.gui.results_pane.sample_run import no_answer, success

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

Role = QAccessible.Role

CONTRACT = [
    ("welcomePage", "Welcome", Role.Client),
    ("welcomeTitle", "Find out why your mail won’t send", Role.StaticText),
    ("verdictCard", "Result", Role.Border),
    ("verdictTitle", "These settings work", Role.StaticText),
    ("progressBar", "Test progress", Role.ProgressBar),
    ("fixUndoButton", "Put back previous settings", Role.Button),
    ("sendTestButton", "Send a test message…", Role.Button),
    ("copySettingsButton", "Copy settings", Role.Button),
    ("detailTabs", "Details", Role.Client),
    ("stepTree", "Test steps", Role.Tree),
    ("expandAllButton", "Expand all", Role.Button),
    ("transcriptView", "Conversation with the server", Role.EditableText),
    ("transcriptFindEdit", "Find in conversation", Role.EditableText),
    ("copyTranscriptButton", "Copy conversation", Role.Button),
    ("saveTranscriptButton", "Save conversation…", Role.Button),
    ("certSummaryLabel", "Trusted on this computer and issued for this server", Role.StaticText),
    ("certChainTree", "Chain of trust", Role.Tree),
    ("copyCertButton", "Copy certificate details", Role.Button),
    ("saveCertButton", "Save certificate…", Role.Button),
    ("featureTable", "Server features", Role.Tree),
    ("copyFeaturesButton", "Copy server features", Role.Button),
]


@pytest.fixture
def pane(qtbot: QtBot) -> ResultsPane:
    pane = ResultsPane()
    qtbot.addWidget(pane)
    pane.resize(760, 700)
    with qtbot.waitExposed(pane):
        pane.show()
    run = success()
    pane.begin(run.settings)
    for event in run.events:
        pane.apply(event)
    outcome = run.outcome()
    pane.finish(outcome, diagnose(outcome))
    return pane


def part(pane: ResultsPane, name: str) -> QWidget:
    found = pane.findChild(QWidget, name)
    assert isinstance(found, QWidget)
    return found


@pytest.mark.parametrize(("object_name", "name", "role"), CONTRACT, ids=[row[0] for row in CONTRACT])
def test_each_part_has_its_name_and_role(pane: ResultsPane, object_name: str, name: str, role: Role) -> None:
    seen = QAccessible.queryAccessibleInterface(part(pane, object_name))
    assert (seen.text(QAccessible.Text.Name), seen.role()) == (name, role)


def test_the_details_of_the_certificate_are_read_out_as_one_text(pane: ResultsPane) -> None:
    seen = QAccessible.queryAccessibleInterface(part(pane, "certDetails"))
    assert seen.role() == Role.StaticText
    assert seen.text(QAccessible.Text.Name).startswith("Issued to: smtp.northwind.example\n")


def test_the_result_is_described(pane: ResultsPane) -> None:
    seen = QAccessible.queryAccessibleInterface(part(pane, "verdictCard"))
    assert seen.text(QAccessible.Text.Description).startswith("These settings work\nYou can send mail as ")


def test_a_step_is_an_item_with_a_name_a_description_and_details(pane: ResultsPane) -> None:
    run = no_answer()
    pane.begin(run.settings)
    for event in run.events:
        pane.apply(event)
    outcome = run.outcome()
    pane.finish(outcome, diagnose(outcome))
    tree = part(pane, "stepTree")
    assert isinstance(tree, QTreeView)
    seen = QAccessible.queryAccessibleInterface(tree)
    items = [seen.child(number) for number in range(seen.childCount())]
    rows = [
        (item.text(QAccessible.Text.Name), item.text(QAccessible.Text.Description))
        for item in items
        if item.role() == Role.TreeItem
    ]
    assert ("Reach the server: failed", "No answer on port 587 after 10 s, took 10.0 s") in rows
    assert any(name.startswith("Both addresses were tried.") for name, _ in rows)
