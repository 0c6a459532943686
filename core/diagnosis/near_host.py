"""Whether a host, as it was typed, is this computer or stands close to it."""

from __future__ import annotations

from ipaddress import ip_address


def is_local(host: str) -> bool:
    """Whether a host is this computer itself."""
    return host in {"localhost", "::1"} or host.endswith(".localhost") or host.startswith("127.")


def is_near(host: str) -> bool:
    """Whether a host is this computer, or an address of a private network (RFC 1918, RFC 4193).

    Only what was typed counts: where a name leads to is said by a network that may be hostile.
    """
    if is_local(host):
        return True
    try:
        address = ip_address(host)
    except ValueError:
        return False
    return address.is_private or address.is_link_local
