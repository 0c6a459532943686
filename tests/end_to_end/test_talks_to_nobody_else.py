"""The program reaches the server that it was told to test, and nobody else, whatever that server says."""

from __future__ import annotations

import ast
import socket
import sys
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.fakes.network import TlsServer
from tests.fakes.script import Action, Expect, Say
from tests.fakes.scripted_smtp_server import ScriptedSmtpServer
from tests.fakes.server_tls import ServerTls
from tests.program import open_program
from tests.real_servers.certificate_authority import CertificateAuthority, Defect

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.fakes.threaded_server import ThreadedServer
    from tests.real_servers.certificate_authority import CertificateFiles

ROOT = Path(__file__).resolve().parents[2]
WATCHED = {"socket.connect", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo", "socket.gethostbyname"}
LURES = [b"http://lure.example.test/x.png", b"<img src=http://127.0.0.1:1/x>", b"<a href='mailto:x@lure.example.test'>"]


@dataclass
class Destinations:
    """Where the program connected to, and which names it asked for."""

    reached: set[tuple[str, int]] = field(default_factory=set)
    asked: set[str] = field(default_factory=set)
    other: set[str] = field(default_factory=set)

    def note(self, event: str, arguments: tuple[object, ...]) -> None:
        match event, arguments:
            case "socket.connect", (socket.socket(), (str(host), int(port), *_)):
                self.reached.add((host, port))
            case "socket.connect", _:
                return  # within this computer: the desktop's bus
            case "socket.getaddrinfo", (bytes(host), *_):
                self.asked.add(host.decode())
            case _:
                self.other.add(f"{event} {arguments}")


_watching: list[Destinations] = []


def _hook(event: str, arguments: tuple[object, ...]) -> None:
    if event in WATCHED:
        for destinations in _watching:
            destinations.note(event, arguments)


@pytest.fixture(scope="session", autouse=True)
def audit_hook() -> None:
    """An audit hook stays for the life of the interpreter; it only notes something while somebody watches."""
    sys.addaudithook(_hook)


@contextmanager
def watched() -> Iterator[Destinations]:
    destinations = Destinations()
    _watching.append(destinations)
    try:
        yield destinations
    finally:
        _watching.remove(destinations)


def lures(code: int) -> Action:
    """A reply full of addresses that something might follow."""
    return Say(b"".join(f"{code}-".encode() + lure + b"\r\n" for lure in LURES) + f"{code} end\r\n".encode())


def good(authority: CertificateAuthority) -> CertificateFiles:
    return authority.good("localhost")


def incomplete(authority: CertificateAuthority) -> CertificateFiles:
    """It names a place where the missing certificate can be fetched."""
    return authority.defective(Defect.INCOMPLETE_CHAIN)


REDIRECTING: list[Action] = [lures(220), Expect(rb"EHLO .*"), lures(250), Expect(rb"QUIT"), lures(221)]
REFERRAL: list[Action] = [Say(b"421 4.3.2 Use lure.example.test:25 instead\r\n")]


@pytest.mark.parametrize(
    ("certificate", "script", "state"),
    [
        (None, REDIRECTING, "warning"),
        (None, REFERRAL, "failure"),
        (good, REDIRECTING, "success"),
        (incomplete, None, "failure"),
    ],
)
async def test_one_test_reaches_one_server(
    trust: CertificateAuthority, tmp_path: Path, certificate: object, script: list[Action] | None, state: str
) -> None:
    tls = ServerTls(certificate(trust)) if callable(certificate) else None
    playing: ThreadedServer
    if script is None:
        assert tls is not None
        playing = TlsServer(tls)
    else:
        playing = ScriptedSmtpServer(script, tls=tls)
    with watched() as destinations, playing as server:
        async with open_program(tmp_path) as program:
            assert destinations == Destinations(), "at the start"
            program.enter(host="localhost", port=server.port, encryption="tls" if tls else "none")
            assert await program.test() == state, program.code
    assert {port for _, port in destinations.reached} == {server.port}
    assert {host for host, _ in destinations.reached} <= {"127.0.0.1", "::1"}
    assert destinations.asked == {"localhost"}
    assert destinations.other == set()


FORBIDDEN = {
    "urllib.request", "urllib3", "requests", "http", "httpx", "ftplib", "webbrowser", "xmlrpc", "smtplib", "imaplib",
    "PySide6.QtNetwork", "PySide6.QtWebEngineWidgets", "PySide6.QtGui.QDesktopServices",
}  # fmt: skip
ALLOWED = {
    # Which proxies are set, by kind; nothing is fetched with it.
    "core/wire/surroundings.py": {"urllib.request", "urllib.request.getproxies"},
    # Hands a page of the provider table to the browser when its button is pressed; never one from a server.
    "gui/results_pane/provider_page_button.py": {"PySide6.QtGui.QDesktopServices", "openUrl"},
    # Shows pages of our own, which have no pictures, and turns only from one to another.
    "gui/dialogs/help_dialog.py": {
        *("QTextBrowser", "setOpenLinks", "anchorClicked"),
    },
}
FOLLOWS_LINKS = {"openUrl", "setOpenExternalLinks", "setOpenLinks", "linkActivated", "anchorClicked", "QTextBrowser"}


def sources() -> list[Path]:
    return [ROOT / "app.py", *(path for folder in ("core", "gui") for path in (ROOT / folder).rglob("*.py"))]


def faults(text: str) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(text)):
        names = {alias.name for alias in node.names} if isinstance(node, ast.Import | ast.ImportFrom) else set()
        if isinstance(node, ast.ImportFrom):
            names |= {f"{node.module}.{name}" for name in names} | {str(node.module)}
        found |= {name for name in names if any(name == bad or name.startswith(f"{bad}.") for bad in FORBIDDEN)}
        found |= {name for name in names if name in FOLLOWS_LINKS}
        found |= {node.attr} & FOLLOWS_LINKS if isinstance(node, ast.Attribute) else set()
    return found


def test_nothing_in_the_program_fetches_or_follows_a_link() -> None:
    found = {path.relative_to(ROOT).as_posix(): faults(path.read_text("utf-8")) for path in sources()}
    assert {path: names for path, names in found.items() if names - ALLOWED.get(path, set())} == {}
    assert {path: names for path, names in found.items() if path in ALLOWED} == ALLOWED


@pytest.mark.parametrize(
    "text",
    [
        "import urllib.request",
        "from http import client",
        "from PySide6.QtGui import QDesktopServices",
        "from PySide6.QtNetwork import QTcpSocket",
        "label.setOpenExternalLinks(True)",
        "from PySide6.QtWidgets import QTextBrowser",
    ],
)
def test_what_would_do_so_is_found(text: str) -> None:
    assert faults(text)
