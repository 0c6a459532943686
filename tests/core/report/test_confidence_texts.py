from __future__ import annotations

from core.report.confidence_texts import confidence_text
from core.report.english import render
from core.values.diagnosis import Confidence


def said(confidence: Confidence) -> str:
    text = confidence_text(confidence)
    return render(text) if text else ""


def test_only_doubt_is_said() -> None:
    assert said(Confidence.SURE) == ""
    assert said(Confidence.LIKELY) == "This is the most likely cause."
    assert said(Confidence.GUESS) == "This is a guess: what was seen says too little to be sure."
