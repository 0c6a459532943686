"""What a refusal means, stage by stage: by code and enhanced code first, by its words last.

One code has many causes - 535 at least twelve - and what tells them apart is often only in the text. These rules name
what the reply itself proves; what needs knowledge of the provider comes before them in later tables.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from core.values import failures as f
from core.values.diagnosis import Code

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.values.outcome import ProbeOutcome
    from core.values.reply import Reply


JUDGED_CHARACTERS: Final = 2000
"""No explanation is longer; a reply may be, to keep pattern after pattern busy with it for seconds."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A refused command: the reply, and what matters of the rest."""

    reply: Reply
    outcome: ProbeOutcome
    used_token: bool = False

    @property
    def enhanced(self) -> str:
        """The enhanced status code as text, "" when there is none."""
        return str(self.reply.enhanced or "")

    def says(self, pattern: str) -> bool:
        """Whether the words of the reply match a regular expression, in any case."""
        return re.search(pattern, self.reply.text[:JUDGED_CHARACTERS], re.IGNORECASE) is not None

    @property
    def could_have_signed_in(self) -> bool:
        """Whether the server offered sign-in and none took place."""
        keywords = self.outcome.ehlo_after_tls or self.outcome.ehlo_before_tls
        return not self.outcome.signed_in and keywords is not None and bool(keywords.mechanisms)


@dataclass(frozen=True, slots=True)
class ReplyRule:
    """One row: `name` says what it recognises."""

    name: str
    applies: Callable[[Refusal], bool]
    code: Code


_NAMES_ENCRYPTION: Final = r"\bstarttls\b|must issue|(?:encryption|\btls|\bssl) (?:is )?required|secure connection"
_NAMES_HELO: Final = r"\b(?:helo|ehlo)\b.{0,200}(?:reject|invalid|name|host|domain|fqdn|argument|address)"
_NAMES_SIGN_IN: Final = r"authenticat|not logged in|\blog ?in\b|\bsmtp auth\b|sign in"

EHLO_RULES: Final = (
    ReplyRule("closing", lambda r: r.reply.code == 421, Code.SERVER_BUSY),
    ReplyRule("name_in_code", lambda r: r.reply.code in {501, 504} and r.enhanced != "5.5.1", Code.EHLO_NAME_REJECTED),
    ReplyRule(
        "name_in_words",
        lambda r: r.says(rf"{_NAMES_HELO}|hostname|host name|fqdn"),
        Code.EHLO_NAME_REJECTED,
    ),
    ReplyRule("any", lambda _: True, Code.EHLO_REJECTED),
)

AUTH_RULES: Final = (
    ReplyRule(
        "too_many",
        lambda r: r.says(r"too many|rate limit|try again in \d|temporarily (?:locked|blocked)|slow down"),
        Code.AUTH_TOO_MANY_ATTEMPTS,
    ),
    ReplyRule("encryption_code", lambda r: r.reply.code == 538 or r.enhanced == "5.7.11", Code.ENCRYPTION_REQUIRED),
    ReplyRule("encryption", lambda r: r.reply.code == 530 and r.says(_NAMES_ENCRYPTION), Code.ENCRYPTION_REQUIRED),
    ReplyRule("mechanism", lambda r: r.reply.code == 504 or r.enhanced == "5.7.4", Code.AUTH_MECHANISM_UNSUPPORTED),
    ReplyRule("temporary", lambda r: r.reply.is_temporary, Code.AUTH_TEMPORARY),
    ReplyRule("token", lambda r: r.used_token, Code.AUTH_OAUTH_TOKEN),
    ReplyRule(
        "app_password",
        lambda r: r.enhanced == "5.7.9" or r.reply.code == 534 or r.says(r"app(?:lication)?[- ]specific password"),
        Code.AUTH_APP_PASSWORD_REQUIRED,
    ),
    ReplyRule("not_offered", lambda r: r.reply.code in {500, 502, 503}, Code.AUTH_NOT_OFFERED),
    ReplyRule("credentials", lambda _: True, Code.AUTH_BAD_CREDENTIALS),
)

