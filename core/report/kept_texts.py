"""What stands above a result that is not that of a test made just now: where it comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.report.templates import has_text
from core.values.message import Message

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime


def saved_report_text(version: str, system: str, started: datetime) -> Message:
    """Return that this is a report, and of what; version and system are as the file says."""
    facts = {"version": version, "system": system, "now": started.isoformat()}
    return Message("kept.report" if version and system else "kept.report_of_unknown", facts)


def past_test_text(started: datetime) -> Message:
    """Return that this test was made before."""
    return Message("kept.past", {"now": started.isoformat()})


def fresh_verdict_text() -> Message:
    """Return whose verdict it is."""
    return Message("kept.fresh")


def hidden_texts(hidden: Iterable[str]) -> tuple[Message, ...]:
    """Return what whoever saved the report has hidden; an id that nobody knows is passed over."""
    known = (f"report.hidden.{part}" for part in hidden if part != "secrets")
    return tuple(Message(text_id) for text_id in known if has_text(text_id))
