"""Where the program keeps its files, and how that folder is kept private."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

FOLDER_NAME: Final = "outbox-check"
OVERRIDE: Final = "OUTBOX_CHECK_CONFIG_DIR"
"""The environment variable that names another folder."""
OUR_FILES: Final = ("accounts.json", "certificate-exceptions.json", "history.sqlite3", "providers.json", "window.ini")
"""How the names of the files begin that the program keeps there."""


def config_folder() -> Path:
    """Return the folder for the user's settings, where the system wants it; it need not be there yet."""
    if override := os.environ.get(OVERRIDE):
        return Path(override).expanduser().absolute()
    if sys.platform == "linux" and (named := _named_by_environment()):
        return named / FOLDER_NAME
    from platformdirs import user_config_path  # only when asked: the start is to be quick

    return user_config_path(FOLDER_NAME, appauthor=False)


def _named_by_environment() -> Path | None:
    """Return where Linux keeps settings (XDG Base Directory Specification); None where the environment does not tell.

    platformdirs says the same, but loading it takes three milliseconds of the time until the window stands.
    """
    folder, home = (Path(os.environ.get(name, "")) for name in ("XDG_CONFIG_HOME", "HOME"))
    if folder.is_absolute():
        return folder
    return home / ".config" if home.is_absolute() else None


def is_foreign(facts: os.stat_result) -> bool:
    """Return whether a file or folder belongs to somebody else."""
    # Windows has no such number; there the folder lies within the user's profile.
    return hasattr(os, "geteuid") and facts.st_uid != os.geteuid()


def make_private(folder: Path) -> None:
    """Create a folder that only its owner can look into (0700), or make it one. Raises OSError.

    OUTBOX_CHECK_CONFIG_DIR may name a home or another shared place: one that holds things of others is left as it is.
    What lies in it is private all the same.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.mkdir(mode=0o700, exist_ok=True)
    is_ours_alone = folder.name == FOLDER_NAME or all(
        entry.name.removeprefix(".").startswith(OUR_FILES) for entry in folder.iterdir()
    )
    if is_ours_alone and not is_foreign(folder.stat()):
        folder.chmod(0o700)
