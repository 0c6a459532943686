from __future__ import annotations

from datetime import date

import pytest

from core.diagnosis.explain.explain import explain
from core.diagnosis.explain.pasted_error import PastedError

TODAY = date(2026, 11, 25)


def fact(name: str, raw: str) -> str:
    return explain(PastedError(raw), None, TODAY).facts[name]


@pytest.mark.parametrize(
    ("raw", "reply"),
    [
        ("535 5.7.8 Not Accepted", "535 5.7.8 Not Accepted"),
        ("Error: Invalid login: 535-5.7.8 Not\n535 5.7.8 Accepted", "535 5.7.8 Not Accepted"),
        ("smtplib.SMTPAuthenticationError: (535, b'5.7.8 Not Accepted')", "535 5.7.8 Not Accepted"),
        ('code "250" but got code "553", with message "553 5.7.1 Not Yours "', "553 5.7.1 Not Yours"),
        ("EHLO Me\n250 ok\nS: 550 No\\r\\n", "550 No"),
        ("535 5.7.0\nYour Password is too Short\nand more", "535 5.7.0 Your Password is too Short"),
        ("nothing of that kind", ""),
    ],
)
def test_the_reply_is_quoted_as_it_was_written(raw: str, reply: str) -> None:
    assert fact("reply", raw) == reply


@pytest.mark.parametrize(
    ("raw", "email"),
    [
        ("553 5.7.1 <Sam@mx.test>: Sender address rejected: not owned by user ann@mx.test", "Sam@mx.test"),
        ("MAIL FROM:<sam@mx.test>\n550 5.7.60 Client does not have permissions to send as this sender", "sam@mx.test"),
        ("553 5.7.1 not owned by user; from=<sam@mx.test> to=<ann@mx.test>", "sam@mx.test"),
        (
            "554 Message rejected: Email address is not verified. The following identities failed the check in region "
            "EU-WEST-1: Sam <sam@mx.test>, sam@mx.test",
            "sam@mx.test",
        ),
        ("554 Message rejected: Email address is not verified.", ""),
        ("MAIL FROM:<sam@mx.test>\nRCPT TO:<ann@mx.test>\n550 5.1.1 User unknown", ""),
    ],
)
def test_the_refused_sender_is_a_fact_where_it_is_about_one(raw: str, email: str) -> None:
    assert fact("email", raw) == email
