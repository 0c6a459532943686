from __future__ import annotations

from core.diagnosis.facts import FACT_NAMES
from core.diagnosis.form_rules import internal_fault, invalid_form, stopped_before_start
from core.values.diagnosis import Code, Confidence, Owner, Severity
from core.values.failures import InternalFault
from core.values.form import Field, Problem, ProblemKind


def test_a_form_that_cannot_be_used_names_each_field_once() -> None:
    diagnosis = invalid_form(
        [
            Problem(Field.HOST, ProblemKind.MISSING),
            Problem(Field.PASSWORD, ProblemKind.CONTROL_CHARACTER),
            Problem(Field.HOST, ProblemKind.HOST_INVALID, "x"),
        ]
    )
    assert diagnosis.code is Code.FORM_INVALID
    assert (diagnosis.severity, diagnosis.owner, diagnosis.confidence) == (
        Severity.FAILURE,
        Owner.YOU,
        Confidence.SURE,
    )
    assert diagnosis.facts["fields"] == "host, password"
    assert (diagnosis.evidence, diagnosis.fixes) == ((), ())


def test_a_test_that_did_not_begin_was_stopped() -> None:
    diagnosis = stopped_before_start()
    assert (diagnosis.code, diagnosis.severity) == (Code.CANCELLED, Severity.NEUTRAL)


def test_a_fault_is_told_by_kind_and_place() -> None:
    diagnosis = internal_fault(InternalFault("ValueError", "core.probe.probe:run:7"))
    assert diagnosis.code is Code.INTERNAL
    assert diagnosis.facts["reason"] == "ValueError core.probe.probe:run:7"


def test_every_fact_is_there() -> None:
    for diagnosis in (invalid_form([]), stopped_before_start(), internal_fault(InternalFault("X", ""))):
        assert set(diagnosis.facts) == set(FACT_NAMES)
