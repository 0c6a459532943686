from __future__ import annotations

import hashlib
import ipaddress
import warnings
from typing import TYPE_CHECKING

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.x509.oid import AuthorityInformationAccessOID, NameOID
from hypothesis import given, settings
from hypothesis import strategies as st

from core.values.printable import printable
from core.wire.certificates import MAX_CERTIFICATES, MAX_NAME_CHARACTERS, MAX_NAMES, load_reader, read_chain
from tests.core.wire.made_certificates import END, START, MadeCertificate, common_name, key, with_names

if TYPE_CHECKING:
    from core.values.tls_facts import CertificateFacts

LEAF = MadeCertificate()


def read(der: bytes) -> CertificateFacts:
    [facts], unreadable = read_chain((der,), printable)
    assert unreadable == 0
    return facts


def test_what_a_certificate_says() -> None:
    der = with_names(
        x509.DNSName("mx.example.test"),
        x509.DNSName("*.example.test"),
        x509.IPAddress(ipaddress.ip_address("192.0.2.1")),
        x509.IPAddress(ipaddress.ip_address("2001:db8::1")),
        x509.RFC822Name("sam@example.test"),
        issuer=common_name("Middle CA"),
        issuer_key=key("p384"),
    )
    facts = read(der)
    assert facts.subject == "CN=mx.example.test"
    assert facts.issuer == "CN=Middle CA"
    assert (facts.common_name, facts.issuer_name) == ("mx.example.test", "Middle CA")
    assert facts.names == ("mx.example.test", "*.example.test", "192.0.2.1", "2001:db8::1")
    assert (facts.not_before, facts.not_after) == (START, END)
    assert facts.fingerprint_sha256.replace(":", "") == hashlib.sha256(der).hexdigest().upper()
    assert facts.fingerprint_sha256[2::3] == ":" * 31
    assert facts.der == der
    assert repr(der[:8])[2:-1] not in repr(facts)
    assert not facts.is_authority
    assert not facts.is_self_signed
    assert facts.issuer_url == ""


@pytest.mark.parametrize(
    ("kind", "name"),
    [("rsa", "RSA 2048"), ("ec", "EC secp256r1 256"), ("p384", "EC secp384r1 384"), ("ed25519", "Ed25519")],
)
def test_keys(kind: str, name: str) -> None:
    facts = read(LEAF.but(key=key(kind)).der())
    assert facts.key == name
    assert facts.signature == ("Ed25519" if kind == "ed25519" else "SHA-256")
    assert facts.is_self_signed


def test_a_dsa_key() -> None:
    assert read(LEAF.but(key=key("dsa")).der()).key == "DSA 2048"


@pytest.mark.parametrize(
    ("hash_", "name"),
    [(hashes.SHA384(), "SHA-384"), (hashes.SHA512(), "SHA-512"), (hashes.SHA3_256(), "SHA3-256")],
)
def test_signatures(hash_: hashes.HashAlgorithm, name: str) -> None:
    assert read(LEAF.but(hash=hash_).der()).signature == name


def test_an_unknown_signature_is_called_so() -> None:
    sha256_with_ecdsa, unknown = bytes.fromhex("06082a8648ce3d040302"), bytes.fromhex("06082a8648ce3d040309")
    assert read(LEAF.der().replace(sha256_with_ecdsa, unknown)).signature == "unknown"


def test_an_unknown_key_is_called_so() -> None:
    curve, unknown = bytes.fromhex("06082a8648ce3d030107"), bytes.fromhex("06082a8648ce3d030177")
    facts = read(LEAF.der().replace(curve, unknown))
    assert facts.key == "unknown"
    assert not facts.is_self_signed


def test_an_authority_says_so() -> None:
    assert read(LEAF.but(extensions=[x509.BasicConstraints(ca=True, path_length=0)]).der()).is_authority
    assert not read(LEAF.but(extensions=[x509.BasicConstraints(ca=False, path_length=None)]).der()).is_authority


def test_a_name_of_its_own_as_issuer_makes_no_self_signature() -> None:
    facts = read(LEAF.but(issuer_key=key("p384")).der())
    assert facts.subject == facts.issuer
    assert not facts.is_self_signed


def test_without_alternative_names_there_are_none() -> None:
    assert read(LEAF.der()).names == ()


