"""Refusals because of the name, the address or the age of the client, before it matters who signs in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.diagnosis.reply_rule import ReplyRule, always, guess, likely, says, sure
from core.values.diagnosis import Code
from core.values.steps import Step

if TYPE_CHECKING:
    from core.diagnosis.clues import Clues

_HELO: Final = (
    r"\b(?:helo|ehlo)\b.{0,120}(?:reject|invalid|need|fqdn|fully|\bbad\b|mismatch|argument|malformed|must|requires?|"
    r"resolv|refus|denied|not (?:allowed|found|valid|accept\w{0,4} by|a valid)|syntax|hostname|host name)"
    r"|(?:invalid|bad|illegal|malformed|unresolvable|reject\w{0,5}|valid|your|incorrect) (?:helo|ehlo)\b"
    r"|need fully[- ]qualified|(?:invalid|bad) (?:domain|host) ?name|(?:need|requires?|not an?"
    r"|use an?) (?:valid )?fqdn"
    r"|syntactically invalid|hostname.{0,40}(?:illegal|not (?:fully|qualified|valid))"
)
_BLOCK_LIST: Final = (
    r"spamhaus|spamcop|sorbs|barracuda(?:central)?|dnsbl|\brbl\b|block ?list|black[- ]?list|\bzen\b|\bpbl\b|\bxbl\b"
    r"|policy list|uceprotect|abuseat|cbl\.|psbl|invaluement|listed (?:at|by|in|on|as)|blocked using"
    r"|blocked by .{0,60}list"
)
_ADDRESS: Final = (
    r"\bip(?: address)?\b.{0,60}(?:block|banned|\bban\b|reputation|not allowed|not permitted|dynamic|denied|reject"
    r"|not authori[sz]ed)"
    r"|client host.{0,80}(?:reject|block|denied)|(?:host|connection|access|address).{0,30}(?:blocked|banned)"
    r"|reverse (?:dns|hostname|lookup)|\bptr\b|\brdns\b|\b5\.7\.(?:25|51\d|60[6-9])\b"
    r"|(?:poor|bad|low|no) (?:sender |ip )?reputation|dynamic(?:ally)?[- ](?:assigned|ip|address|range|host)"
    r"|residential"
    r"|connections? (?:will )?(?:not (?:be )?accepted|refused|rejected|denied) (?:from|by|due)|cannot find your"
    r"|banned sending|blocked for abuse|temporarily deferred due to|\btss0\d|s3140|s3150|geo(?:ip|block)"
    r"|access from .{0,40}(?:denied|blocked)|without a valid sender domain"
)
_LIMIT: Final = (
    r"(?:quota|limit)exceeded|(?:over|reached|beyond|hit) (?:its|your|the) .{0,30}(?:quota|limit)"
    r"|only \d{1,9} (?:messages|e?-?mails) per"
    r"|\d (?:messages|e?-?mails|recipients) per (?:day|hour|minute)|"
    r"(?:quota|limit|rate|maximum|allowance|credits?)s?\b.{0,50}\bexceed\w{0,3}|exceed\w{0,3}.{0,60}(?:quota|limit"
    r"|rate|maximum|allow)"
    r"|too many (?:e?-?mails|messages|mails|recipients?|connections|concurrent|sessions|simultaneous|sends|requests)"
    r"|(?:daily|hourly|sending|user|message|monthly|per.?(?:second|minute|hour|day)).{0,25}(?:limit|quota|rate)"
    r"|concurrent connections|maximum (?:number )?of (?:messages|connections|recipients|e?mails)|throttl"
    r"|\b[45]\.4\.5\b"
    r"|rate[- ]?limit|(?:sending|sent) too (?:fast|many|quickly)|\b[45]\.7\.28\b|slow(?:ing)? down|frequency limit"
    r"|(?:limit|quota) (?:has been |was |is )?reached|limit of \d{1,9} .{0,80}reached"
    r"|out of credits?|insufficient (?:credits?|balance)"
    r"|频率|发信.{0,10}限"
)


# A rate that depends on what is known of the address is no limit of an account.
_REPUTATION: Final = r"\bip(?: address)?\b.{0,60}reputation|reputation.{0,40}\bip\b"

# Where nobody has been greeted yet, "hostname" and "invalid" are about something else.
_NEVER_A_NAME: Final = frozenset({Step.RESOLVE, Step.CONNECT, Step.TLS, Step.CERTIFICATE})


def _before_signing_in(clues: Clues) -> bool:
    return clues.stage in {Step.GREETING, Step.EHLO, Step.EHLO_TLS, Step.CONNECT}


TLS_REPLY_RULES: Final[tuple[ReplyRule, ...]] = (
    sure(
        "old_tls_named_in_reply",
        Code.TLS_OUTDATED,
        says(
            r"\b4\.7\.66\b|tls 1\.[01].{0,60}(?:not supported|no longer|deprecated|disabled|upgrade|update)"
            r"|(?:upgrade|update|support).{0,60}tls 1\.2|(?:ssl|tls) version.{0,30}(?:too (?:old|low)|not supported)"
        ),
    ),
    sure(
        "tls_not_available",
        Code.SERVER_FAULT,
        lambda c: (
            c.code in {421, 451, 454}
            and c.says(r"\btls\b|certificate|\bssl\b")
            and c.says(r"not|unavail|problem|fail|error")
        ),
    ),
    sure(
        "starttls_unknown",
        Code.STARTTLS_NOT_OFFERED,
        lambda c: c.stage is Step.STARTTLS and c.code in {500, 502, 503},
    ),
)

HELO_RULES: Final[tuple[ReplyRule, ...]] = (
    sure(
        "helo_name_words",
        Code.EHLO_NAME_REJECTED,
        lambda c: c.stage not in _NEVER_A_NAME and c.says(_HELO),
    ),
    likely(
        "helo_name_code",
        Code.EHLO_NAME_REJECTED,
        lambda c: c.stage in {Step.EHLO, Step.EHLO_TLS} and c.code in {501, 504} and c.enhanced != "5.5.1",
    ),
    likely(
        "hostname_at_ehlo",
        Code.EHLO_NAME_REJECTED,
        lambda c: c.stage in {Step.EHLO, Step.EHLO_TLS} and c.says(r"host ?name|fqdn|domain name"),
    ),
    likely(
        "closed_after_ehlo_at_google",
        # Its relay hangs up on a name that it does not like, without a word.
        Code.EHLO_NAME_REJECTED,
        lambda c: (
            c.stage in {Step.EHLO, Step.EHLO_TLS}
            and c.host.startswith("smtp-relay.")
            and c.says(r"empty response|closed|eof|reset|disconnect|lost")
        ),
    ),
)

LIMIT_RULES: Final[tuple[ReplyRule, ...]] = (
    likely(
        "server_full",
        # The limit of the whole server, and no fault of this client.
        Code.SERVER_BUSY,
        says(
            r"too many concurrent smtp connections(?! from)|too many connections(?:,|;)? (?:please )?try"
            r"|server (?:is )?(?:too )?busy"
        ),
    ),
    sure(
        "limit_reached",
        Code.ACCOUNT_LIMIT_EXCEEDED,
        lambda c: (
            c.stage not in {Step.AUTH, Step.RESOLVE, Step.TLS}
            and (c.code > 0 or c.is_sending)
            and c.says(_LIMIT)
            and not c.says(_REPUTATION)
        ),
    ),
)

ADDRESS_RULES: Final[tuple[ReplyRule, ...]] = (
    sure(
        "block_list_unreachable",
        Code.SERVER_FAULT,
        says(r"open resolver|127\.255\.255|error: .{0,60}spamhaus|query refused"),
    ),
    sure(
        "listed",
        Code.CLIENT_IP_BLOCKED,
        lambda c: (
            (c.code > 0 or c.stage is not Step.CONNECT) and c.says(_BLOCK_LIST) and not c.says(r"sender.{0,20}black")
        ),
    ),
    likely(
        "address_refused",
        Code.CLIENT_IP_BLOCKED,
        lambda c: (c.code >= 400 or _before_signing_in(c)) and c.code != 535 and c.says(_ADDRESS),
    ),
    guess(
        "stranger_at_google",
        # A greeting of "try again later" is meant for the address, above all over IPv6.
        Code.CLIENT_IP_BLOCKED,
        lambda c: c.code == 421 and c.says(r"try again later, closing connection") and c.is_from("google"),
    ),
)

LAST_OPENING_RULES: Final[tuple[ReplyRule, ...]] = (
    guess("starttls_refused", Code.STARTTLS_REFUSED, lambda c: c.stage is Step.STARTTLS),
    guess("greeting_refused", Code.GREETING_REJECTED, lambda c: c.stage is Step.GREETING),
    guess("ehlo_refused", Code.EHLO_REJECTED, always),
)
"""Always one of them applies."""
