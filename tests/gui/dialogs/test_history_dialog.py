from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QIcon
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QPushButton, QWidget

from core.stores.history import PastRun
from core.values.diagnosis import Code
from core.values.message import Message
from core.values.settings import Encryption
from gui.dialogs.history_dialog import HistoryDialog
from gui.dialogs.history_model import RUN_ROLE, Column, HistoryModel
from gui.dialogs.history_table import HistoryTable
from gui.style.button_kinds import ButtonKind, button_kind

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

WHEN = datetime(2026, 11, 24, 3, 51, tzinfo=UTC)


def past(number: int, code: Code = Code.OK, account: str = "Work") -> PastRun:
    said = Message("history.verdict", {"verdict_code": code.value})
    moment = WHEN + timedelta(minutes=number)
    return PastRun(number, moment, 1.5, account, "smtp.example.com", 587, Encryption.STARTTLS, code, said)


RUNS = (past(3), past(2, Code.CANCELLED), past(1, Code.CERT_EXPIRED))


@pytest.fixture
def dialog(window: QMainWindow, qtbot: QtBot) -> HistoryDialog:
    made = HistoryDialog(window)
    with qtbot.waitExposed(made):
        made.open()
    return made


def table_of(dialog: HistoryDialog) -> HistoryTable:
    found = dialog.findChild(HistoryTable)
    assert found is not None
    return found


def button(dialog: HistoryDialog, name: str) -> QPushButton:
    found = dialog.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def usable(dialog: HistoryDialog) -> list[str]:
    names = ("openRunButton", "compareRunsButton", "clearHistoryButton")
    return [name for name in names if button(dialog, name).isEnabled()]


def choose(dialog: HistoryDialog, *rows: int) -> None:
    table = table_of(dialog)
    table.clearSelection()
    for row in rows:
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        table.selectionModel().select(table.model().index(row, 0), flags)


def test_names_for_programs_and_screen_readers(dialog: HistoryDialog) -> None:
    assert dialog.objectName() == "historyDialog"
    assert dialog.windowTitle() == dialog.accessibleName() == "History"
    for name, accessible in (("historyTable", "Past tests"), ("clearHistoryButton", "Clear history")):
        found = dialog.findChild(QWidget, name)
        assert found is not None
        assert found.accessibleName() == accessible


def test_it_says_what_is_kept(dialog: HistoryDialog, window: QMainWindow, qtbot: QtBot) -> None:
    assert dialog.accessibleDescription() == "The last 200 tests are kept on this computer, without passwords."
    off = HistoryDialog(window, is_kept=False)
    qtbot.addWidget(off)
    assert "switched off in the preferences" in off.accessibleDescription()


def test_what_can_be_done_follows_the_choice(dialog: HistoryDialog) -> None:
    assert usable(dialog) == []
    dialog.show_runs(RUNS)
    assert usable(dialog) == ["openRunButton", "clearHistoryButton"]
    choose(dialog, 0, 1)
    assert usable(dialog) == ["compareRunsButton", "clearHistoryButton"]
    choose(dialog, 0, 1, 2)
    assert usable(dialog) == ["clearHistoryButton"]
    choose(dialog)
    assert usable(dialog) == ["clearHistoryButton"]
    dialog.show_runs(())
    assert usable(dialog) == []
    assert button_kind(button(dialog, "openRunButton")) is ButtonKind.PRIMARY


def test_the_buttons_ask_for_the_chosen_tests(dialog: HistoryDialog, qtbot: QtBot) -> None:
    dialog.show_runs(RUNS)
    choose(dialog, 1)
    with qtbot.waitSignal(dialog.open_requested) as asked:
        button(dialog, "openRunButton").click()
    assert asked.args == [2]
    choose(dialog, 2, 0)
    with qtbot.waitSignal(dialog.compare_requested) as compared:
        button(dialog, "compareRunsButton").click()
    assert compared.args == [3, 1]
    with qtbot.waitSignal(dialog.clear_requested):
        button(dialog, "clearHistoryButton").click()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_opens_the_row_with_the_keyboard(dialog: HistoryDialog, qtbot: QtBot, key: Qt.Key) -> None:
    dialog.show_runs(RUNS)
    QTest.keyClick(table_of(dialog), Qt.Key.Key_Down)
    with qtbot.waitSignal(dialog.open_requested) as asked:
        QTest.keyClick(table_of(dialog), key)
    assert asked.args == [2]


def test_the_columns_are_what_the_user_looks_for(qtbot: QtBot) -> None:
    model = HistoryModel()
    model.show_runs((past(1, Code.CERT_EXPIRED, "<b>Work"),))
    headings = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert headings == ["Date", "Account", "Server", "Result", "Duration"]
    local = (WHEN + timedelta(minutes=1)).astimezone()
    assert [model.index(0, column).data() for column in range(5)] == [
        f"{local.day} Nov 2026, {local:%H:%M}",
        "<b>Work",
        "smtp.example.com, port 587",
        "Result: cert.expired",
        "1.5 s",
    ]
    assert model.index(0, 0).data(RUN_ROLE) == 1
    assert isinstance(model.index(0, 3).data(Qt.ItemDataRole.DecorationRole), QIcon)
    assert "&lt;b&gt;Work" in model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole)
    assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0


@pytest.mark.parametrize("code", Code)
def test_every_verdict_has_a_shape(code: Code) -> None:
    model = HistoryModel()
    model.show_runs((past(1, code),))
    assert isinstance(model.index(0, 3).data(Qt.ItemDataRole.DecorationRole), QIcon)


def test_the_name_of_a_server_breaks_only_when_it_is_very_long(dialog: HistoryDialog) -> None:
    table = table_of(dialog)
    usual = replace(past(1), host="smtp.northwind.example")
    dialog.show_runs([usual])
    assert table.columnWidth(Column.SERVER) >= table.longest_word(Column.SERVER)
    dialog.show_runs([usual, replace(usual, host=f"{'a' * 60}." * 4)])
    assert table.columnWidth(Column.SERVER) < table.longest_word(Column.SERVER)
    assert table.horizontalScrollBar().maximum() == 0


def test_the_names_of_its_columns_may_take_two_lines(dialog: HistoryDialog) -> None:
    model, role = table_of(dialog).model(), Qt.ItemDataRole.TextAlignmentRole
    flags = [model.headerData(column, Qt.Orientation.Horizontal, role) for column in range(model.columnCount())]
    assert all(flag & Qt.TextFlag.TextWordWrap.value for flag in flags)
