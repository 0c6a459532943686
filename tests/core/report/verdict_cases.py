"""Facts for verdicts: for each code a bare set, a full set, and those that lead to its variants."""

from __future__ import annotations

from typing import Final

from core.diagnosis.facts import FACT_NAMES
from core.values.diagnosis import Code, Diagnosis, Fix, FixId
from core.values.settings import Encryption

SETTINGS: Final = {"host": "smtp.example.com", "port": "587", "encryption": "starttls"}
"""What every diagnosis of a test knows, and nothing else."""

CERTIFICATE: Final = {
    "names": "mail.example.net, www.example.net",
    "subject": "mail.example.net",
    "issuer": "Example Trust CA 3",
    "not_before": "2026-12-01T00:00:00+00:00",
    "not_after": "2026-11-18T03:00:00+00:00",
    "days": "-7",
    "now": "2026-11-24T03:51:00+00:00",
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
_465: Final = {"port": "465"}
_PLAIN: Final = {"encryption": "none", "version": ""}
_TOKEN: Final = {"mechanism": "XOAUTH2"}
_BEFORE: Final = {"now": "2026-11-11T03:00:00+00:00"}

VARIANTS: Final[dict[Code, tuple[dict[str, str], ...]]] = {
    Code.DNS_NOT_FOUND: ({"host": "smpt.example.com"}, {"reason": "ipv4"}, {"reason": "ipv6"}),
    Code.CONNECT_REFUSED: ({"host": "localhost"}, {"host": "127.0.0.1"}, {"host": "::1"}),
    Code.CONNECT_RESET: (_465,),
    Code.GREETING_TIMEOUT: (_465, {"port": "465", "encryption": "tls"}),
    Code.GREETING_REJECTED: ({"reply_code": "421", "reply": "421 later"},),
    Code.SERVER_WRONG_PROTOCOL: ({"protocol": "HTTP"}, {"protocol": "IMAP"}, {"protocol": "POP3"}, {"protocol": "SSH"}),
    Code.ENCRYPTION_TLS_ON_STARTTLS_PORT: (_465,),
    Code.ENCRYPTION_PLAIN_ON_TLS_PORT: (_465, {"beginning": ""}),
    Code.STARTTLS_NOT_OFFERED: (_465, {"port": "25"}),
    Code.CERT_EXPIRED: ({"now": "2026-11-19T04:00:00+00:00"}, {"now": "2026-11-18T04:00:00+00:00"}, {"now": ""}),
    Code.TLS_HANDSHAKE_FAILED: ({"reason": "DECODE_ERROR"},),
    Code.TLS_WEAK: ({"reason": "DH_KEY_TOO_SMALL"},),
    Code.AUTH_PROTOCOL_ERROR: ({"reason": "one_challenge_too_many"},),
    Code.CERT_UNTRUSTED: ({"reason": "invalid CA certificate"}, {"expected": "AA:BB", "found": "CC:DD"}),
    Code.AUTH_WITHHELD: ({"starttls_offered": "yes", **_PLAIN},),
    Code.AUTH_NOT_OFFERED: (_PLAIN, {"port": "25"}),
    Code.AUTH_MECHANISM_UNSUPPORTED: (
        {"mechanisms": "NTLM, GSSAPI", "reply_code": ""},
        {"mechanisms": "XOAUTH2, OAUTHBEARER", "reply_code": ""},
    ),
    Code.AUTH_BAD_CREDENTIALS: ({"username": "sam"}, _PLAIN),
    Code.CLIENT_LIMITATION: ({"reason": "jörg@example.com"},),
    Code.SENDER_NOT_AUTHORIZED: ({"signed_in": ""}, {"username": "sam"}),
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
    Code.CANCELLED: ({"step": "data"}, {"step": "quit"}),
}

OTHER_PORT: Final = (Fix(FixId.USE_TLS, "smtp.example.com", 465, Encryption.TLS),)


def diagnosis(code: Code, facts: dict[str, str], fixes: tuple[Fix, ...] = ()) -> Diagnosis:
    return Diagnosis(code, facts={**dict.fromkeys(FACT_NAMES, ""), **facts}, fixes=fixes)


def full(code: Code, **facts: str) -> Diagnosis:
    return diagnosis(code, {**FULL, **facts})


def cases(code: Code) -> list[Diagnosis]:
    """Everything from knowing nothing but the settings to knowing all, with each fact missing once."""
    found = [diagnosis(code, SETTINGS), diagnosis(code, FULL), diagnosis(code, FULL, OTHER_PORT)]
    found += [diagnosis(code, {**FULL, **variant}) for variant in VARIANTS.get(code, ())]
    found += [diagnosis(code, {**SETTINGS, **variant}) for variant in VARIANTS.get(code, ())]
    found += [diagnosis(code, {**FULL, name: ""}) for name in FULL if name not in SETTINGS]
    if code in {Code.CANCELLED, Code.INTERNAL, Code.FORM_INVALID}:
        found += [diagnosis(code, {}), diagnosis(code, {"fields": "host"}), diagnosis(code, {"step": "resolve"})]
    return found
