"""One row of a table of rules about outcomes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.diagnosis.ruling import Ruling
from core.values.diagnosis import Confidence
from core.values.value_class import value_class

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from core.diagnosis.case import Case
    from core.values.diagnosis import Code


@value_class
class Rule:
    """`name` says what it recognises, and is unique among all tables; the first rule that applies wins."""

    name: str
    applies: Callable[[Case], bool]
    code: Code
    confidence: Confidence = Confidence.SURE

    @property
    def ruling(self) -> Ruling:
        """What it says where it applies."""
        return Ruling(self.name, self.code, self.confidence)


def first_that_applies(rules: Iterable[Rule], case: Case) -> Rule | None:
    """Return the rule that decides, None when none does."""
    return next((rule for rule in rules if rule.applies(case)), None)


def failed_with(*kinds: type) -> Callable[[Case], bool]:
    """Return the condition that the test ended with a failure of one of these types."""
    return lambda case: isinstance(case.outcome.failure, kinds)
