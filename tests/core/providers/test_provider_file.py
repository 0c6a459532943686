from __future__ import annotations

import json
import re
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.providers.provider_file import read_providers
from core.values.provider import Fact, Provider, ProviderServer, SecretKind, Source, UsernameForm
from core.values.provider_file_problem import ProviderFault, ProviderFileError
from core.values.settings import Encryption

SOURCE = {"name": "Example Help", "read_on": "2026-11-24"}
SMALL: dict[str, Any] = {"id": "example", "name": "Example Mail", "sources": [SOURCE]}
LARGE: dict[str, Any] = {
    "id": "example-2",
    "name": "Example Post",
    "domains": ["example.org", "*.example.net"],
    "hosts": ["smtp.example.org", "*.mail.example.org"],
    "banners": ["example.org"],
    "servers": [
        {"host": "smtp.example.org", "port": 465, "encryption": "tls"},
        {"host": "smtp.example.org", "port": 587, "encryption": "starttls"},
    ],
    "has_smtp": True,
    "username": "fixed",
    "fixed_username": "apikey",
    "secrets": ["api_key", "app_password"],
    "secret_page": "https://www.example.org/keys?tab=smtp#new",
    "smtp_page": "https://help.example.org/smtp",
    "sources": [SOURCE, {"name": "Example Blog", "read_on": "2026-01-02", "facts": ["secrets", "servers"]}],
}


def file_with(*providers: object) -> bytes:
    return json.dumps({"version": 1, "providers": providers}).encode()


def fault(data: bytes) -> tuple[ProviderFault, str, str]:
    with pytest.raises(ProviderFileError) as caught:
        read_providers(data)
    return caught.value.fault, caught.value.where, caught.value.seen


def test_a_provider_needs_an_id_a_name_and_a_source() -> None:
    assert read_providers(file_with(SMALL)) == (
        Provider("example", "Example Mail", sources=(Source("Example Help", date(2026, 11, 24)),)),
    )


def test_every_member_is_read() -> None:
    assert read_providers(file_with(SMALL, LARGE))[1] == Provider(
        id="example-2",
        name="Example Post",
        domains=("example.org", "*.example.net"),
        hosts=("smtp.example.org", "*.mail.example.org"),
        banners=("example.org",),
        servers=(
            ProviderServer("smtp.example.org", 465, Encryption.TLS),
            ProviderServer("smtp.example.org", 587, Encryption.STARTTLS),
        ),
        has_smtp=True,
        username=UsernameForm.FIXED,
        fixed_username="apikey",
        secrets=(SecretKind.API_KEY, SecretKind.APP_PASSWORD),
        secret_page="https://www.example.org/keys?tab=smtp#new",
        smtp_page="https://help.example.org/smtp",
        sources=(
            Source("Example Help", date(2026, 11, 24)),
            Source("Example Blog", date(2026, 1, 2), (Fact.SECRETS, Fact.SERVERS)),
        ),
    )


def test_the_example_for_users_can_be_used() -> None:
    readme = (Path(__file__).parents[3] / "README.md").read_text("utf-8")
    (example,) = re.findall(r"```json\n(.*?)```", readme, re.DOTALL)
    (provider,) = read_providers(example.encode())
    assert provider.secret_page == "https://example.com/app-passwords"
    for fact in Fact:
        assert f"`{fact}`" in readme


def test_an_empty_list_is_a_list() -> None:
    assert read_providers(file_with()) == ()


def test_names_are_kept_as_they_are_looked_up() -> None:
    (provider,) = read_providers(
        file_with(SMALL | {"domains": ["Bücher.example"], "hosts": ["SMTP.Example.ORG.", "*.MAIL.example.org", "::1"]})
    )
    assert provider.domains == ("xn--bcher-kva.example",)
    assert provider.hosts == ("smtp.example.org", "*.mail.example.org", "::1")


