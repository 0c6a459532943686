"""What is known about one step while a test runs; no Qt in here but the names of the shapes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, TypeVar

from core.values.address_tried import AddressStarted, AddressTried
from core.values.control_probe import ControlEnded, ControlStarted
from core.values.events import (
    LineExchanged,
    ProbeEvent,
    StepCancelled,
    StepFailed,
    StepPassed,
    StepSkipped,
    StepStarted,
)
from gui.results_pane.address_bars import address_bars
from gui.style.status_glyphs import Glyph

if TYPE_CHECKING:
    from core.values.steps import Step
    from gui.results_pane.address_bars import AddressBar

StepEnd = StepPassed | StepFailed | StepSkipped | StepCancelled
Kept = TypeVar("Kept")

# A server that floods must neither fill the memory nor make a panel that no screen can hold.
MAX_LINES: Final = 40
MAX_ATTEMPTS: Final = 20


@dataclass(slots=True)
class StepRow:
    """One step. `began` and `ended` are seconds since the test began; `end` is the event that ended the step."""

    step: Step
    status: Glyph = Glyph.PENDING
    began: float = 0.0
    ended: float = 0.0
    end: StepEnd | None = None
    attempts: list[AddressTried] = field(default_factory=list)
    under_way: list[AddressStarted] = field(default_factory=list)
    lines: list[LineExchanged] = field(default_factory=list)
    left_out: int = 0
    lists_details: bool = False
    """Whether the model lists an item with the details already."""

    @property
    def id(self) -> str:
        """The id of the step."""
        return self.step.value

    @property
    def has_ended(self) -> bool:
        """Whether it is known what came of it."""
        return self.end is not None

    @property
    def has_details(self) -> bool:
        """Whether there is more to say than fits into the row."""
        return self.end is not None or bool(self.lines or self.attempts or self.under_way)

    @property
    def has_bar(self) -> bool:
        """Whether time was spent on it."""
        return self.status is Glyph.RUNNING or (self.end is not None and not isinstance(self.end, StepSkipped))

    @property
    def address_bars(self) -> tuple[AddressBar, ...]:
        """A thin bar for each address that was tried."""
        return address_bars(self.attempts, self.under_way)

    def take(self, event: ProbeEvent) -> bool:
        """Note an event of this step, and return whether that changes anything that can be seen."""
        match event:
            case StepStarted():
                self.status, self.began = Glyph.RUNNING, event.at
            case LineExchanged():
                return self._keep(self.lines, event, MAX_LINES)
            case AddressStarted():
                return self._dial(event)
            case AddressTried():
                self._answer(event)
                return self._keep(self.attempts, event, MAX_ATTEMPTS)
            case ControlStarted() | ControlEnded():
                # A second look has a row of its own.
                return False
            case _:
                self._finish(event)
        return True

    def give_up(self) -> None:
        """The test is over; what has not ended by now never will."""
        self.under_way.clear()
        if self.end is None:
            self.status = Glyph.CANCELLED if self.status is Glyph.RUNNING else Glyph.NOT_REACHED

    def _finish(self, event: StepEnd) -> None:
        self.end, self.ended = event, event.at
        self.under_way.clear()
        match event:
            case StepPassed():
                self.status = Glyph.WARNING if event.cautions else Glyph.PASSED
            case StepFailed():
                self.status = Glyph.FAILED
            case StepSkipped():
                self.status, self.began = Glyph.SKIPPED, event.at
            case StepCancelled():
                self.status = Glyph.CANCELLED
        if not isinstance(event, StepSkipped):
            self.began = event.at - event.seconds

    def _dial(self, event: AddressStarted) -> bool:
        has_room = len(self.under_way) + len(self.attempts) < MAX_ATTEMPTS
        if has_room:
            self.under_way.append(event)
        return has_room

    def _answer(self, event: AddressTried) -> None:
        asked = (one for one in self.under_way if (one.address, one.port) == (event.address, event.port))
        if (one := next(asked, None)) is not None:
            self.under_way.remove(one)

    def _keep(self, kept: list[Kept], event: Kept, limit: int) -> bool:
        if len(kept) >= limit:
            self.left_out += 1
            # The first one too many changes the panel: it now says that there is more.
            return self.left_out == 1
        kept.append(event)
        return True
