"""The order in which the rules are asked about a pasted error."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.diagnosis.explain.answered_by_rules import ANSWERED_BY_RULES
from core.diagnosis.explain.certificate_rules import CERTIFICATE_RULES, INTERCEPTOR_RULES
from core.diagnosis.explain.name_rules import NAME_RULES
from core.diagnosis.explain.program_rules import LAST_RULES, OUTLOOK_RULES, PROGRAM_RULES
from core.diagnosis.explain.reaching_rules import ENDED_RULES, REACHING_RULES
from core.diagnosis.explain.tls_rules import STARTTLS_RULES, TLS_RULES
from core.diagnosis.provider_rules import PROVIDER_RULES
from core.diagnosis.replies.sign_in import ENCRYPTION_FIRST_RULES, SIGN_IN_FAILED_RULES, SIGN_IN_RULES
from core.diagnosis.replies.sign_in_policy import SIGN_IN_POLICY_RULES
from core.diagnosis.reply_rules import OPENING_SAID, SENDING_SAID, TABLES
from core.values.steps import Step

if TYPE_CHECKING:
    from core.diagnosis.clues import Clues
    from core.diagnosis.reply_rule import ReplyRule

_BETWEEN: Final = (*INTERCEPTOR_RULES, *ANSWERED_BY_RULES)
_PROGRAM_SAID: Final = (
    *PROGRAM_RULES,
    *NAME_RULES,
    *STARTTLS_RULES,
    *CERTIFICATE_RULES,
    *TLS_RULES,
)
_SERVER_SAID: Final = (
    *SIGN_IN_POLICY_RULES,
    *ENCRYPTION_FIRST_RULES,
    *SIGN_IN_RULES,
    *PROVIDER_RULES,
    *SENDING_SAID,
    *OPENING_SAID,
)
_LAST: Final = (*SIGN_IN_FAILED_RULES, *ENDED_RULES, *LAST_RULES)

WITH_REPLY: Final[tuple[ReplyRule, ...]] = (*_BETWEEN, *_SERVER_SAID, *_PROGRAM_SAID, *OUTLOOK_RULES, *_LAST)
"""For a text with the code of a reply in it, at a step that is not known."""

WITHOUT_REPLY: Final[tuple[ReplyRule, ...]] = (
    *_BETWEEN,
    *SIGN_IN_POLICY_RULES,
    *_PROGRAM_SAID,
    *REACHING_RULES,
    *_SERVER_SAID,
    *OUTLOOK_RULES,
    *_LAST,
)
"""For a text in which no code of a reply is to be seen."""

_WITHOUT_A_REPLY: Final = frozenset({Step.RESOLVE, Step.CONNECT, Step.TLS, Step.CERTIFICATE})


def table_for(clues: Clues) -> tuple[ReplyRule, ...]:
    """Return the rules to ask, in order."""
    if not clues.code or clues.stage in _WITHOUT_A_REPLY:
        return WITHOUT_REPLY
    if clues.stage is not None and clues.stage in TABLES:
        return (*_BETWEEN, *STARTTLS_RULES, *TABLES[clues.stage])
    return WITH_REPLY
