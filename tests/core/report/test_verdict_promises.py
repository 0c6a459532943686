"""What every advice must and must not say, whoever reads only the headline and the advice included."""

from __future__ import annotations

import re

import pytest

from core.report.english import render
from core.report.verdict_texts import advice, explanation, headline
from core.values.diagnosis import Code, Diagnosis
from tests.core.report.verdict_cases import cases, full

MUST_SAY: dict[Code, tuple[str, ...]] = {
    Code.DNS_NOT_FOUND: (r"sm(?:tp|pt)\.example\.com", r"There is no server called|has no IPv", r"orrect"),
    Code.DNS_RESOLVER_FAILURE: (
        r"could not be looked up",
        r"DNS|network connection",
        r"well-known website",
        "well be right",
    ),
    Code.CONNECT_BLOCKED: (
        r"never got as far",
        r"internet provider.*hosting company.*firewall",
        r"another port",
        r"465",
    ),
    Code.CONNECT_REFUSED: (r"[Nn]othing listens at \S+:587|this computer itself", r"port", r"[Ss]erver"),
    Code.CONNECT_TIMEOUT: (r"user name and password as they are",),
    Code.CONNECT_IPV6_BROKEN: (r"IPv4 may work", r"IPv4 only|IPv6 repaired", r"blocked.*IPv6 error"),
    Code.GREETING_TIMEOUT: (r"on purpose",),
    Code.SERVER_WRONG_PROTOCOL: (r"SMTP", r"host and the port", r"HTTP|IMAP|POP3|SSH|began with|unknown|usual ports"),
    Code.SERVER_BUSY: (r"few minutes", r"need not be changed"),
    Code.EHLO_NAME_REJECTED: (r"full domain name", r"brackets"),
    Code.ENCRYPTION_TLS_ON_STARTTLS_PORT: (r"Choose STARTTLS", r"plain.*then encrypted", r"from the first byte"),
    Code.ENCRYPTION_PLAIN_ON_TLS_PORT: (r"TLS from the start, also called SSL/TLS", r"port \d+"),
    Code.ENCRYPTION_REQUIRED: (r"STARTTLS.*587", r"SSL/TLS.*465", r"only after encryption"),
    Code.STARTTLS_NOT_OFFERED: (r"not list STARTTLS on port", r"Try port", r"trust", r"read your password"),
    Code.STARTTLS_INJECTED: (r"[Nn]othing secret was sent",),
    Code.TLS_OUTDATED: (r"server’s encryption is too old", r"TLS 1\.2", r"stop-gap"),
    Code.CERT_EXPIRED: (r"provider", r"load", r"date and the time of this computer"),
    Code.CERT_NOT_YET_VALID: (r"date and the time of this computer",),
    Code.CERT_NAME_MISMATCH: (r"includes smtp\.example\.com",),
    Code.CERT_SELF_SIGNED: (r"self-signed", r"fingerprint", r"for smtp\.example\.com only"),
    Code.CERT_INCOMPLETE_CHAIN: (r"full chain",),
    Code.CERT_UNTRUSTED: (r"not trusted|cannot be accepted", r"import", r"Keep the certificate check switched on"),
    Code.AUTH_WITHHELD: (r"password was not sent", r"STARTTLS"),
    Code.AUTH_NOT_OFFERED: (r"no sign-in", r"leave user name and password empty", r"587"),
    Code.AUTH_MISSING: (r"did not sign in", r"user name and your password", r"switch on sign-in"),
    Code.AUTH_MECHANISM_UNSUPPORTED: (r"way to sign in|browser sign-in",),
    Code.AUTH_BAD_CREDENTIALS: (r"Type user name and password again", r"blank", r"empty", r"webmail"),
    Code.AUTH_APP_PASSWORD_REQUIRED: (
        r"cannot use the ordinary one",
        r"create an app password",
        r"two-step",
        r"SMTP access",
    ),
    Code.AUTH_OAUTH_TOKEN: (r"access token", r"scope for SMTP", r"Sign in again"),
    Code.AUTH_TOO_MANY_ATTEMPTS: (r"Wait", r"keeps trying", r"reuse the connection", r"are right before"),
    Code.AUTH_TEMPORARY: (r"Test again in a few minutes", r"may be right"),
    Code.CLIENT_LIMITATION: (r"Outbox Check|cannot", r"plain letters"),
    Code.SENDER_NOT_AUTHORIZED: (r"alias", r"address of (?:the|an) account|main address"),
    Code.RELAY_DENIED: (r"does not send to other domains for this computer", r"user name and password", r"allow"),
    Code.RECIPIENT_REJECTED: (r"another recipient", r"otherwise fine"),
    Code.MESSAGE_TOO_LARGE: (r"smaller attachments", r"link"),
    Code.MESSAGE_REJECTED: (r"settings work", r"another text"),
    Code.DELIVERY_UNKNOWN: (r"may or may not", r"will not be sent again"),
    Code.OK_NO_LOGIN: (r"not tested", r"enter your user name and your password"),
    Code.OK_UNENCRYPTED: (r"without encryption", r"read mail and password"),
    Code.SENT: (r"not yet delivered",),
}
"""In the headline and the advice, whatever is known."""

