from __future__ import annotations

import ssl
from enum import IntEnum
from typing import TYPE_CHECKING, Any

import pytest
from cryptography import x509
from hypothesis import given, settings
from hypothesis import strategies as st

from core.wire.handshake_watch import HandshakeWatch
from tests.core.wire.memory_handshake import shake_hands
from tests.fakes.server_tls import ServerTls
from tests.real_servers.certificate_authority import Defect

if TYPE_CHECKING:
    from pathlib import Path

    from tests.core.wire.memory_handshake import Side
    from tests.real_servers.certificate_authority import CertificateAuthority, CertificateFiles

TLS12, TLS13 = ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3
HEADER, HANDSHAKE, ALERT = 256, 22, 21
NOBODY: Any = None  # the connection, of which so few messages ask nothing


def client_context(ca_file: Path | None) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if ca_file:
        context.load_verify_locations(ca_file)
    return context


def observe(
    certificate: CertificateFiles,
    ca_file: Path | None,
    *,
    newest: ssl.TLSVersion = TLS13,
    clients_from: Path | None = None,
) -> tuple[HandshakeWatch, Side]:
    context = client_context(ca_file)
    watch = HandshakeWatch()
    watch.attach(context)
    client, _ = shake_hands(context, ServerTls(certificate, newest=newest, clients_from=clients_from).context())
    return watch, client


def names(watch: HandshakeWatch) -> list[str]:
    return [x509.load_der_x509_certificate(der).subject.rfc4514_string() for der in watch.chain]


EXPECTED = {
    TLS12: ("TLSv1.2", "ECDHE-ECDSA-AES256-GCM-SHA384"),
    TLS13: ("TLSv1.3", "TLS_AES_256_GCM_SHA384"),
}


@pytest.mark.parametrize("newest", [TLS12, TLS13])
def test_what_is_seen_of_a_handshake_that_succeeds(
    certificate_authority: CertificateAuthority, newest: ssl.TLSVersion
) -> None:
    watch, client = observe(certificate_authority.good(), certificate_authority.root_file, newest=newest)
    assert client.done
    assert (watch.version, watch.cipher) == EXPECTED[newest]
    assert (watch.version, watch.cipher) == (client.inside.version(), (client.inside.cipher() or ("",))[0])
    assert names(watch) == ["CN=localhost", "CN=Outbox Check Test Intermediate"]
    assert watch.first_bytes[:2] == b"\x16\x03"
    assert len(watch.first_bytes) == 5
    assert watch.server_hello_seen
    assert not watch.certificate_requested


@pytest.mark.parametrize("newest", [TLS12, TLS13])
@pytest.mark.parametrize("defect", list(Defect))
def test_as_much_is_seen_of_one_that_fails(
    certificate_authority: CertificateAuthority, newest: ssl.TLSVersion, defect: Defect
) -> None:
    watch, client = observe(certificate_authority.defective(defect), certificate_authority.root_file, newest=newest)
    assert isinstance(client.failure, ssl.SSLCertVerificationError)
    assert (watch.version, watch.cipher) == EXPECTED[newest]
    assert len(watch.chain) == (1 if defect in {Defect.SELF_SIGNED, Defect.INCOMPLETE_CHAIN} else 2)


@pytest.mark.parametrize("newest", [TLS12, TLS13])
def test_a_request_for_a_certificate_of_the_client_is_seen(
    certificate_authority: CertificateAuthority, newest: ssl.TLSVersion
) -> None:
    root = certificate_authority.root_file
    watch, _ = observe(certificate_authority.good(), root, newest=newest, clients_from=root)
    assert watch.certificate_requested


def test_an_old_version_is_named_though_it_is_refused(certificate_authority: CertificateAuthority) -> None:
    context = client_context(None)
    context.set_ciphers("ALL:@SECLEVEL=0")
    watch = HandshakeWatch()
    watch.attach(context)
    server = ServerTls(certificate_authority.good(), ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1).context()
    client, _ = shake_hands(context, server)
    assert client.failure is not None
    # Some servers that know nothing newer refuse before they choose anything, others leave that to the client.
    assert (watch.version, watch.server_hello_seen) in {("", False), ("TLSv1.1", True)}
    assert watch.first_bytes[:1] == (b"\x16" if watch.server_hello_seen else b"\x15")


