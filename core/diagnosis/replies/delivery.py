"""Refusals of what is to be sent: its size, its content, its recipients; and what waiting will cure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.diagnosis.clues import SENDING_STEPS
from core.diagnosis.reply_rule import ReplyRule, always, guess, likely, says, sure
from core.values.diagnosis import Code
from core.values.steps import Step

if TYPE_CHECKING:
    from core.diagnosis.clues import Clues

_TOO_LARGE: Final = (
    r"(?:message|mail|file|attachment|content|data)\w{0,3}.{0,40}(?:too (?:big|large)|size (?:exce|limit)"
    r"|exceeds)"
    r"|max(?:imum)? (?:message )?size|size (?:limit )?exceed\w{0,3}|size exceeds|message size|maxsubmissionexceeded"
    r"|exceed\w{0,3}.{0,50}size|message too long|(?:more|larger|longer) than \d{4,12} bytes"
    r"|nachricht.{0,30}zu gro|trop volumineux|demasiado grande"
)
_RECIPIENT: Final = (
    r"user unknown|unknown (?:user|recipient|mailbox|local)|no such (?:user|recipient|mailbox|person|address"
    r"|domain|email)"
    r"|(?:account|user|address|mailbox|recipient|addressee).{0,60}(?:does not exist|doesn't exist|not found"
    r"|unknown|disabled|inactive"
    r"|unavailable|invalid|over ?quota|full\b|not exist)|recipient.{0,60}(?:reject|refus|invalid|not (?:found"
    r"|valid|allowed|accept))"
    r"|invalid (?:recipient|mailbox|address|rcpt)|cannot parse (?:to|recipient)\b"
    r"|unrout\w{2,6}|nosuchuser|no valid recipients|null ?mx|over ?quota"
    r"|quota exceeded"
    r"|mailbox (?:not|un|is full|full)|does not like recipient|domain not found|host or domain name not found"
    r"|does not accept mail"
    r"|all recipients (?:were )?(?:rejected|refused)|no mailbox|empf[aä]nger|destinataire|destinatario|收件人"
)
_CONTENT: Final = (
    r"\bspam\b|virus|suspicio|content (?:reject|filter|policy|block|denied)|(?:message|mail"
    r"|email).{0,40}(?:rejected|blocked|refused|denied)"
    r"|unsolicited|malformed|bare (?:lf|cr|newline)|lines? (?:is )?too long|maximum line"
    r"|rfc ?[25]?822|rfc ?5322"
    r"|(?:missing|duplicate|invalid|multiple|bad) .{0,20}header|header.{0,30}(?:missing|invalid|syntax)"
    r"|attachment.{0,40}(?:not|block|reject)"
    r"|blocked attachment|phish|\b5\.6\.\d|banned|prohibited content|detected as"
)
_FAULT: Final = (
    r"internal (?:server )?error|local (?:error|problem)|server (?:configuration|misconfig)"
    r"|configuration (?:error|problem)"
    r"|insufficient system|(?:database|ldap|backend|queue file|lookup).{0,40}(?:error|fail|unavailable|down"
    r"|problem)|disk full"
    r"|no space left|mail system|system (?:storage|resources)|temporary lookup failure|write error|cannot (?:open"
    r"|connect|write)"
    r"|timeout exceeded talking|milter|service (?:is )?currently unavailable|unexpected failure|\b[45]\.3\.[05]\b"
)


def _at_recipient(clues: Clues) -> bool:
    return clues.stage in {Step.RCPT, Step.DATA} or (clues.stage in {None, Step.MAIL} and clues.has_reply)


SIZE_RULES: Final[tuple[ReplyRule, ...]] = (
    sure(
        "too_large_code",
        Code.MESSAGE_TOO_LARGE,
        lambda c: c.is_sending and c.enhanced in {"5.3.4", "5.2.3", "4.3.4"},
    ),
    sure("too_large_words", Code.MESSAGE_TOO_LARGE, lambda c: c.is_sending and c.says(_TOO_LARGE)),
)

FULL_RULES: Final[tuple[ReplyRule, ...]] = (
    sure(
        "recipient_full",
        Code.RECIPIENT_REJECTED,
        # In answer to MAIL it is the sender's own mailbox: nobody has named a recipient yet.
        lambda c: c.enhanced in {"5.2.2", "4.2.2"} and c.stage not in {Step.AUTH, Step.MAIL},
    ),
    likely(
        "recipient_full_words",
        Code.RECIPIENT_REJECTED,
        lambda c: (
            c.is_sending
            and c.says(r"(?:user|mailbox|recipient|account|inbox).{0,30}(?:is full|over ?quota|quota full)")
        ),
    ),
)

WAITING_RULES: Final[tuple[ReplyRule, ...]] = (
    sure("greylisted", Code.SERVER_BUSY, says(r"gr[ea]y-?list")),
    sure(
        "mailbox_busy",
        # The words of the rules themselves for 450 (RFC 5321, 4.2.3). It is the mailbox that waiting will free.
        Code.SERVER_BUSY,
        lambda c: (
            c.is_temporary and c.is_sending and c.says(r"mailbox (?:is )?(?:temporarily )?(?:busy|locked|in use)")
        ),
    ),
    sure("misconfigured", Code.SERVER_FAULT, says(r"server configuration (?:problem|error)|\b[45]\.3\.5\b")),
)

RECIPIENT_RULES: Final[tuple[ReplyRule, ...]] = (
    sure(
        "recipient_code",
        Code.RECIPIENT_REJECTED,
        lambda c: (
            c.stage is not Step.AUTH
            and c.enhanced in {"5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "4.1.1", "4.1.2", "5.2.1", "4.2.1"}
        ),
    ),
    likely("recipient_words", Code.RECIPIENT_REJECTED, lambda c: _at_recipient(c) and c.says(_RECIPIENT)),
)

CONTENT_RULES: Final[tuple[ReplyRule, ...]] = (
    likely(
        "sender_domain_policy",
        # What the domain of the sender publishes does not name the server that sent: the message is refused, though
        # another sender address may be the cure.
        Code.MESSAGE_REJECTED,
        lambda c: c.is_sending and c.has_reply and c.says(r"\bspf\b|\bdkim\b|dmarc|\b5\.7\.2[67]\b"),
    ),
    sure(
        "content_refused",
        Code.MESSAGE_REJECTED,
        lambda c: (c.stage is Step.DATA or (c.stage is None and c.has_reply)) and c.says(_CONTENT),
    ),
)

FAULT_RULES: Final[tuple[ReplyRule, ...]] = (
    likely("fault_of_server", Code.SERVER_FAULT, lambda c: c.code >= 400 and c.says(_FAULT)),
    likely(
        "later",
        Code.SERVER_BUSY,
        lambda c: c.is_temporary,
    ),
)

LAST_SENDING_RULES: Final[tuple[ReplyRule, ...]] = (
    guess(
        "command_refused",
        # Not who is to send or to receive is refused, but the command: every server for mail has these.
        Code.SERVER_FAULT,
        lambda c: c.code in {500, 502, 503} and c.stage in SENDING_STEPS,
    ),
    guess("any_sender", Code.SENDER_NOT_AUTHORIZED, lambda c: c.stage is Step.MAIL),
    guess("any_recipient", Code.RECIPIENT_REJECTED, lambda c: c.stage is Step.RCPT),
    likely("size_code", Code.MESSAGE_TOO_LARGE, lambda c: c.code == 552),
    guess("any_message", Code.MESSAGE_REJECTED, always),
)
"""Always one of them applies."""