@pytest.mark.parametrize(
    ("data", "where"),
    [(b"", "1:1"), (b'{\n  "version": 1,,\n}', "2:16"), (b"\xff\xfe", "1:1"), (b"[" * 100_000, "1:1")],
    ids=["empty", "comma", "not UTF-8", "deep"],
)
def test_what_is_no_json_is_told_with_its_line(data: bytes, where: str) -> None:
    assert fault(data) == (ProviderFault.NOT_JSON, where, "")


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ([], (ProviderFault.NO_OBJECT, "", "")),
        ({}, (ProviderFault.MISSING, "providers", "")),
        ({"providers": []}, (ProviderFault.MISSING, "version", "")),
        ({"version": 2, "new": 1}, (ProviderFault.NEWER, "version", "2")),
        ({"version": 0, "providers": []}, (ProviderFault.NO_NUMBER, "version", "0")),
        ({"version": True, "providers": []}, (ProviderFault.NO_NUMBER, "version", "True")),
        ({"version": 1, "providers": {}}, (ProviderFault.NO_LIST, "providers", "")),
        ({"version": 1, "providers": [1]}, (ProviderFault.NO_OBJECT, "providers 1", "1")),
        ({"version": 1, "providers": [], "extra": 1}, (ProviderFault.UNKNOWN_NAME, "", "extra")),
    ],
)
def test_the_top_of_the_file_is_checked(content: object, expected: tuple[ProviderFault, str, str]) -> None:
    assert fault(json.dumps(content).encode()) == expected


SERVER = {"host": "smtp.example.org", "port": 465, "encryption": "tls"}


@pytest.mark.parametrize(
    ("members", "expected"),
    [
        ({"id": ""}, (ProviderFault.NO_TEXT, "id", "")),
        ({"id": "Example Mail"}, (ProviderFault.NO_ID, "id", "Example Mail")),
        ({"name": 5}, (ProviderFault.NO_TEXT, "name", "5")),
        ({"name": "Exa\u202emple"}, (ProviderFault.NO_TEXT, "name", "Exa\u202emple")),
        ({"name": "x" * 501}, (ProviderFault.TOO_LONG, "name", "")),
        ({"domain": ["example.org"]}, (ProviderFault.UNKNOWN_NAME, "", "domain")),
        ({"domains": "example.org"}, (ProviderFault.NO_LIST, "domains", "example.org")),
        ({"domains": ["example.org"] * 5001}, (ProviderFault.TOO_LONG, "domains", "")),
        ({"domains": ["com"]}, (ProviderFault.NO_HOST, "domains 1", "com")),
        ({"domains": ["example.org", "*.com"]}, (ProviderFault.NO_HOST, "domains 2", "*.com")),
        ({"domains": ["a b.example"]}, (ProviderFault.NO_HOST, "domains 1", "a b.example")),
        ({"hosts": ["*"]}, (ProviderFault.NO_HOST, "hosts 1", "*")),
        ({"hosts": ["*.org"]}, (ProviderFault.NO_HOST, "hosts 1", "*.org")),
        ({"hosts": ["smtp.*.example.org"]}, (ProviderFault.NO_HOST, "hosts 1", "smtp.*.example.org")),
        ({"banners": ["localhost"]}, (ProviderFault.NO_HOST, "banners 1", "localhost")),
        ({"servers": [SERVER | {"port": 0}]}, (ProviderFault.NO_NUMBER, "servers 1, port", "0")),
        ({"servers": [SERVER | {"port": 65536}]}, (ProviderFault.NO_NUMBER, "servers 1, port", "65536")),
        ({"servers": [SERVER | {"port": "465"}]}, (ProviderFault.NO_NUMBER, "servers 1, port", "465")),
        (
            {"servers": [SERVER | {"encryption": "none"}]},
            (ProviderFault.NOT_ENCRYPTED, "servers 1, encryption", "none"),
        ),
        (
            {"servers": [SERVER | {"encryption": "auto"}]},
            (ProviderFault.NOT_ENCRYPTED, "servers 1, encryption", "auto"),
        ),
        ({"servers": [SERVER | {"encryption": "ssl"}]}, (ProviderFault.UNKNOWN_WORD, "servers 1, encryption", "ssl")),
        (
            {"servers": [SERVER | {"host": "*.example.org"}]},
            (ProviderFault.NO_HOST, "servers 1, host", "*.example.org"),
        ),
        ({"servers": [{"host": "smtp.example.org"}]}, (ProviderFault.MISSING, "servers 1, encryption", "")),
        ({"has_smtp": "no"}, (ProviderFault.NO_FLAG, "has_smtp", "no")),
        ({"has_smtp": False, "servers": [SERVER]}, (ProviderFault.NEEDLESS, "servers", "")),
        ({"username": "address"}, (ProviderFault.UNKNOWN_WORD, "username", "address")),
        ({"username": "fixed"}, (ProviderFault.MISSING, "fixed_username", "")),
        ({"fixed_username": "apikey"}, (ProviderFault.NEEDLESS, "fixed_username", "")),
        ({"secrets": ["token"]}, (ProviderFault.UNKNOWN_WORD, "secrets 1", "token")),
        ({"sources": []}, (ProviderFault.MISSING, "sources", "")),
        ({"sources": [{"name": "Example Help"}]}, (ProviderFault.MISSING, "sources 1, read_on", "")),
        (
            {"sources": [SOURCE | {"read_on": "24.11.2026"}]},
            (ProviderFault.NO_DATE, "sources 1, read_on", "24.11.2026"),
        ),
        ({"sources": [SOURCE | {"facts": ["ports"]}]}, (ProviderFault.UNKNOWN_WORD, "sources 1, facts 1", "ports")),
    ],
)
def test_a_mistake_is_told_with_its_place(members: dict[str, object], expected: tuple[ProviderFault, str, str]) -> None:
    kind, where, seen = expected
    place = f"providers 1, {where}" if where else "providers 1"
    assert fault(file_with(SMALL | members)) == (kind, place, seen)


