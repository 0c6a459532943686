"""The history in the real window: tests go in by themselves, and come out to be looked at and compared."""

from __future__ import annotations

import asyncio
import threading
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication, QTreeView

from core.diagnosis.rules import diagnose
from core.stores import history
from core.stores.account_store import AccountStore
from core.stores.accounts import Account, AccountBook
from core.stores.history import FILE_NAME, HistoryStore
from core.values.failures import NameNotFound
from core.values.settings import Encryption
from core.values.steps import Step
from gui.preferences import PreferenceStore
from tests.core.diagnosis.outcomes import STARTED
from tests.core.report.sample_report import OUTCOME
from tests.gui.played_probe import PlayedProbe
from tests.gui.played_window import OK, at_once, endless, fill_in, open_played
from tests.gui.qt_loop import until
from tests.program import open_program

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest

    from core.values.outcome import ProbeOutcome
    from tests.program import Program
    from tests.window_driver import WindowDriver

NOWHERE = replace(OK, failure=NameNotFound("smtp.example.test"), failed_step=Step.RESOLVE)
HOSTILE = "<img src=x>\u202e\x1b[2J"


def remember(folder: Path, *outcomes: ProbeOutcome, account: str = "Work") -> None:
    store = HistoryStore(folder)
    for number, one in enumerate(outcomes):
        dated = replace(one, started=STARTED + timedelta(days=number))
        store.add(dated, diagnose(dated), account)


