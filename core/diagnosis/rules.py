"""From outcome to diagnosis: ordered tables of named rules; the first that applies decides.

What stands between comes first, then what second looks proved, then what the failing step itself proves. What is left
is a refusal: `reply_rules` judge it by code, enhanced code, stage and words.
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
from core.diagnosis.login_rules import LOGIN_RULES
from core.diagnosis.refusal_rules import REFUSAL_RULES, UNEXPLAINED
from core.diagnosis.reply_rules import ruling_of_reply
from core.values.diagnosis import Code, Confidence, Diagnosis

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.diagnosis.rule import Rule
    from core.diagnosis.ruling import Ruling
    from core.values.diagnosis import Evidence
    from core.values.outcome import ProbeOutcome
    from core.values.provider import Provider

RULES: Final[tuple[Rule, ...]] = (*ENDING_RULES, *INTERFERENCE_RULES, *CONTROL_RULES, *FAILURE_RULES)


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
    case: Case,
    rules: Iterable[Rule] = RULES,
    refusal_rules: Iterable[Rule] = REFUSAL_RULES,
    login_rules: Iterable[Rule] = LOGIN_RULES,
) -> Ruling:
    """Return what the first rule that applies says; the last two tables are asked where a refusal names no reason."""
    if rule := _first(rules, case):
        return rule.ruling
    ruling = ruling_of_reply(case.outcome, case.provider)
    is_open = ruling.name in UNEXPLAINED
    if ruling.code is Code.AUTH_BAD_CREDENTIALS and (is_open or ruling.confidence is Confidence.GUESS):
        rule = _first(login_rules, case)
    elif is_open:
        rule = _first(refusal_rules, case)
    return rule.ruling if rule else ruling


def _first(rules: Iterable[Rule], case: Case) -> Rule | None:
    return next((rule for rule in rules if rule.applies(case)), None)
