"""What the tests of the engine share."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

import pytest

from tests.core.wire.open_sockets import open_sockets
from tests.fakes.server_tls import ServerTls

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.real_servers.certificate_authority import CertificateAuthority


@pytest.fixture
def never() -> Iterator[Event]:
    """An event that is not set before the test is over; whoever waits for it hangs until then."""
    event = Event()
    yield event
    event.set()


@pytest.fixture
def tls(certificate_authority: CertificateAuthority) -> ServerTls:
    """How a good server speaks TLS."""
    return ServerTls(certificate_authority.good())


@pytest.fixture
def no_other_ports(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Second looks at no other ports, unless a test has some; and no socket stays open."""
    monkeypatch.setattr("core.probe.control_plan.OTHER_PORTS", ())
    before = open_sockets()
    yield
    assert open_sockets() == before
