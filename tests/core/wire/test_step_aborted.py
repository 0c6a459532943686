from __future__ import annotations

from core.values.failures import AuthRefused, ReplyTooLong
from core.values.reply import Reply
from core.wire.step_aborted import StepAborted


def test_it_carries_the_failure_and_prints_its_kind_only() -> None:
    failure = AuthRefused("PLAIN", "sam", Reply(535, ("no",)))
    aborted = StepAborted(failure)
    assert aborted.failure is failure
    assert str(aborted) == "AuthRefused"
    assert repr(StepAborted(ReplyTooLong(1))) == "StepAborted('ReplyTooLong')"
