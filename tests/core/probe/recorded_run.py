"""Runs one probe and keeps all that it said."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from core.diagnosis.rules import diagnose
from core.probe.probe import Probe
from core.values.address_tried import AddressTried
from core.values.control_probe import ControlStarted
from core.values.credentials import Credentials, Secret
from core.values.events import Direction, LineExchanged, StepFailed, StepPassed, StepSkipped, StepStarted
from core.values.settings import ConnectionSettings, Encryption

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from core.probe.investigation import Investigation
    from core.values.diagnosis import Diagnosis
    from core.values.events import ProbeEvent
    from core.values.outcome import ProbeOutcome
    from core.values.steps import Step

EMAIL = "sam@example.test"
PASSWORD = "correct horse bätteri"


@dataclass
class RecordedRun:
    """One probe, with or without second looks, its events in order, and its end."""

    settings: ConnectionSettings
    credentials: Credentials | None
    kind: type[Probe | Investigation] = Probe
    events: list[ProbeEvent] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.probe = self.kind(self.settings, self.credentials, self._take)
        self._news = asyncio.Event()
        self._end: ProbeOutcome | None = None

    def _take(self, event: ProbeEvent) -> None:
        self.events.append(event)
        self._news.set()

    async def until(self, condition: Callable[[], bool]) -> None:
        """Wait until the events so far fulfil the condition."""
        while not condition():
            self._news.clear()
            await self._news.wait()

    async def run(self) -> RecordedRun:
        self._end = await self.probe.run()
        return self

    @property
    def outcome(self) -> ProbeOutcome:
        return self._end or self.probe.outcome()

    @property
    def diagnosis(self) -> Diagnosis:
        return diagnose(self.outcome)

    @property
    def looks(self) -> list[ControlStarted]:
        return [event for event in self.events if isinstance(event, ControlStarted)]

    @property
    def said_in_looks(self) -> list[str]:
        """What was sent in second looks."""
        return [
            event.text
            for look in self.outcome.controls
            for event in look.outcome.events
            if isinstance(event, LineExchanged) and event.direction is Direction.SENT
        ]

    @property
    def started(self) -> list[Step]:
        return [event.step for event in self.events if isinstance(event, StepStarted)]

    @property
    def passed(self) -> list[Step]:
        return [event.step for event in self.events if isinstance(event, StepPassed)]

    @property
    def failed(self) -> list[Step]:
        return [event.step for event in self.events if isinstance(event, StepFailed)]

    @property
    def skipped(self) -> list[Step]:
        return [event.step for event in self.events if isinstance(event, StepSkipped)]

    @property
    def addresses(self) -> list[AddressTried]:
        return [event for event in self.events if isinstance(event, AddressTried)]

    def lines(self, direction: Direction, *, encrypted: bool | None = None) -> list[str]:
        return [
            event.text
            for event in self.events
            if isinstance(event, LineExchanged)
            and event.direction is direction
            and encrypted in {None, event.encrypted}
        ]

    @property
    def sent(self) -> list[str]:
        return self.lines(Direction.SENT)

    @property
    def received(self) -> list[str]:
        return self.lines(Direction.RECEIVED)


def prepare(
    port: int,
    encryption: Encryption,
    *,
    host: str = "127.0.0.1",
    password: str = "",
    username: str = EMAIL,
    ca_file: Path | None = None,
    kind: type[Probe | Investigation] = Probe,
    **more: Any,  # noqa: ANN401  # each is a field of ConnectionSettings
) -> RecordedRun:
    """A probe ready to run; without a password it will not sign in."""
    settings = ConnectionSettings(
        host=host,
        port=port,
        encryption=encryption,
        email=EMAIL,
        username=username,
        ca_file=ca_file,
        **{"step_seconds": 5.0, **more},
    )
    return RecordedRun(settings, Credentials(username, Secret(password)) if password else None, kind)
