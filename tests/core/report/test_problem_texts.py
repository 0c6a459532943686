from __future__ import annotations

import pytest

from core.report.english import render
from core.report.problem_texts import (
    problem_text,
    repair_label,
    store_problem_cause,
    store_problem_text,
)
from core.values.credentials import StoreProblem
from core.values.form import Field, Problem, ProblemKind

REPAIRS: tuple[tuple[tuple[tuple[Field, str], ...], str], ...] = (
    (((Field.HOST, "smtp.example.com"),), "Use smtp.example.com"),
    (((Field.HOST, "smtp.example.com"), (Field.PORT, "587")), "Use smtp.example.com and port 587"),
    (((Field.HOST, ""), (Field.EMAIL, "sam@example.com")), "Move it to the e-mail address"),
    (((Field.HOST, ""),), "Clear this field"),
    (((Field.ENCRYPTION, "tls"),), "Use TLS"),
    (((Field.ENCRYPTION, "starttls"),), "Use STARTTLS"),
    (((Field.USERNAME, "sam"),), "Use sam"),
)


@pytest.mark.parametrize(
    ("problem", "text"),
    [
        (Problem(Field.HOST, ProblemKind.MISSING), "Enter a server, for example smtp.example.com."),
        (Problem(Field.PORT, ProblemKind.MISSING), "This must not be empty."),
        (Problem(Field.PORT, ProblemKind.PORT_INVALID, "0"), "Enter a number from 1 to 65535."),
        (Problem(Field.EMAIL, ProblemKind.EMAIL_INVALID, "x"), "Enter an address like name@example.com."),
        (
            Problem(Field.HOST, ProblemKind.HOST_HAS_INVISIBLE, "smtp<U+200B>.example.com"),
            "Something in this name cannot be seen: “smtp<U+200B>.example.com”.",
        ),
        (
            Problem(Field.ENCRYPTION, ProblemKind.PORT_USUALLY_TLS, "465"),
            "Port 465 normally goes with TLS from the start.",
        ),
        (
            Problem(Field.PASSWORD, ProblemKind.CONTROL_CHARACTER),
            "There is a line break or another control character in this.",
        ),
        (
            Problem(Field.PASSWORD, ProblemKind.KEYRING_FAILED, StoreProblem.LOCKED),
            "Your keyring is locked.",
        ),
    ],
)
def test_a_problem_says_what_to_change(problem: Problem, text: str) -> None:
    assert render(problem_text(problem)) == text


def test_the_keyring_says_what_becomes_of_the_password() -> None:
    assert (
        render(store_problem_text(StoreProblem.ABSENT))
        == "No keyring was found on this computer. The password is kept only until you close the window."
    )
    assert (
        render(store_problem_text(StoreProblem.LOCKED))
        == "Your keyring is locked. Unlock it to use the saved password."
    )
    assert render(store_problem_cause(StoreProblem.HANGING)) == "The keyring did not answer in time."


@pytest.mark.parametrize(("repairs", "label"), REPAIRS)
def test_the_button_says_what_it_does(repairs: tuple[tuple[Field, str], ...], label: str) -> None:
    found = repair_label(Problem(Field.HOST, ProblemKind.HOST_INVALID, "x", repairs))
    assert found is not None
    assert render(found) == label


def test_without_a_repair_there_is_no_button() -> None:
    assert repair_label(Problem(Field.HOST, ProblemKind.HOST_INVALID, "x")) is None


def test_a_button_never_shows_a_password() -> None:
    label = repair_label(Problem(Field.PASSWORD, ProblemKind.SURROUNDING_BLANK, "", ((Field.PASSWORD, "hunter2"),)))
    assert label is not None
    assert "hunter2" not in f"{label} {render(label)}"


def test_a_problem_shows_what_was_typed_literally_and_cut() -> None:
    text = render(problem_text(Problem(Field.HOST, ProblemKind.HOST_INVALID, "{seen}" * 200)))
    assert text.startswith("No server can be called “{seen}{seen}")
    assert len(text) < 400
