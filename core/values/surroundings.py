"""What surrounds the program on this computer and may stand between it and a server."""

from __future__ import annotations

from core.values.value_class import value_class


@value_class
class Surroundings:
    """What was found.

    `tunnels` are the names of active network interfaces of the kind that VPN programs make, `proxies` the kinds
    ("http", "https", "socks") of proxies that this computer is told to use; never their addresses or passwords.
    """

    tunnels: tuple[str, ...] = ()
    proxies: tuple[str, ...] = ()
