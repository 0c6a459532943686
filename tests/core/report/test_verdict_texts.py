from __future__ import annotations

import re

import pytest

from core.diagnosis.facts import FACT_NAMES
from core.report.english import render
from core.report.templates import UnknownTextError, places, texts
from core.report.verdict_facts import verdict_facts
from core.report.verdict_texts import advice, explanation, headline
from core.values.diagnosis import Code, Diagnosis
from tests.core.report.verdict_cases import OTHER_PORT, SETTINGS, cases, diagnosis, full


def advised(verdict: Diagnosis) -> list[str]:
    return [render(sentence) for sentence in advice(verdict)]


def said(verdict: Diagnosis) -> str:
    return "\n".join([render(headline(verdict)), render(explanation(verdict)), *advised(verdict)])


def sentences(text: str) -> int:
    return len(re.findall(r"[.!?](?=\s+[A-Z“])", text)) + 1


@pytest.mark.parametrize("code", Code)
def test_whatever_is_known_there_is_something_to_say(code: Code) -> None:
    for verdict in cases(code):
        title, meaning, steps = render(headline(verdict)), render(explanation(verdict)), advised(verdict)
        assert len(title) <= 90
        assert title[-1] not in ".!?"
        assert sentences(meaning) <= 2, meaning
        assert meaning[-1] in ".!?"
        assert 1 <= len(steps) <= 4, steps
        assert len(set(steps)) == len(steps)
        assert [step for step in steps if sentences(step) != 1] == []
        for text in (title, meaning, *steps):
            assert not re.search(r"[{}]|“”| [.,:;]|  |\(\)|\b(?:None|yes)\b", text), text


def test_every_sentence_begins_like_one() -> None:
    assert [text_id for text_id, text in texts("verdict").items() if not (text[0].isupper() or text[0] in "“{")] == []


def test_every_text_is_said_by_some_verdict() -> None:
    used = {
        message.id
        for code in Code
        for case in cases(code)
        for message in (headline(case), explanation(case), *advice(case))
    }
    assert set(texts("verdict")) - used == set()


def test_every_place_is_a_fact_or_follows_from_facts() -> None:
    known = set(verdict_facts(diagnosis(Code.OK, SETTINGS)))
    assert known > FACT_NAMES
    assert {place for text_id in texts("verdict") for place in places(text_id)} <= known


def test_a_diagnosis_that_brings_no_fact_at_all_still_has_texts() -> None:
    for code in (Code.CANCELLED, Code.INTERNAL, Code.FORM_INVALID):
        assert said(Diagnosis(code))


