"""Reads what people paste where a server belongs: a web address, a name with its port, their own address.

Each step takes one thing away that is no part of a name and remembers the most telling thing that was taken; what is
left is what the user most likely meant.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from core.lint.characters import (
    JOINERS,
    has_blank,
    has_control,
    without_blanks_around,
    without_controls_around,
    without_invisible,
)
from core.lint.host_name import ascii_host, normalised
from core.values.form import ProblemKind

if TYPE_CHECKING:
    from collections.abc import Callable

# "smtp:" needs its slashes or a letter, for "smtp:587" is a server called smtp and its port.
_SCHEME: Final = re.compile(
    r"[a-z][a-z0-9+.-]{0,30}:[/\\]{2,3}|(?:https?|smtps?|submissions?|mailto):(?![0-9])", re.IGNORECASE
)
_PATH: Final = re.compile(r"[/\\?#].*", re.DOTALL)
_PORT: Final = re.compile(
    r"(?P<host>\[[^\[\]]+\]|[^\s:;,]+|[0-9a-f:.]+(?=\s))(?:\s*[:;,]\s*|\s+)(?:port:?\s*)?(?P<port>[0-9]{1,9})",
    re.IGNORECASE,
)
_BLANK_AT_A_DOT: Final = re.compile(r"(?<!\s)\s*\.\s*")
_STRAY: Final = "\"'`<>(){},;!*\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u2039\u203a\u00ab\u00bb"
# One sentence is shown, and one click repairs it all: the sentence is about the first of these.
_MOST_TELLING: Final = (
    ProblemKind.HOST_IS_ADDRESS,
    ProblemKind.HOST_HAS_SCHEME,
    ProblemKind.HOST_HAS_PORT,
    ProblemKind.CONTROL_CHARACTER,
    ProblemKind.HOST_HAS_INVISIBLE,
    ProblemKind.HOST_HAS_BLANK,
    ProblemKind.HOST_HAS_STRAY_CHARACTER,
)


@dataclass(slots=True)
class PastedHost:
    """What a text in the host field seems to hold, and the most telling thing in it that is no part of a name."""

    host: str
    port: str = ""
    username: str = ""
    email: str = ""
    kind: ProblemKind | None = None

    def take(self, kind: ProblemKind, away: Callable[[str], str]) -> None:
        """Clean the host, and remember why when there was something to clean."""
        rest = away(self.host)
        if rest != self.host:
            self.host = rest
            self.kind = min(kind, self.kind or kind, key=_MOST_TELLING.index)


def read_pasted_host(text: str) -> PastedHost:
    """Take a pasted text apart. The host may still be none: the caller asks `ascii_host`."""
    pasted = PastedHost(normalised(text))
    pasted.take(ProblemKind.HOST_HAS_BLANK, without_blanks_around)
    pasted.take(ProblemKind.CONTROL_CHARACTER, without_controls_around)
    if has_control(pasted.host):
        pasted.kind = ProblemKind.CONTROL_CHARACTER
        return pasted
    pasted.take(ProblemKind.HOST_HAS_INVISIBLE, _without_invisible)
    pasted.take(ProblemKind.HOST_HAS_BLANK, without_blanks_around)
    pasted.take(ProblemKind.HOST_HAS_STRAY_CHARACTER, _without_strays)
    _split_web_address(pasted)
    _split_port(pasted)
    _split_user(pasted)
    pasted.take(ProblemKind.HOST_HAS_STRAY_CHARACTER, _without_strays)
    pasted.take(ProblemKind.HOST_HAS_BLANK, lambda host: _BLANK_AT_A_DOT.sub(".", host))
    if has_blank(pasted.host):
        pasted.kind = ProblemKind.HOST_HAS_BLANK
    return pasted


def _without_invisible(text: str) -> str:
    rest = without_invisible(text)
    if JOINERS.isdisjoint(rest) or ascii_host(rest):
        return rest
    return "".join(character for character in rest if character not in JOINERS)


def _without_strays(text: str) -> str:
    text = text.strip(_STRAY + " ")
    # "smtp.example.com:" ends a sentence or lost its port; a colon at the end of an IPv6 address belongs to it.
    return text.rstrip(": ") if not text.endswith("::") else text


def _split_web_address(pasted: PastedHost) -> None:
    if found := _SCHEME.match(pasted.host):
        is_mail = found[0].lower().startswith("mailto:")
        kind = ProblemKind.HOST_IS_ADDRESS if is_mail else ProblemKind.HOST_HAS_SCHEME
        pasted.take(kind, lambda host: host[found.end() :])
    pasted.take(ProblemKind.HOST_HAS_STRAY_CHARACTER, lambda host: _PATH.sub("", host))


def _split_port(pasted: PastedHost) -> None:
    if ascii_host(pasted.host):
        return
    user, at, place = pasted.host.rpartition("@")
    if found := _PORT.fullmatch(place):
        pasted.port = found["port"]
        pasted.take(ProblemKind.HOST_HAS_PORT, lambda _: user + at + found["host"])


def _split_user(pasted: PastedHost) -> None:
    user, at, place = pasted.host.rpartition("@")
    if not at:
        return
    if pasted.port or pasted.kind is ProblemKind.HOST_HAS_SCHEME:
        # The password of a web address is dropped unread: it stands in the open, and belongs into its own field.
        pasted.username, pasted.host = _unescaped(user.partition(":")[0]), place
    else:
        pasted.email = pasted.host
        pasted.take(ProblemKind.HOST_IS_ADDRESS, lambda _: "")


def _unescaped(user: str) -> str:
    if "%" not in user:
        return user
    from urllib.parse import unquote

    return unquote(user)
