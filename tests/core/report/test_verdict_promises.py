"""What every advice must and must not say, whoever reads only the headline and the advice included."""

from __future__ import annotations

import re

import pytest

from core.report.english import render
from core.report.verdict_texts import advice, explanation, headline
from core.values.diagnosis import Code, Diagnosis
from tests.core.report.verdict_cases import BLOCKED, PROVIDER, cases, full

SEEN_TO_WORK = r"was seen to work"
MUST_SAY: dict[Code, tuple[str, ...]] = {
    Code.DNS_NOT_FOUND: (
        r"sm(?:tp|pt)\.example\.com|of the server|the name:",
        r"There is no server|has no IPv",
        r"orrect the name",
    ),
    Code.DNS_RESOLVER_FAILURE: (
        r"could not be looked up",
        r"DNS|network connection",
        r"well-known website",
        "well be right",
    ),
    Code.CONNECT_BLOCKED: (
        r"never got as far",
        r"internet provider.*hosting company.*firewall",
        r"nother port",
        r"465|587",
    ),
    Code.CONNECT_REFUSED: (
        r"[Nn]othing listens (?:at \S+:587|on that port)|this computer itself",
        r"port",
        r"[Ss]erver",
    ),
    Code.CONNECT_TIMEOUT: (r"user name and password as they are",),
    Code.CONNECT_RESET: (r"port 587 with STARTTLS|587 with STARTTLS|" + SEEN_TO_WORK, r"another|VPN"),
    Code.CONNECT_OFFLINE: (r"onnect to a network",),
    Code.CONNECT_UNREACHABLE: (r"its VPN", r"server you mean"),
    Code.CONNECT_IPV6_BROKEN: (r"IPv4 may work", r"IPv4 only", r"IPv6 repaired", r"blocked.*IPv6 error"),
    Code.GREETING_TIMEOUT: (r"on purpose",),
    Code.GREETING_REJECTED: (r"without VPN|the VPN|A VPN",),
    Code.SERVER_WRONG_PROTOCOL: (r"SMTP", r"server and the port", r"HTTP|IMAP|POP3|SSH|began with|unknown|usual ports"),
    Code.SERVER_NOT_THE_ONE: (
        r"hosting company.*relay|outgoing server and its port",
        r"HTTP API|usual ports",
        r"(?i)enter the outgoing server (?:\(SMTP\) )?and its port",
    ),
    Code.SERVER_BUSY: (r"few minutes|as long as the server says", r"need not be changed"),
    Code.SERVER_FAULT: (
        r"fault of its own",
        r"what the server said: \d|quote the error message",
        r"another port|" + SEEN_TO_WORK,
    ),
    Code.EHLO_REJECTED: (r"quote what the server said",),
    Code.EHLO_NAME_REJECTED: (r"full domain name", r"brackets"),
    Code.ENCRYPTION_TLS_ON_STARTTLS_PORT: (r"Choose STARTTLS", r"plain.*then encrypted", r"from the first byte"),
    Code.ENCRYPTION_PLAIN_ON_TLS_PORT: (r"TLS from the start, also called SSL/TLS", r"port \d+|465"),
    Code.ENCRYPTION_REQUIRED: (r"STARTTLS.*587", r"SSL/TLS.*465", r"only after encryption"),
    Code.STARTTLS_NOT_OFFERED: (r"not list STARTTLS on", r"Try port", r"trust", r"read your password"),
    Code.STARTTLS_REFUSED: (r"few minutes", r"port (?:465|587)|TLS from the start", r"tell your provider"),
    Code.STARTTLS_INJECTED: (r"[Nn]othing secret was sent",),
    Code.TLS_HANDSHAKE_FAILED: (r"tell your provider",),
    Code.TLS_OUTDATED: (r"server’s encryption is too old", r"TLS 1\.2", r"stop-gap", r"update"),
    Code.TLS_WEAK: (r"count as safe today",),
    Code.TLS_CLIENT_CERTIFICATE_REQUIRED: (r"wants a certificate from you", r"administrator"),
    Code.CERT_EXPIRED: (r"provider", r"load", r"date and the time of this computer"),
    Code.CERT_NOT_YET_VALID: (r"date and the time of this computer",),
    Code.CERT_NAME_MISMATCH: (r"certificate that includes|name that goes with the certificate",),
    Code.CERT_SELF_SIGNED: (r"self-signed", r"fingerprint", r"for (?:smtp\.example\.com|this server) only"),
    Code.CERT_INCOMPLETE_CHAIN: (r"full chain",),
    Code.CERT_UNTRUSTED: (r"not trusted|cannot be accepted", r"import", r"Keep the certificate check switched on"),
    Code.CERT_INTERCEPTED: (
        r"switch off (?:its|the) scanning of encrypted mail",
        r"import its root certificate.*knowing",
        r"Keep the check of certificates switched on",
    ),
    Code.CERT_LOCAL_STORE: (
        r"This computer does not know",
        r"ca-certificates.*certifi",
        r"Install Certificates\.command",
        r"Do not trust this server’s certificate by hand",
    ),
    Code.AUTH_WITHHELD: (r"password was not sent", r"STARTTLS|with TLS"),
    Code.AUTH_NOT_OFFERED: (r"no sign-in", r"leave user name and password empty", r"port"),
    Code.AUTH_MISSING: (r"did not sign in", r"user name and your password", r"switch on sign-in"),
    Code.AUTH_MECHANISM_UNSUPPORTED: (
        r"way to sign in|browser sign-in",
        r"The server offers|one that the server offers|offers only",
    ),
    Code.AUTH_BAD_CREDENTIALS: (
        r"Type user name and password again",
        r"blank",
        r"empty",
        r"webmail|shows for SMTP on its website",
        r"full (?:e-mail )?address|As the user name",
    ),
    Code.AUTH_WRONG_LOGIN_KIND: (
        r"as the user name|user name was|As the user name",
        r"the password",
        r"website|https://|shows on your computer",
    ),
    Code.AUTH_APP_PASSWORD_REQUIRED: (
        r"cannot use the ordinary one",
        r"create (?:an app password|an authorisation code)",
        r"two-step",
        r"SMTP access",
    ),
    Code.AUTH_OAUTH_REQUIRED: (
        r"passwords and app passwords do not work",
        r"OAuth 2.*Sign in with Microsoft",
        r"sending service",
    ),
    Code.AUTH_SMTP_DISABLED: (r"switched off for this account", r"[Ss]witch on SMTP", r"administrator.*admin centre"),
    Code.AUTH_WEB_LOGIN_REQUIRED: (
        r"with a browser, and confirm or unlock",
        r"Then test again",
        r"make an (?:app password|authorisation code)",
    ),
    Code.AUTH_OAUTH_TOKEN: (r"access token", r"scope for SMTP: https", r"Sign in again"),
    Code.AUTH_TOO_MANY_ATTEMPTS: (r"Wait", r"keeps trying", r"reuse the connection", r"are right before"),
    Code.AUTH_TEMPORARY: (r"Test again in a few minutes", r"may be right"),
    Code.AUTH_PROTOCOL_ERROR: (r"tell your provider",),
    Code.CLIENT_LIMITATION: (r"Outbox Check|cannot", r"plain letters"),
    Code.CLIENT_IP_BLOCKED: (
        r"internet address.* is blocked",
        r"587 with STARTTLS or 465 with TLS and sign in",
        r"website .*shows how",
        r"VPN",
    ),
    Code.ACCOUNT_LIMIT_EXCEEDED: (r"is reached", r"Wait", r"more slowly", r"larger plan"),
    Code.ACCOUNT_RESTRICTED: (r"(?:may not|not let this account) send", r"activate.*unblock", r"sandbox.*recipient"),
    Code.SENDER_NOT_AUTHORIZED: (r"alias", r"address of (?:the|an) account|main address"),
    Code.SENDER_NOT_VERIFIED: (r"not confirmed", r"\(verify\).*console", r"region"),
    Code.RELAY_DENIED: (
        r"does not send to other domains for this (?:computer|account)",
        r"user name and password",
        r"allow",
    ),
    Code.RECIPIENT_REJECTED: (r"another recipient", r"otherwise fine"),
    Code.MESSAGE_TOO_LARGE: (r"smaller attachments", r"link"),
    Code.MESSAGE_REJECTED: (r"settings work", r"another text"),
    Code.DELIVERY_UNKNOWN: (r"may or may not", r"will not be sent again"),
    Code.PROTOCOL_TIMEOUT: (r"at which step",),
    Code.PROTOCOL_DISCONNECTED: (r"at which step",),
    Code.PROTOCOL_MALFORMED: (r"tell your provider",),
    Code.PROTOCOL_DESYNC: (r"tell your provider",),
    Code.PROTOCOL_TOO_LONG: (r"tell your provider",),
    Code.OK: (r"settings work",),
    Code.OK_NO_LOGIN: (r"not tested", r"enter your user name and your password"),
    Code.OK_UNENCRYPTED: (r"without encryption", r"read mail and password"),
    Code.OK_CERTIFICATE_EXPIRES_SOON: (r"renew",),
    Code.OK_CERTIFICATE_EXCEPTION: (r"trusted yourself", r"public authority"),
    Code.SENT: (r"not yet delivered",),
    Code.CANCELLED: (r"Test stopped",),
    Code.INTERNAL: (r"makers of Outbox Check",),
    Code.FORM_INVALID: (r"Correct the marked fields|Paste the whole message",),
}
"""In the headline and the advice, whatever is known."""

