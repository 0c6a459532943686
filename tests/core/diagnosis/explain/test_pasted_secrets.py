from __future__ import annotations

from datetime import date

import pytest

from core.diagnosis.explain.explain import explain
from core.diagnosis.explain.pasted_error import PastedError
from core.diagnosis.explain.pasted_secrets import without_secrets

TODAY = date(2026, 11, 25)
SECRET = "AHNhbQBodW50ZXIy"

WITH_SECRETS = [
    (f"AUTH PLAIN {SECRET}", "AUTH PLAIN ***"),
    (f"C: AUTH XOAUTH2 {SECRET}\nS: 535 no", "C: AUTH XOAUTH2 ***\nS: 535 no"),
    (f"send: 'AUTH PLAIN {SECRET}\\r\\n'", "send: 'AUTH PLAIN ***\\r\\n'"),
    (f"CLIENT -> SERVER: {SECRET}\nSERVER -> CLIENT: 535 no", "CLIENT -> SERVER: ***\nSERVER -> CLIENT: 535 no"),
    ("send: 'aHVudGVyMg==\\r\\n'", "send: '***\\r\\n'"),
    (" ~> aHVudGVyMg==\n<** 535 no", " ~> ***\n<** 535 no"),
    ("334 UGFzc3dvcmQ6\naHVudGVyMg==\n535 no", "334 UGFzc3dvcmQ6\n***\n535 no"),
    ("S: 334 UGFzc3dvcmQ6\n[5] aHVudGVyMg==", "S: 334 UGFzc3dvcmQ6\n[5] ***"),
    ("auth: client in: CONT#0117#011aHVudGVyMg==", "auth: client in: CONT#0117#011***"),
    ("smtp://sam:hunter2@mx.test:587", "smtp://sam:***@mx.test:587"),
    ("smtps://sam%40mx.test:hu@nt/er2@mx.test", "smtps://sam%40mx.test:***@mx.test"),
    ("Authorization: Basic c2FtOmh1bnRlcjI=", "Authorization: Basic ***"),
    ("auth=Bearer ya29.hunter2", "auth=Bearer ***"),
    ("  pass: 'hunter2',", "  pass: ***,"),
    ("'mail_password': 'hunter2', 'port': 465", "'mail_password': ***, 'port': 465"),
    ('$mail->Password = "hunter2";', "$mail->Password = ***;"),
    ("define('SMTP_PASSWORD','hunter2');", "define('SMTP_PASSWORD',***);"),
    ("SMTP_PASSWORD=hunter2\nSMTP_PORT=587", "SMTP_PASSWORD=***\nSMTP_PORT=587"),
    ("password hunter2 or so\npass: hunt er2 word", "password hunter2 or so\npass: ***"),
    ("swaks -au sam -ap hunter2 --tls", "swaks -au sam -ap *** --tls"),
    ('access_token: "ya29.hunter2"', "access_token: ***"),
]


@pytest.mark.parametrize(("text", "shown"), WITH_SECRETS)
def test_passwords_and_tokens_are_hidden(text: str, shown: str) -> None:
    assert without_secrets(text) == shown


@pytest.mark.parametrize(
    "text",
    [
        "250-AUTH PLAIN LOGIN XOAUTH2\n250 HELP",
        "DEBUG SMTP: AUTH LOGIN failed",
        "AUTH PLAIN not supported",
        "C: STARTTLS\nS: 220 go",
        "CLIENT -> SERVER: QUIT",
        "334 UGFzc3dvcmQ6\nQUIT",
        "334 eyJzdGF0dXMiOiI0MDAifQ==\nSMTP ERROR: AUTH command failed",
        "SERVER -> CLIENT: 334 VXNlcm5hbWU6\nSERVER -> CLIENT: 334 UGFzc3dvcmQ6",
        "Password: 535 5.7.8 no",
        "password: incorrect",
        "Incorrect username or password. Try again: later",
        "smtp://mx.test:587 and sam@mx.test",
        "MAIL FROM:<sam@mx.test>",
    ],
)
def test_what_holds_no_secret_stays_as_it_is(text: str) -> None:
    assert without_secrets(text) == text


@pytest.mark.parametrize("text", [text for text, _ in WITH_SECRETS])
def test_nothing_of_a_diagnosis_shows_a_secret(text: str) -> None:
    verdict = explain(PastedError(f"{text}\n535 5.7.8 no"), None, TODAY)
    shown = [*verdict.facts.values(), *(evidence.text for evidence in verdict.evidence)]
    secrets = ("hunter2", SECRET, "aHVudGVyMg==", "c2FtOmh1bnRlcjI=", SECRET.lower())
    assert [one for one in shown if any(secret in one for secret in secrets) and "or so" not in one] == []


def test_a_flood_is_read_in_no_time() -> None:
    for piece in ("AUTH PLAIN ", "334 ", "://a:b", "password=", "Bearer ", "> a", "CONT#0111#011", "'", "pass:'"):
        without_secrets(piece * 9000)
        without_secrets((piece + "\n") * 9000)
