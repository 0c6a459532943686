"""Facts for verdicts: for each code a bare set, a full set, and those that lead to its variants."""

from __future__ import annotations

from functools import cache
from typing import Final

from core.diagnosis.facts import FACT_NAMES
from core.values.diagnosis import Code, Diagnosis, Fix, FixId
from core.values.settings import Encryption

NOW: Final = "2026-11-24T03:51:00+00:00"
SETTINGS: Final = {"host": "smtp.example.com", "port": "587", "encryption": "starttls", "now": NOW}
"""What every diagnosis of a test knows, and nothing else."""

CERTIFICATE: Final = {
    "names": "mail.example.net, www.example.net",
    "subject": "mail.example.net",
    "issuer": "Example Trust CA 3",
    "not_before": "2026-12-01T00:00:00+00:00",
    "not_after": "2026-11-18T03:00:00+00:00",
    "days": "-7",
}
FULL: Final = {
    **SETTINGS,
    **CERTIFICATE,
    "email": "sam@example.com",
    "username": "sam@example.com",
    "recipient": "ann@example.org",
    "ehlo_name": "[192.0.2.1]",
    "step": "auth",
    "seconds": "10",
    "limit": "65536",
    "protocol": "unknown",
    "beginning": "HTTP/1.1 400 Bad Request",
    "addresses": "203.0.113.25, 2001:db8::25",
    "reply": "535 5.7.8 Error",
    "reply_code": "535",
    "enhanced": "5.7.8",
    "mechanism": "PLAIN",
    "mechanisms": "PLAIN, LOGIN, XOAUTH2",
    "keywords": "PIPELINING, SIZE 1000, AUTH PLAIN LOGIN",
    "version": "TLS 1.3",
    "cipher": "TLS_AES_256_GCM_SHA384",
    "signed_in": "yes",
    "explanation": "status: 401",
    "fields": "host, port",
}
SAID: Final = {"reply": "535 5.7.8 Error", "reply_code": "535", "enhanced": "5.7.8"}
"""What is known of a pasted error that quotes a server."""

PROVIDER: Final = {
    "provider": "Example Mail",
    "provider_host": "smtp.example.com",
    "provider_port": "465",
    "provider_encryption": "tls",
    "provider_dated": "2026-03-01",
    "secret_page": "https://example.com/app-passwords",
    "smtp_page": "https://example.com/mail-settings",
    "secret_kind": "app_password",
    "username_form": "full_address",
}
PROVEN: Final = {"proven_host": "smtp.example.com", "proven_port": "465", "proven_encryption": "tls"}
BLOCKED: Final = {"client_ip": "203.0.113.7", "block_list": "list.example.org"}
EXTRAS: Final[tuple[dict[str, str], ...]] = (
    PROVIDER,
    {**PROVIDER, "provider_dated": ""},
    {**PROVIDER, "secret_kind": "smtp_credential", "username_form": "from_console"},
    {**PROVIDER, "secret_kind": "api_key", "username_form": "fixed", "fixed_username": "apikey"},
    {**PROVIDER, "secret_kind": "bridge_password", "secret_page": ""},
    {**PROVIDER, "secret_kind": "password"},
    {**PROVIDER, "secret_kind": "authorization_code", "provider_dated": ""},
    PROVEN,
    BLOCKED,
    {"block_list": "list.example.org"},
    {"wait_for": "10 minutes"},
    {"size_limit": "20 MB"},
    {"tunnel": "tun0"},
    {"proxy": "http, https"},
    {"portal": "yes"},
    {"fixup": "yes"},
    {"behind": "yes"},
    {"clock_off": "3 days"},
    {"spoken_version": "TLS 1.0"},
    {"speaks_tls": "yes"},
    {"client": "Example Mailer"},
    {"other_works": "ipv4"},
    {"other_works": "ipv6"},
    {"other_works": "ipv4", "met": "nothing"},
    {"other_works": "ipv4", "met": "refusal"},
    {"other_works": "ipv4", "met": "silence"},
    {"hasty": "yes"},
    {"hidden_mechanisms": "PLAIN"},
    {"proven_host": "mail.example.net", "proven_port": "587", "proven_encryption": "starttls"},
    {
        "provider": "Other Mail",
        "provider_host": "mail.example.org",
        "provider_port": "587",
        "provider_encryption": "starttls",
    },
    {"answered_by": "mail.example.net"},
    {"interceptor": "Example Shield"},
)
"""What providers, second looks and this computer tell, each kind by itself."""

_465: Final = {"port": "465"}
_PLAIN: Final = {"encryption": "none", "version": ""}
_TOKEN: Final = {"mechanism": "XOAUTH2"}
_BEFORE: Final = {"now": "2026-11-11T03:00:00+00:00"}

