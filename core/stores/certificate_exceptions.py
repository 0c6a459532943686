"""Keeps the certificates that the user trusts by fingerprint, each for one host and port, in a private file."""

from __future__ import annotations

import contextlib
import json
from dataclasses import asdict, fields
from datetime import datetime
from typing import TYPE_CHECKING, Final

from core.lint.fingerprint_lint import lint_fingerprint
from core.stores.private_file import FileTooLargeError, ForeignFileError, read_private, set_aside, write_private
from core.values.file_problem import FileProblem
from core.values.settings import Encryption
from core.values.value_class import value_class

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FILE_NAME: Final = "certificate-exceptions.json"
VERSION: Final = 1
MAX_TEXT_CHARACTERS: Final = 4096


@value_class
class CertificateException:
    """One trusted certificate: for `host` and `port` only, since `trusted_on` (ISO 8601, UTC).

    `fingerprint` is its SHA-256 in upper case pairs with colons; `subject` is for people to read, and decides nothing.
    """

    host: str
    port: int
    fingerprint: str
    subject: str
    trusted_on: str


Exceptions = tuple[CertificateException, ...]


@value_class
class LoadedExceptions:
    """What was found, what is wrong with the file, and where it lies now."""

    exceptions: Exceptions
    problem: FileProblem | None
    path: Path


class ExceptionFileError(Exception):
    """The file could not be written; `problem` says why, `path` where."""

    def __init__(self, problem: FileProblem, path: Path) -> None:
        super().__init__(f"{problem.value}: {path}")
        self.problem = problem
        self.path = path


class _DamagedError(Exception):
    def __init__(self, readable: Exceptions = ()) -> None:
        super().__init__()
        self.readable = readable


def exception_for(exceptions: Exceptions, host: str, port: int) -> CertificateException | None:
    """Return the one for exactly this host and port."""
    return next((one for one in exceptions if (one.host, one.port) == (host, port)), None)


def without(exceptions: Exceptions, host: str, port: int) -> Exceptions:
    """Return the others."""
    return tuple(one for one in exceptions if (one.host, one.port) != (host, port))


class CertificateExceptionStore:
    """The file in one folder. Its calls wait for the disk."""

    def __init__(self, folder: Path) -> None:
        self.path: Final = folder / FILE_NAME

    def load(self) -> LoadedExceptions:
        """Read the file. A damaged one is set aside; one that is not ours to read is left alone, and counts nothing."""
        try:
            return LoadedExceptions(self._read(), None, self.path)
        except _DamagedError as damage:
            return self._set_aside(damage.readable)
        except ExceptionFileError as error:
            return LoadedExceptions((), error.problem, self.path)

    def change(self, transition: Callable[[Exceptions], Exceptions]) -> Exceptions:
        """Save what `transition` makes of what is saved, and return it.

        The file is read first, so that what another window saved or revoked meanwhile counts. Raises
        ExceptionFileError; a file that could not be read is not overwritten.
        """
        try:
            saved = self._read()
        except _DamagedError as damage:
            if self._set_aside(damage.readable).problem is FileProblem.UNREADABLE:
                raise ExceptionFileError(FileProblem.NOT_SAVED, self.path) from None
            saved = damage.readable
        changed = transition(saved)
        self._write(changed)
        return changed

    def _read(self) -> Exceptions:
        try:
            return _from_json(read_private(self.path))
        except FileNotFoundError:
            return ()
        except FileTooLargeError:
            raise _DamagedError from None
        except _NewerVersionError:
            raise ExceptionFileError(FileProblem.NEWER, self.path) from None
        except ForeignFileError:
            # Attack stopped: somebody else's file would have this user trust somebody else's certificate.
            raise ExceptionFileError(FileProblem.FOREIGN, self.path) from None
        except OSError as error:
            raise ExceptionFileError(FileProblem.UNREADABLE, self.path) from error

    def _write(self, exceptions: Exceptions) -> None:
        content = {"version": VERSION, "exceptions": [asdict(one) for one in exceptions]}
        try:
            write_private(self.path, json.dumps(content, indent=2).encode("ascii") + b"\n")
        except ForeignFileError:
            raise ExceptionFileError(FileProblem.FOREIGN, self.path) from None
        except OSError as error:
            raise ExceptionFileError(FileProblem.NOT_SAVED, self.path) from error

    def _set_aside(self, readable: Exceptions) -> LoadedExceptions:
        try:
            aside = set_aside(self.path)
        except OSError:
            return LoadedExceptions(readable, FileProblem.UNREADABLE, self.path)
        if readable:
            # What cannot be written now is written with the next change; nothing is trusted that was not before.
            with contextlib.suppress(ExceptionFileError):
                self._write(readable)
        return LoadedExceptions(readable, FileProblem.DAMAGED, aside)


class _NewerVersionError(Exception):
    pass


def _from_json(data: bytes) -> Exceptions:
    try:
        content = json.loads(data)
    except (ValueError, RecursionError):
        raise _DamagedError from None
    if not isinstance(content, dict):
        raise _DamagedError
    version, entries = content.get("version"), content.get("exceptions")
    if isinstance(version, int) and version > VERSION:
        raise _NewerVersionError
    if version != VERSION or not isinstance(entries, list):
        raise _DamagedError
    readable = tuple(one for entry in entries if (one := _read_entry(entry)) is not None)
    if len(readable) != len(entries) or len({(one.host, one.port) for one in readable}) != len(readable):
        # Two for one host and port: nobody can tell which of them the user meant.
        raise _DamagedError(tuple(one for one in readable if _is_alone(one, readable)))
    return readable


def _is_alone(one: CertificateException, among: Exceptions) -> bool:
    return sum((other.host, other.port) == (one.host, one.port) for other in among) == 1


def _read_entry(entry: object) -> CertificateException | None:
    if not isinstance(entry, dict) or set(entry) != {field.name for field in fields(CertificateException)}:
        return None
    host, port, fingerprint = entry["host"], entry["port"], entry["fingerprint"]
    texts = (host, fingerprint, entry["subject"], entry["trusted_on"])
    if not all(isinstance(text, str) and len(text) <= MAX_TEXT_CHARACTERS for text in texts):
        return None
    if not host or isinstance(port, bool) or not isinstance(port, int):
        return None
    try:
        datetime.fromisoformat(entry["trusted_on"])
    except ValueError:
        return None
    is_exact = fingerprint != "" and lint_fingerprint(fingerprint, Encryption.TLS) == fingerprint
    return CertificateException(**entry) if is_exact else None
