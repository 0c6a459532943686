"""TLS that goes wrong below the certificate, and what is known all the same."""

from __future__ import annotations

import base64
import ssl
from typing import TYPE_CHECKING

import pytest

from core.values.diagnosis import Code
from core.values.events import Caution
from core.values.failures import (
    CertificateNameMismatch,
    CertificateSelfSigned,
    ClientCertificateRequired,
    ClosedBeforeGreeting,
    Disconnected,
    ReplyTimedOut,
    TlsHandshakeFailed,
    TlsOutdated,
    TlsWeak,
)
from core.values.settings import Encryption
from core.values.steps import Step
from tests.core.probe.recorded_run import EMAIL, PASSWORD, prepare
from tests.fakes.network import TlsServer
from tests.fakes.script import (
    Action,
    Close,
    Expect,
    ExpectTlsHello,
    Reset,
    Say,
    Silence,
    StartTls,
    ehlo,
    greeting_and_ehlo,
    login,
    quit_politely,
)
from tests.fakes.scripted_smtp_server import ScriptedSmtpServer
from tests.fakes.server_tls import ServerTls
from tests.real_servers.certificate_authority import Defect

if TYPE_CHECKING:
    from pathlib import Path

    from core.values.failures import Failure
    from tests.real_servers.certificate_authority import CertificateAuthority

STARTTLS, TLS = Encryption.STARTTLS, Encryption.TLS
OLD = (ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1)


async def test_a_server_that_only_speaks_old_tls_is_named_as_such(certificate_authority: CertificateAuthority) -> None:
    tls = ServerTls(certificate_authority.good(), *OLD)
    async with TlsServer(tls) as server:
        run = await prepare(server.port, TLS, host="localhost", ca_file=certificate_authority.root_file).run()
    assert isinstance(run.outcome.failure, TlsOutdated)
    assert run.diagnosis.code is Code.TLS_OUTDATED
    assert run.failed == [Step.TLS]


async def test_no_cipher_in_common(certificate_authority: CertificateAuthority) -> None:
    tls = ServerTls(certificate_authority.good(), newest=ssl.TLSVersion.TLSv1_2, ciphers="AECDH-AES128-SHA:@SECLEVEL=0")
    async with TlsServer(tls) as server:
        run = await prepare(server.port, TLS, host="localhost", ca_file=certificate_authority.root_file).run()
    assert isinstance(run.outcome.failure, TlsOutdated)
    assert run.diagnosis.code is Code.TLS_OUTDATED


# The second Oakley group (RFC 2409, 6.2), of 1024 bits: what old servers came with.
OAKLEY_2 = int(
    "FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74020BBEA63B139B22514A08798E3404DDEF9519B3CD3A431B"
    "302B0A6DF25F14374FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7EDEE386BFB5A899FA5AE9F24117C4B1FE6"
    "49286651ECE65381FFFFFFFFFFFFFFFF",
    16,
)


async def test_a_small_diffie_hellman_group_is_weak(
    certificate_authority: CertificateAuthority, tmp_path: Path
) -> None:
    group = tmp_path / "group.pem"
    # PKCS #3: a sequence of prime and generator.
    der = b"\x30\x81\x87\x02\x81\x81\x00" + OAKLEY_2.to_bytes(128, "big") + b"\x02\x01\x02"
    group.write_text(f"-----BEGIN DH PARAMETERS-----\n{base64.encodebytes(der).decode()}-----END DH PARAMETERS-----\n")
    tls = ServerTls(
        certificate_authority.with_rsa_key(),
        newest=ssl.TLSVersion.TLSv1_2,
        ciphers="DHE-RSA-AES128-GCM-SHA256:@SECLEVEL=0",
        dh_file=group,
    )
    async with TlsServer(tls) as server:
        run = await prepare(server.port, TLS, host="localhost", ca_file=certificate_authority.root_file).run()
    assert run.outcome.failure == TlsWeak("1024-bit Diffie-Hellman group")
    assert run.diagnosis.code is Code.TLS_WEAK
    assert run.failed == [Step.TLS]


