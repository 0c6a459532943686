from __future__ import annotations

from core.report.english import render
from core.report.sign_in_care_texts import (
    question_headline,
    question_reasons,
    times_sent,
    times_sent_briefly,
)
from core.report.templates import texts
from core.sign_in_ledger import SignInQuestion


def test_the_count_names_server_and_user() -> None:
    assert render(times_sent("smtp.example.com", "sam@example.com", 1)) == (
        "Password sent 1 time to smtp.example.com for sam@example.com since the window was opened"
    )
    assert render(times_sent("smtp.example.com", "sam@example.com", 12)) == (
        "Password sent 12 times to smtp.example.com for sam@example.com since the window was opened"
    )


def test_in_brief_the_count_is_what_counts() -> None:
    assert render(times_sent_briefly(1)) == "Password sent 1 time"
    assert render(times_sent_briefly(12)) == "Password sent 12 times"


def test_the_question_says_what_happened_and_what_may_come() -> None:
    assert render(question_headline()) == "Sign in once more?"
    happened, risk = map(render, question_reasons(SignInQuestion("smtp.example.com", "sam", 3)))
    assert happened == "Signing in to smtp.example.com as sam failed 3 times within the last 15 minutes."
    assert risk.startswith("Many servers lock an account after a few failures")


def test_what_was_typed_is_shown_bounded_and_printable() -> None:
    text = render(times_sent("smtp.example.com", "\u202esam" * 200, 2))
    assert "\u202e" not in text
    assert len(text) < 500


def test_every_text_is_used() -> None:
    used = {message.id for message in question_reasons(SignInQuestion("a.example", "b", 3))}
    used |= {question_headline().id, times_sent("a.example", "b", 1).id, times_sent("a.example", "b", 2).id}
    used |= {times_sent_briefly(1).id, times_sent_briefly(2).id}
    assert set(texts("sign_in_care")) == used
