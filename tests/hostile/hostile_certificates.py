"""Certificates of an attacker's making: odd names, long chains, too much of everything."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.core.wire.made_certificates import MadeCertificate, common_name
from tests.real_servers.certificate_authority import CertificateFiles

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tests.real_servers.certificate_authority import CertificateAuthority

HERE: Final = x509.DNSName("localhost")
_DAY: Final = timedelta(days=1)


def name(text: str, organisation: str = "") -> x509.Name:
    """A distinguished name with this text in it."""
    parts = [x509.NameAttribute(NameOID.COMMON_NAME, text)]
    if organisation:
        parts.append(x509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation))
    return x509.Name(parts)


def self_signed(
    authority: CertificateAuthority, label: str, subject: x509.Name, names: Sequence[x509.GeneralName] = (HERE,)
) -> CertificateFiles:
    """A certificate that nobody vouches for."""
    key = ec.generate_private_key(ec.SECP256R1())
    made = _made(subject, key, [x509.SubjectAlternativeName(names)])
    return _written(authority.root_file.parent, label, [made.der()], key)


def long_chain(authority: CertificateAuthority, label: str, length: int) -> CertificateFiles:
    """A chain of so many certificates that ends in a root of its own, which is sent as well."""
    keys = [ec.generate_private_key(ec.SECP256R1()) for _ in range(length)]
    subjects = [common_name("localhost"), *(common_name(f"Authority {number}") for number in range(1, length))]
    issuers = [*zip(subjects[1:], keys[1:], strict=True), (subjects[-1], keys[-1])]
    chain = []
    for subject, key, (issuer, issuer_key) in zip(subjects, keys, issuers, strict=True):
        is_leaf = subject is subjects[0]
        extension = x509.SubjectAlternativeName([HERE]) if is_leaf else x509.BasicConstraints(ca=True, path_length=None)
        chain.append(_made(subject, key, [extension]).but(issuer=issuer, issuer_key=issuer_key).der())
    return _written(authority.root_file.parent, label, chain, keys[0])


def with_strangers(authority: CertificateAuthority, label: str, count: int, *, first: bool) -> CertificateFiles:
    """A good chain with unrelated certificates in it, before the intermediate or behind it."""
    good = authority.good()
    leaf, intermediate = x509.load_pem_x509_certificates(good.chain_file.read_bytes())
    key = ec.generate_private_key(ec.SECP256R1())
    strangers = [_made(common_name(f"Stranger {number}"), key, []).der() for number in range(count)]
    rest = [_der(intermediate), *strangers]
    chain = [_der(leaf), *(reversed(rest) if first else rest)]
    file = authority.root_file.parent / f"{label}.pem"
    file.write_bytes(b"".join(map(_pem, chain)))
    return CertificateFiles(file, good.key_file)


def _made(
    subject: x509.Name, key: ec.EllipticCurvePrivateKey, extensions: Sequence[x509.ExtensionType]
) -> MadeCertificate:
    now = datetime.now(UTC)
    return MadeCertificate(subject, key=key, start=now - _DAY, end=now + 90 * _DAY, extensions=extensions)


def _der(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.DER)


def _pem(der: bytes) -> bytes:
    return x509.load_der_x509_certificate(der).public_bytes(serialization.Encoding.PEM)


def _written(folder: Path, label: str, chain: Sequence[bytes], key: ec.EllipticCurvePrivateKey) -> CertificateFiles:
    files = CertificateFiles(folder / f"{label}.pem", folder / f"{label}.key")
    files.chain_file.write_bytes(b"".join(map(_pem, chain)))
    files.key_file.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return files
