from __future__ import annotations

import pytest

from core.values.diagnosis import Code, Diagnosis, Fix, FixId, Severity
from core.values.settings import Encryption
from gui.results_pane.verdict_actions import MOST_BUTTONS, Action, actions_for
from tests.gui.results_pane.known_page import known_page

FIX = Fix(FixId.USE_TLS, "smtp.example.com", 465, Encryption.TLS)

# Every code is here, so that a new one asks for a decision.
TEST_AGAIN = {
    Code.DNS_RESOLVER_FAILURE,
    Code.CONNECT_OFFLINE,
    Code.CONNECT_UNREACHABLE,
    Code.CONNECT_IPV6_BROKEN,
    Code.GREETING_REJECTED,
    Code.SERVER_BUSY,
    Code.SERVER_FAULT,
    Code.STARTTLS_INJECTED,
    Code.AUTH_TEMPORARY,
    Code.AUTH_TOO_MANY_ATTEMPTS,
    Code.AUTH_PROTOCOL_ERROR,
    Code.CLIENT_IP_BLOCKED,
    Code.ACCOUNT_LIMIT_EXCEEDED,
    Code.PROTOCOL_TIMEOUT,
    Code.PROTOCOL_MALFORMED,
    Code.PROTOCOL_DESYNC,
    Code.PROTOCOL_TOO_LONG,
    Code.CANCELLED,
    Code.INTERNAL,
}
COMPARE_PORTS = {
    Code.CONNECT_REFUSED,
    Code.SERVER_WRONG_PROTOCOL,
    Code.ENCRYPTION_PLAIN_ON_TLS_PORT,
    Code.ENCRYPTION_TLS_ON_STARTTLS_PORT,
    Code.STARTTLS_NOT_OFFERED,
    Code.TLS_OUTDATED,
    Code.AUTH_NOT_OFFERED,
    Code.RELAY_DENIED,
}
BOTH = {
    Code.CONNECT_BLOCKED,
    Code.CONNECT_TIMEOUT,
    Code.CONNECT_RESET,
    Code.GREETING_TIMEOUT,
    Code.STARTTLS_REFUSED,
    Code.TLS_HANDSHAKE_FAILED,
    Code.PROTOCOL_DISCONNECTED,
}
MAY_BE_TRUSTED = {
    Code.CERT_EXPIRED,
    Code.CERT_NAME_MISMATCH,
    Code.CERT_SELF_SIGNED,
    Code.CERT_INCOMPLETE_CHAIN,
    Code.CERT_UNTRUSTED,
}
VIEW_CERTIFICATE = {*MAY_BE_TRUSTED, Code.CERT_INTERCEPTED, Code.CERT_LOCAL_STORE}
NOTHING = {
    Code.DNS_NOT_FOUND,
    Code.EHLO_REJECTED,
    Code.EHLO_NAME_REJECTED,
    Code.ENCRYPTION_REQUIRED,
    Code.TLS_WEAK,
    Code.TLS_CLIENT_CERTIFICATE_REQUIRED,
    Code.AUTH_WITHHELD,
    Code.AUTH_MECHANISM_UNSUPPORTED,
    # A page of the provider helps here, where one is known.
    Code.AUTH_WRONG_LOGIN_KIND,
    Code.AUTH_OAUTH_REQUIRED,
    Code.AUTH_SMTP_DISABLED,
    Code.AUTH_WEB_LOGIN_REQUIRED,
    Code.ACCOUNT_RESTRICTED,
    Code.CLIENT_LIMITATION,
    Code.SENDER_NOT_AUTHORIZED,
    Code.SENDER_NOT_VERIFIED,
    Code.RECIPIENT_REJECTED,
    Code.MESSAGE_TOO_LARGE,
    Code.MESSAGE_REJECTED,
    # Testing again might send a second message.
    Code.DELIVERY_UNKNOWN,
    Code.FORM_INVALID,
}
ASKED = {
    Code.AUTH_OAUTH_REQUIRED,
    Code.AUTH_SMTP_DISABLED,
    Code.ACCOUNT_LIMIT_EXCEEDED,
    Code.ACCOUNT_RESTRICTED,
    Code.MESSAGE_REJECTED,
    Code.GREETING_TIMEOUT,
    Code.GREETING_REJECTED,
    Code.SERVER_BUSY,
    Code.SERVER_FAULT,
    Code.EHLO_REJECTED,
    Code.STARTTLS_REFUSED,
    Code.TLS_HANDSHAKE_FAILED,
    Code.TLS_OUTDATED,
    Code.TLS_WEAK,
    Code.CERT_EXPIRED,
    Code.CERT_SELF_SIGNED,
    Code.CERT_INCOMPLETE_CHAIN,
    Code.CERT_UNTRUSTED,
    Code.AUTH_TEMPORARY,
    Code.AUTH_PROTOCOL_ERROR,
    Code.DELIVERY_UNKNOWN,
    Code.PROTOCOL_TIMEOUT,
    Code.PROTOCOL_DISCONNECTED,
    Code.PROTOCOL_MALFORMED,
    Code.PROTOCOL_DESYNC,
    Code.PROTOCOL_TOO_LONG,
    Code.OK_CERTIFICATE_EXPIRES_SOON,
}
REPORTED = {
    Code.CONNECT_TIMEOUT,
    Code.GREETING_REJECTED,
    Code.CLIENT_IP_BLOCKED,
    Code.TLS_OUTDATED,
    Code.CERT_EXPIRED,
    Code.AUTH_OAUTH_REQUIRED,
    Code.INTERNAL,
}
TAKEN_ALONG = {
    Code.OK: (Action.COPY_SETTINGS, Action.SETTINGS_CARD),
    Code.OK_NO_LOGIN: (Action.COPY_SETTINGS, Action.SETTINGS_CARD),
    Code.OK_CERTIFICATE_EXPIRES_SOON: (Action.COPY_SETTINGS, Action.SETTINGS_CARD),
    Code.OK_CERTIFICATE_EXCEPTION: (Action.COPY_SETTINGS, Action.SETTINGS_CARD),
    Code.SENT: (Action.SETTINGS_CARD,),
    Code.OK_UNENCRYPTED: (Action.SETTINGS_CARD,),
}
FIRST = {
    **dict.fromkeys(TEST_AGAIN, (Action.TEST_AGAIN,)),
    **dict.fromkeys(COMPARE_PORTS, (Action.COMPARE_PORTS,)),
    **dict.fromkeys(BOTH, (Action.COMPARE_PORTS, Action.TEST_AGAIN)),
    **dict.fromkeys(VIEW_CERTIFICATE, (Action.VIEW_CERTIFICATE,)),
    **dict.fromkeys(NOTHING, ()),
    Code.SERVER_NOT_THE_ONE: (Action.VIEW_CERTIFICATE, Action.TEST_AGAIN),
    Code.CERT_NOT_YET_VALID: (Action.VIEW_CERTIFICATE, Action.TEST_AGAIN),
    Code.AUTH_BAD_CREDENTIALS: (Action.TYPE_PASSWORD,),
    Code.AUTH_APP_PASSWORD_REQUIRED: (Action.TYPE_PASSWORD,),
    Code.AUTH_OAUTH_TOKEN: (Action.ENTER_TOKEN,),
    Code.AUTH_MISSING: (Action.ENTER_PASSWORD,),
    Code.OK: (Action.SEND_TEST,),
    Code.OK_NO_LOGIN: (Action.ENTER_PASSWORD,),
    Code.OK_CERTIFICATE_EXPIRES_SOON: (Action.VIEW_CERTIFICATE,),
    Code.OK_CERTIFICATE_EXCEPTION: (Action.VIEW_CERTIFICATE,),
    Code.SENT: (),
    Code.OK_UNENCRYPTED: (),
}


