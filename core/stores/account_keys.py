"""Which keyring entry belongs to which settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.lint.settings_lint import lint
from core.values.credentials import AccountKey
from core.values.form import SettingsForm

if TYPE_CHECKING:
    from core.stores.accounts import Account
    from core.values.settings import ConnectionSettings


def key_of(account: Account) -> AccountKey | None:
    """Return what this account's password is bound to, or None when it can have none in the keyring."""
    return key_of_form(account.form())


def key_of_form(form: SettingsForm) -> AccountKey | None:
    """Return what the password of these settings is bound to, or None when they are not complete or take a token."""
    # Only what the key is made of: a wrong EHLO name must not hide an entry that is to be deleted.
    settings = lint(
        SettingsForm(
            host=form.host,
            port=form.port,
            encryption=form.encryption,
            email="" if form.username else form.email,
            username=form.username,
            auth=form.auth,
        )
    ).settings
    return None if settings is None else key_of_settings(settings)


def key_of_settings(settings: ConnectionSettings) -> AccountKey | None:
    """Return what the password of these settings is bound to, or None when nobody signs in or a token is used."""
    # A token is stale within the hour, and the password of the same user must never be taken for one.
    if not settings.username or settings.auth.takes_token:
        return None
    return AccountKey(settings.host, settings.port, settings.encryption, settings.username)