MUST_SHOW: dict[Code, tuple[str, ...]] = {
    Code.CONNECT_BLOCKED: (r"so your user name and password were not involved",),
    Code.CONNECT_REFUSED: (r"smtp\.example\.com:587",),
    Code.SERVER_WRONG_PROTOCOL: (r"HTTP/1\.1 400",),
    Code.SERVER_NOT_THE_ONE: (r"“mail\.example\.net” answers here, not smtp\.example\.com",),
    Code.SERVER_FAULT: (r"535 5\.7\.8 Error",),
    Code.EHLO_NAME_REJECTED: (r"\[192\.0\.2\.1\]",),
    Code.TLS_OUTDATED: (r"speaks only TLS 1\.0",),
    Code.CERT_EXPIRED: (r"18 November 2026, 03:00 UTC", r"24 November 2026, 03:51 UTC"),
    Code.CERT_NOT_YET_VALID: (r"1 December 2026",),
    Code.CERT_NAME_MISMATCH: (r"mail\.example\.net, www\.example\.net",),
    Code.CERT_UNTRUSTED: (r"issued by Example Trust CA 3",),
    Code.CERT_INTERCEPTED: (r"Example Shield stands between", r"“Example Trust CA 3”"),
    Code.CERT_INCOMPLETE_CHAIN: (r"Example Trust CA 3",),
    Code.OK_CERTIFICATE_EXPIRES_SOON: (r"18 November 2026, 03:00 UTC",),
    Code.AUTH_MECHANISM_UNSUPPORTED: (r"PLAIN, LOGIN, XOAUTH2",),
    Code.AUTH_TOO_MANY_ATTEMPTS: (r"10 minutes",),
    Code.AUTH_APP_PASSWORD_REQUIRED: (
        r"https://example\.com/app-passwords",
        r"Example Mail does not accept the ordinary",
    ),
    Code.AUTH_WRONG_LOGIN_KIND: (
        r"Example Mail wants your full e-mail address, and yours was “sam”",
        r"https://example\.com/app-passwords",
    ),
    Code.AUTH_SMTP_DISABLED: (r"https://example\.com/mail-settings",),
    Code.CLIENT_IP_BLOCKED: (r"203\.0\.113\.7", r"list\.example\.org"),
    Code.ACCOUNT_LIMIT_EXCEEDED: (r"10 minutes",),
    Code.SENDER_NOT_AUTHORIZED: (r"sam@example\.com",),
    Code.SENDER_NOT_VERIFIED: (r"sam@example\.com",),
    Code.RECIPIENT_REJECTED: (r"ann@example\.org", r"535 5\.7\.8 Error"),
    Code.MESSAGE_TOO_LARGE: (r"at most", r"less than 2 kB"),
    Code.SENT: (r"ann@example\.org",),
}
"""When all facts are known."""

