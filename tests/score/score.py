"""Counts right and wrong answers."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from core.diagnosis.explain.pasted_error import PastedError
from core.values.diagnosis import Code, Confidence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from core.values.diagnosis import Diagnosis
    from tests.score.corpus import KnownCase

    Explain = Callable[[PastedError], Diagnosis]


@dataclass(frozen=True, slots=True)
class Answer:
    """One case, and what the program said of it."""

    case: KnownCase
    code: Code
    confidence: Confidence

    @property
    def is_right(self) -> bool:
        return self.code is self.case.code


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    right: int
    of: int

    def __str__(self) -> str:
        return f"{self.right} of {self.of} ({self.right / self.of:.1%})" if self.of else "none"


def answers_to(cases: Iterable[KnownCase], explain: Explain) -> list[Answer]:
    """Explain every case as it stands."""
    return [_answer(case, case.error, explain) for case in cases]


def answers_without_stage(cases: Iterable[KnownCase], explain: Explain) -> list[Answer]:
    """Explain every case as somebody would paste it who knows the settings, but not at which step it failed."""
    return [_answer(case, replace(case.error, stage=None, client=""), explain) for case in cases]


def answers_to_text_alone(cases: Iterable[KnownCase], explain: Explain) -> list[Answer]:
    """Explain every case by its text alone."""
    return [_answer(case, PastedError(case.error.raw), explain) for case in cases]


def share(answers: Iterable[Answer]) -> Share:
    """Return how many are right."""
    right = [answer.is_right for answer in answers]
    return Share(sum(right), len(right))


def counted(answers: Iterable[Answer]) -> list[Answer]:
    """Return the answers to cases of which the corpus is sure enough to count."""
    return [answer for answer in answers if answer.case.trust != "low"]


def per_code(answers: Iterable[Answer]) -> Iterator[tuple[Code, Share]]:
    """Yield each true code with its share, in the order of the codes."""
    known = list(answers)
    for code in Code:
        of_code = [answer for answer in known if answer.case.code is code]
        if of_code:
            yield code, share(of_code)


def confusions(answers: Iterable[Answer]) -> list[tuple[Code, Code, int]]:
    """Return what was taken for what, and how often; the most frequent first."""
    wrong = Counter((answer.case.code, answer.code) for answer in answers if not answer.is_right)
    return [(true, said, count) for (true, said), count in wrong.most_common()]


def _answer(case: KnownCase, error: PastedError, explain: Explain) -> Answer:
    diagnosis = explain(error)
    return Answer(case, diagnosis.code, diagnosis.confidence)
