"""What is known about one second look; no Qt in here but the names of the shapes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.values.control_probe import ControlPurpose
from gui.results_pane.address_bars import address_bars
from gui.results_pane.step_row import StepRow
from gui.style.status_glyphs import Glyph

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.values.control_probe import ControlEnded, ControlProbe
    from core.values.events import ProbeEvent
    from gui.results_pane.address_bars import AddressBar


@dataclass(slots=True)
class ControlRow:
    """One second look. `began` and `ended` are seconds since the test began; `steps` are those that it got to."""

    control: ControlProbe
    began: float
    status: Glyph = Glyph.RUNNING
    ended: float = 0.0
    end: ControlEnded | None = None
    steps: tuple[StepRow, ...] = ()
    lists_details: bool = False
    """Whether the model lists an item with the details already."""

    @property
    def id(self) -> str:
        """What the look was for."""
        return self.control.purpose.value

    @property
    def has_details(self) -> bool:
        """Whether there is more to say than fits into the row."""
        return self.end is not None

    @property
    def has_ended(self) -> bool:
        """Whether it is known what came of it."""
        return self.end is not None

    @property
    def has_bar(self) -> bool:
        """Whether time was spent on it; where the test was stopped, nobody knows how much."""
        return self.status is Glyph.RUNNING or self.end is not None

    @property
    def address_bars(self) -> tuple[AddressBar, ...]:
        """A thin bar for each address that was tried; the look's own clock began with it."""
        return address_bars((one for step in self.steps for one in step.attempts), shift=self.began)

    def take(self, event: ControlEnded) -> None:
        """Note how it ended."""
        self.end, self.ended, self.began = event, event.at, event.at - event.seconds
        self.steps = steps_of(event.outcome.events)
        self.status = _status_of(event)

    def give_up(self) -> None:
        """The test is over; what has not ended by now never will."""
        if self.end is None:
            self.status = Glyph.CANCELLED


def steps_of(events: Iterable[ProbeEvent]) -> tuple[StepRow, ...]:
    """Return the steps that these events tell of, in their order, bounded like those of the test itself."""
    rows: list[StepRow] = []
    for event in events:
        step = getattr(event, "step", None)
        if step is not None and (not rows or rows[-1].step is not step):
            rows.append(StepRow(step))
        if rows:
            rows[-1].take(event)
    return tuple(rows)


def _status_of(event: ControlEnded) -> Glyph:
    if event.outcome.cancelled:
        return Glyph.CANCELLED
    if event.control.purpose is ControlPurpose.OLDER_TLS and event.outcome.failure is None:
        # To speak an old TLS is nothing to be pleased with.
        return Glyph.WARNING
    return Glyph.PASSED if event.works else Glyph.FAILED
