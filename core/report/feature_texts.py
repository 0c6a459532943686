"""What a server's EHLO keywords mean, for people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.report.bounded import bounded
from core.report.numbers import grouped, size_text
from core.report.templates import has_text
from core.values.ehlo import EhloKeywords
from core.values.message import Message

if TYPE_CHECKING:
    from core.values.ehlo import EhloKeyword

USUAL_KEYWORDS: Final = ("STARTTLS", "AUTH", "SIZE", "8BITMIME", "SMTPUTF8", "PIPELINING", "DSN", "CHUNKING")
"""Features worth naming also where they are missing, the most important first."""

_MAX_SIZE_DIGITS: Final = 20  # RFC 1870, 5


def keyword_value(keyword: EhloKeyword) -> Message:
    """Return the parameters: "PLAIN, LOGIN", "35,882,577", or "offered" when there are none."""
    size = _size(keyword)
    if size is not None:
        return Message("feature.value.number", {"number": grouped(size)})
    if keyword.parameters:
        return Message("feature.value.given", {"value": bounded(", ".join(keyword.parameters))})
    return Message("feature.value.offered")


def keyword_meaning(keyword: EhloKeyword, *, only_after_encryption: bool = False) -> Message:
    """Return what a keyword means; of AUTH also that it came only inside TLS, where the caller saw that."""
    if keyword.name == "AUTH":
        form = "empty" if not keyword.parameters else "after_encryption" if only_after_encryption else "any"
        return Message(f"feature.auth.{form}")
    if keyword.name == "SIZE":
        return _size_meaning(keyword)
    text_id = f"feature.meaning.{keyword.name}"
    if keyword.name.isupper() and has_text(text_id):
        return Message(text_id)
    # RFC 5321, 4.1.1.1: a keyword that begins with X belongs to the two who talk to each other.
    return Message(f"feature.meaning.{'private' if keyword.name.startswith('X') else 'unknown'}")


def absent_value() -> Message:
    """Return "not offered"."""
    return Message("feature.value.not_offered")


def absent_meaning(name: str) -> Message:
    """Return what follows from one of USUAL_KEYWORDS being missing. Raises ValueError for any other."""
    if name not in USUAL_KEYWORDS:
        raise ValueError(name)
    return Message(f"feature.absent.{name}")


def _size_meaning(keyword: EhloKeyword) -> Message:
    limit = _size(keyword)
    if limit is not None:
        return Message("feature.size.limited", {"size": size_text(limit)})
    # SIZE alone or SIZE 0: there is no fixed limit (RFC 1870, 3).
    return Message(f"feature.size.{'unlimited' if keyword.parameters[:1] in {(), ('0',)} else 'unclear'}")


def _size(keyword: EhloKeyword) -> int | None:
    if keyword.name != "SIZE" or len("".join(keyword.parameters[:1])) > _MAX_SIZE_DIGITS:
        return None
    return EhloKeywords((keyword,)).size_limit
