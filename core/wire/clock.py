"""The time of one test."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from time import monotonic


class Clock:
    """Counts seconds from its making, and knows the wall clock (UTC)."""

    def __init__(self) -> None:
        self.started = datetime.now(UTC)
        self._zero = monotonic()

    def seconds(self) -> float:
        """Return the seconds since the test began; never goes back, whatever happens to the wall clock."""
        return monotonic() - self._zero

    def wall(self) -> datetime:
        """Return the time of day (UTC), in step with `seconds()`: a clock that is set meanwhile mixes nothing up."""
        return self.started + timedelta(seconds=self.seconds())
