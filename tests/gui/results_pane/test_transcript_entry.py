from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from core.values.events import LineExchanged, ProbeEvent
from gui.results_pane.transcript_entry import Columns, Kind, TranscriptEntry, clock_time, entry_of
from tests.gui.results_pane.sample_run import STARTED, no_answer, signing_in, stopped, success

NOON = datetime(2025, 11, 24, 12, 0, 0, 7000, tzinfo=UTC)


def entries(events: list[ProbeEvent]) -> list[TranscriptEntry]:
    return [entry for event in events if (entry := entry_of(event, STARTED))]


def test_lines_tell_who_spoke_and_whether_it_was_encrypted() -> None:
    lines = [entry for entry in entries(success().events) if entry.kind is not Kind.NOTE]
    assert lines[0].text == "220 smtp.northwind.example ESMTP ready"
    assert [(line.kind, line.channel, line.speaker, line.text) for line in lines[-2:]] == [
        (Kind.SENT, "TLS", "You →", "QUIT"),
        (Kind.RECEIVED, "TLS", "← Server", "221 2.0.0 Bye"),
    ]
    assert (lines[1].channel, lines[1].speaker, lines[1].text) == ("plain", "You →", "EHLO [192.0.2.7]")


def test_what_happened_below_the_lines_is_noted_between_them() -> None:
    notes = [entry for entry in entries(success().events) if entry.kind is Kind.NOTE]
    assert [note.text for note in notes] == [
        "Connected to 203.0.113.25, port 587",
        "Encrypted: TLS 1.3, TLS_AES_256_GCM_SHA384",
    ]
    assert all((note.channel, note.speaker) == ("", "") for note in notes)
    assert notes[0].time == clock_time(STARTED + timedelta(seconds=0.042))


def test_the_end_of_a_failed_test_is_noted() -> None:
    last = entries(no_answer().events)[-1]
    assert (last.kind, last.text) == (Kind.TROUBLE, "Reach the server: No answer on port 587 after 10 s")


def test_the_end_of_a_stopped_test_is_noted() -> None:
    last = entries(stopped().events)[-1]
    assert (last.kind, last.text) == (Kind.NOTE, "Sign in: Stopped by you")


def test_other_events_make_no_line() -> None:
    events = signing_in().events
    made = [event for event in events if entry_of(event, STARTED)]
    assert len(made) == sum(isinstance(event, LineExchanged) for event in events) + 2


def test_the_time_is_that_of_this_computer_to_the_millisecond() -> None:
    local = NOON.astimezone()
    assert clock_time(NOON) == f"{local:%H:%M:%S}.007"


@pytest.mark.parametrize(
    ("before", "lead"),
    [
        (None, "12:00:00.007  TLS    ← Server "),
        (TranscriptEntry(Kind.RECEIVED, "12:00:00.007", "TLS", "← Server", "x"), "              TLS    ← Server "),
        (TranscriptEntry(Kind.SENT, "12:00:00.007", "TLS", "You →", "x"), "12:00:00.007  TLS    ← Server "),
        (TranscriptEntry(Kind.RECEIVED, "12:00:00.006", "TLS", "← Server", "x"), "12:00:00.007  TLS    ← Server "),
    ],
)
def test_the_columns_stand_below_one_another(before: TranscriptEntry | None, lead: str) -> None:
    entry = TranscriptEntry(Kind.RECEIVED, "12:00:00.007", "TLS", "← Server", "x")
    assert Columns().lead(entry, before) == lead


def test_all_columns_are_equally_wide() -> None:
    leads = {len(Columns().lead(entry, None)) for entry in entries(success().events)}
    assert len(leads) == 1
