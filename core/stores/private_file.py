"""Reads and writes a small file so that nobody else can read it and a crash leaves the old one or the new one."""

from __future__ import annotations

import contextlib
import os
import stat
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from core.stores.folders import is_foreign, make_private

MAX_BYTES: Final = 4_000_000
"""Larger files were not written by this program."""


class ForeignFileError(Exception):
    """The file (or what a link in its place leads to) is no plain file of this user, or its folder is not theirs."""


class FileTooLargeError(Exception):
    """The file is larger than any that this program writes."""


def read_private(path: Path) -> bytes:
    """Return the content of a file of ours. Raises OSError, ForeignFileError and FileTooLargeError."""
    # A named pipe in its place would otherwise hold up the program for ever.
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(descriptor, "rb") as file:
        facts = os.fstat(descriptor)
        # Somebody else's file could send the password to somebody else's server.
        if not stat.S_ISREG(facts.st_mode) or is_foreign(facts):
            raise ForeignFileError
        data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise FileTooLargeError
    return data


def write_private(path: Path, data: bytes) -> None:
    """Put `data` in the place of `path`, in a file that only its owner can read (0600).

    A link in its place is replaced, never written through. Raises OSError, and ForeignFileError when the folder is
    somebody else's (a file of root's in a user's folder would lock that user out).
    """
    import tempfile  # only to write: it loads what unpacks archives, too

    make_private(path.parent)
    if is_foreign(path.parent.stat()):
        raise ForeignFileError
    # mkstemp makes it 0600, under a name that nobody can have taken before; os.replace needs the same file system.
    descriptor, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            # Without it, a power cut after the renaming can leave an empty file.
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    _sync_folder(path.parent)


def set_aside(path: Path) -> Path:
    """Give a damaged file another name, under which nothing of it is lost, and return where it lies. Raises OSError."""
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S.%fZ")
    return path.rename(path.with_name(f"{path.name}.damaged-{stamp}"))


def _sync_folder(folder: Path) -> None:
    """Make the renaming itself last, where the system can open folders."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
