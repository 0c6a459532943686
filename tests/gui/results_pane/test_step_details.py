from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from core.values.events import Direction, LineExchanged, ProbeEvent, StepStarted
from core.values.steps import Step
from gui.results_pane.step_details import StepDetails, details_of, said
from gui.results_pane.step_row import MAX_LINES, StepRow
from gui.results_pane.transcript_entry import entry_of
from tests.gui.results_pane.sample_run import SampleRun, expires_soon, no_answer, success, wrong_password


class German(QTranslator):
    """Knows one word."""

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:
        return "(verborgen)" if (context, sourceText) == ("Conversation", "(hidden)") else ""


def details(events: list[ProbeEvent], step: Step) -> StepDetails:
    """What a row says that got the events from the beginning to the end of its step."""
    row, is_on = StepRow(step), False
    for event in events:
        if isinstance(event, StepStarted):
            is_on = event.step is step
        if is_on:
            row.take(event)
    return details_of(row)


def test_a_step_that_passed_tells_facts_attempts_and_lines() -> None:
    reached = details(success().events, Step.CONNECT)
    assert reached.sentences == ("The connection to 203.0.113.25:587 was made.",)
    assert reached.facts == (("Address", "203.0.113.25"),)
    assert reached.raw == ("203.0.113.25:587: connected after 24 ms",)
    signed_in = details(success().events, Step.AUTH)
    assert signed_in.raw == (
        "You →     AUTH PLAIN •••••••• (hidden)",
        "← Server  235 2.7.0 Authentication successful",
    )


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize(
    ("direction", "text", "shown"),
    [
        (Direction.SENT, "AUTH PLAIN •••••••• (hidden)", "AUTH PLAIN •••••••• (verborgen)"),
        (Direction.SENT, "•••••••• (hidden)", "•••••••• (verborgen)"),
        (Direction.SENT, "EHLO [(hidden)]", "EHLO [(hidden)]"),
        # In its own words, whatever they are.
        (Direction.RECEIVED, "535 •••••••• (hidden)", "535 •••••••• (hidden)"),
    ],
)
def test_that_something_is_hidden_is_told_in_the_language_of_the_window(
    direction: Direction, text: str, shown: str
) -> None:
    now = datetime(2026, 11, 24, 3, 51, tzinfo=UTC)
    line = LineExchanged(direction, encrypted=True, text=text, at=0.5, when=now)
    row = StepRow(Step.AUTH)
    row.take(StepStarted(Step.AUTH, 0.1))
    row.take(line)
    translator = German()
    QCoreApplication.installTranslator(translator)
    try:
        assert said(line) == shown
        (raw,) = details_of(row).raw
        assert raw.endswith(f"  {shown}")
        entry = entry_of(line, now)
        assert entry is not None
        assert entry.text == shown
    finally:
        QCoreApplication.removeTranslator(translator)


def test_the_attempts_of_a_failure_are_listed_once() -> None:
    failed = details(no_answer().events, Step.CONNECT)
    assert failed.facts == (
        ("203.0.113.25:587", "timed out after 10.0 s"),
        ("[2001:db8::25]:587", "network unreachable"),
    )
    assert failed.raw == ()


def test_a_caution_is_said_before_what_passed() -> None:
    warned = details(expires_soon().events, Step.CERTIFICATE)
    assert warned.sentences[0].startswith("The certificate expires soon.")
    assert warned.sentences[1].startswith("The certificate comes from somebody this computer trusts")


def test_a_step_that_is_still_running_shows_its_lines() -> None:
    running = details(wrong_password().events[:-5], Step.EHLO_TLS)
    assert running.raw[0] == "You →     EHLO [192.0.2.7]"


def test_lines_beyond_the_limit_are_pointed_to() -> None:
    run = SampleRun().start(Step.EHLO)
    for number in range(MAX_LINES + 10):
        run.say(f"250-LINE{number}")
    flooded = details(run.events, Step.EHLO)
    assert len(flooded.raw) == MAX_LINES + 1
    assert flooded.raw[-1] == "The rest is under Conversation."


def test_all_of_it_is_one_text() -> None:
    assert details(success().events, Step.CONNECT).text == (
        "The connection to 203.0.113.25:587 was made.\nAddress: 203.0.113.25\n203.0.113.25:587: connected after 24 ms"
    )
