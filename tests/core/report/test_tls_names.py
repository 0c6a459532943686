from __future__ import annotations

import pytest

from core.report.tls_names import is_strong, version_name


@pytest.mark.parametrize(
    ("version", "name"),
    [
        ("TLSv1.3", "TLS 1.3"),
        ("TLSv1", "TLS 1.0"),
        ("SSLv3", "SSL 3.0"),
        ("TLS 1.2", "TLS 1.2"),
        ("", ""),
        ("TLSv1.3{x}", "TLSv1.3{x}"),
    ],
)
def test_versions_as_people_write_them(version: str, name: str) -> None:
    assert version_name(version) == name


@pytest.mark.parametrize(
    ("version", "cipher", "strong"),
    [
        ("TLSv1.3", "TLS_AES_256_GCM_SHA384", True),
        ("TLSv1.3", "TLS_CHACHA20_POLY1305_SHA256", True),
        ("TLSv1.3", "TLS_AES_128_CCM_8_SHA256", False),
        ("TLSv1.2", "ECDHE-RSA-AES256-GCM-SHA384", True),
        ("TLSv1.2", "ECDHE-ECDSA-CHACHA20-POLY1305", True),
        ("TLSv1.2", "DHE-RSA-AES128-CCM", True),
        ("TLSv1.2", "ECDHE-ECDSA-AES128-CCM8", False),
        ("TLSv1.2", "ECDHE-RSA-AES256-SHA384", False),
        ("TLSv1.2", "AES256-GCM-SHA384", False),
        ("TLSv1.2", "AECDH-AES256-SHA", False),
        ("TLSv1.2", "PSK-AES256-GCM-SHA384", False),
        ("TLSv1.1", "ECDHE-RSA-AES256-GCM-SHA384", False),
        ("", "", False),
    ],
)
def test_strong_means_forward_secrecy_and_authenticated_encryption(version: str, cipher: str, *, strong: bool) -> None:
    assert is_strong(version, cipher) is strong
