from __future__ import annotations

import pytest

from core.diagnosis.near_host import is_local, is_near


@pytest.mark.parametrize("host", ["localhost", "mail.localhost", "127.0.0.53", "::1"])
def test_this_computer(host: str) -> None:
    assert is_local(host)
    assert is_near(host)


@pytest.mark.parametrize("host", ["10.1.2.3", "192.168.178.20", "172.16.0.1", "fd00::25", "fe80::1", "169.254.1.1"])
def test_a_private_network(host: str) -> None:
    assert not is_local(host)
    assert is_near(host)


@pytest.mark.parametrize("host", ["127-0-0-1.example.com", "localhost.example.com", "8.8.8.8", "2600::1", "nas.local"])
def test_anywhere_else(host: str) -> None:
    assert not is_local(host)
    assert not is_near(host)
