"""Reads autoconfig files, as providers publish them for Thunderbird and others.

Format: https://wiki.mozilla.org/Thunderbird:Autoconfiguration:ConfigFileFormat, version 1.1.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from xml.etree.ElementTree import ParseError

from defusedxml.ElementTree import fromstring

from core.settings_files.form_text import form_port, form_text, own_user_name
from core.values.form import SettingsForm
from core.values.settings import AuthMethod, Encryption

if TYPE_CHECKING:
    from collections.abc import Mapping
    from xml.etree.ElementTree import Element

_ENCRYPTIONS: Final[Mapping[str, Encryption]] = {
    "SSL": Encryption.TLS,
    "STARTTLS": Encryption.STARTTLS,
    "plain": Encryption.NONE,
}
_METHODS: Final[Mapping[str, AuthMethod]] = {
    "password-encrypted": AuthMethod.CRAM_MD5,
    "OAuth2": AuthMethod.XOAUTH2,
}
_NO_SIGN_IN: Final = frozenset({"none", "client-IP-address", "smtp-after-pop"})


def read_autoconfig(data: bytes, email: str) -> tuple[SettingsForm, ...] | None:
    """Return the outgoing servers of an autoconfig file, best first as it lists them; None for any other file.

    `email` fills the placeholders that stand for the user's own address; it may be empty.
    """
    try:
        root = fromstring(data)
    # What the parser says to bad XML, to encodings that nobody knows, and (ValueError) to entities and the like.
    except (ParseError, LookupError, ValueError):
        return None
    if root.tag != "clientConfig":
        return None
    servers = (server for server in root.iter("outgoingServer") if server.get("type") == "smtp")
    forms = (_form(server, email) for server in servers)
    return tuple(form for form in forms if form.host)


def _form(server: Element, email: str) -> SettingsForm:
    methods = [method.text or "" for method in server.findall("authentication")]
    # The file lists the ways to sign in that the server takes, best first.
    method = methods[0].strip() if methods else ""
    username = "" if method in _NO_SIGN_IN else _filled_in(form_text(server.findtext("username")), email)
    return SettingsForm(
        host=form_text(server.findtext("hostname")),
        port=form_port(server.findtext("port")),
        encryption=_ENCRYPTIONS.get((server.findtext("socketType") or "").strip(), Encryption.AUTOMATIC),
        email=email,
        username=own_user_name(username, email),
        auth=_METHODS.get(method, AuthMethod.AUTOMATIC),
    )


def _filled_in(username: str, email: str) -> str:
    local, _, domain = email.rpartition("@")
    for place, value in (("%EMAILADDRESS%", email), ("%EMAILLOCALPART%", local), ("%EMAILDOMAIN%", domain)):
        if place in username and not value:
            # Without an address the place stays open, and the form asks for it.
            return ""
        username = username.replace(place, value)
    return username
