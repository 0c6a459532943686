from __future__ import annotations

import pytest

from core.report.english import render
from core.report.feature_texts import USUAL_KEYWORDS, absent_meaning, absent_value, keyword_meaning, keyword_value
from core.values.ehlo import EhloKeyword


@pytest.mark.parametrize(
    ("keyword", "value", "meaning"),
    [
        (EhloKeyword("STARTTLS"), "offered", "Can switch a plain connection to encryption"),
        (EhloKeyword("AUTH", ("PLAIN", "LOGIN", "XOAUTH2")), "PLAIN, LOGIN, XOAUTH2", "Ways to sign in"),
        (EhloKeyword("AUTH"), "offered", "Sign-in is known, but no way to do it is named"),
        (EhloKeyword("SIZE", ("35882577",)), "35,882,577", "Largest message: 34 MB"),
        (EhloKeyword("SIZE"), "offered", "The server names no largest message"),
        (EhloKeyword("SIZE", ("0",)), "0", "The server names no largest message"),
        (EhloKeyword("SIZE", ("many",)), "many", "Tells the largest message, but not as a number"),
        (EhloKeyword("LIMITS", ("RCPTMAX=1",)), "RCPTMAX=1", "Says how much may be sent over one connection"),
        (EhloKeyword("XCLIENT"), "offered", "Lets trusted servers pass on who the real sender is"),
        (EhloKeyword("X-ODD"), "offered", "An extension of this server’s own"),
        (EhloKeyword("ODD"), "offered", "An extension that Outbox Check does not know"),
        (EhloKeyword(""), "offered", "An extension that Outbox Check does not know"),
        (EhloKeyword("private"), "offered", "An extension that Outbox Check does not know"),
        (EhloKeyword("{VALUE}"), "offered", "An extension that Outbox Check does not know"),
    ],
)
def test_a_keyword_in_words(keyword: EhloKeyword, value: str, meaning: str) -> None:
    assert render(keyword_value(keyword)) == value
    assert render(keyword_meaning(keyword)) == meaning


def test_a_size_of_thousands_of_digits_is_not_calculated_with() -> None:
    keyword = EhloKeyword("SIZE", ("9" * 5000,))
    assert len(render(keyword_value(keyword))) <= 301
    assert render(keyword_meaning(keyword)) == "Tells the largest message, but not as a number"


def test_sign_in_that_came_with_encryption_says_so() -> None:
    meaning = keyword_meaning(EhloKeyword("AUTH", ("PLAIN",)), only_after_encryption=True)
    assert render(meaning) == "Ways to sign in. Offered only after encryption"


def test_what_is_missing_has_a_meaning_too() -> None:
    assert render(absent_value()) == "not offered"
    assert render(absent_meaning("CHUNKING")) == "Sending in pieces is not available"
    assert len({render(absent_meaning(name)) for name in USUAL_KEYWORDS}) == len(USUAL_KEYWORDS)
    with pytest.raises(ValueError, match="ETRN"):
        absent_meaning("ETRN")


def test_parameters_stay_literal() -> None:
    assert render(keyword_value(EhloKeyword("ODD", ("{value}", "%n")))) == "{value}, %n"