_BEFORE_SENDING: Final = (
    ReplyRule("encryption", lambda r: r.reply.code == 530 and r.says(_NAMES_ENCRYPTION), Code.ENCRYPTION_REQUIRED),
    ReplyRule("sign_in_code", lambda r: r.reply.code == 530 and not r.outcome.signed_in, Code.AUTH_MISSING),
    ReplyRule(
        "sign_in_words",
        lambda r: not r.outcome.signed_in and r.reply.is_permanent and r.says(_NAMES_SIGN_IN),
        Code.AUTH_MISSING,
    ),
    ReplyRule(
        "helo_name",
        lambda r: r.says(_NAMES_HELO),
        Code.EHLO_NAME_REJECTED,
    ),
    ReplyRule("too_large", lambda r: r.reply.code == 552 and r.enhanced in {"5.3.4", "5.2.3"}, Code.MESSAGE_TOO_LARGE),
    ReplyRule("temporary", lambda r: r.reply.is_temporary, Code.SERVER_BUSY),
)

SENDER_RULES: Final = (*_BEFORE_SENDING, ReplyRule("any", lambda _: True, Code.SENDER_NOT_AUTHORIZED))

_NAMES_RELAY: Final = r"\brelay|not permitted to send|does not accept mail for|not local"
_NAMES_SENDER: Final = r"sender (?:address )?(?:rejected|refused|denied|not)|not owned by user|from address|send as"

RECIPIENT_RULES: Final = (
    *_BEFORE_SENDING,
    ReplyRule("relay_no_sign_in", lambda r: r.could_have_signed_in and r.says(_NAMES_RELAY), Code.AUTH_MISSING),
    ReplyRule("relay", lambda r: r.says(_NAMES_RELAY), Code.RELAY_DENIED),
    # Many servers ask for the recipient first and only then say what they have against the sender.
    ReplyRule("sender", lambda r: r.says(_NAMES_SENDER), Code.SENDER_NOT_AUTHORIZED),
    ReplyRule("any", lambda _: True, Code.RECIPIENT_REJECTED),
)

MESSAGE_RULES: Final = (
    *_BEFORE_SENDING,
    ReplyRule("size", lambda r: r.reply.code == 552, Code.MESSAGE_TOO_LARGE),
    ReplyRule("sender", lambda r: r.says(_NAMES_SENDER), Code.SENDER_NOT_AUTHORIZED),
    ReplyRule("any", lambda _: True, Code.MESSAGE_REJECTED),
)

_TOKEN_MECHANISMS: Final = frozenset({"XOAUTH2", "OAUTHBEARER"})


def code_of_reply(outcome: ProbeOutcome) -> Code:
    """Return what a refused command means. The failure of the outcome must be one that holds a reply."""
    match outcome.failure:
        case f.EhloRefused(reply=reply):
            return _first(EHLO_RULES, Refusal(reply, outcome))
        case f.AuthRefused(reply=reply, mechanism=mechanism):
            return _first(AUTH_RULES, Refusal(reply, outcome, used_token=mechanism in _TOKEN_MECHANISMS))
        case f.SenderRefused(reply=reply):
            return _first(SENDER_RULES, Refusal(reply, outcome))
        case f.RecipientRefused(reply=reply):
            return _first(RECIPIENT_RULES, Refusal(reply, outcome))
        case f.MessageRefused(reply=reply):
            return _first(MESSAGE_RULES, Refusal(reply, outcome))
        case other:
            message = f"{type(other).__name__} holds no reply"
            raise TypeError(message)


def _first(rules: tuple[ReplyRule, ...], refusal: Refusal) -> Code:
    return next(rule.code for rule in rules if rule.applies(refusal))
