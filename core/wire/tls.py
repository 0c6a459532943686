"""TLS contexts that verify, and the one handshake of a connection."""

from __future__ import annotations

import contextlib
import os
import ssl
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from core.wire.handshake_watch import HandshakeWatch

if TYPE_CHECKING:
    import asyncio
    from pathlib import Path


_PLATFORMS_WITH_OWN_VERIFICATION: Final = frozenset({"win32", "darwin"})
"""Where truststore asks the system; elsewhere it uses OpenSSL, which honours SSL_CERT_FILE by itself."""


@dataclass(frozen=True, slots=True)
class Handshake:
    """A handshake that got as far as the certificate.

    `chain` holds the certificates of the server as DER, its own first. `error` is what was wrong with them, None when
    nothing was; only then is there a `transport` to go on with. `trusted_names` are those of the authorities that were
    loaded, looked up only when there was an error.
    """

    version: str
    cipher: str
    chain: tuple[bytes, ...]
    transport: asyncio.BaseTransport | None
    error: ssl.SSLCertVerificationError | None
    trusted_names: tuple[str, ...] = ()


class TlsHandshakeError(Exception):
    """A handshake broke before there was a certificate to judge; `watch` is what was seen of it."""

    def __init__(self, watch: HandshakeWatch) -> None:
        super().__init__("TLS handshake failed")
        self.watch = watch


def client_context(ca_file: Path | None) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """Return a context with the operating system's trust, and the OpenSSL context inside it.

    TLS 1.2 is the minimum (RFC 8997), set here and not left to a library's default. `ca_file` and SSL_CERT_FILE add
    trust anchors; neither takes any away.
    """
    import truststore

    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    inner: ssl.SSLContext = context._ctx  # noqa: SLF001  # the hooks only work on the real context; see contract tests
    inner.minimum_version = ssl.TLSVersion.TLSv1_2
    inner.verify_mode = ssl.CERT_REQUIRED
    inner.check_hostname = True
    if ca_file is not None:
        inner.load_verify_locations(cafile=ca_file)
    from_environment = os.environ.get("SSL_CERT_FILE")
    if from_environment and sys.platform in _PLATFORMS_WITH_OWN_VERIFICATION:
        # OpenSSL overlooks a file that is missing or damaged, and so do we.
        with contextlib.suppress(OSError):
            inner.load_verify_locations(cafile=from_environment)
    return context, inner


async def shake_hands(
    loop: asyncio.AbstractEventLoop,
    transport: asyncio.WriteTransport,
    protocol: asyncio.BaseProtocol,
    *,
    host: str,
    ca_file: Path | None,
    seconds: float,
) -> Handshake:
    """Encrypt a connection, checking the certificate against `host` (the name the user typed, RFC 7817).

    A certificate that does not verify is a result, not an error: it is judged in a step of its own.
    Raises TlsHandshakeError from the cause when there is nothing to judge, ValueError for an empty host.
    """
    if not host:
        message = "no host to check the certificate against"
        raise ValueError(message)
    context, inner = client_context(ca_file)
    watch = HandshakeWatch()
    watch.attach(inner)
    try:
        secured = await loop.start_tls(
            transport, protocol, context, server_hostname=host, ssl_handshake_timeout=seconds
        )
    except ssl.SSLCertVerificationError as error:
        return Handshake(watch.version, watch.cipher, watch.chain, None, error, _trusted_names(inner))
    except OSError as error:
        raise TlsHandshakeError(watch) from error
    if secured is None:
        raise TlsHandshakeError(watch) from ConnectionResetError()
    if watch.has_weak_group:
        secured.abort()
        raise TlsHandshakeError(watch)
    connection: ssl.SSLObject = secured.get_extra_info("ssl_object")
    cipher = connection.cipher()
    return Handshake(connection.version() or watch.version, cipher[0] if cipher else "", watch.chain, secured, None)


def _trusted_names(context: ssl.SSLContext) -> tuple[str, ...]:
    """Return organisation and common name of every loaded authority."""
    subjects: list[Any] = [authority.get("subject", ()) for authority in context.get_ca_certs()]
    return tuple(
        str(value)
        for subject in subjects
        for part in subject
        for name, value in part
        if name in {"organizationName", "commonName"}
    )
