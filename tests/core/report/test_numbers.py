from __future__ import annotations

import pytest

from core.report.english import render
from core.report.numbers import counted, grouped, size_text


@pytest.mark.parametrize(
    ("size", "text"),
    [
        (0, "0 bytes"),
        (1000, "1,000 bytes"),
        (1024, "1 kB"),
        (1536, "1.5 kB"),
        (65536, "64 kB"),
        (10_240_000, "9.7 MB"),
        (35_882_577, "34 MB"),
        (52_428_800, "50 MB"),
        (10**20, "90,949,470 TB"),
    ],
)
def test_a_size(size: int, text: str) -> None:
    assert size_text(size) == text


def test_a_size_that_no_float_can_hold() -> None:
    assert size_text(10**400).endswith(" TB")


def test_numbers_are_grouped() -> None:
    assert grouped(35_882_577) == "35,882,577"


@pytest.mark.parametrize(
    ("number", "text"),
    [(1, "1 feature offered"), (0, "0 features offered"), (9, "9 features offered"), (1234, "1,234 features offered")],
)
def test_singular_and_plural(number: int, text: str) -> None:
    assert render(counted("step.ehlo.passed", number)) == text
