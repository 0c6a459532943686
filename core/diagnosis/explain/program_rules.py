"""What programs say about their own shortcomings, and codes that stand for a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.diagnosis.reply_rule import ReplyRule, guess, likely, says, sure
from core.values.diagnosis import Code, Confidence
from core.values.steps import Step

if TYPE_CHECKING:
    from collections.abc import Mapping

_CANNOT: Final = (
    r"codec can't encode|unicodeencodeerror|ordinal not in range|non-?ascii|already (?:using|running|under|in) tls"
    r"|tls already (?:active|started)"
    r"|connection already (?:using|encrypted)|unable to find the socket transport|openssl (?:extension|support"
    r"|module|is not)|extension missing: openssl"
    r"|(?:php|curl|built|compiled).{0,40}without (?:tls|ssl|openssl)|no module named .{0,3}_?ssl"
    r"|ssl module (?:is )?not available|ssl is not available"
    r"|call to undefined function|must be (?:a )?byte|illegal (?:character|base64)"
    r"|stream_socket_enable_crypto\(\) (?:has been )?disabled"
    r"|(?:can't|cannot|could not) (?:find|load).{0,30}(?:libssl|openssl|ssleay)|requires (?:the )?openssl"
    r"|fsockopen\(\) (?:has been )?disabled"
    r"|latin-1|charmap|smtputf8.{0,40}not|internationali[sz]ed|no ssl support|(?:plugin|program|app) does not support"
)

_STUMBLED_OVER_YES: Final = (
    r"(?:unexpected|invalid|wrong|bad) (?:server |smtp )?(?:greeting|response|reply|banner).{0,20}\b2\d\d[ -]"
    r"|(?:rejected|failed) with (?:code|status).{0,4}\b2\d\d\b|but got code .{0,3}2\d\d\b"
)

PROGRAM_RULES: Final[tuple[ReplyRule, ...]] = (
    sure("program_cannot", Code.CLIENT_LIMITATION, lambda c: not c.code and c.says(_CANNOT)),
    likely(
        "stumbled_over_yes",
        # The server said yes in several lines, or sooner than asked, and the program lost count.
        Code.CLIENT_LIMITATION,
        lambda c: not c.code and c.says(_STUMBLED_OVER_YES),
    ),
    likely(
        "signs_in_at_a_name_with_port",
        # Go's net/smtp, when a program gave it "host:port" as the name that it signs in at.
        Code.CLIENT_LIMITATION,
        lambda c: not c.code and c.says(r"wrong host name(?! or\b| in\b|\?)") and not c.says(r"certificate|x509"),
    ),
)

_OUTLOOK: Final[Mapping[str, tuple[Code, Confidence]]] = {
    # Windows Mail, Outlook Express and Outlook (the "Internet mail" range, MAPI and Winsock). Those that stand for a
    # cause which other programs name, too, are known to the rules about that cause.
    "0x800ccc0b": (Code.CLIENT_LIMITATION, Confidence.GUESS),
    "0x800ccc0e": (Code.CONNECT_BLOCKED, Confidence.LIKELY),
    "0x800ccc14": (Code.CONNECT_BLOCKED, Confidence.LIKELY),
    "0x800ccc15": (Code.CONNECT_BLOCKED, Confidence.LIKELY),
    "0x800ccc17": (Code.CANCELLED, Confidence.GUESS),
    "0x800ccc18": (Code.AUTH_MECHANISM_UNSUPPORTED, Confidence.LIKELY),
    "0x800ccc60": (Code.SERVER_FAULT, Confidence.GUESS),
    "0x800ccc61": (Code.PROTOCOL_MALFORMED, Confidence.GUESS),
    "0x800ccc62": (Code.CLIENT_LIMITATION, Confidence.GUESS),
    "0x800ccc63": (Code.SENDER_NOT_AUTHORIZED, Confidence.GUESS),
    "0x800ccc65": (Code.RECIPIENT_REJECTED, Confidence.GUESS),
    "0x800ccc67": (Code.SERVER_BUSY, Confidence.LIKELY),
    "0x800ccc68": (Code.SERVER_BUSY, Confidence.LIKELY),
    "0x800ccc69": (Code.RECIPIENT_REJECTED, Confidence.LIKELY),
    "0x800ccc6a": (Code.SERVER_FAULT, Confidence.LIKELY),
    "0x800ccc6b": (Code.RELAY_DENIED, Confidence.GUESS),
    "0x800ccc6c": (Code.SERVER_BUSY, Confidence.GUESS),
    "0x800ccc6d": (Code.CLIENT_LIMITATION, Confidence.GUESS),
    "0x800ccc6e": (Code.EHLO_NAME_REJECTED, Confidence.GUESS),
    "0x800ccc6f": (Code.AUTH_NOT_OFFERED, Confidence.GUESS),
    "0x800ccc74": (Code.MESSAGE_TOO_LARGE, Confidence.GUESS),
    "0x800ccc75": (Code.RECIPIENT_REJECTED, Confidence.GUESS),
    "0x800ccc76": (Code.AUTH_MECHANISM_UNSUPPORTED, Confidence.GUESS),
    "0x800ccc78": (Code.AUTH_MISSING, Confidence.LIKELY),
    "0x800ccc79": (Code.AUTH_MISSING, Confidence.LIKELY),
    "0x800ccc7a": (Code.STARTTLS_NOT_OFFERED, Confidence.GUESS),
    "0x800ccc7b": (Code.SERVER_FAULT, Confidence.GUESS),
    "0x800ccc80": (Code.AUTH_MECHANISM_UNSUPPORTED, Confidence.LIKELY),
    "0x800ccc81": (Code.AUTH_BAD_CREDENTIALS, Confidence.LIKELY),
    "0x800ccc90": (Code.AUTH_BAD_CREDENTIALS, Confidence.LIKELY),
    "0x800ccc91": (Code.AUTH_BAD_CREDENTIALS, Confidence.LIKELY),
    "0x800ccc92": (Code.AUTH_BAD_CREDENTIALS, Confidence.LIKELY),
    "0x800cccdd": (Code.CERT_UNTRUSTED, Confidence.GUESS),
    "0x80042108": (Code.CONNECT_BLOCKED, Confidence.LIKELY),
    "0x80042109": (Code.CONNECT_BLOCKED, Confidence.LIKELY),
    "0x8004210b": (Code.CONNECT_BLOCKED, Confidence.GUESS),
    "0x8004210e": (Code.AUTH_MISSING, Confidence.GUESS),
    "0x80040119": (Code.SERVER_FAULT, Confidence.GUESS),
    "0x8004011d": (Code.CONNECT_BLOCKED, Confidence.GUESS),
    "0x80040115": (Code.CONNECT_OFFLINE, Confidence.GUESS),
    "0x80040201": (Code.CLIENT_LIMITATION, Confidence.GUESS),
    "0x80070057": (Code.CLIENT_LIMITATION, Confidence.GUESS),
    "0x80072746": (Code.PROTOCOL_DISCONNECTED, Confidence.LIKELY),
    "0x80072ee7": (Code.DNS_NOT_FOUND, Confidence.LIKELY),
    "0x80072ee2": (Code.CONNECT_BLOCKED, Confidence.LIKELY),
    "0x80072efd": (Code.CONNECT_BLOCKED, Confidence.LIKELY),
    "0x80072f8f": (Code.CERT_EXPIRED, Confidence.GUESS),
    "0x80072f05": (Code.CERT_EXPIRED, Confidence.LIKELY),
    "0x80072f06": (Code.CERT_NAME_MISMATCH, Confidence.LIKELY),
    "0x80072f0d": (Code.CERT_UNTRUSTED, Confidence.LIKELY),
    "0x80072f7d": (Code.TLS_OUTDATED, Confidence.GUESS),
    "0x80090302": (Code.TLS_OUTDATED, Confidence.LIKELY),
    "0x80090304": (Code.TLS_HANDSHAKE_FAILED, Confidence.GUESS),
    "0x80090326": (Code.TLS_OUTDATED, Confidence.GUESS),
    "0x80090327": (Code.CERT_UNTRUSTED, Confidence.GUESS),
    "0x80190194": (Code.AUTH_BAD_CREDENTIALS, Confidence.GUESS),
    "0x85050041": (Code.AUTH_BAD_CREDENTIALS, Confidence.GUESS),
}

OUTLOOK_RULES: Final[tuple[ReplyRule, ...]] = tuple(
    ReplyRule(f"outlook_{number[2:]}", code, confidence, says(number))
    for number, (code, confidence) in _OUTLOOK.items()
)
"""Each number stands for one sentence, and says little of why."""

LAST_RULES: Final[tuple[ReplyRule, ...]] = (
    guess("code_of_sender", Code.SENDER_NOT_AUTHORIZED, lambda c: c.code == 553),
    guess("code_of_size", Code.MESSAGE_TOO_LARGE, lambda c: c.code == 552),
    guess("code_of_recipient", Code.RECIPIENT_REJECTED, lambda c: c.code in {550, 551, 556}),
    guess("code_of_message", Code.MESSAGE_REJECTED, lambda c: c.code in {554, 571}),
    guess("code_of_name", Code.EHLO_NAME_REJECTED, lambda c: c.code in {501, 504}),
    guess("code_of_command", Code.AUTH_NOT_OFFERED, lambda c: c.code in {500, 502, 503}),
    guess("refusal_of_some_kind", Code.SERVER_FAULT, lambda c: c.code >= 500),
    guess("step_name", Code.DNS_NOT_FOUND, lambda c: c.stage is Step.RESOLVE),
    guess("step_connection", Code.CONNECT_BLOCKED, lambda c: c.stage is Step.CONNECT),
    guess("step_greeting", Code.GREETING_TIMEOUT, lambda c: c.stage is Step.GREETING),
    guess("step_ehlo", Code.EHLO_NAME_REJECTED, lambda c: c.stage in {Step.EHLO, Step.EHLO_TLS}),
    guess("step_starttls", Code.STARTTLS_NOT_OFFERED, lambda c: c.stage is Step.STARTTLS),
    guess("step_sign_in", Code.AUTH_BAD_CREDENTIALS, lambda c: c.stage is Step.AUTH),
    guess("step_sender", Code.SENDER_NOT_AUTHORIZED, lambda c: c.stage is Step.MAIL),
    guess("step_recipient", Code.RECIPIENT_REJECTED, lambda c: c.stage is Step.RCPT),
    guess("step_message", Code.MESSAGE_REJECTED, lambda c: c.stage is Step.DATA),
    guess(
        "about_mail",
        # Something about sending failed, and nobody said what: most often nothing got through at all.
        Code.CONNECT_BLOCKED,
        says(
            r"smtp|e-?mail|\bmail\b|server|connect|port \d|send|sent|socket|outlook|thunderbird|nachricht|senden"
            r"|envoyer|enviar|邮件|发送"
        ),
    ),
)
"""For what nothing else fits."""
