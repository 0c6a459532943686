from __future__ import annotations

from dataclasses import replace
from math import inf, nan

import pytest

from core.lint.settings_lint import lint
from core.lint.time_limit_lint import lint_time_limit
from core.values.form import Field, Problem, ProblemKind, SettingsForm


@pytest.mark.parametrize("seconds", [0.001, 1.0, 10.0, 3600.0])
def test_a_time_limit_is_up_to_an_hour(seconds: float) -> None:
    assert lint_time_limit(Field.STEP_TIMEOUT, seconds) == seconds


@pytest.mark.parametrize(
    ("seconds", "seen"), [(0.0, "0"), (-1.0, "-1"), (3600.1, "3600.1"), (nan, "nan"), (inf, "inf"), (-inf, "-inf")]
)
def test_a_limit_that_would_end_at_once_or_never_is_refused(seconds: float, seen: str) -> None:
    form = SettingsForm(host="smtp.example.com")
    assert lint(replace(form, step_seconds=seconds)).problems == (
        Problem(Field.STEP_TIMEOUT, ProblemKind.TIMEOUT_INVALID, seen),
    )
    assert lint(replace(form, total_seconds=seconds)).problems == (
        Problem(Field.TOTAL_TIMEOUT, ProblemKind.TIMEOUT_INVALID, seen),
    )
