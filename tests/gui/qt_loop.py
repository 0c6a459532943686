"""Runs `async def` tests of the window on the loop that the window itself runs on, a fresh one for each test."""

from __future__ import annotations

import asyncio
import inspect
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QApplication

from gui.event_loop import close_event_loop, new_event_loop

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from PySide6.QtCore import SignalInstance

TEST_SECONDS = 60.0
WAIT_SECONDS = 20.0


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Run an `async def` test to its end; fail it for an error that reached nobody but the loop."""
    if not inspect.iscoroutinefunction(pyfuncitem.obj):
        return None
    application = QApplication.instance()
    assert isinstance(application, QApplication), "the test asks for no fixture that makes an application"
    wanted = inspect.signature(pyfuncitem.obj).parameters
    unhandled: list[dict[str, Any]] = []
    loop = new_event_loop(application)
    loop.set_exception_handler(lambda _, context: unhandled.append(context))
    try:
        loop.run_until_complete(_limited(pyfuncitem.obj(**{name: pyfuncitem.funcargs[name] for name in wanted})))
    finally:
        close_event_loop(loop)
    assert not unhandled
    return True


async def _limited(test: Coroutine[None, None, None]) -> None:
    async with asyncio.timeout(TEST_SECONDS):
        await test


async def until(condition: Callable[[], object], what: str = "") -> None:
    """Wait until the condition holds; in place of qtbot.waitUntil, which must not be used in a coroutine."""
    try:
        async with asyncio.timeout(WAIT_SECONDS):
            while not condition():  # noqa: ASYNC110  # widgets have no one signal for "something changed"
                await asyncio.sleep(0.002)
    except TimeoutError:
        pytest.fail(f"never came: {what or inspect.getsource(condition).strip()}")


async def signal_once(signal: SignalInstance) -> tuple[Any, ...]:
    """Wait for the signal and return what came with it; in place of qtbot.waitSignal."""
    came: asyncio.Future[tuple[Any, ...]] = asyncio.get_running_loop().create_future()

    def receive(*values: object) -> None:
        if not came.done():
            came.set_result(values)

    signal.connect(receive)
    try:
        async with asyncio.timeout(WAIT_SECONDS):
            return await came
    finally:
        signal.disconnect(receive)
