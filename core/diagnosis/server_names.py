"""Whose server a name belongs to, judged by the name alone."""

from __future__ import annotations

import re
from ipaddress import ip_address, ip_network
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from core.values.provider import Provider

_HOST_NAME: Final = re.compile(r"(?=[^ ]{4,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{1,62}")
_SHARED_LABELS: Final = frozenset({"ac", "co", "com", "edu", "gob", "gov", "ne", "net", "nom", "or", "org"})
"""Below these, countries let people register names: example.co.uk is one owner's, co.uk is nobody's."""

_COUNTRY_CHARACTERS: Final = 2
_TUNNELLED: Final = ip_network("198.18.0.0/15")


def is_below(name: str, domain: str) -> bool:
    """Whether a name is a domain or stands below it; in both, a leading "*." stands for any name below."""
    name, domain = name.lower().removeprefix("*."), domain.lower().removeprefix("*.")
    return name == domain or name.endswith(f".{domain}")


def registered_part(name: str) -> str:
    """Return the part of a host name that somebody registered ("example.co.uk"), "" when it is no full name.

    It is a guess by the form of the name: the list of all public suffixes changes weekly, and would be data that is
    dated on the day of a release.
    """
    name = name.lower().rstrip(".").removeprefix("*.")
    if not _HOST_NAME.fullmatch(name):
        return ""
    labels = name.split(".")
    is_shared = len(labels[-1]) == _COUNTRY_CHARACTERS and labels[-2] in _SHARED_LABELS
    return ".".join(labels[-3:] if is_shared else labels[-2:])


def belongs_to(name: str, provider: Provider) -> bool:
    """Whether a server name is one of the provider's, as far as its hosts and banners tell."""
    own = {registered_part(host) for host in provider.hosts} - {""}
    return registered_part(name) in own or any(is_below(name, banner) for banner in provider.banners)


def greeted_name(greeting: str) -> str:
    """Return the name that a server calls itself in its greeting (RFC 5321, 4.2), "" when it names none."""
    first = greeting.partition(" ")[0].rstrip(".").lower()
    return first if registered_part(first) else ""


def is_private_address(text: str) -> bool:
    """Whether an address belongs to a private network, and to nobody on the internet.

    Loopback is none here, nor are the addresses that tunnels of VPN programs give out for any name (RFC 2544).
    """
    try:
        address = ip_address(text)
    except ValueError:
        return False
    if address.is_loopback or address.is_unspecified or address in _TUNNELLED:
        return False
    return address.is_private or address.is_link_local
