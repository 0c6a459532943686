from __future__ import annotations

from datetime import date

from core.diagnosis.provider_facts import provider_facts
from core.values.provider import Provider, ProviderServer, SecretKind, Source, UsernameForm
from core.values.settings import Encryption

TODAY = date(2026, 11, 24)
PROVIDER = Provider(
    id="example",
    name="Example Mail",
    servers=(
        ProviderServer("smtp.example.com", 465, Encryption.TLS),
        ProviderServer("smtp.eu.example.com", 587, Encryption.STARTTLS),
    ),
    username=UsernameForm.FIXED,
    fixed_username="apikey",
    secrets=(SecretKind.API_KEY, SecretKind.OAUTH),
    secret_page="https://example.com/keys",
    smtp_page="https://example.com/smtp",
    sources=(Source("Example Help", date(2026, 11, 1)),),
)


def test_every_fact_is_told() -> None:
    assert dict(provider_facts(PROVIDER, TODAY, "")) == {
        "provider": "Example Mail",
        "provider_host": "smtp.example.com",
        "provider_port": "465",
        "provider_encryption": "tls",
        "secret_page": "https://example.com/keys",
        "smtp_page": "https://example.com/smtp",
        "secret_kind": "api_key",
        "username_form": "fixed",
        "fixed_username": "apikey",
    }


def test_the_server_is_that_of_the_region() -> None:
    facts = dict(provider_facts(PROVIDER, TODAY, "smtp.eu.example.com"))
    assert (facts["provider_host"], facts["provider_port"]) == ("smtp.eu.example.com", "587")
    assert facts["provider_encryption"] == "starttls"


def test_without_servers_none_is_told() -> None:
    facts = dict(provider_facts(Provider("x", "X", has_smtp=False, sources=PROVIDER.sources), TODAY, "x.example"))
    assert "provider_host" not in facts


def test_old_knowledge_is_told_with_its_date() -> None:
    assert dict(provider_facts(PROVIDER, date(2027, 5, 1), ""))["provider_dated"] == "2026-11-01"
    assert "provider_dated" not in dict(provider_facts(PROVIDER, date(2027, 4, 1), ""))
