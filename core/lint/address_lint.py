"""What is wrong with an e-mail address."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from core.lint.characters import (
    has_blank,
    has_control,
    has_invisible,
    has_undecoded,
    seen,
    without_blanks_around,
    without_controls_around,
    without_invisible,
)
from core.lint.host_name import ascii_host, is_ipv4, is_ipv6
from core.values.form import Field, Problem, ProblemKind

if TYPE_CHECKING:
    from collections.abc import Callable

MAX_ADDRESS_OCTETS: Final = 254
"""A path of 256 octets (RFC 5321, 4.5.3.1.3) without its angle brackets."""

_PLAIN_LOCAL_PART: Final = re.compile(r'[^()<>\[\]:;,\\"@]+')
_QUOTED_LOCAL_PART: Final = re.compile(r'"(?:[^"\\<>]|\\[^<>])+"')
_ADDRESS_LITERAL: Final = re.compile(r"\[(?P<six>IPv6:)?(?P<address>[0-9A-Fa-f:.]+)\]", re.IGNORECASE)
# As address books and links give an address: Ada <ada@example.com> and mailto:ada@example.com?subject=Hi
_NAME_AND_ADDRESS: Final = re.compile(r"[^<>]*<([^<>]*)>[\s,;.]*")
_MAIL_LINK: Final = re.compile(r"mailto:([^?]*).*", re.IGNORECASE | re.DOTALL)
_FULL_WIDTH: Final = str.maketrans({"\uff20": "@", "\uff0e": ".", "\u3002": "."})


def read_address(text: str) -> str | None:
    """Return an address as it is sent: the local part as it is, the domain in ASCII; None when it is no address.

    Pragmatic rather than RFC 5322: dots in the local part may stand anywhere, as some providers let them; comments and
    blanks, which the standard allows between quotes, are refused.
    """
    local, at, domain = text.rpartition("@")
    if not at or has_control(text) or has_blank(text) or has_invisible(text) or has_undecoded(text):
        return None
    if not (_PLAIN_LOCAL_PART.fullmatch(local) or _QUOTED_LOCAL_PART.fullmatch(local)):
        return None
    ascii_domain = _domain(domain)
    address = f"{local}@{ascii_domain}"
    return address if ascii_domain and len(address.encode()) <= MAX_ADDRESS_OCTETS else None


def lint_address(field: Field, text: str) -> str | Problem:
    """Return an address as `read_address` does ("" for an empty field), or what is wrong with it."""
    address = read_address(text) if text else ""
    if address is not None:
        return address
    meant = likely_address(text)
    repairs = ((field, meant),) if read_address(meant) else ()
    return Problem(field, _kind(text), seen(text), repairs)


def likely_address(text: str) -> str:
    """Return the address that a pasted text most likely holds; it may still be none."""
    text = without_invisible(without_controls_around(text.translate(_FULL_WIDTH)))
    for wrapping in (_NAME_AND_ADDRESS, _MAIL_LINK):
        if found := wrapping.fullmatch(text):
            text = found[1]
    return without_blanks_around(text.strip("\"'<>,;. "))


def _domain(text: str) -> str | None:
    if literal := _ADDRESS_LITERAL.fullmatch(text):
        host = ascii_host(literal["address"])
        fits = host and (is_ipv6(host) if literal["six"] else is_ipv4(host))
        return text if fits else None
    host = None if text.endswith(".") or ":" in text else ascii_host(text)
    return None if host is None or is_ipv4(host) else host


def _kind(text: str) -> ProblemKind:
    rules: tuple[tuple[ProblemKind, Callable[[str], bool]], ...] = (
        (ProblemKind.NOT_UTF8, has_undecoded),
        (ProblemKind.CONTROL_CHARACTER, has_control),
        (ProblemKind.INVISIBLE_CHARACTER, has_invisible),
        (ProblemKind.SURROUNDING_BLANK, lambda typed: typed != without_blanks_around(typed)),
    )
    return next((kind for kind, applies in rules if applies(text)), ProblemKind.EMAIL_INVALID)
