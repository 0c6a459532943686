from __future__ import annotations

import os
import socket
import subprocess
import sys
import urllib.request
from typing import TYPE_CHECKING

import pytest

from core.values.surroundings import Surroundings
from core.wire import surroundings
from core.wire.surroundings import look_around

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A computer with one cable, and nothing else."""
    interfaces(monkeypatch, tmp_path, eth0=0x1003)
    for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
        monkeypatch.delenv(name)


def interfaces(monkeypatch: pytest.MonkeyPatch, folder: Path, **flags: int) -> None:
    for name, number in flags.items():
        (folder / name).mkdir(exist_ok=True)
        (folder / name / "flags").write_text(f"{number:#x}\n")
    monkeypatch.setattr(surroundings, "_INTERFACES", folder)
    monkeypatch.setattr("core.wire.surroundings.socket.if_nameindex", lambda: list(enumerate(["lo", *flags], 1)))


def test_without_tunnels_and_proxies_there_is_nothing_to_tell() -> None:
    assert look_around() == Surroundings()


@pytest.mark.parametrize(
    "name", ["tun0", "tap3", "wg0", "ppp0", "ipsec1", "nordlynx", "proton0", "tailscale0", "mullvad-de", "wg-mullvad"]
)
def test_a_tunnel_that_is_up_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str) -> None:
    interfaces(monkeypatch, tmp_path, eth0=0x1003, **{name: 0x10D1})
    assert look_around().tunnels == (name,)


@pytest.mark.parametrize("name", ["tunl", "docker0", "br-1", "wlan0", "tunnel_32512", "ethernet_32769", "utun0", "en0"])
def test_other_interfaces_are_no_tunnels(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str) -> None:
    interfaces(monkeypatch, tmp_path, **{name: 0x10D1})
    assert look_around().tunnels == ()


def test_a_tunnel_that_is_down_is_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    interfaces(monkeypatch, tmp_path, wg0=0x1090)
    assert look_around().tunnels == ()


def test_where_nothing_says_that_it_is_down_it_is_up(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    interfaces(monkeypatch, tmp_path, wg0=0x1090)
    (tmp_path / "wg0" / "flags").unlink()
    assert look_around().tunnels == ("wg0",)


def test_there_are_only_so_many(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    interfaces(monkeypatch, tmp_path, **{f"tun{number}": 0x1 for number in range(30)})
    assert len(look_around().tunnels) == 10


def test_a_system_that_names_no_interfaces_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> list[tuple[int, str]]:
        raise OSError

    monkeypatch.setattr("core.wire.surroundings.socket.if_nameindex", refuse)
    assert look_around().tunnels == ()


def test_of_proxies_only_the_kind_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("socks_proxy", "socks5://sam:geheim@192.0.2.9:1080")
    monkeypatch.setenv("HTTP_PROXY", "http://192.0.2.9:3128")
    monkeypatch.setenv("NO_PROXY", "localhost")
    found = look_around()
    assert found.proxies == ("http", "socks")
    assert "192.0.2.9" not in repr(found)


@pytest.mark.parametrize("system", ["darwin", "win32"])
def test_a_system_with_settings_of_its_own_is_asked(monkeypatch: pytest.MonkeyPatch, system: str) -> None:
    monkeypatch.setattr("core.wire.surroundings.sys.platform", system)
    monkeypatch.setattr(urllib.request, "getproxies", lambda: {"https": "http://192.0.2.9:3128"})
    assert look_around().proxies == ("https",)


def test_what_reads_proxies_is_loaded_only_where_there_can_be_some() -> None:
    program = "import sys, core.wire.surroundings as s; s.look_around(); print('urllib.request' in sys.modules)"
    for environment, loaded in ({}, "False"), ({"no_proxy": "x"}, "True"):
        done = subprocess.run(
            [sys.executable, "-c", program], capture_output=True, text=True, check=True, env=environment
        )
        assert done.stdout.strip() == loaded


def test_this_computer_can_be_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    names = {name for _, name in socket.if_nameindex()}
    assert set(look_around().tunnels) <= names
