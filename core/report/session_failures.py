"""Failures of the conversation itself: the greeting, the introduction, and what can go wrong at any step."""

from __future__ import annotations

from typing import assert_never

from core.report.bounded import bounded
from core.report.durations import limit_text
from core.report.failure_entry import Entry
from core.report.numbers import size_text
from core.values.failures import (
    ClosedBeforeGreeting,
    Disconnected,
    EhloRefused,
    GreetingRejected,
    GreetingTimedOut,
    InternalFault,
    Protocol,
    ReplyMalformed,
    ReplyTimedOut,
    ReplyTooLong,
    ReplyUnexpected,
    ReplyUnsolicited,
    ServerClosing,
    WrongProtocol,
)

_OpeningFailure = ClosedBeforeGreeting | GreetingTimedOut | GreetingRejected | WrongProtocol | EhloRefused
_ReplyFailure = (
    ReplyTimedOut
    | Disconnected
    | ServerClosing
    | ReplyMalformed
    | ReplyUnexpected
    | ReplyUnsolicited
    | ReplyTooLong
    | InternalFault
)
SessionFailure = _OpeningFailure | _ReplyFailure


def session_entry(failure: SessionFailure) -> Entry:
    """Return the text entry of a failure."""
    if isinstance(failure, _OpeningFailure):
        return _opening_entry(failure)
    return _reply_entry(failure)


def _opening_entry(failure: _OpeningFailure) -> Entry:
    match failure:
        case ClosedBeforeGreeting():
            return Entry(f"closed_before_greeting.{'reset' if failure.reset else 'closed'}")
        case GreetingTimedOut():
            return Entry("greeting_timed_out", {"limit": limit_text(failure.seconds)})
        case GreetingRejected():
            return Entry("greeting_rejected", {"reply": bounded(failure.reply)})
        case WrongProtocol():
            form = "unknown" if failure.protocol is Protocol.UNKNOWN else "named"
            return Entry(f"wrong_protocol.{form}", {"protocol": failure.protocol})
        case EhloRefused():
            return Entry("ehlo_refused", {"reply": bounded(failure.reply), "ehlo_name": failure.ehlo_name})
        case _:
            assert_never(failure)


def _reply_entry(failure: _ReplyFailure) -> Entry:
    match failure:
        case ReplyTimedOut():
            form = "total" if failure.of_total else "step"
            entry = Entry(f"reply_timed_out.{form}", {"limit": limit_text(failure.seconds)})
        case Disconnected():
            entry = Entry(f"disconnected.{'reset' if failure.reset else 'closed'}")
        case ServerClosing():
            entry = Entry("server_closing", {"reply": bounded(failure.reply)})
        case ReplyMalformed():
            entry = Entry("reply_malformed")
        case ReplyUnexpected():
            entry = Entry("reply_unexpected", {"reply": bounded(failure.reply)})
        case ReplyUnsolicited():
            entry = Entry("reply_unsolicited")
        case ReplyTooLong():
            entry = Entry("reply_too_long", {"size": size_text(failure.limit)})
        case InternalFault():
            entry = Entry("internal_fault")
        case _:
            assert_never(failure)
    return entry
