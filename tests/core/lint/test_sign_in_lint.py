from __future__ import annotations

import pytest

from core.lint.settings_lint import lint, lint_password
from core.lint.sign_in_lint import lint_username
from core.values.form import Field, Problem, ProblemKind, SettingsForm
from core.values.settings import AuthMethod
from tests.core.lint.repair import repaired


@pytest.mark.parametrize(
    "name", ["", "ada", "ada@example.com", "DOMAIN\\ada", "jörg", "用户", "a=b,c", "x" * 1000, "कृष्\u200dण"]
)
def test_a_user_name_is_used_as_typed(name: str) -> None:
    assert lint_username(name) == name


BAD = [
    ("ada\r\n", ProblemKind.CONTROL_CHARACTER, "ada<U+000D><U+000A>", "ada"),
    ("ada\r\nMAIL FROM:<x>", ProblemKind.CONTROL_CHARACTER, "ada<U+000D><U+000A>MAIL FROM:<x>", ""),
    ("a\x00da", ProblemKind.CONTROL_CHARACTER, "a<U+0000>da", ""),
    ("\x1b[31mada", ProblemKind.CONTROL_CHARACTER, "<U+001B>[31mada", "[31mada"),
    ("ada ", ProblemKind.SURROUNDING_BLANK, "ada ", "ada"),
    ("\u00a0ada", ProblemKind.SURROUNDING_BLANK, "\u00a0ada", "ada"),
    (" ", ProblemKind.SURROUNDING_BLANK, " ", ""),
    ("ada\u200b", ProblemKind.INVISIBLE_CHARACTER, "ada<U+200B>", "ada"),
    ("\u202eada", ProblemKind.INVISIBLE_CHARACTER, "<U+202E>ada", "ada"),
    ("ada lovelace", ProblemKind.USERNAME_INVALID, "ada lovelace", ""),
    ("<ada>", ProblemKind.USERNAME_INVALID, "<ada>", ""),
    ("Ada L <ada@example.com>", ProblemKind.USERNAME_INVALID, "Ada L <ada@example.com>", "ada@example.com"),
    ("caf\udce9", ProblemKind.NOT_UTF8, "caf<0xE9>", ""),
    ("x" * 1001, ProblemKind.TOO_LONG, "x" * 120 + "…", ""),
]


@pytest.mark.parametrize(("typed", "kind", "seen", "meant"), BAD)
def test_a_user_name_that_libraries_would_bend_is_refused(typed: str, kind: ProblemKind, seen: str, meant: str) -> None:
    form = SettingsForm(host="smtp.example.com", username=typed)
    problem = Problem(Field.USERNAME, kind, seen, ((Field.USERNAME, meant),) if meant else ())
    assert lint(form).problems == (problem,)
    assert bool(lint(repaired(form, problem)).settings) is bool(meant)


PASSWORD, TOKEN = AuthMethod.AUTOMATIC, AuthMethod.XOAUTH2


@pytest.mark.parametrize("text", ["", "hunter2", "correct horse", "pässwörd", "密码🙂", "<>&'\"\\", "x" * 8000])
def test_a_password_may_be_any_text(text: str) -> None:
    assert lint_password(text, "ada", PASSWORD) == ()


@pytest.mark.parametrize("auth", list(AuthMethod))
@pytest.mark.parametrize(
    ("text", "kind"),
    [
        *((f"hunter2{control}x", ProblemKind.CONTROL_CHARACTER) for control in "\r\n\x00\t\x1b\x7f\x85\u2028"),
        ("\nhunter2", ProblemKind.CONTROL_CHARACTER),
        ("hunter2\udce9", ProblemKind.NOT_UTF8),
        ("hunter2" * 1143, ProblemKind.TOO_LONG),
    ],
)
def test_what_no_sign_in_can_carry_is_refused_and_never_repeated(
    text: str, kind: ProblemKind, auth: AuthMethod
) -> None:
    (problem,) = lint_password(text, "ada", auth)
    assert problem == Problem(Field.PASSWORD, kind, seen="", repairs=())
    assert not problem.is_hint


@pytest.mark.parametrize("text", [" hunter2", "hunter2 ", "hunter2\u00a0", "\ufeffhunter2", "hunter2\u200b", " "])
def test_a_blank_at_an_end_of_a_password_is_a_hint(text: str) -> None:
    (hint,) = lint_password(text, "ada", PASSWORD)
    assert hint == Problem(Field.PASSWORD, ProblemKind.PASSWORD_SURROUNDING_BLANK, seen="", repairs=())
    assert hint.is_hint


@pytest.mark.parametrize("auth", [AuthMethod.XOAUTH2, AuthMethod.OAUTHBEARER])
@pytest.mark.parametrize("text", ["ya29.A b", "ya29.A ", "Bearer ya29.A", "ya29.é", "ya29.\u200b"])
def test_a_token_has_no_blanks_and_is_ascii(text: str, auth: AuthMethod) -> None:
    assert lint_password(text, "ada", auth) == (Problem(Field.PASSWORD, ProblemKind.TOKEN_INVALID),)


def test_a_token_of_ascii_passes() -> None:
    assert lint_password("ya29.a0Af-_~+/=", "ada", TOKEN) == ()


@pytest.mark.parametrize("username", ["", " "])
def test_a_password_needs_somebody_to_sign_in(username: str) -> None:
    assert lint_password("hunter2", username, PASSWORD) == (Problem(Field.USERNAME, ProblemKind.USERNAME_MISSING),)
    assert lint_password("", username, PASSWORD) == ()


def test_two_faults_are_two_problems() -> None:
    assert [problem.kind for problem in lint_password("hunter2\n", "", PASSWORD)] == [
        ProblemKind.CONTROL_CHARACTER,
        ProblemKind.USERNAME_MISSING,
    ]
