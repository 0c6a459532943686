"""Finds out what kind of settings file it has, and reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.report.json_report import LARGEST_FILE
from core.settings_files.apple_profile_file import read_apple_profile
from core.settings_files.autoconfig_file import read_autoconfig
from core.settings_files.msmtp_file import read_msmtp
from core.settings_files.saved_report import read_report_settings
from core.settings_files.thunderbird_file import read_thunderbird
from core.values.settings_file_error import NoOutgoingServerError, UnknownSettingsFileError

if TYPE_CHECKING:
    from core.values.form import SettingsForm

MOST_SERVERS: Final = 50
"""More than anybody can choose from."""

# The strictest format first: msmtp's is hardly more than lines of words.
_READERS: Final = (read_report_settings, read_apple_profile, read_autoconfig, read_thunderbird, read_msmtp)


def read_settings(data: bytes, email: str) -> tuple[SettingsForm, ...]:
    """Return the outgoing servers that a file names, at least one, best first, without any password.

    `email` is the user's address where it is known: it fills what a file leaves open. Raises UnknownSettingsFileError
    and NoOutgoingServerError.
    """
    if len(data) > LARGEST_FILE:
        raise UnknownSettingsFileError
    for read in _READERS:
        if (found := read(data, email)) is not None:
            if not found:
                raise NoOutgoingServerError
            return found[:MOST_SERVERS]
    raise UnknownSettingsFileError
