from __future__ import annotations

import pytest

from gui.controls.isolates import in_own_direction, without_isolates


def test_where_all_runs_from_the_left_nothing_is_added() -> None:
    assert in_own_direction("9 features offered") == "9 features offered"


@pytest.mark.usefixtures("mirrored")
def test_in_a_mirrored_window_a_line_keeps_its_own_direction() -> None:
    assert in_own_direction("9 features offered") == "\u20689 features offered\u2069"


def test_marks_do_not_leave_the_window() -> None:
    assert without_isolates("\u2068Port \u2066587\u2069 answered\u2069") == "Port 587 answered"
