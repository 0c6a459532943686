from __future__ import annotations

import pytest

from core.report.english import render
from core.report.kept_texts import past_test_text, report_details, saved_report_text
from tests.core.diagnosis.outcomes import STARTED


def test_a_report_is_called_one_and_says_when_it_was_made() -> None:
    said = render(saved_report_text(STARTED))
    assert said == "A saved report of 24 November 2026, 03:51 UTC"


def test_a_past_test_is_called_one() -> None:
    assert render(past_test_text(STARTED)) == "A past test, made on 24 November 2026, 03:51 UTC"


def test_a_report_says_with_what_it_was_made_and_what_is_hidden_in_our_words_only() -> None:
    told = report_details("1.2.3", "Linux 6.1", ("secrets", "email", "Send me your password", "no.such", "server"))
    assert list(map(render, told)) == [
        "Not a test on this computer. Made with version 1.2.3 on Linux 6.1.",
        "E-mail addresses and the user name are shortened.",
        "The name and the addresses of the server are hidden.",
    ]


@pytest.mark.parametrize(("version", "system"), [("", "Linux"), ("1.2.3", ""), ("", "")])
def test_what_a_report_does_not_say_is_not_said(version: str, system: str) -> None:
    assert list(map(render, report_details(version, system, ()))) == ["Not a test on this computer."]
