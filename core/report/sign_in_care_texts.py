"""How often a password went out, and what is asked before it goes out once more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.report.bounded import bounded
from core.report.numbers import counted, grouped
from core.sign_in_ledger import MEMORY_SECONDS
from core.values.message import Message

if TYPE_CHECKING:
    from core.sign_in_ledger import SignInQuestion


def times_sent(host: str, username: str, count: int) -> Message:
    """Return how often a password went to a server for a user."""
    return counted("sign_in_care.sent", count, host=bounded(host), username=bounded(username))


def times_sent_briefly(count: int) -> Message:
    """Return the same without saying where to and for whom."""
    return counted("sign_in_care.sent_briefly", count)


def question_headline() -> Message:
    """Return the question in short."""
    return Message("sign_in_care.question.headline")


def question_reasons(question: SignInQuestion) -> tuple[Message, Message]:
    """Return what happened, and what may come of one more sign-in."""
    facts = {
        "host": bounded(question.host),
        "username": bounded(question.username),
        "failures": grouped(question.failures),
        "minutes": grouped(round(MEMORY_SECONDS / 60)),
    }
    return Message("sign_in_care.question.happened", facts), Message("sign_in_care.question.risk")
