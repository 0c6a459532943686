"""Names of TLS versions and ciphers, and which ciphers may be called strong."""

from __future__ import annotations

import re
from typing import Final

_VERSION: Final = re.compile(r"(TLS|SSL)v(\d(?:\.\d)?)")
# Forward secrecy and authenticated encryption (RFC 9325, 4.2). CCM_8 has a tag too short for that (RFC 9325, 4.2.1).
_STRONG_1_2: Final = re.compile(r"(?:ECDHE|DHE)-(?:RSA|ECDSA|DSS)-.*(?:GCM|CHACHA20|CCM(?!8))")


def version_name(version: str) -> str:
    """Return OpenSSL's "TLSv1.3" as people write it: "TLS 1.3", "SSL 3.0"."""
    if found := _VERSION.fullmatch(version):
        kind, number = found.groups()
        return f"{kind} {number if '.' in number else f'{number}.0'}"
    return version


def is_strong(version: str, cipher: str) -> bool:
    """Whether a cipher (OpenSSL's name) gives forward secrecy and authenticated encryption."""
    if version == "TLSv1.3":
        return "CCM_8" not in cipher
    return version == "TLSv1.2" and _STRONG_1_2.match(cipher) is not None