def test_plain_text_is_seen_by_its_first_bytes() -> None:
    context = client_context(None)
    watch = HandshakeWatch()
    watch.attach(context)
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    inside = context.wrap_bio(incoming, outgoing, server_hostname="localhost")
    with pytest.raises(ssl.SSLWantReadError):
        inside.do_handshake()
    incoming.write(b"220 mx.example.test ESMTP\r\n")
    with pytest.raises(ssl.SSLError, match="WRONG_VERSION_NUMBER"):
        inside.do_handshake()
    assert watch.first_bytes == b"220 m"
    assert (watch.version, watch.cipher, watch.chain, watch.server_hello_seen) == ("", "", (), False)


# --- the messages themselves ------------------------------------------------------------------------------------


def server_hello(version: int, cipher: int, *, session: bytes = b"", extensions: bytes | None = None) -> bytes:
    body = version.to_bytes(2, "big") + b"r" * 32 + bytes([len(session)]) + session + cipher.to_bytes(2, "big") + b"\0"
    if extensions is not None:
        body += len(extensions).to_bytes(2, "big") + extensions
    return b"\x02" + len(body).to_bytes(3, "big") + body


def extension(kind: int, data: bytes) -> bytes:
    return kind.to_bytes(2, "big") + len(data).to_bytes(2, "big") + data


SUPPORTED_VERSIONS, KEY_SHARE = 43, 51
TLS13_CHOSEN = extension(SUPPORTED_VERSIONS, b"\x03\x04")
CIPHER = 0x1302  # TLS_AES_256_GCM_SHA384