SHOWN_WITH: dict[Code, dict[str, str]] = {
    Code.SERVER_NOT_THE_ONE: {"answered_by": "mail.example.net"},
    Code.TLS_OUTDATED: {"spoken_version": "TLSv1"},
    Code.CERT_INTERCEPTED: {"interceptor": "Example Shield"},
    Code.AUTH_TOO_MANY_ATTEMPTS: {"wait_for": "10 minutes"},
    Code.AUTH_APP_PASSWORD_REQUIRED: PROVIDER,
    Code.AUTH_WRONG_LOGIN_KIND: {**PROVIDER, "username": "sam"},
    Code.AUTH_SMTP_DISABLED: PROVIDER,
    Code.CLIENT_IP_BLOCKED: BLOCKED,
    Code.ACCOUNT_LIMIT_EXCEEDED: {"wait_for": "10 minutes"},
}
"""What is known in addition."""

SHOWN_ANYHOW: dict[Code, tuple[str, ...]] = {
    Code.CONNECT_BLOCKED: (r"so your user name and password were not involved", r"firewall"),
    Code.CONNECT_TIMEOUT: (r"so your user name and password were not involved",),
    Code.SERVER_NOT_THE_ONE: (r"Leave your password as it is|leave your password as it is|Enter the outgoing server",),
    Code.SERVER_FAULT: (r"[Tt]he fault is on the server",),
    Code.CERT_LOCAL_STORE: (r"The fault is on this computer, not on the server",),
    Code.CERT_INTERCEPTED: (r"issued by|Example Shield answers|virus scanner",),
    Code.CERT_INCOMPLETE_CHAIN: (r"operator of the server must install the full chain",),
    Code.AUTH_OAUTH_REQUIRED: (r"No password works here any more, not even an app password",),
    Code.AUTH_SMTP_DISABLED: (r"SMTP, the way mail apps send, is switched off",),
    Code.AUTH_APP_PASSWORD_REQUIRED: (r"ordinary password",),
    Code.CLIENT_LIMITATION: (r"not on the server|server is not at fault|SMTPUTF8",),
    Code.ACCOUNT_LIMIT_EXCEEDED: (r"settings are right",),
    Code.ACCOUNT_RESTRICTED: (
        r"The sign-in works, but the account may not send|The sign-in was refused because of the account itself",
    ),
    Code.MESSAGE_REJECTED: (r"content or the headers", r"no fault of theirs"),
    Code.OK_UNENCRYPTED: (r"Anyone on the way could read",),
    Code.DELIVERY_UNKNOWN: (r"never confirmed",),
}
"""In everything together, whatever is known."""

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
    Code.CONNECT_BLOCKED: (CHANGE_PASSWORD, r"(?<!with )\bTLS\b"),
    Code.CONNECT_TIMEOUT: (r"(?i)password",),
    Code.SERVER_NOT_THE_ONE: (CHANGE_PASSWORD,),
    Code.SERVER_FAULT: (CHANGE_PASSWORD,),
    Code.CONNECT_REFUSED: (CHANGE_PASSWORD, r"(?i)password"),
    Code.CONNECT_IPV6_BROKEN: (r"(?i)password|user name",),
    Code.ENCRYPTION_TLS_ON_STARTTLS_PORT: (r"(?i)certificate|TLS 1\.",),
    Code.ENCRYPTION_PLAIN_ON_TLS_PORT: (r"(?i)firewall|timed? ?out",),
    Code.TLS_OUTDATED: (AGAIN_LATER,),
    Code.CERT_LOCAL_STORE: (r"(?i)fingerprint|trust (?:it|this certificate)", r"(?i)ask your provider"),
    Code.AUTH_OAUTH_REQUIRED: (r"(?i)(?:make|create|use|enter|need) (?:an|the) app password",),
    Code.AUTH_WEB_LOGIN_REQUIRED: (r"(?i)(?:change|other|another|use|choose|try) (?:the |your )?(?:host|port|server)",),
    Code.CLIENT_IP_BLOCKED: (CHANGE_PASSWORD,),
    Code.ACCOUNT_LIMIT_EXCEEDED: (r"(?i)change (?:the|your) settings|password",),
    Code.ACCOUNT_RESTRICTED: (AGAIN_LATER, r"(?i)\bwait\b|password"),
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


