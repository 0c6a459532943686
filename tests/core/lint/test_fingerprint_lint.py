from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.lint.fingerprint_lint import lint_fingerprint
from core.lint.settings_lint import lint
from core.report.english import render
from core.report.problem_texts import problem_text
from core.values.form import Field, Problem, ProblemKind, SettingsForm
from core.values.settings import Encryption

BYTES = bytes(range(0xA0, 0xC0))
NORMAL = BYTES.hex(":").upper()
TLS = Encryption.TLS


@pytest.mark.parametrize("text", [NORMAL, NORMAL.lower(), BYTES.hex(), BYTES.hex().upper(), NORMAL.title()])
def test_any_case_with_or_without_colons(text: str) -> None:
    assert lint_fingerprint(text, TLS) == NORMAL


def test_none_is_none() -> None:
    assert lint_fingerprint("", TLS) == ""
    assert lint_fingerprint("", Encryption.NONE) == ""


@pytest.mark.parametrize(
    "text",
    [
        NORMAL[:-1],
        NORMAL[:-3],
        f"{NORMAL}:AA",
        f" {NORMAL}",
        f"{NORMAL}\n",
        NORMAL.replace(":", " "),
        NORMAL.replace(":", "-"),
        NORMAL.replace(":", "", 1),
        NORMAL.replace("A0", "G0"),
        NORMAL.replace("A0", "\uff210"),
        f"sha256:{NORMAL}",
        "00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF:00:11:22:33",
    ],
)
def test_anything_else_is_refused(text: str) -> None:
    problem = lint_fingerprint(text, TLS)
    assert isinstance(problem, Problem)
    assert (problem.field, problem.kind) == (Field.TRUSTED_FINGERPRINT, ProblemKind.FINGERPRINT_INVALID)
    assert render(problem_text(problem)).startswith("A SHA-256 fingerprint has 64 digits")


def test_there_is_nothing_to_trust_without_encryption() -> None:
    problem = lint_fingerprint(NORMAL, Encryption.NONE)
    assert problem == Problem(Field.TRUSTED_FINGERPRINT, ProblemKind.FINGERPRINT_WITHOUT_TLS)
    assert render(problem_text(problem)) == (
        "Without encryption the server shows no certificate, so there is none to trust."
    )


@given(st.text())
def test_no_text_breaks_it(text: str) -> None:
    result = lint_fingerprint(text, TLS)
    assert result == "" or isinstance(result, Problem) or len(result) == len(NORMAL)


def test_it_reaches_the_settings_in_its_usual_form() -> None:
    settings = lint(SettingsForm(host="smtp.example.com", trusted_fingerprint=BYTES.hex())).settings
    assert settings is not None
    assert settings.trusted_fingerprint == NORMAL
    result = lint(SettingsForm(host="smtp.example.com", trusted_fingerprint="x"))
    assert result.settings is None
    assert [problem.kind for problem in result.problems] == [ProblemKind.FINGERPRINT_INVALID]
