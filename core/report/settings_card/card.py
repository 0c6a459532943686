"""What a settings card is made from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from core.values.value_class import value_class

if TYPE_CHECKING:
    from core.values.settings import ConnectionSettings

_DOMAIN: Final = re.compile(r"[^@\s]+\Z")


@value_class
class Card:
    """Tested settings, and what is not part of a test but asked for by some programs.

    `incoming_host` is the server that mail is fetched from (IMAP with TLS on port 993), "" when it is not known.
    """

    settings: ConnectionSettings
    incoming_host: str = ""

    @property
    def email(self) -> str:
        """The address, or the user name where only that is known; it may be empty."""
        settings = self.settings
        return settings.email or (settings.username if "@" in settings.username else "")

    @property
    def domain(self) -> str:
        """What stands behind the @ of the address, else the server's own name."""
        found = _DOMAIN.match(self.email.rpartition("@")[2])
        return found[0] if found and self.email else self.settings.host

    @property
    def file_name(self) -> str:
        """A name for a file, without its ending: letters, digits, dots and hyphens only."""
        return re.sub(r"[^A-Za-z0-9.-]+", "-", self.domain).strip(".-") or "mail"
