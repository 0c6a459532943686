"""What a refusal means: by its reply, and where that names no reason, by the command and by who signed in.

Loaded for refusals only: most tests end without one, and the rules for replies are many.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.diagnosis.login_rules import LOGIN_RULES
from core.diagnosis.refusal_rules import REFUSAL_RULES, UNEXPLAINED
from core.diagnosis.reply_rules import ruling_of_reply
from core.diagnosis.rule import first_that_applies
from core.values.diagnosis import Code, Confidence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.diagnosis.case import Case
    from core.diagnosis.rule import Rule
    from core.diagnosis.ruling import Ruling


def ruling_of_refusal(
    case: Case, refusal_rules: Iterable[Rule] = REFUSAL_RULES, login_rules: Iterable[Rule] = LOGIN_RULES
) -> Ruling:
    """Return what a refused command means. The failure of the outcome must be one that holds a reply."""
    ruling = ruling_of_reply(case.outcome, case.provider)
    is_open = ruling.name in UNEXPLAINED
    if ruling.code is Code.AUTH_BAD_CREDENTIALS and (is_open or ruling.confidence is Confidence.GUESS):
        rule = first_that_applies(login_rules, case)
    elif is_open:
        rule = first_that_applies(refusal_rules, case)
    else:
        rule = None
    return rule.ruling if rule else ruling
