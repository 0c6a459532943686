"""Exceptions of sockets, TLS and aiosmtplib to failures, in one place."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING, Final

from aiosmtplib import SMTPServerDisconnected

from core.values.failures import (
    ClientCertificateRequired,
    ClosedBeforeGreeting,
    Disconnected,
    PlaintextOnTlsPort,
    Protocol,
    StartTlsInjected,
    TlsHandshakeFailed,
    TlsOutdated,
    TlsWeak,
    WrongProtocol,
)
from core.values.printable import printable, printable_bytes
from core.values.settings import Encryption
from core.wire.protocol_guess import guess_protocol

if TYPE_CHECKING:
    from core.values.failures import Failure
    from core.wire.handshake_watch import HandshakeWatch

_WEAK: Final = frozenset(
    {
        "BAD_DH_VALUE",
        "CA_KEY_TOO_SMALL",
        "CA_MD_TOO_WEAK",
        "DH_KEY_TOO_SMALL",
        "EE_KEY_TOO_SMALL",
        "LEGACY_SIGALG_DISALLOWED_OR_UNSUPPORTED",
        "MODULUS_TOO_SMALL",
        "WRONG_SIGNATURE_TYPE",
    }
)
_OUTDATED: Final = frozenset(
    {
        "NO_CIPHERS_AVAILABLE",
        "NO_PROTOCOLS_AVAILABLE",
        "NO_SHARED_CIPHER",
        "TLSV1_ALERT_INSUFFICIENT_SECURITY",
        "TLSV1_ALERT_PROTOCOL_VERSION",
        "UNSUPPORTED_PROTOCOL",
        "VERSION_TOO_LOW",
        "WRONG_SSL_VERSION",
    }
)
_UNEXPECTED_END: Final = "UNEXPECTED_EOF_WHILE_READING"
_HANDSHAKE_FAILURE: Final = "SSLV3_ALERT_HANDSHAKE_FAILURE"
_CLIENT_CERTIFICATE: Final = frozenset({"TLSV1_ALERT_CERTIFICATE_REQUIRED", "TLSV13_ALERT_CERTIFICATE_REQUIRED"})
_REFUSED_WITHOUT_ONE: Final = frozenset({"", _UNEXPECTED_END, _HANDSHAKE_FAILURE, "SSLV3_ALERT_BAD_CERTIFICATE"})
"""How servers refuse whoever has no certificate, before TLS 1.3 had an alert for it; "" is a cut connection."""

NOT_TLS: Final = "not TLS"
"""How the reason begins where the first byte belongs neither to TLS nor to a text."""
_TLS_RECORD_TYPES: Final = range(0x14, 0x19)  # RFC 8446, 5.1
_TEXT: Final = frozenset((*b"\t\r\n", *range(0x20, 0x7F)))


def handshake_failure(error: BaseException, watch: HandshakeWatch, encryption: Encryption) -> Failure:
    """Return why a TLS handshake broke, judged by the error and by what was seen of the server."""
    if watch.first_bytes and watch.first_bytes[0] not in _TLS_RECORD_TYPES:
        return _answered_in_plain(watch.first_bytes, encryption)
    is_alert = isinstance(error, ssl.SSLError) and not _is_end(error)
    reason = _reason(error)
    if weakness := _weakness(reason, watch):
        return TlsWeak(weakness)
    if reason in _CLIENT_CERTIFICATE or (watch.certificate_requested and reason in _REFUSED_WITHOUT_ONE):
        return ClientCertificateRequired(reason)
    if not is_alert:
        return _cut(error, watch, encryption)
    # An alert in answer to the hello itself means that nothing in it suited the server.
    if reason in _OUTDATED or (reason == _HANDSHAKE_FAILURE and not watch.server_hello_seen):
        return TlsOutdated(reason, watch.version)
    return TlsHandshakeFailed(reason or printable(str(error), 200))


def _weakness(reason: str, watch: HandshakeWatch) -> str:
    """Return what is too weak about the server's parameters, "" when nothing is."""
    if watch.has_weak_group:
        return f"{watch.group_bits}-bit Diffie-Hellman group"
    return reason if reason in _WEAK else ""


def connection_failure(error: BaseException) -> Failure | None:
    """Return what an exception in the middle of a conversation says, None when it is none of the network's."""
    cause = error.__cause__ if isinstance(error, SMTPServerDisconnected) else error
    if isinstance(cause, ssl.SSLError) and not _is_end(cause):
        # In TLS 1.3 the server judges the client after the client has finished: refusals arrive with the next read.
        reason = _reason(cause)
        return ClientCertificateRequired(reason) if reason in _CLIENT_CERTIFICATE else TlsHandshakeFailed(reason)
    if isinstance(error, SMTPServerDisconnected | OSError):
        return Disconnected(reset=isinstance(cause, ConnectionError))
    return None


def _answered_in_plain(first_bytes: bytes, encryption: Encryption) -> Failure:
    beginning = printable_bytes(first_bytes)
    if first_bytes[0] not in _TEXT:
        return TlsHandshakeFailed(f"{NOT_TLS}: {beginning}")
    if encryption is Encryption.STARTTLS:
        return StartTlsInjected(beginning)
    return spoken_on_tls_port(first_bytes, beginning)


def spoken_on_tls_port(first_bytes: bytes, beginning: str) -> PlaintextOnTlsPort | WrongProtocol:
    """Return the failure for a server that speaks plain text where TLS was to begin."""
    protocol = guess_protocol(first_bytes)
    if protocol is Protocol.SMTP:
        return PlaintextOnTlsPort(beginning)
    return WrongProtocol(protocol, beginning)


def _cut(error: BaseException, watch: HandshakeWatch, encryption: Encryption) -> Failure:
    # asyncio calls an orderly end in the middle of a handshake a reset, but without the system's number for one.
    reset = isinstance(error, ConnectionError) and error.errno is not None
    if encryption is Encryption.TLS and not watch.first_bytes:
        return ClosedBeforeGreeting(reset)
    return Disconnected(reset)


def _is_end(error: ssl.SSLError) -> bool:
    """Whether TLS ended without saying so; older Pythons have no kind of exception for it."""
    return isinstance(error, ssl.SSLEOFError | ssl.SSLZeroReturnError) or _reason(error) == _UNEXPECTED_END


def _reason(error: BaseException) -> str:
    return printable(getattr(error, "reason", None) or "", 100)
