"""Judges the certificates of a handshake: chain, name and dates, each with a cause of its own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from core.values.details import CertificateAccepted
from core.values.events import Caution
from core.values.failures import (
    CertificateChainIncomplete,
    CertificateExpired,
    CertificateInvalid,
    CertificateNameMismatch,
    CertificateNotYetValid,
    CertificateSelfSigned,
    CertificateUntrusted,
    TlsWeak,
)
from core.values.printable import printable
from core.values.tls_facts import CertificateChain

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from core.values.failures import Failure
    from core.values.tls_facts import CertificateFacts
    from core.wire.tls import Handshake

EXPIRES_SOON_DAYS: Final = 14

# OpenSSL's X509_V_ERR_* (x509_vfy.h); on Windows and macOS the code is the platform's, so the chain decides there.
_OPENSSL_CODES: Final = range(1, 1000)
_NOT_YET_VALID: Final = 9
_EXPIRED: Final = 10
_SELF_SIGNED: Final = 18
_NAME_MISMATCH: Final = frozenset({62, 64})
_WEAK: Final = frozenset({66, 67, 68})
_UNKNOWN_ISSUER: Final = frozenset({2, 19, 20, 21, 27})

# Words that say nothing about whose authority it is.
_GENERIC_WORDS: Final = frozenset(
    re.findall(
        r"\w+",
        """
        ca root certificate certification authority trust secure server global class network services private internal
        test example inc ltd limited llc corp gmbh the and for rsa ecc tls ssl
        """,
    )
)
_INTERMEDIATE_WORDS: Final = re.compile(r"\b(?:intermediate|issuing|sub[- ]?ca|subordinate)\b", re.IGNORECASE)


def accepted(chain: CertificateChain, now: datetime) -> tuple[CertificateAccepted, tuple[Caution, ...]]:
    """Return what to say of a chain that verified, and what to be careful about."""
    leaf = chain.leaf
    if leaf is None:
        return CertificateAccepted(chain, days_left=0), ()
    days = (leaf.not_after - now).days
    cautions = []
    if days <= EXPIRES_SOON_DAYS:
        cautions.append(Caution.CERTIFICATE_EXPIRES_SOON)
    if not leaf.names:
        # Python accepts a name that stands in the subject only; other mail programs do not (RFC 6125, 6.4.4).
        cautions.append(Caution.NAME_ONLY_IN_COMMON_NAME)
    return CertificateAccepted(chain, days), tuple(cautions)


def chain_of(handshake: Handshake, certificates: tuple[CertificateFacts, ...], unreadable: int) -> CertificateChain:
    """Return the chain of a handshake with the result of its check."""
    error = handshake.error
    if error is None:
        # Where a fingerprint took the place of the check, nothing was verified.
        return CertificateChain(certificates, verified=not handshake.pinned, unreadable=unreadable)
    return CertificateChain(
        certificates,
        verified=False,
        verify_code=getattr(error, "verify_code", 0) or 0,
        # OpenSSL's own words, but on macOS they quote the certificate.
        verify_message=printable(str(getattr(error, "verify_message", "") or ""), 300),
        unreadable=unreadable,
    )


def fault_of(chain: CertificateChain, host: str, trusted_names: Iterable[str], now: datetime) -> Failure:
    """Return why a chain did not verify."""
    code, leaf = chain.verify_code, chain.leaf
    if leaf is None:
        return CertificateInvalid(chain, chain.verify_message or "unreadable")
    if code not in _OPENSSL_CODES:
        return _fault_without_code(chain, leaf, host, trusted_names, now)
    if code in _NAME_MISMATCH:
        return CertificateNameMismatch(chain, host, leaf.names or (leaf.common_name,))
    if code in {_EXPIRED, _NOT_YET_VALID}:
        return _date_fault(chain, now)
    if code == _SELF_SIGNED or code in _UNKNOWN_ISSUER:
        return _issuer_fault(chain, leaf, trusted_names)
    return TlsWeak(chain.verify_message, chain) if code in _WEAK else CertificateInvalid(chain, chain.verify_message)


def _fault_without_code(
    chain: CertificateChain, leaf: CertificateFacts, host: str, trusted_names: Iterable[str], now: datetime
) -> Failure:
    """Return why a chain did not verify, where the system says no more than that it did not."""
    if culprit := _expired(chain, now):
        return CertificateExpired(chain, culprit.common_name, culprit.not_after)
    if culprit := _not_yet_valid(chain, now):
        return CertificateNotYetValid(chain, culprit.common_name, culprit.not_before)
    if not leaf.is_self_signed and not leaf.covers(host):
        return CertificateNameMismatch(chain, host, leaf.names or (leaf.common_name,))
    return _issuer_fault(chain, leaf, trusted_names)


def _date_fault(chain: CertificateChain, now: datetime) -> Failure:
    if chain.verify_code == _EXPIRED:
        culprit = _expired(chain, now)
        return CertificateExpired(chain, culprit.common_name if culprit else "", culprit.not_after if culprit else None)
    culprit = _not_yet_valid(chain, now)
    subject = culprit.common_name if culprit else ""
    return CertificateNotYetValid(chain, subject, culprit.not_before if culprit else None)


def _expired(chain: CertificateChain, now: datetime) -> CertificateFacts | None:
    return next((certificate for certificate in chain.certificates if certificate.not_after < now), None)


def _not_yet_valid(chain: CertificateChain, now: datetime) -> CertificateFacts | None:
    return next((certificate for certificate in chain.certificates if certificate.not_before > now), None)


def _issuer_fault(chain: CertificateChain, leaf: CertificateFacts, trusted_names: Iterable[str]) -> Failure:
    """Tell a missing intermediate from an unknown authority: OpenSSL has one code for both."""
    if leaf.is_self_signed:
        return CertificateSelfSigned(chain)
    last = _end_of_path(chain)
    if not last.is_self_signed and _looks_like_intermediate(last, trusted_names):
        return CertificateChainIncomplete(chain, last.issuer_name)
    return CertificateUntrusted(chain, last.issuer_name)


def _end_of_path(chain: CertificateChain) -> CertificateFacts:
    """Return the certificate at which the path from the server's own ends, following issuers, not the order sent."""
    current, *others = chain.certificates
    while not current.is_self_signed:
        following = next((other for other in others if other.subject == current.issuer), None)
        if following is None:
            break
        others.remove(following)
        current = following
    return current


def _looks_like_intermediate(last: CertificateFacts, trusted_names: Iterable[str]) -> bool:
    """Whether the issuer that was not sent is probably an intermediate of somebody trusted.

    Public authorities say in a server's certificate where their own can be fetched; private ones mostly do not. (In an
    intermediate's that leads to a root, which nobody sends.) Otherwise the name tells: it calls itself intermediate, or
    shares a telling word with an authority that is trusted here.
    """
    if (last.issuer_url and not last.is_authority) or _INTERMEDIATE_WORDS.search(last.issuer):
        return True
    words = _telling_words(last.issuer)
    return any(words & _telling_words(name) for name in trusted_names)


def _telling_words(name: str) -> set[str]:
    values = re.sub(r"\b(?:CN|OU|O|C|ST|L)=", " ", name)
    return {word for word in re.findall(r"\w{3,}", values.lower()) if word not in _GENERIC_WORDS}
