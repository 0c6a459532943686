"""Reads Apple's configuration profiles (.mobileconfig), signed ones too.

Keys: Apple, Device Management, payload com.apple.mail.managed.
"""

from __future__ import annotations

import plistlib
from typing import TYPE_CHECKING, Final
from xml.parsers.expat import ExpatError

from core.settings_files.form_text import form_port, form_text, own_user_name
from core.values.form import SettingsForm
from core.values.settings import SUBMISSION_PORT, AuthMethod, Encryption

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_MAIL: Final = "com.apple.mail.managed"
_BEGIN, _END = b"<?xml", b"</plist>"
# The last for one that is nested to overflow the stack.
_UNREADABLE: Final = (
    *(plistlib.InvalidFileException, ExpatError, ValueError, TypeError, KeyError, IndexError, AttributeError),
    RecursionError,
)
_METHODS: Final[Mapping[object, AuthMethod]] = {"EmailAuthCRAMMD5": AuthMethod.CRAM_MD5}


def read_apple_profile(data: bytes, email: str) -> tuple[SettingsForm, ...] | None:
    """Return the outgoing servers of a profile; None for any other file. A password in it is not looked at.

    A signature is not checked: nothing is installed, the form only shows what the file says.
    """
    profile = _property_list(data)
    if profile is None:
        return None
    return tuple(form for form in (_form(account, email) for account in _accounts(profile)) if form.host)


def _property_list(data: bytes) -> Mapping[str, object] | None:
    begin, end = data.find(_BEGIN), data.rfind(_END)
    if begin >= 0 and end > begin:
        # In a signed profile (CMS, RFC 5652) the property list stands whole between the parts of the signature.
        data = data[begin : end + len(_END)]
    try:
        found = plistlib.loads(data)
    # plistlib itself refuses entities, which could otherwise grow without end; a damaged file raises any of these.
    except _UNREADABLE:
        return None
    return found if isinstance(found, dict) and "PayloadContent" in found else None


def _accounts(profile: Mapping[str, object]) -> Iterator[Mapping[str, object]]:
    payloads = profile["PayloadContent"]
    for payload in payloads if isinstance(payloads, list) else ():
        if isinstance(payload, dict) and payload.get("PayloadType") == _MAIL:
            yield payload


def _form(account: Mapping[str, object], email: str) -> SettingsForm:
    address = form_text(account.get("EmailAddress")) or email
    signs_in = account.get("OutgoingMailServerAuthentication") != "EmailAuthNone"
    username = form_text(account.get("OutgoingMailServerUsername")) if signs_in else ""
    port = form_port(account.get("OutgoingMailServerPortNumber"))
    return SettingsForm(
        host=form_text(account.get("OutgoingMailServerHostName")),
        port=port,
        encryption=_encryption(account.get("OutgoingMailServerUseSSL"), port),
        email=address,
        username=own_user_name(username, address),
        auth=_METHODS.get(account.get("OutgoingMailServerAuthentication"), AuthMethod.AUTOMATIC),
    )


def _encryption(uses_ssl: object, port: str) -> Encryption:
    """Apple has one switch for both kinds of encryption, and lets the port decide."""
    if uses_ssl is False and port != str(SUBMISSION_PORT):
        return Encryption.NONE
    return Encryption.AUTOMATIC
