"""What it means when a test could not begin, or ended in a way that leaves no outcome to judge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.diagnosis.facts import FACT_NAMES
from core.values.diagnosis import Code, Diagnosis

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.values.failures import InternalFault
    from core.values.form import Problem


def invalid_form(problems: Iterable[Problem]) -> Diagnosis:
    """Return the verdict on fields that cannot be used as typed.

    It names the fields. The reasons stay with the problems, which the faces show beside them; evidence there is none,
    for nothing was sent and nothing was answered.
    """
    fields = dict.fromkeys(problem.field.value for problem in problems)
    return Diagnosis(Code.FORM_INVALID, facts=_facts(fields=", ".join(fields)))


def unusable_text() -> Diagnosis:
    """Return the verdict on something given to be explained that is no text of an error, or cannot be read."""
    return Diagnosis(Code.FORM_INVALID, facts=_facts(fields="raw"))


def stopped_before_start() -> Diagnosis:
    """Return the verdict on a test that was stopped before its first step."""
    return Diagnosis(Code.CANCELLED, facts=_facts())


def internal_fault(fault: InternalFault) -> Diagnosis:
    """Return the verdict on a fault of this program outside the probe."""
    return Diagnosis(Code.INTERNAL, facts=_facts(reason=f"{fault.kind} {fault.place}".strip()))


def _facts(**known: str) -> dict[str, str]:
    return {**dict.fromkeys(FACT_NAMES, ""), **known}
