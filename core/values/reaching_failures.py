"""Why the server was not reached: its name, its addresses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.values.value_class import value_class

if TYPE_CHECKING:
    from core.values.address_tried import AddressTried
    from core.values.settings import IpVersion


@value_class
class NameNotFound:
    """The name service says that there is no such name."""

    host: str


@value_class
class NoAddressOfFamily:
    """The name exists, but not with an address of the wanted IP version."""

    host: str
    ip_version: IpVersion


@value_class
class NameLeadsElsewhere:
    """The name exists, but none of its addresses is one of the server that was to be looked at."""

    host: str


@value_class
class NameLookupFailed:
    """The name service did not work; the name may be right."""

    host: str
    reason: str


@value_class
class NameLookupTimedOut:
    """The name service did not answer in time; the name may be right."""

    host: str
    seconds: float


@value_class
class ConnectRefused:
    """The server answered that nothing listens on the port."""

    attempts: tuple[AddressTried, ...]


@value_class
class ConnectTimedOut:
    """No address answered in time."""

    attempts: tuple[AddressTried, ...]
    seconds: float


@value_class
class ConnectUnreachable:
    """There is no way to any address of the server."""

    attempts: tuple[AddressTried, ...]


@value_class
class ConnectProhibited:
    """Something on the way, or on this computer, forbids the connection."""

    attempts: tuple[AddressTried, ...]


@value_class
class Ipv6Unreachable:
    """Only IPv6 addresses were tried, IPv6 does not work here, and IPv4 does."""

    attempts: tuple[AddressTried, ...]


@value_class
class ComputerOffline:
    """This computer has no route to anywhere."""

    attempts: tuple[AddressTried, ...]


@value_class
class ConnectReset:
    """The connection was cut while it was being made."""

    attempts: tuple[AddressTried, ...]
