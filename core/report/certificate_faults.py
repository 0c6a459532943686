"""All that speaks against a certificate that the user may trust, not only what the check of it ended with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.report.failure_texts import failure_explanation
from core.values.failures import (
    CertificateChanged,
    CertificateExpired,
    CertificateNameMismatch,
    CertificateSelfSigned,
    CertificateUntrusted,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.values.failures import Failure
    from core.values.message import Message
    from core.values.outcome import ProbeOutcome
    from core.values.tls_facts import CertificateChain, CertificateFacts


def certificate_faults(outcome: ProbeOutcome, chain: CertificateChain, leaf: CertificateFacts) -> tuple[Message, ...]:
    """Return a sentence for each fault of `leaf`, the server's own certificate in `chain`; the told one first."""
    told = outcome.failure
    found: list[Failure] = [] if told is None or isinstance(told, CertificateChanged) else [told]
    found += [fault for fault in _visible(outcome, chain, leaf) if not isinstance(fault, tuple(map(type, found)))]
    return tuple(failure_explanation(fault) for fault in found)


def _visible(outcome: ProbeOutcome, chain: CertificateChain, leaf: CertificateFacts) -> Iterator[Failure]:
    """What can be seen without asking who is trusted here; who vouches for it is only said where nothing else was."""
    if leaf.is_self_signed:
        yield CertificateSelfSigned(chain)
    elif isinstance(outcome.failure, CertificateChanged):
        yield CertificateUntrusted(chain, leaf.issuer_name)
    if not leaf.covers(outcome.settings.host):
        yield CertificateNameMismatch(chain, outcome.settings.host, leaf.names or (leaf.common_name,))
    if leaf.not_after < outcome.started:
        yield CertificateExpired(chain, leaf.common_name, leaf.not_after)
