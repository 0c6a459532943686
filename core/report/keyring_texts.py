"""What is said about a password on its way from and to the keyring."""

from __future__ import annotations

from enum import StrEnum

from core.values.message import Message


class KeyringNews(StrEnum):
    """What the window says below "Remember"; problems have texts of their own (problem_texts.py)."""

    ASKING = "asking"
    SAVED = "saved"
    FORGOTTEN = "forgotten"
    OTHER_SETTINGS = "other_settings"
    """A saved password was taken out of the field, because it was saved for other settings."""


def keyring_text(news: KeyringNews) -> Message:
    """Return the sentence for it."""
    return Message(f"keyring.{news}")
