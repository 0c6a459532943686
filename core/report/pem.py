"""A certificate as text that other programs read."""

from __future__ import annotations

import base64
import textwrap
from typing import Final

LINE_CHARACTERS: Final = 64
"""RFC 7468, 2: every line but the last has exactly this many."""


def pem(der: bytes) -> str:
    """Return a DER certificate in its textual encoding (RFC 7468, 5), with a line end at the end."""
    body = textwrap.wrap(base64.b64encode(der).decode("ascii"), LINE_CHARACTERS)
    return "\n".join(("-----BEGIN CERTIFICATE-----", *body, "-----END CERTIFICATE-----", ""))
