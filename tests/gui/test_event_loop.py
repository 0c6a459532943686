"""The loop under the window, each test with a loop of its own."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from shiboken6 import isValid

from gui.event_loop import close_event_loop, new_event_loop, run_until_done

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication


@pytest.fixture
def loop(application: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    loop = new_event_loop(application)
    yield loop
    if not loop.is_closed():
        close_event_loop(loop)


class Life:
    """A life that lasts until somebody ends it."""

    def __init__(self) -> None:
        self.story: list[str] = []
        self.born = asyncio.Event()
        self._over = asyncio.Event()

    async def live(self) -> None:
        self.story.append("began")
        self.born.set()
        await self._over.wait()
        await asyncio.sleep(0)
        self.story.append("tidied up")

    def end(self) -> None:
        self.story.append("told to end")
        self._over.set()


def test_runs_a_life_to_its_end_and_closes_the_loop(loop: asyncio.AbstractEventLoop) -> None:
    life = Life()

    async def live_and_end() -> None:
        loop.call_soon(life.end)
        await life.live()

    run_until_done(loop, live_and_end(), life.end)
    assert life.story == ["began", "told to end", "tidied up"]
    assert loop.is_closed()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_the_life_cleanly(loop: asyncio.AbstractEventLoop, number: signal.Signals) -> None:
    life = Life()
    before = signal.getsignal(number)

    async def live() -> None:
        loop.call_soon(os.kill, os.getpid(), number)
        await life.live()

    run_until_done(loop, live(), life.end)
    assert life.story == ["began", "told to end", "tidied up"]
    assert signal.getsignal(number) == before


def test_an_error_in_the_life_is_passed_on_and_the_loop_closed(loop: asyncio.AbstractEventLoop) -> None:
    async def fail() -> None:
        message = "gone wrong"
        raise RuntimeError(message)

    with pytest.raises(RuntimeError, match="gone wrong"):
        run_until_done(loop, fail(), lambda: None)
    assert loop.is_closed()


def test_tasks_left_behind_are_cancelled(loop: asyncio.AbstractEventLoop) -> None:
    ends: list[str] = []

    async def last_for_ever() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ends.append("cancelled")

    async def live() -> None:
        live.task = loop.create_task(last_for_ever())  # type: ignore[attr-defined]  # keeps the task alive
        await asyncio.sleep(0)

    run_until_done(loop, live(), lambda: None)
    assert ends == ["cancelled"]


def test_a_task_that_refuses_to_end_does_not_hold_up_the_end(
    loop: asyncio.AbstractEventLoop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.event_loop.LAST_WAIT_SECONDS", 0.01)
    left_behind: list[str] = []
    loop.set_exception_handler(lambda _, context: left_behind.append(context["message"]))
    tasks: list[asyncio.Task[None]] = []
    refusals: list[str] = []

    async def refuse() -> None:
        while True:
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                refusals.append("no")

    async def live() -> None:
        tasks.append(loop.create_task(refuse()))
        await asyncio.sleep(0)

    run_until_done(loop, live(), lambda: None)
    assert refusals == ["no"]
    assert loop.is_closed()
    tasks.clear()
    gc.collect()
    assert left_behind == ["Task was destroyed but it is pending!"]


def test_timers_are_precise(loop: asyncio.AbstractEventLoop) -> None:
    """Coarse ones would be up to 5 % early or late: a time limit of 60 s could end after 57."""
    timer = loop._timer  # type: ignore[attr-defined]  # noqa: SLF001  # it is this private part that is set up
    started: list[tuple[int, Qt.TimerType]] = []

    class Recorder:
        @staticmethod
        def startTimer(_: object, milliseconds: int, kind: Qt.TimerType) -> int:
            started.append((milliseconds, kind))
            return 4711

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("gui.event_loop.QObject", Recorder)
        assert timer.startTimer(250) == 4711
    assert started == [(250, Qt.TimerType.PreciseTimer)]


def test_a_closed_loop_leaves_no_timer_to_the_garbage_collector(application: QApplication) -> None:
    loop = new_event_loop(application)
    timer = loop._timer  # type: ignore[attr-defined]  # noqa: SLF001  # it is this private part
    loop.run_until_complete(asyncio.sleep(0.001))
    close_event_loop(loop)
    assert not isValid(timer)


def test_closing_the_last_window_does_not_end_the_loop(
    loop: asyncio.AbstractEventLoop, application: QApplication
) -> None:
    assert loop.is_running() is False
    assert application.quitOnLastWindowClosed() is False
