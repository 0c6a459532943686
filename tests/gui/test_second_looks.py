"""Second looks in the real window: live while they run, then led to from the card."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QProgressBar, QTabWidget, QTreeView

from core import judgement
from core.values.control_probe import ControlPurpose
from core.values.diagnosis import Code, Evidence
from core.values.steps import Step
from tests.core.report.verdict_cases import full
from tests.gui.played_probe import PlayedProbe
from tests.gui.played_window import fill_in, open_played
from tests.gui.qt_loop import until
from tests.gui.results_pane.sample_looks import PORT_2525, TLS_465, refused, started, works
from tests.gui.results_pane.sample_run import no_answer, wrong_password

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.program import Program


def looks(program: Program) -> list[tuple[str, str]]:
    """The second looks that can be seen, with their results."""
    (tree,) = program.window.findChildren(QTreeView, "controlTree") or (None,)
    if tree is None or not tree.isVisible():
        return []
    model = tree.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    return [(str(row.data()), str(row.siblingAtColumn(1).data())) for row in rows]


def tab(program: Program) -> int:
    return program.find("detailTabs", QTabWidget).currentIndex()


async def test_they_are_shown_while_they_run_and_stay_until_the_next_test(tmp_path: Path) -> None:
    first_ended, second_ended = asyncio.Event(), asyncio.Event()

    async def course(probe: PlayedProbe) -> None:
        for event in (*no_answer().events, started(TLS_465), started(PORT_2525)):
            probe.emit(event)
        await first_ended.wait()
        probe.emit(refused())
        await second_ended.wait()
        probe.emit(works())

    probe = PlayedProbe(course, no_answer().outcome(controls=(refused(), works())))
    async with open_played(tmp_path, probe) as program:
        fill_in(program)
        program.click("testButton")
        await until(lambda: program.text("verdictTitle") == "Looking for the cause…")
        assert program.text("verdictText").endswith("No password is sent on them.")
        bar = program.find("progressBar", QProgressBar)
        at_first = bar.value() / bar.maximum()
        assert [name for name, _ in looks(program)] == ["Port 465 with TLS", "Port 2525 with STARTTLS"]
        first_ended.set()
        await until(lambda: looks(program)[1][1] == "Port 2525 refused the connection")
        assert at_first < bar.value() / bar.maximum() < 1
        second_ended.set()
        await until(lambda: program.state == "failure")
        assert looks(program)[0] == ("Port 465 with TLS", "Works up to signing in, TLS 1.3")
        assert list(program.rows())[:2] == ["resolve", "connect"]
        assert len(program.rows()) == 10
        probe.course = endless
        program.click("testButton")
        await until(lambda: program.state == "running")
        assert looks(program) == []


async def endless(probe: PlayedProbe) -> None:
    await asyncio.Event().wait()


async def test_after_a_look_that_changes_nothing_the_step_is_waited_for_again(tmp_path: Path) -> None:
    ended = asyncio.Event()

    async def course(probe: PlayedProbe) -> None:
        for event in (*no_answer().events[:3], started(TLS_465)):
            probe.emit(event)
        await ended.wait()
        probe.emit(replace(works(), seconds=0.1))
        await asyncio.Event().wait()

    async with open_played(tmp_path, PlayedProbe(course)) as program:
        fill_in(program)
        program.click("testButton")
        await until(lambda: program.text("verdictTitle") == "Looking for the cause…")
        ended.set()
        await until(lambda: program.text("verdictTitle") == "Reaching the server…")


async def test_evidence_leads_to_the_look_with_mouse_and_keyboard(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = Evidence(Step.QUIT, "221 2.0.0 Bye", ControlPurpose.OTHER_PORT)
    monkeypatch.setattr(judgement, "judge", lambda _: replace(full(Code.CONNECT_BLOCKED), evidence=(seen,)))

    async def course(probe: PlayedProbe) -> None:
        for event in (*no_answer().events, started(TLS_465), works()):
            probe.emit(event)

    async with open_played(tmp_path, PlayedProbe(course, no_answer().outcome())) as program:
        fill_in(program)
        await program.test()
        program.action("viewTranscriptAction").trigger()
        program.find("evidenceLink1").setFocus()
        QTest.keyClick(program.find("evidenceLink1"), Qt.Key.Key_Space)
        tree = program.find("controlTree", QTreeView)
        assert tab(program) == 0
        assert QApplication.focusWidget() is tree
        assert tree.isExpanded(tree.currentIndex())
        assert tree.currentIndex().data() == "Port 465 with TLS"


async def test_evidence_leads_to_the_step_and_to_the_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = Evidence(Step.AUTH, "535 5.7.8 Error: authentication failed")
    monkeypatch.setattr(judgement, "judge", lambda _: replace(full(Code.AUTH_BAD_CREDENTIALS), evidence=(seen,)))

    async def course(probe: PlayedProbe) -> None:
        for event in wrong_password().events:
            probe.emit(event)

    async with open_played(tmp_path, PlayedProbe(course, wrong_password().outcome())) as program:
        fill_in(program)
        await program.test()
        transcript = program.find("transcriptView", QPlainTextEdit)
        await until(lambda: "221 2.0.0 Bye" in transcript.toPlainText())
        tree = program.find("stepTree", QTreeView)
        tree.collapseAll()
        program.click("evidenceLink1")
        assert tab(program) == 0
        assert tree.currentIndex().data() == "Sign in"
        assert tree.isExpanded(tree.currentIndex())
        assert transcript.textCursor().selectedText().endswith("535 5.7.8 Error: authentication failed")
