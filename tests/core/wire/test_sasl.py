from __future__ import annotations

import base64

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.values.credentials import Credentials, Secret
from core.values.failures import MechanismUnusable
from core.values.settings import AuthMethod
from core.wire.sasl import SASL_NAMES, Dialogue, PromptNotUnderstood, dialogue, wanted_methods
from core.wire.step_aborted import StepAborted


def talk(method: AuthMethod, user: str, secret: str, host: str = "mx.example.test", port: int = 587) -> Dialogue:
    return dialogue(method, Credentials(user, Secret(secret)), host, port)


def test_plain_as_in_rfc_4616() -> None:
    plain = talk(AuthMethod.PLAIN, "tim", "tanstaaftanstaaf")
    assert plain == Dialogue("PLAIN", b"\0tim\0tanstaaftanstaaf")
    assert (plain.answers, plain.farewell) == ((), None)


def test_plain_beyond_ascii_is_utf8() -> None:
    assert talk(AuthMethod.PLAIN, "jörg", "pässwört✓").initial == "\0jörg\0pässwört✓".encode()


def test_cram_md5_as_in_rfc_2195() -> None:
    cram = talk(AuthMethod.CRAM_MD5, "tim", "tanstaaftanstaaf")
    assert (cram.mechanism, cram.initial, cram.farewell) == ("CRAM-MD5", None, None)
    [answer] = cram.answers
    challenge = base64.b64decode("PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2UucmVzdG9uLm1jaS5uZXQ+")
    assert answer(challenge) == b"tim b913a602c7eda7a495b4e6e7334d3890"


def test_cram_md5_signs_nothing_rather_than_an_empty_challenge() -> None:
    with pytest.raises(PromptNotUnderstood):
        talk(AuthMethod.CRAM_MD5, "tim", "x").answers[0](b"")


def test_oauthbearer_as_in_rfc_7628() -> None:
    token = "vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg=="
    bearer = talk(AuthMethod.OAUTHBEARER, "user@example.com", token, "server.example.com", 587)
    assert bearer.mechanism == "OAUTHBEARER"
    assert bearer.initial == (
        b"n,a=user@example.com,\1host=server.example.com\1port=587\1auth=Bearer " + token.encode() + b"\1\1"
    )
    assert base64.b64encode(bearer.farewell or b"") == b"AQ=="


@pytest.mark.parametrize(
    ("user", "header"),
    [
        ("a,b", b"n,a=a=2Cb,\1"),
        ("a=b", b"n,a=a=3Db,\1"),
        ("=,=", b"n,a==3D=2C=3D,\1"),
        ("jörg", "n,a=jörg,\1".encode()),
    ],
)
def test_oauthbearer_writes_names_as_in_rfc_5801(user: str, header: bytes) -> None:
    initial = talk(AuthMethod.OAUTHBEARER, user, "t").initial
    assert initial is not None
    assert initial.startswith(header)


def test_xoauth2_as_its_inventor_describes_it() -> None:
    token = "ya29.vF9dft4qmTc2Nvb3RlckBhdHRhdmlzdGEuY29tCg"
    xoauth2 = talk(AuthMethod.XOAUTH2, "someuser@example.com", token)
    assert base64.b64encode(xoauth2.initial or b"") == (
        b"dXNlcj1zb21ldXNlckBleGFtcGxlLmNvbQFhdXRoPUJlYXJlciB5YTI5LnZGOWRmdDRxbVRjMk52YjNSbGNrQmhkSFJoZG1semRHRXVZMjl0"
        b"Q2cBAQ=="
    )
    assert (xoauth2.mechanism, xoauth2.farewell) == ("XOAUTH2", b"")


@pytest.mark.parametrize(
    "prompt",
    [
        b"Username:",
        b"User Name\0",
        b"username",
        b"USERNAME: ",
        b"Login:",
        b"Account:",
        b"Benutzername:",
        b"E-mail address",
        b"Identity",
        b"",
        b"  ",
        b":",
        b"\0",
    ],
)
def test_login_gives_the_name_to_whoever_asks_for_it(prompt: bytes) -> None:
    login = talk(AuthMethod.LOGIN, "sam", "geheim")
    assert (login.mechanism, login.initial) == ("LOGIN", None)
    assert login.answers[0](prompt) == b"sam"


