"""The content of a file with providers, read strictly: the program's own table and the user's have one format.

{"version": 1, "providers": [{"id": "example", "name": "Example Mail", "sources": [...], ...}]}; the members of a
provider are the fields of `core.values.provider.Provider`, and README says how to write one.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Final, TypeVar
from urllib.parse import urlsplit

from core.lint.host_name import ascii_host
from core.providers.json_place import JsonPlace
from core.values.provider import Fact, Provider, ProviderServer, SecretKind, Source, UsernameForm
from core.values.provider_file_problem import ProviderFault, ProviderFileError
from core.values.settings import Encryption

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

VERSION: Final = 1

_TOP: Final = frozenset({"version", "providers"})
_REQUIRED: Final = frozenset({"id", "name", "sources"})
_OPTIONAL: Final = frozenset(fact.value for fact in Fact) | {"fixed_username"}
_ID: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_ANY_BELOW: Final = "*."

Members = dict[str, JsonPlace]
Value = TypeVar("Value")


def read_providers(data: bytes) -> tuple[Provider, ...]:
    """Return the providers of a file. Raises ProviderFileError, for the first mistake in it."""
    top = JsonPlace.of_file(data)
    _check_version(top)
    members = top.members(_TOP)
    members["version"].number(VERSION, VERSION)
    providers: list[Provider] = []
    taken: set[str] = set()
    for place in members["providers"].entries():
        provider = read_provider(place)
        _check_unique(place, (provider.id, *provider.domains), taken)
        providers.append(provider)
    return tuple(providers)


def _check_version(top: JsonPlace) -> None:
    # Said before anything else: what a newer version allows would only look like mistakes.
    version = top.value.get("version") if isinstance(top.value, dict) else None
    if isinstance(version, int) and version > VERSION:
        raise ProviderFileError(ProviderFault.NEWER, "version", str(version))


def _check_unique(place: JsonPlace, names: tuple[str, ...], taken: set[str]) -> None:
    for name in names:
        if name in taken:
            raise ProviderFileError(ProviderFault.TWICE, place.where, name)
        taken.add(name)


def read_provider(place: JsonPlace) -> Provider:
    """Return one provider. Raises ProviderFileError, for the first mistake in it."""
    members = place.members(_REQUIRED, _OPTIONAL)
    provider = Provider(
        id=_id(members["id"]),
        name=members["name"].text(),
        domains=_all(members, "domains", _domain),
        hosts=_all(members, "hosts", _host),
        banners=_all(members, "banners", _domain),
        servers=_all(members, "servers", _server),
        has_smtp=members["has_smtp"].flag() if "has_smtp" in members else True,
        username=members["username"].one_of(UsernameForm) if "username" in members else UsernameForm.FULL_ADDRESS,
        fixed_username=members["fixed_username"].text() if "fixed_username" in members else "",
        secrets=_all(members, "secrets", lambda one: one.one_of(SecretKind)) or (SecretKind.PASSWORD,),
        secret_page=_page(members, "secret_page"),
        smtp_page=_page(members, "smtp_page"),
        sources=_all(members, "sources", _source),
    )
    _check_sense(place, provider)
    _check_sources(place, members, provider)
    return provider


def _check_sense(place: JsonPlace, provider: Provider) -> None:
    if (provider.username is UsernameForm.FIXED) != bool(provider.fixed_username):
        fault = ProviderFault.NEEDLESS if provider.fixed_username else ProviderFault.MISSING
        raise ProviderFileError(fault, f"{place.where}, fixed_username")
    if provider.servers and not provider.has_smtp:
        raise ProviderFileError(ProviderFault.NEEDLESS, f"{place.where}, servers")


def _check_sources(place: JsonPlace, members: Members, provider: Provider) -> None:
    if not provider.sources:
        raise ProviderFileError(ProviderFault.MISSING, f"{place.where}, sources")
    for fact in Fact:
        try:
            provider.source_of(fact)
        except LookupError:
            if fact in members:
                raise ProviderFileError(ProviderFault.NO_SOURCE, place.where, fact) from None


def _all(members: Mapping[str, JsonPlace], name: str, read: Callable[[JsonPlace], Value]) -> tuple[Value, ...]:
    return tuple(read(one) for one in members[name].entries()) if name in members else ()


def _id(place: JsonPlace) -> str:
    if not _ID.fullmatch(place.text()):
        raise place.wrong(ProviderFault.NO_ID)
    return place.text()


def _domain(place: JsonPlace) -> str:
    """Return a domain, or "*." and a domain, in the form in which it is looked up."""
    name = _host(place)
    # "com", or "*.com": it would take the addresses of everybody.
    if "." not in name.removeprefix(_ANY_BELOW):
        raise place.wrong(ProviderFault.NO_HOST)
    return name


def _host(place: JsonPlace) -> str:
    text = place.text()
    prefix = _ANY_BELOW if text.startswith(_ANY_BELOW) else ""
    name = ascii_host(text.removeprefix(prefix))
    if name is None or (prefix and "." not in name):
        raise place.wrong(ProviderFault.NO_HOST)
    return prefix + name


def _server(place: JsonPlace) -> ProviderServer:
    members = place.members(frozenset({"host", "port", "encryption"}))
    encryption = members["encryption"].one_of(Encryption)
    if encryption not in {Encryption.TLS, Encryption.STARTTLS}:
        raise members["encryption"].wrong(ProviderFault.NOT_ENCRYPTED)
    host = _host(members["host"])
    if host.startswith(_ANY_BELOW):
        raise members["host"].wrong(ProviderFault.NO_HOST)
    return ProviderServer(host, members["port"].number(1, 65535), encryption)


def _page(members: Members, name: str) -> str:
    """Return an https address that is safe to open."""
    if name not in members:
        return ""
    place = members[name]
    text = place.text()
    # Attack stopped: https://provider.example@evil.example/, and addresses that other programs read differently.
    if not text.isascii() or set(text) & set(' "<>\\^`{|}@'):
        raise place.wrong(ProviderFault.NOT_HTTPS)
    try:
        parts = urlsplit(text)
    except ValueError:
        raise place.wrong(ProviderFault.NOT_HTTPS) from None
    # A port would make the name one that is no host.
    if parts.scheme != "https" or "." not in parts.netloc or ascii_host(parts.netloc) != parts.netloc.lower():
        raise place.wrong(ProviderFault.NOT_HTTPS)
    return text


def _source(place: JsonPlace) -> Source:
    members = place.members(frozenset({"name", "read_on"}), frozenset({"facts"}))
    try:
        read_on = date.fromisoformat(members["read_on"].text())
    except ValueError:
        raise members["read_on"].wrong(ProviderFault.NO_DATE) from None
    facts = _all(members, "facts", lambda one: one.one_of(Fact))
    return Source(members["name"].text(), read_on, facts)
