"""The states in which a keyring can be met, as fixtures; each test gets a bus and a keyring of its own."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from tests.real_keyring.keyring_session import LIMIT, PrivateBus, RealKeyring
from tests.real_keyring.prompter import Prompter

if TYPE_CHECKING:
    from collections.abc import Iterator

CALL_THREAD = "outbox-check-blocking-call"


def join_calls() -> None:
    """Wait for the keyring calls that were given up; they go on in the background."""
    for thread in threading.enumerate():
        if thread.name == CALL_THREAD:
            thread.join(LIMIT)
            assert not thread.is_alive(), "a call of the keyring never ended"


@pytest.fixture
def no_bus(monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer without D-Bus, for example a server."""
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)


@pytest.fixture
def empty_bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[PrivateBus]:
    """A session without a keyring service."""
    with PrivateBus() as bus:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
        yield bus
    # Whoever still waits for an answer learns now that there will be none.
    join_calls()


@pytest.fixture
def real_keyring(empty_bus: PrivateBus) -> Iterator[RealKeyring]:
    """An unlocked, empty gnome-keyring."""
    with RealKeyring(empty_bus) as keyring:
        yield keyring


@pytest.fixture
def locked_keyring(real_keyring: RealKeyring) -> RealKeyring:
    """A locked gnome-keyring in a session without anything that could ask the user."""
    real_keyring.lock()
    return real_keyring


@pytest.fixture
def hanging_keyring(real_keyring: RealKeyring) -> Iterator[RealKeyring]:
    """A gnome-keyring that accepts questions and never answers."""
    real_keyring.stop_answering()
    yield real_keyring
    # The calls that were given up shall end well: the library forgets to close its connection when they fail.
    real_keyring.answer_again()
    join_calls()


@pytest.fixture
def consenting_user(real_keyring: RealKeyring) -> Iterator[Prompter]:
    """Somebody who types the right password when asked for it."""
    with Prompter.consenting(real_keyring.bus) as prompter:
        yield prompter


@pytest.fixture
def refusing_user(real_keyring: RealKeyring) -> Iterator[Prompter]:
    """Somebody who presses Cancel when asked for the password."""
    with Prompter.refusing(real_keyring.bus) as prompter:
        yield prompter


@pytest.fixture
def absent_user(real_keyring: RealKeyring) -> Iterator[Prompter]:
    """A dialog that nobody answers."""
    with Prompter.unattended(real_keyring.bus) as prompter:
        yield prompter
