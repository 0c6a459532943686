"""A private certificate authority whose certificates are good, or wrong in exactly one way."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Self

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import AuthorityInformationAccessOID, ExtendedKeyUsageOID, NameOID

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

NAMES = ("localhost", "127.0.0.1", "::1")
WRONG_NAMES = ("mail.elsewhere.test",)
# Nothing listens there: whoever tries to fetch the missing certificate shows itself by failing.
INTERMEDIATE_URL = "http://ca.example.test/intermediate.crt"

_DAY = timedelta(days=1)
_Key = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey


class Defect(StrEnum):
    """What is wrong with a server certificate."""

    EXPIRED = "expired"
    NOT_YET_VALID = "not_yet_valid"
    WRONG_NAME = "wrong_name"
    SELF_SIGNED = "self_signed"
    INCOMPLETE_CHAIN = "incomplete_chain"
    UNKNOWN_CA = "unknown_ca"


@dataclass(frozen=True, slots=True)
class CertificateFiles:
    """What TLS programs are configured with: the certificates to send, leaf first, and the leaf's key."""

    chain_file: Path
    key_file: Path


@dataclass(frozen=True, slots=True)
class _Issuer:
    certificate: x509.Certificate
    key: ec.EllipticCurvePrivateKey

    @classmethod
    def root(cls, name: str) -> Self:
        key = _new_key()
        builder = _builder(_name(name), _name(name), key, _years_around_now())
        return cls(_as_authority(builder, key, path_length=1), key)

    def intermediate(self, name: str) -> _Issuer:
        key = _new_key()
        builder = _builder(_name(name), self.certificate.subject, key, _years_around_now())
        return _Issuer(_as_authority(builder, self.key, path_length=0), key)