@pytest.mark.parametrize(
    ("attributes", "usual", "distinguished"),
    [
        ([(NameOID.COMMON_NAME, "a"), (NameOID.ORGANIZATION_NAME, "b")], "a", "O=b,CN=a"),
        ([(NameOID.COUNTRY_NAME, "DE"), (NameOID.ORGANIZATION_NAME, "b")], "b", "O=b,C=DE"),
        ([(NameOID.COUNTRY_NAME, "DE")], "C=DE", "C=DE"),
        ([], "", ""),
    ],
)
def test_what_people_call_the_owner(
    attributes: list[tuple[x509.ObjectIdentifier, str]], usual: str, distinguished: str
) -> None:
    subject = x509.Name([x509.NameAttribute(oid, text) for oid, text in attributes])
    facts = read(LEAF.but(subject=subject).der())
    assert (facts.common_name, facts.subject) == (usual, distinguished)


def access(*descriptions: tuple[x509.ObjectIdentifier, x509.GeneralName]) -> x509.AuthorityInformationAccess:
    return x509.AuthorityInformationAccess([x509.AccessDescription(oid, where) for oid, where in descriptions])


CA_ISSUERS, OCSP = AuthorityInformationAccessOID.CA_ISSUERS, AuthorityInformationAccessOID.OCSP


@pytest.mark.parametrize(
    ("descriptions", "url"),
    [
        ([(CA_ISSUERS, x509.UniformResourceIdentifier("http://ca.example.test/a"))], "http://ca.example.test/a"),
        (
            [
                (OCSP, x509.UniformResourceIdentifier("http://ocsp.example.test/")),
                (CA_ISSUERS, x509.DirectoryName(common_name("x"))),
                (CA_ISSUERS, x509.UniformResourceIdentifier("http://ca.example.test/b")),
            ],
            "http://ca.example.test/b",
        ),
        ([(OCSP, x509.UniformResourceIdentifier("http://ocsp.example.test/"))], ""),
    ],
)
def test_where_the_issuer_is_said_to_be(
    descriptions: list[tuple[x509.ObjectIdentifier, x509.GeneralName]], url: str
) -> None:
    assert read(LEAF.but(extensions=[access(*descriptions)]).der()).issuer_url == url


def test_hostile_names_are_made_harmless_and_short() -> None:
    evil = "\x1b[31m\u202emoc\u0000<b>" + "x" * 1000
    where = access((CA_ISSUERS, x509.UniformResourceIdentifier("http://x/\x07")))
    names = x509.SubjectAlternativeName([x509.DNSName("\x1b]8;;http://evil\x07a")])
    long = x509.Name([x509.NameAttribute(NameOID.ORGANIZATION_NAME, evil, _validate=False)])
    facts = read(LEAF.but(subject=long, extensions=[names, where]).der())
    for text in (facts.subject, facts.issuer, facts.common_name, facts.issuer_name, *facts.names, facts.issuer_url):
        assert text == printable(text)
        assert len(text) <= MAX_NAME_CHARACTERS
    assert facts.common_name.startswith("<U+001B>[31m<U+202E>moc<U+0000><b>x")
    assert facts.names == ("<U+001B>]8;;http://evil<U+0007>a",)
    assert facts.issuer_url == "http://x/<U+0007>"


def test_so_many_names_and_no_more() -> None:
    facts = read(with_names(*(x509.DNSName(f"h{i}.example.test") for i in range(300))))
    assert facts.names == tuple(f"h{i}.example.test" for i in range(MAX_NAMES))


def test_every_name_goes_through_the_cleaner() -> None:
    der = with_names(x509.DNSName("secret.example.test"), subject=common_name("secret"))
    [facts], _ = read_chain((der,), lambda text: text.replace("secret", "-"))
    assert "secret" not in repr(facts)


def test_a_chain_keeps_its_order_and_counts_what_cannot_be_read() -> None:
    chain = tuple(LEAF.but(subject=common_name(name)).der() for name in ("leaf", "middle", "root"))
    certificates, unreadable = read_chain((chain[0], b"junk", chain[1], b"", chain[2]), printable)
    assert [certificate.common_name for certificate in certificates] == ["leaf", "middle", "root"]
    assert unreadable == 2


def test_when_the_servers_own_cannot_be_read_no_other_takes_its_place() -> None:
    assert read_chain((b"junk", LEAF.der()), printable) == ((), 2)


