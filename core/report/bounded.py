"""Keeps what a server said short enough to stand inside a sentence."""

from __future__ import annotations

from typing import Final

from core.values.printable import printable

MAX_QUOTED_CHARACTERS: Final = 300
"""A reply of many lines is shown whole in the conversation, not in a row or on the card."""


def bounded(said: object) -> str:
    """Return a reply or a text from outside, printable, cut for a sentence."""
    return printable(str(said), MAX_QUOTED_CHARACTERS)
