from __future__ import annotations

from datetime import UTC, timedelta
from typing import TYPE_CHECKING

from core.wire.clock import Clock

if TYPE_CHECKING:
    import pytest


def test_seconds_count_from_its_making(monkeypatch: pytest.MonkeyPatch) -> None:
    now = iter([100.0, 100.0, 102.5, 103.0])
    monkeypatch.setattr("core.wire.clock.monotonic", lambda: next(now))
    clock = Clock()
    assert clock.seconds() == 0.0
    assert clock.seconds() == 2.5
    assert clock.wall() == clock.started + timedelta(seconds=3)


def test_it_tells_the_time_in_utc() -> None:
    clock = Clock()
    assert clock.started.tzinfo is UTC
    assert clock.wall().tzinfo is UTC
    assert clock.started <= clock.wall()
