"""What is wrong with the name that this computer gives itself in EHLO."""

from __future__ import annotations

import re
from typing import Final

from core.lint.characters import has_control, has_undecoded, seen
from core.lint.host_name import ascii_host, is_ipv4, is_ipv6
from core.values.form import Field, Problem, ProblemKind

_LITERAL: Final = re.compile(r"\[(?P<six>IPv6:)?(?P<address>[0-9A-Fa-f:.]+)\]", re.IGNORECASE)


def lint_ehlo_name(text: str) -> str | Problem:
    """Return the name as it is sent ("" for none), or what is wrong with it.

    Only a domain and an address literal may be said (RFC 5321, 4.1.1.1), both in ASCII.
    """
    if not text or _is_domain(text) or _is_literal(text):
        return text
    repairs = ((Field.EHLO_NAME, meant),) if (meant := _likely_name(text)) else ()
    return Problem(Field.EHLO_NAME, _kind(text), seen(text), repairs)


def _is_domain(text: str) -> bool:
    # Unlike a host that is looked up, a name that is said has no underscore and no dot at its end.
    host = ascii_host(text) if text.isascii() and not text.endswith(".") and "_" not in text else None
    return host is not None and not is_ipv4(host) and not is_ipv6(host)


def _is_literal(text: str) -> bool:
    literal = _LITERAL.fullmatch(text)
    host = ascii_host(literal["address"]) if literal else None
    if literal is None or host is None:
        return False
    return is_ipv6(host) if literal["six"] else is_ipv4(host)


def _likely_name(text: str) -> str | None:
    host = ascii_host(text.strip())
    if host is None:
        return None
    if is_ipv6(host):
        return f"[IPv6:{host}]"
    if is_ipv4(host):
        return f"[{host}]"
    return host if _is_domain(host) else None


def _kind(text: str) -> ProblemKind:
    if has_undecoded(text):
        return ProblemKind.NOT_UTF8
    return ProblemKind.CONTROL_CHARACTER if has_control(text) else ProblemKind.EHLO_NAME_INVALID
