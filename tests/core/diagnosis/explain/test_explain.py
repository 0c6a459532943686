from __future__ import annotations

from datetime import date
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.diagnosis.explain.explain import explain, read
from core.diagnosis.explain.pasted_error import PastedError
from core.report.english import render
from core.report.verdict_texts import advice, explanation, headline
from core.values.diagnosis import Code, Confidence, Diagnosis
from core.values.printable import printable
from core.values.settings import Encryption
from core.values.steps import Step
from tests.core.diagnosis.outcomes import provider

TODAY: Final = date(2026, 11, 25)


def means(raw: str, host: str = "", port: int | None = None, encryption: Encryption | None = None) -> Diagnosis:
    return explain(PastedError(raw, host, port, encryption), None, TODAY)


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ("Sending failed with error 0x800CCC0E", Code.CONNECT_BLOCKED),
        (
            "Your server does not support the connection encryption type you have specified (0x800CCC1A)",
            Code.ENCRYPTION_TLS_ON_STARTTLS_PORT,
        ),
        ("TLS Negotiation failed, the certificate doesn't match the host.", Code.CERT_NAME_MISMATCH),
        ("curl: (6) Could not resolve host: mail.beispiel.test", Code.DNS_NOT_FOUND),
        ("curl: (28) Connection timed out after 10001 milliseconds", Code.CONNECT_BLOCKED),
        ("dial tcp: lookup mail.beispiel.test: no such host", Code.DNS_NOT_FOUND),
        ('Unable to find the socket transport "ssl"', Code.CLIENT_LIMITATION),
        ("Cannot Verify Server Identity: the identity of mail.beispiel.test cannot be verified", Code.CERT_UNTRUSTED),
        ("msmtp: the server does not support TLS via the STARTTLS command", Code.STARTTLS_NOT_OFFERED),
        ("Die Verbindung zum Server ist fehlgeschlagen: Zeitüberschreitung", Code.CONNECT_BLOCKED),
        ("Der Benutzername oder das Passwort ist falsch", Code.AUTH_BAD_CREDENTIALS),
        ("Le mot de passe est incorrect", Code.AUTH_BAD_CREDENTIALS),
        ("La contraseña es incorrecta", Code.AUTH_BAD_CREDENTIALS),
        ("javax.net.ssl.SSLException: Unsupported or unrecognized SSL message", Code.ENCRYPTION_TLS_ON_STARTTLS_PORT),
        ("The SMTP server requires a secure connection or the client was not authenticated", Code.AUTH_MISSING),
        (
            "No connection could be made because the target machine actively refused it 192.0.2.1:587",
            Code.CONNECT_REFUSED,
        ),
    ],
)
def test_programs_of_all_kinds_are_understood(raw: str, code: Code) -> None:
    assert means(raw).code is code


def test_a_silent_port_465_waits_for_tls() -> None:
    assert means("timed out", "mx.test", 465, Encryption.STARTTLS).code is Code.ENCRYPTION_PLAIN_ON_TLS_PORT
    assert means("timed out", "mx.test", 587, Encryption.STARTTLS).code is Code.CONNECT_BLOCKED


def test_a_silent_port_of_this_computer_waits_for_tls_too() -> None:
    local = PastedError("timed out", "127.0.0.1", 1025, Encryption.STARTTLS, Step.GREETING)
    assert explain(local, None, TODAY).code is Code.ENCRYPTION_PLAIN_ON_TLS_PORT


@pytest.mark.parametrize(
    ("raw", "host", "code"),
    [
        ("getaddrinfo ENOTFOUND smtp.gmail.com", "smtp.gmail.com", Code.DNS_RESOLVER_FAILURE),
        ("getaddrinfo ENOTFOUND smtp.gmail.com", "smtp.gmail.com ", Code.DNS_NOT_FOUND),
        ("getaddrinfo ENOTFOUND smtp.gmail.com, hostname: 'smtp.gmail.com '", "smtp.gmail.com", Code.DNS_NOT_FOUND),
        ("getaddrinfo ENOTFOUND http http:587", "smtp.gmail.com", Code.DNS_NOT_FOUND),
        ("getaddrinfo ENOTFOUND smtp.gmail.com;", "smtp.gmail.com", Code.DNS_NOT_FOUND),
    ],
)
def test_a_known_name_is_wrong_only_with_what_belongs_to_no_name(raw: str, host: str, code: Code) -> None:
    assert means(raw, host).code is code


