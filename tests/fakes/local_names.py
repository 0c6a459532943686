"""Names that lead to this computer are the only ones that there are: a test asks no name service on any network."""

from __future__ import annotations

import socket
from contextlib import contextmanager
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

if TYPE_CHECKING:
    from collections.abc import Iterator

_REAL = socket.getaddrinfo


def _look_up(host: bytes | str | None, *rest: Any, **more: Any) -> list[Any]:  # noqa: ANN401  # as it is declared
    name = host.decode("ascii", "replace") if isinstance(host, bytes) else host
    if name is None or name == "localhost" or _is_address(name):
        return _REAL(host, *rest, **more)
    raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")


def _is_address(name: str) -> bool:
    try:
        ip_address(name)
    except ValueError:
        return False
    return True


@contextmanager
def only_local_names() -> Iterator[None]:
    """Inside the block every other name is unknown."""
    with patch.object(socket, "getaddrinfo", _look_up):
        yield
