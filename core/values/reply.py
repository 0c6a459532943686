"""A server's reply, printable and bounded."""

from __future__ import annotations

import re
from typing import Final

from core.values.value_class import value_class

_ENHANCED: Final = re.compile(r"([245])\.([0-9]{1,3})\.([0-9]{1,3})(?=\s|$)")

_PERMANENT: Final = 500
_TEMPORARY: Final = 400
_INTERMEDIATE: Final = 300
_POSITIVE: Final = 200


@value_class
class EnhancedStatusCode:
    """An enhanced status code such as 5.7.8 (RFC 3463)."""

    status_class: int
    subject: int
    detail: int

    def __str__(self) -> str:
        return f"{self.status_class}.{self.subject}.{self.detail}"


@value_class
class Reply:
    """A complete reply (RFC 5321, 4.2): one code, one or more lines of text without the code.

    The lines are printable and hold no form of the secret.
    """

    code: int
    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        """All lines as one."""
        return " ".join(line for line in self.lines if line)

    @property
    def enhanced(self) -> EnhancedStatusCode | None:
        """The enhanced status code of the last line that has one."""
        for line in reversed(self.lines):
            if match := _ENHANCED.match(line):
                return EnhancedStatusCode(*(int(part) for part in match.groups()))
        return None

    @property
    def is_positive(self) -> bool:
        """Whether the command was carried out (2xx)."""
        return _POSITIVE <= self.code < _INTERMEDIATE

    @property
    def is_temporary(self) -> bool:
        """Whether the server says that trying again may help (4xx)."""
        return _TEMPORARY <= self.code < _PERMANENT

    @property
    def is_permanent(self) -> bool:
        """Whether the server says that trying again will not help (5xx)."""
        return self.code >= _PERMANENT

    def __str__(self) -> str:
        return f"{self.code} {self.text}".rstrip()
