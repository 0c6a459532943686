"""Names to addresses, off the loop and within a time limit."""

from __future__ import annotations

import socket
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Final

from core.daemon_thread import run_in_daemon_thread
from core.values.failures import NameLookupFailed, NameNotFound, NoAddressOfFamily
from core.values.settings import IpVersion
from core.values.value_class import value_class
from core.wire.step_aborted import StepAborted

MAX_ADDRESSES: Final = 20
"""So many addresses are shown and tried; nobody publishes more for a mail server in earnest."""

_FAMILIES: Final = {
    IpVersion.ANY: socket.AF_UNSPEC,
    IpVersion.IPV4: socket.AF_INET,
    IpVersion.IPV6: socket.AF_INET6,
}

# EAI_NODATA and EAI_ADDRFAMILY are not in every libc, and not in Python's `socket` everywhere.
_NO_SUCH_NAME: Final = frozenset(
    code
    for code in (getattr(socket, name, None) for name in ("EAI_NONAME", "EAI_NODATA", "EAI_ADDRFAMILY"))
    if code is not None
)


@value_class
class Address:
    """One address of a server, with what the operating system needs to connect to it."""

    family: int
    sockaddr: tuple[str, int] | tuple[str, int, int, int]

    @property
    def text(self) -> str:
        """The address as people write it."""
        return self.sockaddr[0]


LookUp = Callable[[str, int, IpVersion, float], Awaitable[tuple[Address, ...]]]
"""What gives a probe the addresses of its server: `resolve`, or what somebody who knows them already brings."""


async def resolve(host: str, port: int, ip_version: IpVersion, seconds: float) -> tuple[Address, ...]:
    """Return the addresses of `host`, in the order of the operating system (RFC 6724).

    Raises StepAborted with the cause, or TimeoutError after `seconds`.
    """
    found = await _addresses(host, port, _FAMILIES[ip_version], seconds)
    if found:
        return tuple(dict.fromkeys(found))[:MAX_ADDRESSES]
    if ip_version is not IpVersion.ANY and await _addresses(host, port, socket.AF_UNSPEC, seconds):
        raise StepAborted(NoAddressOfFamily(host, ip_version))
    raise StepAborted(NameNotFound(host))


async def _addresses(host: str, port: int, family: int, seconds: float) -> list[Address]:
    """Return the addresses of a family, none where the name service says that there are none."""
    try:
        return await run_in_daemon_thread(partial(_look_up, host, port, family), seconds)
    except socket.gaierror as error:
        if error.errno in _NO_SUCH_NAME:
            return []
        raise StepAborted(NameLookupFailed(host, _reason(error))) from error
    except UnicodeError:
        return []
    except TimeoutError:
        raise
    except OSError as error:
        # Trouble of the system (too many open files, for example) comes as it is, not as a gaierror.
        raise StepAborted(NameLookupFailed(host, _reason(error))) from error


def _look_up(host: str, port: int, family: int) -> list[Address]:
    # A name as text would go through the IDNA 2003 codec; ours is in its ASCII form already.
    found = socket.getaddrinfo(host.encode("ascii"), port, family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    # A Python built without IPv6 returns such addresses as numbers and bytes; they are of no use.
    return [Address(family, sockaddr) for family, _, _, _, sockaddr in found if isinstance(sockaddr[0], str)]


def _reason(error: OSError) -> str:
    return (error.strerror or "").strip() or f"error {error.errno}"
