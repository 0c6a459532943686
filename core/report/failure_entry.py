"""Which entry of resources/texts/failure.toml a failure has, and the facts for it."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from core.values.message import Message
from core.values.value_class import value_class

if TYPE_CHECKING:
    from collections.abc import Mapping


@value_class
class Entry:
    """One entry. `form` chooses among several explanations, where there are several."""

    name: str
    facts: Mapping[str, str] = field(default_factory=dict)
    form: str = ""

    @property
    def result(self) -> Message:
        """The line for the row."""
        return Message(f"failure.{self.name}.result", self.facts)

    @property
    def explanation(self) -> Message:
        """The sentence for the opened row."""
        return Message(f"failure.{self.name}.explanation{f'.{self.form}' if self.form else ''}", self.facts)
