"""What is a name or an address that a server can have, and what is not."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from core.values.form import ProblemKind

MAX_NAME_CHARACTERS: Final = 253
"""The longest name that DNS can carry, without the dot at its end (RFC 1035, 2.3.4)."""

# Underscores are no letters of a host name (RFC 952), but DNS carries them and some networks use them.
_LABEL: Final = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")
_NUMBER: Final = re.compile(r"[0-9]+|0x[0-9a-f]*")
_DECIMAL: Final = re.compile(r"0|[1-9][0-9]{0,2}")
_IDEOGRAPHIC_FULL_STOP: Final = "\u3002"
# Beyond this nothing is a name, whatever IDNA would make of it; the work stays small.
_MAX_TYPED_CHARACTERS: Final = 1000


def normalised(text: str) -> str:
    """Return the text with full-width digits, letters and dots as the ones that are meant (RFC 5895, 2)."""
    if text.isascii():
        return text
    return unicodedata.normalize("NFKC", text).replace(_IDEOGRAPHIC_FULL_STOP, ".")


def ascii_host(text: str) -> str | None:
    """Return a host in the form in which it is looked up and sent, or None when no server can be called that.

    Names come in lower case, IDNs by IDNA 2008 (RFC 5891: "ß" is a letter of its own), without a dot at the end; IPv6
    addresses without brackets and in the short form of RFC 5952.
    """
    text = normalised(text)
    if len(text) > _MAX_TYPED_CHARACTERS:
        return None
    if ":" in text or text.startswith("["):
        return _ipv6(text)
    name = _name(text)
    if name is None or not _ends_in_number(name):
        return name
    return name if _is_dotted_quad(name) else None


def why_no_host(text: str) -> ProblemKind:
    """Return what is wrong with a text for which `ascii_host` returned None."""
    text = normalised(text)
    address, percent, _ = text.strip("[]").partition("%")
    if percent and _ipv6(address):
        return ProblemKind.HOST_HAS_ZONE
    parts = text.lower().removesuffix(".").split(".")
    # What inet_aton would read: 127.1 is 127.0.0.1, and 010 is 8 to some and 10 to others.
    if len(parts) <= 4 and all(map(_NUMBER.fullmatch, parts)) and not _is_decimal(parts):
        return ProblemKind.HOST_AMBIGUOUS_NUMBER
    return ProblemKind.HOST_INVALID


def is_ipv4(host: str) -> bool:
    """Whether a host from `ascii_host` is an IPv4 address."""
    return _ends_in_number(host) and ":" not in host


def is_ipv6(host: str) -> bool:
    """Whether a host from `ascii_host` is an IPv6 address."""
    return ":" in host


def _name(text: str) -> str | None:
    name = text.removesuffix(".").lower() if text.isascii() else _international_name(text)
    if name is None or len(name) > MAX_NAME_CHARACTERS:
        return None
    return name if all(map(_LABEL.fullmatch, name.split("."))) else None


def _international_name(text: str) -> str | None:
    # 10 ms that only they pay who need it.
    import idna

    try:
        labels = idna.uts46_remap(text, std3_rules=False, transitional=False).removesuffix(".").split(".")
        return ".".join(label if label.isascii() else idna.alabel(label).decode("ascii") for label in labels)
    except (idna.IDNAError, UnicodeError):
        return None


def _ipv6(text: str) -> str | None:
    from ipaddress import AddressValueError, IPv6Address

    if text.startswith("[") and text.endswith("]"):
        text = text[1:-1]
    # A zone would reach the resolver and then fail the name check of TLS, which knows no zones.
    if "%" in text:
        return None
    try:
        return str(IPv6Address(text))
    except AddressValueError:
        return None


def _ends_in_number(name: str) -> bool:
    return _NUMBER.fullmatch(name.rpartition(".")[2]) is not None


def _is_decimal(parts: list[str]) -> bool:
    return len(parts) == 4 and all(map(_DECIMAL.fullmatch, parts))


def _is_dotted_quad(name: str) -> bool:
    parts = name.split(".")
    return _is_decimal(parts) and all(int(part) <= 255 for part in parts)
