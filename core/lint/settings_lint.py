"""Turns a form into settings that can be tested, or says what is wrong with it before anything is sent.

Libraries silently cut a line break or a blank and then test something else than what was typed; here everything is
used exactly as typed, or refused with a reason and, where the program can know better, a repair.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.lint.address_lint import lint_address, read_address
from core.lint.characters import without_blanks_around
from core.lint.ehlo_name_lint import lint_ehlo_name
from core.lint.fingerprint_lint import lint_fingerprint
from core.lint.host_lint import lint_host
from core.lint.port_lint import lint_port, port_hint
from core.lint.sign_in_lint import lint_username, password_kind
from core.lint.time_limit_lint import lint_time_limit
from core.values.form import Field, Problem, ProblemKind, SettingsForm
from core.values.settings import ConnectionSettings, Delivery, effective_encryption
from core.values.value_class import value_class

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.values.settings import AuthMethod


@value_class
class LintResult:
    """What the lint said; `settings` is None exactly when there are problems. Hints do not stand in the way."""

    problems: tuple[Problem, ...]
    hints: tuple[Problem, ...]
    settings: ConnectionSettings | None


def lint(form: SettingsForm) -> LintResult:
    """Check all fields but the password (see `lint_password`), fill in the defaults, and decide the encryption.

    The user name defaults to the e-mail address as typed, the recipient to the same address. Whether the file of
    trust anchors can be read is for those to find out who may read files.
    """
    host = lint_host(form)
    port = lint_port(form.port, form.encryption)
    email = lint_address(Field.EMAIL, form.email)
    username = lint_username(form.username)
    recipient = lint_address(Field.RECIPIENT, form.recipient)
    ehlo_name = lint_ehlo_name(form.ehlo_name)
    step_seconds = lint_time_limit(Field.STEP_TIMEOUT, form.step_seconds)
    total_seconds = lint_time_limit(Field.TOTAL_TIMEOUT, form.total_seconds)
    fingerprint = lint_fingerprint(form.trusted_fingerprint, form.encryption)
    found = (host, port, email, username, recipient, ehlo_name, step_seconds, total_seconds, fingerprint)
    problems = (*(item for item in found if isinstance(item, Problem)), *_sender_problems(form))
    hints = _hints(form, port)
    # The same question for each value once more, for the type checker.
    if (
        problems
        or isinstance(host, Problem)
        or isinstance(port, Problem)
        or isinstance(email, Problem)
        or isinstance(username, Problem)
        or isinstance(recipient, Problem)
        or isinstance(ehlo_name, Problem)
        or isinstance(step_seconds, Problem)
        or isinstance(total_seconds, Problem)
        or isinstance(fingerprint, Problem)
    ):
        return LintResult(problems, hints, None)
    settings = ConnectionSettings(
        host=host,
        port=port,
        encryption=effective_encryption(form.encryption, port),
        email=email,
        username=username or form.email,
        auth=form.auth,
        allow_unencrypted_password=form.allow_unencrypted_password,
        delivery=form.delivery,
        recipient=recipient or email,
        ehlo_name=ehlo_name,
        ip_version=form.ip_version,
        step_seconds=step_seconds,
        total_seconds=total_seconds,
        ca_file=form.ca_file,
        trusted_fingerprint=fingerprint,
        second_opinion=form.second_opinion,
    )
    return LintResult((), hints, settings)


def lint_password(text: str, username: str, auth: AuthMethod) -> tuple[Problem, ...]:
    """Return problems and hints (`Problem.is_hint`) of a password or an access token; an empty one has none.

    `username` is who will sign in, the e-mail address where no other name was given. Nothing of the password gets
    into a problem: neither as what was seen nor in a repair.
    """
    if not text:
        return ()
    kind = password_kind(text, auth)
    problems = [Problem(Field.PASSWORD, kind)] if kind else []
    if not without_blanks_around(username):
        problems.append(Problem(Field.USERNAME, ProblemKind.USERNAME_MISSING))
    return tuple(problems)


def _sender_problems(form: SettingsForm) -> Iterable[Problem]:
    if form.delivery is Delivery.NOTHING or form.email:
        return
    repairs = ((Field.EMAIL, form.username),) if read_address(form.username) else ()
    yield Problem(Field.EMAIL, ProblemKind.SENDER_MISSING, repairs=repairs)


def _hints(form: SettingsForm, port: int | Problem) -> tuple[Problem, ...]:
    if isinstance(port, Problem):
        return ()
    hint = port_hint(port, effective_encryption(form.encryption, port))
    return (hint,) if hint else ()
