"""What a refusal means, stage by stage: by code and enhanced code first, by its words last.

One code has many causes - 535 at least twelve - and what tells them apart is often only in the text. The rules lie in
tables by subject (`replies`, `provider_rules`); here they are put in the order in which each stage asks them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.diagnosis.clues import JUDGED_CHARACTERS, Clues
from core.diagnosis.mail_families import family_of
from core.diagnosis.provider_rules import PROVIDER_RULES
from core.diagnosis.replies.delivery import (
    CONTENT_RULES,
    FAULT_RULES,
    FULL_RULES,
    LAST_SENDING_RULES,
    RECIPIENT_RULES,
    SIZE_RULES,
    WAITING_RULES,
)
from core.diagnosis.replies.opening import (
    ADDRESS_RULES,
    HELO_RULES,
    LAST_OPENING_RULES,
    LIMIT_RULES,
    TLS_REPLY_RULES,
)
from core.diagnosis.replies.permission import (
    RELAY_RULES,
    RESTRICTED_RULES,
    SENDER_RULES,
    SIGN_IN_FORGOTTEN_RULES,
    SIGN_IN_MISSING_RULES,
    UNVERIFIED_RULES,
)
from core.diagnosis.replies.sign_in import (
    ENCRYPTION_FIRST_RULES,
    LAST_SIGN_IN_RULES,
    SIGN_IN_RULES,
)
from core.diagnosis.replies.sign_in_policy import SIGN_IN_POLICY_RULES
from core.diagnosis.reply_rule import first_rule
from core.values import failures as f
from core.values.steps import Step

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.diagnosis.reply_rule import ReplyRule
    from core.diagnosis.ruling import Ruling
    from core.values.outcome import ProbeOutcome
    from core.values.provider import Provider
    from core.values.reply import Reply

OPENING_SAID: Final[tuple[ReplyRule, ...]] = (
    *TLS_REPLY_RULES,
    *ENCRYPTION_FIRST_RULES,
    *WAITING_RULES,
    *LIMIT_RULES,
    *HELO_RULES,
    *ADDRESS_RULES,
    *FAULT_RULES,
)
SENDING_SAID: Final[tuple[ReplyRule, ...]] = (
    *TLS_REPLY_RULES,
    *SIGN_IN_POLICY_RULES,
    *ENCRYPTION_FIRST_RULES,
    *UNVERIFIED_RULES,
    *SIZE_RULES,
    *FULL_RULES,
    *LIMIT_RULES,
    *RESTRICTED_RULES,
    *SIGN_IN_MISSING_RULES,
    *SIGN_IN_FORGOTTEN_RULES,
    *HELO_RULES,
    *WAITING_RULES,
    *SENDER_RULES,
    *ADDRESS_RULES,
    *RELAY_RULES,
    *RECIPIENT_RULES,
    *CONTENT_RULES,
    *FAULT_RULES,
)
"""What is said names the cause; the tables for one stage end with what is left when it does not."""

_OPENING_TABLE: Final = (*OPENING_SAID, *LAST_OPENING_RULES)
_SIGN_IN_TABLE: Final = (
    *TLS_REPLY_RULES,
    *SIGN_IN_POLICY_RULES,
    *ENCRYPTION_FIRST_RULES,
    *SIGN_IN_RULES,
    *RESTRICTED_RULES,
    *PROVIDER_RULES,
    *LAST_SIGN_IN_RULES,
)
_SENDING_TABLE: Final = (*SENDING_SAID, *LAST_SENDING_RULES)

TABLES: Final[Mapping[Step, tuple[ReplyRule, ...]]] = {
    Step.GREETING: _OPENING_TABLE,
    Step.EHLO: _OPENING_TABLE,
    Step.EHLO_TLS: _OPENING_TABLE,
    Step.STARTTLS: _OPENING_TABLE,
    Step.AUTH: _SIGN_IN_TABLE,
    Step.MAIL: _SENDING_TABLE,
    Step.RCPT: _SENDING_TABLE,
    Step.DATA: _SENDING_TABLE,
}
"""In every table one rule applies, whatever was said."""

_STAGES: Final[Mapping[type, Step]] = {
    f.GreetingRejected: Step.GREETING,
    f.EhloRefused: Step.EHLO,
    f.StartTlsRefused: Step.STARTTLS,
    f.AuthRefused: Step.AUTH,
    f.SenderRefused: Step.MAIL,
    f.RecipientRefused: Step.RCPT,
    f.MessageRefused: Step.DATA,
}


def ruling_of_reply(outcome: ProbeOutcome, provider: Provider | None = None) -> Ruling:
    """Return what a refused command means. The failure of the outcome must be one that holds a reply."""
    clues = clues_of(outcome, provider)
    rule = first_rule(TABLES[clues.stage or Step.DATA], clues)
    if rule is None:
        message = f"no rule for a refusal at {clues.stage}"
        raise LookupError(message)
    return rule.ruling


def clues_of(outcome: ProbeOutcome, provider: Provider | None = None) -> Clues:
    """Return what the rules look at in an outcome. Its failure must be one that holds a reply."""
    failure, settings = outcome.failure, outcome.settings
    stage, reply = _refused(outcome)
    explanation = failure.explanation if isinstance(failure, f.AuthRefused) else ""
    words = f"{reply.text} {explanation}"[:JUDGED_CHARACTERS].lower()
    keywords = outcome.ehlo_after_tls or outcome.ehlo_before_tls
    family = family_of(settings.host) or (family_of(provider.servers[0].host) if provider and provider.servers else "")
    return Clues(
        words=words,
        code=reply.code,
        enhanced=str(reply.enhanced or ""),
        stage=stage,
        family=family,
        public=bool(family) or provider is not None,
        host=settings.host,
        port=settings.port,
        encryption=settings.encryption,
        signed_in=outcome.signed_in,
        mechanism=failure.mechanism if isinstance(failure, f.AuthRefused) else "",
        mechanisms=keywords.mechanisms if keywords is not None else None,
    )


def _refused(outcome: ProbeOutcome) -> tuple[Step, Reply]:
    match outcome.failure:
        case f.ServerClosing(reply=reply):
            return outcome.failed_step or Step.GREETING, reply
        case (
            f.GreetingRejected(reply=reply)
            | f.EhloRefused(reply=reply)
            | f.StartTlsRefused(reply=reply)
            | f.AuthRefused(reply=reply)
            | f.SenderRefused(reply=reply)
            | f.RecipientRefused(reply=reply)
            | f.MessageRefused(reply=reply)
        ) as failure:
            return _STAGES[type(failure)], reply
        case other:
            message = f"{type(other).__name__} holds no reply"
            raise TypeError(message)
