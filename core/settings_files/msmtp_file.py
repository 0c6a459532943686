"""Reads msmtp's configuration (~/.msmtprc, /etc/msmtprc). Format: msmtp's manual, section "Configuration files"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.settings_files.form_text import form_port, form_text, own_user_name
from core.values.form import SettingsForm
from core.values.settings import AuthMethod, Encryption

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

# Nothing else is kept: no password, and nothing that a line of a million parents would copy a million times.
_USED: Final = frozenset({"auth", "from", "host", "port", "tls", "tls_starttls", "user"})
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
    for key, value in _commands(text):
        if key == "defaults":
            current = defaults = {}
        elif key == "account":
            name, _, parents = value.partition(":")
            current = accounts[name.strip()] = dict(defaults)
            for parent in parents.replace(",", " ").split():
                current |= accounts.get(parent, {})
        elif key in _USED:
            current[key] = value
    return accounts


def _commands(text: str) -> Iterator[tuple[str, str]]:
    """Go through the lines as words and values, these without the quotes that may stand around them."""
    for line in text.split("\n"):
        # No pattern does this: one that strips blanks is busy for hours with a line of millions of them.
        key, *rest = line.split(None, 1) or [""]
        value = "".join(rest).rstrip()
        yield key, value[1:-1] if len(value) > 1 and value[0] == value[-1] == '"' else value


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
