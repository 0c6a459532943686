from __future__ import annotations

import asyncio
import ssl
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from core.values.details import TlsAgreed
from core.wire.certificates import fingerprint
from core.wire.tls import (
    Handshake,
    TlsHandshakeError,
    client_context,
    context_of_before,
    pinning_context,
    shake_hands,
    shake_hands_as_before,
    shake_hands_with,
)
from tests.core.wire.memory_handshake import shake_hands as shake_hands_in_memory
from tests.core.wire.open_sockets import open_sockets
from tests.fakes.network import TlsServer
from tests.fakes.script import Close, ExpectTlsHello, Say
from tests.fakes.scripted_smtp_server import ScriptedSmtpServer
from tests.fakes.server_tls import ServerTls
from tests.real_servers.certificate_authority import CertificateAuthority, Defect

if TYPE_CHECKING:
    from pathlib import Path

    from tests.fakes.threaded_server import ThreadedServer

LOCALHOST = "localhost"


async def connect(
    server: ThreadedServer, host: str = LOCALHOST, ca_file: Path | None = None, seconds: float = 10.0
) -> Handshake:
    """A connection to the server, and its handshake; nothing of it stays open."""
    loop = asyncio.get_running_loop()
    transport, protocol = await loop.create_connection(asyncio.Protocol, server.host, server.port)
    try:
        return await shake_hands(loop, transport, protocol, host=host, ca_file=ca_file, seconds=seconds)
    finally:
        transport.abort()


def agrees(context: ssl.SSLContext, tls: ServerTls) -> bool:
    client, _ = shake_hands_in_memory(context, tls.context())
    return client.done


def test_the_context_is_strict_whatever_the_library_thinks() -> None:
    _, inner = client_context(None)
    assert inner.minimum_version is ssl.TLSVersion.TLSv1_2
    assert inner.verify_mode is ssl.CERT_REQUIRED
    assert inner.check_hostname


def test_there_is_one_context_for_each_handshake() -> None:
    (one, one_inner), (two, two_inner) = client_context(None), client_context(None)
    assert one is not two
    assert one_inner is not two_inner


def test_an_authority_of_the_users_own_is_added(certificate_authority: CertificateAuthority) -> None:
    tls = ServerTls(certificate_authority.good())
    assert not agrees(client_context(None)[0], tls)
    assert agrees(client_context(certificate_authority.root_file)[0], tls)


def test_an_authority_from_the_environment_is_added(
    certificate_authority: CertificateAuthority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate_authority.root_file))
    assert agrees(client_context(None)[0], ServerTls(certificate_authority.good()))


def test_neither_takes_the_place_of_the_other(
    certificate_authority: CertificateAuthority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = CertificateAuthority(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate_authority.root_file))
    for authority in (certificate_authority, other):
        assert agrees(client_context(other.root_file)[0], ServerTls(authority.good()))


DAMAGED = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"