MUST_SHOW: dict[Code, tuple[str, ...]] = {
    Code.CONNECT_BLOCKED: (r"so your user name and password were not involved",),
    Code.SERVER_WRONG_PROTOCOL: (r"HTTP/1\.1 400",),
    Code.EHLO_NAME_REJECTED: (r"\[192\.0\.2\.1\]",),
    Code.CERT_EXPIRED: (r"18 November 2026, 03:00 UTC", r"24 November 2026, 03:51 UTC"),
    Code.CERT_NOT_YET_VALID: (r"1 December 2026",),
    Code.CERT_NAME_MISMATCH: (r"mail\.example\.net, www\.example\.net",),
    Code.CERT_UNTRUSTED: (r"issued by Example Trust CA 3",),
    Code.CERT_INCOMPLETE_CHAIN: (r"Example Trust CA 3",),
    Code.OK_CERTIFICATE_EXPIRES_SOON: (r"18 November 2026, 03:00 UTC",),
    Code.AUTH_MECHANISM_UNSUPPORTED: (r"PLAIN, LOGIN, XOAUTH2",),
    Code.AUTH_TOO_MANY_ATTEMPTS: (r"535 5\.7\.8 Error",),
    Code.AUTH_APP_PASSWORD_REQUIRED: (r"535 5\.7\.8 Error",),
    Code.SENDER_NOT_AUTHORIZED: (r"sam@example\.com",),
    Code.RECIPIENT_REJECTED: (r"ann@example\.org", r"535 5\.7\.8 Error"),
    Code.MESSAGE_TOO_LARGE: (r"at most", r"less than 2 kB"),
    Code.SENT: (r"ann@example\.org",),
}
"""When all facts are known."""

PASSWORD_IS_WRONG = (
    r"(?i)password (?:is|was|are|may be|must be|probably|are probably) (?:probably )?(?:wrong|incorrect)|wrong password"
)
CHANGE_PASSWORD = r"(?i)(?:change|reset|replace|new|check) (?:your |the |its )?password"
WRONG_RECIPIENT = r"(?i)recipient (?:is|does not|was)|no such (?:user|recipient)"
SWITCH_OFF = (
    r"(?i)(?:switch|turn)(?:ing)? off (?:the |its )?(?:certificate|check|verification|tls|encryption)"
    r"|disabl|ignore the|without checking|accept (?:any|the|this) certificate|exception"
)
AGAIN_LATER = r"(?i)try again later|in a few minutes|come back later"
MUST_NOT_SAY: dict[Code, tuple[str, ...]] = {
    Code.DNS_NOT_FOUND: (r"(?i)password|firewall|\bTLS\b",),
    Code.DNS_RESOLVER_FAILURE: (r"(?i)correct the name|change the (?:host|name)|spelling",),
    Code.CONNECT_BLOCKED: (CHANGE_PASSWORD, r"\bTLS\b"),
    Code.CONNECT_REFUSED: (CHANGE_PASSWORD, r"(?i)password"),
    Code.CONNECT_IPV6_BROKEN: (r"(?i)password|user name",),
    Code.ENCRYPTION_TLS_ON_STARTTLS_PORT: (r"(?i)certificate|TLS 1\.",),
    Code.TLS_OUTDATED: (AGAIN_LATER,),
    Code.EHLO_NAME_REJECTED: (AGAIN_LATER, WRONG_RECIPIENT, r"(?i)recipient"),
    Code.AUTH_APP_PASSWORD_REQUIRED: (r"(?i)check your password|\bwait\b",),
    Code.AUTH_MISSING: (r"(?i)recipient",),
    Code.SENDER_NOT_AUTHORIZED: (r"(?i)recipient", r"(?i)password"),
    Code.RELAY_DENIED: (WRONG_RECIPIENT, r"(?i)does not exist"),
    Code.RECIPIENT_REJECTED: (r"(?i)change (?:the|your) settings", r"(?i)password"),
    Code.MESSAGE_REJECTED: (CHANGE_PASSWORD, r"(?i)password|user name"),
    Code.DELIVERY_UNKNOWN: (r"(?i)was sent\b|has been sent|message sent",),
}


def heads(verdict: Diagnosis) -> str:
    return "\n".join([render(headline(verdict)), *map(render, advice(verdict))])


def everything(verdict: Diagnosis) -> str:
    return f"{heads(verdict)}\n{render(explanation(verdict))}"


@pytest.mark.parametrize(("code", "patterns"), MUST_SAY.items())
def test_it_is_said_whatever_is_known(code: Code, patterns: tuple[str, ...]) -> None:
    for case in cases(code):
        if code is Code.CONNECT_REFUSED or case.facts["host"].endswith("example.com"):
            assert [pattern for pattern in patterns if not re.search(pattern, heads(case))] == [], heads(case)


@pytest.mark.parametrize(("code", "patterns"), MUST_SHOW.items())
def test_it_is_shown_when_it_is_known(code: Code, patterns: tuple[str, ...]) -> None:
    text = everything(full(code))
    assert [pattern for pattern in patterns if not re.search(pattern, text)] == [], text


@pytest.mark.parametrize(("code", "patterns"), MUST_NOT_SAY.items())
def test_it_is_never_said(code: Code, patterns: tuple[str, ...]) -> None:
    allowed = "Leave user name and password as they are|your user name and password were not involved"
    for case in cases(code):
        text = re.sub(allowed, "", everything(case))
        assert [pattern for pattern in patterns if re.search(pattern, text)] == [], text


@pytest.mark.parametrize("code", Code)
def test_no_verdict_advises_to_switch_off_what_protects(code: Code) -> None:
    for case in cases(code):
        assert not re.search(SWITCH_OFF, everything(case)), everything(case)


@pytest.mark.parametrize("code", [code for code in Code if code is not Code.AUTH_BAD_CREDENTIALS])
def test_only_a_refused_sign_in_speaks_of_a_wrong_password(code: Code) -> None:
    for case in cases(code):
        assert not re.search(PASSWORD_IS_WRONG, everything(case)), everything(case)