def own_cases(code: Code) -> list[Diagnosis]:
    """All cases but those in which something else than the code explains the failure."""
    return [case for case in cases(code) if not (case.facts.get("portal") or case.facts.get("fixup"))]


def everything(verdict: Diagnosis) -> str:
    return f"{heads(verdict)}\n{render(explanation(verdict))}"


def test_every_code_has_a_promise() -> None:
    assert set(MUST_SAY) == set(Code)


@pytest.mark.parametrize(("code", "patterns"), MUST_SAY.items())
def test_it_is_said_whatever_is_known(code: Code, patterns: tuple[str, ...]) -> None:
    for case in own_cases(code):
        assert [pattern for pattern in patterns if not re.search(pattern, heads(case))] == [], heads(case)


@pytest.mark.parametrize(("code", "patterns"), SHOWN_ANYHOW.items())
def test_it_is_in_the_text_whatever_is_known(code: Code, patterns: tuple[str, ...]) -> None:
    for case in own_cases(code):
        assert [pattern for pattern in patterns if not re.search(pattern, everything(case))] == [], everything(case)


@pytest.mark.parametrize(("code", "patterns"), MUST_SHOW.items())
def test_it_is_shown_when_it_is_known(code: Code, patterns: tuple[str, ...]) -> None:
    text = everything(full(code, **SHOWN_WITH.get(code, {})))
    assert [pattern for pattern in patterns if not re.search(pattern, text)] == [], text


@pytest.mark.parametrize(("code", "patterns"), MUST_NOT_SAY.items())
def test_it_is_never_said(code: Code, patterns: tuple[str, ...]) -> None:
    allowed = (
        "(?i)leave (?:the|your) password as it is|leave user name and password as they are"
        "|your user name and password were not involved|(?:passwords and|not even an) app passwords?"
    )
    for case in own_cases(code):
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
