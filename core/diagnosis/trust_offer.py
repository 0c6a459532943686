"""Whether the user may be offered to trust the one certificate that a test failed on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.diagnosis.near_host import is_near
from core.values.diagnosis import Code
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

STRANGERS: Final = frozenset({Code.CERT_INTERCEPTED, Code.CERT_LOCAL_STORE, Code.SERVER_NOT_THE_ONE})
"""Here the certificate is somebody else's, or a good one: trusting it by itself would hide what is wrong."""


def may_trust(code: Code, outcome: ProbeOutcome) -> bool:
    """Whether a verdict with this code may come with the offer to trust the certificate."""
    return code not in STRANGERS and offered_certificate(outcome) is not None


def offered_certificate(outcome: ProbeOutcome) -> CertificateFacts | None:
    """Return the certificate that the user may be offered to trust, None where that must not be offered."""
    failure = outcome.failure
    if outcome.cancelled or not isinstance(failure, ANYWHERE | NEARBY):
        return None
    if isinstance(failure, NEARBY) and not is_near(outcome.settings.host):
        return None
    leaf = failure.chain.leaf
    return leaf if leaf is not None and leaf.not_before <= outcome.started else None
