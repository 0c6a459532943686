"""Certificates as a test wants them, odd ones included."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed25519, rsa
from cryptography.x509.oid import NameOID

if TYPE_CHECKING:
    from collections.abc import Sequence

Key = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey | ed25519.Ed25519PrivateKey | dsa.DSAPrivateKey

START = datetime(2026, 1, 1, tzinfo=UTC)
END = datetime(2027, 1, 1, tzinfo=UTC)


@cache
def key(kind: str = "ec") -> Key:
    """A key of a kind, the same for every certificate: making one takes time."""
    match kind:
        case "rsa":
            return rsa.generate_private_key(65537, 2048)
        case "ed25519":
            return ed25519.Ed25519PrivateKey.generate()
        case "dsa":
            return dsa.generate_private_key(2048)
        case "p384":
            return ec.generate_private_key(ec.SECP384R1())
        case _:
            return ec.generate_private_key(ec.SECP256R1())


def common_name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


@dataclass(frozen=True)
class MadeCertificate:
    """What goes into a certificate; self-signed unless it has an issuer."""

    subject: x509.Name = field(default_factory=lambda: common_name("mx.example.test"))
    issuer: x509.Name | None = None
    key: Key = field(default_factory=key)
    issuer_key: Key | None = None
    start: datetime = START
    end: datetime = END
    extensions: Sequence[x509.ExtensionType] = ()
    hash: hashes.HashAlgorithm | None = field(default_factory=hashes.SHA256)

    def der(self) -> bytes:
        signed_with = self.issuer_key or self.key
        builder = (
            x509.CertificateBuilder()
            .subject_name(self.subject)
            .issuer_name(self.issuer or self.subject)
            .public_key(self.key.public_key())
            .serial_number(4711)
            .not_valid_before(self.start)
            .not_valid_after(self.end)
        )
        for extension in self.extensions:
            builder = builder.add_extension(extension, critical=False)
        chosen = None if isinstance(signed_with, ed25519.Ed25519PrivateKey) else self.hash
        return builder.sign(signed_with, chosen).public_bytes(serialization.Encoding.DER)  # type: ignore[arg-type]  # any kind of key signs

    def but(self, **changes: object) -> MadeCertificate:
        return replace(self, **changes)  # type: ignore[arg-type]  # each is one of the fields


def with_names(*names: x509.GeneralName, **more: object) -> bytes:
    return MadeCertificate(extensions=[x509.SubjectAlternativeName(names)]).but(**more).der()
