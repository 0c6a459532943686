"""What the certificates hold that no TLS handshake complains about; the defects are tried on Postfix."""

from __future__ import annotations

import ssl
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from cryptography import x509

from tests.real_servers.certificate_authority import INTERMEDIATE_URL, CertificateAuthority, Defect

if TYPE_CHECKING:
    from pathlib import Path

    from tests.real_servers.certificate_authority import CertificateFiles


@pytest.fixture
def authority(tmp_path: Path) -> CertificateAuthority:
    return CertificateAuthority(tmp_path)


def chain(certificate: CertificateFiles) -> list[x509.Certificate]:
    return x509.load_pem_x509_certificates(certificate.chain_file.read_bytes())


def test_a_good_certificate_comes_with_its_intermediate(authority: CertificateAuthority) -> None:
    leaf, intermediate = chain(authority.good())
    [root] = x509.load_pem_x509_certificates(authority.root_file.read_bytes())
    leaf.verify_directly_issued_by(intermediate)
    intermediate.verify_directly_issued_by(root)


def test_an_incomplete_chain_says_where_the_rest_is(authority: CertificateAuthority) -> None:
    [leaf] = chain(authority.defective(Defect.INCOMPLETE_CHAIN))
    [where] = leaf.extensions.get_extension_for_class(x509.AuthorityInformationAccess).value
    assert where.access_location.value == INTERMEDIATE_URL


def test_a_common_name_is_no_alternative_name(authority: CertificateAuthority) -> None:
    leaf, _ = chain(authority.common_name_only())
    assert leaf.subject.rfc4514_string() == "CN=localhost"
    with pytest.raises(x509.ExtensionNotFound):
        leaf.extensions.get_extension_for_class(x509.SubjectAlternativeName)


def test_a_certificate_can_be_about_to_expire(authority: CertificateAuthority) -> None:
    leaf, _ = chain(authority.expiring_in(3))
    assert (leaf.not_valid_after_utc - datetime.now(UTC)).days == 3


def test_files_in_use_stay_as_they_are(authority: CertificateAuthority) -> None:
    before = authority.good().key_file.read_bytes()
    assert authority.good().key_file.read_bytes() == before
    assert authority.good("mail.example.test").key_file.read_bytes() != before


def test_every_certificate_fits_its_key(authority: CertificateAuthority) -> None:
    for certificate in (authority.good(), authority.common_name_only(), *map(authority.defective, Defect)):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate.chain_file, certificate.key_file)
