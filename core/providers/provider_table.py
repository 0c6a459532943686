"""Finds a provider by the name of a server or by an e-mail address: a few look-ups by name, no search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.lint.host_name import ascii_host
from core.providers.listed_provider import ListedProvider

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from core.values.provider import Provider

    Entry = Provider | ListedProvider


class ProviderTable:
    """Providers in order: where two claim the same name, the one that stands first has it."""

    def __init__(self, providers: Iterable[Entry]) -> None:
        self._entries = tuple(providers)
        self._by_domain: dict[str, Entry] = {}
        self._by_host: dict[str, list[Entry]] = {}
        for provider in self._entries:
            for domain in provider.domains:
                self._by_domain.setdefault(domain, provider)
            for host in provider.hosts:
                self._by_host.setdefault(host, []).append(provider)

    @property
    def all(self) -> tuple[Provider, ...]:
        """All of them, in order."""
        return tuple(map(_read, self._entries))

    def of(self, host: str, email: str = "") -> Provider | None:
        """Return whose server `host` is, or, when it is empty, whose address `email` is; both as the user typed them.

        The host decides: it belongs to a provider that lists it, or lists a name above it. A host that nobody lists is
        nobody's, whatever the address: mail for a Gmail address can go through a server of one's own. The address
        chooses among several providers with the same server (smtp.gmail.com for Gmail and for companies), and says
        whether a server on this very computer is a provider's bridge. "smtp.gmail.com.evil.example" is not Google's.
        """
        entry = self._entry_of(host, email)
        return None if entry is None else _read(entry)

    def _entry_of(self, host: str, email: str) -> Entry | None:
        at_home = self._of_address(email)
        if not host.strip():
            return at_home
        name = ascii_host(host.strip())
        if name is None:
            return None
        sharing = self._of_host(name)
        if at_home in sharing:
            return at_home
        if not sharing or _is_this_computer(name):
            return None
        for_own_domains = (provider for provider in sharing if not provider.domains)
        return next(for_own_domains, sharing[0]) if "@" in email else sharing[0]

    def _of_address(self, email: str) -> Entry | None:
        domain = ascii_host(email.strip().rpartition("@")[2])
        names = _with_wildcards(domain) if domain else ()
        return next((self._by_domain[name] for name in names if name in self._by_domain), None)

    def _of_host(self, name: str) -> list[Entry]:
        for known in (name, *_above(name)):
            if known in self._by_host:
                return self._by_host[known]
        # Somebody typed the part behind the @ instead of the server.
        return [self._by_domain[name]] if name in self._by_domain else []


def _read(entry: Entry) -> Provider:
    return entry.provider() if isinstance(entry, ListedProvider) else entry


def _above(name: str) -> Iterator[str]:
    """Yield the names above a name, nearest first, each with and without a wildcard."""
    while "." in name:
        name = name.partition(".")[2]
        yield f"*.{name}"
        yield name


def _with_wildcards(name: str) -> Iterator[str]:
    """Yield a domain, and the wildcards that cover it: an address below a domain need not be its owner's."""
    yield name
    yield from (above for above in _above(name) if above.startswith("*."))


def _is_this_computer(name: str) -> bool:
    from ipaddress import ip_address  # 3 ms that hardly anybody pays

    try:
        return ip_address(name).is_loopback
    except ValueError:
        return name == "localhost" or name.endswith(".localhost")
