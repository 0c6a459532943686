"""A verdict in English, for both kinds of output of the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core import terminal_wording
from core.report.confidence_texts import confidence_text
from core.report.english import render
from core.report.fix_texts import fix_label
from core.report.problem_texts import problem_text
from core.report.verdict_texts import advice, explanation, headline
from core.values.value_class import value_class

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.values.diagnosis import Diagnosis, Fix
    from core.values.form import Problem


@value_class
class Complaint:
    """A problem or a hint in words; `instead` are options that repair it, "" when nothing can."""

    problem: Problem
    text: str
    instead: str


@value_class
class WordedVerdict:
    """A diagnosis and everything that is said about it; `doubt` says how unsure the cause is, "" where it is sure."""

    diagnosis: Diagnosis
    headline: str
    explanation: str = ""
    advice: tuple[str, ...] = ()
    fixes: tuple[tuple[Fix, str], ...] = ()
    complaints: tuple[Complaint, ...] = ()
    doubt: str = ""


def worded(diagnosis: Diagnosis, problems: Iterable[Problem] = ()) -> WordedVerdict:
    """Return a diagnosis in words. With problems of a form, these are the advice: each names its option."""
    complaints = tuple(map(complaint, problems))
    doubt = confidence_text(diagnosis.confidence)
    said = tuple(f"{one.text} {one.instead}".rstrip() for one in complaints)
    return WordedVerdict(
        diagnosis,
        headline=render(headline(diagnosis)),
        explanation=render(explanation(diagnosis)),
        advice=said or tuple(map(render, advice(diagnosis))),
        fixes=tuple((fix, render(fix_label(fix))) for fix in diagnosis.fixes),
        complaints=complaints,
        doubt=render(doubt) if doubt else "",
    )


def complaint(problem: Problem) -> Complaint:
    """Return a problem or a hint in words."""
    sentence = terminal_wording.about_field(problem.field, render(problem_text(problem)))
    return Complaint(problem, sentence, terminal_wording.instead(problem.repairs))
