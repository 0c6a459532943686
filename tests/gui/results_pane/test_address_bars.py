from __future__ import annotations

import pytest

from core.values.address_tried import AddressResult, AddressStarted, AddressTried
from gui.results_pane.address_bars import MOST_BARS, address_bars
from gui.style.status_glyphs import Glyph
from gui.wording import render


def tried(number: int, result: AddressResult = AddressResult.REFUSED) -> AddressTried:
    return AddressTried(f"203.0.113.{number}", 587, result, number / 10, number / 10 + 0.05)


def test_a_single_address_is_the_step_itself() -> None:
    assert address_bars([tried(1)]) == ()
    assert address_bars([], [AddressStarted("203.0.113.1", 587, 0.0)]) == ()


@pytest.mark.parametrize(
    ("result", "glyph"),
    [
        (AddressResult.CONNECTED, Glyph.PASSED),
        (AddressResult.CANCELLED, Glyph.CANCELLED),
        (AddressResult.TIMED_OUT, Glyph.FAILED),
        (AddressResult.UNREACHABLE, Glyph.FAILED),
    ],
)
def test_what_became_of_an_address_is_a_shape_and_a_text(result: AddressResult, glyph: Glyph) -> None:
    _, bar = address_bars([tried(1), tried(2, result)])
    assert bar.glyph is glyph
    assert render(bar.text).startswith("203.0.113.2:587: ")


def test_bars_stand_in_the_order_in_which_the_attempts_began() -> None:
    bars = address_bars([tried(3), tried(1)], [AddressStarted("203.0.113.2", 587, 0.2)], shift=1.0)
    assert [(bar.began, bar.ended) for bar in bars] == [
        pytest.approx((1.1, 1.15)),
        (1.2, None),
        pytest.approx((1.3, 1.35)),
    ]
    assert render(bars[1].text) == "203.0.113.2:587: waiting for an answer"


def test_of_many_the_newest_are_shown() -> None:
    bars = address_bars([tried(number) for number in range(20)])
    assert len(bars) == MOST_BARS
    assert render(bars[-1].text).startswith("203.0.113.19:")
