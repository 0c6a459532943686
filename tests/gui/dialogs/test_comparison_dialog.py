from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMainWindow, QPushButton, QTreeView

from core.diagnosis.rules import diagnose
from core.report.run_comparison import Run
from core.values.details import Greeted
from core.values.events import StepPassed
from core.values.reply import Reply
from core.values.steps import Step
from gui.dialogs.comparison_dialog import ComparisonDialog, ComparisonTable
from gui.dialogs.comparison_model import ComparisonModel
from gui.style.units import u
from tests.core.report.sample_report import OUTCOME

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from core.values.outcome import ProbeOutcome

WORKED = replace(OUTCOME, failure=None, failed_step=None, signed_in=True, events=OUTCOME.events[:-1], controls=())
EARLIER = replace(WORKED, started=OUTCOME.started - timedelta(days=200))
HOSTILE = Reply(220, ("<img src=x> evil",))
ROW = ("Greeting", "220 <b>one</b>", "220 two", "Another server answers.")


def run(outcome: ProbeOutcome) -> Run:
    return Run(outcome, diagnose(outcome))


def opened(window: QMainWindow, qtbot: QtBot, one: ProbeOutcome, other: ProbeOutcome) -> ComparisonDialog:
    made = ComparisonDialog(run(one), run(other), window)
    with qtbot.waitExposed(made):
        made.open()
    return made


def rows(dialog: ComparisonDialog) -> list[list[str]]:
    table = dialog.findChild(QTreeView, "comparisonTable")
    assert table is not None
    model = table.model()
    return [[model.index(row, column).data() for column in range(4)] for row in range(model.rowCount())]


def test_the_older_test_is_then_whichever_was_chosen_first(window: QMainWindow, qtbot: QtBot) -> None:
    for pair in ((OUTCOME, EARLIER), (EARLIER, OUTCOME)):
        dialog = opened(window, qtbot, *pair)
        summary = dialog.findChild(QLabel, "comparisonSummary")
        assert summary is not None
        assert summary.text() == "It worked on 8 May 2026 and does not any more."
        assert dialog.accessibleDescription() == summary.text()
        assert rows(dialog)[0][0] == "Result"
        assert rows(dialog)[0][2] == "The server did not accept the password"
        table = dialog.findChild(QTreeView, "comparisonTable")
        assert table is not None
        headings = [table.model().headerData(column, Qt.Orientation.Horizontal) for column in range(4)]
        assert headings[0] == "What changed"
        assert "May 2026" in headings[1]
        assert "Nov 2026" in headings[2]
        assert headings[3] == "What it may mean"
        dialog.close()


def test_it_is_copied_as_text(window: QMainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot, EARLIER, OUTCOME)
    copy = dialog.findChild(QPushButton, "copyComparisonButton")
    assert copy is not None
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("It worked on 8 May 2026 and does not any more.\n\nResult\n  8 May 2026, ")
    assert copied.endswith("\n")


def test_two_that_saw_the_same_need_no_table(window: QMainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot, WORKED, EARLIER)
    assert dialog.findChild(QTreeView, "comparisonTable") is None
    assert dialog.accessibleDescription() == "Nothing that the tests saw is different."
    assert dialog.text() == "Both tests went well.\n"


def test_what_a_server_says_is_plain_text(window: QMainWindow, qtbot: QtBot) -> None:
    greeted = StepPassed(Step.GREETING, 0.2, 0.0, Greeted(HOSTILE))
    events = tuple(
        greeted if isinstance(one, StepPassed) and one.step is Step.GREETING else one for one in WORKED.events
    )
    changed = replace(WORKED, events=events)
    dialog = opened(window, qtbot, EARLIER, changed)
    (row,) = rows(dialog)
    assert row[0] == "Greeting"
    assert row[2].startswith("220 <img src=x> evil")
    assert row[3] == "Another server answers, or the same one was changed."


def test_the_model_has_tool_tips_that_are_no_markup() -> None:
    model = ComparisonModel(("then", "now"), (ROW,))
    assert model.index(0, 1).data() == "220 <b>one</b>"
    assert model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "220 <b>one</b>"
    assert "&lt;b&gt;one" in model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole)
    assert model.index(0, 1).data(Qt.ItemDataRole.DecorationRole) is None
    assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0


def test_what_changed_is_not_broken_within_a_word(qtbot: QtBot) -> None:
    table = ComparisonTable(ComparisonModel(("then", "now"), [("Serverfunktionen", *ROW[1:])]))
    qtbot.addWidget(table)
    table.resize(u(480, table), 200)
    table.grab()
    assert table.columnWidth(0) >= table.longest_word(0)


def test_the_names_of_its_columns_may_take_two_lines() -> None:
    model, role = ComparisonModel(("then", "now"), (ROW,)), Qt.ItemDataRole.TextAlignmentRole
    flags = [model.headerData(column, Qt.Orientation.Horizontal, role) for column in range(model.columnCount())]
    assert all(isinstance(flag, int) and flag & Qt.TextFlag.TextWordWrap.value for flag in flags)
