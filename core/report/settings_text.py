"""The settings of a test, to be copied into a mail program; never a password."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.values.message import Message
from core.values.settings import Encryption

if TYPE_CHECKING:
    from core.values.settings import ConnectionSettings


def settings_lines(settings: ConnectionSettings) -> tuple[Message, ...]:
    """Return server, port, encryption and, where there is one, the user name: one line each."""
    facts = {
        "host": settings.host,
        "port": str(settings.port),
        "encryption": settings.encryption.value,
        "username": settings.username,
    }
    encryption = "no_encryption" if settings.encryption is Encryption.NONE else "encryption"
    names = ("host", "port", encryption, *(("username",) if settings.username else ()))
    return tuple(Message(f"results.settings.{name}", facts) for name in names)
