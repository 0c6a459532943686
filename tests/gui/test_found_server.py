"""Which server is worth testing after an error was explained."""

from __future__ import annotations

import pytest

from core.values.diagnosis import Code, Diagnosis
from core.values.settings import Encryption
from gui.found_server import FoundServer, found_server

SAID = {"host": "mail.example.test", "port": "25", "encryption": "none"}
PROVIDERS = {"provider_host": "smtp.example.com", "provider_port": "465", "provider_encryption": "tls"}


def found(facts: dict[str, str]) -> FoundServer | None:
    return found_server(Diagnosis(Code.AUTH_BAD_CREDENTIALS, facts=facts))


def test_the_providers_own_settings_come_before_what_the_text_said() -> None:
    assert found({**SAID, **PROVIDERS}) == FoundServer("smtp.example.com", "465", Encryption.TLS)


def test_else_it_is_what_the_error_was_about() -> None:
    assert found({**SAID, "provider_host": ""}) == FoundServer("mail.example.test", "25", Encryption.NONE)


def test_what_is_not_known_is_left_to_the_form() -> None:
    assert found({"host": "mail.example.test"}) == FoundServer("mail.example.test", "", Encryption.AUTOMATIC)


@pytest.mark.parametrize("facts", [{}, {"host": ""}, {"port": "587"}])
def test_without_a_server_there_is_nothing_to_test(facts: dict[str, str]) -> None:
    assert found(facts) is None


@pytest.mark.parametrize(
    "change", [{"host": "https://evil.example/"}, {"host": "a b"}, {"port": "0"}, {"port": "70000"}, {"port": "x"}]
)
def test_what_is_no_server_does_not_get_into_the_form(change: dict[str, str]) -> None:
    assert found({**SAID, **change}) is None


def test_an_unknown_encryption_is_none_that_is_named() -> None:
    assert found({**SAID, "encryption": "ssl"}) == FoundServer("mail.example.test", "25", Encryption.AUTOMATIC)
