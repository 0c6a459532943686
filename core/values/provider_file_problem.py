"""Why a file with providers could not be used, and where in it the mistake stands."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from core.values.value_class import value_class

if TYPE_CHECKING:
    from pathlib import Path


class ProviderFault(StrEnum):
    """What is wrong, one member per sentence that the user reads."""

    FOREIGN = "foreign"
    """It belongs to somebody else, or is no plain file."""
    UNREADABLE = "unreadable"
    TOO_LARGE = "too_large"
    NEWER = "newer"
    """Made for a newer version of the program."""
    NOT_JSON = "not_json"
    """`where` is line:column."""
    NO_OBJECT = "no_object"
    NO_LIST = "no_list"
    NO_TEXT = "no_text"
    NO_FLAG = "no_flag"
    NO_NUMBER = "no_number"
    NO_DATE = "no_date"
    NO_ID = "no_id"
    NO_HOST = "no_host"
    NOT_HTTPS = "not_https"
    NOT_ENCRYPTED = "not_encrypted"
    """A server that would get the password in the clear is not to be advised."""
    UNKNOWN_NAME = "unknown_name"
    UNKNOWN_WORD = "unknown_word"
    MISSING = "missing"
    NEEDLESS = "needless"
    """It contradicts another member: a fixed user name where nobody shares one, servers where none can be used."""
    TOO_LONG = "too_long"
    TWICE = "twice"
    """An id or a domain that an earlier provider of the file has already."""
    NO_SOURCE = "no_source"
    """No source vouches for a fact; `seen` names it."""


@value_class
class ProviderFileProblem:
    """Why the user's file does not count; the program's own table does. `seen` is the offending text, raw."""

    fault: ProviderFault
    path: Path
    where: str = ""
    seen: str = ""


class ProviderFileError(Exception):
    """The content of a file is not as it has to be."""

    def __init__(self, fault: ProviderFault, where: str = "", seen: str = "") -> None:
        super().__init__(fault.value, where, seen)
        self.fault = fault
        self.where = where
        self.seen = seen
