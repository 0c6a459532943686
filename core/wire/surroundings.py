"""What on this computer may stand between it and a server: tunnels and proxies that are switched on."""

from __future__ import annotations

import os
import re
import socket
import sys
from pathlib import Path
from typing import Final

from core.values.printable import printable
from core.values.surroundings import Surroundings

_TUNNEL: Final = re.compile(
    r"(?:tun|tap|wg|ppp|ipsec|xfrm|vti)\d+|(?:nordlynx|nordtun|proton|mullvad|tailscale|zt|wg-|cloudflarewarp)[\w-]*",
    re.IGNORECASE,
)
"""Names that VPN programs give. macOS keeps utun0 and its like up for itself, so those prove nothing."""
_PROXY_KINDS: Final = ("http", "https", "socks")
_HAVE_PROXY_SETTINGS: Final = ("darwin", "win32")
"""Systems with proxies in their own settings; on the others only the environment has any."""
_UP: Final = 0x1  # IFF_UP, netdevice(7)
_INTERFACES: Final = Path("/sys/class/net")
_MOST: Final = 10
"""So many tunnels are named; more would say nothing more."""


def look_around() -> Surroundings:
    """Return what was found. Connects to nobody, and never reads the address or the password of a proxy."""
    return Surroundings(_tunnels(), _proxies())


def _tunnels() -> tuple[str, ...]:
    try:
        names = [name for _, name in socket.if_nameindex()]
    except OSError:
        return ()
    found = [printable(name, 40) for name in names if _TUNNEL.fullmatch(name) and _is_up(name)]
    return tuple(found[:_MOST])


def _proxies() -> tuple[str, ...]:
    # What reads them brings half of the web with it, so first whether there can be any.
    if sys.platform not in _HAVE_PROXY_SETTINGS and not any(name.lower().endswith("_proxy") for name in os.environ):
        return ()
    from urllib.request import getproxies

    known = getproxies()
    return tuple(kind for kind in _PROXY_KINDS if kind in known)


def _is_up(name: str) -> bool:
    """Whether an interface is switched on; where the system has no file that says so, to be there is to be on."""
    try:
        return bool(int((_INTERFACES / name / "flags").read_text("ascii"), 16) & _UP)
    except (OSError, ValueError):
        return True
