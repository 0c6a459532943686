from __future__ import annotations

import asyncio
import gc
import subprocess
import sys
import threading
import weakref
from typing import TYPE_CHECKING

import pytest
import qasync  # type: ignore[import-untyped]  # it brings no types

from core.daemon_thread import run_in_daemon_thread

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication

LONG = 60.0
SHORT = 0.01
THREAD_NAME = "outbox-check-blocking-call"


class Token:
    """Something that can be watched for being let go."""


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    """An event that blocks calls until the test is over."""
    event = threading.Event()
    yield event
    event.set()
    join_left_behind()


@pytest.fixture
def no_garbage_collection() -> Iterator[None]:
    gc.collect()
    gc.disable()
    yield
    gc.enable()


def join_left_behind() -> None:
    for thread in threading.enumerate():
        if thread.name == THREAD_NAME:
            thread.join(LONG)
            assert not thread.is_alive()


def forget(task: asyncio.Task[bool]) -> None:
    """Keep a task whose loop is gone from complaining about its end, which was the test's doing."""
    task._log_destroy_pending = False  # type: ignore[attr-defined]  # noqa: SLF001  # asyncio has no public way


def fail() -> None:
    message = "the call failed"
    raise LookupError(message)


async def test_returns_what_the_call_returns() -> None:
    assert await run_in_daemon_thread(lambda: 42, LONG) == 42


async def test_raises_what_the_call_raises() -> None:
    with pytest.raises(LookupError, match=r"^the call failed$"):
        await run_in_daemon_thread(fail, LONG)


async def test_even_stop_iteration_ends_the_wait() -> None:
    with pytest.raises(RuntimeError, match="StopIteration"):
        await run_in_daemon_thread(lambda: next(iter(())), LONG)


async def test_the_call_runs_in_a_daemon_thread_of_its_own() -> None:
    thread = await run_in_daemon_thread(threading.current_thread, LONG)

    assert thread is not threading.current_thread()
    assert thread.daemon


async def test_a_call_that_hangs_ends_by_the_limit(gate: threading.Event) -> None:
    with pytest.raises(TimeoutError):
        await run_in_daemon_thread(gate.wait, SHORT)


async def test_cancelling_works_while_the_call_hangs(gate: threading.Event) -> None:
    started = threading.Event()

    def call() -> None:
        started.set()
        gate.wait()

    task = asyncio.create_task(run_in_daemon_thread(call, LONG))
    await asyncio.get_running_loop().run_in_executor(None, started.wait)
    task.cancel()

    with pytest.raises(asyncio.CancelledError):
        await task
    assert not gate.is_set()


@pytest.mark.usefixtures("no_garbage_collection")
async def test_a_late_result_is_dropped_and_let_go() -> None:
    gate = threading.Event()
    born: list[weakref.ref[Token]] = []

    def call() -> Token:
        gate.wait()
        token = Token()
        born.append(weakref.ref(token))
        return token

    with pytest.raises(TimeoutError):
        await run_in_daemon_thread(call, SHORT)
    gate.set()
    join_left_behind()

    assert [token() for token in born] == [None]


async def test_a_late_exception_is_dropped_silently(capsys: pytest.CaptureFixture[str]) -> None:
    gate = threading.Event()

    def call() -> None:
        gate.wait()
        fail()

    with pytest.raises(TimeoutError):
        await run_in_daemon_thread(call, SHORT)
    gate.set()
    join_left_behind()
    gc.collect()

    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize("call", [fail, Token])
@pytest.mark.parametrize("turns", [0, 1], ids=["just before", "just after"])
async def test_a_cancellation_that_meets_the_end_of_the_call_is_silent(call: Callable[[], object], turns: int) -> None:
    """The loop has the result, or even the future has it, but the task was not woken yet."""
    gate = threading.Event()
    complaints: list[dict[str, object]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: complaints.append(context))

    task = asyncio.create_task(run_in_daemon_thread(lambda: (gate.wait(), call()), LONG))
    await asyncio.sleep(0)
    gate.set()
    join_left_behind()
    for _ in range(turns):
        await asyncio.sleep(0)
    task.cancel()

    with pytest.raises(asyncio.CancelledError):
        await task
    await asyncio.sleep(0)
    del task
    gc.collect()
    assert complaints == []


