from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.report.outcome_json import UnreadableOutcomeError, plain, revived
from core.values.control_probe import ControlEnded, ControlProbe, ControlPurpose, ControlStarted
from core.values.events import (
    Caution,
    Direction,
    LineExchanged,
    SkipReason,
    StepCancelled,
    StepFailed,
    StepPassed,
    StepSkipped,
    StepStarted,
)
from core.values.failures import ConnectTimedOut, InternalFault
from core.values.steps import Step
from core.values.surroundings import Surroundings
from core.values.tls_facts import TlsFacts
from tests.core.diagnosis.outcomes import SETTINGS, STARTED, failed, offering, outcome
from tests.core.report.every_value import CHAIN, DETAILS, FAILURES, ONE

if TYPE_CHECKING:
    from core.values.outcome import ProbeOutcome

LINE = LineExchanged(Direction.SENT, encrypted=True, text="EHLO [192.0.2.1]", at=0.5, when=STARTED)
CONTROL = ControlProbe(1, ControlPurpose.OTHER_PORT, replace(SETTINGS, port=465))
FULL = outcome(
    settings=replace(SETTINGS, ca_file=Path("root.pem")),
    events=(
        StepStarted(Step.RESOLVE, 0.0),
        LINE,
        *ONE,
        *(StepPassed(Step.QUIT, 1.0, 0.5, detail, cautions) for detail, cautions in DETAILS),
        StepSkipped(Step.AUTH, 1.0, SkipReason.NO_PASSWORD),
        StepCancelled(Step.AUTH, 1.0, 0.25),
        ControlStarted(CONTROL, 1.0),
    ),
    cautions=(Caution.HELO_ONLY,),
    tls=TlsFacts("TLSv1.3", "TLS_AES_256_GCM_SHA384", verified=True),
    chain=CHAIN,
    ehlo_before_tls=offering("STARTTLS", "SIZE 1000"),
    controls=(ControlEnded(CONTROL, 2.0, 1.0, failed(ConnectTimedOut(ONE, 4.0), Step.CONNECT)),),
    surroundings=Surroundings(("tun0",), ("http",)),
)


def read(data: object) -> ProbeOutcome:
    """Through a file, as it were."""
    return revived(json.loads(json.dumps(data)))


def test_a_full_outcome_comes_back_as_it_was() -> None:
    assert read(plain(FULL)) == FULL


@pytest.mark.parametrize("failure", FAILURES, ids=lambda failure: type(failure).__name__)
def test_every_failure_comes_back(failure: object) -> None:
    seen = outcome(failure=failure, failed_step=Step.AUTH, events=(StepFailed(Step.AUTH, 1.0, 0.5, failure),))  # type: ignore[arg-type]  # each is one
    assert read(plain(seen)) == seen


def test_a_field_that_an_older_version_did_not_know_has_its_default() -> None:
    data = plain(FULL)
    assert isinstance(data, dict)
    del data["surroundings"]
    assert read(data) == replace(FULL, surroundings=None)


def test_a_field_of_a_newer_version_is_passed_over() -> None:
    data = plain(FULL)
    assert isinstance(data, dict)
    assert read({**data, "colour": "blue"}) == FULL


@pytest.mark.parametrize(
    ("field", "wrong", "place"),
    [
        ("settings", None, "outcome.settings"),
        ("settings", {"is": "Secret"}, "outcome.settings"),
        ("started", "yesterday", "outcome.started"),
        ("started", "2026-11-24T03:51:00", "outcome.started"),
        ("total_seconds", "1.5", "outcome.total_seconds"),
        ("total_seconds", True, "outcome.total_seconds"),
        ("events", "none", "outcome.events"),
        ("events", [{"is": "StepStarted", "step": "dance", "at": 0.0}], "outcome.events[0].step"),
        ("events", [{"is": "StepStarted"}], "outcome.events[0]"),
        ("events", [{}] * 20_001, "outcome.events"),
        ("failure", {"is": "Path"}, "outcome.failure"),
        ("failure", 7, "outcome.failure"),
        ("failed_step", "dance", "outcome.failed_step"),
        ("cautions", [1], "outcome.cautions[0]"),
        ("signed_in", 1, "outcome.signed_in"),
        ("sign_in_attempts", 1.5, "outcome.sign_in_attempts"),
    ],
)
def test_what_is_no_outcome_is_refused_by_its_place(field: str, wrong: object, place: str) -> None:
    data = plain(FULL)
    assert isinstance(data, dict)
    with pytest.raises(UnreadableOutcomeError, match=place.replace("[", r"\[")) as refused:
        read({**data, field: wrong})
    assert str(refused.value) == place


