from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import secretstorage

from core.stores.secret_service import Collection, collection_state, secret_service_problem, unlock_collection
from core.values.credentials import StoreProblem

if TYPE_CHECKING:
    from tests.real_keyring.keyring_session import RealKeyring
    from tests.real_keyring.prompter import Prompter

LONG = 60.0
SHORT = 0.05


class NamedError(Exception):
    """An error as jeepney makes it from a D-Bus reply."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


@pytest.mark.usefixtures("real_keyring")
def test_an_open_collection_is_open_and_stays_so_when_unlocked() -> None:
    assert collection_state() is Collection.OPEN
    assert unlock_collection(LONG)


def test_looking_at_a_locked_collection_asks_nobody(consenting_user: Prompter, real_keyring: RealKeyring) -> None:
    real_keyring.lock()

    assert collection_state() is Collection.LOCKED
    assert not consenting_user.asked.is_set()


def test_unlocking_asks_the_user(consenting_user: Prompter, real_keyring: RealKeyring) -> None:
    real_keyring.lock()

    assert unlock_collection(LONG)
    assert consenting_user.asked.is_set()
    assert not real_keyring.is_locked()


def test_the_user_may_refuse_to_unlock(refusing_user: Prompter, real_keyring: RealKeyring) -> None:
    real_keyring.lock()

    assert not unlock_collection(LONG)
    assert refusing_user.asked.is_set()
    assert real_keyring.is_locked()


def test_an_unanswered_question_ends_by_the_limit(absent_user: Prompter, real_keyring: RealKeyring) -> None:
    real_keyring.lock()

    with pytest.raises(TimeoutError):
        unlock_collection(SHORT)
    assert real_keyring.is_locked()


@pytest.mark.usefixtures("locked_keyring")
def test_where_nothing_can_ask_it_stays_locked() -> None:
    assert not unlock_collection(LONG)


def test_looking_for_a_missing_collection_makes_none(consenting_user: Prompter, real_keyring: RealKeyring) -> None:
    real_keyring.delete_collection()

    assert collection_state() is Collection.MISSING
    assert collection_state() is Collection.MISSING
    assert not consenting_user.asked.is_set()


def test_unlocking_makes_a_missing_collection(consenting_user: Prompter, real_keyring: RealKeyring) -> None:
    real_keyring.delete_collection()

    assert unlock_collection(LONG)
    assert consenting_user.asked.is_set()
    assert collection_state() is Collection.OPEN


def test_the_user_may_refuse_to_make_a_collection(refusing_user: Prompter, real_keyring: RealKeyring) -> None:
    real_keyring.delete_collection()

    assert not unlock_collection(LONG)
    assert collection_state() is Collection.MISSING


@pytest.mark.parametrize("session", ["empty_bus", "no_bus"])
def test_without_a_service_there_is_none(session: str, request: pytest.FixtureRequest) -> None:
    request.getfixturevalue(session)

    with pytest.raises(secretstorage.SecretServiceNotAvailableException) as caught:
        collection_state()
    assert secret_service_problem(caught.value) is StoreProblem.ABSENT


@pytest.mark.parametrize(
    ("error", "problem"),
    [
        (secretstorage.LockedException(), StoreProblem.LOCKED),
        (secretstorage.PromptDismissedException(), StoreProblem.LOCKED),
        (secretstorage.ItemNotFoundException(), StoreProblem.ABSENT),
        (ConnectionResetError(), StoreProblem.ABSENT),
        (FileNotFoundError(), StoreProblem.ABSENT),
        (NamedError("org.freedesktop.Secret.Error.IsLocked"), StoreProblem.LOCKED),
        (NamedError("org.freedesktop.DBus.Error.AccessDenied"), None),
        (ValueError(), None),
    ],
    ids=repr,
)
def test_each_error_means_one_problem(error: Exception, problem: StoreProblem | None) -> None:
    assert secret_service_problem(error) is problem