class CertificateAuthority:
    """A private authority (root, intermediate, leaves), and a second one that nobody trusts. Lives in one folder.

    Each certificate is made once: servers that already use its files keep them.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._root = _Issuer.root("Outbox Check Test Root")
        self._intermediate = self._root.intermediate("Outbox Check Test Intermediate")
        self._stranger = _Issuer.root("Nobody's Root").intermediate("Nobody's Intermediate")
        self._made: dict[str, CertificateFiles] = {}
        self.root_file = folder / "root.pem"
        self.root_file.write_bytes(_pem(self._root.certificate))

    def good(self, *names: str) -> CertificateFiles:
        """Valid for a year, with the intermediate; for NAMES unless others are given."""
        label = "_".join(("good", *names)).replace(":", "-")
        return self._leaf(label, names or NAMES)

    def common_name_only(self) -> CertificateFiles:
        """Names localhost in its subject, but has no subject alternative names."""
        return self._leaf("common_name_only", ())

    def with_rsa_key(self, bits: int = 2048) -> CertificateFiles:
        """Good, or weak with fewer bits; the others have keys on an elliptic curve."""
        return self._leaf(f"rsa_{bits}", NAMES, key=rsa.generate_private_key(65537, bits))

    def expiring_in(self, days: int) -> CertificateFiles:
        """Good, but not for long; half a day is added so that `days` whole days are left."""
        now = datetime.now(UTC)
        return self._leaf(f"expiring_in_{days}", NAMES, validity=(now - _DAY, now + days * _DAY + _DAY / 2))

    def defective(self, defect: Defect) -> CertificateFiles:
        """A certificate with this one defect and no other."""
        now = datetime.now(UTC)
        match defect:
            case Defect.EXPIRED:
                return self._leaf(defect, NAMES, validity=(now - 30 * _DAY, now - 3 * _DAY))
            case Defect.NOT_YET_VALID:
                return self._leaf(defect, NAMES, validity=(now + 3 * _DAY, now + 30 * _DAY))
            case Defect.WRONG_NAME:
                return self._leaf(defect, WRONG_NAMES)
            case Defect.SELF_SIGNED:
                return self._self_signed(defect)
            case Defect.INCOMPLETE_CHAIN:
                return self._leaf(defect, NAMES, send_intermediate=False)
            case Defect.UNKNOWN_CA:
                return self._leaf(defect, NAMES, issuer=self._stranger)

    def issued(self, label: str, subject: x509.Name, names: Sequence[x509.GeneralName]) -> CertificateFiles:
        """Valid for a year, with the intermediate; subject and names may be of any kind."""
        if label in self._made:
            return self._made[label]
        key = _new_key()
        builder = _builder(subject, self._intermediate.certificate.subject, key, _years_around_now())
        leaf = _as_leaf(builder, names, self._intermediate.key)
        return self._write(label, [leaf, self._intermediate.certificate], key)

    def _leaf(
        self,
        label: str,
        names: tuple[str, ...],
        *,
        validity: tuple[datetime, datetime] | None = None,
        issuer: _Issuer | None = None,
        send_intermediate: bool = True,
        key: _Key | None = None,
    ) -> CertificateFiles:
        if label in self._made:
            return self._made[label]
        issuer = issuer or self._intermediate
        key = key or _new_key()
        subject = _name(names[0] if names else "localhost")
        builder = _builder(subject, issuer.certificate.subject, key, validity or _years_around_now())
        where = x509.AccessDescription(
            AuthorityInformationAccessOID.CA_ISSUERS, x509.UniformResourceIdentifier(INTERMEDIATE_URL)
        )
        builder = builder.add_extension(x509.AuthorityInformationAccess([where]), critical=False)
        leaf = _as_leaf(builder, _alternative_names(names), issuer.key)
        return self._write(label, [leaf, issuer.certificate] if send_intermediate else [leaf], key)

    def _self_signed(self, label: str) -> CertificateFiles:
        if label in self._made:
            return self._made[label]
        key = _new_key()
        builder = _builder(_name("localhost"), _name("localhost"), key, _years_around_now())
        return self._write(label, [_as_leaf(builder, _alternative_names(NAMES), key)], key)

    def _write(self, label: str, chain: list[x509.Certificate], key: _Key) -> CertificateFiles:
        files = CertificateFiles(self._folder / f"{label}.pem", self._folder / f"{label}.key")
        files.chain_file.write_bytes(b"".join(_pem(certificate) for certificate in chain))
        files.key_file.write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            )
        )
        for path in (files.chain_file, files.key_file):
            path.chmod(0o644)  # a made-up key; some servers read it as a user of their own
        self._made[label] = files
        return files


def _new_key() -> ec.EllipticCurvePrivateKey:
    return ec.generate_private_key(ec.SECP256R1())


def _name(common_name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name)])


def _years_around_now() -> tuple[datetime, datetime]:
    now = datetime.now(UTC)
    return now - 30 * _DAY, now + 365 * _DAY


def _builder(
    subject: x509.Name, issuer: x509.Name, key: _Key, validity: tuple[datetime, datetime]
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(validity[0])
        .not_valid_after(validity[1])
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )


def _as_authority(
    builder: x509.CertificateBuilder,
    issuer_key: ec.EllipticCurvePrivateKey,
    *,
    path_length: int,
) -> x509.Certificate:
    builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=path_length), critical=True)
    builder = builder.add_extension(_key_usage(authority=True), critical=True)
    return _signed(builder, issuer_key)


def _as_leaf(
    builder: x509.CertificateBuilder,
    names: Sequence[x509.GeneralName],
    issuer_key: ec.EllipticCurvePrivateKey,
) -> x509.Certificate:
    builder = builder.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
    builder = builder.add_extension(_key_usage(authority=False), critical=True)
    # Public authorities long gave both; so a client can show one of these, too.
    purposes = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.CLIENT_AUTH])
    builder = builder.add_extension(purposes, critical=False)
    if names:
        builder = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
    return _signed(builder, issuer_key)


def _signed(builder: x509.CertificateBuilder, issuer_key: ec.EllipticCurvePrivateKey) -> x509.Certificate:
    identifier = x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key())
    return builder.add_extension(identifier, critical=False).sign(issuer_key, hashes.SHA256())


def _alternative_names(names: Iterable[str]) -> list[x509.GeneralName]:
    return [_alternative_name(name) for name in names]


def _alternative_name(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        return x509.DNSName(name)


def _key_usage(*, authority: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=True,
        key_cert_sign=authority,
        crl_sign=authority,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def _pem(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.PEM)
