"""Errors that nobody expected, from every place where they can come up."""

from __future__ import annotations

import asyncio
import platform
import sys
import threading
from typing import TYPE_CHECKING

import pytest

from gui.crash_watch import MAX_FRAMES, CrashWatch, crash_details
from tests.gui.qt_loop import signal_once, until

if TYPE_CHECKING:
    from collections.abc import Iterator

SECRET = "sesame-4711"


@pytest.fixture
def watch() -> Iterator[CrashWatch]:
    watch = CrashWatch()
    with watch.installed():
        yield watch


def heard(watch: CrashWatch) -> list[str]:
    details: list[str] = []
    watch.crashed.connect(details.append)
    return details


def fail() -> None:
    password = SECRET
    raise KeyError(password)


def fault() -> BaseException:
    try:
        fail()
    except KeyError as error:
        return error
    raise AssertionError


def test_details_tell_kind_and_place_but_no_message() -> None:
    details = crash_details(fault())
    assert "builtins.KeyError" in details
    assert "tests.gui.test_crash_watch:" in details
    assert details.rstrip().endswith(" fail")
    assert f"Python {platform.python_version()}" in details
    assert SECRET not in details


def test_details_tell_no_folders() -> None:
    assert "/" not in crash_details(fault())


def test_details_follow_causes_and_contexts() -> None:
    def chained() -> None:
        try:
            fail()
        except KeyError:
            try:
                raise LookupError(SECRET)
            except LookupError as middle:
                raise RuntimeError(SECRET) from middle

    with pytest.raises(RuntimeError) as caught:
        chained()
    details = crash_details(caught.value)
    kinds = [line for line in details.splitlines() if line.startswith("builtins.")]
    assert kinds == ["builtins.RuntimeError", "builtins.LookupError", "builtins.KeyError"]
    assert SECRET not in details


def test_a_cause_that_was_suppressed_stays_out() -> None:
    def suppressed() -> None:
        try:
            fail()
        except KeyError:
            raise RuntimeError from None

    with pytest.raises(RuntimeError) as caught:
        suppressed()
    assert "KeyError" not in crash_details(caught.value)


def test_an_endless_recursion_is_cut() -> None:
    def descend() -> None:
        descend()

    with pytest.raises(RecursionError) as caught:
        descend()
    places = [line for line in crash_details(caught.value).splitlines() if line.startswith("  ")]
    assert len(places) == MAX_FRAMES


async def test_an_uncaught_error_is_heard(watch: CrashWatch) -> None:
    details = heard(watch)
    error = fault()
    sys.excepthook(type(error), error, error.__traceback__)
    assert details == [crash_details(error)]


def test_the_hooks_are_given_back() -> None:
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    with CrashWatch().installed():
        assert sys.excepthook != before[0]
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


async def test_ctrl_c_is_no_crash(watch: CrashWatch, monkeypatch: pytest.MonkeyPatch) -> None:
    passed_on: list[object] = []
    monkeypatch.setattr(sys, "__excepthook__", lambda *arguments: passed_on.append(arguments))
    details = heard(watch)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert details == []
    assert len(passed_on) == 1


async def test_an_error_in_a_thread_is_heard_in_ours(watch: CrashWatch) -> None:
    threads: list[int] = []
    watch.crashed.connect(lambda _: threads.append(threading.get_ident()))
    details = heard(watch)
    thread = threading.Thread(target=fail)
    thread.start()
    await until(lambda: details)
    thread.join()
    assert "KeyError" in details[0]
    assert threads == [threading.get_ident()]


async def test_an_error_in_a_destructor_is_heard(watch: CrashWatch) -> None:
    class Fragile:
        def __del__(self) -> None:
            fail()

    details = heard(watch)
    Fragile()
    await until(lambda: details)
    assert "KeyError" in details[0]


async def test_an_error_in_a_callback_of_the_loop_is_heard(watch: CrashWatch) -> None:
    loop = asyncio.get_running_loop()
    watch.watch_loop(loop)
    loop.call_soon(fail)
    (details,) = await signal_once(watch.crashed)
    assert "KeyError" in details


async def test_a_remark_of_the_loop_is_no_crash(watch: CrashWatch) -> None:
    loop = asyncio.get_running_loop()
    watch.watch_loop(loop)
    details = heard(watch)
    loop.call_exception_handler({"message": "nothing to worry about"})
    assert details == []
