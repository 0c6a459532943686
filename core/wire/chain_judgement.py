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
from core.values.tls_facts import CertificateChain

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from core.values.failures import Failure
    from core.values.tls_facts import CertificateFacts
    from core.wire.tls import Handshake

EXPIRES_SOON_DAYS: Final = 14

# OpenSSL's X509_V_ERR_* (x509_vfy.h); on Windows and macOS the code is the platform's, so the chain decides there.
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
        return CertificateChain(certificates, verified=True, unreadable=unreadable)
    return CertificateChain(
        certificates,
        verified=False,
        verify_code=getattr(error, "verify_code", 0) or 0,
        verify_message=str(getattr(error, "verify_message", "") or ""),
        unreadable=unreadable,
    )


def fault_of(chain: CertificateChain, host: str, trusted_names: Iterable[str], now: datetime) -> Failure:
    """Return why a chain did not verify."""
    code, leaf = chain.verify_code, chain.leaf
    if leaf is None:
        return CertificateInvalid(chain, chain.verify_message or "unreadable")
    if code in _NAME_MISMATCH:
        return CertificateNameMismatch(chain, host, leaf.names or (leaf.common_name,))
    if code in {_EXPIRED, _NOT_YET_VALID}:
        return _date_fault(chain, now)
    if code == _SELF_SIGNED or code in _UNKNOWN_ISSUER:
        return _issuer_fault(chain, leaf, trusted_names)
    return TlsWeak(chain.verify_message) if code in _WEAK else CertificateInvalid(chain, chain.verify_message)


def _date_fault(chain: CertificateChain, now: datetime) -> Failure:
    if chain.verify_code == _EXPIRED:
        old = [certificate for certificate in chain.certificates if certificate.not_after < now]
        culprit = old[0] if old else None
        return CertificateExpired(chain, culprit.common_name if culprit else "", culprit.not_after if culprit else None)
    early = [certificate for certificate in chain.certificates if certificate.not_before > now]
    culprit = early[0] if early else None
    subject = culprit.common_name if culprit else ""
    return CertificateNotYetValid(chain, subject, culprit.not_before if culprit else None)


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

    Public authorities say where their certificate can be fetched; private ones mostly do not. Otherwise the name tells:
    it calls itself intermediate, or shares a telling word with an authority that is trusted here.
    """
    if last.issuer_url or _INTERMEDIATE_WORDS.search(last.issuer):
        return True
    words = _telling_words(last.issuer)
    return any(words & _telling_words(name) for name in trusted_names)


def _telling_words(name: str) -> set[str]:
    values = re.sub(r"\b(?:CN|OU|O|C|ST|L)=", " ", name)
    return {word for word in re.findall(r"\w{3,}", values.lower()) if word not in _GENERIC_WORDS}
