"""Judges the one certificate that the user trusts: it is that one, and safe enough to be trusted at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.values.failures import CertificateChanged, CertificateInvalid, CertificateNotYetValid, TlsWeak
from core.wire.certificates import fingerprint

if TYPE_CHECKING:
    from datetime import datetime

    from core.values.failures import Failure
    from core.values.tls_facts import CertificateChain, CertificateFacts
    from core.wire.tls import Handshake

SMALLEST_KEY_BITS: Final = {"RSA": 2048, "DSA": 2048, "EC": 224}
"""112 bits of security (NIST SP 800-57 part 1, table 2); OpenSSL asks for as much only where it checks the chain."""

_BROKEN_HASHES: Final = frozenset({"MD5", "SHA-1", "SHA1"})


def pinned_fault(chain: CertificateChain, handshake: Handshake, now: datetime) -> Failure | None:
    """Return why the trusted certificate cannot be used, or None when it can.

    Who vouches for it, for which name, and until when are what the user answers for. That it is another one, that it
    cannot be read, begins in the future or can be forged is not.
    """
    found = fingerprint(handshake.chain[0]) if handshake.chain else ""
    if found != handshake.pinned or handshake.transport is None:
        return CertificateChanged(chain, handshake.pinned, found)
    leaf = chain.leaf
    if leaf is None:
        return CertificateInvalid(chain, "unreadable")
    if leaf.not_before > now:
        return CertificateNotYetValid(chain, leaf.common_name, leaf.not_before)
    weakness = _weakness(leaf)
    return TlsWeak(weakness, chain) if weakness else None


def _weakness(leaf: CertificateFacts) -> str:
    kind, _, rest = leaf.key.partition(" ")
    bits = rest.rpartition(" ")[2]
    if kind in SMALLEST_KEY_BITS and int(bits) < SMALLEST_KEY_BITS[kind]:
        return "EE certificate key too weak"
    # Nothing hangs on what a certificate says of itself; the fingerprint has vouched for all of it.
    if leaf.signature in _BROKEN_HASHES and not leaf.is_self_signed:
        return "CA signature digest algorithm too weak"
    return ""