def test_a_code_without_texts_is_a_mistake(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.report.verdict_texts.has_text", lambda _: False)
    with pytest.raises(UnknownTextError):
        headline(full(Code.OK))
    with pytest.raises(UnknownTextError):
        advice(full(Code.OK))


def test_facts_from_outside_stay_literal() -> None:
    verdict = full(Code.AUTH_APP_PASSWORD_REQUIRED, reply="534 {host} {no_such} <b>%1</b>")
    assert advised(verdict)[-1].endswith(": 534 {host} {no_such} <b>%1</b>")


def test_a_long_reply_is_cut() -> None:
    assert max(map(len, advised(full(Code.SERVER_BUSY, reply="450 " + "x" * 5000)))) < 400


MICROCOPY = [
    (
        full(Code.OK),
        "These settings work",
        "You can send mail as sam@example.com. The connection is encrypted with TLS 1.3 and the server accepted your "
        "password.",
    ),
    (full(Code.CONNECT_BLOCKED), "Port 587 is probably blocked on this network", None),
    (
        diagnosis(Code.CONNECT_BLOCKED, {**SETTINGS, "seconds": "10"}, OTHER_PORT),
        "Port 587 is blocked on this network",
        "Nothing answered on port 587 within 10 s, so your user name and password were not involved. Port 465 on the "
        "same server does answer, so a firewall or your internet provider is probably blocking 587.",
    ),
    (
        full(Code.STARTTLS_REFUSED, reply_code="454"),
        "The server could not switch to encryption",
        "It offered STARTTLS but then refused (454). Your password was not sent.",
    ),
    (
        full(Code.AUTH_BAD_CREDENTIALS),
        "The server did not accept the password",
        "The connection is fine and encrypted, but the sign-in was refused (535). With two-step sign-in you need an "
        "app password.",
    ),
    (full(Code.CERT_EXPIRED), "The certificate expired 6 days ago", None),
    (full(Code.CERT_EXPIRED, now="2026-11-19T04:00:00+00:00"), "The certificate expired 1 day ago", None),
    (full(Code.CERT_EXPIRED, now="2026-11-18T04:00:00+00:00"), "The certificate has expired", None),
    (
        full(Code.OK_CERTIFICATE_EXPIRES_SOON, now="2026-11-11T03:00:00+00:00"),
        "It works, but the certificate expires in 7 days",
        "You can send mail today. After 18 November 2026, 03:00 UTC, mail apps will warn you or refuse to connect "
        "unless the provider renews the certificate.",
    ),
    (
        full(Code.OK_CERTIFICATE_EXPIRES_SOON, now="2026-11-17T02:00:00+00:00"),
        "It works, but the certificate expires in 1 day",
        None,
    ),
    (
        full(Code.OK_CERTIFICATE_EXPIRES_SOON, now="2026-11-18T02:00:00+00:00"),
        "It works, but the certificate expires in less than a day",
        None,
    ),
    (
        full(Code.CANCELLED),
        "Test stopped",
        "You stopped the test while signing in. No message was sent and no settings were changed.",
    ),
    (
        full(Code.PROTOCOL_DISCONNECTED),
        "The server hung up",
        "It closed the connection during “Sign in”.",
    ),
    (
        full(Code.CERT_NAME_MISMATCH),
        "The certificate is for another server",
        "It is for mail.example.net, www.example.net, not smtp.example.com. Use one of those names if it is your "
        "provider’s.",
    ),
]


@pytest.mark.parametrize(("verdict", "title", "meaning"), MICROCOPY)
def test_headline_and_explanation(verdict: Diagnosis, title: str, meaning: str | None) -> None:
    assert render(headline(verdict)) == title
    if meaning is not None:
        assert render(explanation(verdict)) == meaning


def test_days_that_only_the_diagnosis_counted_are_used_too() -> None:
    facts = {**SETTINGS, "days": "-3"}
    assert render(headline(diagnosis(Code.CERT_EXPIRED, facts))) == "The certificate expired 3 days ago"
    facts["days"] = "soon"
    assert render(headline(diagnosis(Code.CERT_EXPIRED, facts))) == "The certificate has expired"


class TestOkClaimsOnlyWhatWasShown:
    def test_without_an_address_it_is_not_said_who_can_send(self) -> None:
        text = render(explanation(full(Code.OK, email="")))
        assert text == "The connection is encrypted with TLS 1.3 and the server accepted your password."

    def test_an_address_that_is_not_the_account_was_not_tested(self) -> None:
        assert "other@example.com" not in said(full(Code.OK, email="other@example.com"))

    def test_a_user_name_without_its_domain_is_the_same_account(self) -> None:
        assert "You can send mail as sam@example.com." in said(full(Code.OK, username="sam"))

    def test_a_token_is_no_password(self) -> None:
        text = render(explanation(full(Code.OK, mechanism="XOAUTH2")))
        assert "accepted your access token" in text
        assert "password" not in text

    def test_nobody_signed_in(self) -> None:
        assert "password" not in render(explanation(full(Code.OK, signed_in="")))

    def test_after_asking_it_says_who_was_accepted(self) -> None:
        text = render(explanation(full(Code.OK, recipient_accepted="yes")))
        assert "sam@example.com as the sender and ann@example.org as the recipient" in text
        assert "no message was sent" in text

    def test_encryption_is_not_claimed_without_a_version(self) -> None:
        assert "encrypted" not in said(full(Code.OK, version=""))
        assert "encrypted" not in render(explanation(full(Code.AUTH_BAD_CREDENTIALS, version="")))


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.1.2.3", "::1", "mail.localhost"])
def test_this_computer_itself_is_named(host: str) -> None:
    text = said(diagnosis(Code.CONNECT_REFUSED, {**SETTINGS, "host": host}))
    assert f"“{host}” is this computer itself" in text
    assert "container" in text


def test_ipv6_addresses_stand_in_brackets_before_a_port() -> None:
    assert "[::1]:587" in said(diagnosis(Code.CONNECT_REFUSED, {**SETTINGS, "host": "::1"}))


def test_a_name_that_only_resembles_this_computer_is_not_it() -> None:
    assert "this computer itself" not in said(
        diagnosis(Code.CONNECT_REFUSED, {**SETTINGS, "host": "localhost.example"})
    )


@pytest.mark.parametrize(
    ("username", "expected"),
    [
        ("sam", "The user name was “sam”: most providers want your full e-mail address."),
        ("sam@example.com", "it must be the full address of the account itself"),
    ],
)
def test_the_form_of_the_user_name_is_judged(username: str, expected: str) -> None:
    assert expected in said(full(Code.AUTH_BAD_CREDENTIALS, username=username))


def test_guessed_names_are_not_the_one_that_failed() -> None:
    assert "smtp.example.com or mail.example.com" in said(full(Code.DNS_NOT_FOUND, host="smpt.example.com"))
    assert "mail.example.com" not in said(full(Code.DNS_NOT_FOUND, host="smtp.example.com"))


def test_a_name_of_the_other_family_does_exist() -> None:
    text = said(full(Code.DNS_NOT_FOUND, reason="ipv6"))
    assert text.startswith("smtp.example.com has no IPv6 address")
    assert "no server called" not in text


def test_only_mechanisms_that_can_be_used_and_were_not_refused_are_proposed() -> None:
    text = said(full(Code.AUTH_MECHANISM_UNSUPPORTED, mechanisms="NTLM, PLAIN, LOGIN", mechanism="PLAIN"))
    assert "The server offers NTLM, PLAIN, LOGIN: your mail app has to use what is named there." in text
    assert "Choose one of these as the sign-in method: LOGIN." in text
    assert "lists PLAIN as a way to sign in, but refused it" in text


def test_the_size_limit_is_the_one_that_the_server_named() -> None:
    assert "at most 1,000 bytes" in said(full(Code.MESSAGE_TOO_LARGE, limit=""))
    assert "longer than 64 kB" in said(full(Code.PROTOCOL_TOO_LONG))


def test_a_port_that_failed_is_not_proposed_again() -> None:
    assert "465, 2525" in said(full(Code.CONNECT_BLOCKED))
    assert "587, 2525" in said(full(Code.CONNECT_BLOCKED, port="465"))
    assert "Try port 465" not in said(full(Code.STARTTLS_NOT_OFFERED, port="465"))
