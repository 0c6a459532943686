"""What one rule says: which verdict, and how sure it is of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.values.diagnosis import Confidence
from core.values.value_class import value_class

if TYPE_CHECKING:
    from core.values.diagnosis import Code


@value_class
class Ruling:
    """The code that a rule gives; `name` is the rule's own, unique in its table."""

    name: str
    code: Code
    confidence: Confidence = Confidence.SURE
