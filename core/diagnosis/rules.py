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
from core.diagnosis.evidence import evidence_of
from core.diagnosis.facts import facts_of
from core.diagnosis.failure_rules import FAILURE_RULES
from core.diagnosis.fixes import fixes_for
from core.diagnosis.interference_rules import INTERFERENCE_RULES
from core.diagnosis.login_rules import LOGIN_RULES
from core.diagnosis.replies.sign_in import LAST_SIGN_IN_RULES
from core.diagnosis.reply_rules import ruling_of_reply
from core.values.diagnosis import Code, Confidence, Diagnosis

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.diagnosis.rule import Rule
    from core.diagnosis.ruling import Ruling
    from core.values.outcome import ProbeOutcome
    from core.values.provider import Provider

_LAST_RULES: Final = frozenset(rule.name for rule in LAST_SIGN_IN_RULES)

RULES: Final[tuple[Rule, ...]] = (*ENDING_RULES, *INTERFERENCE_RULES, *CONTROL_RULES, *FAILURE_RULES)


def diagnose(outcome: ProbeOutcome, provider: Provider | None = None) -> Diagnosis:
    """Return what an outcome means; `provider` is whose server it is, None when that is not known."""
    case = Case(outcome, provider)
    ruling = ruling_of(case)
    return Diagnosis(
        ruling.code,
        ruling.confidence,
        facts=facts_of(case, ruling.code),
        evidence=(*evidence_of(outcome), *evidence_of_controls(outcome)),
        fixes=fixes_for(ruling.code, outcome),
    )


def ruling_of(case: Case, rules: Iterable[Rule] = RULES, login_rules: Iterable[Rule] = LOGIN_RULES) -> Ruling:
    """Return what the first rule that applies says."""
    if rule := _first(rules, case):
        return rule.ruling
    ruling = ruling_of_reply(case.outcome, case.provider)
    names_no_reason = ruling.name in _LAST_RULES or ruling.confidence is Confidence.GUESS
    if ruling.code is not Code.AUTH_BAD_CREDENTIALS or not names_no_reason:
        return ruling
    rule = _first(login_rules, case)
    return rule.ruling if rule else ruling


def _first(rules: Iterable[Rule], case: Case) -> Rule | None:
    return next((rule for rule in rules if rule.applies(case)), None)
