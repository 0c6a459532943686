from __future__ import annotations

from datetime import timedelta

import pytest

from core.values.details import TlsAgreed
from core.values.events import Direction, LineExchanged, StepPassed
from core.values.steps import Step
from gui.results_pane.transcript_entry import clock_time
from gui.results_pane.transcript_model import MAX_CHARACTERS, MAX_LINES, TranscriptModel
from tests.gui.results_pane.sample_run import STARTED, SampleRun, success


def line(text: str) -> LineExchanged:
    return LineExchanged(Direction.RECEIVED, encrypted=True, text=text, at=1.0, when=STARTED)


@pytest.fixture
def model() -> TranscriptModel:
    model = TranscriptModel(max_lines=4, max_characters=40)
    model.begin(STARTED)
    return model


def texts(model: TranscriptModel, first: int = 0, limit: int = 100) -> list[str]:
    return [entry.text for _, entry in model.lines(first, limit)]


def test_lines_come_in_order_and_by_number(model: TranscriptModel) -> None:
    for text in ("a", "b", "c"):
        assert model.apply(line(text))
    assert texts(model) == ["a", "b", "c"]
    assert texts(model, 1, 1) == ["b"]
    assert (len(model), model.end, model.left_out) == (3, 3, 0)


def test_a_note_is_never_older_than_the_line_before_it() -> None:
    model = TranscriptModel()
    # The window began a while before the engine's clock did.
    model.begin(STARTED - timedelta(milliseconds=40))
    model.apply(line("220 Go"))
    model.apply(StepPassed(Step.TLS, 1.002, 0.001, TlsAgreed("TLSv1.3", "TLS_AES_256_GCM_SHA384")))
    times = [entry.time for _, entry in model.lines(0, 2)]
    assert times == [clock_time(STARTED), clock_time(STARTED + timedelta(milliseconds=2))]


def test_what_makes_no_line_is_ignored(model: TranscriptModel) -> None:
    assert not model.apply(SampleRun().start(success().events[0].step).events[0])  # type: ignore[union-attr]  # the first is a start
    assert len(model) == 0


def test_the_oldest_lines_give_way(model: TranscriptModel) -> None:
    for number in range(10):
        model.apply(line(str(number)))
    assert (texts(model), model.left_out, model.end) == (["6", "7", "8", "9"], 6, 10)
    assert texts(model, 8, 5) == ["8", "9"]
    assert texts(model, 2, 2) == ["6", "7"]


def test_few_long_lines_are_too_many_as_well(model: TranscriptModel) -> None:
    for letter in "abc":
        model.apply(line(letter * 20))
    assert (texts(model), model.left_out) == (["b" * 20, "c" * 20], 1)


def test_a_hundred_thousand_lines_stay_within_the_bounds() -> None:
    model = TranscriptModel()
    model.begin(STARTED)
    for number in range(100_000):
        model.apply(line(f"250-{number}"))
    assert len(model) == MAX_LINES
    assert model.end == 100_000
    assert model.text().endswith("250-99999\n")
    for _ in range(1000):
        model.apply(line("x" * 2000))
    assert len(model) == MAX_CHARACTERS // 2000


def test_the_text_says_first_that_lines_are_missing(model: TranscriptModel) -> None:
    for number in range(4):
        model.apply(line(str(number)))
    assert not model.text().startswith("[")
    model.apply(line("4"))
    assert model.text().splitlines()[0] == "[The first line is left out.]"
    model.apply(line("5"))
    assert model.text().splitlines()[0] == "[The first 2 lines are left out.]"
    assert len(model.text().splitlines()) == 1 + 4


def test_a_new_test_forgets_the_last_one(model: TranscriptModel) -> None:
    for number in range(10):
        model.apply(line(str(number)))
    model.begin(STARTED)
    assert (len(model), model.left_out, model.text()) == (0, 0, "")


def test_the_text_repeats_no_time_within_one_breath(model: TranscriptModel) -> None:
    model.apply(line("250-a"))
    model.apply(line("250 b"))
    first, second, end = model.text().split("\n")
    assert first.endswith("  TLS    ← Server  250-a")
    assert second == " " * 14 + "TLS    ← Server  250 b"
    assert end == ""
