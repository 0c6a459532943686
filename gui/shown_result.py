"""The result that the window shows: of the last test, or of one that was kept."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from core.report import kept_texts
from core.values.value_class import value_class
from gui.wording import render

if TYPE_CHECKING:
    from core.report.report import Origin
    from core.values.diagnosis import Diagnosis
    from core.values.outcome import ProbeOutcome


class Source(StrEnum):
    """Where a result comes from."""

    TEST = "test"
    REPORT = "report"
    """A file that was saved as a report, by whomever."""
    HISTORY = "history"


@value_class
class ShownResult:
    """A test with its verdict. `version`, `system` and `hidden` are what a report says of itself."""

    outcome: ProbeOutcome
    diagnosis: Diagnosis
    source: Source = Source.TEST
    version: str = ""
    system: str = ""
    hidden: tuple[str, ...] = ()

    @property
    def origin(self) -> Origin:
        """What a report on it says about where the test was made."""
        # Most tests are never reported, and the window opens sooner without this.
        from gui.report_origin import report_origin

        here = report_origin()
        return replace(here, version=self.version, system=self.system) if self.source is Source.REPORT else here

    @property
    def notice(self) -> str:
        """What must be said above it, so that nobody takes it for a test of now; "" for the last test."""
        started = self.outcome.started
        if self.source is Source.TEST:
            return ""
        is_report = self.source is Source.REPORT
        return render(kept_texts.saved_report_text(started) if is_report else kept_texts.past_test_text(started))

    @property
    def details(self) -> str:
        """What a report says of itself beyond that."""
        if self.source is not Source.REPORT:
            return ""
        return " ".join(map(render, kept_texts.report_details(self.version, self.system, self.hidden)))
