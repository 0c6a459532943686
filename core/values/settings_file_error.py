"""Why nothing can be taken over from a settings file."""

from __future__ import annotations


class SettingsFileError(Exception):
    """Nothing can be taken over from a file; which case it is says the class."""


class UnknownSettingsFileError(SettingsFileError):
    """It is too large, or none of the kinds that can be read."""


class NoOutgoingServerError(SettingsFileError):
    """It is a settings file, and names no server that sends mail."""
