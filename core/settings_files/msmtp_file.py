"""Reads msmtp's configuration (~/.msmtprc, /etc/msmtprc). Format: msmtp's manual, section "Configuration files"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from core.settings_files.form_text import form_port, form_text, own_user_name
from core.values.form import SettingsForm
from core.values.settings import AuthMethod, Encryption

if TYPE_CHECKING:
    from collections.abc import Mapping

_LINE: Final = re.compile(r"^[ \t]*([a-z_]+)(?:[ \t]+(.*?))?[ \t]*$", re.MULTILINE)
_ACCOUNT: Final = re.compile(r"(\S+?)\s*(?::\s*(.*))?\Z")
_ON, _OFF = "on", "off"

_Account = dict[str, str]


def read_msmtp(data: bytes, email: str) -> tuple[SettingsForm, ...] | None:
    """Return the accounts, in the order of the file; None for a file that has none. `password` is not looked at."""
    accounts = _accounts(data.decode("utf-8", "replace"))
    if not any("host" in account for account in accounts.values()):
        return None
    forms = (_form(account, email) for account in accounts.values())
    # "account default : work" names one of the others again.
    return tuple(dict.fromkeys(form for form in forms if form.host))


def _accounts(text: str) -> Mapping[str, _Account]:
    accounts: dict[str, _Account] = {}
    defaults: _Account = {}
    current = defaults
    for key, raw in _LINE.findall(text):
        value = raw[1:-1] if len(raw) > 1 and raw[0] == raw[-1] == '"' else raw
        if key == "defaults":
            current = defaults = {}
        elif key == "account" and (named := _ACCOUNT.match(value)):
            current = accounts[named[1]] = dict(defaults)
            for parent in (named[2] or "").replace(",", " ").split():
                current |= accounts.get(parent, {})
        else:
            current[key] = value
    return accounts


def _form(account: _Account, email: str) -> SettingsForm:
    address = form_text(account.get("from")) or email
    signs_in = account.get("auth", _OFF) != _OFF
    username = form_text(account.get("user")) if signs_in else ""
    return SettingsForm(
        host=form_text(account.get("host")),
        port=form_port(account.get("port", "")),
        encryption=_encryption(account),
        email=address,
        username=own_user_name(username, address),
        auth=_method(account.get("auth", "")),
    )


def _encryption(account: _Account) -> Encryption:
    if account.get("tls", _OFF) != _ON:
        return Encryption.NONE
    return Encryption.TLS if account.get("tls_starttls", _ON) == _OFF else Encryption.STARTTLS


def _method(name: str) -> AuthMethod:
    return AuthMethod(name) if name in set(AuthMethod) else AuthMethod.AUTOMATIC
