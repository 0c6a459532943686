"""What it means that a step ran out of time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.values.failures import (
    ConnectTimedOut,
    DeliveryUnconfirmed,
    GreetingTimedOut,
    NameLookupTimedOut,
    ReplyTimedOut,
)
from core.values.steps import Step

if TYPE_CHECKING:
    from core.probe.step_trace import Limit
    from core.values.failures import Failure
    from core.values.settings import ConnectionSettings
    from core.wire.smtp_session import SmtpSession


def timed_out(step: Step, limit: Limit, settings: ConnectionSettings, session: SmtpSession | None) -> Failure:
    """Return the failure of a step that did not end within its limit."""
    seconds = settings.total_seconds if limit.of_total else limit.seconds
    if step is Step.RESOLVE:
        return NameLookupTimedOut(settings.host, seconds)
    if step is Step.CONNECT:
        return ConnectTimedOut((), seconds)
    if step is Step.GREETING and session is not None:
        return session.silent_greeting_protocol() or GreetingTimedOut(seconds)
    if step is Step.AUTH and session is not None and session.cancelled_sign_in is not None:
        return session.cancelled_sign_in
    if step is Step.DATA and session is not None and session.message_is_out:
        return DeliveryUnconfirmed(ReplyTimedOut.__name__)
    return ReplyTimedOut(seconds, limit.of_total)
