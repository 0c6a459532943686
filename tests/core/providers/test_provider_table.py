from __future__ import annotations

import sys
from datetime import date

import pytest

from core.providers.listed_provider import ListedProvider, list_providers
from core.providers.provider_table import ProviderTable
from core.values.provider import Provider, Source
from resources import path

SOURCE = {"name": "Example Help", "read_on": "2026-11-24"}
SOURCES = (Source("Example Help", date(2026, 11, 24)),)
HOME = Provider(
    "home",
    "Home Mail",
    domains=("home.example", "xn--bcher-kva.example"),
    hosts=("smtp.home.example",),
    sources=SOURCES,
)
WORK = Provider("work", "Home Mail for companies", hosts=("smtp.home.example", "relay.home.example"), sources=SOURCES)
HOSTING = Provider("hosting", "Hosting", domains=("*.tenants.example",), hosts=("*.hosting.example",), sources=SOURCES)
BRIDGE = Provider(
    "bridge", "Bridge", domains=("sealed.example",), hosts=("127.0.0.1", "::1", "localhost"), sources=SOURCES
)
TABLE = ProviderTable((HOME, WORK, HOSTING, BRIDGE))


@pytest.mark.parametrize(
    ("host", "provider"),
    [
        ("smtp.home.example", HOME),
        (" SMTP.Home.Example. ", HOME),
        ("\uff33\uff2d\uff34\uff30.home.example", HOME),
        ("relay.home.example", WORK),
        ("eu.relay.home.example", WORK),
        ("srv12.hosting.example", HOSTING),
        ("a.b.hosting.example", HOSTING),
        ("home.example", HOME),
        ("bücher.example", HOME),
    ],
)
def test_a_server_is_found_by_its_name(host: str, provider: Provider) -> None:
    assert TABLE.of(host) is provider


@pytest.mark.parametrize(
    "host",
    [
        "smtp.home.example.evil.example",
        "smtp.home.example.com",
        "xsmtp.home.example",
        "smtp-home.example",
        "mail.home.example",
        "hosting.example",
        "evilhosting.example",
        "smtp.home.example@evil.example",
        "smtp.home.examp1e",
        "smtp.h\u043eme.example",  # a Cyrillic letter
        "mail.unknown.example",
        "192.0.2.1",
        "2001:db8::1",
        "no host at all",
    ],
)
def test_what_only_looks_like_it_is_nobodys(host: str) -> None:
    assert TABLE.of(host) is None
    assert TABLE.of(host, "sam@home.example") is None


@pytest.mark.parametrize(
    ("email", "provider"),
    [
        ("sam@home.example", HOME),
        (" Sam@HOME.example ", HOME),
        ("sam@bücher.example", HOME),
        ('"sam@evil"@home.example', HOME),
        ("sam@acme.tenants.example", HOSTING),
        ("home.example", HOME),
        ("sam@tenants.example", None),
        ("sam@below.home.example", None),
        ("sam@home.example.evil.example", None),
        ("sam@", None),
        ("", None),
    ],
)
def test_without_a_server_the_address_decides(email: str, provider: Provider | None) -> None:
    assert TABLE.of("", email) is provider
    assert TABLE.of("  ", email) is provider


def test_the_server_wins_over_the_address() -> None:
    assert TABLE.of("srv12.hosting.example", "sam@home.example") is HOSTING


@pytest.mark.parametrize(
    ("email", "provider"), [("sam@home.example", HOME), ("sam@acme.example", WORK), ("", HOME), ("sam", HOME)]
)
def test_the_address_chooses_among_those_who_share_a_server(email: str, provider: Provider) -> None:
    assert TABLE.of("smtp.home.example", email) is provider


@pytest.mark.parametrize("host", ["127.0.0.1", "[::1]", "localhost", "sub.localhost"])
def test_a_server_on_this_computer_is_a_bridge_only_for_an_address_of_its_provider(host: str) -> None:
    assert TABLE.of(host, "sam@sealed.example") is BRIDGE
    assert TABLE.of(host, "sam@home.example") is None
    assert TABLE.of(host) is None


def test_all_are_told_in_order() -> None:
    assert TABLE.all == (HOME, WORK, HOSTING, BRIDGE)


def test_who_stands_first_has_the_name() -> None:
    mine = Provider("mine", "Mine", domains=("home.example",), hosts=("smtp.home.example",), sources=SOURCES)
    table = ProviderTable((mine, HOME))
    assert table.of("", "sam@home.example") is mine
    assert table.of("smtp.home.example") is mine


def test_a_search_looks_at_a_few_names_however_long_the_table_is() -> None:
    many = [
        Provider(f"p{n}", f"P{n}", (f"d{n}.example",), (f"smtp.d{n}.example",), sources=SOURCES) for n in range(3000)
    ]
    table = ProviderTable(many)
    calls = 0

    def count(frame: object, event: str, argument: object) -> None:
        nonlocal calls
        calls += event == "call"

    sys.setprofile(count)
    try:
        found = table.of("smtp.d2999.example", "sam@d2999.example")
    finally:
        sys.setprofile(None)
    assert found is many[2999]
    assert calls < 60


def test_of_the_programs_own_table_only_the_one_in_question_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    real = ListedProvider.provider

    def noted(listed: ListedProvider) -> Provider:
        read.append(listed.id)
        return real(listed)

    monkeypatch.setattr(ListedProvider, "provider", noted)
    table = ProviderTable(list_providers(path("providers.json").read_bytes()))
    assert table.of("mail.company.example", "sam@company.example") is None
    assert read == []
    # Several have this server, and it is told by their names alone which of them is meant.
    found = table.of("smtp.gmail.com", "sam@company.example")
    assert found is not None
    assert found.id == "google-workspace"
    assert read == ["google-workspace"]
    assert found is table.of("smtp.gmail.com", "sam@company.example")
    assert set(read) == {"google-workspace"}
    assert len(table.all) > 50


def test_a_provider_that_was_read_stands_beside_one_that_was_not() -> None:
    listed = ListedProvider({"id": "other", "name": "Other", "hosts": [*HOME.hosts], "sources": [SOURCE]})
    assert ProviderTable((HOME, listed)).of(HOME.hosts[0]) is HOME
    assert ProviderTable((listed, HOME)).of(HOME.hosts[0]) is listed.provider()
