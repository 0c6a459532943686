"""A text for people as a value: which text, and the facts that fill its places."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from core.values.value_class import value_class

if TYPE_CHECKING:
    from collections.abc import Mapping


@value_class
class Message:
    """One text of resources/texts, by id ("verdict.ok.headline").

    `facts` fill its `{places}`; every value is printable and bounded. The faces put it into the user's language.
    """

    id: str
    facts: Mapping[str, str] = field(default_factory=dict)
