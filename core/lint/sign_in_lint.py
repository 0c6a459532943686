"""What is wrong with a user name, a password or an access token."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from core.lint.address_lint import likely_address, read_address
from core.lint.characters import (
    has_blank,
    has_control,
    has_invisible,
    has_undecoded,
    is_blank,
    is_invisible,
    seen,
    without_blanks_around,
    without_controls_around,
    without_invisible,
)
from core.values.form import Field, Problem, ProblemKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.values.settings import AuthMethod

MAX_USERNAME_CHARACTERS: Final = 1000
MAX_PASSWORD_CHARACTERS: Final = 8000
"""In base64 together with a user name still within the 12288 octets that RFC 4954 (4) gives to a line."""

_TOKEN: Final = re.compile(r"[\x21-\x7e]+")


def lint_username(text: str) -> str | Problem:
    """Return the user name, or what is wrong with it.

    SASL would allow blanks and angle brackets in it. No mail provider uses them, libraries treat them in different
    ways, and where they turn up somebody pasted "Ada <ada@example.com>".
    """
    kind = _username_kind(text)
    if kind is None:
        return text
    meant = without_blanks_around(without_invisible(without_controls_around(text)))
    if _username_kind(meant):
        meant = likely_address(text)
        meant = meant if read_address(meant) else ""
    repairs = ((Field.USERNAME, meant),) if meant else ()
    return Problem(Field.USERNAME, kind, seen(text), repairs)


def password_kind(text: str, auth: AuthMethod) -> ProblemKind | None:
    """Return what is wrong with a password, or with an access token where `auth` takes one; may be a hint only."""
    if len(text) > MAX_PASSWORD_CHARACTERS:
        return ProblemKind.TOO_LONG
    if has_undecoded(text):
        return ProblemKind.NOT_UTF8
    if has_control(text):
        return ProblemKind.CONTROL_CHARACTER
    if auth.takes_token:
        return None if _TOKEN.fullmatch(text) else ProblemKind.TOKEN_INVALID
    ends = (text[0], text[-1])
    pasted = any(is_blank(end) or is_invisible(end) for end in ends)
    return ProblemKind.PASSWORD_SURROUNDING_BLANK if pasted else None


def _username_kind(text: str) -> ProblemKind | None:
    rules: tuple[tuple[ProblemKind, Callable[[str], bool]], ...] = (
        (ProblemKind.TOO_LONG, lambda name: len(name) > MAX_USERNAME_CHARACTERS),
        (ProblemKind.NOT_UTF8, has_undecoded),
        (ProblemKind.CONTROL_CHARACTER, has_control),
        (ProblemKind.INVISIBLE_CHARACTER, has_invisible),
        (ProblemKind.SURROUNDING_BLANK, lambda name: name != without_blanks_around(name)),
        (ProblemKind.USERNAME_INVALID, lambda name: has_blank(name) or "<" in name or ">" in name),
    )
    return next((kind for kind, applies in rules if applies(text)), None)
