from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.stores.account_json import DamagedError, NewerVersionError, from_json, to_json
from core.stores.accounts import Account, AccountBook
from core.values.credentials import AccountKey
from core.values.settings import AuthMethod, Encryption, IpVersion

ADA = Account(
    id="a1",
    name="Ada’s mail",
    email="ada@example.com",
    host="smtp.example.com",
    port="465",
    encryption=Encryption.TLS,
    username="ada",
    remember=True,
    auth=AuthMethod.CRAM_MD5,
    ehlo_name="host.example.com",
    ip_version=IpVersion.IPV4,
    step_seconds=2.5,
    total_seconds=20.0,
    ca_file=Path("/etc/roots.pem"),
    second_opinion=False,
)
BOB = Account("b1", "Bob")
KEY = AccountKey("old.example.com", 587, Encryption.STARTTLS, "ada")
BOOK = AccountBook((ADA, BOB), last_used="b1", owed=(KEY,))


def damaged(data: bytes) -> AccountBook:
    with pytest.raises(DamagedError) as caught:
        from_json(data)
    return caught.value.book


def changed(**fields: object) -> bytes:
    """The file of BOOK with other fields at its top."""
    return json.dumps(json.loads(to_json(BOOK)) | fields).encode()


def with_account(**fields: object) -> bytes:
    """The file of BOOK with other fields in its first account."""
    content: dict[str, Any] = json.loads(to_json(BOOK))
    content["accounts"][0] |= fields
    return json.dumps(content).encode()


@pytest.mark.parametrize("book", [BOOK, AccountBook()], ids=["full", "empty"])
def test_what_is_written_is_read(book: AccountBook) -> None:
    assert from_json(to_json(book)) == book


def test_the_format_is_the_one_of_version_1() -> None:
    """Whoever changes it must go on reading this, or raise the version."""
    assert json.loads(to_json(BOOK)) == {
        "version": 1,
        "last_used": "b1",
        "accounts": [
            {
                "id": "a1",
                "name": "Ada’s mail",
                "email": "ada@example.com",
                "host": "smtp.example.com",
                "port": "465",
                "encryption": "tls",
                "username": "ada",
                "remember": True,
                "auth": "cram-md5",
                "ehlo_name": "host.example.com",
                "ip_version": "ipv4",
                "step_seconds": 2.5,
                "total_seconds": 20.0,
                "ca_file": "/etc/roots.pem",
                "second_opinion": False,
            },
            {
                "id": "b1",
                "name": "Bob",
                "email": "",
                "host": "",
                "port": "",
                "encryption": "auto",
                "username": "",
                "remember": False,
                "auth": "auto",
                "ehlo_name": "",
                "ip_version": "any",
                "step_seconds": 10.0,
                "total_seconds": 60.0,
                "ca_file": "",
                "second_opinion": True,
            },
        ],
        "passwords_to_delete": [
            {"host": "old.example.com", "port": 587, "encryption": "starttls", "username": "ada"},
        ],
    }


def test_what_an_account_does_not_say_is_as_in_a_new_form() -> None:
    data = json.dumps({"version": 1, "accounts": [{"id": "b1", "name": "Bob"}]}).encode()

    assert from_json(data) == AccountBook((BOB,))


def test_people_may_write_what_they_like() -> None:
    assert from_json(b'\xef\xbb\xbf{"version": 1, "accounts": []}') == AccountBook()
    assert from_json('{"version": 1, "accounts": []}'.encode("utf-16")) == AccountBook()


@settings(deadline=None)
@given(st.text(max_size=80), st.text(max_size=80))
def test_any_text_survives(host: str, username: str) -> None:
    book = AccountBook((Account("a1", "Ada", host=host, username=username),))

    assert from_json(to_json(book)) == book


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"\xff\xfe\xfa", b"null", b"[]", b'"text"', b"[" * 100_000, b"1" * 5000, to_json(BOOK)[:-20]],
    ids=["empty", "begun", "no text", "null", "list", "text", "nested", "long number", "cut"],
)
def test_what_is_no_account_file_is_damaged(data: bytes) -> None:
    assert damaged(data) == AccountBook()


@pytest.mark.parametrize("version", [0, None, "1", -1, 1.5, {}], ids=repr)
def test_a_version_that_never_was_is_damaged(version: object) -> None:
    assert damaged(changed(version=version)) == BOOK


@pytest.mark.parametrize("version", [2, 10**30])
def test_a_newer_version_is_said_to_be_one(version: int) -> None:
    with pytest.raises(NewerVersionError):
        from_json(changed(version=version, accounts="something quite different"))


@pytest.mark.parametrize(
    "fields",
    [
        {"id": ""},
        {"id": None},
        {"name": 7},
        {"host": ["smtp.example.com"]},
        {"port": 587},
        {"encryption": "if possible"},
        {"auth": "ntlm"},
        {"ip_version": "ipv5"},
        {"step_seconds": 0},
        {"step_seconds": float("nan")},
        {"total_seconds": float("inf")},
        {"total_seconds": "60"},
        {"email": "x" * 5000},
    ],
    ids=repr,
)
def test_an_account_that_makes_no_sense_is_left_out_and_the_others_kept(fields: dict[str, object]) -> None:
    assert damaged(with_account(**fields)) == AccountBook((BOB,), last_used="b1", owed=(KEY,))


def test_a_wish_to_remember_is_only_a_plain_yes() -> None:
    assert not from_json(with_account(remember="true")).accounts[0].remember


@pytest.mark.parametrize("accounts", [None, {}, "text", [None], [[]], [7]], ids=repr)
def test_accounts_that_are_none_are_damaged(accounts: object) -> None:
    assert damaged(changed(accounts=accounts)) == AccountBook(owed=(KEY,))


def test_two_accounts_with_one_id_are_damaged() -> None:
    entry = json.loads(to_json(BOOK))["accounts"][1]

    assert len(damaged(changed(accounts=[entry, entry])).accounts) == 1


def test_names_are_made_unique() -> None:
    book = from_json(with_account(name="BOB"))

    assert [account.name for account in book.accounts] == ["BOB", "Bob (2)"]


@pytest.mark.parametrize("last_used", ["gone", None, 7, []], ids=repr)
def test_an_unknown_last_account_is_none(last_used: object) -> None:
    assert from_json(changed(last_used=last_used)).last_used == ""


@pytest.mark.parametrize(
    "key",
    [None, {}, {"host": "h", "port": "587", "encryption": "tls", "username": "u"}, {"host": 1, "port": 587}],
    ids=repr,
)
def test_a_debt_that_makes_no_sense_is_damage(key: object) -> None:
    assert damaged(changed(passwords_to_delete=[key])) == AccountBook((ADA, BOB), last_used="b1")