@pytest.fixture
def own_verification(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let this be a system that verifies certificates itself, and does not look at SSL_CERT_FILE."""
    monkeypatch.setattr("core.wire.tls._PLATFORMS_WITH_OWN_VERIFICATION", {sys.platform})


@pytest.mark.parametrize("system", ["any", "own_verification"])
@pytest.mark.parametrize("content", [None, "", "junk", DAMAGED])
def test_a_damaged_file_in_the_environment_is_overlooked(
    certificate_authority: CertificateAuthority,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    content: str | None,
    system: str,
    request: pytest.FixtureRequest,
) -> None:
    if system != "any":
        request.getfixturevalue(system)
    file = tmp_path / "damaged.pem"
    if content is not None:
        file.write_text(content)
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    context, _ = client_context(certificate_authority.root_file)
    assert agrees(context, ServerTls(certificate_authority.good()))


def test_where_the_system_verifies_the_environment_is_read_by_us(
    certificate_authority: CertificateAuthority, monkeypatch: pytest.MonkeyPatch, own_verification: None
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate_authority.root_file))
    _, inner = client_context(None)
    assert [authority["subject"] for authority in inner.get_ca_certs()] == [
        ((("commonName", "Outbox Check Test Root"),),)
    ]


@pytest.mark.parametrize("newest", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
async def test_a_good_handshake(certificate_authority: CertificateAuthority, newest: ssl.TLSVersion) -> None:
    before = open_sockets()
    async with TlsServer(ServerTls(certificate_authority.good(), newest=newest)) as server:
        handshake = await connect(server, ca_file=certificate_authority.root_file)
    assert handshake.error is None
    assert handshake.transport is not None
    assert len(handshake.chain) == 2
    assert handshake.trusted_names == ()
    agreed = TlsAgreed(handshake.version, handshake.cipher)
    assert agreed.version == {ssl.TLSVersion.TLSv1_2: "TLSv1.2"}.get(newest, "TLSv1.3")
    [seen] = server.handshakes
    assert (seen.version, seen.cipher) == (agreed.version, agreed.cipher)
    await asyncio.sleep(0)
    assert open_sockets() == before


async def test_a_certificate_that_does_not_verify_is_a_result(certificate_authority: CertificateAuthority) -> None:
    async with TlsServer(ServerTls(certificate_authority.defective(Defect.UNKNOWN_CA))) as server:
        handshake = await connect(server, ca_file=certificate_authority.root_file)
    assert handshake.transport is None
    assert handshake.error is not None
    assert handshake.error.verify_code == 20
    assert handshake.version == "TLSv1.3"
    assert handshake.cipher
    assert len(handshake.chain) == 2
    assert "Outbox Check Test Root" in handshake.trusted_names


@pytest.mark.parametrize(
    ("host", "code"), [("localhost", 0), ("127.0.0.1", 0), ("::1", 0), ("mx.example.test", 62), ("127.0.0.2", 64)]
)
async def test_the_name_is_that_of_the_host(certificate_authority: CertificateAuthority, host: str, code: int) -> None:
    async with TlsServer(ServerTls(certificate_authority.good())) as server:
        handshake = await connect(server, host, certificate_authority.root_file)
    assert (handshake.error.verify_code if handshake.error else 0) == code


async def test_without_a_host_there_is_no_handshake(certificate_authority: CertificateAuthority) -> None:
    # With an empty name OpenSSL would check none.
    transport, loop = asyncio.Transport(), asyncio.get_running_loop()
    with pytest.raises(ValueError, match="no host"):
        await shake_hands(
            loop, transport, asyncio.Protocol(), host="", ca_file=certificate_authority.root_file, seconds=1.0
        )


async def test_what_is_no_tls_is_an_error_with_what_was_seen() -> None:
    async with ScriptedSmtpServer([ExpectTlsHello(), Say(b"220 hi\r\n"), Close()]) as server:
        with pytest.raises(TlsHandshakeError) as failed:
            await connect(server)
    assert failed.value.watch.first_bytes == b"220 h"
    assert isinstance(failed.value.__cause__, ssl.SSLError)


async def test_an_end_in_the_middle_is_an_error() -> None:
    async with ScriptedSmtpServer([ExpectTlsHello(), Close()]) as server:
        with pytest.raises(TlsHandshakeError) as failed:
            await connect(server)
    assert isinstance(failed.value.__cause__, ConnectionResetError)
    assert failed.value.watch.first_bytes == b""


async def test_a_connection_that_is_aborted_meanwhile_is_an_error(certificate_authority: CertificateAuthority) -> None:
    async with ScriptedSmtpServer([ExpectTlsHello(), Close()]) as server:
        loop = asyncio.get_running_loop()
        transport, protocol = await loop.create_connection(asyncio.Protocol, server.host, server.port)
        loop.call_later(0.01, transport.abort)
        with pytest.raises(TlsHandshakeError):
            await shake_hands(loop, transport, protocol, host=LOCALHOST, ca_file=None, seconds=10.0)


async def test_silence_is_an_error_in_the_end() -> None:
    async with ScriptedSmtpServer([ExpectTlsHello(), Close()]) as server:
        with pytest.raises(TlsHandshakeError):
            await connect(server, seconds=0.05)


async def connect_with(server: ThreadedServer, trusted_fingerprint: str) -> Handshake:
    loop = asyncio.get_running_loop()
    transport, protocol = await loop.create_connection(asyncio.Protocol, server.host, server.port)
    try:
        return await shake_hands_with(
            loop, transport, protocol, trusted_fingerprint=trusted_fingerprint, host=LOCALHOST, seconds=10.0
        )
    finally:
        transport.abort()


def test_the_context_for_one_certificate_is_strict_in_all_else() -> None:
    context, (_, strict) = pinning_context(), client_context(None)
    assert context.minimum_version is ssl.TLSVersion.TLSv1_2
    assert [cipher["name"] for cipher in context.get_ciphers()] == [cipher["name"] for cipher in strict.get_ciphers()]


async def test_the_owner_of_one_certificate(certificate_authority: CertificateAuthority) -> None:
    async with TlsServer(ServerTls(certificate_authority.defective(Defect.SELF_SIGNED))) as server:
        seen = await connect_with(server, "AA")
        trusted = fingerprint(seen.chain[0])
        handshake = await connect_with(server, trusted)
    assert (seen.transport, seen.error, seen.pinned) == (None, None, "AA")
    assert handshake.transport is not None
    assert handshake.error is None
    assert (handshake.pinned, handshake.version) == (trusted, "TLSv1.3")


async def test_another_certificate_ends_the_connection_at_once(certificate_authority: CertificateAuthority) -> None:
    async with TlsServer(ServerTls(certificate_authority.good())) as server:
        leaf, issuer = (await connect_with(server, "AA")).chain
        loop = asyncio.get_running_loop()
        transport, protocol = await loop.create_connection(asyncio.Protocol, server.host, server.port)
        # The fingerprint of its issuer, which would stand for all that this ever signs.
        trusted = fingerprint(issuer)
        handshake = await shake_hands_with(
            loop, transport, protocol, trusted_fingerprint=trusted, host=LOCALHOST, seconds=10.0
        )
    assert handshake.transport is None
    assert handshake.chain == (leaf, issuer)
    assert transport.is_closing()


async def test_an_end_in_the_middle_is_an_error_with_one_certificate_too() -> None:
    async with ScriptedSmtpServer([ExpectTlsHello(), Close()]) as server:
        with pytest.raises(TlsHandshakeError):
            await connect_with(server, "AA")


async def connect_as_before(server: ThreadedServer) -> tuple[Handshake, asyncio.WriteTransport]:
    loop = asyncio.get_running_loop()
    transport, protocol = await loop.create_connection(asyncio.Protocol, server.host, server.port)
    handshake = await shake_hands_as_before(loop, transport, protocol, host=LOCALHOST, seconds=10.0)
    return handshake, transport


@pytest.mark.parametrize("newest", [ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1, ssl.TLSVersion.TLSv1_3])
async def test_what_an_old_server_speaks_is_seen(
    certificate_authority: CertificateAuthority, newest: ssl.TLSVersion
) -> None:
    certificate = certificate_authority.defective(Defect.SELF_SIGNED)
    async with TlsServer(ServerTls(certificate, ssl.TLSVersion.TLSv1, newest)) as server:
        handshake, transport = await connect_as_before(server)
    [seen] = server.handshakes
    assert (handshake.version, handshake.cipher) == (seen.version, seen.cipher)
    # Attack stopped: nothing can be said on such a connection, and no certificate was checked.
    assert handshake.transport is None
    assert transport.is_closing()


async def test_ciphers_of_before_are_seen(certificate_authority: CertificateAuthority) -> None:
    tls = ServerTls(
        certificate_authority.with_rsa_key(1024), newest=ssl.TLSVersion.TLSv1_2, ciphers="AECDH-AES128-SHA:@SECLEVEL=0"
    )
    async with TlsServer(tls) as server:
        handshake, _ = await connect_as_before(server)
    assert handshake.cipher == "AECDH-AES128-SHA"


async def test_no_tls_at_all_is_an_error_as_before() -> None:
    async with ScriptedSmtpServer([ExpectTlsHello(), Close()]) as server:
        with pytest.raises(TlsHandshakeError):
            await connect_as_before(server)


def test_no_context_of_before_is_used_for_a_test() -> None:
    _, strict = client_context(None)
    assert strict.minimum_version is ssl.TLSVersion.TLSv1_2
    assert context_of_before().options & ssl.OP_NO_SSLv3


def test_the_verifier_can_be_loaded_before_it_is_needed() -> None:
    program = """
import sys, core.wire.tls as tls
print("truststore" in sys.modules)
tls.load_verifier()
print("truststore" in sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "True"]
