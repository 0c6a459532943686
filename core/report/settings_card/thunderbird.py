"""The settings as an autoconfig file, which Thunderbird and several other programs read.

Format: https://wiki.mozilla.org/Thunderbird:Autoconfiguration:ConfigFileFormat, version 1.1.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from core.values.settings import AuthMethod, Encryption

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.report.settings_card.card import Card

_SOCKET_TYPES: Final[Mapping[Encryption, str]] = {
    Encryption.TLS: "SSL",
    Encryption.STARTTLS: "STARTTLS",
    Encryption.NONE: "plain",
}
_WHOLE_ADDRESS, _LOCAL_PART = "%EMAILADDRESS%", "%EMAILLOCALPART%"


def autoconfig(card: Card) -> str:
    """Return the document; who signs in is a placeholder where it follows from the address."""
    root = Element("clientConfig", version="1.1")
    provider = SubElement(root, "emailProvider", id=card.domain)
    SubElement(provider, "domain").text = card.domain
    SubElement(provider, "displayName").text = card.domain
    SubElement(provider, "displayShortName").text = card.domain
    if card.incoming_host:
        _add_incoming(provider, card)
    _add_outgoing(provider, card)
    indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(root, encoding="unicode")}\n'


def _add_incoming(provider: Element, card: Card) -> None:
    server = SubElement(provider, "incomingServer", type="imap")
    SubElement(server, "hostname").text = card.incoming_host
    SubElement(server, "port").text = "993"
    SubElement(server, "socketType").text = _SOCKET_TYPES[Encryption.TLS]
    _add_sign_in(server, card)


def _add_outgoing(provider: Element, card: Card) -> None:
    settings = card.settings
    server = SubElement(provider, "outgoingServer", type="smtp")
    SubElement(server, "hostname").text = settings.host
    SubElement(server, "port").text = str(settings.port)
    SubElement(server, "socketType").text = _SOCKET_TYPES[settings.encryption]
    if settings.username:
        _add_sign_in(server, card)
    else:
        SubElement(server, "authentication").text = "none"


def _add_sign_in(server: Element, card: Card) -> None:
    SubElement(server, "username").text = _username(card)
    SubElement(server, "authentication").text = _authentication(card.settings.auth)


def _username(card: Card) -> str:
    username, email = card.settings.username, card.email
    if username == email:
        return _WHOLE_ADDRESS
    return _LOCAL_PART if username == email.rpartition("@")[0] else username


def _authentication(auth: AuthMethod) -> str:
    if auth.takes_token:
        return "OAuth2"
    return "password-encrypted" if auth is AuthMethod.CRAM_MD5 else "password-cleartext"
