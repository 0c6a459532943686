from __future__ import annotations

from datetime import date

from core.diagnosis.explain.explain import explain
from core.diagnosis.explain.pasted_error import PastedError
from core.diagnosis.facts import FACT_NAMES
from core.values.settings import Encryption
from core.values.steps import Step
from tests.core.diagnosis.outcomes import provider

TODAY = date(2026, 11, 25)


def facts(error: PastedError) -> dict[str, str]:
    return {name: text for name, text in explain(error, None, TODAY).facts.items() if text}


def test_every_fact_is_there() -> None:
    assert set(explain(PastedError("550 no"), None, TODAY).facts) == FACT_NAMES


def test_what_the_user_knows_is_a_fact() -> None:
    error = PastedError("it failed", " MX.Test ", 465, Encryption.STARTTLS, Step.GREETING, "mailer")
    assert facts(error) == {
        "host": "MX.Test",
        "port": "465",
        "encryption": "starttls",
        "step": "greeting",
        "client": "mailer",
    }


def test_what_the_text_says_is_a_fact() -> None:
    text = (
        "220 mx.beispiel.test ESMTP\nEHLO my-pc\n250-AUTH PLAIN LOGIN\n235 2.7.0 ok\n"
        "450 4.2.0 [185.12.64.7] blocked using zen.spamhaus.org, try again in 5 minutes, limit 20 MB"
    )
    said = facts(PastedError(text))
    assert said["reply_code"] == "450"
    assert said["enhanced"] == "4.2.0"
    assert said["ehlo_name"] == "my-pc"
    assert said["mechanisms"] == "PLAIN, LOGIN"
    assert said["signed_in"] == "yes"
    assert said["answered_by"] == "mx.beispiel.test"
    assert (said["client_ip"], said["block_list"]) == ("185.12.64.7", "zen.spamhaus.org")
    assert (said["wait_for"], said["size_limit"]) == ("5 minutes", "20 mb")


def test_names_in_a_certificate_are_facts() -> None:
    said = facts(PastedError("certificate is valid for web.test, www.web.test, not mail.beispiel.test"))
    assert said["names"] == "web.test, www.web.test"
    assert said["answered_by"] == "web.test"


def test_a_provider_brings_its_facts() -> None:
    said = explain(PastedError("535 no", "mx.example.test"), provider(), TODAY).facts
    assert said["provider"] == "Example Mail"
    assert said["provider_host"] == "mx.example.test"


def test_hostile_facts_are_printable_and_bounded() -> None:
    said = facts(PastedError("550 no", "mx\u202e.test" + "x" * 1000))
    assert "<U+202E>" in said["host"]
    assert len(said["host"]) <= 301
