"""Which buttons go with which verdict, besides the fixes that its evidence speaks for."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from core.report.settings_card.working_settings import WORKING
from core.values.diagnosis import Code, Owner, owner_of
from gui.results_pane.provider_page import provider_page

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.values.diagnosis import Diagnosis


class Action(StrEnum):
    """What a button of the verdict card does; the value is part of its objectName."""

    TEST_AGAIN = "testAgain"
    VIEW_CERTIFICATE = "viewCertificate"
    TYPE_PASSWORD = "typePassword"  # noqa: S105  # the name of a button, not a password
    ENTER_PASSWORD = "enterPassword"  # noqa: S105  # the name of a button, not a password
    ENTER_TOKEN = "enterToken"  # noqa: S105  # the name of a button, not a token
    SEND_TEST = "sendTest"
    COPY_SETTINGS = "copySettings"
    SETTINGS_CARD = "settingsCard"
    TRUST_CERTIFICATE = "trustCertificate"
    COMPARE_PORTS = "comparePorts"
    OPEN_PROVIDER_PAGE = "openProviderPage"
    COPY_QUESTION = "copyQuestion"
    COPY_REPORT = "copyReport"


MOST_BUTTONS: Final = 3
"""Fixes and actions together."""

_ACTIONS: Final[Mapping[Action, frozenset[Code]]] = {
    Action.VIEW_CERTIFICATE: frozenset(
        {
            Code.CERT_EXPIRED,
            Code.CERT_NOT_YET_VALID,
            Code.CERT_NAME_MISMATCH,
            Code.CERT_SELF_SIGNED,
            Code.CERT_INCOMPLETE_CHAIN,
            Code.CERT_UNTRUSTED,
            Code.CERT_INTERCEPTED,
            Code.CERT_LOCAL_STORE,
            Code.SERVER_NOT_THE_ONE,
            Code.OK_CERTIFICATE_EXPIRES_SOON,
            Code.OK_CERTIFICATE_EXCEPTION,
        }
    ),
    Action.TYPE_PASSWORD: frozenset({Code.AUTH_BAD_CREDENTIALS, Code.AUTH_APP_PASSWORD_REQUIRED}),
    # Where the page is known, see provider_page.
    Action.OPEN_PROVIDER_PAGE: frozenset(
        {
            Code.AUTH_BAD_CREDENTIALS,
            Code.AUTH_APP_PASSWORD_REQUIRED,
            Code.AUTH_WRONG_LOGIN_KIND,
            Code.AUTH_OAUTH_REQUIRED,
            Code.AUTH_SMTP_DISABLED,
            Code.AUTH_WEB_LOGIN_REQUIRED,
        }
    ),
    Action.ENTER_TOKEN: frozenset({Code.AUTH_OAUTH_TOKEN}),
    Action.ENTER_PASSWORD: frozenset({Code.OK_NO_LOGIN, Code.AUTH_MISSING}),
    Action.SEND_TEST: frozenset({Code.OK}),
    # Offered, never urged: it is no cure on most servers. Which certificates is for the diagnosis to say.
    Action.TRUST_CERTIFICATE: frozenset(
        {
            Code.CERT_SELF_SIGNED,
            Code.CERT_UNTRUSTED,
            Code.CERT_EXPIRED,
            Code.CERT_NAME_MISMATCH,
            Code.CERT_INCOMPLETE_CHAIN,
        }
    ),
    # Where another port of the same server may work.
    Action.COMPARE_PORTS: frozenset(
        {
            Code.CONNECT_REFUSED,
            Code.CONNECT_BLOCKED,
            Code.CONNECT_TIMEOUT,
            Code.CONNECT_RESET,
            Code.GREETING_TIMEOUT,
            Code.SERVER_WRONG_PROTOCOL,
            Code.ENCRYPTION_PLAIN_ON_TLS_PORT,
            Code.ENCRYPTION_TLS_ON_STARTTLS_PORT,
            Code.STARTTLS_NOT_OFFERED,
            Code.STARTTLS_REFUSED,
            Code.TLS_HANDSHAKE_FAILED,
            Code.TLS_OUTDATED,
            Code.AUTH_NOT_OFFERED,
            Code.RELAY_DENIED,
            Code.PROTOCOL_DISCONNECTED,
        }
    ),
    # What another try, a pause, or a change elsewhere can cure. Never where a message may have been sent already.
    Action.TEST_AGAIN: frozenset(
        {
            Code.DNS_RESOLVER_FAILURE,
            Code.CONNECT_BLOCKED,
            Code.CONNECT_TIMEOUT,
            Code.CONNECT_RESET,
            Code.CONNECT_OFFLINE,
            Code.CONNECT_UNREACHABLE,
            Code.CONNECT_IPV6_BROKEN,
            Code.GREETING_TIMEOUT,
            Code.GREETING_REJECTED,
            Code.SERVER_BUSY,
            Code.SERVER_FAULT,
            Code.SERVER_NOT_THE_ONE,
            Code.CLIENT_IP_BLOCKED,
            Code.ACCOUNT_LIMIT_EXCEEDED,
            Code.STARTTLS_REFUSED,
            Code.STARTTLS_INJECTED,
            Code.TLS_HANDSHAKE_FAILED,
            Code.CERT_NOT_YET_VALID,
            Code.AUTH_TEMPORARY,
            Code.AUTH_TOO_MANY_ATTEMPTS,
            Code.AUTH_PROTOCOL_ERROR,
            Code.PROTOCOL_TIMEOUT,
            Code.PROTOCOL_DISCONNECTED,
            Code.PROTOCOL_MALFORMED,
            Code.PROTOCOL_DESYNC,
            Code.PROTOCOL_TOO_LONG,
            Code.CANCELLED,
            Code.INTERNAL,
        }
    ),
    # Where there is somebody who can be asked by mail.
    Action.COPY_QUESTION: frozenset(code for code in Code if owner_of(code) in {Owner.PROVIDER, Owner.SERVER}),
    # What somebody else must look into, or nobody can tell from the verdict alone.
    Action.COPY_REPORT: frozenset(
        {
            Code.CONNECT_TIMEOUT,
            Code.GREETING_REJECTED,
            Code.CLIENT_IP_BLOCKED,
            Code.TLS_OUTDATED,
            Code.CERT_EXPIRED,
            Code.AUTH_OAUTH_REQUIRED,
            Code.INTERNAL,
        }
    ),
    Action.COPY_SETTINGS: frozenset(
        {Code.OK, Code.OK_NO_LOGIN, Code.OK_CERTIFICATE_EXPIRES_SOON, Code.OK_CERTIFICATE_EXCEPTION}
    ),
    Action.SETTINGS_CARD: WORKING,
}

LEADING: Final = frozenset(
    {
        Action.VIEW_CERTIFICATE,
        Action.TYPE_PASSWORD,
        Action.OPEN_PROVIDER_PAGE,
        Action.ENTER_PASSWORD,
        Action.ENTER_TOKEN,
        Action.COMPARE_PORTS,
    }
)
"""Actions that lead on to the cure; one of these is the primary button when there is no fix."""

_OF_KEPT: Final = frozenset(
    {
        Action.VIEW_CERTIFICATE,
        Action.OPEN_PROVIDER_PAGE,
        Action.COPY_QUESTION,
        Action.COPY_REPORT,
        Action.COPY_SETTINGS,
    }
)
"""What can be done with a result that is not about the settings in the form."""


def actions_for(diagnosis: Diagnosis, *, is_kept: bool = False) -> tuple[Action, ...]:
    """Return the buttons for a verdict in their order, as many as its fixes leave room for.

    `is_kept` is for a result that is not about the settings in the form; it has no fixes either.
    """
    wanted = [action for action, codes in _ACTIONS.items() if diagnosis.code in codes]
    if Action.TRUST_CERTIFICATE in wanted and not diagnosis.facts.get("may_trust"):
        wanted.remove(Action.TRUST_CERTIFICATE)
    if Action.OPEN_PROVIDER_PAGE in wanted and not provider_page(diagnosis):
        wanted.remove(Action.OPEN_PROVIDER_PAGE)
    if diagnosis.code is Code.AUTH_APP_PASSWORD_REQUIRED:
        # The right password has to be made before it can be typed.
        wanted.sort(key=lambda action: action is not Action.OPEN_PROVIDER_PAGE)
    if is_kept:
        return tuple(action for action in wanted if action in _OF_KEPT)[:MOST_BUTTONS]
    return tuple(wanted[: max(MOST_BUTTONS - len(diagnosis.fixes), 0)])
