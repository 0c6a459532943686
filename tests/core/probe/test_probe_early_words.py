"""Servers that speak before it is their turn."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING

import pytest

from core.values.diagnosis import Code
from core.values.events import Direction
from core.values.failures import ReplyUnsolicited
from core.values.settings import Encryption
from tests.core.probe.one_segment_server import OneSegmentServer
from tests.core.probe.recorded_run import prepare
from tests.fakes.server_tls import ServerTls

if TYPE_CHECKING:
    from tests.real_servers.certificate_authority import CertificateAuthority

TLS_VERSIONS = [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3]


@pytest.mark.parametrize("newest", TLS_VERSIONS)
async def test_a_greeting_that_comes_with_the_end_of_the_handshake_is_a_greeting(
    certificate_authority: CertificateAuthority, newest: ssl.TLSVersion
) -> None:
    tls = ServerTls(certificate_authority.good(), newest=newest)
    async with OneSegmentServer(tls, b"220 mx.example.test ESMTP\r\n") as server:
        run = await prepare(
            server.port, Encryption.TLS, host="localhost", ca_file=certificate_authority.root_file
        ).run()
    assert run.outcome.failure is None
    assert run.diagnosis.code is Code.OK_NO_LOGIN
    # Nothing of it was said in the clear.
    assert run.received == ["220 mx.example.test ESMTP", "250 mx.example.test", "221 bye"]
    assert server.received == b"EHLO [127.0.0.1]\r\nQUIT\r\n"
    assert len(run.lines(Direction.RECEIVED, encrypted=True)) == len(run.received)


@pytest.mark.parametrize("newest", TLS_VERSIONS)
async def test_two_replies_in_that_segment_are_one_too_many(
    certificate_authority: CertificateAuthority, newest: ssl.TLSVersion
) -> None:
    tls = ServerTls(certificate_authority.good(), newest=newest)
    async with OneSegmentServer(tls, b"220 hi\r\n250 AUTH PLAIN\r\n") as server:
        run = await prepare(
            server.port, Encryption.TLS, host="localhost", ca_file=certificate_authority.root_file
        ).run()
    assert run.outcome.failure == ReplyUnsolicited("250 AUTH PLAIN")
    assert run.diagnosis.code is Code.PROTOCOL_DESYNC
    assert server.received == b""
