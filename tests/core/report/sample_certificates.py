"""Certificates that nobody signed, for the texts about certificates."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from core.values.tls_facts import CertificateFacts

NOW = datetime(2026, 11, 24, 3, 51, tzinfo=UTC)


def certificate(name: str, issuer: str, names: tuple[str, ...] = (), days_left: int = 74) -> CertificateFacts:
    return CertificateFacts(
        subject=f"CN={name}",
        issuer=f"CN={issuer}",
        common_name=name,
        issuer_name=issuer,
        names=names,
        not_before=NOW - timedelta(days=77),
        not_after=NOW + timedelta(days=days_left, hours=1),
        fingerprint_sha256="AA:BB",
        key="RSA 2048",
        signature="SHA-256",
        is_authority=not names,
        is_self_signed=name == issuer,
    )


LEAF = certificate("smtp.example.com", "Middle CA", ("smtp.example.com", "mail.example.com"))
MIDDLE = certificate("Middle CA", "Root CA")
ROOT = certificate("Root CA", "Root CA")
