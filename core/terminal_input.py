"""What the command line brings to a test: settings that passed the lint, and a password that is not on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core import terminal_wording
from core.lint.settings_lint import lint, lint_password
from core.probe.trust_anchor_file import trust_anchor_problem
from core.values.credentials import CredentialStoreError, Secret
from core.values.form import Field, Problem, ProblemKind

if TYPE_CHECKING:
    from typing import TextIO

    from core.values.form import SettingsForm
    from core.values.settings import ConnectionSettings

# Far more than any password or token; what lies behind is not read.
_MAX_LINE_BYTES: Final = 100_000


class InputUnusable(Exception):  # noqa: N818  # a finding about what the user gave, and told to the user
    """There is nothing to test with; `problems` say why, and hold nothing of a password."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__()
        self.problems = problems


def checked_settings(
    form: SettingsForm, *, with_password: bool = False
) -> tuple[ConnectionSettings, tuple[Problem, ...]]:
    """Return the settings to test and hints about them. Raises InputUnusable, before a password is asked for."""
    result = lint(form)
    problems = list(result.problems)
    if unreadable := trust_anchor_problem(form.ca_file):
        problems.append(unreadable)
    if with_password and not (form.username or form.email):
        problems.append(Problem(Field.USERNAME, ProblemKind.USERNAME_MISSING))
    if problems or result.settings is None:
        raise InputUnusable(*problems)
    return result.settings, result.hints


def password_from_input(stream: TextIO | None, settings: ConnectionSettings) -> tuple[Secret, tuple[Problem, ...]]:
    """Return the first line of standard input, and hints about it; at a terminal it is asked for and not shown.

    Nothing but the line end is taken away. The stream is None where the caller closed it. Raises InputUnusable.
    """
    if stream is None:
        return _judged("", settings)
    text = _typed() if stream.isatty() else _first_line(stream)
    return _judged(text, settings)


async def password_from_keyring(settings: ConnectionSettings) -> tuple[Secret, tuple[Problem, ...]]:
    """Return the password saved for exactly these settings, and hints about it. Raises InputUnusable."""
    from core.stores.account_keys import key_of_settings
    from core.stores.keyring_store import KeyringCredentialStore

    key = key_of_settings(settings)
    try:
        secret = await KeyringCredentialStore().load(key) if key else None
    except CredentialStoreError as error:
        raise InputUnusable(Problem(Field.PASSWORD, ProblemKind.KEYRING_FAILED, error.problem.value)) from None
    if secret is None:
        raise InputUnusable(Problem(Field.PASSWORD, ProblemKind.KEYRING_EMPTY))
    return _judged(secret.reveal(), settings)


def _typed() -> str:
    from getpass import getpass

    try:
        return getpass(terminal_wording.PASSWORD_PROMPT)
    except EOFError:
        return ""


def _first_line(stream: TextIO) -> str:
    line = stream.buffer.readline(_MAX_LINE_BYTES)
    if line.endswith(b"\n"):
        line = line.removesuffix(b"\n").removesuffix(b"\r")
    try:
        # Not the terminal's encoding: what is sent to the server is UTF-8 (RFC 4616).
        return line.decode("utf-8")
    except UnicodeDecodeError:
        raise InputUnusable(Problem(Field.PASSWORD, ProblemKind.NOT_UTF8)) from None


def _judged(text: str, settings: ConnectionSettings) -> tuple[Secret, tuple[Problem, ...]]:
    if not text:
        raise InputUnusable(Problem(Field.PASSWORD, ProblemKind.MISSING))
    found = lint_password(text, settings.username, settings.auth)
    if problems := [problem for problem in found if not problem.is_hint]:
        raise InputUnusable(*problems)
    return Secret(text), found