async def opened(program: Program) -> WindowDriver:
    await program.activate()
    program.press(Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    dialog = await program.dialog("historyDialog")
    await program.workbench.settled()
    return dialog


def cells(dialog: WindowDriver, table: str = "historyTable") -> list[list[str]]:
    model = dialog.find(table, QTreeView).model()
    columns = range(model.columnCount())
    return [[str(model.index(row, column).data()) for column in columns] for row in range(model.rowCount())]


def choose(dialog: WindowDriver, *rows: int) -> None:
    table = dialog.find("historyTable", QTreeView)
    flags = QItemSelectionModel.SelectionFlag
    table.selectionModel().clearSelection()
    for row in rows:
        table.selectionModel().select(table.model().index(row, 0), flags.Select | flags.Rows)


# --- in ---------------------------------------------------------------------------------------------------------------


async def test_a_test_is_kept_when_it_is_over(tmp_path: Path) -> None:
    async with open_played(tmp_path, PlayedProbe(at_once, NOWHERE)) as program:
        fill_in(program, "sesame-street")
        await program.test()
        await program.workbench.settled()
        dialog = await opened(program)
        ((when, account, server, result, took),) = cells(dialog)
        assert account == "sam@example.test"
        assert server == "smtp.example.test, port 587"
        assert result == "There is no server called smtp.example.test"
        assert took == "400 ms"
        assert "Jan 2026, " in when
        dialog.press(Qt.Key.Key_Escape)
    assert b"sesame" not in (tmp_path / FILE_NAME).read_bytes()


async def test_a_saved_account_is_called_by_its_name_and_tests_stay_in_order(tmp_path: Path) -> None:
    account = Account("1", "Work", "sam@example.test", "smtp.example.test", "587", Encryption.STARTTLS)
    AccountStore(tmp_path).change(lambda _: AccountBook((account,), "1"), AccountBook())
    probe = PlayedProbe(at_once, NOWHERE)
    async with open_played(tmp_path, probe) as program:
        for seconds in (1.0, 2.0, 3.0):
            probe.ends_with = replace(NOWHERE, total_seconds=seconds)
            await program.test()
        await program.workbench.settled()
    runs = HistoryStore(tmp_path).runs()
    assert [run.seconds for run in runs] == [3.0, 2.0, 1.0]
    assert {run.account for run in runs} == {"Work"}


async def test_nothing_is_kept_where_the_user_does_not_want_it(tmp_path: Path) -> None:
    store = PreferenceStore(tmp_path)
    store.save(replace(store.load(), keep_history=False))
    async with open_played(tmp_path, PlayedProbe(at_once, OK)) as program:
        fill_in(program)
        await program.test()
        await program.workbench.settled()
        dialog = await opened(program)
        assert cells(dialog) == []
        assert dialog.text("historyRemark") == "No test is kept yet."
        assert "switched off" in dialog.window.accessibleDescription()
        for name in ("openRunButton", "compareRunsButton", "clearHistoryButton"):
            assert not dialog.find(name).isEnabled()
        dialog.press(Qt.Key.Key_Escape)
    assert not (tmp_path / FILE_NAME).exists()


async def test_a_slow_disk_holds_up_neither_the_window_nor_the_next_test(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow, let_go = HistoryStore.add, threading.Event()

    def wait(store: HistoryStore, *values: object) -> None:
        let_go.wait()
        slow(store, *values)  # type: ignore[arg-type]  # whatever the window gives

    monkeypatch.setattr(HistoryStore, "add", wait)
    async with open_played(tmp_path, PlayedProbe(at_once, OK)) as program:
        fill_in(program)
        await program.test()
        assert await program.test() == "success"
        let_go.set()
        await program.workbench.settled()
    assert len(HistoryStore(tmp_path).runs()) == 2


async def test_a_file_that_cannot_be_used_is_told_once(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).mkdir(parents=True)
    async with open_played(tmp_path, PlayedProbe(at_once, OK)) as program:
        fill_in(program)
        await program.test()
        notice = await program.dialog("noticeDialog")
        assert "history of past tests" in notice.window.accessibleDescription()
        notice.press(Qt.Key.Key_Escape)
        await until(lambda: not program.is_open("noticeDialog"))
        await program.test()
        await program.workbench.settled()
        assert not program.is_open("noticeDialog")
        assert program.state == "success"


async def test_tests_go_in_one_after_another_however_long_one_takes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[float] = []
    let_go = asyncio.Event()

    async def hesitate(work: Callable[[], object], seconds: float) -> object:
        begun.append(seconds)
        await let_go.wait()
        return work()

    monkeypatch.setattr("gui.history_desk.run_in_daemon_thread", hesitate)
    probe = PlayedProbe(at_once, OK)
    async with open_played(tmp_path, probe) as program:
        fill_in(program)
        await program.test()
        probe.ends_with = replace(OK, total_seconds=2.0)
        await program.test()
        # What has been sent off has had its turn to begin by now.
        await asyncio.sleep(0)
        at_once_begun = len(begun)
        let_go.set()
        assert at_once_begun == 1
        await program.workbench.settled()
    assert [run.seconds for run in HistoryStore(tmp_path).runs()] == [2.0, OK.total_seconds]


# --- out --------------------------------------------------------------------------------------------------------------


async def test_a_past_test_is_opened_read_only_and_marked(tmp_path: Path) -> None:
    remember(tmp_path, OUTCOME)
    async with open_program(tmp_path) as program:
        dialog = await opened(program)
        dialog.click("openRunButton")
        await until(lambda: program.state == "failure")
        assert not program.is_open("historyDialog")
        assert program.code == "auth.bad_credentials"
        assert program.text("keptLabel") == "A past test, made on 24 November 2026, 03:51 UTC"
        assert not program.find("keptDetails").isVisible()
        assert program.rows()["auth"] == "failed"
        assert not program.find("typePasswordButton").isVisible()
        program.action("copyReportAction").trigger()
        # It was made on this computer.
        assert "s••@northwind.example" in QApplication.clipboard().text()
        assert program.line("hostEdit") == ""


async def test_enter_and_a_double_click_open_it_too(tmp_path: Path) -> None:
    remember(tmp_path, OUTCOME)
    async with open_program(tmp_path) as program:
        dialog = await opened(program)
        table = dialog.find("historyTable", QTreeView)
        table.doubleClicked.emit(table.model().index(0, 3))
        await until(lambda: program.state == "failure")
        program.click("closeKeptButton")
        assert program.state == "empty"
        dialog = await opened(program)
        assert QApplication.focusWidget() is dialog.find("historyTable")
        dialog.press(Qt.Key.Key_Return)
        await until(lambda: program.state == "failure")


async def test_two_tests_are_compared_in_words(tmp_path: Path) -> None:
    remember(tmp_path, OK, NOWHERE)
    async with open_program(tmp_path) as program:
        dialog = await opened(program)
        assert not dialog.find("compareRunsButton").isEnabled()
        choose(dialog, 0, 1)
        assert dialog.text("historyRemark") == "Compare says what changed between the two."
        assert not dialog.find("openRunButton").isEnabled()
        dialog.click("compareRunsButton")
        compared = await dialog.dialog("comparisonDialog")
        assert compared.text("comparisonSummary") == "It worked on 24 Nov 2026 and does not any more."
        rows = cells(compared, "comparisonTable")
        assert rows[0][:3] == ["Result", "The server can be reached", "There is no server called smtp.example.test"]
        compared.click("copyComparisonButton")
        assert QApplication.clipboard().text().startswith("It worked on 24 Nov 2026 and does not any more.\n\nResult\n")
        compared.press(Qt.Key.Key_Escape)
        dialog.press(Qt.Key.Key_Escape)


async def test_two_tests_that_saw_the_same_say_so(tmp_path: Path) -> None:
    remember(tmp_path, OK, OK)
    async with open_program(tmp_path) as program:
        dialog = await opened(program)
        choose(dialog, 0, 1)
        dialog.click("compareRunsButton")
        compared = await dialog.dialog("comparisonDialog")
        assert compared.text("comparisonSummary") == "Both tests went well."
        assert compared.window.accessibleDescription() == "Nothing that the tests saw is different."
        compared.press(Qt.Key.Key_Escape)
        dialog.press(Qt.Key.Key_Escape)


async def test_clearing_asks_first_and_then_forgets_all(tmp_path: Path) -> None:
    remember(tmp_path, OK, NOWHERE)
    async with open_program(tmp_path) as program:
        dialog = await opened(program)
        dialog.click("clearHistoryButton")
        question = await dialog.dialog("clearHistoryDialog")
        # Enter must not forget anything.
        question.press(Qt.Key.Key_Return)
        await until(lambda: not dialog.is_open("clearHistoryDialog"))
        await program.workbench.settled()
        assert len(cells(dialog)) == 2
        dialog.click("clearHistoryButton")
        question = await dialog.dialog("clearHistoryDialog")
        question.click(question.button_called("C&lear"))
        await until(lambda: cells(dialog) == [])
        assert dialog.text("historyRemark") == "No test is kept yet."
        dialog.press(Qt.Key.Key_Escape)
    assert HistoryStore(tmp_path).runs() == ()


async def test_a_test_that_cannot_be_read_any_more_is_told_in_the_dialog(tmp_path: Path) -> None:
    remember(tmp_path, OK)
    async with open_program(tmp_path) as program:
        dialog = await opened(program)
        HistoryStore(tmp_path).clear()
        dialog.click("openRunButton")
        await program.workbench.settled()
        assert dialog.text("historyRemark") == "This test is kept no longer, or it cannot be read."
        assert program.state == "empty"
        dialog.press(Qt.Key.Key_Escape)


async def test_a_file_of_a_newer_version_is_told_in_the_dialog(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    remember(tmp_path, OK)
    monkeypatch.setattr(history, "VERSION", 0)
    async with open_program(tmp_path) as program:
        dialog = await opened(program)
        assert "A newer version of this program wrote" in dialog.text("historyRemark")
        dialog.press(Qt.Key.Key_Escape)


async def test_what_a_file_says_is_plain_text(tmp_path: Path) -> None:
    remember(tmp_path, replace(OK, settings=replace(OK.settings, email=HOSTILE)), account=HOSTILE)
    async with open_program(tmp_path) as program:
        dialog = await opened(program)
        ((_, account, *_rest),) = cells(dialog)
        assert account == "<img src=x><U+202E><U+001B>[2J"
        tip = dialog.find("historyTable", QTreeView).model().index(0, 1).data(Qt.ItemDataRole.ToolTipRole)
        assert "<img" not in tip
        dialog.press(Qt.Key.Key_Escape)


async def test_there_is_one_dialog_and_none_while_a_test_runs(tmp_path: Path) -> None:
    async with open_played(tmp_path, PlayedProbe(endless)) as program:
        await opened(program)
        program.action("viewHistoryAction").trigger()
        await asyncio.sleep(0)
        dialog = await program.dialog("historyDialog")
        dialog.press(Qt.Key.Key_Escape)
        await until(lambda: not program.is_open("historyDialog"))
        fill_in(program)
        program.click("testButton")
        await until(lambda: program.state == "running")
        assert not program.action("viewHistoryAction").isEnabled()
