"""Failures of encryption: STARTTLS, the TLS handshake, and the check of the certificate."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from core.report.bounded import bounded
from core.report.durations import limit_text
from core.report.failure_entry import Entry
from core.report.tls_names import version_name
from core.values.failures import (
    CertificateChainIncomplete,
    CertificateChanged,
    CertificateExpired,
    CertificateInvalid,
    CertificateNameMismatch,
    CertificateNotYetValid,
    CertificateSelfSigned,
    CertificateUntrusted,
    ClientCertificateRequired,
    PlaintextOnTlsPort,
    StartTlsInjected,
    StartTlsNotOffered,
    StartTlsRefused,
    TlsExpectedFirst,
    TlsHandshakeFailed,
    TlsOutdated,
    TlsWeak,
)

if TYPE_CHECKING:
    from datetime import datetime

_TlsFailure = (
    PlaintextOnTlsPort
    | TlsExpectedFirst
    | TlsOutdated
    | TlsWeak
    | ClientCertificateRequired
    | TlsHandshakeFailed
    | StartTlsNotOffered
    | StartTlsRefused
    | StartTlsInjected
)
CertificateFailure = (
    CertificateExpired
    | CertificateNotYetValid
    | CertificateNameMismatch
    | CertificateSelfSigned
    | CertificateChainIncomplete
    | CertificateUntrusted
    | CertificateChanged
    | CertificateInvalid
)
EncryptionFailure = _TlsFailure | CertificateFailure


def encryption_entry(failure: EncryptionFailure) -> Entry:
    """Return the text entry of a failure."""
    if isinstance(failure, CertificateFailure):
        return _certificate_entry(failure)
    return _tls_entry(failure)


def _tls_entry(failure: _TlsFailure) -> Entry:
    match failure:
        case PlaintextOnTlsPort():
            entry = Entry("plaintext_on_tls_port")
        case TlsExpectedFirst():
            entry = Entry("tls_expected_first", {"limit": limit_text(round(failure.seconds, 1))})
        case TlsOutdated():
            form = "known" if failure.server_version else "unknown"
            entry = Entry(f"tls_outdated.{form}", {"version": version_name(failure.server_version)})
        case TlsWeak():
            entry = Entry("tls_weak")
        case ClientCertificateRequired():
            entry = Entry("client_certificate_required")
        case TlsHandshakeFailed():
            entry = Entry("tls_handshake_failed")
        case StartTlsNotOffered():
            entry = Entry("starttls_not_offered")
        case StartTlsRefused():
            entry = Entry("starttls_refused", {"reply": bounded(failure.reply)})
        case StartTlsInjected():
            entry = Entry("starttls_injected")
        case _:
            assert_never(failure)
    return entry


def _certificate_entry(failure: CertificateFailure) -> Entry:
    match failure:
        case CertificateExpired():
            entry = _dated("certificate_expired", failure.not_after, "not_after", "expiry_day")
        case CertificateNotYetValid():
            entry = _dated("certificate_not_yet_valid", failure.not_before, "not_before", "first_day")
        case CertificateNameMismatch():
            names = bounded(", ".join(filter(None, failure.names)))
            form = "named" if names else "unnamed"
            entry = Entry(f"certificate_name_mismatch.{form}", {"names": names, "host": failure.host})
        case CertificateSelfSigned():
            entry = Entry("certificate_self_signed")
        case CertificateChainIncomplete():
            entry = Entry("certificate_chain_incomplete")
        case CertificateUntrusted():
            form = "named" if failure.issuer else "unnamed"
            entry = Entry(f"certificate_untrusted.{form}", {"issuer": bounded(failure.issuer)})
        case CertificateChanged():
            entry = Entry("certificate_changed")
        case CertificateInvalid():
            entry = Entry("certificate_invalid")
        case _:
            assert_never(failure)
    return entry


def _dated(name: str, moment: datetime | None, *places: str) -> Entry:
    if moment is None:
        return Entry(f"{name}.undated")
    return Entry(f"{name}.dated", dict.fromkeys(places, moment.isoformat()))
