"""What is wrong with a time limit."""

from __future__ import annotations

from typing import Final

from core.values.form import Field, Problem, ProblemKind

LONGEST_SECONDS: Final = 3600.0


def lint_time_limit(field: Field, seconds: float) -> float | Problem:
    """Return the limit in seconds, or what is wrong with it; NaN is greater than nothing and ends nothing."""
    if 0 < seconds <= LONGEST_SECONDS:
        return seconds
    return Problem(field, ProblemKind.TIMEOUT_INVALID, f"{seconds:g}")
