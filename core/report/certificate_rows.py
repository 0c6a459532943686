"""What a certificate says, as labels and values for its own page."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, Final

from core.report.bounded import bounded
from core.report.numbers import counted, grouped
from core.report.tls_names import version_name
from core.values.message import Message

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from core.values.tls_facts import CertificateFacts

Row = tuple[Message, Message]

MOST_NAMES: Final = 12
"""Shared servers list hundreds of names; these many are shown, the others counted."""

# An organisation in a distinguished name; a comma within it is escaped (RFC 4514, 2.4).
_ORGANISATION: Final = re.compile(r"(?:^|,)O=((?:\\.|[^,\\+])*)")
_ESCAPED: Final = re.compile(r"\\(.)")


def certificate_rows(
    certificate: CertificateFacts, now: datetime, version: str = "", cipher: str = ""
) -> tuple[Row, ...]:
    """Return the rows of the server's own certificate at the time `now`; version and cipher are OpenSSL's names."""
    return tuple(_rows(certificate, now, version, cipher))


def _rows(certificate: CertificateFacts, now: datetime, version: str, cipher: str) -> Iterator[Row]:
    subject = certificate.common_name or next(iter(certificate.names), certificate.subject)
    yield _label("issued_to"), _given(subject)
    if others := [name for name in certificate.names if name != subject]:
        yield _label("also_valid_for"), _names(others)
    yield _label("issued_by"), _issuer(certificate)
    yield _label("valid"), validity(certificate, now)
    yield _label("key"), _key(certificate)
    yield _label("fingerprint"), _given(certificate.fingerprint_sha256)
    if certificate.der:
        yield _label("old_fingerprint"), _given(_sha1(certificate.der))
    if version:
        facts = {"version": version_name(version), "cipher": cipher}
        yield _label("encryption"), Message("certificate.value.tls", facts)
    if certificate.issuer_url:
        yield _label("issuer_address"), _given(certificate.issuer_url)


def validity(certificate: CertificateFacts, now: datetime) -> Message:
    """Return from when to when, and how far that is from now in whole days."""
    facts = {
        "first_day": certificate.not_before.isoformat(),
        "expiry_day": certificate.not_after.isoformat(),
    }
    if certificate.not_after < now:
        form, days = "over", (now - certificate.not_after).days
    elif certificate.not_before > now:
        form, days = "ahead", (certificate.not_before - now).days
    else:
        form, days = "left", (certificate.not_after - now).days
    text_id = f"certificate.valid.{form}"
    return counted(text_id, days, **facts) if days else Message(f"{text_id}.today", facts)


def _names(names: list[str]) -> Message:
    shown = ", ".join(names[:MOST_NAMES])
    if len(names) <= MOST_NAMES:
        return Message("certificate.value.names", {"names": shown})
    return Message("certificate.value.names_and_more", {"names": shown, "count": grouped(len(names) - MOST_NAMES)})


def _issuer(certificate: CertificateFacts) -> Message:
    name = bounded(certificate.issuer_name or certificate.issuer)
    found = _ORGANISATION.search(certificate.issuer)
    organisation = _ESCAPED.sub(r"\1", found[1]) if found else ""
    if organisation and organisation != name:
        return Message("certificate.value.issuer_of", {"issuer": name, "organisation": bounded(organisation)})
    return Message("certificate.value.issuer", {"issuer": name})


def _key(certificate: CertificateFacts) -> Message:
    facts = {"key": certificate.key, "signature": certificate.signature}
    # Ed25519 and the like have one size, and it is not said.
    name = "key" if certificate.key[-1:].isdigit() and " " in certificate.key else "key_alone"
    return Message(f"certificate.value.{name}", facts)


def _sha1(der: bytes) -> str:
    """Return the fingerprint that older programs show and administrators may still name; nothing here relies on it."""
    return hashlib.sha1(der, usedforsecurity=False).digest().hex(":").upper()


def _given(value: str) -> Message:
    return Message("certificate.value.given", {"value": bounded(value)})


def _label(name: str) -> Message:
    return Message(f"certificate.label.{name}")
