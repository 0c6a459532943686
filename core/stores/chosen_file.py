"""Reads a file that the user chose, whatever lies there."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

READ_SECONDS: Final = 30.0
"""How long to wait for one: it may lie on a computer that does not answer any more."""


class NoPlainFileError(OSError):
    """What was to be read is a folder, a pipe or a device."""


def read_chosen_file(path: Path, largest: int) -> bytes:
    """Return the content; of a file with more than `largest` bytes only one byte more. Raises OSError."""
    # A named pipe would otherwise hold up the reader for ever.
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(descriptor, "rb") as file:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise NoPlainFileError
        return file.read(largest + 1)
