"""Reads the outgoing servers out of Thunderbird's own settings (prefs.js in the folder of a profile)."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from core.settings_files.form_text import form_port, form_text, own_user_name
from core.values.form import SettingsForm
from core.values.settings import AuthMethod, Encryption

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_LINE: Final = re.compile(r'^user_pref\("mail\.([\w.-]+)",\s*(\S.*)\);\s*$', re.MULTILINE)
"""What is between two runs of blanks begins with none, or the pattern would try each way to share out millions."""
_SERVER: Final = re.compile(r"smtpserver\.([\w-]+)\.(\w+)")
_IDENTITY: Final = re.compile(r"identity\.([\w-]+)\.(\w+)")
# nsMsgSocketType: 0 plain, 1 STARTTLS if offered (no longer in its menus), 2 STARTTLS, 3 TLS.
_ENCRYPTIONS: Final[Mapping[object, Encryption]] = {
    0: Encryption.NONE,
    1: Encryption.STARTTLS,
    2: Encryption.STARTTLS,
    3: Encryption.TLS,
}
# nsMsgAuthMethod.
_NO_SIGN_IN: Final = 1
_METHODS: Final[Mapping[object, AuthMethod]] = {4: AuthMethod.CRAM_MD5, 10: AuthMethod.XOAUTH2}

_Group = dict[str, dict[str, object]]


def read_thunderbird(data: bytes, email: str) -> tuple[SettingsForm, ...] | None:
    """Return the outgoing servers, the usual one first; None for a file that is not Thunderbird's."""
    preferences = dict(_preferences(data.decode("utf-8", "replace")))
    servers, senders = _grouped(preferences, _SERVER), _grouped(preferences, _IDENTITY)
    if not servers:
        return () if preferences else None
    usual = form_text(preferences.get("smtp.defaultserver"))
    addresses = _addresses(senders, usual)
    names = sorted(servers, key=lambda name: name != usual)
    forms = (_form(servers[name], addresses.get(name) or email) for name in names)
    return tuple(form for form in forms if form.host)


def _preferences(text: str) -> Iterator[tuple[str, object]]:
    for name, value in _LINE.findall(text):
        # Values are texts, whole numbers and truths, written as JSON writes them, too.
        try:
            yield name, json.loads(value)
        except (ValueError, RecursionError):
            continue


def _grouped(preferences: Mapping[str, object], pattern: re.Pattern[str]) -> _Group:
    groups: _Group = defaultdict(dict)
    for name, value in preferences.items():
        if found := pattern.fullmatch(name):
            groups[found[1]][found[2]] = value
    return groups


def _addresses(senders: _Group, usual: str) -> Mapping[str, str]:
    """Return the address that sends through each server; one that names no server sends through the usual one."""
    addresses: dict[str, str] = {}
    for sender in senders.values():
        server = form_text(sender.get("smtpServer")) or usual
        addresses.setdefault(server, form_text(sender.get("useremail")))
    return addresses


def _form(server: Mapping[str, object], email: str) -> SettingsForm:
    method = server.get("authMethod")
    return SettingsForm(
        host=form_text(server.get("hostname")),
        port=form_port(server.get("port")),
        encryption=_ENCRYPTIONS.get(server.get("try_ssl"), Encryption.AUTOMATIC),
        email=email,
        username="" if method == _NO_SIGN_IN else own_user_name(form_text(server.get("username")), email),
        auth=_METHODS.get(method, AuthMethod.AUTOMATIC),
    )
