from __future__ import annotations

from typing import Any

import pytest

from core.providers.listed_provider import ListedProvider, list_providers
from core.providers.provider_file import read_providers
from core.values.provider_file_problem import ProviderFault, ProviderFileError
from resources import path

SHIPPED = path("providers.json").read_bytes()
CONTENT: dict[str, Any] = {
    "id": "mine",
    "name": "My Own Mail",
    "domains": ["mine.example"],
    "hosts": ["mail.mine.example", "*.mine.example"],
    "sources": [{"name": "Example Help", "read_on": "2026-11-24"}],
}


def test_each_provider_of_the_list_is_the_one_that_the_whole_file_holds() -> None:
    listed, read = list_providers(SHIPPED), read_providers(SHIPPED)
    assert [one.provider() for one in listed] == list(read)


def test_the_names_of_the_list_stand_in_the_form_in_which_they_are_looked_up() -> None:
    listed, read = list_providers(SHIPPED), read_providers(SHIPPED)
    assert [(one.id, one.domains, one.hosts) for one in listed] == [(one.id, one.domains, one.hosts) for one in read]


def test_the_names_are_there_before_anything_is_read() -> None:
    # Everything else in it is missing.
    bare = ListedProvider({"id": "mine"})
    assert (bare.id, bare.domains, bare.hosts) == ("mine", (), ())
    listed = ListedProvider(CONTENT)
    assert (listed.domains, listed.hosts) == (("mine.example",), ("mail.mine.example", "*.mine.example"))


def test_a_provider_is_read_once() -> None:
    listed = ListedProvider(CONTENT)
    assert listed.provider().name == "My Own Mail"
    assert listed.provider() is listed.provider()


def test_a_mistake_is_told_when_it_is_read() -> None:
    listed = ListedProvider(CONTENT | {"secret_page": "http://mine.example/"})
    with pytest.raises(ProviderFileError) as wrong:
        listed.provider()
    assert (wrong.value.fault, wrong.value.where) == (ProviderFault.NOT_HTTPS, "secret_page")
