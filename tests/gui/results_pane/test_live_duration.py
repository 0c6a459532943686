from __future__ import annotations

import pytest

from gui.results_pane.live_duration import live_duration


@pytest.mark.parametrize(
    ("seconds", "text"), [(0.0, "0.0 s"), (0.44, "0.4 s"), (9.96, "10.0 s"), (61.0, "61.0 s"), (-0.01, "0.0 s")]
)
def test_tenths_of_a_second_and_never_less_than_nothing(seconds: float, text: str) -> None:
    assert live_duration(seconds) == text
