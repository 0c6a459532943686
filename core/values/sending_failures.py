"""Why signing in or sending did not work."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from core.values.value_class import value_class

if TYPE_CHECKING:
    from core.values.reply import Reply


class Exposure(StrEnum):
    """Why a password was not sent."""

    NOT_ENCRYPTED = "not_encrypted"


@value_class
class PasswordWithheld:
    """The password was not sent, because others could have read it and the user had not agreed.

    `starttls_offered` tells whether the server would have encrypted.
    """

    exposure: Exposure
    starttls_offered: bool


@value_class
class AuthNotOffered:
    """The server offers no sign-in here."""

    keywords: tuple[str, ...]


@value_class
class NoCommonMechanism:
    """The server offers sign-in, but not in a way that can be used here."""

    offered: tuple[str, ...]
    wanted: tuple[str, ...]


@value_class
class AuthRefused:
    """The server refused the sign-in; `explanation` is what an OAuth server said in its challenge (RFC 7628, 3.2.2)."""

    mechanism: str
    username: str
    reply: Reply
    explanation: str = ""


@value_class
class AuthRulesBroken:
    """The sign-in dialogue did not follow the rules (RFC 4954, 4)."""

    mechanism: str
    reason: str
    said: str


@value_class
class MechanismUnusable:
    """User name or password hold characters that the sign-in mechanism cannot carry."""

    mechanism: str
    reason: str


@value_class
class InternationalAddressUnsupported:
    """An address has letters beyond ASCII, and the server does not offer SMTPUTF8 (RFC 6531)."""

    address: str


@value_class
class SenderRefused:
    """The server refused the sender."""

    address: str
    reply: Reply


@value_class
class RecipientRefused:
    """The server refused the recipient."""

    address: str
    reply: Reply


@value_class
class MessageRefused:
    """The server refused the message, before or after its text."""

    reply: Reply


@value_class
class DeliveryUnconfirmed:
    """The message was sent, but the server never confirmed it; it may or may not arrive."""

    reason: str
