"""Where to type the settings in well-known mail programs, each in the words of its own window."""

from __future__ import annotations

from enum import StrEnum
from itertools import count, takewhile
from typing import TYPE_CHECKING, Final

from core.report.templates import has_text
from core.values.message import Message
from core.values.settings import Encryption

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.report.settings_card.card import Card


class MailProgram(StrEnum):
    """A program that people send mail with."""

    OUTLOOK = "outlook"
    THUNDERBIRD = "thunderbird"
    APPLE_MAIL = "apple_mail"
    IPHONE = "iphone"
    GMAIL_PHONE = "gmail_phone"
    OUTLOOK_PHONE = "outlook_phone"


# What the choice is called differs from program to program, and is half of the confusion. The words are in typing.toml.
_ENCRYPTION: Final[Mapping[str, tuple[str, str, str]]] = {
    "outlook_encryption": ("ssl_tls", "starttls", "none"),
    "thunderbird_encryption": ("ssl_tls", "starttls", "none"),
    "apple_encryption": ("on", "on", "off"),
    "gmail_encryption": ("ssl_tls", "starttls", "none"),
    "outlook_phone_encryption": ("ssl", "tls", "none"),
}
_PLACES: Final = (Encryption.TLS, Encryption.STARTTLS, Encryption.NONE)


def program_name(program: MailProgram) -> Message:
    """Return what a program is called."""
    return Message(f"typing.program.{program}")


def steps(program: MailProgram, card: Card) -> tuple[Message, ...]:
    """Return what to open and what to type, in order."""
    settings = card.settings
    chosen = _PLACES.index(settings.encryption)
    facts = {
        "host": settings.host,
        "port": str(settings.port),
        "username": settings.username or card.email or "–",
        "thunderbird_sign_in": "oauth2" if settings.auth.takes_token else "password",
        **{name: words[chosen] for name, words in _ENCRYPTION.items()},
    }
    text_ids = (f"typing.{program}.steps.{number}" for number in count(1))
    return tuple(Message(text_id, facts) for text_id in takewhile(has_text, text_ids))
