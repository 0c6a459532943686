"""Many small things, done in portions."""

from __future__ import annotations

import asyncio
import itertools
from functools import partial
from typing import TYPE_CHECKING, Any

from gui.portions import Portions
from tests.gui.qt_loop import until

if TYPE_CHECKING:
    import pytest


async def test_calls_everything_in_order() -> None:
    portions = Portions()
    called: list[int] = []
    for number in range(100):
        portions.put(partial(called.append, number))
    assert called == []
    await until(lambda: len(called) == 100)
    assert called == list(range(100))


async def test_lets_others_have_their_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    # Each look at the clock takes a second, so that two actions make a portion.
    seconds = itertools.count()
    monkeypatch.setattr("gui.portions.perf_counter", lambda: next(seconds))
    monkeypatch.setattr("gui.portions.PORTION_SECONDS", 1.5)
    portions = Portions()
    called: list[str] = []
    for _ in range(4):
        portions.put(lambda: called.append("portion"))
    asyncio.get_running_loop().call_soon(called.append, "other")
    await until(lambda: len(called) == 5)
    assert called == ["portion", "portion", "other", "portion", "portion"]


async def test_what_is_put_in_meanwhile_comes_last() -> None:
    portions = Portions()
    called: list[str] = []
    portions.put(lambda: portions.put(lambda: called.append("later")))
    portions.put(lambda: called.append("first"))
    await until(lambda: len(called) == 2)
    assert called == ["first", "later"]


async def test_an_error_is_reported_and_the_others_come_all_the_same() -> None:
    portions = Portions()
    called: list[str] = []
    reported: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: reported.append(context))

    def fail() -> None:
        raise KeyError

    portions.put(fail)
    portions.put(lambda: called.append("after"))
    await until(lambda: called)
    assert [type(context["exception"]) for context in reported] == [KeyError]