@pytest.mark.usefixtures("no_garbage_collection")
async def test_nothing_is_kept_of_a_call_that_returned() -> None:
    argument = Token()
    kept = weakref.ref(argument)

    def call(held: Token = argument) -> Token:
        return held

    result = await run_in_daemon_thread(call, LONG)
    join_left_behind()
    await asyncio.sleep(0)
    assert result is argument
    del argument, result, call

    assert kept() is None


@pytest.mark.usefixtures("no_garbage_collection")
async def test_nothing_is_kept_of_a_call_that_raised() -> None:
    argument = Token()
    kept = weakref.ref(argument)

    def call(held: Token = argument) -> None:
        fail()

    with pytest.raises(LookupError) as caught:
        await run_in_daemon_thread(call, LONG)
    join_left_behind()
    await asyncio.sleep(0)
    del caught, argument, call

    assert kept() is None


def test_a_loop_that_was_closed_meanwhile_is_no_trouble(capsys: pytest.CaptureFixture[str]) -> None:
    gate = threading.Event()
    loop = asyncio.new_event_loop()
    task = loop.create_task(run_in_daemon_thread(gate.wait, LONG))
    loop.run_until_complete(asyncio.sleep(0))
    loop.close()

    gate.set()
    join_left_behind()

    assert capsys.readouterr() == ("", "")
    forget(task)


def test_a_call_that_hangs_does_not_keep_the_program_from_exiting() -> None:
    program = (
        "import asyncio, threading\n"
        "from core.daemon_thread import run_in_daemon_thread\n"
        "async def main():\n"
        "    try:\n"
        "        await run_in_daemon_thread(threading.Event().wait, 0.01)\n"
        "    except TimeoutError:\n"
        "        print('timed out')\n"
        "asyncio.run(main())\n"
    )
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=LONG, check=False)

    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "timed out\n", "")


# The main thread counts as ended when the interpreter begins to end; from there on there is some work left to do.
LATE = "threading.main_thread().join(); sum(range(10_000_000)); print('ended')"


@pytest.mark.parametrize(
    "begin",
    [
        "start_daemon_thread(late)",
        "asyncio.run(asyncio.wait_for(run_in_daemon_thread(late, 60.0, ends_soon=True), 0.01))",
    ],
)
def test_what_ends_soon_is_waited_for_at_the_end_of_the_program(begin: str) -> None:
    program = (
        "import asyncio, contextlib, threading\n"
        "from core.daemon_thread import run_in_daemon_thread, start_daemon_thread\n"
        f"def late():\n    {LATE}\n"
        f"with contextlib.suppress(TimeoutError):\n    {begin}\n"
    )
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=LONG, check=False)

    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "ended\n", "")


@pytest.fixture
def qt_loop(qapp: QApplication) -> Iterator[qasync.QEventLoop]:
    with qasync.QEventLoop(qapp) as loop:
        yield loop


def test_works_on_the_loop_of_the_window(qt_loop: qasync.QEventLoop, gate: threading.Event) -> None:
    async def use() -> None:
        assert await run_in_daemon_thread(lambda: 42, LONG) == 42
        with pytest.raises(LookupError, match=r"^the call failed$"):
            await run_in_daemon_thread(fail, LONG)
        with pytest.raises(TimeoutError):
            await run_in_daemon_thread(gate.wait, SHORT)

    qt_loop.run_until_complete(use())


def test_a_window_loop_that_was_closed_meanwhile_is_no_trouble(
    qapp: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    gate = threading.Event()
    with qasync.QEventLoop(qapp) as loop:
        task = loop.create_task(run_in_daemon_thread(gate.wait, LONG))
        loop.run_until_complete(asyncio.sleep(0))

    gate.set()
    join_left_behind()

    assert capsys.readouterr() == ("", "")
    forget(task)
