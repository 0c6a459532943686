"""The settings card as it is reached from the window: only after a test that worked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from core import judgement
from core.report.settings_card.working_settings import WORKING
from core.values.diagnosis import Code
from gui.results_pane.verdict_actions import Action, actions_for
from tests.core.report.verdict_cases import full
from tests.gui.played_probe import PlayedProbe
from tests.gui.played_window import OK, at_once, endless, fill_in, open_played
from tests.gui.qt_loop import until

if TYPE_CHECKING:
    from pathlib import Path

    from tests.program import Program

PASSWORD = "sesame-opens-nothing"  # of nobody


def is_offered(program: Program) -> tuple[bool, bool]:
    """Whether the menu and the verdict's card offer the settings card."""
    return program.action("settingsCardAction").isEnabled(), program.find("settingsCardButton").isVisible()


@pytest.mark.parametrize("code", Code)
async def test_it_is_offered_exactly_where_the_settings_work(
    code: Code, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    verdict = replace(full(code), fixes=())
    monkeypatch.setattr(judgement, "judge", lambda _: verdict)
    async with open_played(tmp_path, PlayedProbe(at_once, OK)) as program:
        assert is_offered(program) == (False, False)
        fill_in(program)
        await program.test()
        # The card has three buttons at most; the menu offers it always.
        assert is_offered(program) == (code in WORKING, Action.SETTINGS_CARD in actions_for(verdict))


@pytest.mark.parametrize("way", ["settingsCardAction", "settingsCardButton"])
async def test_it_shows_what_was_tested_and_no_password(way: str, tmp_path: Path) -> None:
    async with open_played(tmp_path, PlayedProbe(at_once, replace(OK, signed_in=True))) as program:
        fill_in(program, PASSWORD)
        assert await program.test() == "success"
        # Changed since: the card is about the test.
        program.fill("hostEdit", "smtp.other.test")
        if way.endswith("Action"):
            program.action(way).trigger()
        else:
            program.click(way)
        card = await program.dialog("settingsCardDialog")
        card.fill("incomingServerEdit", "imap.example.test")
        seen = []
        for _ in range(11):
            seen.append(card.plain_text("settingsCardPreview"))
            card.find("settingsCardPages").setFocus()
            card.press(Qt.Key.Key_Down)
        assert len(set(seen)) == 11
        assert all("smtp.example.test" in text for text in seen)
        assert PASSWORD not in "".join(seen)
        card.press(Qt.Key.Key_Escape)
        await until(lambda: not program.is_open("settingsCardDialog"))


async def test_while_the_next_test_runs_there_is_none(tmp_path: Path) -> None:
    probe = PlayedProbe(at_once, OK)
    async with open_played(tmp_path, probe) as program:
        fill_in(program)
        await program.test()
        assert is_offered(program) == (True, True)
        probe.course = endless
        program.click("testButton")
        await until(lambda: program.state == "running" and program.find("progressBar").isVisible())
        assert is_offered(program) == (False, False)
        program.press(Qt.Key.Key_Escape)
        await until(lambda: program.state == "cancelled")
        assert is_offered(program) == (False, False)
