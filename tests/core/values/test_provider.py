from __future__ import annotations

from dataclasses import fields
from datetime import date

import pytest

from core.values.provider import Fact, Provider, ProviderServer, Source, is_dated
from core.values.settings import Encryption

OLD = Source("Example Help", date(2026, 1, 10), (Fact.SECRETS, Fact.SECRET_PAGE))
REST = Source("Example Settings", date(2026, 3, 5))


def test_each_fact_is_a_field() -> None:
    assert {fact.value for fact in Fact} <= {field.name for field in fields(Provider)}


def test_a_fact_has_the_source_that_names_it() -> None:
    provider = Provider("example", "Example", sources=(REST, OLD))
    assert provider.source_of(Fact.SECRETS) is OLD
    assert provider.source_of(Fact.SECRET_PAGE) is OLD


def test_the_server_of_a_region_is_the_best_for_those_who_are_there() -> None:
    america = ProviderServer("smtp.example.com", 465, Encryption.TLS)
    europe = ProviderServer("smtp.eu.example.com", 465, Encryption.TLS)
    second = ProviderServer("smtp.eu.example.com", 587, Encryption.STARTTLS)
    provider = Provider("example", "Example", servers=(america, europe, second), sources=(REST,))
    assert provider.server_for("smtp.eu.example.com") is europe
    assert provider.server_for("smtp.old.example.com") is america
    assert provider.server_for("") is america
    assert Provider("example", "Example", has_smtp=False, sources=(REST,)).server_for("smtp.example.com") is None


def test_a_fact_that_no_source_names_has_the_one_that_stands_for_all() -> None:
    assert Provider("example", "Example", sources=(OLD, REST)).source_of(Fact.SERVERS) is REST


def test_a_fact_without_any_source_is_an_error() -> None:
    with pytest.raises(LookupError, match="servers"):
        Provider("example", "Example", sources=(OLD,)).source_of(Fact.SERVERS)


def test_the_oldest_fact_decides_how_old_the_knowledge_is() -> None:
    assert Provider("example", "Example", sources=(REST, OLD)).read_on == date(2026, 1, 10)


@pytest.mark.parametrize(("today", "dated"), [(date(2026, 7, 9), False), (date(2026, 7, 10), True)])
def test_knowledge_is_dated_after_180_days(today: date, dated: bool) -> None:
    provider = Provider("example", "Example", sources=(REST, OLD))
    assert is_dated(provider, today) is dated
