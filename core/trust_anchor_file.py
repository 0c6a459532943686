"""Whether a file of additional authorities can be used, said before a test instead of in the middle of it."""

from __future__ import annotations

import base64
import binascii
import re
from typing import TYPE_CHECKING, Final

from core.values.form import Field, Problem, ProblemKind
from core.values.printable import printable

if TYPE_CHECKING:
    from pathlib import Path

# The armour of RFC 7468; OpenSSL also takes its own two older labels.
_CERTIFICATE: Final = re.compile(
    rb"-----BEGIN (X509 |TRUSTED )?CERTIFICATE-----\s(.*?)-----END \1?CERTIFICATE-----", re.DOTALL
)
_MAX_BYTES: Final = 16_000_000
"""Some hundred times the size of an operating system's whole list."""
_SEQUENCE: Final = b"\x30"


def trust_anchor_problem(path: Path | None) -> Problem | None:
    """Return what is wrong with a file of certificates, or None when it can be read and holds at least one."""
    if path is None or _holds_certificates(path):
        return None
    return Problem(Field.CA_FILE, ProblemKind.FILE_UNREADABLE, printable(str(path), 200))


def _holds_certificates(path: Path) -> bool:
    try:
        # Not a pipe or a device, which might never end.
        if not path.is_file():
            return False
        with path.open("rb") as file:
            content = file.read(_MAX_BYTES + 1)
    except (OSError, ValueError):
        return False
    found = _CERTIFICATE.findall(content)
    return len(content) <= _MAX_BYTES and bool(found) and all(_is_encoded(body) for _, body in found)


def _is_encoded(body: bytes) -> bool:
    try:
        # Enough to tell base64 from a mere text; whether it is a certificate, OpenSSL says.
        return base64.b64decode(b"".join(body.split()), validate=True).startswith(_SEQUENCE)
    except binascii.Error:
        return False
