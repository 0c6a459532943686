"""What a measurement found, and how it compares two things fairly."""

from __future__ import annotations

import gc
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class Figure:
    """One number with its goal: good when `value` is at most `goal`. `unit` is "x" for a ratio."""

    what: str
    value: float
    unit: str
    goal: float | None
    detail: str

    def __str__(self) -> str:
        met = self.goal is None or self.value <= self.goal
        judgement = "" if self.goal is None else f"goal {self.goal:g}, {'met' if met else 'MISSED'}"
        return f"{self.what:<58} {self.value:9.2f} {self.unit:<3} {judgement:<18} {self.detail}"


@dataclass(frozen=True, slots=True)
class Paired:
    """Medians of runs that were made in turn, so that a slow spell of the machine meets both sides."""

    ours: float
    theirs: float
    ratio: float
    pairs: int


def measure_in_turn(ours: Callable[[], float], theirs: Callable[[], float], pairs: int) -> Paired:
    """Call both once to warm up, then in turn, changing who goes first; `ratio` is the median of the pairs' ratios."""
    ours()
    theirs()
    left: list[float] = []
    right: list[float] = []
    for number in range(pairs):
        gc.collect()
        if number % 2:
            right.append(theirs())
            left.append(ours())
        else:
            left.append(ours())
            right.append(theirs())
    ratios = [mine / other for mine, other in zip(left, right, strict=True)]
    return Paired(median(left), median(right), median(ratios), pairs)
