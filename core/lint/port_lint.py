"""What is wrong with a port, and whether it goes with the encryption."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from core.lint.characters import seen, without_blanks_around, without_controls_around
from core.values.form import Field, Problem, ProblemKind
from core.values.settings import SUBMISSION_PORT, SUBMISSIONS_PORT, Encryption, default_port

HIGHEST_PORT: Final = 65535

# int() would also take "5_87", "+587", " 587" and digits of other scripts.
_PORT: Final = re.compile(r"[1-9][0-9]{0,4}")


def lint_port(text: str, encryption: Encryption) -> int | Problem:
    """Return the port, the one that goes with the encryption for an empty field, or what is wrong with it."""
    if not text:
        return default_port(encryption)
    if (port := _read_port(text)) is not None:
        return port
    bare = without_controls_around(text)
    meant = unicodedata.normalize("NFKC", bare).lstrip("0")
    repairs = ((Field.PORT, meant),) if _read_port(meant) else ()
    is_blank = text != bare == without_blanks_around(text) and _read_port(bare)
    kind = ProblemKind.SURROUNDING_BLANK if is_blank else ProblemKind.PORT_INVALID
    return Problem(Field.PORT, kind, seen(text), repairs)


def port_hint(port: int, encryption: Encryption) -> Problem | None:
    """Return a hint when the port normally goes with another encryption (RFC 8314, 3.3); `encryption` is decided."""
    if port == SUBMISSIONS_PORT and encryption is not Encryption.TLS:
        kind, usual = ProblemKind.PORT_USUALLY_TLS, Encryption.TLS
    elif port == SUBMISSION_PORT and encryption is Encryption.TLS:
        kind, usual = ProblemKind.PORT_USUALLY_STARTTLS, Encryption.STARTTLS
    else:
        return None
    return Problem(Field.ENCRYPTION, kind, str(port), ((Field.ENCRYPTION, usual.value),))


def _read_port(text: str) -> int | None:
    port = int(text) if _PORT.fullmatch(text) else 0
    return port if 1 <= port <= HIGHEST_PORT else None
