"""What was seen of TLS and of the certificates, on success and on failure alike."""

from __future__ import annotations

from dataclasses import field
from ipaddress import ip_address
from typing import TYPE_CHECKING

from core.values.value_class import value_class

if TYPE_CHECKING:
    from datetime import datetime


@value_class
class TlsFacts:
    """The negotiated protocol version ("TLSv1.3") and cipher; `verified` only when the certificate was."""

    version: str
    cipher: str
    verified: bool = False


@value_class
class CertificateFacts:
    """One certificate, its texts printable.

    `subject` and `issuer` are distinguished names (RFC 4514), `common_name` and `issuer_name` what people call them.
    `names` are the DNS names and IP addresses that it is valid for. Dates are UTC.
    `fingerprint_sha256` is in pairs of upper case hexadecimal digits with colons. `key` is for example "RSA 2048".
    `issuer_url` is the address where its issuer's certificate is said to be (AIA); shown, never fetched.
    """

    subject: str
    issuer: str
    common_name: str
    issuer_name: str
    names: tuple[str, ...]
    not_before: datetime
    not_after: datetime
    fingerprint_sha256: str
    key: str
    signature: str
    is_authority: bool
    is_self_signed: bool
    issuer_url: str = ""
    der: bytes = field(default=b"", repr=False)

    def covers(self, host: str) -> bool:
        """Whether it is for this host, by any of its names; by its common name only where it has no others."""
        return any(_covers(name, host) for name in self.names or (self.common_name,))


@value_class
class CertificateChain:
    """The certificates of a handshake, the server's own first, and what the check of them said.

    `verify_code` and `verify_message` are OpenSSL's (0 when verified). `unreadable` counts certificates that could not
    be read at all.
    """

    certificates: tuple[CertificateFacts, ...]
    verified: bool
    verify_code: int = 0
    verify_message: str = ""
    unreadable: int = 0

    @property
    def leaf(self) -> CertificateFacts | None:
        """The server's own certificate."""
        return self.certificates[0] if self.certificates else None


def _covers(name: str, host: str) -> bool:
    """Whether a name of a certificate stands for a host (RFC 6125, 6.4); one label at most may be a star."""
    try:
        return str(ip_address(host)) == name
    except ValueError:
        name, host = name.lower(), host.lower()
    if name.startswith("*.") and name.count(".") > 1:
        return host.partition(".")[2] == name[2:]
    return name == host
