"""One task at a time."""

from __future__ import annotations

import asyncio

import pytest

from gui.lone_task import LoneTask
from tests.gui.qt_loop import until


class Ends:
    """The ends that were told, with what was said before each."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.task: LoneTask[str] = LoneTask(lambda task: self.said.append(self._end(task)))

    def _end(self, task: asyncio.Task[str]) -> str:
        return "cancelled" if task.cancelled() else repr(task.exception() or task.result())

    def say(self, word: str) -> None:
        self.task.tell(lambda: self.said.append(word))


async def test_the_end_is_told_once_and_after_all_that_was_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gui.portions.PORTION_SECONDS", 1e-9)
    ends = Ends()

    async def work() -> str:
        for word in "abc":
            ends.say(word)
        return "done"

    ends.task.start(work)
    assert ends.task.is_running
    await ends.task.settled()
    assert ends.said == ["a", "b", "c", "'done'"]
    assert not ends.task.is_running


async def test_one_at_a_time_and_another_after_it() -> None:
    ends, gate = Ends(), asyncio.Event()

    async def work() -> str:
        await gate.wait()
        return "done"

    ends.task.start(work)
    with pytest.raises(RuntimeError, match="a task is under way"):
        ends.task.start(work)
    gate.set()
    await ends.task.settled()
    ends.task.start(work)
    await ends.task.settled()
    assert ends.said == ["'done'", "'done'"]


async def test_a_task_that_is_stopped_before_its_first_step_ends_too() -> None:
    ends = Ends()

    async def work() -> str:
        return "done"

    ends.task.start(work)
    ends.task.cancel()
    await ends.task.settled()
    assert ends.said == ["cancelled"]


async def test_an_error_is_an_end() -> None:
    ends = Ends()

    async def work() -> str:
        raise KeyError("x")

    ends.task.start(work)
    await until(lambda: ends.said)
    assert ends.said == ["KeyError('x')"]


async def test_nothing_to_stop_and_nothing_to_wait_for() -> None:
    ends = Ends()
    ends.task.cancel()
    await ends.task.settled()
    assert ends.said == []