def expected(code: Code, first: tuple[Action, ...]) -> tuple[Action, ...]:
    """What leads on to the cure, then whom to ask, then what to take along; as many as there is room for."""
    asked = (Action.COPY_QUESTION,) if code in ASKED else ()
    reported = (Action.COPY_REPORT,) if code in REPORTED else ()
    return (*first, *asked, *reported, *TAKEN_ALONG.get(code, ()))[:MOST_BUTTONS]


WITH_PAGE = {
    Code.AUTH_BAD_CREDENTIALS: (Action.TYPE_PASSWORD, Action.OPEN_PROVIDER_PAGE),
    Code.AUTH_APP_PASSWORD_REQUIRED: (Action.OPEN_PROVIDER_PAGE, Action.TYPE_PASSWORD),
    Code.AUTH_WRONG_LOGIN_KIND: (Action.OPEN_PROVIDER_PAGE,),
    Code.AUTH_OAUTH_REQUIRED: (Action.OPEN_PROVIDER_PAGE,),
    Code.AUTH_SMTP_DISABLED: (Action.OPEN_PROVIDER_PAGE,),
    Code.AUTH_WEB_LOGIN_REQUIRED: (Action.OPEN_PROVIDER_PAGE,),
}


@pytest.mark.parametrize("code", Code)
def test_each_verdict_has_its_buttons(code: Code) -> None:
    assert actions_for(Diagnosis(code)) == expected(code, FIRST[code])


@pytest.mark.parametrize("code", Code)
def test_the_page_of_a_known_provider_is_offered_where_it_helps(code: Code) -> None:
    first = WITH_PAGE.get(code, FIRST[code])
    assert actions_for(Diagnosis(code, facts={"secret_page": known_page()})) == expected(code, first)


@pytest.mark.parametrize("code", Code)
def test_trust_is_offered_only_where_the_diagnosis_allows_it(code: Code) -> None:
    actions = actions_for(Diagnosis(code, facts={"may_trust": "yes"}))
    assert (Action.TRUST_CERTIFICATE in actions) is (code in MAY_BE_TRUSTED)
    assert actions[:1] != (Action.TRUST_CERTIFICATE,)


@pytest.mark.parametrize("code", Code)
def test_fixes_and_actions_are_three_at_most(code: Code) -> None:
    assert len(actions_for(Diagnosis(code, fixes=(FIX, FIX)))) + 2 <= MOST_BUTTONS


@pytest.mark.parametrize("code", [code for code in Code if Diagnosis(code).severity is Severity.OK])
def test_what_works_needs_no_second_try(code: Code) -> None:
    assert Action.TEST_AGAIN not in actions_for(Diagnosis(code))


@pytest.mark.parametrize("code", Code)
def test_with_a_kept_result_nothing_is_tested_typed_or_trusted(code: Code) -> None:
    kept = actions_for(Diagnosis(code, facts={"may_trust": "yes"}, fixes=(FIX, FIX)), is_kept=True)
    left = {
        Action.VIEW_CERTIFICATE,
        Action.OPEN_PROVIDER_PAGE,
        Action.COPY_QUESTION,
        Action.COPY_REPORT,
        Action.COPY_SETTINGS,
    }
    assert set(kept) <= left
    assert (Action.COPY_QUESTION in kept) is (code in ASKED)
    assert (Action.VIEW_CERTIFICATE in kept) is (Action.VIEW_CERTIFICATE in FIRST[code])
