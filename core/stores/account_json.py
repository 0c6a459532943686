"""The account file's content: an account book as JSON and back. No secret has a place in it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from math import isfinite
from pathlib import Path
from typing import Final

from core.stores.accounts import Account, AccountBook
from core.values.credentials import AccountKey
from core.values.settings import (
    DEFAULT_STEP_SECONDS,
    DEFAULT_TOTAL_SECONDS,
    AuthMethod,
    Encryption,
    IpVersion,
)

VERSION: Final = 1
MAX_TEXT_CHARACTERS: Final = 4096

Entry = Mapping[str, object]


class DamagedError(Exception):
    """Not all of it makes sense; `book` holds what does."""

    def __init__(self, book: AccountBook) -> None:
        super().__init__()
        self.book = book


class NewerVersionError(Exception):
    """A newer version of the program wrote it."""


def to_json(book: AccountBook) -> bytes:
    """Return the content of the file for this book."""
    content = {
        "version": VERSION,
        "last_used": book.last_used,
        "accounts": [_account_entry(account) for account in book.accounts],
        "passwords_to_delete": [_key_entry(key) for key in book.owed],
    }
    return json.dumps(content, indent=2).encode("ascii") + b"\n"


def from_json(data: bytes) -> AccountBook:
    """Return the book that was saved. Raises DamagedError and NewerVersionError."""
    try:
        content = json.loads(data)
    except (ValueError, RecursionError):  # no JSON, no UTF-8, or nested to overflow the stack
        raise DamagedError(AccountBook()) from None
    if not isinstance(content, dict):
        raise DamagedError(AccountBook())
    version = content.get("version")
    if isinstance(version, int) and version > VERSION:
        raise NewerVersionError
    book, is_whole = _read_book(content)
    if version != VERSION or not is_whole:
        raise DamagedError(book)
    return book


def _read_book(content: Entry) -> tuple[AccountBook, bool]:
    """Return all that can be read, and whether that is all."""
    book, is_whole = AccountBook(), True
    for entry in _list(content, "accounts"):
        try:
            account = _read_account(entry)
        except ValueError:
            is_whole = False
        else:
            is_whole &= book.get(account.id) is None
            book = book.replace(account)
    owed = []
    for entry in _list(content, "passwords_to_delete"):
        try:
            owed.append(_read_key(entry))
        except ValueError:
            is_whole = False
    used = next((account.id for account in book.accounts if account.id == content.get("last_used")), "")
    return replace(book, owed=tuple(owed), last_used=used), is_whole


def _list(content: Entry, name: str) -> list[object]:
    value = content.get(name, [])
    # One thing that cannot be read, in place of a list.
    return value if isinstance(value, list) else [None]


def _account_entry(account: Account) -> dict[str, object]:
    return {
        "id": account.id,
        "name": account.name,
        "email": account.email,
        "host": account.host,
        "port": account.port,
        "encryption": account.encryption.value,
        "username": account.username,
        "remember": account.remember,
        "auth": account.auth.value,
        "ehlo_name": account.ehlo_name,
        "ip_version": account.ip_version.value,
        "step_seconds": account.step_seconds,
        "total_seconds": account.total_seconds,
        "ca_file": str(account.ca_file or ""),
        "second_opinion": account.second_opinion,
    }


def _read_account(entry: object) -> Account:
    """Return the account of an entry. Raises ValueError."""
    fields = _fields(entry)
    account_id, name = _text(fields, "id"), _text(fields, "name")
    if not account_id:
        message = "id is empty"
        raise ValueError(message)
    ca_file = _text(fields, "ca_file")
    return Account(
        id=account_id,
        name=name,
        email=_text(fields, "email"),
        host=_text(fields, "host"),
        port=_text(fields, "port"),
        encryption=Encryption(_text(fields, "encryption", Encryption.AUTOMATIC)),
        username=_text(fields, "username"),
        remember=fields.get("remember") is True,
        auth=AuthMethod(_text(fields, "auth", AuthMethod.AUTOMATIC)),
        ehlo_name=_text(fields, "ehlo_name"),
        ip_version=IpVersion(_text(fields, "ip_version", IpVersion.ANY)),
        step_seconds=_seconds(fields, "step_seconds", DEFAULT_STEP_SECONDS),
        total_seconds=_seconds(fields, "total_seconds", DEFAULT_TOTAL_SECONDS),
        ca_file=Path(ca_file) if ca_file else None,
        # Files of before this option existed do not name it.
        second_opinion=fields.get("second_opinion") is not False,
    )


def _key_entry(key: AccountKey) -> dict[str, object]:
    return {"host": key.host, "port": key.port, "encryption": key.encryption.value, "username": key.username}


def _read_key(entry: object) -> AccountKey:
    """Return the key of an entry. Raises ValueError."""
    fields = _fields(entry)
    port = fields.get("port")
    if not isinstance(port, int):
        message = "port is no number"
        raise ValueError(message)  # noqa: TRY004  # one kind of error for all that cannot be read
    return AccountKey(_text(fields, "host"), port, Encryption(_text(fields, "encryption")), _text(fields, "username"))


def _fields(entry: object) -> Entry:
    if not isinstance(entry, dict):
        message = "not an object"
        raise ValueError(message)  # noqa: TRY004  # one kind of error for all that cannot be read
    return entry


def _text(fields: Entry, name: str, default: str = "") -> str:
    value = fields.get(name, default)
    if not isinstance(value, str) or len(value) > MAX_TEXT_CHARACTERS:
        message = f"{name} is no text, or too long"
        raise ValueError(message)
    return value


def _seconds(fields: Entry, name: str, default: float) -> float:
    value = fields.get(name, default)
    if not isinstance(value, int | float) or not isfinite(value) or value <= 0:
        message = f"{name} is no time"
        raise ValueError(message)
    return float(value)
