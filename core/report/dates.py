"""Dates for people: "30 November 2026, 12:00 UTC", which nobody can read the wrong way round."""

from __future__ import annotations

from datetime import UTC, datetime

from core.values.message import Message


def date_message(moment: datetime) -> Message:
    """Return day and time in UTC."""
    return Message("word.date", _facts(moment))


def day_message(moment: datetime) -> Message:
    """Return the day alone, short enough for a row."""
    return Message("word.day", _facts(moment))


def read_date(text: str) -> datetime | None:
    """Return the moment that an ISO 8601 text names, in UTC, or None when it names none."""
    try:
        return _in_utc(datetime.fromisoformat(text))
    except ValueError:
        return None


def _in_utc(moment: datetime) -> datetime:
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def _facts(moment: datetime) -> dict[str, str]:
    moment = _in_utc(moment)
    return {
        "day": str(moment.day),
        "month": str(moment.month),
        "short_month": str(moment.month),
        "year": str(moment.year),
        "time": f"{moment:%H:%M}",
    }
