"""What stands above a result that is not that of a test made just now: where it comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.report.templates import has_text
from core.values.message import Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime


def saved_report_text(started: datetime) -> Message:
    """Return that this is a report on a test made then."""
    return Message("kept.report", {"now": started.isoformat()})


def past_test_text(started: datetime) -> Message:
    """Return that this test was made before."""
    return Message("kept.past", {"now": started.isoformat()})


def report_details(version: str, system: str, hidden: Iterable[str]) -> Iterator[Message]:
    """Return what a report says of itself: with what it was made, and what is hidden; unknown ids are passed over."""
    is_known = version and system
    yield Message("kept.made" if is_known else "kept.made_elsewhere", {"version": version, "system": system})
    known = (f"report.hidden.{part}" for part in hidden if part != "secrets")
    yield from (Message(text_id) for text_id in known if has_text(text_id))
