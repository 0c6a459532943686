"""Reports on their way out of the real window: copied and saved."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from core.values.failures import ConnectTimedOut, ReplyTooLong
from core.values.steps import Step
from gui.preferences import PreferenceStore
from tests.core.report.sample_report import OUTCOME
from tests.gui.played_probe import PlayedProbe
from tests.gui.played_window import OK, at_once, endless, fill_in, open_played
from tests.gui.qt_loop import until
from tests.program import open_program

if TYPE_CHECKING:
    from pathlib import Path


BY_KEY = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


async def say_all(probe: PlayedProbe) -> None:
    """Let the test be that of the sample report, as far as the window hears of it."""
    for event in OUTCOME.events:
        probe.emit(event)
    await asyncio.sleep(0)


async def test_before_the_first_result_there_is_nothing_to_report(tmp_path: Path) -> None:
    async with open_program(tmp_path) as program:
        assert not program.action("saveReportAction").isEnabled()
        assert not program.action("copyReportAction").isEnabled()
        assert not program.find("saveReportButton").isEnabled()


async def test_while_a_test_runs_neither(tmp_path: Path) -> None:
    probe = PlayedProbe(at_once, OK)
    async with open_played(tmp_path, probe) as program:
        fill_in(program)
        await program.test()
        assert program.find("saveReportButton").isEnabled()
        probe.course = endless
        program.click("testButton")
        await until(lambda: program.state == "running")
        assert not program.action("saveReportAction").isEnabled()
        assert not program.action("copyReportAction").isEnabled()
        assert not program.find("saveReportButton").isEnabled()
        assert not program.action("openReportAction").isEnabled()


async def test_a_copied_report_is_masked_and_the_window_says_so(tmp_path: Path) -> None:
    async with open_played(tmp_path, PlayedProbe(say_all, OUTCOME)) as program:
        fill_in(program, "sesame-street")
        await program.test()
        assert not program.find("toastLabel").isVisible()
        program.press(Qt.Key.Key_C, BY_KEY)
        copied = QApplication.clipboard().text()
        assert copied.startswith("Outbox Check report\n")
        assert "s••@example.test" in copied
        assert "sam@example.test" not in copied
        assert "sesame" not in copied
        assert "192.168.1.7" not in copied
        assert program.find("toastLabel").isVisible()
        assert program.text("toastLabel") == "Report copied. Passwords were left out."


async def test_it_hides_what_the_user_prefers_to_hide(tmp_path: Path) -> None:
    store = PreferenceStore(tmp_path)
    store.save(replace(store.load(), hide_email=False, hide_server=True))
    async with open_played(tmp_path, PlayedProbe(at_once, OK)) as program:
        fill_in(program)
        await program.test()
        program.action("copyReportAction").trigger()
        copied = QApplication.clipboard().text()
        assert "(server hidden)" in copied
        assert "smtp.example.test" not in copied
        program.action("saveReportAction").trigger()
        dialog = await program.dialog("reportDialog")
        assert "(server hidden)" in dialog.plain_text("reportPreview")
        dialog.press(Qt.Key.Key_Escape)


async def test_the_card_copies_a_question_for_who_runs_the_server(tmp_path: Path) -> None:
    too_long = replace(OK, failure=ReplyTooLong(65536), failed_step=Step.EHLO)
    async with open_played(tmp_path, PlayedProbe(at_once, too_long)) as program:
        fill_in(program)
        await program.test()
        assert program.button_text("copyQuestionButton") == "Copy question for my administrator"
        program.click("copyQuestionButton")
        copied = QApplication.clipboard().text()
        assert copied.startswith("Hello,\n\nI cannot send mail through smtp.example.test.")
        assert "s••@example.test" in copied
        assert program.text("toastLabel").startswith("Question copied, ready to be pasted into a mail.")


async def test_the_card_copies_the_report_where_somebody_else_must_look_into_it(tmp_path: Path) -> None:
    timed_out = replace(OK, failure=ConnectTimedOut((), 10.0), failed_step=Step.CONNECT)
    async with open_played(tmp_path, PlayedProbe(at_once, timed_out)) as program:
        fill_in(program)
        await program.test()
        assert program.find("copyReportButton").isVisible()
        program.click("copyReportButton")
        assert QApplication.clipboard().text().startswith("Outbox Check report\n")
        assert program.text("toastLabel") == "Report copied. Passwords were left out."


@pytest.mark.parametrize("way", ["button", "key"])
async def test_the_report_is_saved_from_the_steps_and_by_key(tmp_path: Path, way: str) -> None:
    async with open_played(tmp_path, PlayedProbe(at_once, OK)) as program:
        fill_in(program)
        await program.test()
        if way == "button":
            program.click("saveReportButton")
        else:
            program.press(Qt.Key.Key_S, BY_KEY)
        dialog = await program.dialog("reportDialog")
        dialog.choose("reportFormatCombo", "json")
        dialog.click("saveReportFileButton")
        chooser = await dialog.dialog("saveDialog")
        assert isinstance(chooser.window, QFileDialog)
        chooser.window.fileSelected.emit(str(tmp_path / "mine.json"))
        await until(lambda: not program.is_open("reportDialog"))
        assert json.loads((tmp_path / "mine.json").read_text("utf-8"))["format"] == "outbox-check-report"
