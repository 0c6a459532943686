"""One row of a table of rules about what was said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.diagnosis.ruling import Ruling
from core.values.diagnosis import Confidence
from core.values.value_class import value_class

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from core.diagnosis.clues import Clues
    from core.values.diagnosis import Code

    Condition = Callable[[Clues], bool]


@value_class
class ReplyRule:
    """`name` says what it recognises, and is unique; the first rule of a table that applies decides."""

    name: str
    code: Code
    confidence: Confidence
    applies: Condition

    @property
    def ruling(self) -> Ruling:
        """What the rule says when it applies."""
        return Ruling(self.name, self.code, self.confidence)


def sure(name: str, code: Code, applies: Condition) -> ReplyRule:
    """Return a rule for what has one meaning only."""
    return ReplyRule(name, code, Confidence.SURE, applies)


def likely(name: str, code: Code, applies: Condition) -> ReplyRule:
    """Return a rule for what mostly means one thing."""
    return ReplyRule(name, code, Confidence.LIKELY, applies)


def guess(name: str, code: Code, applies: Condition) -> ReplyRule:
    """Return a rule for what may mean this as well as something else."""
    return ReplyRule(name, code, Confidence.GUESS, applies)


def says(pattern: str) -> Condition:
    """Return the condition that the words match a pattern."""
    return lambda clues: clues.says(pattern)


def always(_clues: Clues) -> bool:
    """Return the condition of the last rule of a table."""
    return True


def first_rule(rules: Iterable[ReplyRule], clues: Clues) -> ReplyRule | None:
    """Return the rule that decides, None when none applies."""
    return next((rule for rule in rules if rule.applies(clues)), None)
