from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.lint.settings_lint import lint, lint_password
from core.values.form import Field, Problem, ProblemKind, SettingsForm
from core.values.settings import AuthMethod, ConnectionSettings, Delivery, Encryption, IpVersion
from tests.core.lint.repair import repaired


def test_every_field_reaches_the_settings() -> None:
    form = SettingsForm(
        host="smtp.example.com",
        port="2525",
        encryption=Encryption.NONE,
        email="ada@example.com",
        username="ada",
        auth=AuthMethod.LOGIN,
        allow_unencrypted_password=True,
        delivery=Delivery.MESSAGE,
        recipient="bob@example.com",
        ehlo_name="client.example.com",
        ip_version=IpVersion.IPV4,
        step_seconds=3.0,
        total_seconds=30.0,
        ca_file=Path("ca.pem"),
    )
    assert lint(form).settings == ConnectionSettings(
        host="smtp.example.com",
        port=2525,
        encryption=Encryption.NONE,
        email="ada@example.com",
        username="ada",
        auth=AuthMethod.LOGIN,
        allow_unencrypted_password=True,
        delivery=Delivery.MESSAGE,
        recipient="bob@example.com",
        ehlo_name="client.example.com",
        ip_version=IpVersion.IPV4,
        step_seconds=3.0,
        total_seconds=30.0,
        ca_file=Path("ca.pem"),
    )


def test_the_address_is_user_name_and_recipient_unless_they_are_given() -> None:
    result = lint(SettingsForm(host="smtp.example.com", email="ada@bücher.example"))
    assert result.settings is not None
    assert result.settings.email == "ada@xn--bcher-kva.example"
    assert result.settings.recipient == "ada@xn--bcher-kva.example"
    # The server knows its users by the name that they were given; that is what people type.
    assert result.settings.username == "ada@bücher.example"


@pytest.mark.parametrize(
    ("encryption", "port", "decided", "number"),
    [
        (Encryption.AUTOMATIC, "", Encryption.STARTTLS, 587),
        (Encryption.AUTOMATIC, "465", Encryption.TLS, 465),
        (Encryption.AUTOMATIC, "25", Encryption.STARTTLS, 25),
        (Encryption.TLS, "", Encryption.TLS, 465),
        (Encryption.NONE, "", Encryption.NONE, 25),
        (Encryption.TLS, "587", Encryption.TLS, 587),
    ],
)
def test_port_and_encryption_complete_each_other(
    encryption: Encryption, port: str, decided: Encryption, number: int
) -> None:
    settings = lint(SettingsForm(host="smtp.example.com", port=port, encryption=encryption)).settings
    assert settings is not None
    assert (settings.encryption, settings.port) == (decided, number)


@pytest.mark.parametrize("delivery", [Delivery.ENVELOPE, Delivery.MESSAGE])
def test_sending_needs_an_address_to_send_from(delivery: Delivery) -> None:
    form = SettingsForm(host="smtp.example.com", delivery=delivery, recipient="bob@example.com")
    assert lint(form).problems == (Problem(Field.EMAIL, ProblemKind.SENDER_MISSING),)


def test_a_user_name_that_is_an_address_is_offered_as_sender() -> None:
    form = SettingsForm(host="smtp.example.com", username="ada@example.com", delivery=Delivery.ENVELOPE)
    problem = Problem(Field.EMAIL, ProblemKind.SENDER_MISSING, repairs=((Field.EMAIL, "ada@example.com"),))
    assert lint(form).problems == (problem,)
    assert lint(repaired(form, problem)).problems == ()


def test_all_fields_are_judged_at_once() -> None:
    result = lint(
        SettingsForm(host="", port="x", email="y", username=" ", recipient="z", ehlo_name="_", step_seconds=0)
    )
    assert [problem.field for problem in result.problems] == [
        Field.HOST,
        Field.PORT,
        Field.EMAIL,
        Field.USERNAME,
        Field.RECIPIENT,
        Field.EHLO_NAME,
        Field.STEP_TIMEOUT,
    ]
    assert result.settings is None


# Text as people and attackers type it: all of Unicode, lone surrogates, and the characters that mean something here.
ODD_TEXT = st.text(st.characters(codec=None)) | st.text(
    "a.@:/[]<>%0x1\n\r\x00 \"'\u200b\u00ad\u3002ü_-\uff20\uff1a", max_size=30
)
FORMS = st.builds(
    SettingsForm,
    host=ODD_TEXT | st.builds("{}.example".format, ODD_TEXT),
    port=ODD_TEXT | st.integers().map(str),
    encryption=st.sampled_from(Encryption),
    email=ODD_TEXT | st.builds("{}@example.com".format, ODD_TEXT),
    username=ODD_TEXT,
    auth=st.sampled_from(AuthMethod),
    delivery=st.sampled_from(Delivery),
    recipient=st.just("") | ODD_TEXT,
    ehlo_name=st.just("") | ODD_TEXT,
    ip_version=st.sampled_from(IpVersion),
    step_seconds=st.just(1.0) | st.floats(),
    total_seconds=st.just(1.0) | st.floats(),
)
# So that whole forms pass too, not only single fields.
LIKELY_FORMS = st.builds(
    SettingsForm,
    host=st.just("smtp.example.com") | st.builds("{}.example".format, ODD_TEXT),
    email=st.builds("{}@example.com".format, ODD_TEXT),
    username=ODD_TEXT,
)


def _texts(settings: ConnectionSettings) -> list[str]:
    return [settings.host, settings.email, settings.username, settings.recipient, settings.ehlo_name]


@settings(deadline=None)
@given(FORMS | LIKELY_FORMS)
def test_no_text_crashes_it_and_nothing_harmful_gets_through(form: SettingsForm) -> None:
    result = lint(form)
    assert (result.settings is None) == bool(result.problems)
    for problem in (*result.problems, *result.hints):
        assert problem.seen.isprintable() or all(
            unicodedata.category(c) == "Zs" or c.isprintable() for c in problem.seen
        )
    if result.settings is None:
        return
    assert result.settings.host.isascii()
    assert 1 <= result.settings.port <= 65535
    for text in _texts(result.settings):
        text.encode()
        assert not any(unicodedata.category(character) in {"Cc", "Zl", "Zp", "Zs", "Cs"} for character in text)
        assert not {"<", ">"} & set(text)


@settings(deadline=None)
@given(FORMS)
def test_repairs_lead_to_an_end(form: SettingsForm) -> None:
    """Click every repair that is offered: each kind of problem of a field comes at most a few times."""
    for _ in range(12):
        offers = [problem for problem in lint(form).problems if problem.repairs]
        if not offers:
            return
        form = repaired(form, offers[0])
    raise AssertionError(lint(form).problems)


@settings(deadline=None)
@given(ODD_TEXT, ODD_TEXT, st.sampled_from(AuthMethod))
def test_no_password_crashes_it_or_is_repeated(text: str, username: str, auth: AuthMethod) -> None:
    for problem in lint_password(text, username, auth):
        assert (problem.seen, problem.repairs) == ("", ())
