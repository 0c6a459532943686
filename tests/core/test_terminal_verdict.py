from __future__ import annotations

import json
from typing import TYPE_CHECKING, NoReturn

import pytest

from core import terminal_verdict
from core.terminal_json import JsonFace
from core.terminal_output import TerminalOutput
from core.terminal_text import TextFace
from core.terminal_verdict import conclude, exit_status, face_for
from core.values.diagnosis import Code, Diagnosis, severity_of
from core.values.form import Field, Problem, ProblemKind
from tests.core.paper import Paper

if TYPE_CHECKING:
    from typing import Final

MISSING: Final = Problem(Field.HOST, ProblemKind.MISSING)


def test_a_verdict_is_shown_in_the_way_that_was_asked_for() -> None:
    output = TerminalOutput(Paper(), lambda: None)
    assert isinstance(face_for(output, as_json=True), JsonFace)
    assert isinstance(face_for(output, as_json=False), TextFace)


def test_the_problems_of_the_input_are_the_advice() -> None:
    paper = Paper()
    face = face_for(TerminalOutput(paper, lambda: None), as_json=True)
    assert conclude(face, Diagnosis(Code.FORM_INVALID), (MISSING,)) == 2
    verdict = json.loads(paper.getvalue())
    assert (verdict["code"], verdict["headline"]) == ("form.invalid", "Some settings cannot be used")
    assert verdict["advice"] == ["--host: Enter a server, for example smtp.example.com."]


def test_a_verdict_comes_even_when_its_texts_are_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    def lost(*_: object) -> NoReturn:
        raise FileNotFoundError

    monkeypatch.setattr(terminal_verdict, "worded", lost)
    paper = Paper()
    face = face_for(TerminalOutput(paper, lambda: None), as_json=True)
    assert conclude(face, Diagnosis(Code.FORM_INVALID), (MISSING,)) == 1
    verdict = json.loads(paper.getvalue())
    assert (verdict["code"], verdict["headline"]) == ("internal", "Outbox Check made a mistake")


@pytest.mark.parametrize("code", list(Code))
def test_the_exit_status_agrees_with_the_verdict(code: Code) -> None:
    expected = {"ok": 0, "warning": 0, "failure": 1, "neutral": 130}[severity_of(code).value]
    assert exit_status(Diagnosis(code)) == (2 if code is Code.FORM_INVALID else expected)