@pytest.mark.parametrize("member", ["id", "name", "sources"])
def test_what_every_provider_needs_is_missed(member: str) -> None:
    provider = {name: value for name, value in SMALL.items() if name != member}
    assert fault(file_with(provider)) == (ProviderFault.MISSING, f"providers 1, {member}", "")


def test_a_fact_that_no_source_vouches_for_is_refused() -> None:
    sources = [SOURCE | {"facts": ["secrets"]}]
    provider = SMALL | {"secrets": ["oauth"], "domains": ["example.org"], "sources": sources}
    assert fault(file_with(provider)) == (ProviderFault.NO_SOURCE, "providers 1", "domains")


def test_a_fact_that_is_not_told_needs_no_source() -> None:
    (provider,) = read_providers(
        file_with(SMALL | {"secrets": ["oauth"], "sources": [SOURCE | {"facts": ["secrets"]}]})
    )
    assert provider.secrets == (SecretKind.OAUTH,)


@pytest.mark.parametrize("member", ["secret_page", "smtp_page"])
@pytest.mark.parametrize(
    "page",
    [
        "http://www.example.org/",
        "www.example.org/keys",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://",
        "https:///keys",
        "https://www.example.org@evil.example/",
        "https://www.example.org:8443/",
        "https://www.example.org\\@evil.example/",
        "https://[::1/",
        "https://bücher.example/",
        "https://www.example.org/a b",
        'https://www.example.org/"onclick',
    ],
)
def test_only_a_plain_https_page_can_be_opened(member: str, page: str) -> None:
    assert fault(file_with(SMALL | {member: page})) == (ProviderFault.NOT_HTTPS, f"providers 1, {member}", page)


@pytest.mark.parametrize(
    ("second", "twice"),
    [({"id": "example"}, "example"), ({"id": "other", "domains": ["Example.org"]}, "example.org")],
    ids=["id", "domain"],
)
def test_an_id_and_a_domain_stand_only_once(second: dict[str, object], twice: str) -> None:
    data = file_with(SMALL | {"domains": ["example.org"]}, SMALL | second)
    assert fault(data) == (ProviderFault.TWICE, "providers 2", twice)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda children: st.lists(children) | st.dictionaries(st.sampled_from(sorted(LARGE)) | st.text(), children),
    max_leaves=20,
)


@given(st.binary() | JSON.map(file_with) | JSON.map(lambda value: file_with(LARGE | {"id": value})))
def test_nothing_else_comes_out_of_a_strange_file(data: bytes) -> None:
    with suppress(ProviderFileError):
        read_providers(data)
