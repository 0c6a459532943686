"""Whether the user may be offered to trust the one certificate that a test failed on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.diagnosis.near_host import is_near
from core.values.failures import (
    CertificateChainIncomplete,
    CertificateChanged,
    CertificateExpired,
    CertificateNameMismatch,
    CertificateSelfSigned,
    CertificateUntrusted,
)

if TYPE_CHECKING:
    from core.values.outcome import ProbeOutcome
    from core.values.tls_facts import CertificateFacts

ANYWHERE = CertificateSelfSigned | CertificateUntrusted | CertificateChanged
NEARBY = CertificateExpired | CertificateNameMismatch | CertificateChainIncomplete
"""On the internet only the provider can cure these, and offering trust would be inviting an attack."""


def offered_certificate(outcome: ProbeOutcome) -> CertificateFacts | None:
    """Return the certificate that the user may be offered to trust, None where that must not be offered."""
    failure = outcome.failure
    if outcome.cancelled or not isinstance(failure, ANYWHERE | NEARBY):
        return None
    if isinstance(failure, NEARBY) and not is_near(outcome.settings.host):
        return None
    leaf = failure.chain.leaf
    return leaf if leaf is not None and leaf.not_before <= outcome.started else None
