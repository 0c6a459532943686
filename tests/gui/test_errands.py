"""Small tasks beside the test."""

from __future__ import annotations

import asyncio
import gc
from typing import Any

from gui.errands import Errands


async def test_settled_waits_for_all_and_for_those_that_come_meanwhile() -> None:
    errands = Errands()
    done: list[str] = []

    async def second() -> None:
        await asyncio.sleep(0)
        done.append("second")

    async def first() -> None:
        await asyncio.sleep(0)
        errands.send(second())
        done.append("first")

    errands.send(first())
    await errands.settled()
    assert done == ["first", "second"]


async def test_an_errand_lives_without_anybody_holding_it() -> None:
    errands = Errands()
    done: list[str] = []

    async def work() -> None:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        done.append("work")

    errands.send(work())
    await asyncio.sleep(0)
    gc.collect()
    await errands.settled()
    assert done == ["work"]


async def test_an_error_is_reported_once_and_at_once() -> None:
    errands = Errands()
    reported: list[dict[str, Any]] = []
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _, context: reported.append(context))

    async def fail() -> None:
        raise KeyError

    errands.send(fail())
    await errands.settled()
    await asyncio.sleep(0)
    assert [type(context["exception"]) for context in reported] == [KeyError]


async def test_a_cancelled_errand_is_no_error() -> None:
    errands = Errands()
    task = errands.send(asyncio.Event().wait())  # type: ignore[arg-type]  # it never returns anything
    task.cancel()
    await errands.settled()
    assert task.cancelled()
