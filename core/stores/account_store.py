"""Keeps the account book in a private file of the user's, which is never lost and holds no secret."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Final

from core.stores.account_json import DamagedError, NewerVersionError, from_json, to_json
from core.stores.accounts import AccountBook
from core.stores.private_file import FileTooLargeError, ForeignFileError, read_private, set_aside, write_private
from core.values.file_problem import FileProblem
from core.values.value_class import value_class

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FILE_NAME: Final = "accounts.json"


@value_class
class LoadedAccounts:
    """What was found: the book (empty when there is none), what is wrong with the file, and where it lies now."""

    book: AccountBook
    problem: FileProblem | None
    path: Path


class AccountFileError(Exception):
    """The accounts could not be saved; `problem` says why, `path` where."""

    def __init__(self, problem: FileProblem, path: Path) -> None:
        super().__init__(f"{problem.value}: {path}")
        self.problem = problem
        self.path = path


class AccountStore:
    """The account file in one folder. Its calls wait for the disk."""

    def __init__(self, folder: Path) -> None:
        self.path: Final = folder / FILE_NAME

    def load(self) -> LoadedAccounts:
        """Read the accounts. A damaged file is set aside; one that is not ours to read stays as it is."""
        try:
            return LoadedAccounts(self._read(), None, self.path)
        except FileNotFoundError:
            return LoadedAccounts(AccountBook(), None, self.path)
        except DamagedError as damage:
            return self._set_aside(damage.book)
        except AccountFileError as error:
            return LoadedAccounts(AccountBook(), error.problem, self.path)

    def change(self, transition: Callable[[AccountBook], AccountBook], known: AccountBook) -> AccountBook:
        """Save what `transition` makes of the saved book, and return it.

        The file is read first, so that what another window of the program saved meanwhile is kept; `known` is what
        this one knows, for when the file is gone. Raises AccountFileError; a file that could not be read is not
        overwritten.
        """
        try:
            saved = self._read()
        except FileNotFoundError:
            saved = known
        except DamagedError as damage:
            if self._set_aside(damage.book).problem is FileProblem.UNREADABLE:
                raise AccountFileError(FileProblem.NOT_SAVED, self.path) from None
            saved = known
        changed = transition(saved)
        self._write(changed)
        return changed

    def _read(self) -> AccountBook:
        """Return the saved book. Raises FileNotFoundError, DamagedError and AccountFileError."""
        try:
            return from_json(read_private(self.path))
        except FileNotFoundError:
            raise
        except FileTooLargeError:
            raise DamagedError(AccountBook()) from None
        except NewerVersionError:
            raise AccountFileError(FileProblem.NEWER, self.path) from None
        except ForeignFileError:
            raise AccountFileError(FileProblem.FOREIGN, self.path) from None
        except OSError as error:
            raise AccountFileError(FileProblem.UNREADABLE, self.path) from error

    def _write(self, book: AccountBook) -> None:
        try:
            write_private(self.path, to_json(book))
        except ForeignFileError:
            raise AccountFileError(FileProblem.FOREIGN, self.path) from None
        except OSError as error:
            raise AccountFileError(FileProblem.NOT_SAVED, self.path) from error

    def _set_aside(self, readable: AccountBook) -> LoadedAccounts:
        try:
            aside = set_aside(self.path)
        except OSError:
            return LoadedAccounts(readable, FileProblem.UNREADABLE, self.path)
        if readable.accounts or readable.owed:
            # At once: a program that ends now would otherwise start empty the next time. Else the next save does it.
            with contextlib.suppress(AccountFileError):
                self._write(readable)
        return LoadedAccounts(readable, FileProblem.DAMAGED, aside)
