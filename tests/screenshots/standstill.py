"""Lets no clock go on, and no computer be told from another, so that pictures are the same wherever they are taken."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, Final
from unittest.mock import patch

from core import __version__
from core.report.report import Origin
from gui import probe_controller, report_origin
from gui.controls import arc_clock, copy_button, toast
from gui.preferences_in_use import PreferencesInUse
from gui.results_pane import certificate_tab, conversation_tab
from gui.results_pane.row_model import RowModel
from gui.results_pane.step_model import StepModel
from tests.gui.results_pane.sample_run import STARTED

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import tzinfo

NOW: Final = STARTED
"""When all tests begin."""

ORIGIN: Final = Origin(__version__, "Linux", ("sams-laptop",))
FOLDER: Final = "/home/sam/.config/outbox-check"

_ARC: Final = 0.1
"""Where the running arc stands, in turns."""
_FOR_EVER: Final = 10**8


class StandingDatetime(datetime):
    """A clock that stands at NOW."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> StandingDatetime:
        return cls.fromtimestamp(NOW.timestamp(), tz)


class Stopwatch:
    """The clock of the rows, in seconds; it goes on by hand."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


@contextmanager
def standstill() -> Iterator[Stopwatch]:
    """Stop all clocks that can be seen in the window; what shows itself for a moment only stays."""
    stopwatch = Stopwatch()
    with ExitStack() as patches:
        for module in (certificate_tab, conversation_tab, probe_controller):
            patches.enter_context(patch.object(module, "datetime", StandingDatetime))
        for model in (RowModel, StepModel):
            patches.enter_context(patch.object(model.__init__, "__defaults__", (stopwatch, None)))
        patches.enter_context(patch.object(arc_clock, "monotonic", lambda: _ARC))
        patches.enter_context(patch.object(toast, "SAID_FOR", _FOR_EVER))
        patches.enter_context(patch.object(copy_button, "_SAID_FOR", _FOR_EVER))
        patches.enter_context(patch.object(report_origin, "report_origin", lambda: ORIGIN))
        patches.enter_context(patch.object(PreferencesInUse, "place", FOLDER))
        yield stopwatch
