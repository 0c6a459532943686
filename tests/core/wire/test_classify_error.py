from __future__ import annotations

import errno
import ssl

import pytest
from aiosmtplib import SMTPServerDisconnected

from core.values.failures import (
    ClientCertificateRequired,
    ClosedBeforeGreeting,
    Disconnected,
    Failure,
    PlaintextOnTlsPort,
    Protocol,
    StartTlsInjected,
    TlsHandshakeFailed,
    TlsOutdated,
    TlsWeak,
    WrongProtocol,
)
from core.values.settings import Encryption
from core.wire.classify_error import connection_failure, handshake_failure, spoken_on_tls_port
from core.wire.handshake_watch import HandshakeWatch

TLS, STARTTLS = Encryption.TLS, Encryption.STARTTLS
RECORD = b"\x16\x03\x03\x00\x2a"


def tls_error(reason: str) -> ssl.SSLError:
    error = ssl.SSLError(1, f"[SSL: {reason}] {reason.lower()} (_ssl.c:1)")
    error.reason = reason
    return error


def watch(
    first_bytes: bytes = RECORD, *, version: str = "", hello: bool = False, asked_for_certificate: bool = False
) -> HandshakeWatch:
    seen = HandshakeWatch()
    seen.first_bytes, seen.version = first_bytes, version
    seen.server_hello_seen, seen.certificate_requested = hello, asked_for_certificate
    return seen


RESET = ConnectionResetError(errno.ECONNRESET, "reset")
ENDED = ConnectionResetError()  # what asyncio makes of an end in the middle of a handshake
EOF = ssl.SSLEOFError(8, "EOF occurred in violation of protocol")
OLD_EOF = tls_error("UNEXPECTED_EOF_WHILE_READING")  # the same, as Python 3.11.2 says it


@pytest.mark.parametrize(
    "reason",
    [
        "NO_CIPHERS_AVAILABLE",
        "NO_PROTOCOLS_AVAILABLE",
        "NO_SHARED_CIPHER",
        "TLSV1_ALERT_INSUFFICIENT_SECURITY",
        "TLSV1_ALERT_PROTOCOL_VERSION",
        "UNSUPPORTED_PROTOCOL",
        "VERSION_TOO_LOW",
        "WRONG_SSL_VERSION",
    ],
)
@pytest.mark.parametrize("encryption", [TLS, STARTTLS])
def test_nothing_in_common(reason: str, encryption: Encryption) -> None:
    assert handshake_failure(tls_error(reason), watch(version="TLSv1.1"), encryption) == TlsOutdated(reason, "TLSv1.1")


def test_a_refusal_of_the_hello_means_that_nothing_in_it_suited() -> None:
    alert = tls_error("SSLV3_ALERT_HANDSHAKE_FAILURE")
    assert handshake_failure(alert, watch(), TLS) == TlsOutdated("SSLV3_ALERT_HANDSHAKE_FAILURE")
    assert handshake_failure(alert, watch(hello=True), TLS) == TlsHandshakeFailed("SSLV3_ALERT_HANDSHAKE_FAILURE")


@pytest.mark.parametrize(
    "reason",
    [
        "BAD_DH_VALUE",
        "CA_KEY_TOO_SMALL",
        "CA_MD_TOO_WEAK",
        "DH_KEY_TOO_SMALL",
        "EE_KEY_TOO_SMALL",
        "LEGACY_SIGALG_DISALLOWED_OR_UNSUPPORTED",
        "MODULUS_TOO_SMALL",
        "WRONG_SIGNATURE_TYPE",
    ],
)
def test_too_weak(reason: str) -> None:
    assert handshake_failure(tls_error(reason), watch(hello=True), TLS) == TlsWeak(reason)


def test_a_group_that_is_too_small_is_weak_whatever_ended_the_handshake() -> None:
    seen = watch(hello=True)
    seen.group_bits = 1024
    for error in (tls_error("DECODE_ERROR"), RESET, ValueError("ours")):
        assert handshake_failure(error, seen, TLS) == TlsWeak("1024-bit Diffie-Hellman group")


@pytest.mark.parametrize(
    ("reason", "asked", "wanted"),
    [
        ("TLSV13_ALERT_CERTIFICATE_REQUIRED", False, True),
        ("TLSV1_ALERT_CERTIFICATE_REQUIRED", False, True),
        ("SSLV3_ALERT_HANDSHAKE_FAILURE", True, True),
        ("SSLV3_ALERT_BAD_CERTIFICATE", True, True),  # Go and Java say this when there was none
        ("SSLV3_ALERT_BAD_CERTIFICATE", False, False),
        ("SSLV3_ALERT_HANDSHAKE_FAILURE", False, False),
        ("TLSV1_ALERT_INTERNAL_ERROR", True, False),
    ],
)
def test_a_certificate_of_the_client_is_wanted(reason: str, asked: bool, wanted: bool) -> None:
    found = handshake_failure(tls_error(reason), watch(hello=True, asked_for_certificate=asked), TLS)
    assert isinstance(found, ClientCertificateRequired if wanted else TlsHandshakeFailed)
    assert found.reason == reason


@pytest.mark.parametrize("error", [RESET, ENDED, EOF, OLD_EOF])
def test_a_cut_after_a_request_for_a_certificate_is_its_refusal(error: OSError) -> None:
    seen = watch(hello=True, asked_for_certificate=True)
    assert isinstance(handshake_failure(error, seen, TLS), ClientCertificateRequired)


