from __future__ import annotations

from pathlib import Path

import pytest

from core.report.english import render
from core.report.history_texts import history_busy, history_problem_text, run_gone, server_text
from core.report.templates import texts
from core.values.file_problem import FileProblem


@pytest.mark.parametrize("problem", FileProblem)
def test_every_problem_has_a_text_with_the_place(problem: FileProblem) -> None:
    said = render(history_problem_text(problem, Path("/home/sam/history.sqlite3")))
    assert "/home/sam/history.sqlite3" in said


def test_the_others_are_short_sentences() -> None:
    assert render(history_busy()) == "The history of past tests did not answer in time. Try again in a moment."
    assert render(run_gone()) == "This test is kept no longer, or it cannot be read."
    assert render(server_text("smtp.example.com", 587)) == "smtp.example.com, port 587"


def test_there_are_no_texts_for_other_problems() -> None:
    named = {name.removeprefix("history.problem.") for name in texts("history") if ".problem." in name}
    assert named == {*(problem.value for problem in FileProblem), "busy", "gone"}