def attached() -> HandshakeWatch:
    watch = HandshakeWatch()
    watch.attach(ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
    return watch


def tell(watch: HandshakeWatch, content: int, data: bytes, direction: str = "read") -> HandshakeWatch:
    watch._message(NOBODY, direction, None, content, None, data)  # noqa: SLF001  # as OpenSSL calls it
    return watch


@pytest.mark.parametrize(
    ("message", "version"),
    [
        (server_hello(0x0303, CIPHER), "TLSv1.2"),
        (server_hello(0x0303, CIPHER, extensions=b""), "TLSv1.2"),
        (server_hello(0x0302, CIPHER), "TLSv1.1"),
        (server_hello(0x0301, CIPHER), "TLSv1"),
        (server_hello(0x0300, CIPHER), "SSLv3"),
        (server_hello(0x0299, CIPHER), ""),
        (server_hello(0x0303, CIPHER, extensions=TLS13_CHOSEN), "TLSv1.3"),
        (server_hello(0x0303, CIPHER, session=b"s" * 32, extensions=TLS13_CHOSEN), "TLSv1.3"),
        (server_hello(0x0303, CIPHER, extensions=extension(KEY_SHARE, b"k" * 36) + TLS13_CHOSEN), "TLSv1.3"),
        (server_hello(0x0303, CIPHER, extensions=TLS13_CHOSEN + extension(KEY_SHARE, b"")), "TLSv1.3"),
        (server_hello(0x0303, CIPHER, extensions=extension(SUPPORTED_VERSIONS, b"\x03")), "TLSv1.2"),
        (server_hello(0x0303, CIPHER, extensions=extension(KEY_SHARE, b"")[:3]), "TLSv1.2"),
    ],
)
def test_the_version_that_a_server_chose(message: bytes, version: str) -> None:
    watch = tell(attached(), HANDSHAKE, message)
    assert (watch.version, watch.cipher, watch.server_hello_seen) == (version, "TLS_AES_256_GCM_SHA384", True)


def test_an_unknown_cipher_has_no_name() -> None:
    assert tell(attached(), HANDSHAKE, server_hello(0x0303, 0x9999)).cipher == ""


@pytest.mark.parametrize("length", range(len(server_hello(0x0303, CIPHER, session=b"s" * 4, extensions=TLS13_CHOSEN))))
def test_a_hello_that_is_cut_short_is_no_fault(length: int) -> None:
    whole = server_hello(0x0303, CIPHER, session=b"s" * 4, extensions=TLS13_CHOSEN)
    watch = tell(attached(), HANDSHAKE, whole[:length])
    assert watch.version in {"", "TLSv1.2", "TLSv1.3"}
    assert watch.server_hello_seen == (length > 0)


@pytest.mark.parametrize(
    ("content", "data", "direction"),
    [
        (HANDSHAKE, server_hello(0x0303, CIPHER), "write"),
        (HEADER, b"\x16\x03\x01\x00\x01", "write"),
        (ALERT, b"\x02\x28", "read"),
        (HANDSHAKE, b"", "read"),
        (HANDSHAKE, b"\x0b\x00\x00\x00", "read"),
    ],
)
def test_what_does_not_matter_changes_nothing(content: int, data: bytes, direction: str) -> None:
    watch = tell(attached(), content, data, direction)
    assert (watch.first_bytes, watch.version, watch.cipher, watch.server_hello_seen) == (b"", "", "", False)


def test_only_the_very_first_bytes_count() -> None:
    watch = tell(tell(attached(), HEADER, b"\x16\x03\x03\x00\x01"), HEADER, b"\x15\x03\x03\x00\x02")
    assert watch.first_bytes == b"\x16\x03\x03\x00\x01"


def with_group(bits: int, cipher: str = "DHE-RSA-AES128-GCM-SHA256") -> HandshakeWatch:
    """What is seen of a server that chose this cipher, and a Diffie-Hellman group of so many bits."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.set_ciphers("ALL")
    number = next(known["id"] & 0xFFFF for known in context.get_ciphers() if known["name"] == cipher)
    watch = HandshakeWatch()
    watch.attach(context)
    tell(watch, HANDSHAKE, server_hello(0x0303, number))
    prime = (1 << (bits - 1)).to_bytes((bits + 7) // 8, "big") if bits else b""
    parameters = len(prime).to_bytes(2, "big") + prime + b"\0\1\2"
    return tell(watch, HANDSHAKE, b"\x0c" + len(parameters).to_bytes(3, "big") + parameters)


@pytest.mark.parametrize(("bits", "weak"), [(512, True), (1024, True), (1025, True), (2048, False), (4096, False)])
def test_the_size_of_a_group_is_seen(bits: int, weak: bool) -> None:
    watch = with_group(bits)
    assert (watch.group_bits, watch.has_weak_group) == (bits, weak)


def test_elliptic_curves_have_no_such_group() -> None:
    watch = with_group(512, "ECDHE-RSA-AES128-GCM-SHA256")
    assert not watch.has_weak_group


@pytest.mark.parametrize("parameters", [b"", b"\0", b"\0\0", b"\xff\xff", b"\xff\xff\1", b"\0\4\0\0\0\0"])
def test_a_group_that_cannot_be_read_is_no_fault(parameters: bytes) -> None:
    watch = with_group(2048)
    tell(watch, HANDSHAKE, b"\x0c" + len(parameters).to_bytes(3, "big") + parameters)
    assert watch.group_bits < 2048


class ContentType(IntEnum):
    """As `ssl` gives the kind of a message that it knows."""

    HANDSHAKE = HANDSHAKE


def test_kinds_of_messages_come_as_numbers_or_as_members() -> None:
    assert tell(attached(), ContentType.HANDSHAKE, server_hello(0x0303, CIPHER)).version == "TLSv1.2"


@settings(deadline=None)
@given(
    st.sampled_from([HEADER, HANDSHAKE, ALERT]), st.one_of(st.binary(max_size=120), st.binary().map(b"\2abc".__add__))
)
def test_no_message_is_a_fault(content: int, data: bytes) -> None:
    watch = tell(attached(), content, data)
    assert watch.version in {"", "SSLv3", "TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"}


def test_a_flood_of_messages_is_watched_only_for_a_while() -> None:
    context = client_context(None)
    watch = HandshakeWatch()
    watch.attach(context)
    incoming = ssl.MemoryBIO()
    connection = context.wrap_bio(incoming, ssl.MemoryBIO(), server_hostname="localhost")
    empty_requests = b"\x16\x03\x03\x40\x00" + b"\0" * 16384  # four bytes each (RFC 5246, 7.4.1.1)
    incoming.write(empty_requests)
    with pytest.raises(ssl.SSLWantReadError):
        connection.do_handshake()
    assert context._msg_callback is None  # type: ignore[attr-defined]  # noqa: SLF001
    # What was seen before that counts.
    assert watch.first_bytes == empty_requests[:5]
