from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest

from core.stores import keyring_store
from core.terminal_input import InputUnusable, checked_settings, password_from_input, password_from_keyring
from core.values.credentials import AccountKey, Secret, StoreProblem
from core.values.form import Field, Problem, ProblemKind, SettingsForm
from core.values.settings import AuthMethod, ConnectionSettings, Encryption
from tests.fakes.memory_keyring import MemoryKeyring

if TYPE_CHECKING:
    from pathlib import Path

SETTINGS = ConnectionSettings("smtp.example.com", 587, Encryption.STARTTLS, username="ada")


def typed(content: bytes) -> io.TextIOWrapper:
    # The encoding of the terminal must not matter.
    return io.TextIOWrapper(io.BytesIO(content), "ascii")


@pytest.mark.parametrize(
    ("content", "password"),
    [
        (b"hunter2", "hunter2"),
        (b"hunter2\n", "hunter2"),
        (b"hunter2\r\n", "hunter2"),
        (b"hunter2\nanother line\n", "hunter2"),
        ("pässwörd 密码\n".encode(), "pässwörd 密码"),
        (b"'\"\\$x\n", "'\"\\$x"),
    ],
)
def test_the_first_line_is_the_password(content: bytes, password: str) -> None:
    assert password_from_input(typed(content), SETTINGS) == (Secret(password), ())


def test_only_the_line_end_is_taken_away() -> None:
    secret, (hint,) = password_from_input(typed(b"  hunter2  \n"), SETTINGS)
    assert secret == Secret("  hunter2  ")
    assert hint == Problem(Field.PASSWORD, ProblemKind.PASSWORD_SURROUNDING_BLANK)


@pytest.mark.parametrize("content", [b"hunter2\r", b"hunter2\r\r\n", b"\thunter2\n"])
def test_other_controls_stay_and_are_refused(content: bytes) -> None:
    with pytest.raises(InputUnusable) as caught:
        password_from_input(typed(content), SETTINGS)
    assert caught.value.problems == (Problem(Field.PASSWORD, ProblemKind.CONTROL_CHARACTER),)


@pytest.mark.parametrize("content", [b"hunter2\xe9\n", b"\xff\xfeh\x00u\x00"])
def test_bytes_that_are_no_text_are_refused(content: bytes) -> None:
    with pytest.raises(InputUnusable) as caught:
        password_from_input(typed(content), SETTINGS)
    assert caught.value.problems == (Problem(Field.PASSWORD, ProblemKind.NOT_UTF8),)
    assert "hunter2" not in repr(caught.value)


def test_a_closed_input_has_no_password() -> None:
    with pytest.raises(InputUnusable) as caught:
        password_from_input(None, SETTINGS)
    assert caught.value.problems == (Problem(Field.PASSWORD, ProblemKind.MISSING),)


def test_a_token_is_judged_as_one() -> None:
    settings = ConnectionSettings(
        "smtp.example.com", 587, Encryption.STARTTLS, username="ada", auth=AuthMethod.OAUTHBEARER
    )
    with pytest.raises(InputUnusable) as caught:
        password_from_input(typed(b"Bearer x\n"), settings)
    assert caught.value.problems == (Problem(Field.PASSWORD, ProblemKind.TOKEN_INVALID),)


def test_good_settings_come_with_their_hints() -> None:
    settings, (hint,) = checked_settings(
        SettingsForm(host="smtp.example.com", port="465", encryption=Encryption.STARTTLS)
    )
    assert (settings.port, settings.encryption) == (465, Encryption.STARTTLS)
    assert hint.kind is ProblemKind.PORT_USUALLY_TLS


def test_all_that_is_wrong_is_said_at_once(tmp_path: Path) -> None:
    form = SettingsForm(port="x", ca_file=tmp_path)
    with pytest.raises(InputUnusable) as caught:
        checked_settings(form, with_password=True)
    assert [problem.kind for problem in caught.value.problems] == [
        ProblemKind.MISSING,
        ProblemKind.PORT_INVALID,
        ProblemKind.FILE_UNREADABLE,
        ProblemKind.USERNAME_MISSING,
    ]


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> MemoryKeyring:
    key = AccountKey("smtp.example.com", 587, Encryption.STARTTLS, "ada")
    memory = MemoryKeyring({key: "hunter2"})
    monkeypatch.setattr(keyring_store, "KeyringCredentialStore", lambda: memory)
    return memory


async def test_the_keyring_gives_what_was_saved_for_these_settings(keyring: MemoryKeyring) -> None:
    assert await password_from_keyring(SETTINGS) == (Secret("hunter2"), ())


@pytest.mark.parametrize("username", ["bob", ""])
async def test_the_keyring_gives_nothing_for_others(keyring: MemoryKeyring, username: str) -> None:
    settings = ConnectionSettings("smtp.example.com", 587, Encryption.STARTTLS, username=username)
    with pytest.raises(InputUnusable) as caught:
        await password_from_keyring(settings)
    assert caught.value.problems == (Problem(Field.PASSWORD, ProblemKind.KEYRING_EMPTY),)


@pytest.mark.parametrize("problem", list(StoreProblem))
async def test_a_keyring_that_cannot_answer_says_why(keyring: MemoryKeyring, problem: StoreProblem) -> None:
    keyring.problem = problem
    with pytest.raises(InputUnusable) as caught:
        await password_from_keyring(SETTINGS)
    assert caught.value.problems == (Problem(Field.PASSWORD, ProblemKind.KEYRING_FAILED, problem.value),)
