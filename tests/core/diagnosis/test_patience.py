from __future__ import annotations

import pytest

from core.diagnosis.patience import was_hasty
from core.values import failures as f
from core.values.events import StepFailed
from core.values.steps import Step
from tests.core.diagnosis.outcomes import failed, outcome


@pytest.mark.parametrize("seconds", [0.1, 4.9])
def test_too_little_time(seconds: float) -> None:
    for failure in (f.ReplyTimedOut(seconds), f.GreetingTimedOut(seconds), f.NameLookupTimedOut("x", seconds)):
        assert was_hasty(failed(failure))


def test_time_enough() -> None:
    assert not was_hasty(failed(f.ReplyTimedOut(5.0)))
    assert not was_hasty(failed(f.Disconnected(reset=False)))
    assert not was_hasty(outcome())


def test_the_time_of_the_step_counts_and_not_that_of_the_whole_test() -> None:
    late = f.ReplyTimedOut(60.0, of_total=True)
    assert was_hasty(failed(late, events=(StepFailed(Step.EHLO, 60.0, 0.4, late),)))
    assert not was_hasty(failed(late, events=(StepFailed(Step.EHLO, 60.0, 9.0, late),)))
