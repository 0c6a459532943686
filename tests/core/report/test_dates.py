from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from core.report.dates import date_message, day_message, read_date
from core.report.english import render
from core.report.templates import fill
from core.values.message import Message

NOON = datetime(2026, 11, 30, 12, 0, tzinfo=UTC)


def test_a_date_cannot_be_read_the_wrong_way_round() -> None:
    assert render(date_message(NOON)) == "30 November 2026, 12:00 UTC"
    assert render(day_message(NOON)) == "30 Nov 2026"


def test_other_zones_are_shown_in_utc() -> None:
    evening = datetime(2027, 1, 1, 1, 30, tzinfo=timezone(timedelta(hours=2)))
    assert render(date_message(evening)) == "31 December 2026, 23:30 UTC"


def test_every_month_has_a_name() -> None:
    months = [render(date_message(NOON.replace(day=1, month=month))).split()[1] for month in range(1, 13)]
    assert months[0] == "January"
    assert months[-1] == "December"
    assert len(set(months)) == 12
    assert [render(day_message(NOON.replace(day=1, month=month))).split()[1] for month in range(1, 13)] == [
        month[:3] for month in months
    ]


def test_the_first_of_a_month_can_have_a_name_of_its_own() -> None:
    def french(template: str, _: int) -> str:
        return {"1": "1er", "March": "mars"}.get(template, template)

    days = [fill(date_message(NOON.replace(month=3, day=day)), french, lambda _, fact: fact) for day in (1, 11)]
    assert days == ["1er mars 2026, 12:00 UTC", "11 mars 2026, 12:00 UTC"]


def test_dates_among_the_facts_are_iso() -> None:
    assert read_date("2026-11-30T12:00:00+00:00") == NOON
    assert read_date("2026-11-30T12:00:00") == NOON
    assert read_date("next week") is None
    assert read_date("") is None


def test_a_fact_that_is_no_date_is_shown_as_it_is() -> None:
    facts = {"host": "smtp.example.com", "not_after": "next week", "now": "2026-11-30T12:00:00Z"}
    text = render(Message("verdict.cert.expired.dated.explanation", facts))
    assert text.startswith("It was valid until next week; this computer’s clock says 30 November 2026, 12:00 UTC.")
