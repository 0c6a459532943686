"""What is wrong with the host field, and how one click repairs it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from core.lint.address_lint import read_address
from core.lint.characters import has_invisible, has_undecoded, seen
from core.lint.host_name import ascii_host, is_ipv4, is_ipv6, normalised, why_no_host
from core.values.credentials import MASK
from core.values.form import Field, Problem, ProblemKind, SettingsForm
from core.values.settings import IpVersion

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.lint.pasted_host import PastedHost

# More than any web address that somebody pastes; the rest need not be read to be refused.
MAX_HOST_FIELD_CHARACTERS: Final = 4000
# smtp://user:password@host: what stands between the two must not be shown.
_PASSWORD_IN_ADDRESS: Final = re.compile(r"(?<=:)(?<!mailto:)(?!//)[^:@].*(?=@)", re.IGNORECASE | re.DOTALL)


def lint_host(form: SettingsForm) -> str | Problem:
    """Return the host in the form that ConnectionSettings wants, or what is wrong with it."""
    text = form.host
    if not text.strip():
        return Problem(Field.HOST, ProblemKind.MISSING)
    if len(text) > MAX_HOST_FIELD_CHARACTERS:
        return _problem(text, ProblemKind.TOO_LONG)
    if has_undecoded(text):
        return _problem(text, ProblemKind.NOT_UTF8)
    host = None if has_invisible(text) else ascii_host(text)
    if host is None:
        return _pasted_problem(form)
    if _is_wrong_family(host, form.ip_version):
        return _problem(text, ProblemKind.HOST_WRONG_FAMILY)
    return host


def _is_wrong_family(host: str, wanted: IpVersion) -> bool:
    return (wanted is IpVersion.IPV6 and is_ipv4(host)) or (wanted is IpVersion.IPV4 and is_ipv6(host))


def _pasted_problem(form: SettingsForm) -> Problem:
    # Its patterns take longer to load than all the other checks, and most hosts need none of them.
    from core.lint.pasted_host import read_pasted_host

    pasted = read_pasted_host(form.host)
    if pasted.email and read_address(pasted.email) is None:
        return _problem(form.host, ProblemKind.HOST_INVALID)
    if pasted.kind and (not pasted.host or ascii_host(pasted.host)):
        return _problem(form.host, pasted.kind, tuple(_repairs(form, pasted)))
    if pasted.kind in {ProblemKind.CONTROL_CHARACTER, ProblemKind.HOST_HAS_BLANK}:
        return _problem(form.host, pasted.kind)
    return _problem(form.host, why_no_host(pasted.host))


def _repairs(form: SettingsForm, pasted: PastedHost) -> Iterator[tuple[Field, str]]:
    yield Field.HOST, pasted.host
    if pasted.port:
        yield Field.PORT, pasted.port
    if pasted.email and not form.email.strip():
        yield Field.EMAIL, pasted.email
    if pasted.username and not form.username.strip():
        yield Field.USERNAME, pasted.username


def _problem(text: str, kind: ProblemKind, repairs: tuple[tuple[Field, str], ...] = ()) -> Problem:
    text = _PASSWORD_IN_ADDRESS.sub(MASK, normalised(text)) if "@" in normalised(text) else text
    return Problem(Field.HOST, kind, seen(text), repairs)
