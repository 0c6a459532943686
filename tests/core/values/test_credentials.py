from __future__ import annotations

import copy
import dataclasses
import json
import logging
import pickle
import pprint
import traceback
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.values.credentials import (
    MASK,
    AccountKey,
    Credentials,
    CredentialStoreError,
    Secret,
    StoreProblem,
)
from core.values.settings import Encryption

if TYPE_CHECKING:
    from collections.abc import Callable

WORD = "correct horse"

WAYS_TO_PRINT: dict[str, Callable[[Secret], object]] = {
    "repr": repr,
    "str": str,
    "format": format,
    "f-string": lambda secret: f"{secret} {secret!r} {secret!s} {secret!a}",
    "percent": lambda secret: "%s %r" % (secret, secret),  # noqa: UP031  # the old way is one of the ways
    "bytes": lambda secret: repr([secret, (secret,), {"password": secret}]),
    "in a dataclass": lambda secret: repr(Credentials("sam", secret)),
    "pretty": lambda secret: pprint.pformat({"credentials": Credentials("sam", secret)}, width=20),
    "names": dir,
    "exception": lambda secret: traceback.format_exception_only(ValueError(secret, [secret])),
}


@pytest.mark.parametrize("way", WAYS_TO_PRINT.values(), ids=WAYS_TO_PRINT)
def test_however_it_is_printed_it_shows_a_mask(way: Callable[[Secret], object]) -> None:
    shown = str(way(Secret(WORD)))
    assert WORD not in shown
    assert "horse" not in shown


def test_the_mask_says_nothing_of_its_length() -> None:
    assert repr(Secret("")) == repr(Secret("x" * 1000)) == f"Secret({MASK})"
    assert repr(Credentials("sam", Secret(WORD))) == f"Credentials(username='sam', secret=Secret({MASK}))"


WAYS_THAT_FAIL: dict[str, Callable[[Secret], object]] = {
    "pickle": pickle.dumps,
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    "pickle in a dataclass": lambda secret: pickle.dumps(Credentials("sam", secret)),
    "as a dictionary": lambda secret: dataclasses.asdict(Credentials("sam", secret)),
    "json": json.dumps,
    "hash": hash,
    "hash in a dataclass": lambda secret: hash(Credentials("sam", secret)),
    "set": lambda secret: {secret},
    "vars": vars,
    "join": "".join,  # type: ignore[dict-item]  # that is the point
    "plus": lambda secret: "x" + secret,  # type: ignore[operator]  # that is the point
    "index": lambda secret: secret[0],  # type: ignore[index]  # that is the point
    "iterate": lambda secret: [*secret],  # type: ignore[misc]  # that is the point
    "length": len,  # type: ignore[dict-item]  # that is the point
    "number": lambda secret: "%d" % secret,  # type: ignore[str-format]  # noqa: UP031  # that is the point
    "order": lambda secret: secret < Secret("x"),  # type: ignore[operator]  # that is the point
    "another attribute": lambda secret: setattr(secret, "copy", 1),
}


@pytest.mark.parametrize("way", WAYS_THAT_FAIL.values(), ids=WAYS_THAT_FAIL)
def test_what_would_take_it_elsewhere_fails_without_naming_it(way: Callable[[Secret], object]) -> None:
    with pytest.raises((TypeError, AttributeError)) as failed:
        way(Secret(WORD))
    assert "horse" not in "".join(traceback.format_exception(failed.value))


def test_it_is_not_logged(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        logging.getLogger("test").info("signing in as %r with %s", Credentials("sam", Secret(WORD)), Secret(WORD))
    assert MASK in caplog.text
    assert "horse" not in caplog.text


@pytest.mark.parametrize("text", ["", "x", WORD, "pässwört ✓", "\0\n", "\ud800"])
def test_it_reveals_what_it_holds(text: str) -> None:
    assert Secret(text).reveal() == text
    assert bool(Secret(text)) == bool(text)


@settings(deadline=None)
@given(st.text(st.characters()), st.text(st.characters()))
def test_two_are_equal_when_they_hold_the_same(one: str, other: str) -> None:
    assert (Secret(one) == Secret(other)) == (one == other)
    assert Secret(one) == Secret(one)
    assert (Credentials("sam", Secret(one)) == Credentials("sam", Secret(other))) == (one == other)


def test_it_equals_nothing_else() -> None:
    assert Secret(WORD) != WORD
    assert Secret(WORD) != Credentials("sam", Secret(WORD))
    assert Secret("") != None  # noqa: E711  # equality is what is asked about


def test_a_saved_password_is_bound_to_all_of_its_key() -> None:
    key = AccountKey("mx.example.test", 587, Encryption.STARTTLS, "sam")
    assert key == AccountKey("mx.example.test", 587, Encryption.STARTTLS, "sam")
    others = [
        dataclasses.replace(key, host="mx.example.org"),
        dataclasses.replace(key, port=465),
        dataclasses.replace(key, encryption=Encryption.NONE),
        dataclasses.replace(key, username="ann"),
    ]
    assert len({key, *others}) == 5


@pytest.mark.parametrize("problem", list(StoreProblem))
def test_trouble_with_the_keyring_names_its_kind_only(problem: StoreProblem) -> None:
    error = CredentialStoreError(problem)
    assert error.problem is problem
    assert str(error) == problem.value
