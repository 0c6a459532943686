"""From outcome to diagnosis: ordered tables of named rules; the first that applies decides.

What stands between comes first, then what second looks proved, then what the failing step itself proves. What is left
is a refusal: `refusal_ruling` judges it by code, enhanced code, stage and words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.diagnosis.case import Case
from core.diagnosis.control_evidence import evidence_of_controls
from core.diagnosis.control_rules import CONTROL_RULES
from core.diagnosis.ending_rules import ENDING_RULES
from core.diagnosis.evidence import evidence_of, without_repeats
from core.diagnosis.facts import facts_of
from core.diagnosis.failure_rules import FAILURE_RULES
from core.diagnosis.fixes import fixes_for
from core.diagnosis.interference_evidence import evidence_of_interference
from core.diagnosis.interference_rules import INTERFERENCE_RULES
from core.diagnosis.rule import first_that_applies
from core.values.diagnosis import Diagnosis

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from core.diagnosis.rule import Rule
    from core.diagnosis.ruling import Ruling
    from core.values.diagnosis import Evidence
    from core.values.outcome import ProbeOutcome
    from core.values.provider import Provider

RULES: Final[tuple[Rule, ...]] = (*ENDING_RULES, *INTERFERENCE_RULES, *CONTROL_RULES, *FAILURE_RULES)


def _ruling_of_refusal(case: Case) -> Ruling:
    from core.diagnosis.refusal_ruling import ruling_of_refusal  # a hundred rules that nothing else needs

    return ruling_of_refusal(case)


def diagnose(outcome: ProbeOutcome, provider: Provider | None = None) -> Diagnosis:
    """Return what an outcome means; `provider` is whose server it is, None when that is not known."""
    case = Case(outcome, provider)
    ruling = ruling_of(case)
    return Diagnosis(
        ruling.code,
        ruling.confidence,
        facts=facts_of(case, ruling.code),
        evidence=_evidence(case, ruling),
        fixes=fixes_for(ruling.code, case),
    )


def _evidence(case: Case, ruling: Ruling) -> tuple[Evidence, ...]:
    """Return what speaks for a verdict, each once."""
    outcome = case.outcome
    seen = (
        *evidence_of_interference(case, ruling.name),
        *evidence_of(outcome),
        *evidence_of_controls(outcome, ruling.name),
    )
    return without_repeats(seen)


def ruling_of(
    case: Case, rules: Iterable[Rule] = RULES, of_refusal: Callable[[Case], Ruling] = _ruling_of_refusal
) -> Ruling:
    """Return what the first rule that applies says; `of_refusal` judges what is left."""
    rule = first_that_applies(rules, case)
    return rule.ruling if rule else of_refusal(case)
