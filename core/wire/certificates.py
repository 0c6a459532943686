"""Reads certificates; everything in them comes from a stranger."""

from __future__ import annotations

import hashlib
import re
import warnings
from typing import TYPE_CHECKING, Final

from core.values.tls_facts import CertificateFacts

if TYPE_CHECKING:
    from collections.abc import Callable

    from cryptography import x509

MAX_CERTIFICATES: Final = 20
"""More than this is no chain that anybody would send in earnest."""

MAX_NAMES: Final = 100
"""So many names of a certificate are kept and shown."""

MAX_NAME_CHARACTERS: Final = 256


def load_reader() -> None:
    """Load the library that reads certificates, which takes a while, before there is one to read."""
    import cryptography.x509  # noqa: F401  # loading it is all that is wanted


def read_chain(chain: tuple[bytes, ...], clean: Callable[[str], str]) -> tuple[tuple[CertificateFacts, ...], int]:
    """Return the facts of each readable certificate, and the number of those that are not.

    There are none when the server's own cannot be read: the next one must not be taken for it. `clean` makes a text
    harmless; it is applied to every name.
    """
    facts = [_read(der, clean) for der in chain[:MAX_CERTIFICATES]]
    if not facts or facts[0] is None:
        return (), len(chain)
    readable = tuple(fact for fact in facts if fact is not None)
    return readable, len(chain) - len(readable)


def _read(der: bytes, clean: Callable[[str], str]) -> CertificateFacts | None:
    from cryptography import x509
    from cryptography.exceptions import UnsupportedAlgorithm

    unreadable = (
        ValueError,
        TypeError,
        UnsupportedAlgorithm,
        x509.DuplicateExtension,
        x509.InvalidVersion,
        x509.UnsupportedGeneralNameType,
    )
    with warnings.catch_warnings():
        # The library warns of what breaks the rules; here a stranger broke them, and there is nobody to warn.
        warnings.simplefilter("ignore")
        try:
            certificate = x509.load_der_x509_certificate(der)
            return _facts(certificate, der, lambda text: clean(text)[:MAX_NAME_CHARACTERS])
        except unreadable:
            return None


def _facts(certificate: x509.Certificate, der: bytes, clean: Callable[[str], str]) -> CertificateFacts:
    subject, issuer = certificate.subject, certificate.issuer
    return CertificateFacts(
        subject=clean(subject.rfc4514_string()),
        issuer=clean(issuer.rfc4514_string()),
        common_name=clean(_usual_name(subject)),
        issuer_name=clean(_usual_name(issuer)),
        names=tuple(clean(name) for name in _alternative_names(certificate)),
        not_before=certificate.not_valid_before_utc,
        not_after=certificate.not_valid_after_utc,
        fingerprint_sha256=fingerprint(der),
        key=_key(certificate),
        signature=_signature(certificate),
        is_authority=_is_authority(certificate),
        is_self_signed=_is_self_signed(certificate),
        issuer_url=clean(_issuer_url(certificate)),
        der=der,
    )


def fingerprint(der: bytes) -> str:
    """Return the SHA-256 of a certificate in pairs of upper case hexadecimal digits with colons."""
    return hashlib.sha256(der).digest().hex(":").upper()


def _usual_name(name: x509.Name) -> str:
    """Return what people call the owner of a distinguished name: common name, else organisation, else all of it."""
    from cryptography.x509.oid import NameOID

    for oid in (NameOID.COMMON_NAME, NameOID.ORGANIZATION_NAME):
        if found := name.get_attributes_for_oid(oid):
            return str(found[0].value)
    return name.rfc4514_string()


def _alternative_names(certificate: x509.Certificate) -> list[str]:
    """Return the DNS names and addresses that the certificate is valid for."""
    from cryptography import x509

    try:
        names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound:
        return []
    found = [*names.get_values_for_type(x509.DNSName), *map(str, names.get_values_for_type(x509.IPAddress))]
    return found[:MAX_NAMES]


def _issuer_url(certificate: x509.Certificate) -> str:
    """Return where the issuer says its own certificate is (RFC 5280, 4.2.2.1), "" when it does not."""
    from cryptography import x509
    from cryptography.x509.oid import AuthorityInformationAccessOID

    try:
        access = certificate.extensions.get_extension_for_class(x509.AuthorityInformationAccess).value
    except x509.ExtensionNotFound:
        return ""
    for description in access:
        is_url = isinstance(description.access_location, x509.UniformResourceIdentifier)
        if description.access_method == AuthorityInformationAccessOID.CA_ISSUERS and is_url:
            return str(description.access_location.value)
    return ""


def _is_authority(certificate: x509.Certificate) -> bool:
    from cryptography import x509

    try:
        return certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    except x509.ExtensionNotFound:
        return False


def _is_self_signed(certificate: x509.Certificate) -> bool:
    from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm

    if certificate.subject != certificate.issuer:
        return False
    try:
        certificate.verify_directly_issued_by(certificate)
    except (InvalidSignature, UnsupportedAlgorithm, ValueError, TypeError):
        return False
    return True


def _key(certificate: x509.Certificate) -> str:
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric import dsa, ec, rsa

    try:
        key = certificate.public_key()
    except (UnsupportedAlgorithm, ValueError):
        return "unknown"
    match key:
        case rsa.RSAPublicKey():
            return f"RSA {key.key_size}"
        case ec.EllipticCurvePublicKey():
            return f"EC {key.curve.name} {key.key_size}"
        case dsa.DSAPublicKey():
            return f"DSA {key.key_size}"
        case _:
            return type(key).__name__.removesuffix("PublicKey")


def _signature(certificate: x509.Certificate) -> str:
    from cryptography.exceptions import UnsupportedAlgorithm

    try:
        algorithm = certificate.signature_hash_algorithm
    except UnsupportedAlgorithm:
        return "unknown"
    # Ed25519 and Ed448 have the hash built in.
    return re.sub(r"^SHA(?=[0-9]{3})", "SHA-", algorithm.name.upper()) if algorithm else _key(certificate)
