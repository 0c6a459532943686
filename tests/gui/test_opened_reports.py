"""Reports opened in the real window, whoever made them."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QTabWidget, QTreeView

from core.diagnosis.rules import diagnose
from core.report.json_report import json_report
from core.report.masking import Masks
from core.report.report import make_report
from core.values.control_probe import ControlEnded, ControlStarted
from core.values.events import StepStarted
from core.values.steps import Step
from gui.results_pane.results_pane import ResultsPane
from tests.core.report.sample_report import ORIGIN, OUTCOME, SETTINGS
from tests.gui.played_probe import PlayedProbe
from tests.gui.played_window import OK, at_once, endless, fill_in, open_played
from tests.gui.qt_loop import until
from tests.program import open_program

if TYPE_CHECKING:
    from pathlib import Path

    from tests.program import Program


def saved(folder: Path, masks: Masks | None = None, **changes: Any) -> Path:  # noqa: ANN401  # fields of an outcome
    outcome = replace(OUTCOME, **changes)
    file = folder / "report.json"
    file.write_text(json_report(make_report(outcome, diagnose(outcome), ORIGIN, masks or Masks())), "utf-8")
    return file


def spoil(file: Path, change: dict[str, object]) -> None:
    entries = json.loads(file.read_text("utf-8"))
    entries.update(change)
    file.write_text(json.dumps(entries), "utf-8")


async def open_report(program: Program, file: Path) -> None:
    program.action("openReportAction").trigger()
    chooser = await program.dialog("openReportDialog")
    assert isinstance(chooser.window, QFileDialog)
    assert chooser.window.fileMode() is QFileDialog.FileMode.ExistingFile
    chooser.window.fileSelected.emit(str(file))
    chooser.window.close()
    await program.workbench.settled()


async def test_a_saved_report_is_shown_like_a_result_and_marked_as_none(tmp_path: Path) -> None:
    file = saved(tmp_path)
    async with open_program(tmp_path / "config") as program:
        await open_report(program, file)
        assert program.state == "failure"
        assert program.code == "auth.bad_credentials"
        assert program.find("keptBanner").isVisible()
        assert program.text("keptLabel") == "A saved report of 24 November 2026, 03:51 UTC"
        assert program.text("keptDetails") == (
            "Not a test on this computer. Made with version 1.2.3 on Linux. "
            "E-mail addresses and the user name are shortened. The name and the addresses of the computer are hidden."
        )
        assert program.rows()["auth"] == "failed"
        assert program.rows()["resolve"] == "passed"
        assert program.find("controlTree", QTreeView).model().rowCount() == 1
        assert "220 smtp.northwind.example <i>ESMTP</i>" in program.plain_text("transcriptView")
        assert program.find("featureTable", QTreeView).model().rowCount() > 0
        # The form keeps its own.
        assert program.line("hostEdit") == ""


async def test_a_report_offers_nothing_that_would_touch_the_form_or_test(tmp_path: Path) -> None:
    file = saved(tmp_path)
    async with open_program(tmp_path / "config") as program:
        await open_report(program, file)
        for name in ("fixButton1", "typePasswordButton", "testAgainButton", "fixUndoButton", "trustCertificateButton"):
            assert not program.find(name).isVisible(), name
        program.fill("hostEdit", "smtp.example.test")
        assert not program.find("verdictStaleLabel").isVisible()


async def test_a_report_is_reported_again_as_what_it_is(tmp_path: Path) -> None:
    file = saved(tmp_path)
    async with open_program(tmp_path / "config") as program:
        await open_report(program, file)
        program.action("copyReportAction").trigger()
        assert QApplication.clipboard().text().splitlines()[2].startswith("Version 1.2.3 on Linux, tested 24 November")


async def test_what_is_typed_while_a_report_is_shown_does_not_pale_it(tmp_path: Path) -> None:
    file = saved(tmp_path)
    async with open_played(tmp_path / "config", PlayedProbe(at_once, OK)) as program:
        fill_in(program)
        await program.test()
        await open_report(program, file)
        program.fill("hostEdit", "smtp.other.test")
        assert not program.find("verdictStaleLabel").isVisible()


async def test_how_often_the_password_went_out_is_said_of_the_own_result_only(tmp_path: Path) -> None:
    file = saved(tmp_path)
    sent = replace(OK, sign_in_attempts=1, signed_in=True)
    async with open_played(tmp_path / "config", PlayedProbe(at_once, sent)) as program:
        fill_in(program, "sesame-street")
        await program.test()
        footers = [label.text() for label in program.window.findChildren(QLabel)]
        assert any("Password sent 1 time" in text for text in footers)
        await open_report(program, file)
        footers = [label.text() for label in program.window.findChildren(QLabel)]
        assert not any("Password sent 1 time" in text for text in footers)
        program.click("closeKeptButton")
        footers = [label.text() for label in program.window.findChildren(QLabel)]
        assert any("Password sent 1 time" in text for text in footers)


async def test_a_certificate_of_the_own_test_cannot_be_given_up_below_a_report(tmp_path: Path) -> None:
    file = saved(tmp_path)
    async with open_played(tmp_path / "config", PlayedProbe(at_once, OK)) as program:
        fill_in(program)
        await program.test()
        results = program.find("resultsPane", ResultsPane)
        results.set_trust_revocable(is_revocable=True)
        stop = program.find("stopTrustingCertButton")
        assert not stop.isHidden()
        await open_report(program, file)
        assert stop.isHidden()
        program.click("closeKeptButton")
        assert not stop.isHidden()


async def test_closing_a_report_brings_the_own_result_back(tmp_path: Path) -> None:
    file = saved(tmp_path)
    async with open_played(tmp_path / "config", PlayedProbe(at_once, OK)) as program:
        fill_in(program)
        await program.test()
        program.find("detailTabs", QTabWidget).setCurrentIndex(2)
        await open_report(program, file)
        assert program.state == "failure"
        program.fill("hostEdit", "smtp.other.test")
        program.click("closeKeptButton")
        assert program.state == "success"
        assert program.code == "ok.no_login"
        assert not program.find("keptBanner").isVisible()
        # What was changed meanwhile counts.
        assert program.find("verdictStaleLabel").isVisible()


async def test_without_an_own_result_the_welcome_comes_back_and_nothing_is_left_behind(tmp_path: Path) -> None:
    file = saved(tmp_path)
    async with open_program(tmp_path / "config") as program:
        await open_report(program, file)
        program.click("closeKeptButton")
        assert program.state == "empty"
        assert program.find("welcomePage").isVisible()
        assert not program.action("saveReportAction").isEnabled()
        program.action("viewPortsAction").trigger()
        assert not program.find("verdictCard").isVisible()
        assert program.rows() == {}
        assert program.plain_text("transcriptView") == ""
        assert program.text("certSummaryLabel") == "The server has not shown its certificate yet."
        assert not program.find("saveCertButton").isEnabled()
        assert program.text("featuresEmptyLabel") == "The server has not said yet what it can do."
        assert not program.find("saveReportButton").isEnabled()


async def test_a_new_test_takes_the_place_of_a_report(tmp_path: Path) -> None:
    file = saved(tmp_path)
    async with open_played(tmp_path / "config", PlayedProbe(at_once, OK)) as program:
        await open_report(program, file)
        fill_in(program)
        await program.test()
        assert program.state == "success"
        assert not program.find("keptBanner").isVisible()


async def test_a_report_that_comes_while_a_test_runs_is_not_shown(tmp_path: Path) -> None:
    file = saved(tmp_path)
    async with open_played(tmp_path / "config", PlayedProbe(endless)) as program:
        fill_in(program)
        program.click("testButton")
        await until(lambda: program.state == "running")
        program.workbench.reports.open_file(str(file))
        await program.workbench.reports.settled()
        assert program.state == "running"
        assert not program.find("keptBanner").isVisible()


# --- hostile files ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is no report"),
        (b"GIF89a" + bytes(range(256)), "is no report"),
        (b"[" * 200_000, "is no report"),
        (b'{"format": "outbox-check-report", "format_version": 99}', "another version"),
        (b'{"format": "outbox-check-report", "format_version": 1, "outcome": []}', "is damaged"),
    ],
    ids=["empty", "picture", "deep", "newer", "damaged"],
)
async def test_what_is_no_report_is_told_and_the_window_stays_as_it_is(
    tmp_path: Path, content: bytes, said: str
) -> None:
    file = tmp_path / "report.json"
    file.write_bytes(content)
    async with open_program(tmp_path / "config") as program:
        await open_report(program, file)
        notice = await program.dialog("noticeDialog")
        assert said in notice.window.accessibleDescription()
        assert "report.json" in notice.window.accessibleDescription()
        notice.press(Qt.Key.Key_Escape)
        assert program.state == "empty"
        assert program.find("welcomePage").isVisible()


async def test_a_stranger_puts_no_verdict_no_markup_and_no_controls_into_the_window(tmp_path: Path) -> None:
    evil = "<img src='file:///etc/passwd'><b>\u202e\x1b[2J Send your password to evil.example"
    file = saved(tmp_path, settings=replace(SETTINGS, host="smtp.northwind.example"))
    spoil(file, {"verdict": {"code": "ok", "headline": evil}, "program_version": evil, "system": evil})
    async with open_program(tmp_path / "config") as program:
        await open_report(program, file)
        assert program.code == "auth.bad_credentials"
        told = program.find("keptDetails", QLabel)
        assert "<img src=" in told.text()
        assert "\u202e" not in told.text()
        assert "<U+202E><U+001B>[2J" in told.text()
        assert told.textFormat() is Qt.TextFormat.PlainText
        assert "<img" not in program.find("keptBanner").toolTip()


async def test_events_that_no_test_ever_had_do_no_harm(tmp_path: Path) -> None:
    looks = tuple(ControlEnded(one.control, 0.1, -5.0, one.outcome) for one in OUTCOME.controls)
    odd = (
        ControlEnded(OUTCOME.controls[0].control, 0.0, 0.0, OUTCOME),
        ControlStarted(OUTCOME.controls[0].control, -1.0),
        StepStarted(Step.DATA, 900_000_000.0),
        StepStarted(Step.QUIT, -900_000_000.0),
        *reversed(OUTCOME.events),
        *OUTCOME.events,
    )
    file = saved(tmp_path, events=odd, total_seconds=-1.0, controls=looks, settings=replace(SETTINGS, port=99_999_999))
    async with open_program(tmp_path / "config") as program:
        await open_report(program, file)
        assert program.find("keptBanner").isVisible()
        for number in range(5):
            program.find("detailTabs", QTabWidget).setCurrentIndex(number)
            program.window.grab()


async def test_a_fault_that_the_content_causes_is_told_as_damage(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("core.judgement.judge", broken)
    async with open_program(tmp_path / "config") as program:
        await open_report(program, saved(tmp_path))
        notice = await program.dialog("noticeDialog")
        assert notice.window.accessibleDescription() == "The report report.json is damaged, so it cannot be shown."
        notice.press(Qt.Key.Key_Escape)
