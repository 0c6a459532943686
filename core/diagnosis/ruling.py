"""What one rule says: which verdict, and how sure it is of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.values.diagnosis import Confidence

if TYPE_CHECKING:
    from core.values.diagnosis import Code


@dataclass(frozen=True, slots=True)
class Ruling:
    """The code that a rule gives; `name` is the rule's own, unique in its table."""

    name: str
    code: Code
    confidence: Confidence = Confidence.SURE
