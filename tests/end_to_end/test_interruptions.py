"""Stopping, closing, and faults of the program's own, while a test is under way."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, NoReturn

import pytest
from PySide6.QtCore import Qt

from gui.crash_watch import CrashWatch
from tests.fakes.network import black_hole
from tests.fakes.script import Say, Silence, greeting_and_ehlo, quit_politely
from tests.fakes.scripted_smtp_server import ScriptedSmtpServer
from tests.gui.qt_loop import until
from tests.program import open_program

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.window_driver import WindowDriver


def press_stop(program: WindowDriver) -> None:
    program.click("testButton")


def press_escape(program: WindowDriver) -> None:
    program.press(Qt.Key.Key_Escape)


def choose_stop(program: WindowDriver) -> None:
    program.action("stopAction").trigger()


@pytest.mark.parametrize("stop", [press_stop, press_escape, choose_stop])
async def test_stop_while_the_server_is_silent(tmp_path: Path, stop: Callable[[WindowDriver], None]) -> None:
    async with ScriptedSmtpServer([Silence()]) as server, open_program(tmp_path) as program:
        program.enter(host="127.0.0.1", port=server.port, encryption="none")
        program.click("testButton")
        await until(lambda: program.rows().get("greeting") == "running")
        assert program.state == "running"
        assert program.action("stopAction").isEnabled()
        stop(program)
        await until(lambda: program.state == "cancelled")
        assert program.code == "cancelled"
        assert program.text("verdictTitle") == "Test stopped"
        assert program.rows() == {
            "resolve": "passed",
            "connect": "passed",
            "greeting": "cancelled",
            "ehlo": "not_reached",
            "auth": "not_reached",
            "quit": "not_reached",
        }
        assert not program.action("stopAction").isEnabled()
        assert program.find("hostEdit").isEnabled()
        # The server's block ends only when the connection is closed.


async def test_stop_while_connecting(tmp_path: Path) -> None:
    with black_hole() as nowhere:
        async with open_program(tmp_path) as program:
            program.enter(host=nowhere.host, port=nowhere.port, encryption="none")
            program.click("testButton")
            await until(lambda: program.rows().get("connect") == "running")
            program.click("testButton")
            await until(lambda: program.state == "cancelled")
            assert program.rows()["connect"] == "cancelled"


async def test_a_test_can_follow_a_stopped_one(tmp_path: Path) -> None:
    whole = [*greeting_and_ehlo("8BITMIME"), *quit_politely()]
    async with ScriptedSmtpServer([Silence()], whole) as server, open_program(tmp_path) as program:
        program.enter(host="127.0.0.1", port=server.port, encryption="none")
        program.click("testButton")
        await until(lambda: program.rows().get("greeting") == "running")
        program.click("testButton")
        await until(lambda: program.state == "cancelled")
        assert await program.test() == "warning"
        assert program.code == "ok.unencrypted"


async def test_closing_during_a_test_closes_the_connection(tmp_path: Path) -> None:
    async with ScriptedSmtpServer([Say(b"220 mx.example.test ESMTP\r\n"), Silence()]) as server:
        async with open_program(tmp_path) as program:
            program.enter(host="127.0.0.1", port=server.port, encryption="none")
            program.click("testButton")
            await until(lambda: program.rows().get("ehlo") == "running")
            program.window.close()
            assert not program.window.isVisible()
        assert asyncio.all_tasks() == {asyncio.current_task()}


async def test_a_fault_in_the_engine_shows_the_crash_dialog_and_the_program_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> NoReturn:
        password = "sesame-4711"
        raise KeyError(password)

    watch = CrashWatch()
    whole = [*greeting_and_ehlo("8BITMIME"), *quit_politely()]
    broken = [Say(b"220 mx.example.test ESMTP\r\n"), Silence()]
    async with ScriptedSmtpServer(broken, whole) as server, open_program(tmp_path) as program:
        program.workbench.crashed.connect(watch.report)
        watch.crashed.connect(program.workbench.dialogs.show_crash)
        program.enter(host="127.0.0.1", port=server.port, encryption="none")
        with monkeypatch.context() as patch:
            patch.setattr("core.wire.smtp_session.SmtpSession.ehlo", fail)
            assert await program.test() == "failure"
        assert program.code == "internal"
        assert program.text("verdictTitle") == "Something went wrong in this app"
        assert program.rows()["ehlo"] == "failed"
        dialog = await program.dialog("crashDialog")
        details = dialog.plain_text("crashDetails")
        assert "KeyError" in details
        assert "core.probe.probe" in details
        assert "sesame" not in details
        dialog.press(Qt.Key.Key_Escape)
        assert await program.test() == "warning"
        assert program.code == "ok.unencrypted"
