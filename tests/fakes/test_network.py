"""The bad places are bad in the way that they say."""

from __future__ import annotations

import socket
import ssl
from typing import TYPE_CHECKING

import pytest

from tests.fakes.network import Handshake, TlsServer, black_hole, closed_port
from tests.fakes.server_tls import ServerTls
from tests.real_servers.certificate_authority import CertificateAuthority
from tests.real_servers.free_ports import has_ipv6_loopback

if TYPE_CHECKING:
    from pathlib import Path

ADDRESSES = ["127.0.0.1", "::1"] if has_ipv6_loopback() else ["127.0.0.1"]


@pytest.fixture
def authority(tmp_path: Path) -> CertificateAuthority:
    return CertificateAuthority(tmp_path)


@pytest.fixture
def trust(authority: CertificateAuthority) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=authority.root_file)


def greeting(server: TlsServer, trust: ssl.SSLContext) -> bytes:
    with (
        socket.create_connection((server.host, server.port), timeout=10) as plain,
        trust.wrap_socket(plain, server_hostname="localhost") as client,
    ):
        return client.recv(100)


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_closed_port_refuses(address: str) -> None:
    with closed_port(address) as place, pytest.raises(ConnectionRefusedError):
        socket.create_connection((place.host, place.port), timeout=10)


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_black_hole_does_not_answer(address: str) -> None:
    with black_hole(address) as place, pytest.raises(TimeoutError):
        socket.create_connection((place.host, place.port), timeout=0.3)


def test_versions_and_ciphers_can_be_chosen(authority: CertificateAuthority, trust: ssl.SSLContext) -> None:
    cipher = "ECDHE-ECDSA-AES256-GCM-SHA384"
    tls = ServerTls(authority.good(), newest=ssl.TLSVersion.TLSv1_2, ciphers=cipher)
    with TlsServer(tls) as server:
        assert greeting(server, trust) == b"220 mx.example.test ESMTP\r\n"
    assert server.handshakes == [Handshake("TLSv1.2", cipher)]


def test_a_server_can_be_too_old(authority: CertificateAuthority, trust: ssl.SSLContext) -> None:
    tls = ServerTls(authority.good(), oldest=ssl.TLSVersion.TLSv1, newest=ssl.TLSVersion.TLSv1_1)
    with TlsServer(tls) as server:
        # Some builds of OpenSSL refuse in the server, others in the client.
        with pytest.raises(ssl.SSLError):
            greeting(server, trust)
        with pytest.deprecated_call():
            trust.minimum_version = ssl.TLSVersion.TLSv1
        trust.set_ciphers("ALL:@SECLEVEL=0")
        assert greeting(server, trust).startswith(b"220 ")
    assert [handshake.version for handshake in server.handshakes] == [None, "TLSv1.1"]


def test_a_server_can_demand_a_certificate_of_the_client(
    authority: CertificateAuthority, trust: ssl.SSLContext
) -> None:
    with TlsServer(ServerTls(authority.good(), clients_from=authority.root_file)) as server:
        with pytest.raises(ssl.SSLError, match="TLSV13_ALERT_CERTIFICATE_REQUIRED"):
            greeting(server, trust)
        certificate = authority.good("somebody.example.test")
        trust.load_cert_chain(certificate.chain_file, certificate.key_file)
        assert greeting(server, trust).startswith(b"220 ")
    assert server.handshakes[0].reason == "PEER_DID_NOT_RETURN_A_CERTIFICATE"


def test_a_client_that_speaks_plain_is_noticed(authority: CertificateAuthority) -> None:
    with (
        TlsServer(ServerTls(authority.good())) as server,
        socket.create_connection((server.host, server.port), timeout=10) as client,
    ):
        client.sendall(b"EHLO [127.0.0.1]\r\n")
        client.recv(100)
    assert server.handshakes == [Handshake(reason="WRONG_VERSION_NUMBER")]