def test_settings_alone_are_enough_for_a_guess() -> None:
    diagnosis = means("", "mx.test", 587, Encryption.TLS)
    assert (diagnosis.code, diagnosis.confidence) == (Code.ENCRYPTION_TLS_ON_STARTTLS_PORT, Confidence.GUESS)
    assert diagnosis.evidence == ()


@pytest.mark.parametrize(
    ("raw", "confidence"),
    [
        ("", Confidence.SURE),
        ("   \n ", Confidence.SURE),
        ("hello", Confidence.GUESS),
        ("!!!", Confidence.GUESS),
        ("\x00\x1b[31m", Confidence.GUESS),
    ],
)
def test_a_text_without_an_error_is_said_to_be_one(raw: str, confidence: Confidence) -> None:
    diagnosis = means(raw)
    assert (diagnosis.code, diagnosis.confidence) == (Code.FORM_INVALID, confidence)
    assert render(headline(diagnosis)) == "This text names no error"


def test_the_line_that_decided_is_the_evidence() -> None:
    diagnosis = means("Traceback:\n  File x\nsmtplib.X: (550, b'5.1.1 no such user')\nthe end")
    (evidence,) = diagnosis.evidence
    assert evidence.text == "smtplib.X: (550, b'5.1.1 no such user')"


def test_without_a_telling_line_the_first_is_the_evidence() -> None:
    (evidence,) = means("\n  it failed", "mx.test", 587, Encryption.TLS).evidence
    assert evidence.text == "it failed"


def test_evidence_is_harmless_to_look_at() -> None:
    (evidence,) = means("550 5.1.1 \x1b[31mno\u202e such user" + "x" * 1000).evidence
    assert "<U+001B>" in evidence.text
    assert "<U+202E>" in evidence.text
    assert len(evidence.text) <= 301


def test_what_is_given_counts_more_than_what_the_text_says() -> None:
    text = "connect to mx.one.test:25: timed out"
    clues = read(PastedError(text, "mx.two.test", 587, Encryption.NONE, Step.CONNECT, "my program"))
    assert (clues.host, clues.port, clues.encryption) == ("mx.two.test", 587, Encryption.NONE)
    assert (clues.stage, clues.client) == (Step.CONNECT, "my program")
    clues = read(PastedError(text))
    assert (clues.host, clues.port) == ("mx.one.test", 25)


def test_a_number_in_a_trace_is_no_reply_before_anybody_answered() -> None:
    assert read(PastedError("error 550 no", stage=Step.CONNECT)).code == 0
    assert read(PastedError("error 550 no", stage=Step.RCPT)).code == 550


def test_a_provider_makes_its_servers_known() -> None:
    error = PastedError("Connection refused", "mx.example.test")
    assert explain(error, None, TODAY).code is Code.CONNECT_REFUSED
    assert explain(error, provider(), TODAY).code is Code.CONNECT_BLOCKED


def test_an_address_is_nobodys_known_server() -> None:
    assert not read(PastedError("no", "192.0.2.1"), provider()).public


@settings(max_examples=150, deadline=None)
@given(
    raw=st.text(max_size=300),
    host=st.text(max_size=20),
    port=st.none() | st.integers(1, 65535),
    encryption=st.none() | st.sampled_from([Encryption.NONE, Encryption.TLS, Encryption.STARTTLS]),
    stage=st.none() | st.sampled_from(Step),
)
def test_every_text_has_an_answer_in_words(
    raw: str, host: str, port: int | None, encryption: Encryption | None, stage: Step | None
) -> None:
    diagnosis = explain(PastedError(raw, host, port, encryption, stage), provider(), TODAY)
    assert render(headline(diagnosis))
    assert all(render(sentence) for sentence in (*advice(diagnosis), explanation(diagnosis)))
    assert all(printable(text) == text for text in diagnosis.facts.values())
