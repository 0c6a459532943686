from __future__ import annotations

from pathlib import Path

from core.report.english import render
from core.report.exception_file_texts import exception_file_text
from core.report.templates import texts
from core.values.file_problem import FileProblem


def test_every_problem_has_a_text_and_every_text_a_problem() -> None:
    for problem in FileProblem:
        text = render(exception_file_text(problem, Path("/home/sam/certificate-exceptions.json")))
        assert "/home/sam/certificate-exceptions.json" in text
        assert text.endswith(".")
    assert set(texts("exception_file")) == {f"exception_file.{problem}" for problem in FileProblem}
