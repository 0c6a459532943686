from __future__ import annotations

from dataclasses import replace

from core.diagnosis.rules import diagnose
from core.report.english import render
from core.report.masking import Masks
from core.report.report import make_report
from core.report.report_sections import MOST_LINES
from core.report.text_report import text_report
from core.values.diagnosis import Confidence, Fix, FixId
from core.values.events import Direction, LineExchanged
from core.values.settings import Encryption
from tests.core.diagnosis.outcomes import STARTED
from tests.core.report.sample_report import ORIGIN, OUTCOME, report


def section(text: str, heading: str) -> list[str]:
    """The lines below a heading, up to the next empty one."""
    lines = text.splitlines()
    below = lines[lines.index(heading) + 2 :]
    return below[: below.index("")] if "" in below else below


def test_it_begins_with_what_made_it_and_when() -> None:
    assert text_report(report(), render).splitlines()[:3] == [
        "Outbox Check report",
        "===================",
        "Version 1.2.3 on Linux, tested 24 November 2026, 03:51 UTC",
    ]


def test_the_verdict_says_who_has_to_act_and_its_code() -> None:
    assert section(text_report(report(), render), "Result") == [
        "The server did not accept the password",
        "The connection is fine and encrypted, but the sign-in was refused (535). "
        "With two-step sign-in you need an app password.",
        "This is the most likely cause.",
        "Who has to act: you",
        "  Code  auth.bad_credentials (failure, likely)",
    ]


def test_a_sure_verdict_raises_no_doubt() -> None:
    sure = replace(report(), diagnosis=replace(report().diagnosis, confidence=Confidence.SURE))
    said = section(text_report(sure, render), "Result")
    assert said[-2:] == ["Who has to act: you", "  Code  auth.bad_credentials (failure, sure)"]
    assert "This is the most likely cause." not in said


def test_what_was_seen_is_told_in_words() -> None:
    assert section(text_report(report(), render), "What was seen")[-1] == (
        "  Introduce ourselves  smtp.northwind.example, port 465, TLS: TLS 1.3"
    )


def test_every_step_is_listed_with_its_end_and_its_time() -> None:
    assert section(text_report(report(), render), "Steps") == [
        "The test took 400 ms.",
        "  ✓  Look up server name  100 ms  198.51.100.25",
        "  ✓  Reach the server     100 ms  Port 587 answered",
        "                                  198.51.100.25:587: connected after 100 ms",
        "  ✓  Server greeting       <1 ms  220 smtp.northwind.example ESMTP",
        "  ✓  Introduce ourselves  100 ms  2 features offered",
        "  ✗  Sign in              100 ms  Refused: 535 5.7.8 no <b>luck</b>, s••",
        "  –  Say goodbye                  Not reached",
    ]


def test_second_looks_certificate_and_features_have_their_parts() -> None:
    text = text_report(report(), render)
    assert section(text, "Second look, without user name and password") == [
        "  ✓  Port 465 with TLS  200 ms  Works up to signing in, TLS 1.3"
    ]
    assert section(text, "Certificate")[0] == "  Issued to            smtp.example.com"
    assert section(text, "Server features") == ["  Offered  AUTH PLAIN, STARTTLS"]


def test_the_conversation_is_there_and_says_what_is_hidden() -> None:
    text = text_report(report(), render)
    assert section(text, "Conversation") == [
        "03:51:00.200  plain  ← Server  220 smtp.northwind.example <i>ESMTP</i>",
        "03:51:00.200  plain  → You     EHLO [(hidden)]",
        "03:51:00.250  plain  ← Server  250-smtp.northwind.example (hidden)",
    ]
    assert section(text, "What is hidden") == [
        "- Passwords, tokens and all that is sent to sign in are never part of a report.",
        "- E-mail addresses and the user name are shortened.",
        "- The name and the addresses of the computer are hidden.",
    ]


def test_nothing_is_hidden_that_is_not_to_be_and_it_says_so() -> None:
    text = text_report(report(Masks(email=False, computer=False)), render)
    assert "EHLO [192.168.1.7]" in text
    assert "sam@northwind.example" in text
    assert section(text, "What is hidden") == [
        "- Passwords, tokens and all that is sent to sign in are never part of a report."
    ]


def test_of_a_long_conversation_beginning_and_end_are_shown() -> None:
    lines = tuple(
        LineExchanged(Direction.RECEIVED, encrypted=True, text=f"250-{number}", at=0.5, when=STARTED)
        for number in range(MOST_LINES + 7)
    )
    shown = section(text_report(report(outcome=replace(OUTCOME, events=lines)), render), "Conversation")
    assert len(shown) == MOST_LINES + 1
    assert shown[MOST_LINES // 2] == "7 lines are left out here."
    assert shown[0].endswith("250-0")
    assert shown[-1].endswith(f"250-{MOST_LINES + 6}")


def test_a_part_with_nothing_in_it_is_left_out() -> None:
    bare = replace(OUTCOME, events=(), chain=None, ehlo_before_tls=None, controls=())
    lines = text_report(report(outcome=bare), render).splitlines()
    for heading in ("Certificate", "Server features", "Conversation", "Second look, without user name and password"):
        assert heading not in lines


def test_what_was_seen_to_work_is_advice_too_and_is_masked() -> None:
    fix = Fix(FixId.USE_HOST, "mail.northwind.example", 587, Encryption.STARTTLS)
    diagnosis = replace(diagnose(OUTCOME), fixes=(fix, Fix(FixId.USE_PORT, "x", 465, Encryption.TLS)))
    shown = section(text_report(make_report(OUTCOME, diagnosis, ORIGIN, Masks()), render), "What to do")
    assert shown[-2:] == ["- Use mail.northwind.example", "- Try port 465 with TLS"]
    hidden = text_report(make_report(OUTCOME, diagnosis, ORIGIN, Masks(server=True)), render)
    assert "northwind" not in hidden
