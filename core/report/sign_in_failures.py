"""Failures of signing in and of handing over mail."""

from __future__ import annotations

from typing import assert_never

from core.report.bounded import bounded
from core.report.detail_texts import takes_token
from core.report.failure_entry import Entry
from core.values.failures import (
    AuthNotOffered,
    AuthRefused,
    AuthRulesBroken,
    DeliveryUnconfirmed,
    Exposure,
    InternationalAddressUnsupported,
    MechanismUnusable,
    MessageRefused,
    NoCommonMechanism,
    PasswordWithheld,
    RecipientRefused,
    SenderRefused,
)

_AuthFailure = PasswordWithheld | AuthNotOffered | NoCommonMechanism | AuthRefused | AuthRulesBroken | MechanismUnusable
_SendingFailure = (
    InternationalAddressUnsupported | SenderRefused | RecipientRefused | MessageRefused | DeliveryUnconfirmed
)
SignInFailure = _AuthFailure | _SendingFailure


def sign_in_entry(failure: SignInFailure) -> Entry:
    """Return the text entry of a failure."""
    if isinstance(failure, _AuthFailure):
        return _auth_entry(failure)
    return _sending_entry(failure)


def _auth_entry(failure: _AuthFailure) -> Entry:
    match failure:
        case PasswordWithheld(exposure=Exposure.NOT_ENCRYPTED):
            entry = Entry(f"password_withheld.{'offered' if failure.starttls_offered else 'not_offered'}")
        case AuthNotOffered():
            entry = Entry("auth_not_offered")
        case NoCommonMechanism():
            entry = Entry("no_common_mechanism")
        case AuthRefused():
            form = "token" if takes_token(failure.mechanism) else "password"
            entry = Entry(f"auth_refused.{form}", {"reply": bounded(failure.reply)})
        case AuthRulesBroken():
            entry = Entry("auth_rules_broken")
        case MechanismUnusable():
            entry = Entry("mechanism_unusable", {"mechanism": failure.mechanism})
        case _:
            assert_never(failure)
    return entry


def _sending_entry(failure: _SendingFailure) -> Entry:
    match failure:
        case InternationalAddressUnsupported():
            return Entry("international_address_unsupported", {"address": failure.address})
        case SenderRefused():
            return Entry("sender_refused", {"address": failure.address, "reply": bounded(failure.reply)})
        case RecipientRefused():
            return Entry("recipient_refused", {"address": failure.address, "reply": bounded(failure.reply)})
        case MessageRefused():
            return Entry("message_refused", {"reply": bounded(failure.reply)})
        case DeliveryUnconfirmed():
            return Entry("delivery_unconfirmed")
        case _:
            assert_never(failure)
