from __future__ import annotations

import asyncio
import signal
from typing import Any

import pytest

from core.interruption import Interruption


def raise_signal(number: signal.Signals) -> None:
    signal.raise_signal(number)


async def forever(events: list[str], number: signal.Signals) -> str:
    asyncio.get_running_loop().call_soon(raise_signal, number)
    try:
        await asyncio.Event().wait()
    except asyncio.CancelledError:
        events.append("cancelled")
        # Closing takes its time, and a second Ctrl+C does not cut it short.
        raise_signal(number)
        await asyncio.sleep(0)
        events.append("closed")
    return "what was found"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_cancels_what_runs_and_its_result_counts(number: signal.Signals) -> None:
    events: list[str] = []
    with Interruption() as interruption:
        assert interruption.run(forever(events, number)) == "what was found"
    assert events == ["cancelled", "closed"]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_a_wait_outside_the_loop(number: signal.Signals) -> None:
    with Interruption() as interruption, pytest.raises(KeyboardInterrupt), interruption.blocking():
        raise_signal(number)


def test_no_wait_begins_after_a_stop() -> None:
    with Interruption() as interruption:
        raise_signal(signal.SIGINT)
        with pytest.raises(KeyboardInterrupt), interruption.blocking():
            raise AssertionError


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_while_nothing_waits_is_remembered(number: signal.Signals) -> None:
    with Interruption() as interruption:
        raise_signal(number)
        with pytest.raises(asyncio.CancelledError):
            interruption.run(asyncio.sleep(0))


def test_nothing_is_begun_after_a_stop() -> None:
    async def never() -> None:
        raise AssertionError

    with Interruption() as interruption:
        interruption.stop()
        with pytest.raises(asyncio.CancelledError):
            interruption.run(never())


def test_a_stop_from_within_cancels_too() -> None:
    with Interruption() as interruption:

        async def stopping() -> None:
            interruption.stop()
            await asyncio.Event().wait()

        with pytest.raises(asyncio.CancelledError):
            interruption.run(stopping())


def test_signals_pass_while_the_verdict_is_written() -> None:
    with Interruption() as interruption:
        interruption.ignore()
        raise_signal(signal.SIGINT)
        raise_signal(signal.SIGTERM)


def test_the_handlers_of_before_come_back() -> None:
    before: list[Any] = [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)]
    with Interruption():
        assert signal.getsignal(signal.SIGINT) != before[0]
    assert [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)] == before
