"""Ports for servers that cannot be told to pick one themselves."""

from __future__ import annotations

import fcntl
import os
import secrets
import socket
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# Below the range from which the kernel takes ports for outgoing connections, so that no client can get in the way.
_LOWEST, _HIGHEST = 15000, 31000


@contextmanager
def free_ports(count: int) -> Iterator[list[int]]:
    """Ports that are free on both loopback addresses.

    Until the end of the block no other test process on this machine takes ports here: start the server inside.
    """
    lock = Path(tempfile.gettempdir()) / f"outbox-check-ports-{os.getuid()}.lock"
    with lock.open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        ports: set[int] = set()
        while len(ports) < count:
            port = _LOWEST + secrets.randbelow(_HIGHEST - _LOWEST)
            if _is_free(port):
                ports.add(port)
        yield list(ports)


def _is_free(port: int) -> bool:
    addresses = [(socket.AF_INET, "127.0.0.1")]
    if has_ipv6_loopback():
        addresses.append((socket.AF_INET6, "::1"))
    return all(_can_bind(family, address, port) for family, address in addresses)


def has_ipv6_loopback() -> bool:
    """Whether servers can listen on ::1 here."""
    return socket.has_ipv6 and _can_bind(socket.AF_INET6, "::1", 0)


def _can_bind(family: socket.AddressFamily, address: str, port: int) -> bool:
    with socket.socket(family, socket.SOCK_STREAM) as candidate:
        try:
            candidate.bind((address, port))
        except OSError:
            return False
    return True
