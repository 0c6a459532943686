"""The score in words and columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.values.diagnosis import Confidence
from core.values.printable import printable
from tests.score.score import (
    answers_to,
    answers_to_text_alone,
    answers_without_stage,
    confusions,
    counted,
    per_code,
    share,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.score.corpus import KnownCase
    from tests.score.score import Answer, Explain


def report(cases: list[KnownCase], explain: Explain) -> Iterator[str]:
    """Yield the lines: the whole, by confidence, by code, what was taken for what, and each wrong answer."""
    everything = answers_to(cases, explain)
    answers = counted(everything)
    yield f"right                     {share(answers)}"
    yield f"right without the step    {share(counted(answers_without_stage(cases, explain)))}"
    yield f"right by the text alone   {share(counted(answers_to_text_alone(cases, explain)))}"
    yield ""
    for confidence in Confidence:
        yield f"said to be {confidence.value:<14} {share(a for a in answers if a.confidence is confidence)}"
    for trust in sorted({case.trust for case in cases}):
        yield f"corpus says {trust or '-':<13} {share(a for a in everything if a.case.trust == trust)}"
    yield ""
    for code, found in per_code(answers):
        yield f"{code.value:<34} {found}"
    yield ""
    for true, said, count in confusions(answers):
        yield f"{count:>3} x {true.value:<32} taken for {said.value}"
    yield from (_wrong(answer) for answer in answers if not answer.is_right)


def _wrong(answer: Answer) -> str:
    said = f"{answer.code.value} ({answer.confidence.value})"
    return f"  {printable(answer.case.id, 60)}: {answer.case.code.value}, not {said}"