@pytest.mark.parametrize(
    ("error", "reset"),
    [
        (RESET, True),
        (ENDED, False),
        (EOF, False),
        (OLD_EOF, False),
        (BrokenPipeError(errno.EPIPE, "pipe"), True),
        (OSError("x"), False),
    ],
)
def test_a_cut_handshake(error: OSError, reset: bool) -> None:
    assert handshake_failure(error, watch(b""), TLS) == ClosedBeforeGreeting(reset)
    assert handshake_failure(error, watch(b""), STARTTLS) == Disconnected(reset)
    assert handshake_failure(error, watch(), TLS) == Disconnected(reset)


@pytest.mark.parametrize("reason", ["DECODE_ERROR", "TLSV1_UNRECOGNIZED_NAME", "TLSV1_ALERT_INTERNAL_ERROR"])
def test_any_other_alert_says_its_name(reason: str) -> None:
    assert handshake_failure(tls_error(reason), watch(hello=True), TLS) == TlsHandshakeFailed(reason)


def test_an_error_without_a_reason_says_what_it_says() -> None:
    found = handshake_failure(ssl.SSLError(1, "odd\x1b[1m" + "x" * 1000), watch(hello=True), TLS)
    assert isinstance(found, TlsHandshakeFailed)
    assert "<U+001B>[1m" in found.reason
    assert len(found.reason) < 220


WRONG_VERSION = tls_error("WRONG_VERSION_NUMBER")


@pytest.mark.parametrize(
    ("first_bytes", "found"),
    [
        (b"220 m", PlaintextOnTlsPort("220 m")),
        (b"554 n", PlaintextOnTlsPort("554 n")),
        (b"220-m", PlaintextOnTlsPort("220-m")),
        (b"HTTP/", WrongProtocol(Protocol.HTTP, "HTTP/")),
        (b"* OK ", WrongProtocol(Protocol.IMAP, "* OK ")),
        (b"+OK P", WrongProtocol(Protocol.POP3, "+OK P")),
        (b"SSH-2", WrongProtocol(Protocol.SSH, "SSH-2")),
        (b"hello", WrongProtocol(Protocol.UNKNOWN, "hello")),
        (b"\r\n220", WrongProtocol(Protocol.UNKNOWN, "<U+000D><U+000A>220")),
    ],
)
def test_plain_text_where_tls_was_to_begin(first_bytes: bytes, found: Failure) -> None:
    assert handshake_failure(WRONG_VERSION, watch(first_bytes), TLS) == found


@pytest.mark.parametrize("first_bytes", [b"250 A", b"hello", b"\r\n250", b"\n250 ", b"\t250 "])
def test_plain_text_behind_starttls_is_tampering(first_bytes: bytes) -> None:
    found = handshake_failure(WRONG_VERSION, watch(first_bytes), STARTTLS)
    assert isinstance(found, StartTlsInjected)


@pytest.mark.parametrize("first_bytes", [b"\x00\x01\x02\x03\x04", b"\x80\x2e\x01\x03\x01", b"\xff\xfe250"])
@pytest.mark.parametrize("encryption", [TLS, STARTTLS])
def test_what_is_neither_text_nor_tls(first_bytes: bytes, encryption: Encryption) -> None:
    found = handshake_failure(WRONG_VERSION, watch(first_bytes), encryption)
    assert isinstance(found, TlsHandshakeFailed)
    assert found.reason.startswith("not TLS: <")


def test_what_a_server_says_too_early_on_a_tls_port() -> None:
    assert spoken_on_tls_port(b"220 hi", "220 hi") == PlaintextOnTlsPort("220 hi")
    assert spoken_on_tls_port(b"\x15\x03\x01", "x") == WrongProtocol(Protocol.TLS, "x")


def lost(cause: BaseException | None) -> SMTPServerDisconnected:
    error = SMTPServerDisconnected("Connection lost")
    error.__cause__ = cause
    return error


@pytest.mark.parametrize(
    ("error", "found"),
    [
        (lost(None), Disconnected(reset=False)),
        (lost(RESET), Disconnected(reset=True)),
        (lost(BrokenPipeError(errno.EPIPE, "pipe")), Disconnected(reset=True)),
        (lost(TimeoutError(errno.ETIMEDOUT, "timed out")), Disconnected(reset=False)),
        (lost(EOF), Disconnected(reset=False)),
        (lost(OLD_EOF), Disconnected(reset=False)),
        (lost(ssl.SSLZeroReturnError(6, "closed")), Disconnected(reset=False)),
        (RESET, Disconnected(reset=True)),
        (OSError(errno.EHOSTUNREACH, "no route"), Disconnected(reset=False)),
        (
            lost(tls_error("TLSV13_ALERT_CERTIFICATE_REQUIRED")),
            ClientCertificateRequired("TLSV13_ALERT_CERTIFICATE_REQUIRED"),
        ),
        (
            lost(tls_error("DECRYPTION_FAILED_OR_BAD_RECORD_MAC")),
            TlsHandshakeFailed("DECRYPTION_FAILED_OR_BAD_RECORD_MAC"),
        ),
        (tls_error("SSLV3_ALERT_BAD_RECORD_MAC"), TlsHandshakeFailed("SSLV3_ALERT_BAD_RECORD_MAC")),
        (ValueError("ours"), None),
    ],
)
def test_the_end_of_a_conversation(error: BaseException, found: Failure | None) -> None:
    assert connection_failure(error) == found
