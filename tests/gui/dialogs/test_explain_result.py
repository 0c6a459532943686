from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from core.values.control_probe import ControlPurpose
from core.values.diagnosis import Code, Confidence, Diagnosis, Evidence
from core.values.settings import Encryption
from core.values.steps import Step
from gui.dialogs.explain_result import MOST_EVIDENCE, ExplainResult
from gui.found_server import FoundServer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot

FACTS = {"host": "smtp.example.test", "port": "587", "encryption": "starttls", "reply_code": "535"}
LINE = Evidence(Step.AUTH, "535 5.7.8 <b>Error</b>: authentication failed")
REFUSED = Diagnosis(Code.AUTH_BAD_CREDENTIALS, Confidence.LIKELY, FACTS, (LINE,))


@pytest.fixture
def result(window: QMainWindow, qtbot: QtBot) -> ExplainResult:
    result = ExplainResult(window)
    qtbot.addWidget(result)
    window.setCentralWidget(result)
    window.resize(640, 520)
    result.show()
    return result


def said(result: ExplainResult, name: str) -> str:
    label = result.findChild(QLabel, name)
    assert isinstance(label, QLabel)
    return label.text() if label.isVisible() else ""


def button(result: ExplainResult, name: str) -> QPushButton:
    found = result.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def test_it_says_what_why_who_how_sure_and_from_what(result: ExplainResult) -> None:
    result.show_diagnosis(REFUSED)
    assert said(result, "explainTitle") == "The server did not accept the password"
    assert "sign-in was refused" in said(result, "explainText")
    assert said(result, "explainOwner") == "Who has to act: you · This is the most likely cause."
    assert said(result, "explainEvidence") == f"Read from: {LINE.text}"
    advice = [label.text() for label in result.findChildren(QLabel, "adviceLabel")]
    assert len(advice) >= 2
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in result.findChildren(QLabel))


def test_a_sure_cause_is_not_doubted_and_a_guess_says_so(result: ExplainResult) -> None:
    result.show_diagnosis(replace(REFUSED, confidence=Confidence.SURE))
    assert said(result, "explainOwner") == "Who has to act: you"
    result.show_diagnosis(replace(REFUSED, confidence=Confidence.GUESS))
    assert "guess" in said(result, "explainOwner")


def test_it_is_read_out(result: ExplainResult) -> None:
    result.show_diagnosis(REFUSED)
    seen = QAccessible.queryAccessibleInterface(result)
    assert seen.text(QAccessible.Text.Name) == "Explanation"
    described = seen.text(QAccessible.Text.Description)
    assert described.startswith("The server did not accept the password\n")
    assert described.endswith(f"Read from: {LINE.text}")


def test_copy_takes_all_of_it(result: ExplainResult) -> None:
    result.show_diagnosis(REFUSED)
    copy = button(result, "explainCopyButton")
    assert copy.accessibleName() == "Copy explanation"
    copy.click()
    copied = QGuiApplication.clipboard().text()
    for part in ("The server did not accept the password", "Who has to act: you", LINE.text):
        assert part in copied


def test_the_server_it_is_about_can_be_tested(result: ExplainResult) -> None:
    result.show_diagnosis(REFUSED)
    wanted = QSignalSpy(result.test_requested)
    button(result, "explainTestButton").click()
    assert wanted.at(0) == [FoundServer("smtp.example.test", "587", Encryption.STARTTLS)]


def test_without_a_server_there_is_nothing_to_test(result: ExplainResult) -> None:
    result.show_diagnosis(Diagnosis(Code.AUTH_BAD_CREDENTIALS))
    assert not button(result, "explainTestButton").isVisible()
    assert said(result, "explainEvidence") == ""


def test_while_a_test_runs_no_other_is_begun(result: ExplainResult) -> None:
    result.show_diagnosis(REFUSED)
    test = button(result, "explainTestButton")
    result.set_testing(True)
    assert not test.isEnabled()
    assert test.toolTip() == test.accessibleDescription() == "A test is running. Wait for its end, or stop it first."
    result.set_testing(False)
    assert test.isEnabled()
    assert test.toolTip() == ""


def test_evidence_is_short_whatever_was_pasted(result: ExplainResult) -> None:
    flood = tuple(Evidence(Step.AUTH, "x" * 100_000, ControlPurpose.OTHER_PORT) for _ in range(50))
    result.show_diagnosis(replace(REFUSED, evidence=flood))
    lines = said(result, "explainEvidence").splitlines()
    assert len(lines) == MOST_EVIDENCE
    assert max(map(len, lines)) < 400


def test_its_parts_have_names_of_their_own(result: ExplainResult) -> None:
    """Who looks for the verdict card's parts must not find these."""
    result.show_diagnosis(REFUSED)
    names = {child.objectName() for child in result.findChildren(QWidget)}
    assert not [name for name in names if name.startswith(("verdict", "evidenceLink", "copy"))]


@pytest.mark.parametrize("code", list(Code))
def test_every_verdict_can_be_explained_without_any_fact(result: ExplainResult, code: Code) -> None:
    result.show_diagnosis(Diagnosis(code))
    assert said(result, "explainTitle")
