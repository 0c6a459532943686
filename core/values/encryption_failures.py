"""Why the connection could not be encrypted, or the certificate not be trusted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from core.values.tls_facts import CertificateChain


@dataclass(frozen=True, slots=True)
class PlaintextOnTlsPort:
    """The server answered the TLS hello in plain text, in the way of a mail server; it wants STARTTLS or nothing."""

    beginning: str


@dataclass(frozen=True, slots=True)
class TlsExpectedFirst:
    """The server waits in silence for a TLS hello, as a second connection with one showed; `seconds` were waited."""

    seconds: float


@dataclass(frozen=True, slots=True)
class TlsOutdated:
    """Server and computer have no TLS version or cipher in common.

    `server_version` is what the server chose, where it said so.
    """

    reason: str
    server_version: str = ""


@dataclass(frozen=True, slots=True)
class TlsWeak:
    """Keys, hashes or parameters of the server are too weak for this computer; `chain` where it is about them."""

    reason: str
    chain: CertificateChain | None = None


@dataclass(frozen=True, slots=True)
class ClientCertificateRequired:
    """The server wants a certificate from this computer."""

    reason: str


@dataclass(frozen=True, slots=True)
class TlsHandshakeFailed:
    """The TLS handshake broke for another reason."""

    reason: str


@dataclass(frozen=True, slots=True)
class CertificateExpired:
    """A certificate of the chain is out of date."""

    chain: CertificateChain
    subject: str
    not_after: datetime | None


@dataclass(frozen=True, slots=True)
class CertificateNotYetValid:
    """A certificate of the chain is from the future, seen from this computer's clock."""

    chain: CertificateChain
    subject: str
    not_before: datetime | None


@dataclass(frozen=True, slots=True)
class CertificateNameMismatch:
    """The certificate is for other names."""

    chain: CertificateChain
    host: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CertificateSelfSigned:
    """The certificate signs itself."""

    chain: CertificateChain


@dataclass(frozen=True, slots=True)
class CertificateChainIncomplete:
    """The server does not send the certificate that links its own to a root."""

    chain: CertificateChain
    missing_issuer: str


@dataclass(frozen=True, slots=True)
class CertificateUntrusted:
    """The chain ends at an authority that this computer does not trust."""

    chain: CertificateChain
    issuer: str


@dataclass(frozen=True, slots=True)
class CertificateChanged:
    """The certificate is another one than that which the user trusts for this host and port.

    Both are SHA-256 fingerprints; `found` is empty where the server showed no certificate at all.
    """

    chain: CertificateChain
    expected: str
    found: str


@dataclass(frozen=True, slots=True)
class CertificateInvalid:
    """The check of the chain failed for another reason, which `reason` names."""

    chain: CertificateChain
    reason: str
