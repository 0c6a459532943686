"""What the tests of the engine share."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def never() -> Iterator[Event]:
    """An event that is not set before the test is over; whoever waits for it hangs until then."""
    event = Event()
    yield event
    event.set()
