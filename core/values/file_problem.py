"""Why a file of the program's own could not be used."""

from __future__ import annotations

from enum import StrEnum


class FileProblem(StrEnum):
    """What is wrong with a file, one member per sentence that the user reads. Nothing of the user's is ever lost."""

    DAMAGED = "damaged"
    """It could not be read, or not all of it: it was set aside under another name, and what could be read is kept."""
    NEWER = "newer"
    """A newer version of the program wrote it: it is left alone, and nothing is saved."""
    FOREIGN = "foreign"
    """It, or its folder, belongs to another user, or it is no plain file: it is left alone, and nothing is saved."""
    UNREADABLE = "unreadable"
    """The system did not let the program read it: it is left alone, and nothing is saved."""
    NOT_SAVED = "not_saved"
    """The system did not let the program write (no permission, disk full): what was saved before is still there."""
