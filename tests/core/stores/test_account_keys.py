from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from core.lint.settings_lint import lint
from core.stores.account_keys import key_of, key_of_form, key_of_settings
from core.stores.accounts import Account
from core.values.credentials import AccountKey
from core.values.settings import AuthMethod, Encryption, IpVersion

ADA = Account("a1", "Ada", "ada@example.com", "smtp.example.com", "587", Encryption.STARTTLS, "ada")
KEY = AccountKey("smtp.example.com", 587, Encryption.STARTTLS, "ada")


@pytest.mark.parametrize(
    "same",
    [
        ADA,
        replace(ADA, id="b1", name="Bob", remember=True),
        replace(ADA, host="SMTP.Example.COM."),
        replace(ADA, encryption=Encryption.AUTOMATIC),
        replace(ADA, port="", encryption=Encryption.AUTOMATIC),
        replace(ADA, email="", auth=AuthMethod.LOGIN),
        replace(ADA, email="no address"),
        replace(ADA, email="ada", username="ada"),
        replace(ADA, ehlo_name="no name!", ip_version=IpVersion.IPV6, step_seconds=-1.0, ca_file=Path("/gone")),
    ],
    ids=repr,
)
def test_host_port_encryption_and_user_make_the_key(same: Account) -> None:
    assert key_of(same) == KEY
    assert key_of_form(same.form()) == KEY


@pytest.mark.parametrize(
    ("other", "key"),
    [
        (replace(ADA, host="smtp.example.org"), replace(KEY, host="smtp.example.org")),
        (replace(ADA, port="465"), replace(KEY, port=465)),
        (replace(ADA, port="465", encryption=Encryption.AUTOMATIC), replace(KEY, port=465, encryption=Encryption.TLS)),
        (replace(ADA, encryption=Encryption.NONE), replace(KEY, encryption=Encryption.NONE)),
        (replace(ADA, username="bob"), replace(KEY, username="bob")),
        (replace(ADA, username=""), replace(KEY, username="ada@example.com")),
    ],
    ids=["host", "port", "what automatic means", "encryption", "user", "address as user"],
)
def test_each_of_them_matters(other: Account, key: AccountKey) -> None:
    assert key_of(other) == key


@pytest.mark.parametrize(
    "incomplete",
    [
        replace(ADA, host=""),
        replace(ADA, host="https://smtp.example.com/"),
        replace(ADA, port="many"),
        replace(ADA, username="", email=""),
        replace(ADA, username="ada\nbob"),
        replace(ADA, auth=AuthMethod.XOAUTH2),
        replace(ADA, auth=AuthMethod.OAUTHBEARER),
    ],
    ids=["no host", "bad host", "bad port", "nobody", "bad user", "token", "other token"],
)
def test_what_cannot_have_a_saved_password_has_no_key(incomplete: Account) -> None:
    assert key_of(incomplete) is None


@pytest.mark.parametrize("account", [ADA, replace(ADA, username=""), replace(ADA, port="465"), replace(ADA, port="")])
def test_settings_under_test_have_the_key_of_the_account_they_came_from(account: Account) -> None:
    settings = lint(account.form()).settings

    assert settings is not None
    assert key_of_settings(settings) == key_of(account)


def test_settings_without_a_user_or_with_a_token_have_no_key() -> None:
    nobody = lint(replace(ADA, username="", email="").form()).settings
    token = lint(replace(ADA, auth=AuthMethod.XOAUTH2).form()).settings

    assert nobody is not None
    assert key_of_settings(nobody) is None
    assert token is not None
    assert key_of_settings(token) is None