def test_an_empty_chain() -> None:
    assert read_chain((), printable) == ((), 0)


def test_so_many_certificates_and_no_more() -> None:
    certificates, unreadable = read_chain((LEAF.der(),) * (MAX_CERTIFICATES + 5), printable)
    assert (len(certificates), unreadable) == (MAX_CERTIFICATES, 5)


# Extensions that the builder refuses to make are put in under another number of the same length.
PLACEHOLDER = "2.5.29.99"


def with_extension(oid: int, value: bytes, **more: object) -> bytes:
    """A certificate with an extension 2.5.29.`oid` of which the value may be wrong."""
    odd = x509.UnrecognizedExtension(x509.ObjectIdentifier(PLACEHOLDER), value)
    der = LEAF.but(**{"extensions": [odd], **more}).der()
    return der.replace(bytes.fromhex("0603551d63"), bytes([6, 3, 0x55, 0x1D, oid]))


SUBJECT_ALTERNATIVE_NAME, BASIC_CONSTRAINTS = 17, 19


def test_an_extension_that_comes_twice_makes_a_certificate_unreadable() -> None:
    names = x509.SubjectAlternativeName([x509.DNSName("mx.example.test")])
    odd = x509.UnrecognizedExtension(x509.ObjectIdentifier(PLACEHOLDER), names.public_bytes())
    der = LEAF.but(extensions=[names, odd]).der().replace(bytes.fromhex("0603551d63"), bytes.fromhex("0603551d11"))
    assert read_chain((der,), printable) == ((), 1)


@pytest.mark.parametrize(
    "value",
    [
        b"",
        b"junk",
        bytes.fromhex("3000"),
        bytes.fromhex("3003870101"),  # an address of one byte
        bytes.fromhex("3002a300"),  # an X.400 address
        bytes.fromhex("3003820180"),  # a name that is not ASCII
    ],
)
def test_names_that_cannot_be_read_are_no_fault_of_ours(value: bytes) -> None:
    certificates, unreadable = read_chain((with_extension(SUBJECT_ALTERNATIVE_NAME, value),), printable)
    assert len(certificates) + unreadable == 1
    assert all(certificate.names == () for certificate in certificates)


def test_constraints_that_cannot_be_read_are_no_fault_of_ours() -> None:
    assert read_chain((with_extension(BASIC_CONSTRAINTS, b"junk"),), printable) == ((), 1)


@pytest.mark.parametrize("serial", [b"\x00\x00", b"\xf0\x01"])
def test_a_serial_number_against_the_rules_is_not_worth_a_word(serial: bytes) -> None:
    serial_4711 = b"\x02\x02\x12\x67"
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        certificates, unreadable = read_chain((LEAF.der().replace(serial_4711, b"\x02\x02" + serial),), printable)
    assert len(certificates) + unreadable == 1
    assert told == []


@settings(deadline=None, max_examples=300)
@given(st.data())
def test_a_damaged_certificate_is_read_or_counted(data: st.DataObject) -> None:
    der = bytearray(data.draw(st.sampled_from(GOOD)))
    for _ in range(data.draw(st.integers(1, 3))):
        place = data.draw(st.integers(0, len(der) - 1))
        der[place] = data.draw(st.integers(0, 255))
    certificates, unreadable = read_chain((bytes(der),), printable)
    assert len(certificates) + unreadable == 1
    for certificate in certificates:
        assert certificate.subject == printable(certificate.subject)


GOOD = [
    with_names(x509.DNSName("mx.example.test"), x509.IPAddress(ipaddress.ip_address("192.0.2.1"))),
    LEAF.but(
        extensions=[
            x509.BasicConstraints(ca=True, path_length=0),
            access((CA_ISSUERS, x509.UniformResourceIdentifier("http://ca.example.test/"))),
            x509.SubjectKeyIdentifier(b"k" * 20),
            x509.KeyUsage(True, False, False, False, False, True, True, False, False),
        ]
    ).der(),
]


@settings(deadline=None)
@given(st.binary(max_size=300))
def test_junk_is_counted(der: bytes) -> None:
    assert read_chain((der,), printable) == ((), 1)


def test_the_reader_can_be_loaded_before_it_is_needed() -> None:
    load_reader()
