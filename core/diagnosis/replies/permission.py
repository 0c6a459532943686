"""Refusals for want of a sign-in, of a right to relay, or of a right to use a sender address."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.diagnosis.reply_rule import ReplyRule, guess, likely, says, sure
from core.values.diagnosis import Code
from core.values.settings import RELAY_PORT, Encryption
from core.values.steps import Step

if TYPE_CHECKING:
    from core.diagnosis.clues import Clues

_WANTS_SIGN_IN: Final = (
    r"not logged[- ]in|auth\w{0,12} (?:is )?(?:required|needed|mandatory)|(?:must|please|need to|have to"
    r"|should) (?:first )?"
    r"(?:be )?(?:authenticate|log ?in|sign in|login)|requires? (?:smtp )?auth|not (?:been )?authenticated"
    r"|log ?in (?:is )?(?:required|first)|authenticate (?:first|before|yourself)|\bauth first"
    r"|before (?:sending|relaying)"
    r"|wantautherror|unauthenticated (?:sender|client|user|mail)|anonymous|pop before smtp|authorization required"
    r"|no auth\w{0,12} (?:was )?(?:provided|given|done)|smtp auth required|sender (?:is )?not auth"
    r"|authentifizierung (?:ist )?erforderlich|authentification (?:est )?(?:requise|n[eé]cessaire)"
    r"|autenticaci[oó]n requerida"
)
# Not what may be meant for the sender's domain, whose mail can be "not authenticated" as well.
_LACKS_SIGN_IN: Final = (
    r"(?<!sender )auth\w{0,12} (?:is )?(?:required|needed|mandatory)|not logged[- ]in(?! as)"
    r"|(?:must|please|need to|have to) (?:first )?(?:authenticate|log ?in|sign in)\b(?! as)"
)
_RELAY: Final = (
    r"\brelay(?:ing|ed)?\b.{0,40}\b(?:denied|not|prohibited|disallowed|refused|rejected|forbidden)|(?:unable"
    r"|cannot|not"
    r" (?:permitted|allowed|authori[sz]ed)|refus\w{1,4}|don'?t|do not|does not|won't|no|open|deny|denied)"
    r"(?: (?:to|for))? (?:mail )?relay|rcpthosts|\b5\.7\.54\b|tenantattribution|relay (?:access|recipient)"
    r"|not permitted to send|does not accept mail for|not (?:a )?local (?:user|domain|recipient|address)"
    r"|(?:domain|recipient) .{0,30}not (?:hosted|local|handled|served)|we do not (?:handle|relay)|relay-zugriff"
)
_SENDER: Final = (
    r"not owned by|not local sender|sender.{0,60}(?:reject|refus|denied|invalid|not (?:allowed|authori|permit"
    r"|match|valid|own)"
    r"|mismatch|verify fail)|send(?:ing)? (?:mail )?as\b|sendasdenied|sendonbehalf|on behalf of|envelope[- ]sender"
    r"|invalid sender|(?:from|sender) (?:address|header|field|domain).{0,50}(?:not|must|does|invalid|mismatch"
    r"|reject|same)"
    r"|mail ?from.{0,60}(?:must|not|same|equal|invalid)|(?:must|should) (?:match|be the same|equal|be same).{0,60}"
    r"(?:auth|login|user|account|smtp)|relaying disallowed as|not (?:permitted|allowed|authori[sz]ed) to (?:use"
    r"|send).{0,40}"
    r"(?:from|sender|address|as|domain)|emetteur|exp[eé]diteur|absender|remitente|address .{0,40}not (?:yours|belong)"
    r"|(?:bad|illegal|wrong) (?:sender|from)|verify the sender|发件人|from地址|permission denied"
)
_UNVERIFIED: Final = (
    r"not (?:yet )?(?:been )?(?:verified|validated)|unverified|verified sender|sender (?:identity|signature)"
    r"|must (?:be verified|verify)|verify (?:your|the|this) (?:sender|sending|domain|e-?mail|from)"
    r"|from/sender name is not valid|not (?:associated with|registered (?:in|on|to)|authori[sz]ed (?:in|on) "
    r"|linked to|"
    r"configured (?:in|for|on)|added to) (?:your|this|the|an?) (?:account|server|organi|workspace)"
    r"|(?:unconfigured|unregistered|unknown|unauthori[sz]ed) (?:sending|sender|from) (?:domain|address)"
    r"|domain (?:is |was )?not (?:registered|configured|added|set up|found in)|not an? (?:authori[sz]ed|allowed"
    r"|approved)"
    r" (?:sender|from)|invalid from domain|is not a (?:valid|confirmed) sender"
)
_RESTRICTED: Final = (
    r"not (?:yet )?(?:been )?(?:activated|approved)|account.{0,40}(?:suspended|disabled|blocked|deactivated"
    r"|restricted|"
    r"inactive|not active|on hold|under review|frozen|paused|terminated)|(?:suspended|blocked|disabled) (?:account"
    r"|user|sender)"
    r"|sandbox|user suspended|unusual sending|unblockme|sending.{0,30}(?:has been |is |was )(?:disabled|suspended"
    r"|blocked|"
    r"paused|restricted)|outbound (?:spam|sender)|testing emails|test(?:ing)? (?:mode|domain)|trial (?:account"
    r"|plan|mode)"
    r"|\b5\.7\.70\d\b|\b5\.1\.8\b|activate your|(?:not|isn't) allowed to send (?:e?mails?|messages)\b"
    r"|authori[sz]ed recipients|email service is not|subscription|unpaid"
)
_SENDER_GONE: Final = r"sender address rejected: (?:domain|undeliverable|user unknown|unverified)"


def _not_signed_in(clues: Clues) -> bool:
    return not clues.signed_in


def _may_hide_sign_in(clues: Clues) -> bool:
    return clues.encryption is Encryption.NONE and clues.port != RELAY_PORT


UNVERIFIED_RULES: Final[tuple[ReplyRule, ...]] = (
    likely("sender_does_not_exist", Code.SENDER_NOT_AUTHORIZED, says(_SENDER_GONE)),
    sure(
        "sender_not_verified",
        Code.SENDER_NOT_VERIFIED,
        lambda c: c.stage is not Step.TLS and c.says(_UNVERIFIED) and not c.says(r"certificate"),
    ),
)

RESTRICTED_RULES: Final[tuple[ReplyRule, ...]] = (
    sure("account_restricted", Code.ACCOUNT_RESTRICTED, lambda c: c.is_sending and c.says(_RESTRICTED)),
    likely(
        "account_restricted_at_sign_in",
        Code.ACCOUNT_RESTRICTED,
        lambda c: c.says(
            r"not (?:yet )?(?:been )?activated|user suspended|account.{0,40}(?:suspended|deactivated|on hold)"
        ),
    ),
)

SIGN_IN_MISSING_RULES: Final[tuple[ReplyRule, ...]] = (
    sure(
        "sign_in_code",
        Code.AUTH_MISSING,
        lambda c: c.code == 530 and c.stage is not Step.AUTH and _not_signed_in(c),
    ),
    sure(
        "sign_in_words",
        Code.AUTH_MISSING,
        lambda c: c.stage is not Step.AUTH and _not_signed_in(c) and c.says(_WANTS_SIGN_IN),
    ),
    likely(
        "client_rejected_after_opening",
        # A submission port refuses everybody who did not sign in with these words.
        Code.AUTH_MISSING,
        lambda c: (
            c.is_sending and c.port != 25 and _not_signed_in(c) and c.says(r"client host rejected: access denied")
        ),
    ),
)

SIGN_IN_FORGOTTEN_RULES: Final[tuple[ReplyRule, ...]] = (
    likely(
        "sign_in_forgotten",
        # It took the sign-in, and then says that there was none: no other address and no other password helps.
        Code.AUTH_PROTOCOL_ERROR,
        lambda c: bool(c.signed_in) and c.is_sending and (c.code == 530 or c.says(_LACKS_SIGN_IN)),
    ),
)
"""Ask them after those about an encryption that is missing, which is refused with 530 as well."""

SENDER_RULES: Final[tuple[ReplyRule, ...]] = (
    likely(
        "sender_code",
        # Bad syntax of the sender's address, and a domain that does not exist (RFC 3463, 3.2).
        Code.SENDER_NOT_AUTHORIZED,
        lambda c: c.enhanced in {"4.1.7", "5.1.7", "4.1.8", "5.1.8"},
    ),
    likely(
        "sender_is_not_the_user",
        Code.SENDER_NOT_AUTHORIZED,
        says(
            r"\b(?:user ?name|login|account)\b.{0,80}\bsender\b.{0,20}(?:match|differ|mismatch)"
            r"|\bsender\b.{0,20}(?:match|differ|mismatch).{0,40}\b(?:user ?name|login|account)\b"
        ),
    ),
    likely(
        "sender_refused_words",
        Code.SENDER_NOT_AUTHORIZED,
        lambda c: c.is_sending and c.says(_SENDER) and not c.says(r"recipient address rejected"),
    ),
)

RELAY_RULES: Final[tuple[ReplyRule, ...]] = (
    sure(
        "relay_for_known_networks_only",
        Code.RELAY_DENIED,
        says(
            r"tenantattribution|\b5\.7\.54\b|credentials for relay|mail relay denied|non-accepted domain|\b5\.7\.64\b"
        ),
    ),
    likely(
        "relay_without_sign_in",
        Code.AUTH_MISSING,
        lambda c: c.could_have_signed_in and c.says(_RELAY),
    ),
    likely(
        "relay_though_signed_in",
        # Who signed in is told no more than the word, at times. It stands in names of servers, too.
        Code.RELAY_DENIED,
        lambda c: (
            bool(c.signed_in)
            and (c.says(_RELAY) or (c.stage is Step.RCPT and c.says(r"(?<![\w.@-])relay(?:ing)?\b(?![.-]\w)")))
        ),
    ),
    likely(
        "relay_where_nobody_signs_in",
        # A server that offers no sign-in decides by where one comes from. Unencrypted, it may have hidden the offer.
        Code.RELAY_DENIED,
        lambda c: c.mechanisms == () and not _may_hide_sign_in(c) and c.says(_RELAY),
    ),
    likely(
        "relay_on_submission_port",
        Code.AUTH_MISSING,
        lambda c: c.port in {465, 587, 2525} and c.says(_RELAY),
    ),
    likely(
        "relay_lookup_failed",
        # Sendmail says so to strangers; those who signed in are none.
        Code.AUTH_MISSING,
        says(r"relaying denied\. ip name"),
    ),
    guess(
        "relay_by_name",
        Code.RELAY_DENIED,
        # Somebody who speaks SMTP by hand, or another server, has no account to sign in with.
        lambda c: (
            c.port == 25 and c.client.lower() in {"", "telnet", "swaks", "mail server", "postfix"} and c.says(_RELAY)
        ),
    ),
    guess("relay", Code.AUTH_MISSING, says(_RELAY)),
    guess(
        "relay_put_off",
        # Postfix where `defer_unauth_destination` stands: the same refusal, called temporary.
        Code.AUTH_MISSING,
        lambda c: (
            c.code == 454 and _not_signed_in(c) and (c.stage is Step.RCPT or (not c.stage and c.enhanced == "4.7.1"))
        ),
    ),
)
