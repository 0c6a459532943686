from __future__ import annotations

import ssl

import pytest

from core.report.pem import pem

SIZES = [1, 47, 48, 49, 96, 1200]


@pytest.mark.parametrize("size", SIZES)
def test_the_library_that_reads_certificates_reads_it_back(size: int) -> None:
    der = bytes(number % 256 for number in range(size))
    assert ssl.PEM_cert_to_DER_cert(pem(der)) == der


def test_every_line_but_the_last_has_64_characters() -> None:
    first, *body, last, end = pem(bytes(100)).split("\n")
    assert (first, last, end) == ("-----BEGIN CERTIFICATE-----", "-----END CERTIFICATE-----", "")
    assert [len(line) for line in body] == [64, 64, 8]
