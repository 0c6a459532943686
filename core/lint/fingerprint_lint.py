"""What is wrong with the fingerprint of a certificate that is to be trusted."""

from __future__ import annotations

import re
from typing import Final

from core.lint.characters import seen
from core.values.form import Field, Problem, ProblemKind
from core.values.settings import Encryption

_PLAIN: Final = re.compile(r"[0-9A-Fa-f]{64}", re.ASCII)
_PAIRS: Final = re.compile(r"[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){31}", re.ASCII)


def lint_fingerprint(text: str, encryption: Encryption) -> str | Problem:
    """Return a SHA-256 fingerprint in upper case pairs with colons ("" for none), or what is wrong with it.

    Taken are 64 hexadecimal digits in any case, all together or in pairs with colons; nothing is cut or corrected.
    """
    if not text:
        return ""
    if encryption is Encryption.NONE:
        return Problem(Field.TRUSTED_FINGERPRINT, ProblemKind.FINGERPRINT_WITHOUT_TLS)
    if not _PLAIN.fullmatch(text) and not _PAIRS.fullmatch(text):
        return Problem(Field.TRUSTED_FINGERPRINT, ProblemKind.FINGERPRINT_INVALID, seen(text))
    return bytes.fromhex(text.replace(":", "")).hex(":").upper()
