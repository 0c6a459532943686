from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest

from core.probe.step_trace import Limit
from core.probe.time_out import timed_out
from core.values.failures import (
    AuthRulesBroken,
    ConnectTimedOut,
    DeliveryUnconfirmed,
    GreetingTimedOut,
    NameLookupTimedOut,
    Protocol,
    ReplyTimedOut,
    WrongProtocol,
)
from core.values.settings import ConnectionSettings, Encryption
from core.values.steps import Step

if TYPE_CHECKING:
    from core.wire.smtp_session import SmtpSession

SETTINGS = ConnectionSettings("mx.example.test", 587, Encryption.NONE, step_seconds=10.0, total_seconds=60.0)
OF_STEP, OF_TOTAL = Limit(10.0, of_total=False), Limit(3.5, of_total=True)


class Session:
    """What a session knows when time is up."""

    def __init__(
        self,
        *,
        message_is_out: bool = False,
        protocol: WrongProtocol | None = None,
        cancelled_sign_in: AuthRulesBroken | None = None,
    ) -> None:
        self.message_is_out = message_is_out
        self.cancelled_sign_in = cancelled_sign_in
        self._protocol = protocol

    def silent_greeting_protocol(self) -> WrongProtocol | None:
        return self._protocol


def meaning(step: Step, limit: Limit = OF_STEP, session: Session | None = None) -> object:
    return timed_out(step, limit, SETTINGS, cast("SmtpSession | None", session))


def test_each_wait_has_its_own_meaning() -> None:
    assert meaning(Step.RESOLVE) == NameLookupTimedOut("mx.example.test", 10.0)
    assert meaning(Step.CONNECT) == ConnectTimedOut((), 10.0)
    assert meaning(Step.GREETING, session=Session()) == GreetingTimedOut(10.0)


def test_a_greeting_that_never_ended_may_give_away_what_it_is() -> None:
    other = WrongProtocol(Protocol.SSH, "SSH-2.0-x")
    assert meaning(Step.GREETING, session=Session(protocol=other)) is other


@pytest.mark.parametrize("step", [step for step in Step if step not in {Step.RESOLVE, Step.CONNECT, Step.GREETING}])
def test_any_other_step_waited_for_a_reply(step: Step) -> None:
    assert meaning(step, session=Session()) == ReplyTimedOut(10.0)
    assert meaning(step, OF_TOTAL, Session()) == ReplyTimedOut(60.0, of_total=True)


def test_a_message_that_is_out_may_arrive() -> None:
    assert meaning(Step.DATA, session=Session(message_is_out=True)) == DeliveryUnconfirmed("ReplyTimedOut")
    assert meaning(Step.DATA, session=Session(message_is_out=False)) == ReplyTimedOut(10.0)
    assert meaning(Step.MAIL, session=Session(message_is_out=True)) == ReplyTimedOut(10.0)


def test_a_sign_in_that_was_cancelled_had_a_reason() -> None:
    cause = AuthRulesBroken("LOGIN", "prompt_not_understood", "334 UElOOg==")
    assert meaning(Step.AUTH, session=Session(cancelled_sign_in=cause)) is cause
    assert meaning(Step.MAIL, session=Session(cancelled_sign_in=cause)) == ReplyTimedOut(10.0)


@pytest.mark.parametrize("step", [Step.RESOLVE, Step.CONNECT])
def test_the_limit_of_the_whole_test_is_named_as_it_was_set(step: Step) -> None:
    failure = meaning(step, OF_TOTAL)
    assert isinstance(failure, NameLookupTimedOut | ConnectTimedOut)
    assert failure.seconds == 60.0
