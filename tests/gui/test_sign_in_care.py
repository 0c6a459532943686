"""How often the password went out, and the question before it becomes dangerous, in the window."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from core.values.failures import AuthRefused
from core.values.reply import Reply
from core.values.steps import Step
from gui.results_pane.steps_tab import StepsTab
from gui.results_pane.tab_footer import TabFooter
from tests.gui.played_probe import PlayedProbe
from tests.gui.played_window import OK, at_once, fill_in, open_played
from tests.gui.qt_loop import until

if TYPE_CHECKING:
    from pathlib import Path

    from tests.program import Program
    from tests.window_driver import WindowDriver

REFUSED = replace(
    OK, sign_in_attempts=1, failure=AuthRefused("PLAIN", "sam", Reply(535, ("5.7.8 no",))), failed_step=Step.AUTH
)
SIGNED_IN = replace(OK, sign_in_attempts=1, signed_in=True)


@pytest.fixture
def probe() -> PlayedProbe:
    """A server that refuses every password."""
    return PlayedProbe(at_once, REFUSED)


def remark(program: Program) -> str:
    (tab,) = program.window.findChildren(StepsTab)
    (footer,) = tab.findChildren(TabFooter)
    return footer.remark()


async def fail(program: Program, times: int) -> None:
    for _ in range(times):
        assert await program.test() == "failure"


async def question(program: Program) -> WindowDriver:
    """Press Test and return the dialog that comes instead of the test."""
    program.click("testButton")
    return await program.dialog("signInDialog")


async def closed(program: Program) -> None:
    await until(lambda: not program.is_open("signInDialog"), "the question to go away")


async def test_the_count_stands_below_the_steps(tmp_path: Path, probe: PlayedProbe) -> None:
    async with open_played(tmp_path, probe) as program:
        fill_in(program, "sesame")
        await fail(program, 1)
        told = " to smtp.example.test for sam@example.test since the window was opened"
        assert remark(program).startswith("Finished in 400 ms")
        assert remark(program).endswith(f" · Password sent 1 time{told}")
        probe.ends_with = SIGNED_IN
        assert await program.test() == "success"
        assert remark(program).endswith(f" · Password sent 2 times{told}")


async def test_without_a_password_on_its_way_there_is_no_count(tmp_path: Path) -> None:
    async with open_played(tmp_path, PlayedProbe(at_once, OK)) as program:
        fill_in(program)
        await program.test()
        assert "Password sent" not in remark(program)


async def test_after_three_failures_the_window_asks_before_it_sends_again(tmp_path: Path, probe: PlayedProbe) -> None:
    async with open_played(tmp_path, probe) as program:
        fill_in(program, "sesame")
        await fail(program, 3)
        dialog = await question(program)
        assert len(probe.given) == 3
        headline, happened, risk = [label.text() for label in dialog.window.findChildren(QLabel)]
        assert headline == "Sign in once more?"
        assert happened == (
            "Signing in to smtp.example.test as sam@example.test failed 3 times within the last 15 minutes."
        )
        assert "lock an account" in risk
        dialog.click("signInAnywayButton")
        await until(lambda: len(probe.given) == 4 and program.state != "running", "the fourth test")
        assert "Password sent 4 times" in remark(program)


async def test_it_asks_again_after_a_fourth_failure(tmp_path: Path, probe: PlayedProbe) -> None:
    async with open_played(tmp_path, probe) as program:
        fill_in(program, "sesame")
        await fail(program, 3)
        (await question(program)).click("signInAnywayButton")
        await until(lambda: len(probe.given) == 4 and program.state != "running", "the fourth test")
        (await question(program)).click("signInCancelButton")
        await closed(program)
        assert len(probe.given) == 4


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
async def test_enter_and_escape_send_nothing(tmp_path: Path, probe: PlayedProbe, key: Qt.Key) -> None:
    async with open_played(tmp_path, probe) as program:
        fill_in(program, "sesame")
        await fail(program, 3)
        (await question(program)).press(key)
        await closed(program)
        assert len(probe.given) == 3
        assert program.state == "failure"
        assert "Password sent 3 times" in remark(program)


async def test_cancelling_does_not_send_later(tmp_path: Path, probe: PlayedProbe) -> None:
    async with open_played(tmp_path, probe) as program:
        fill_in(program, "sesame")
        await fail(program, 3)
        (await question(program)).click("signInCancelButton")
        await closed(program)
        (await question(program)).click("signInAnywayButton")
        await until(lambda: len(probe.given) == 4 and program.state != "running", "one test, not two")
        assert "Password sent 4 times" in remark(program)


async def test_there_is_one_question_at_a_time(tmp_path: Path, probe: PlayedProbe) -> None:
    async with open_played(tmp_path, probe) as program:
        fill_in(program, "sesame")
        await fail(program, 3)
        dialog = await question(program)
        program.window.menus.test.trigger()
        dialog.click("signInAnywayButton")
        await until(lambda: len(probe.given) == 4 and program.state != "running", "the fourth test")
        assert not program.is_open("signInDialog")


@pytest.mark.parametrize(("field", "text"), [("emailEdit", "ada@example.test"), ("hostEdit", "other.example.test")])
async def test_another_user_and_another_server_are_not_asked_about(
    tmp_path: Path, probe: PlayedProbe, field: str, text: str
) -> None:
    async with open_played(tmp_path, probe) as program:
        fill_in(program, "sesame")
        await fail(program, 3)
        program.fill(field, text)
        program.fill("passwordEdit", "sesame")
        await fail(program, 1)
        assert len(probe.given) == 4
        assert "Password sent 1 time " in remark(program)


async def test_without_a_password_nothing_is_asked(tmp_path: Path, probe: PlayedProbe) -> None:
    async with open_played(tmp_path, probe) as program:
        fill_in(program, "sesame")
        await fail(program, 3)
        program.fill("passwordEdit", "")
        await fail(program, 1)
        assert len(probe.given) == 4


async def test_a_message_is_not_sent_unasked_either(tmp_path: Path, probe: PlayedProbe) -> None:
    async with open_played(tmp_path, probe) as program:
        fill_in(program, "sesame")
        await fail(program, 3)
        program.window.menus.send_test.trigger()
        recipient = await program.dialog("sendTestDialog")
        recipient.click(recipient.button_called("Test and send"))
        (await program.dialog("signInDialog")).click("signInCancelButton")
        await closed(program)
        assert len(probe.given) == 3


async def test_a_sign_in_that_worked_ends_the_questions(tmp_path: Path, probe: PlayedProbe) -> None:
    async with open_played(tmp_path, probe) as program:
        fill_in(program, "sesame")
        await fail(program, 2)
        probe.ends_with = SIGNED_IN
        await program.test()
        probe.ends_with = REFUSED
        await fail(program, 2)
        assert len(probe.given) == 5
