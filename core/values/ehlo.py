"""What a server says it can do, in answer to EHLO."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from core.values.value_class import value_class

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.values.reply import Reply

# Only these part words (RFC 5321, 4.1.1.1); str.split() would take a no-break space for one, too.
_BLANKS: Final = re.compile(r"[ \t]+")


@value_class
class EhloKeyword:
    """One EHLO keyword with its parameters, as said (RFC 5321, 4.1.1.1)."""

    name: str
    parameters: tuple[str, ...] = ()

    def __str__(self) -> str:
        return " ".join((self.name, *self.parameters))


@value_class
class EhloKeywords:
    """All EHLO keywords of one reply, in the order of the server; names are upper case."""

    keywords: tuple[EhloKeyword, ...] = ()

    @classmethod
    def from_reply(cls, reply: Reply) -> EhloKeywords:
        """Read the keywords of a 250 reply to EHLO; its first line is the server's greeting and is no keyword."""
        words = (_BLANKS.split(line.strip(" \t")) for line in reply.lines[1:])
        return cls(tuple(_keyword(name, parameters) for name, *parameters in words if name))

    def __contains__(self, name: object) -> bool:
        return any(keyword.name == name for keyword in self.keywords)

    def __len__(self) -> int:
        return len(self.keywords)

    def parameters(self, name: str) -> tuple[str, ...] | None:
        """Return the parameters of a keyword, or None when it was not said."""
        for keyword in self.keywords:
            if keyword.name == name:
                return keyword.parameters
        return None

    @property
    def mechanisms(self) -> tuple[str, ...]:
        """The SASL mechanisms offered, upper case, each once (RFC 4954, 3)."""
        return tuple(_unique(_capital(name) for k in self.keywords if k.name == "AUTH" for name in k.parameters))

    @property
    def size_limit(self) -> int | None:
        """The largest message in bytes, None when unknown or unlimited (RFC 1870, 3)."""
        match self.parameters("SIZE"):
            # RFC 1870 (4) has at most 20 digits; Python refuses to read thousands.
            case (size, *_) if size.isascii() and size.isdigit() and len(size) <= 20:
                return int(size) or None
        return None

    @property
    def texts(self) -> tuple[str, ...]:
        """Each keyword with its parameters as one text."""
        return tuple(str(keyword) for keyword in self.keywords)


def _keyword(name: str, parameters: Iterable[str]) -> EhloKeyword:
    # "AUTH=LOGIN PLAIN" is how servers from before RFC 4954 spoke to an old Outlook; it means AUTH LOGIN PLAIN.
    if _capital(name).startswith("AUTH="):
        old_style = name[len("AUTH=") :]
        return EhloKeyword("AUTH", tuple(part for part in (old_style, *parameters) if part))
    return EhloKeyword(_capital(name), tuple(parameters))


def _capital(name: str) -> str:
    """Return a name in capitals; one with letters beyond ASCII as it is, for some of these have ASCII capitals."""
    return name.upper() if name.isascii() else name


def _unique(names: Iterable[str]) -> Iterable[str]:
    return dict.fromkeys(names)
