from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path

import pytest

from core.stores.accounts import MAX_NAME_CHARACTERS, Account, AccountBook, clean_name, new_account_id
from core.values.form import SettingsForm
from core.values.settings import AuthMethod, Delivery, Encryption, IpVersion

ADA = Account("a", "Ada", "ada@example.com", "smtp.example.com", "587", Encryption.STARTTLS, "ada", remember=True)
BOB = Account("b", "Bob", "bob@example.com")
BOOK = AccountBook((ADA, BOB), last_used="a")
FULL_FORM = SettingsForm(
    host="mail.example.org",
    port="2525",
    encryption=Encryption.TLS,
    email="cy@example.org",
    username="cy",
    auth=AuthMethod.LOGIN,
    ehlo_name="host.example.org",
    ip_version=IpVersion.IPV6,
    step_seconds=3.0,
    total_seconds=30.0,
    ca_file=Path("/etc/roots.pem"),
    second_opinion=False,
)


def names(book: AccountBook) -> list[str]:
    return [account.name for account in book.accounts]


def test_every_id_is_new() -> None:
    assert len({new_account_id() for _ in range(100)}) == 100
    assert len(new_account_id()) == 32


def test_an_account_fills_the_form_it_was_made_from() -> None:
    assert ADA.with_form(FULL_FORM).form() == FULL_FORM


def test_an_unchanged_form_makes_an_equal_account() -> None:
    assert ADA.with_form(ADA.form()) == ADA
    assert ADA.with_form(replace(ADA.form(), host="other.example.com")) != ADA


def test_a_form_changes_neither_id_nor_name_nor_the_wish_to_remember() -> None:
    changed = ADA.with_form(FULL_FORM)

    assert (changed.id, changed.name, changed.remember) == (ADA.id, ADA.name, ADA.remember)


def test_what_is_for_one_run_is_not_saved() -> None:
    once = replace(
        FULL_FORM, allow_unencrypted_password=True, delivery=Delivery.MESSAGE, recipient="someone@example.org"
    )

    assert ADA.with_form(once).form() == FULL_FORM


def test_no_field_of_an_account_is_for_a_secret() -> None:
    assert not [field.name for field in fields(Account) if "password" in field.name or "secret" in field.name]


@pytest.mark.parametrize(
    ("typed", "cleaned"),
    [
        ("  Work \t mail\n", "Work mail"),
        ("", ""),
        (" \u3000 ", ""),
        ("a\u202eb", "a<U+202E>b"),
        ("x" * 200, "x" * MAX_NAME_CHARACTERS + "…"),
    ],
)
def test_names_are_cleaned(typed: str, cleaned: str) -> None:
    assert clean_name(typed) == cleaned
    assert clean_name(cleaned) == cleaned


def test_adding_appends_and_chooses_the_account() -> None:
    book = AccountBook().add(ADA).add(BOB)

    assert book == AccountBook((ADA, BOB), last_used="b")
    assert book.get("a") == ADA
    assert book.get("c") is None


def test_names_are_unique_whatever_their_capitals() -> None:
    book = AccountBook()
    for number, name in enumerate(["Mail", "mail", "MAIL", "Mail (2)"]):
        book = book.add(Account(str(number), name))

    assert names(book) == ["Mail", "mail (2)", "MAIL (3)", "Mail (2) (2)"]


@pytest.mark.parametrize(
    ("account", "name"),
    [
        (Account("c", " ", "cy@example.org", "mail.example.org", username="cy"), "cy@example.org"),
        (Account("c", "", "", "mail.example.org", username="cy"), "cy"),
        (Account("c", "", "", "mail.example.org"), "mail.example.org"),
        (Account("c", ""), "c"),
    ],
)
def test_no_account_is_without_a_name(account: Account, name: str) -> None:
    assert names(AccountBook().add(account)) == [name]


def test_replacing_keeps_the_place() -> None:
    changed = replace(ADA, host="other.example.com", name="Ada at work")

    assert BOOK.replace(changed) == AccountBook((changed, BOB), last_used="a")


def test_replacing_keeps_names_unique_and_not_empty() -> None:
    assert names(BOOK.replace(replace(ADA, name="bob"))) == ["bob (2)", "Bob"]
    assert names(BOOK.replace(replace(ADA, name=""))) == ["Ada", "Bob"]
    assert BOOK.replace(ADA) == BOOK


def test_replacing_what_is_not_there_adds() -> None:
    other = Account("c", "Cy")

    assert BOOK.replace(other) == AccountBook((ADA, BOB, other), last_used="c")


def test_renaming_changes_the_name_only() -> None:
    assert BOOK.rename("a", " Countess ") == AccountBook((replace(ADA, name="Countess"), BOB), last_used="a")
    assert names(BOOK.rename("a", "BOB")) == ["BOB (2)", "Bob"]
    assert names(BOOK.rename("a", "ADA")) == ["ADA", "Bob"]


@pytest.mark.parametrize(("account_id", "name"), [("a", "  "), ("c", "Cy")])
def test_renaming_to_nothing_or_what_is_not_there_changes_nothing(account_id: str, name: str) -> None:
    assert BOOK.rename(account_id, name) == BOOK


def test_a_copy_has_an_id_and_a_name_of_its_own() -> None:
    book = BOOK.duplicate("a").duplicate("a")
    copy = book.accounts[-1]

    assert names(book) == ["Ada", "Bob", "Ada (2)", "Ada (3)"]
    assert len({account.id for account in book.accounts}) == 4
    assert book.last_used == copy.id
    assert replace(copy, id=ADA.id, name=ADA.name) == ADA
    assert BOOK.duplicate("c") == BOOK


def test_removing_forgets_that_it_was_used_last() -> None:
    assert BOOK.remove("a") == AccountBook((BOB,), last_used="")
    assert BOOK.remove("b") == AccountBook((ADA,), last_used="a")
    assert BOOK.remove("c") == BOOK


def test_using_an_account_makes_it_the_last_used() -> None:
    assert BOOK.use("b").last_used == "b"
    assert BOOK.use("").last_used == ""


def test_the_wish_to_remember_is_changed_for_the_named_accounts() -> None:
    wishes = [account.remember for account in BOOK.with_remember({"b"}, remember=True).accounts]
    assert wishes == [True, True]
    wishes = [account.remember for account in BOOK.with_remember({"a", "b"}, remember=False).accounts]
    assert wishes == [False, False]
