"""Runs calls that block and cannot be cancelled (the keyring, name resolution) so that they hold up nobody."""

from __future__ import annotations

import asyncio
import atexit
import contextlib
import threading
from time import monotonic
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from core.values.value_class import value_class

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

EXIT_SECONDS: Final = 5.0
"""How long the end of the program waits for threads that are about to end."""

_about_to_end: set[threading.Thread] = set()


@value_class
class _Returned(Generic[T]):
    """How a call ended that came to its end."""

    value: T


@value_class
class _Raised:
    """How one ended that did not."""

    error: BaseException


def start_daemon_thread(function: Callable[[], object]) -> None:
    """Let `function` run by itself, which must end soon; nobody waits for it but the end of the program."""
    thread = threading.Thread(target=function, name="outbox-check-background", daemon=True)
    thread.start()
    _let_end(thread)


async def run_in_daemon_thread(function: Callable[[], T], seconds: float, *, ends_soon: bool = False) -> T:
    """Return what `function` returns, or raise what it raises, when it does so within `seconds`.

    After that, TimeoutError. Cancelling the awaiting task works at once. In both cases the thread is left behind: it
    cannot be stopped, but it never keeps the program from exiting, and what it brings later is dropped unseen.
    A call that `ends_soon` is waited for then, as what `start_daemon_thread` runs is.
    """
    # Not run_in_executor: the interpreter, and the loop's shutdown, wait for an executor's threads.
    loop = asyncio.get_running_loop()
    future: asyncio.Future[_Returned[T] | _Raised] = loop.create_future()
    thread = threading.Thread(
        target=_work, args=(function, future, loop), name="outbox-check-blocking-call", daemon=True
    )
    thread.start()
    if ends_soon:
        _let_end(thread)
    del function  # it may hold a secret, which the thread lets go of when it ends
    async with asyncio.timeout(seconds):
        end = await future
    if isinstance(end, _Returned):
        return end.value
    try:
        raise end.error
    finally:
        del end, future  # else frame and error hold each other, and all they know, until a garbage collection


def _let_end(thread: threading.Thread) -> None:
    _about_to_end.intersection_update([known for known in _about_to_end if known.is_alive()])
    _about_to_end.add(thread)


@atexit.register
def _wait_for_ends() -> None:
    """Wait for threads that are inside foreign code: cut off there, some of it (Rust, C++) aborts the process."""
    deadline = monotonic() + EXIT_SECONDS
    for thread in _about_to_end:
        thread.join(max(0.0, deadline - monotonic()))


def _work(
    function: Callable[[], T], future: asyncio.Future[_Returned[T] | _Raised], loop: asyncio.AbstractEventLoop
) -> None:
    end: _Returned[T] | _Raised
    try:
        end = _Returned(function())
    except BaseException as error:  # noqa: BLE001  # it is raised where it is awaited
        end = _Raised(error)
    # A queue that nobody empties any more must not keep the result.
    if not future.done():
        # The loop was closed meanwhile: nobody waits.
        with contextlib.suppress(RuntimeError):
            loop.call_soon_threadsafe(_deliver, future, end)
    del function, future, end  # the traceback of an error keeps this frame


def _deliver(future: asyncio.Future[_Returned[T] | _Raised], end: _Returned[T] | _Raised) -> None:
    # Handed over as a value: an exception set on a future whose task was cancelled just now would be logged.
    if not future.done():
        future.set_result(end)