@pytest.mark.parametrize("prompt", [b"Password:", b"password", b"Passwort:", b"PASS", b"Enter pwd", b"Secret:", b""])
def test_login_gives_the_password_to_whoever_asks_for_it(prompt: bytes) -> None:
    assert talk(AuthMethod.LOGIN, "sam", "geheim").answers[1](prompt) == b"geheim"


@pytest.mark.parametrize(
    ("position", "prompt"),
    [
        (0, b"Password:"),
        (0, b"Your PIN:"),
        (0, b"\xff\xfe"),
        (1, b"Username:"),
        (1, b"User Name\0"),
        (1, b"Your PIN:"),
        (1, b"Again, please"),
        (1, b"\xff\xfe"),
    ],
)
def test_login_gives_nothing_to_whoever_asks_for_something_else(position: int, prompt: bytes) -> None:
    with pytest.raises(PromptNotUnderstood):
        talk(AuthMethod.LOGIN, "sam", "geheim").answers[position](prompt)


@settings(deadline=None)
@given(st.binary(max_size=60))
def test_login_never_gives_the_password_where_a_name_belongs(prompt: bytes) -> None:
    first, second = talk(AuthMethod.LOGIN, "sam", "geheim").answers
    for answer, right in ((first, b"sam"), (second, b"geheim")):
        try:
            assert answer(prompt) == right
        except PromptNotUnderstood:
            continue


@pytest.mark.parametrize("method", list(AuthMethod))
def test_every_method_has_a_dialogue_with_a_fixed_number_of_answers(method: AuthMethod) -> None:
    found = talk(method, "sam", "x")
    assert found.mechanism == ("PLAIN" if method is AuthMethod.AUTOMATIC else SASL_NAMES[method])
    expected = {AuthMethod.LOGIN: 2, AuthMethod.CRAM_MD5: 1}
    assert len(found.answers) == expected.get(method, 0)
    assert (found.initial is None) == (method in expected)
    assert (found.farewell is not None) == method.takes_token


@pytest.mark.parametrize(("bad", "reason"), [("\udcff", "not_unicode"), ("a\0b", "separator"), ("a\1b", "separator")])
@pytest.mark.parametrize("method", list(AuthMethod))
def test_what_no_mechanism_can_carry_is_not_sent(method: AuthMethod, bad: str, reason: str) -> None:
    name = SASL_NAMES.get(method, "PLAIN")
    for credentials in (Credentials(bad, Secret("secret")), Credentials("sam", Secret(bad))):
        with pytest.raises(StepAborted) as aborted:
            dialogue(method, credentials, "mail.example.test", 587)
        assert aborted.value.failure == MechanismUnusable(name, reason)
        assert aborted.value.__cause__ is None
        assert aborted.value.__suppress_context__ is (reason == "not_unicode")


def test_which_methods_are_wanted() -> None:
    assert wanted_methods(AuthMethod.AUTOMATIC, encrypted=True) == (
        AuthMethod.PLAIN,
        AuthMethod.LOGIN,
        AuthMethod.CRAM_MD5,
    )
    assert wanted_methods(AuthMethod.AUTOMATIC, encrypted=False) == (
        AuthMethod.CRAM_MD5,
        AuthMethod.PLAIN,
        AuthMethod.LOGIN,
    )
    for method in SASL_NAMES:
        assert wanted_methods(method, encrypted=True) == wanted_methods(method, encrypted=False) == (method,)


def test_a_dialogue_does_not_show_the_secret_of_its_answers() -> None:
    for method in (AuthMethod.LOGIN, AuthMethod.CRAM_MD5):
        assert "geheim" not in repr(talk(method, "sam", "geheim"))


@pytest.mark.parametrize("method", [AuthMethod.PLAIN, AuthMethod.XOAUTH2, AuthMethod.OAUTHBEARER])
def test_a_dialogue_does_not_show_the_secret_of_its_beginning(method: AuthMethod) -> None:
    assert "geheim" not in repr(talk(method, "sam", "geheim"))