async def test_a_small_key_is_weak(certificate_authority: CertificateAuthority) -> None:
    tls = ServerTls(certificate_authority.with_rsa_key(1024), ciphers="ALL:@SECLEVEL=0")
    async with TlsServer(tls) as server:
        run = await prepare(server.port, TLS, host="localhost", ca_file=certificate_authority.root_file).run()
    assert isinstance(run.outcome.failure, TlsWeak)
    assert run.outcome.failure.reason == "EE certificate key too weak"
    assert run.diagnosis.code is Code.TLS_WEAK
    assert run.failed == [Step.CERTIFICATE]


@pytest.mark.parametrize("newest", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
async def test_a_client_certificate_is_demanded(
    certificate_authority: CertificateAuthority, newest: ssl.TLSVersion
) -> None:
    tls = ServerTls(certificate_authority.good(), newest=newest, clients_from=certificate_authority.root_file)
    async with TlsServer(tls) as server:
        run = await prepare(server.port, TLS, host="localhost", ca_file=certificate_authority.root_file).run()
    assert isinstance(run.outcome.failure, ClientCertificateRequired), run.outcome.failure
    assert run.diagnosis.code is Code.TLS_CLIENT_CERTIFICATE_REQUIRED


async def test_a_client_certificate_is_demanded_while_the_client_speaks(
    certificate_authority: CertificateAuthority,
) -> None:
    # After STARTTLS it is the client's turn, so that its EHLO meets the refusal at any moment: hence several times.
    tls = ServerTls(certificate_authority.good(), clients_from=certificate_authority.root_file)
    script = [*greeting_and_ehlo("STARTTLS"), Expect(rb"STARTTLS"), Say(b"220 Go\r\n"), StartTls(tls, refused=True)]
    for _ in range(20):
        async with ScriptedSmtpServer(script) as server:
            run = await prepare(server.port, STARTTLS, host="localhost", ca_file=certificate_authority.root_file).run()
        assert run.diagnosis.code is Code.TLS_CLIENT_CERTIFICATE_REQUIRED


@pytest.mark.parametrize("newest", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
async def test_version_and_cipher_are_known_when_the_certificate_is_bad(
    certificate_authority: CertificateAuthority, newest: ssl.TLSVersion
) -> None:
    tls = ServerTls(certificate_authority.defective(Defect.SELF_SIGNED), newest=newest)
    async with TlsServer(tls) as server:
        run = await prepare(server.port, TLS, host="localhost").run()
    assert isinstance(run.outcome.failure, CertificateSelfSigned)
    facts = run.outcome.tls
    assert facts is not None
    expected = {
        ssl.TLSVersion.TLSv1_2: ("TLSv1.2", "ECDHE-ECDSA-AES256-GCM-SHA384"),
        ssl.TLSVersion.TLSv1_3: ("TLSv1.3", "TLS_AES_256_GCM_SHA384"),
    }
    assert (facts.version, facts.cipher) == expected[newest]
    assert not facts.verified
    assert server.handshakes[0].version is None


async def test_an_address_must_be_in_the_certificate(certificate_authority: CertificateAuthority) -> None:
    async with TlsServer(ServerTls(certificate_authority.good("localhost"))) as server:
        run = await prepare(server.port, TLS, host="127.0.0.1", ca_file=certificate_authority.root_file).run()
    assert isinstance(run.outcome.failure, CertificateNameMismatch)
    assert run.outcome.failure.names == ("localhost",)
    assert run.outcome.chain is not None
    assert run.outcome.chain.verify_code == 64


async def test_a_name_in_the_subject_only_is_accepted_with_a_caution(
    certificate_authority: CertificateAuthority,
) -> None:
    script = [Say(b"220 hi\r\n"), *ehlo("AUTH PLAIN"), *login(EMAIL, PASSWORD), *quit_politely()]
    tls = ServerTls(certificate_authority.common_name_only())
    async with ScriptedSmtpServer(script, tls=tls) as server:
        run = await prepare(
            server.port, TLS, host="localhost", password=PASSWORD, ca_file=certificate_authority.root_file
        ).run()
    assert run.diagnosis.code is Code.OK
    assert Caution.NAME_ONLY_IN_COMMON_NAME in run.outcome.cautions


@pytest.mark.parametrize(
    ("script", "failure", "code"),
    [
        ([Close()], ClosedBeforeGreeting, Code.CONNECT_RESET),
        ([ExpectTlsHello(), Close()], ClosedBeforeGreeting, Code.CONNECT_RESET),
        ([ExpectTlsHello(), Reset()], ClosedBeforeGreeting, Code.CONNECT_RESET),
        ([ExpectTlsHello(), Silence()], ReplyTimedOut, Code.PROTOCOL_TIMEOUT),
        ([ExpectTlsHello(), Say(b"\x16\x03\x03\x00\x05garb"), Close()], Disconnected, Code.PROTOCOL_DISCONNECTED),
        (
            [ExpectTlsHello(), Say(b"\x16\x03\x03\x00\x05garbage!!"), Silence()],
            TlsHandshakeFailed,
            Code.TLS_HANDSHAKE_FAILED,
        ),
        (
            [ExpectTlsHello(), Say(b"\x00\x01\x02\x03\x04\x05"), Silence()],
            TlsHandshakeFailed,
            Code.TLS_HANDSHAKE_FAILED,
        ),
        ([ExpectTlsHello(), Say(b"\x15\x03\x03\x00\x02\x02\x28"), Close()], TlsOutdated, Code.TLS_OUTDATED),
        ([ExpectTlsHello(), Say(b"\x15\x03\x03\x00\x02\x02\x46"), Close()], TlsOutdated, Code.TLS_OUTDATED),
        (
            [ExpectTlsHello(), Say(b"\x15\x03\x03\x00\x02\x02\x50"), Close()],
            TlsHandshakeFailed,
            Code.TLS_HANDSHAKE_FAILED,
        ),
    ],
)
async def test_handshakes_that_break(script: list[Action], failure: type[Failure], code: Code) -> None:
    async with ScriptedSmtpServer(script) as server:
        run = await prepare(server.port, TLS, password=PASSWORD, step_seconds=1.0).run()
    assert isinstance(run.outcome.failure, failure), run.outcome.failure
    assert run.diagnosis.code is code
    assert run.failed == [Step.TLS]


@pytest.mark.parametrize(
    ("ending", "failure", "code"),
    [
        (Close(), Disconnected, Code.PROTOCOL_DISCONNECTED),
        (Reset(), Disconnected, Code.PROTOCOL_DISCONNECTED),
        (Silence(), ReplyTimedOut, Code.PROTOCOL_TIMEOUT),
    ],
)
async def test_handshakes_that_break_after_starttls(ending: Action, failure: type[Failure], code: Code) -> None:
    script = [*greeting_and_ehlo("STARTTLS"), Expect(rb"STARTTLS"), Say(b"220 Go\r\n"), ExpectTlsHello(), ending]
    async with ScriptedSmtpServer(script) as server:
        run = await prepare(server.port, STARTTLS, password=PASSWORD, step_seconds=1.0).run()
    assert isinstance(run.outcome.failure, failure), run.outcome.failure
    assert run.diagnosis.code is code
    assert run.failed == [Step.TLS]


async def test_only_what_is_said_inside_tls_counts(certificate_authority: CertificateAuthority) -> None:
    tls = ServerTls(certificate_authority.good())
    before = [*greeting_and_ehlo("STARTTLS", "AUTH PLAIN"), Expect(rb"STARTTLS"), Say(b"220 Go\r\n"), StartTls(tls)]
    async with ScriptedSmtpServer([*before, *ehlo("SIZE 10"), *quit_politely()]) as server:
        run = await prepare(
            server.port, STARTTLS, host="localhost", password=PASSWORD, ca_file=certificate_authority.root_file
        ).run()
    assert run.diagnosis.code is Code.AUTH_NOT_OFFERED
    assert server.auth_commands == 0


async def test_trust_can_come_from_the_environment(
    certificate_authority: CertificateAuthority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate_authority.root_file))
    script = [Say(b"220 hi\r\n"), *ehlo(), *quit_politely()]
    async with ScriptedSmtpServer(script, tls=ServerTls(certificate_authority.good())) as server:
        run = await prepare(server.port, TLS, host="localhost").run()
    assert run.diagnosis.code is Code.OK_NO_LOGIN
    assert run.outcome.tls is not None
    assert run.outcome.tls.verified
