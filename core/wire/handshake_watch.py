"""Sees what happens inside a TLS handshake, whether it succeeds or not.

OpenSSL forgets version and cipher of a handshake that failed, and `ssl` offers no chain for it. Both were on the wire:
the messages are read as they pass, and the chain is taken from the connection while it still exists.
"""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable

_HEADER_RECORD: Final = 256  # OpenSSL's SSL3_RT_HEADER: the five bytes in front of a record
_HANDSHAKE_RECORD: Final = 22  # RFC 8446, 5.1
_SERVER_HELLO: Final = 2  # RFC 8446, 4
_SERVER_KEY_EXCHANGE: Final = 12  # RFC 5246, 7.4.3
_CERTIFICATE_REQUEST: Final = 13
_SUPPORTED_VERSIONS: Final = 43  # RFC 8446, 4.2.1

_VERSION_NAMES: Final = {0x0300: "SSLv3", 0x0301: "TLSv1", 0x0302: "TLSv1.1", 0x0303: "TLSv1.2", 0x0304: "TLSv1.3"}


MOST_MESSAGES: Final = 500
"""Messages and record headers, after which nobody looks any more. An honest handshake has a few dozen."""
SMALLEST_GROUP_BITS: Final = 2048
"""Smaller Diffie-Hellman groups are within reach of attackers (RFC 9325, 4.1); OpenSSL takes 1024 bits."""


class HandshakeWatch:
    """What was seen of one handshake.

    `first_bytes` are the first five bytes of the server, which tell TLS from anything else. `version` and `cipher` are
    what the server chose ("" when it chose nothing), `chain` its certificates (DER), its own first. `group_bits` is the
    size of the Diffie-Hellman group in TLS 1.2, 0 where there was none.
    """

    def __init__(self) -> None:
        self.first_bytes = b""
        self.version = ""
        self.cipher = ""
        self.chain: tuple[bytes, ...] = ()
        self.server_hello_seen = False
        self.certificate_requested = False
        self.group_bits = 0
        self._cipher_names: dict[int, str] = {}
        self._messages = 0

    @property
    def has_weak_group(self) -> bool:
        """Whether the server chose a Diffie-Hellman group that is too small."""
        return 0 < self.group_bits < SMALLEST_GROUP_BITS

    def attach(self, context: ssl.SSLContext) -> None:
        """Watch the next handshake of an OpenSSL context; one context is for one handshake."""
        self._cipher_names = {cipher["id"] & 0xFFFF: cipher["name"] for cipher in context.get_ciphers()}
        # Private in CPython, and there since 3.7; a contract test notices when it goes.
        context._msg_callback = self._message  # type: ignore[attr-defined]  # noqa: SLF001
        context.sslobject_class = _watching(context.sslobject_class, self._note_chain)

    def _message(
        self, connection: ssl.SSLObject, direction: str, _: object, content: int, __: object, data: bytes
    ) -> None:
        self._messages += 1
        if self._messages > MOST_MESSAGES:
            # Attack stopped: a flood of empty requests, each of which costs far more to look at than to send.
            connection.context._msg_callback = None  # type: ignore[attr-defined]  # noqa: SLF001
            return
        if direction != "read":
            return
        if int(content) == _HEADER_RECORD and not self.first_bytes:
            self.first_bytes = data
        elif int(content) == _HANDSHAKE_RECORD and data:
            self._handshake_message(data)

    def _handshake_message(self, data: bytes) -> None:
        if data[0] == _CERTIFICATE_REQUEST:
            self.certificate_requested = True
        elif data[0] == _SERVER_KEY_EXCHANGE and self.cipher.startswith("DHE-"):
            prime_size = int.from_bytes(data[4:6], "big")
            self.group_bits = int.from_bytes(data[6 : 6 + prime_size], "big").bit_length()
        elif data[0] == _SERVER_HELLO:
            self.server_hello_seen = True
            version, cipher = _chosen(data)
            self.version = _VERSION_NAMES.get(version, "")
            self.cipher = self._cipher_names.get(cipher, "")

    def _note_chain(self, connection: ssl.SSLObject) -> None:
        # get_unverified_chain() is public from 3.13 on; below it lives on the inner object and gives certificates.
        inner: Any = connection._sslobj  # type: ignore[attr-defined]  # noqa: SLF001
        chain = inner.get_unverified_chain() or ()
        self.chain = tuple(certificate.public_bytes(_DER) for certificate in chain)


_DER: Final = 2  # _ssl.ENCODING_DER


def _watching(base: type[ssl.SSLObject], note: Callable[[ssl.SSLObject], None]) -> type[ssl.SSLObject]:
    """Return a kind of `base` that shows its chain when the handshake ends, well or not."""

    class WatchingSSLObject(base):  # type: ignore[misc, valid-type]  # the base is only known at run time
        def do_handshake(self) -> None:
            try:
                super().do_handshake()
            except (ssl.SSLWantReadError, ssl.SSLWantWriteError):
                raise
            except ssl.SSLError:
                note(self)
                raise
            note(self)

    return WatchingSSLObject


def _chosen(server_hello: bytes) -> tuple[int, int]:
    """Return version and cipher suite of a ServerHello (RFC 8446, 4.1.3); zeros where it is cut short."""
    body = server_hello[4:]
    if len(body) < 35:
        return 0, 0
    version = int.from_bytes(body[:2], "big")
    after_session = 35 + body[34]
    cipher = int.from_bytes(body[after_session : after_session + 2], "big")
    extensions = body[after_session + 5 :]
    while len(extensions) >= 4:
        kind, size = int.from_bytes(extensions[:2], "big"), int.from_bytes(extensions[2:4], "big")
        if kind == _SUPPORTED_VERSIONS and size == 2:
            version = int.from_bytes(extensions[4:6], "big")
        extensions = extensions[4 + size :]
    return version, cipher
