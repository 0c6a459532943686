from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from core.diagnosis.explain.pasted_error import PastedError
from core.values.diagnosis import Code, Confidence, Diagnosis
from core.values.steps import Step
from tests.score.__main__ import main
from tests.score.corpus import KnownCase, read_corpus
from tests.score.report import report
from tests.score.score import (
    Share,
    answers_to,
    answers_to_text_alone,
    answers_without_stage,
    confusions,
    per_code,
    share,
)

if TYPE_CHECKING:
    from pathlib import Path

REFUSED = {"id": "a", "raw": "connect ECONNREFUSED 127.0.0.1:25", "code": "connect.refused", "confidence": "high"}
MISTAKEN = {"id": "b", "raw": "connect ECONNREFUSED 127.0.0.1:25", "code": "dns.not_found", "confidence": "medium"}
UNSURE = {"id": "c", "raw": "550 5.1.1 no", "code": "sent", "confidence": "low"}


def write(folder: Path, *cases: dict[str, str]) -> Path:
    path = folder / "cases.jsonl"
    path.write_text("\n".join(map(json.dumps, cases)), "utf-8")
    return path


def known(name: str, code: Code, trust: str = "high") -> KnownCase:
    return KnownCase(name, PastedError(name, "mx.test", 25, stage=Step.AUTH, client="x"), code, trust)


def always_busy(_error: PastedError) -> Diagnosis:
    return Diagnosis(Code.SERVER_BUSY, Confidence.GUESS)


def test_a_corpus_is_read_with_what_is_known(tmp_path: Path) -> None:
    case, other = read_corpus(write(tmp_path, REFUSED, {**UNSURE, "confidence": 7, "stage": "rcpt"}))  # type: ignore[dict-item]  # what a file may hold
    assert (case.id, case.code, case.trust) == ("a", Code.CONNECT_REFUSED, "high")
    assert (other.trust, other.error.stage) == ("", Step.RCPT)


@pytest.mark.parametrize(
    "text", ["", "one error\n", '{"raw": "x", "code": "no.such"}', '{"raw":"x","code":"ok"}\nno case']
)
def test_a_file_that_is_no_corpus_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "cases.jsonl"
    path.write_text(text, "utf-8")
    with pytest.raises(ValueError, match=r"no case|no\.such"):
        read_corpus(path)


def test_right_and_wrong_are_counted() -> None:
    cases = [known("a", Code.SERVER_BUSY), known("b", Code.SENT), known("c", Code.SENT)]
    answers = answers_to(cases, always_busy)
    assert share(answers) == Share(1, 3)
    assert list(per_code(answers)) == [(Code.SERVER_BUSY, Share(1, 1)), (Code.SENT, Share(0, 2))]
    assert confusions(answers) == [(Code.SENT, Code.SERVER_BUSY, 2)]


def test_what_is_known_can_be_kept_from_the_program() -> None:
    seen: list[PastedError] = []

    def look(error: PastedError) -> Diagnosis:
        seen.append(error)
        return always_busy(error)

    case = known("a", Code.SENT)
    answers_without_stage([case], look)
    answers_to_text_alone([case], look)
    assert seen == [PastedError("a", "mx.test", 25), PastedError("a")]


def test_the_report_counts_no_case_of_which_the_corpus_is_unsure() -> None:
    cases = [known("a", Code.SERVER_BUSY), known("b", Code.SENT, "low")]
    lines = list(report(cases, always_busy))
    assert lines[0] == "right                     1 of 1 (100.0%)"
    assert "corpus says low           0 of 1 (0.0%)" in lines
    assert "said to be guess          1 of 1 (100.0%)" in lines
    assert "said to be sure           none" in lines


def test_the_program_prints_the_score(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(write(tmp_path, REFUSED, MISTAKEN, UNSURE))]) == 0
    shown = capsys.readouterr().out
    assert "right                     1 of 2 (50.0%)" in shown
    assert "  1 x dns.not_found                    taken for connect.refused" in shown
    assert "  b: dns.not_found, not connect.refused (sure)" in shown


@pytest.mark.parametrize("arguments", [[], [""], ["a", "b"]])
def test_the_program_says_how_it_is_called(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    assert "make score CORPUS=cases.jsonl" in capsys.readouterr().out


def test_a_file_that_is_not_there_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path / "none")]) == 2
    assert "none cannot be used" in capsys.readouterr().out
