"""A whole STARTTLS handshake with sign-in: our engine, aiosmtplib as it comes, and bare sockets."""

from __future__ import annotations

import asyncio
import base64
import shutil
import socket
import ssl
from functools import partial
from time import perf_counter
from typing import TYPE_CHECKING, Final

import aiosmtplib

from core.probe.probe import Probe
from core.values.credentials import Credentials, Secret
from core.values.settings import ConnectionSettings, Encryption
from tests.bench.figure import Figure, measure_in_turn
from tests.real_servers.accounts import PASSWORD, USER
from tests.real_servers.certificate_authority import CertificateAuthority
from tests.real_servers.loopback_server import make_public_folder
from tests.real_servers.postfix import Postfix

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

HANDSHAKES: Final = 10
PAIRS: Final = 15
HOST: Final = "localhost"


def run() -> list[Figure]:
    """Return both ratios. All sides check the certificate against a fresh load of the system's trust."""
    folder = make_public_folder("bench-certificates")
    authority = CertificateAuthority(folder)
    try:
        with Postfix(authority) as postfix:
            ours = partial(_timed, partial(_ours, postfix.submission, authority.root_file))
            return [
                _compare(
                    "engine against stock aiosmtplib, STARTTLS + AUTH", 1.3, ours, _aiosmtplib, postfix, authority
                ),
                _compare("engine against bare sockets, STARTTLS + AUTH", None, ours, _sockets, postfix, authority),
            ]
    finally:
        shutil.rmtree(folder)


def _compare(
    what: str,
    goal: float | None,
    ours: Callable[[], float],
    theirs: Callable[[int, Path], None],
    postfix: Postfix,
    authority: CertificateAuthority,
) -> Figure:
    other = partial(_timed, partial(theirs, postfix.submission, authority.root_file))
    paired = measure_in_turn(ours, other, PAIRS)
    each = f"{paired.ours * 1000 / HANDSHAKES:.1f} ms against {paired.theirs * 1000 / HANDSHAKES:.1f} ms"
    return Figure(what, paired.ratio, "x", goal, f"{each} each, {paired.pairs} pairs of {HANDSHAKES}")


def _timed(action: Callable[[], None]) -> float:
    began = perf_counter()
    action()
    return perf_counter() - began


def _ours(port: int, ca_file: Path) -> None:
    async def all_of_them() -> None:
        settings = ConnectionSettings(HOST, port, Encryption.STARTTLS, username=USER, ca_file=ca_file)
        for _ in range(HANDSHAKES):
            outcome = await Probe(settings, Credentials(USER, Secret(PASSWORD)), lambda _: None).run()
            assert outcome.signed_in, outcome.failure

    asyncio.run(all_of_them())


def _aiosmtplib(port: int, ca_file: Path) -> None:
    async def all_of_them() -> None:
        for _ in range(HANDSHAKES):
            client = aiosmtplib.SMTP(
                hostname=HOST, port=port, start_tls=True, cert_bundle=str(ca_file), local_hostname="[127.0.0.1]"
            )
            await client.connect()
            await client.ehlo()
            await client.auth_plain(USER, PASSWORD)
            await client.quit()

    asyncio.run(all_of_them())


def _sockets(port: int, ca_file: Path) -> None:
    for _ in range(HANDSHAKES):
        context = ssl.create_default_context(cafile=None)
        context.load_verify_locations(cafile=ca_file)
        with socket.create_connection((HOST, port)) as plain:
            _reply(plain)
            _ask(plain, b"EHLO [127.0.0.1]")
            _ask(plain, b"STARTTLS")
            with context.wrap_socket(plain, server_hostname=HOST) as encrypted:
                _ask(encrypted, b"EHLO [127.0.0.1]")
                _ask(encrypted, b"AUTH PLAIN " + base64.b64encode(f"\0{USER}\0{PASSWORD}".encode()))
                _ask(encrypted, b"QUIT")


def _ask(connection: socket.socket, command: bytes) -> None:
    connection.sendall(command + b"\r\n")
    _reply(connection)


def _reply(connection: socket.socket) -> None:
    said = b""
    while not (said.endswith(b"\r\n") and said.splitlines()[-1][3:4] == b" "):
        said += connection.recv(4096)
    assert said[:1] in {b"2", b"3"}, said