@pytest.mark.parametrize("host", ["", "encryption"])
def test_settings_that_nobody_could_test_are_refused(host: str) -> None:
    data = json.loads(json.dumps(plain(FULL)))
    data["settings"].update({"host": ""} if not host else {"encryption": "auto"})
    with pytest.raises(UnreadableOutcomeError, match=r"outcome\.settings"):
        revived(data)


@pytest.mark.parametrize("number", [float("nan"), float("inf"), 1e300, -1e10, 10**40])
def test_a_number_that_is_none_or_nobody_can_count_with_is_refused(number: float) -> None:
    data = json.loads(json.dumps(plain(FULL)))
    data["total_seconds"] = number
    with pytest.raises(UnreadableOutcomeError, match=r"outcome\.total_seconds"):
        revived(data)


@pytest.mark.parametrize(
    "moment", ["0001-01-01T00:00:00+14:00", "1949-12-31T00:00:00Z", "9999-12-31T23:59:59Z", "9999-12-31T23:59:59-10:00"]
)
def test_a_time_that_no_test_was_made_at_is_refused(moment: str) -> None:
    data = json.loads(json.dumps(plain(FULL)))
    data["started"] = moment
    with pytest.raises(UnreadableOutcomeError, match=r"outcome\.started"):
        revived(data)


def test_neither_is_a_line_said_then_nor_in_a_second_look() -> None:
    late = LineExchanged(Direction.SENT, encrypted=True, text="QUIT", at=1.0, when=datetime(9999, 1, 1, tzinfo=UTC))
    said_late = replace(FULL, events=(late,))
    for seen in (said_late, replace(FULL, controls=(ControlEnded(CONTROL, 2.0, 1.0, said_late),))):
        with pytest.raises(UnreadableOutcomeError, match=r"outcome\.started"):
            read(plain(seen))


def test_a_certificate_may_be_valid_for_ever() -> None:
    assert FULL.chain is not None
    leaf = replace(FULL.chain.certificates[0], not_after=datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC))
    seen = replace(FULL, chain=replace(FULL.chain, certificates=(leaf,)))
    assert read(plain(seen)) == seen


def test_texts_of_a_file_are_made_harmless() -> None:
    seen = failed(InternalFault("\x1b[2J\u202e", "x" * 5000))
    assert read(plain(seen)).failure == InternalFault("<U+001B>[2J<U+202E>", "x" * 2000 + "…")


def test_a_certificate_longer_than_any_is_refused() -> None:
    data = json.loads(json.dumps(plain(FULL)))
    data["chain"]["certificates"][0]["der"] = "A" * 64_004
    with pytest.raises(UnreadableOutcomeError, match="der"):
        revived(data)


@pytest.mark.parametrize("der", ["?", "ü"])
def test_bytes_that_are_no_base64_are_refused(der: str) -> None:
    data = json.loads(json.dumps(plain(FULL)))
    data["chain"]["certificates"][0]["der"] = der
    with pytest.raises(UnreadableOutcomeError, match="der"):
        revived(data)


def test_looks_within_looks_without_end_are_refused() -> None:
    seen = FULL
    for _ in range(30):
        seen = replace(FULL, controls=(ControlEnded(CONTROL, 2.0, 1.0, seen),))
    with pytest.raises(UnreadableOutcomeError):
        read(plain(seen))


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["is", "settings", "events"]), inner),
)


@given(ANYTHING)
def test_anything_else_is_refused_and_nothing_crashes(data: object) -> None:
    with pytest.raises(UnreadableOutcomeError):
        revived(data)


@pytest.mark.parametrize("value", [object(), {"a": 1}, {1}])
def test_only_values_can_be_saved(value: object) -> None:
    with pytest.raises(TypeError, match="cannot be saved"):
        plain(value)
