from __future__ import annotations

import pytest

from core.report.durations import duration_text, limit_text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0.018, "18 ms"),
        (0.0004, "<1 ms"),
        (0.0, "<1 ms"),
        (-1.0, "<1 ms"),
        (0.0006, "1 ms"),
        (0.9994, "999 ms"),
        (0.9996, "1.0 s"),
        (1.0, "1.0 s"),
        (10.04, "10.0 s"),
        (75.25, "75.2 s"),
    ],
)
def test_a_measured_time(seconds: float, text: str) -> None:
    assert duration_text(seconds) == text


@pytest.mark.parametrize(("seconds", "text"), [(10.0, "10 s"), (2.5, "2.5 s"), (3600.0, "3600 s"), (0.05, "0.05 s")])
def test_a_limit_as_it_was_set(seconds: float, text: str) -> None:
    assert limit_text(seconds) == text
