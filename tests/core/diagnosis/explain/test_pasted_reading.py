from __future__ import annotations

import pytest

from core.diagnosis.explain.pasted_reading import (
    client_in,
    encryption_in,
    mechanisms_in,
    place_in,
    reply_in,
    signed_in_in,
    step_in,
)
from core.values.settings import Encryption
from core.values.steps import Step


@pytest.mark.parametrize(
    ("words", "reply"),
    [
        ("535 5.7.8 no", (535, "5.7.8")),
        ("535-5.7.8 no\n535 5.7.8 no", (535, "5.7.8")),
        ("(534, b'5.7.9 no", (534, "5.7.9")),
        ("response: '550 no'", (550, "")),
        ("responsecode: 552", (552, "")),
        ('but got code "421", with message', (421, "")),
        ("error (535): 5.7.139 no", (535, "5.7.139")),
        ("said: 553 5.7.1 <a@b>: no", (553, "5.7.1")),
        ("500 #5.5.1 what", (500, "5.5.1")),
        ("server returned 5.7.60 no", (0, "5.7.60")),
        ("port 587 or 465", (0, "")),
        ("smtp-connection.js:504:15", (0, "")),
        ("line 535, in login", (0, "")),
        ("version 4.6.7", (0, "4.6.7")),
        ("openssl 1.1.1", (0, "")),
        ("from 10.5.5.4", (0, "")),
    ],
)
def test_the_reply_in_a_text(words: str, reply: tuple[int, str]) -> None:
    assert reply_in(words) == reply


@pytest.mark.parametrize(
    ("words", "code", "step"),
    [
        ("no (in reply to end of data command)", 554, Step.DATA),
        ("no (in reply to rcpt to command)", 553, Step.RCPT),
        ("noqueue: reject: rcpt from unknown[192.0.2.1]: 554 no", 554, Step.RCPT),
        ("mail from command failed", 0, Step.MAIL),
        ("error upgrading connection with starttls: no", 0, Step.STARTTLS),
        ("smtphelo: smtpheloerror", 0, Step.EHLO),
        ("invalid greeting", 0, Step.GREETING),
        ("code: 'eauth'", 0, Step.AUTH),
        ("no", 535, Step.AUTH),
        ("c: ehlo a\ns: 250 ok\nc: mail from:<a@b>\ns: 550 no", 550, Step.MAIL),
        ("client -> server: starttls\nserver -> client: 502 no", 502, Step.STARTTLS),
        ("sending of the message failed", 0, None),
        ("no", 550, None),
    ],
)
def test_the_step_in_a_text(words: str, code: int, step: Step | None) -> None:
    assert step_in(words, code) is step


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("connect to smtp.beispiel.test:587 failed", ("smtp.beispiel.test", 587)),
        ("connect to mx1.beispiel.test[192.0.2.1]:25: no", ("mx1.beispiel.test", 25)),
        ("connect econnrefused 127.0.0.1:25", ("127.0.0.1", 25)),
        ("opening to ssl://mail.beispiel.test, port: 465", ("mail.beispiel.test", 465)),
        ("host smtp.beispiel.test, port 99999", ("smtp.beispiel.test", None)),
        ("see https://sendgrid.beispiel.test/docs", ("", None)),
        ("at smtpconnection.js:25:1", ("", None)),
        ("com.sun.mail.smtp.smtptransport", ("", None)),
        ("at 11:25:21", ("", None)),
        ("nothing", ("", None)),
    ],
)
def test_host_and_port_in_a_text(words: str, place: tuple[str, int | None]) -> None:
    assert place_in(words) == place


def test_encryption_in_a_text() -> None:
    assert encryption_in("opening to ssl://mail.beispiel.test") is Encryption.TLS
    assert encryption_in("c: ehlo a\nc: starttls\ns: 220 ok") is Encryption.STARTTLS
    assert encryption_in("250-starttls") is None


def test_a_sign_in_that_worked() -> None:
    assert signed_in_in("235 2.7.0 accepted") is True
    assert signed_in_in("2350 messages") is None


def test_mechanisms_in_a_text() -> None:
    assert mechanisms_in("250-size\n250-auth plain login\n250 help") == ("PLAIN", "LOGIN")
    assert mechanisms_in("250-auth=ntlm") == ("NTLM",)
    assert mechanisms_in("250-size\n250 help") == ()
    assert mechanisms_in("550 no") is None


@pytest.mark.parametrize(
    ("words", "client"),
    [
        ("x509: certificate signed by unknown authority", "Go"),
        ("smtplib.smtpauthenticationerror", "Python"),
        ("expected response code 250", "Swift Mailer"),
        ("task reported error (0x800ccc0e)", "Outlook"),
        ("tls negotiation failed", "Gmail app"),
        ("550 no", ""),
    ],
)
def test_the_program_that_wrote_a_text(words: str, client: str) -> None:
    assert client_in(words) == client


@pytest.mark.parametrize(
    ("words", "mechanisms"),
    [
        ("250-auth plain login250-8bitmime250 help", ("PLAIN", "LOGIN")),
        ("250-size 52428800250-auth cram-md5 scram-sha-256-plus250 help", ("CRAM-MD5", "SCRAM-SHA-256-PLUS")),
        ("250-auth plain and so on", ("PLAIN",)),
        ("250-auth whatever", None),
    ],
)
def test_only_names_of_mechanisms_are_mechanisms(words: str, mechanisms: tuple[str, ...] | None) -> None:
    assert mechanisms_in(words) == mechanisms


@pytest.mark.parametrize(("code", "step"), [(553, None), (454, Step.AUTH)])
def test_a_code_of_sending_is_no_answer_to_a_sign_in(code: int, step: Step | None) -> None:
    assert step_in(f"C: AUTH PLAIN\n{code} no".lower(), code) is step
