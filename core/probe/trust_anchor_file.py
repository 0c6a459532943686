"""Whether a file of additional authorities can be used, said before a test instead of in the middle of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.values.form import Field, Problem, ProblemKind
from core.values.printable import printable
from core.wire.tls import holds_authorities

if TYPE_CHECKING:
    from pathlib import Path

_MAX_BYTES: Final = 16_000_000
"""Some hundred times the size of an operating system's whole list."""


def trust_anchor_problem(path: Path | None) -> Problem | None:
    """Return what is wrong with a file of certificates, or None when it can be read and holds at least one."""
    if path is None or (_is_small_file(path) and holds_authorities(path)):
        return None
    return Problem(Field.CA_FILE, ProblemKind.FILE_UNREADABLE, printable(str(path), 200))


def _is_small_file(path: Path) -> bool:
    try:
        # Not a pipe or a device, which might never end.
        return path.is_file() and path.stat().st_size <= _MAX_BYTES
    except (OSError, ValueError):
        return False
