"""Messages in English, for the terminal and for files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.report.templates import fill

if TYPE_CHECKING:
    from core.values.message import Message


def render(message: Message) -> str:
    """Return a message in English. Raises UnknownTextError and UnknownPlaceError."""
    return fill(message, lambda template, _: template, lambda _, fact: fact)