VARIANTS: Final[dict[Code, tuple[dict[str, str], ...]]] = {
    Code.DNS_NOT_FOUND: ({"host": "smpt.example.com"}, {"reason": "ipv4"}, {"reason": "ipv6"}),
    Code.CONNECT_REFUSED: ({"port": ""}, {"host": "localhost"}, {"host": "127.0.0.1"}, {"host": "::1"}),
    Code.CONNECT_RESET: (_465,),
    Code.GREETING_TIMEOUT: (_465, {"port": "465", "encryption": "tls"}),
    Code.GREETING_REJECTED: ({"reply_code": "421", "reply": "421 later"},),
    Code.SERVER_NOT_THE_ONE: (
        {"host": "imap.example.com"},
        {"protocol": "IMAP"},
        {"protocol": "HTTP", **PROVIDER},
        {"answered_by": "x.example", "host": ""},
    ),
    Code.CLIENT_IP_BLOCKED: ({"port": "25"},),
    Code.AUTH_WRONG_LOGIN_KIND: ({"username": "sam"}, {"username": "sam", "username_form": "full_address"}),
    Code.SERVER_WRONG_PROTOCOL: ({"protocol": "HTTP"}, {"protocol": "IMAP"}, {"protocol": "POP3"}, {"protocol": "SSH"}),
    Code.ENCRYPTION_TLS_ON_STARTTLS_PORT: (_465,),
    Code.ENCRYPTION_PLAIN_ON_TLS_PORT: (_465, {"beginning": ""}, {**PROVEN, **_465}),
    Code.STARTTLS_NOT_OFFERED: ({"behind": "yes"}, {"behind": "yes", **_465}, _465, {"port": "25"}),
    Code.CERT_EXPIRED: (
        {"clock_off": "3 days", "now": ""},
        {"now": "2026-11-19T04:00:00+00:00"},
        {"now": "2026-11-18T04:00:00+00:00"},
        {"now": ""},
    ),
    Code.EHLO_NAME_REJECTED: ({"ehlo_name": "pc.example.com"},),
    Code.AUTH_TEMPORARY: ({"reply_code": "432", "reply": "432 4.7.12 A password transition is needed"},),
    Code.RELAY_DENIED: ({"signed_in": ""},),
    Code.ACCOUNT_LIMIT_EXCEEDED: ({"reply": "421 4.7.0 Too many connections", "reply_code": "421"},),
    Code.ACCOUNT_RESTRICTED: ({"signed_in": ""}, {"step": "mail"}),
    Code.TLS_HANDSHAKE_FAILED: ({"reason": "DECODE_ERROR"},),
    Code.TLS_WEAK: ({"reason": "DH_KEY_TOO_SMALL"},),
    Code.AUTH_PROTOCOL_ERROR: ({"reason": "one_challenge_too_many"},),
    Code.CERT_NAME_MISMATCH: ({"names": "mail.example.net"}, {"names": "*.example.net"}),
    Code.CERT_UNTRUSTED: ({"reason": "invalid CA certificate"}, {"expected": "AA:BB", "found": "CC:DD"}),
    Code.AUTH_WITHHELD: ({"starttls_offered": "yes", **_PLAIN},),
    Code.AUTH_NOT_OFFERED: (_PLAIN, {"port": "25"}),
    Code.AUTH_MECHANISM_UNSUPPORTED: (
        {"mechanisms": "NTLM, GSSAPI", "reply_code": ""},
        {"mechanisms": "XOAUTH2, OAUTHBEARER", "reply_code": ""},
    ),
    Code.AUTH_BAD_CREDENTIALS: ({"username": "sam"}, _PLAIN),
    Code.AUTH_WEB_LOGIN_REQUIRED: ({"reply": "535 5.7.0 Your password is too simple"},),
    Code.CLIENT_LIMITATION: ({"reason": "jörg@example.com"},),
    Code.SENDER_NOT_AUTHORIZED: ({"signed_in": ""}, {"username": "sam"}, {"signed_in": "", "now": ""}),
    Code.MESSAGE_TOO_LARGE: ({"limit": ""},),
    Code.OK: (
        {"recipient_accepted": "yes"},
        {"email": ""},
        {"email": "other@example.com"},
        {"username": "sam"},
        _TOKEN,
        {**_TOKEN, "email": ""},
    ),
    Code.OK_NO_LOGIN: ({"recipient_accepted": "yes", "signed_in": ""},),
    Code.OK_UNENCRYPTED: ({"starttls_offered": "yes", **_PLAIN},),
    Code.OK_CERTIFICATE_EXPIRES_SOON: (
        _BEFORE,
        {"now": "2026-11-17T02:00:00+00:00"},
        {"now": "2026-11-18T02:00:00+00:00"},
        {**_BEFORE, "signed_in": ""},
    ),
    Code.OK_CERTIFICATE_EXCEPTION: ({"message_accepted": "yes"}, {"signed_in": ""}),
    Code.FORM_INVALID: ({"fields": "raw"},),
    Code.CANCELLED: ({"step": "data"}, {"step": "quit"}),
}

OTHER_PORT: Final = (Fix(FixId.USE_TLS, "smtp.example.com", 465, Encryption.TLS),)


def diagnosis(code: Code, facts: dict[str, str], fixes: tuple[Fix, ...] = ()) -> Diagnosis:
    return Diagnosis(code, facts={**dict.fromkeys(FACT_NAMES, ""), **facts}, fixes=fixes)


def full(code: Code, **facts: str) -> Diagnosis:
    return diagnosis(code, {**FULL, **facts})


@cache
def cases(code: Code) -> tuple[Diagnosis, ...]:
    """Everything from knowing nothing at all to knowing everything, with each fact missing once."""
    variants = ({}, *VARIANTS.get(code, ()))
    facts = [{**base, **variant, **extra} for base in (FULL, SETTINGS, {}) for variant in variants for extra in EXTRAS]
    facts += [{**base, **variant} for base in (FULL, SETTINGS, SAID, {}) for variant in variants]
    facts += [{**FULL, name: ""} for name in FULL if name not in SETTINGS]
    facts += [{**FULL, **extra, name: ""} for extra in EXTRAS for name in extra]
    with_fixes = [diagnosis(code, known, OTHER_PORT) for known in (FULL, {**FULL, **PROVIDER}, {})]
    return (*(diagnosis(code, known) for known in facts), *with_fixes, Diagnosis(code))
