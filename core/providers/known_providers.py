"""The providers that the program knows: its own table, and over it the user's file. Read once, when first needed.

Of its own table each provider is read by itself; the user's file is read as a whole, so that any mistake is told.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from core.providers.listed_provider import list_providers
from core.providers.provider_file import read_providers
from core.providers.provider_table import ProviderTable
from core.stores.folders import config_folder
from core.stores.private_file import FileTooLargeError, ForeignFileError, read_private
from core.values.provider_file_problem import ProviderFault, ProviderFileError, ProviderFileProblem
from resources import path

if TYPE_CHECKING:
    from pathlib import Path

    from core.values.provider import Provider

FILE_NAME: Final = "providers.json"


def known_providers() -> ProviderTable:
    """Return all providers; those of the user's file stand first and replace the program's own by id."""
    return _table(config_folder())


def provider_file_problem() -> ProviderFileProblem | None:
    """Return why the user's file does not count, None when it does or there is none. Reads no other file."""
    return _own(config_folder())[1]


@lru_cache(maxsize=4)
def _table(folder: Path) -> ProviderTable:
    own, _ = _own(folder)
    ids = {provider.id for provider in own}
    shipped = list_providers(path(FILE_NAME).read_bytes())
    return ProviderTable((*own, *(provider for provider in shipped if provider.id not in ids)))


@lru_cache(maxsize=4)
def _own(folder: Path) -> tuple[tuple[Provider, ...], ProviderFileProblem | None]:
    return _read_own(folder / FILE_NAME)


def _read_own(file: Path) -> tuple[tuple[Provider, ...], ProviderFileProblem | None]:
    """Return what the user added. A file with a mistake counts for nothing: half of it could mean something else."""
    try:
        return read_providers(read_private(file)), None
    except FileNotFoundError:
        return (), None
    except ProviderFileError as error:
        problem = ProviderFileProblem(error.fault, file, error.where, error.seen)
    except FileTooLargeError:
        problem = ProviderFileProblem(ProviderFault.TOO_LARGE, file)
    except ForeignFileError:
        # Attack stopped: somebody else's file could send the password to somebody else's server.
        problem = ProviderFileProblem(ProviderFault.FOREIGN, file)
    except OSError:
        problem = ProviderFileProblem(ProviderFault.UNREADABLE, file)
    return (), problem
