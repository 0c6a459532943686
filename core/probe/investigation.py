"""A test with its second looks: the probe of the settings, and control probes where the cause of a failure is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.probe.probe import Probe

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.values.credentials import Credentials
    from core.values.events import ProbeEvent
    from core.values.outcome import ProbeOutcome
    from core.values.settings import ConnectionSettings


class Investigation:
    """Tests settings once, as `Probe` does, and looks again where that tells the cause.

    `emit` is called with each event as it happens, on the running loop.
    """

    def __init__(
        self, settings: ConnectionSettings, credentials: Credentials | None, emit: Callable[[ProbeEvent], None]
    ) -> None:
        self._probe = Probe(settings, credentials, emit)

    async def run(self) -> ProbeOutcome:
        """Run the test to its end, and the second looks after it."""
        await self._probe.run()
        return self.outcome()

    def outcome(self) -> ProbeOutcome:
        """Return what is known so far."""
        return self._probe.outcome()
