"""Holds resources/providers.json against what it promises; the format itself is checked by reading it."""

from __future__ import annotations

from datetime import date
from urllib.parse import urlsplit

import pytest

from core.providers.provider_file import read_providers
from core.providers.provider_table import ProviderTable
from core.values.provider import Fact, Provider, SecretKind, UsernameForm
from core.values.settings import Encryption
from resources import path

PROVIDERS = read_providers(path("providers.json").read_bytes())
TABLE = ProviderTable(PROVIDERS)

# Where a provider's pages lie, when not below a domain of its own addresses, servers or greetings.
SITES = {
    "google-workspace": {"google.com"},
    "outlook": {"microsoft.com"},
    "microsoft-365": {"microsoft.com"},
    "icloud": {"apple.com"},
    "fastmail": {"fastmail.help"},
    "netease-126": {"163.com"},
    "godaddy": {"godaddy.com"},
    "t-online": {"telekom.de"},
    "comcast": {"xfinity.com"},
    "att": {"att.com"},
    "telstra": {"telstra.com.au"},
    "seznam": {"o-seznam.cz"},
    "amazon-ses": {"aws.amazon.com"},
    "sendgrid": {"sendgrid.com"},
    "mailgun": {"mailgun.com"},
    "sparkpost": {"sparkpost.com"},
    "mailersend": {"mailersend.com"},
    "namecheap": {"namecheap.com"},
    "bluewin": {"swisscom.ch"},
    "sina": {"sina.com.cn"},
    "proton-mail": {"proton.me"},
    "verizon": {"aol.com"},
}


def ids(provider: Provider) -> str:
    return provider.id


@pytest.mark.parametrize("provider", PROVIDERS, ids=ids)
def test_every_page_is_the_providers_own(provider: Provider) -> None:
    own = {name.removeprefix("*.") for name in (*provider.domains, *provider.hosts, *provider.banners)}
    own |= {above for host in provider.hosts if "." in (above := host.partition(".")[2])}
    for page in filter(None, (provider.secret_page, provider.smtp_page)):
        host = urlsplit(page).netloc
        assert any(host == site or host.endswith(f".{site}") for site in own | SITES.get(provider.id, set())), page


@pytest.mark.parametrize("provider", PROVIDERS, ids=ids)
def test_every_fact_has_a_source_with_a_date(provider: Provider) -> None:
    for fact in Fact:
        source = provider.source_of(fact)
        assert source.name
        assert date(2026, 1, 1) <= source.read_on


@pytest.mark.parametrize("provider", PROVIDERS, ids=ids)
def test_tls_from_the_start_stands_before_starttls(provider: Provider) -> None:
    """RFC 8314, 3.3. For each name of a server by itself: the names are those of regions."""
    for host in {server.host for server in provider.servers}:
        ways = [server.encryption for server in provider.servers if server.host == host]
        assert ways == sorted(ways, key=[Encryption.TLS, Encryption.STARTTLS].index)


@pytest.mark.parametrize("provider", PROVIDERS, ids=ids)
def test_port_25_is_nobodys_way_to_send(provider: Provider) -> None:
    assert 25 not in {server.port for server in provider.servers}


@pytest.mark.parametrize("provider", PROVIDERS, ids=ids)
def test_every_server_leads_back_to_its_provider(provider: Provider) -> None:
    assert {server.host for server in provider.servers} <= set(provider.hosts)
    email = f"sam@{provider.domains[0].removeprefix('*.')}" if provider.domains else "sam@company.example"
    if provider.domains and provider.domains[0].startswith("*."):
        email = email.replace("@", "@company.")
    for host in provider.hosts:
        assert TABLE.of(host.replace("*", "any"), email) is provider


@pytest.mark.parametrize("provider", PROVIDERS, ids=ids)
def test_every_domain_leads_to_its_provider(provider: Provider) -> None:
    for domain in provider.domains:
        assert TABLE.of("", f"sam@{domain.replace('*', 'any')}") is provider


@pytest.mark.parametrize("provider", PROVIDERS, ids=ids)
def test_who_offers_smtp_names_a_server_and_who_does_not_names_none(provider: Provider) -> None:
    assert bool(provider.servers) is provider.has_smtp


@pytest.mark.parametrize("provider", PROVIDERS, ids=ids)
def test_a_secret_from_elsewhere_comes_with_the_page_that_makes_it(provider: Provider) -> None:
    made_by_hand = {SecretKind.AUTHORIZATION_CODE, SecretKind.SMTP_CREDENTIAL, SecretKind.API_KEY}
    if made_by_hand & set(provider.secrets):
        assert provider.secret_page


def by_id(provider_id: str) -> Provider:
    (provider,) = (provider for provider in PROVIDERS if provider.id == provider_id)
    return provider


def test_the_well_known_are_known() -> None:
    assert len(PROVIDERS) >= 59
    gmail = by_id("gmail")
    assert (gmail.servers[0].host, gmail.servers[0].port) == ("smtp.gmail.com", 465)
    assert gmail.secrets[0] is SecretKind.APP_PASSWORD
    assert gmail.secret_page == "https://myaccount.google.com/apppasswords"
    assert by_id("outlook").secrets == (SecretKind.OAUTH,)
    assert by_id("sendgrid").fixed_username == "apikey"
    assert by_id("web-de").username is UsernameForm.LOCAL_PART
    assert not by_id("tuta").has_smtp
    assert by_id("proton-mail-bridge").secrets == (SecretKind.BRIDGE_PASSWORD,)


@pytest.mark.parametrize(
    ("host", "email", "provider_id"),
    [
        ("smtp.gmail.com", "sam@gmail.com", "gmail"),
        ("smtp.gmail.com", "", "gmail"),
        ("smtp.gmail.com", "sam@company.example", "google-workspace"),
        ("smtp.office365.com", "sam@hotmail.com", "outlook"),
        ("smtp.office365.com", "sam@company.example", "microsoft-365"),
        ("smtp.office365.com", "", "microsoft-365"),
        ("", "sam@company.onmicrosoft.com", "microsoft-365"),
        ("email-smtp.eu-west-1.amazonaws.com", "", "amazon-ses"),
        ("127.0.0.1", "sam@proton.me", "proton-mail-bridge"),
        ("smtp.protonmail.ch", "sam@proton.me", "proton-mail"),
        ("imap.gmx.net", "", "gmx"),
    ],
)
def test_the_well_known_are_found(host: str, email: str, provider_id: str) -> None:
    assert TABLE.of(host, email) is by_id(provider_id)


@pytest.mark.parametrize(
    "host",
    [
        "smtp.gmail.com.evil.example",
        "smtp-gmail.com",
        "smtp.gmai1.com",
        "ec2-192-0-2-1.compute-1.amazonaws.com",
        "127.0.0.1",
        "mail.company.example",
    ],
)
def test_others_are_not_taken_for_them(host: str) -> None:
    assert TABLE.of(host, "sam@gmail.com") is None
