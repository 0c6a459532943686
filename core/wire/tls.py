"""TLS contexts that verify, and the one handshake of a connection."""

from __future__ import annotations

import asyncio
import contextlib
import os
import ssl
import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from core.values.value_class import value_class
from core.wire.certificates import fingerprint
from core.wire.handshake_watch import HandshakeWatch

if TYPE_CHECKING:
    from pathlib import Path


_PLATFORMS_WITH_OWN_VERIFICATION: Final = frozenset({"win32", "darwin"})
"""Where truststore asks the system; elsewhere it uses OpenSSL, which honours SSL_CERT_FILE by itself."""


_LEGACY_SERVER_CONNECT: Final = 0x4
"""OpenSSL's SSL_OP_LEGACY_SERVER_CONNECT: servers of that age know no secure renegotiation (RFC 5746)."""


@value_class
class Handshake:
    """A handshake that got as far as the certificate.

    `chain` holds the certificates of the server as DER, its own first. `error` is what was wrong with them, None when
    nothing was; only then is there a `transport` to go on with. `trusted_names` are those of the authorities that were
    loaded, looked up only when there was an error. `pinned` is the fingerprint that took the place of the check, ""
    where the check was made; with it there is a `transport` only if the server's own certificate has it.
    `certificate_requested` tells whether the server asked this computer for one.
    """

    version: str
    cipher: str
    chain: tuple[bytes, ...]
    transport: asyncio.BaseTransport | None
    error: ssl.SSLCertVerificationError | None
    trusted_names: tuple[str, ...] = ()
    pinned: str = ""
    certificate_requested: bool = False


class TlsHandshakeError(Exception):
    """A handshake broke before there was a certificate to judge; `watch` is what was seen of it."""

    def __init__(self, watch: HandshakeWatch) -> None:
        super().__init__("TLS handshake failed")
        self.watch = watch


def load_verifier() -> None:
    """Load the library that finds the system's authorities, which takes a while, before there is a handshake."""
    import truststore  # noqa: F401  # loading it is all that is wanted


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


def pinning_context() -> ssl.SSLContext:
    """Return a context that lets any certificate through; `shake_hands_with` compares its fingerprint at once.

    All else stays as strict: TLS 1.2 is the minimum, and the ciphers are those of every other test.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def context_of_before() -> ssl.SSLContext:
    """Return a context that takes any version, cipher and certificate, to see what a server speaks that is too old.

    Never for a connection on which anything is said: `shake_hands_as_before` ends it.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    # SSL 3.0 stays off: that is an option of the context, not a minimum.
    context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
    context.set_ciphers("ALL:@SECLEVEL=0")
    context.options |= _LEGACY_SERVER_CONNECT
    return context


def holds_authorities(path: Path) -> bool:
    """Whether OpenSSL finds certificates in a file, and nothing in it that it cannot read."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    try:
        context.load_verify_locations(cafile=path)
    except (OSError, ValueError):
        return False
    return context.cert_store_stats()["x509"] > 0


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
        return await _shake_hands(loop, transport, protocol, _Attempt(context, watch, host, seconds))
    except ssl.SSLCertVerificationError as error:
        return Handshake(watch.version, watch.cipher, watch.chain, None, error, _trusted_names(inner))


async def shake_hands_with(
    loop: asyncio.AbstractEventLoop,
    transport: asyncio.WriteTransport,
    protocol: asyncio.BaseProtocol,
    *,
    trusted_fingerprint: str,
    host: str,
    seconds: float,
) -> Handshake:
    """Encrypt a connection to the owner of one certificate (SHA-256, upper case, with colons).

    The comparison, and nothing else, takes the place of the check: it comes before anything can be written, and ends
    the connection where it fails. `host` is only what the server is asked for (SNI). Raises TlsHandshakeError.
    """
    context, watch = pinning_context(), HandshakeWatch()
    watch.attach(context)
    handshake = await _shake_hands(loop, transport, protocol, _Attempt(context, watch, host, seconds))
    if handshake.chain and fingerprint(handshake.chain[0]) == trusted_fingerprint:
        return replace(handshake, pinned=trusted_fingerprint)
    # Attack stopped: whoever stands in for the server shows another certificate, and learns nothing.
    if isinstance(handshake.transport, asyncio.WriteTransport):
        handshake.transport.abort()
    return replace(handshake, transport=None, pinned=trusted_fingerprint)


async def shake_hands_as_before(
    loop: asyncio.AbstractEventLoop,
    transport: asyncio.WriteTransport,
    protocol: asyncio.BaseProtocol,
    *,
    host: str,
    seconds: float,
) -> Handshake:
    """See what an old server agrees to, and end the connection: there is never a transport to go on with.

    `host` is only what the server is asked for (SNI). Raises TlsHandshakeError.
    """
    context, watch = context_of_before(), HandshakeWatch()
    watch.attach(context)
    handshake = await _shake_hands(loop, transport, protocol, _Attempt(context, watch, host, seconds))
    # Attack stopped: on such a connection anybody can listen and answer.
    if isinstance(handshake.transport, asyncio.WriteTransport):
        handshake.transport.abort()
    return replace(handshake, transport=None)


@value_class
class _Attempt:
    """A handshake to be made: what is demanded and watched, of whom, and for how long."""

    context: ssl.SSLContext
    watch: HandshakeWatch
    host: str
    seconds: float


async def _shake_hands(
    loop: asyncio.AbstractEventLoop,
    transport: asyncio.WriteTransport,
    protocol: asyncio.BaseProtocol,
    attempt: _Attempt,
) -> Handshake:
    """Encrypt a connection as the context demands. Raises SSLCertVerificationError and TlsHandshakeError."""
    watch = attempt.watch
    try:
        secured = await loop.start_tls(
            transport, protocol, attempt.context, server_hostname=attempt.host, ssl_handshake_timeout=attempt.seconds
        )
    except ssl.SSLCertVerificationError:
        raise
    except OSError as error:
        raise TlsHandshakeError(watch) from error
    if secured is None:
        raise TlsHandshakeError(watch) from ConnectionResetError()
    if watch.has_weak_group:
        secured.abort()
        raise TlsHandshakeError(watch)
    connection: ssl.SSLObject = secured.get_extra_info("ssl_object")
    cipher = connection.cipher()
    return Handshake(
        connection.version() or watch.version,
        cipher[0] if cipher else "",
        watch.chain,
        secured,
        None,
        certificate_requested=watch.certificate_requested,
    )


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
