"""Why the connection could not be encrypted, or the certificate not be trusted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.values.value_class import value_class

if TYPE_CHECKING:
    from datetime import datetime

    from core.values.tls_facts import CertificateChain


@value_class
class PlaintextOnTlsPort:
    """The server answered the TLS hello in plain text, in the way of a mail server; it wants STARTTLS or nothing."""

    beginning: str


@value_class
class TlsExpectedFirst:
    """The server waits in silence for a TLS hello, as a second connection with one showed; `seconds` were waited."""

    seconds: float


@value_class
class TlsOutdated:
    """Server and computer have no TLS version or cipher in common.

    `server_version` is what the server chose, where it said so.
    """

    reason: str
    server_version: str = ""


@value_class
class TlsWeak:
    """Keys, hashes or parameters of the server are too weak for this computer; `chain` where it is about them."""

    reason: str
    chain: CertificateChain | None = None


@value_class
class ClientCertificateRequired:
    """The server wants a certificate from this computer."""

    reason: str


@value_class
class TlsHandshakeFailed:
    """The TLS handshake broke for another reason."""

    reason: str


@value_class
class CertificateExpired:
    """A certificate of the chain is out of date."""

    chain: CertificateChain
    subject: str
    not_after: datetime | None


@value_class
class CertificateNotYetValid:
    """A certificate of the chain is from the future, seen from this computer's clock."""

    chain: CertificateChain
    subject: str
    not_before: datetime | None


@value_class
class CertificateNameMismatch:
    """The certificate is for other names."""

    chain: CertificateChain
    host: str
    names: tuple[str, ...]


@value_class
class CertificateSelfSigned:
    """The certificate signs itself."""

    chain: CertificateChain


@value_class
class CertificateChainIncomplete:
    """The server does not send the certificate that links its own to a root."""

    chain: CertificateChain
    missing_issuer: str


@value_class
class CertificateUntrusted:
    """The chain ends at an authority that this computer does not trust."""

    chain: CertificateChain
    issuer: str


@value_class
class CertificateChanged:
    """The certificate is another one than that which the user trusts for this host and port.

    Both are SHA-256 fingerprints; `found` is empty where the server showed no certificate at all.
    """

    chain: CertificateChain
    expected: str
    found: str


@value_class
class CertificateInvalid:
    """The check of the chain failed for another reason, which `reason` names."""

    chain: CertificateChain
    reason: str
