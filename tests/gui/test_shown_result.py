from __future__ import annotations

import pytest

from core import __version__
from core.diagnosis.rules import diagnose
from gui.report_origin import report_origin
from gui.shown_result import ShownResult, Source
from tests.core.report.sample_report import OUTCOME

DIAGNOSIS = diagnose(OUTCOME)


def test_of_a_test_of_now_nothing_needs_to_be_said() -> None:
    shown = ShownResult(OUTCOME, DIAGNOSIS)
    assert (shown.notice, shown.details) == ("", "")
    assert shown.origin == report_origin()


def test_a_past_test_was_made_here() -> None:
    shown = ShownResult(OUTCOME, DIAGNOSIS, Source.HISTORY)
    assert shown.notice == "A past test, made on 24 November 2026, 03:51 UTC"
    assert shown.details == ""
    assert shown.origin.version == __version__


def test_a_report_was_made_wherever_it_says() -> None:
    shown = ShownResult(OUTCOME, DIAGNOSIS, Source.REPORT, "0.9", "Haiku", ("secrets", "email"))
    assert shown.notice == "A saved report of 24 November 2026, 03:51 UTC"
    assert shown.details == (
        "Not a test on this computer. Made with version 0.9 on Haiku. E-mail addresses and the user name are shortened."
    )
    assert (shown.origin.version, shown.origin.system) == ("0.9", "Haiku")
    # What this computer calls itself is hidden all the same: the report may have been made on it.
    assert shown.origin.computer_names == report_origin().computer_names


@pytest.mark.parametrize("source", Source)
def test_every_source_but_a_test_is_marked(source: Source) -> None:
    assert bool(ShownResult(OUTCOME, DIAGNOSIS, source).notice) is (source is not Source.TEST)
