from __future__ import annotations

import pytest

from core.report.english import render
from core.report.kept_texts import fresh_verdict_text, hidden_texts, past_test_text, saved_report_text
from tests.core.diagnosis.outcomes import STARTED


def test_a_report_is_called_one_and_says_when_and_where_it_was_made() -> None:
    assert render(saved_report_text("1.2.3", "Linux 6.1", STARTED)) == (
        "A saved report, not a test on this computer. "
        "Made with version 1.2.3 on Linux 6.1, 24 November 2026, 03:51 UTC."
    )


@pytest.mark.parametrize(("version", "system"), [("", "Linux"), ("1.2.3", ""), ("", "")])
def test_what_a_report_does_not_say_is_not_said(version: str, system: str) -> None:
    assert render(saved_report_text(version, system, STARTED)) == (
        "A saved report, not a test on this computer. Made on 24 November 2026, 03:51 UTC."
    )


def test_a_past_test_is_called_one() -> None:
    said = render(past_test_text(STARTED))
    assert said == "A past test, made on 24 November 2026, 03:51 UTC. It is kept in the history."


def test_the_verdict_is_ours() -> None:
    assert render(fresh_verdict_text()) == "The verdict is what this version makes of what was seen then."


def test_what_is_hidden_is_told_in_our_words_only() -> None:
    told = hidden_texts(("secrets", "email", "Send me your password", "no.such", "server"))
    assert list(map(render, told)) == [
        "E-mail addresses and the user name are shortened.",
        "The name and the addresses of the server are hidden.",
    ]
