from __future__ import annotations

import pytest

from core.values.form import HINTS, Field, Problem, ProblemKind, SettingsForm
from core.values.settings import DEFAULT_STEP_SECONDS, DEFAULT_TOTAL_SECONDS, ConnectionSettings, Encryption


@pytest.mark.parametrize("kind", list(ProblemKind))
def test_hints_are_no_reason_not_to_test(kind: ProblemKind) -> None:
    hints = {"port_usually_tls", "port_usually_starttls", "password_surrounding_blank"}
    assert Problem(Field.HOST, kind).is_hint == (kind.value in hints)


def test_every_hint_is_a_kind_of_problem() -> None:
    assert set(ProblemKind) >= HINTS


def test_an_empty_form_asks_for_nothing_that_nobody_wished() -> None:
    form = SettingsForm()
    assert (form.host, form.port, form.email, form.username) == ("", "", "", "")
    assert form.encryption is Encryption.AUTOMATIC
    assert not form.allow_unencrypted_password
    assert (form.step_seconds, form.total_seconds) == (DEFAULT_STEP_SECONDS, DEFAULT_TOTAL_SECONDS)


def test_form_and_settings_agree_on_what_they_hold() -> None:
    form, settings = SettingsForm(), ConnectionSettings("x", 1, Encryption.NONE)
    assert set(SettingsForm.__dataclass_fields__) == set(ConnectionSettings.__dataclass_fields__)
    optional = [name for name in form.__dataclass_fields__ if name not in {"host", "port", "encryption"}]
    assert [getattr(form, name) for name in optional] == [getattr(settings, name) for name in optional]


def test_a_form_holds_no_password() -> None:
    assert not {"password", "secret", "token"} & set(SettingsForm.__dataclass_fields__)


def test_a_problem_shows_what_was_seen_and_what_would_repair_it() -> None:
    problem = Problem(Field.HOST, ProblemKind.HOST_HAS_PORT, "mx:587", ((Field.HOST, "mx"), (Field.PORT, "587")))
    assert dict(problem.repairs) == {Field.HOST: "mx", Field.PORT: "587"}
    assert (Problem(Field.HOST, ProblemKind.MISSING).seen, Problem(Field.HOST, ProblemKind.MISSING).repairs) == ("", ())
