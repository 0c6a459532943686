"""Which variants of a verdict's texts fit the facts.

A variant is a sub-table in resources/texts/verdict, and may claim what its condition has found to be so.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from core.diagnosis.near_host import is_local
from core.report.detail_texts import takes_token
from core.report.verdict_facts import days_until, listed, takes_only_tokens
from core.values.diagnosis import Code
from core.values.failures import Protocol
from core.values.provider import SecretKind
from core.values.settings import RELAY_PORT, SUBMISSIONS_PORT, Encryption, IpVersion
from core.values.steps import Step

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from core.report.verdict_facts import Facts

    Condition = Callable[[Facts], bool]


def variants(code: Code, facts: Facts) -> tuple[str, ...]:
    """Return the names of the variants that fit, the best first."""
    return tuple(name for name, fits in _VARIANTS.get(code, ()) if fits(facts))


def anywhere(facts: Facts) -> tuple[str, ...]:
    """Return the names of the texts that fit whatever the code is."""
    return tuple(name for name in ("portal", "fixup") if facts[name])


def _knows(*places: str) -> Condition:
    return lambda facts: all(facts[place] for place in places)


def _is(place: str, *values: str) -> Condition:
    return lambda facts: facts[place] in values


def _is_not_tls_on_465(facts: Facts) -> bool:
    return facts["port"] == str(SUBMISSIONS_PORT) and facts["encryption"] != Encryption.TLS


def _did_not_sign_in(facts: Facts) -> bool:
    return bool(facts["email"]) and not facts["signed_in"] and _was_tested(facts)


def _sent_as_itself(facts: Facts) -> bool:
    return bool(facts["signed_in"]) and facts["email"] == facts["username"] != ""


def _by_password(facts: Facts) -> bool:
    return _knows("signed_in", "version")(facts) and not takes_token(facts["mechanism"])


def _by_token(facts: Facts) -> bool:
    return _knows("signed_in", "version")(facts) and takes_token(facts["mechanism"])


def _refused_what_it_offers(facts: Facts) -> bool:
    return bool(facts["reply_code"]) and facts["mechanism"] in listed(facts["mechanisms"])


def _wants_new_password(facts: Facts) -> bool:
    """Whether the server finds fault with the password itself: too simple, or too old."""
    return bool(_POOR_PASSWORD.search(facts["reply"]))


def _wants_transition(facts: Facts) -> bool:
    """Whether the server cannot sign in this way before it was signed in to in plain words once (RFC 4954, 6)."""
    return facts["reply_code"] == "432" and "transition" in facts["reply"].lower()


def _failed_to_sign_in(facts: Facts) -> bool:
    return facts["step"] == Step.AUTH and not facts["signed_in"]


def _is_own_sender(facts: Facts) -> bool:
    """Whether the address is that of the account, so that the sign-in speaks for the sender too."""
    email, username = facts["email"].lower(), facts["username"].lower()
    return bool(email) and username in {email, email.partition("@")[0]}


def _was_tested(facts: Facts) -> bool:
    """Whether the verdict is on a test of ours: only a test has a time at which it began."""
    return bool(facts["now"])


def _is_pasted(facts: Facts) -> bool:
    """Whether the verdict is on an error of another program."""
    return not facts["now"]


def _is_proven_here(encryption: Encryption) -> Condition:
    return lambda facts: facts["proven_encryption"] == encryption and facts["proven_port"] == facts["port"] != ""


def _speaks_tls(facts: Facts) -> bool:
    """Whether TLS was seen there, by the test or by a second look, be its certificate good or bad."""
    return bool(facts["beginning"] or facts["speaks_tls"])


def _offered_only(facts: Facts) -> bool:
    return bool(facts["version"]) and not facts["spoken_version"]


def _is_incoming(facts: Facts) -> bool:
    is_other_protocol = facts["protocol"] in {Protocol.HTTP, Protocol.IMAP, Protocol.POP3}
    return not facts["portal"] and (is_other_protocol or bool(_INCOMING_NAME.match(facts["host"])))


def _is_before_message(facts: Facts) -> bool:
    return facts["step"] not in {"", Step.DATA, Step.QUIT}


_POOR_PASSWORD: Final = re.compile(
    r"password (?:is |has )?(?:too|expired)|(?:weak|simple|insecure) password|(?:change|reset) your password",
    re.IGNORECASE,
)
_INCOMING_NAME: Final = re.compile(r"[a-z]*imap|pop[3s]?[.-]", re.IGNORECASE)
_IPV6_WORKS: Final = (("ipv6_works", _is("other_works", IpVersion.IPV6)),)
_VARIANTS: Final[Mapping[Code, tuple[tuple[str, Condition], ...]]] = {
    Code.DNS_NOT_FOUND: (("ipv4", _is("reason", IpVersion.IPV4)), ("ipv6", _is("reason", IpVersion.IPV6))),
    Code.CONNECT_BLOCKED: (
        *_IPV6_WORKS,
        ("proven", _knows("other_port", "wait")),
    ),
    Code.CONNECT_REFUSED: (("local", lambda facts: is_local(facts["host"])), *_IPV6_WORKS, ("remote", _knows("host"))),
    Code.CONNECT_TIMEOUT: (("timed", _knows("wait")),),
    Code.CONNECT_RESET: (("tls_port", _is_not_tls_on_465),),
    Code.CONNECT_IPV6_BROKEN: (
        *((met, _is("met", met)) for met in ("nothing", "refusal", "silence")),
        ("ipv4_works", _is("other_works", IpVersion.IPV4)),
    ),
    Code.GREETING_TIMEOUT: (("tls_port", _is_not_tls_on_465), ("encrypted", _is("encryption", Encryption.TLS))),
    Code.GREETING_REJECTED: (
        ("temporary", lambda facts: facts["reply_code"].startswith("4")),
        ("coded", _knows("reply_code")),
    ),
    Code.SERVER_WRONG_PROTOCOL: (
        ("web", _is("protocol", Protocol.HTTP)),
        ("incoming", _is("protocol", Protocol.IMAP, Protocol.POP3)),
        ("named", _knows("named_protocol")),
    ),
    Code.SERVER_NOT_THE_ONE: (("incoming", _is_incoming),),
    Code.SERVER_BUSY: (("coded", _knows("reply_code")),),
    Code.EHLO_NAME_REJECTED: (
        ("literal", lambda facts: facts["ehlo_name"].startswith("[")),
        ("named", _knows("ehlo_name")),
    ),
    Code.STARTTLS_REFUSED: (("coded", _knows("reply_code")),),
    Code.STARTTLS_NOT_OFFERED: (("behind", _knows("behind")),),
    Code.ENCRYPTION_TLS_ON_STARTTLS_PORT: (("proven", _is_proven_here(Encryption.STARTTLS)),),
    Code.ENCRYPTION_PLAIN_ON_TLS_PORT: (("proven", _is_proven_here(Encryption.TLS)), ("spoke", _speaks_tls)),
    Code.TLS_OUTDATED: (("pasted", _is_pasted), ("known", _offered_only)),
    Code.CERT_EXPIRED: (
        ("clock", _knows("clock_off")),
        ("days", _knows("count")),
        ("dated", _knows("not_after", "now")),
    ),
    Code.CERT_NOT_YET_VALID: (("clock", _knows("clock_off")), ("dated", _knows("not_before", "now"))),
    Code.CERT_NAME_MISMATCH: (("named", _knows("names")),),
    Code.CERT_UNTRUSTED: (
        ("changed", _knows("expected", "now")),
        ("invalid", _knows("reason")),
        ("pasted", _is_pasted),
    ),
    Code.AUTH_WITHHELD: (("starttls", _knows("starttls_offered")),),
    Code.AUTH_NOT_OFFERED: (
        ("hidden", _knows("hidden_mechanisms")),
        ("unencrypted", _is("encryption", Encryption.NONE)),
        ("relay", _is("port", str(RELAY_PORT))),
    ),
    Code.AUTH_MISSING: (("tested", _was_tested),),
    Code.AUTH_MECHANISM_UNSUPPORTED: (("refused", _refused_what_it_offers), ("oauth", takes_only_tokens)),
    Code.AUTH_BAD_CREDENTIALS: (
        ("service", _knows("service")),
        ("encrypted", _knows("reply_code", "version")),
        ("coded", _knows("reply_code")),
    ),
    Code.AUTH_WRONG_LOGIN_KIND: (("full_address", _knows("bare_username")),),
    Code.AUTH_APP_PASSWORD_REQUIRED: (("code", _is("secret_kind", SecretKind.AUTHORIZATION_CODE)),),
    Code.AUTH_WEB_LOGIN_REQUIRED: (("password", _wants_new_password),),
    Code.AUTH_TOO_MANY_ATTEMPTS: (("coded", _knows("reply_code")),),
    Code.AUTH_TEMPORARY: (("transition", _wants_transition), ("coded", _knows("reply_code"))),
    Code.ACCOUNT_LIMIT_EXCEEDED: (("connections", lambda facts: "connections" in facts["reply"].lower()),),
    Code.ACCOUNT_RESTRICTED: (("at_sign_in", _failed_to_sign_in),),
    Code.CLIENT_LIMITATION: (
        ("address", _knows("international_address")),
        ("mechanism", _knows("mechanism", "now")),
        ("tested", _was_tested),
    ),
    Code.SENDER_NOT_AUTHORIZED: (
        ("own", _sent_as_itself),
        ("signed_in", _knows("email", "signed_in", "username")),
        ("signed_out", _did_not_sign_in),
    ),
    Code.RELAY_DENIED: (("signed_in", _knows("signed_in")), ("coded", _knows("reply_code"))),
    Code.MESSAGE_TOO_LARGE: (("tested", _was_tested),),
    Code.RECIPIENT_REJECTED: (("named", _knows("recipient")),),
    Code.PROTOCOL_TIMEOUT: (("hasty", _knows("hasty")), ("step", _knows("step", "wait"))),
    Code.PROTOCOL_DISCONNECTED: (("step", _knows("step")),),
    Code.PROTOCOL_MALFORMED: (("step", _knows("step")),),
    Code.PROTOCOL_DESYNC: (("step", _knows("step")),),
    Code.PROTOCOL_TOO_LONG: (("step", _knows("step")),),
    Code.OK: (
        ("envelope", _knows("recipient_accepted", "signed_in", "version", "email")),
        ("password_sender", lambda facts: _by_password(facts) and _is_own_sender(facts)),
        ("token_sender", lambda facts: _by_token(facts) and _is_own_sender(facts)),
        ("password", _by_password),
        ("token", _by_token),
    ),
    Code.OK_NO_LOGIN: (("envelope", _knows("recipient_accepted", "email")),),
    Code.OK_UNENCRYPTED: (("starttls", _knows("starttls_offered")), ("other_port", _knows("other_port"))),
    Code.OK_CERTIFICATE_EXPIRES_SOON: (
        ("today", lambda facts: days_until(facts) == 0),
        ("days", _knows("count")),
        ("signed_in", _knows("signed_in", "not_after")),
        ("dated", _knows("not_after")),
    ),
    Code.OK_CERTIFICATE_EXCEPTION: (("sent", _knows("message_accepted")), ("signed_in", _knows("signed_in"))),
    Code.SENT: (("named", _knows("recipient")),),
    Code.CANCELLED: (
        ("before_message", _is_before_message),
        ("message", _is("step", Step.DATA)),
        ("goodbye", _is("step", Step.QUIT)),
    ),
    Code.FORM_INVALID: (("pasted", _is("fields", "raw")), ("fields", _knows("fields"))),
}
