from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from core.report.certificate_rows import MOST_NAMES, certificate_rows, validity
from core.report.english import render
from tests.core.report.sample_certificates import LEAF, NOW, certificate

if TYPE_CHECKING:
    from core.values.tls_facts import CertificateFacts


def rows(facts: CertificateFacts, *tls: str) -> dict[str, str]:
    return {render(label): render(value) for label, value in certificate_rows(facts, NOW, *tls)}


def test_a_good_certificate_in_words() -> None:
    assert rows(LEAF, "TLSv1.3", "TLS_AES_256_GCM_SHA384") == {
        "Issued to": "smtp.example.com",
        "Also valid for": "mail.example.com",
        "Issued by": "Middle CA",
        "Valid": "8 Sep 2026 to 6 Feb 2027 (74 days left)",
        "Key": "RSA 2048 bits, signed with SHA-256",
        "SHA-256 fingerprint": "AA:BB",
        "Encryption": "TLS 1.3, TLS_AES_256_GCM_SHA384",
    }


def test_what_is_not_known_has_no_row() -> None:
    plain = rows(replace(LEAF, names=("smtp.example.com",)))
    assert "Also valid for" not in plain
    assert "Encryption" not in plain
    assert "Issuer’s certificate at" not in plain
    assert rows(replace(LEAF, issuer_url="http://ca.example/x.der"))["Issuer’s certificate at"].endswith("x.der")


def test_the_older_fingerprint_is_that_of_the_whole_certificate() -> None:
    # RFC 3174, 7.3
    old = "A9:99:3E:36:47:06:81:6A:BA:3E:25:71:78:50:C2:6C:9C:D0:D8:9D"
    assert rows(replace(LEAF, der=b"abc"))["SHA-1 fingerprint"] == old
    assert "SHA-1 fingerprint" not in rows(replace(LEAF, der=b""))


@pytest.mark.parametrize(
    ("days_left", "said"),
    [
        (1, "(1 day left)"),
        (0, "(less than a day left)"),
        (-1, "(expired less than a day ago)"),
        (-2, "(expired 1 day ago)"),
        (-10, "(expired 9 days ago)"),
    ],
)
def test_the_days_count_in_the_right_direction(days_left: int, said: str) -> None:
    assert render(validity(certificate("a", "b", days_left=days_left), NOW)).endswith(said)


def test_a_certificate_from_the_future_says_when_it_starts() -> None:
    early = replace(LEAF, not_before=NOW + timedelta(days=3, hours=1))
    assert render(validity(early, NOW)) == "27 Nov 2026 to 6 Feb 2027 (starts in 3 days)"


def test_hundreds_of_names_are_counted_not_listed() -> None:
    names = tuple(f"host{number}.example.com" for number in range(MOST_NAMES + 31))
    said = rows(replace(LEAF, common_name="", names=names))["Also valid for"]
    assert said.startswith("host1.example.com, host2.example.com, ")
    assert said.endswith(f"host{MOST_NAMES}.example.com and 30 more")


@pytest.mark.parametrize(
    ("issuer", "said"),
    [
        ("CN=Middle CA,O=Example Trust Ltd,C=GB", "Middle CA (Example Trust Ltd)"),
        (r"O=Trust\, Honest & Sons,CN=Middle CA", "Middle CA (Trust, Honest & Sons)"),
        ("O=Middle CA", "Middle CA"),
        ("CN=Middle CA", "Middle CA"),
    ],
)
def test_the_organisation_of_the_issuer_is_named_beside_it(issuer: str, said: str) -> None:
    assert rows(replace(LEAF, issuer=issuer))["Issued by"] == said


@pytest.mark.parametrize(
    ("key", "said"), [("Ed25519", "Ed25519"), ("EC secp256r1 256", "EC secp256r1 256 bits, signed with SHA-256")]
)
def test_keys_of_one_size_name_no_bits(key: str, said: str) -> None:
    assert rows(replace(LEAF, key=key))["Key"] == said
