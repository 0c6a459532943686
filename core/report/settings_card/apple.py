"""The settings as a configuration profile, which iPhones, iPads and Macs install.

Keys: Apple, Device Management, payload com.apple.mail.managed. The profile asks for the password; it holds none.
"""

from __future__ import annotations

import plistlib
import uuid
from typing import TYPE_CHECKING, Final

from core.values.settings import AuthMethod, Encryption

if TYPE_CHECKING:
    from core.report.settings_card.card import Card

IMAPS_PORT: Final = 993
_SPACE: Final = uuid.UUID("9f2b6f0e-52cf-4a1e-8c39-1d6b0a3c7b54")
"""Names within it make the same identifiers for the same settings, so that a second profile replaces the first."""
_IDENTIFIER: Final = "outbox-check.settings"


class IncomingServerMissingError(ValueError):
    """A profile must name the server that mail is fetched from, and the card does not."""


def configuration_profile(card: Card) -> bytes:
    """Return the profile as a property list in XML. Raises IncomingServerMissingError."""
    if not card.incoming_host:
        raise IncomingServerMissingError
    name = f"{card.email} {card.settings.host} {card.settings.port} {card.settings.encryption}"
    account, profile = (str(uuid.uuid5(_SPACE, f"{kind} {name}")).upper() for kind in ("account", "profile"))
    entries = {
        "PayloadType": "Configuration",
        "PayloadVersion": 1,
        "PayloadIdentifier": f"{_IDENTIFIER}.{profile}",
        "PayloadUUID": profile,
        "PayloadDisplayName": card.email or card.settings.host,
        "PayloadContent": [_account(card, account)],
    }
    return plistlib.dumps(entries, sort_keys=False)


def _account(card: Card, identifier: str) -> dict[str, object]:
    settings = card.settings
    entries: dict[str, object] = {
        "PayloadType": "com.apple.mail.managed",
        "PayloadVersion": 1,
        "PayloadIdentifier": f"{_IDENTIFIER}.{identifier}",
        "PayloadUUID": identifier,
        "PayloadDisplayName": card.email or settings.host,
        "EmailAccountType": "EmailTypeIMAP",
        "IncomingMailServerAuthentication": "EmailAuthPassword",
        "IncomingMailServerHostName": card.incoming_host,
        "IncomingMailServerPortNumber": IMAPS_PORT,
        "IncomingMailServerUseSSL": True,
        "OutgoingMailServerAuthentication": _authentication(card),
        "OutgoingMailServerHostName": settings.host,
        "OutgoingMailServerPortNumber": settings.port,
        # One switch for both: with it on, Apple's Mail takes TLS from the start or STARTTLS, whichever answers.
        "OutgoingMailServerUseSSL": settings.encryption is not Encryption.NONE,
    }
    # What is left out, the device asks for; an empty text it would take as it is.
    if card.email:
        entries["EmailAddress"] = card.email
    if settings.username:
        entries["IncomingMailServerUsername"] = settings.username
        entries |= {"OutgoingMailServerUsername": settings.username, "OutgoingPasswordSameAsIncomingPassword": True}
    return entries


def _authentication(card: Card) -> str:
    if not card.settings.username:
        return "EmailAuthNone"
    return "EmailAuthCRAMMD5" if card.settings.auth is AuthMethod.CRAM_MD5 else "EmailAuthPassword"
