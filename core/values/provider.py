"""What is known of a mail provider, each fact with where it was read and when."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from core.values.value_class import value_class

if TYPE_CHECKING:
    from datetime import date

    from core.values.settings import Encryption

DATED_AFTER_DAYS: Final = 180
"""Providers change their rules: facts that were read longer ago than this are told with their date."""


class SecretKind(StrEnum):
    """What a provider accepts as the password of a mail program."""

    PASSWORD = "password"  # noqa: S105  # a kind of secret, not one
    """The ordinary password of the account."""
    APP_PASSWORD = "app_password"  # noqa: S105  # as above
    """A separate password that the provider makes for one program."""
    AUTHORIZATION_CODE = "authorization_code"
    """The same under its name at some Asian providers."""
    OAUTH = "oauth"
    """No password at all: sign-in by browser, then an access token."""
    SMTP_CREDENTIAL = "smtp_credential"
    """A user name and a password made for SMTP in the console of a sending service."""
    API_KEY = "api_key"
    """The key of the service's programming interface serves as the password."""
    BRIDGE_PASSWORD = "bridge_password"  # noqa: S105  # as above
    """A password that a program on the user's own computer shows."""


class UsernameForm(StrEnum):
    """Who signs in."""

    FULL_ADDRESS = "full_address"
    LOCAL_PART = "local_part"
    """Only what stands before the @."""
    FIXED = "fixed"
    """The same word for everybody, such as "apikey"."""
    FROM_CONSOLE = "from_console"
    """A name that the provider hands out."""


class Fact(StrEnum):
    """What is known of a provider and can have a source of its own; the values are names of fields."""

    DOMAINS = "domains"
    HOSTS = "hosts"
    BANNERS = "banners"
    SERVERS = "servers"
    HAS_SMTP = "has_smtp"
    USERNAME = "username"
    SECRETS = "secrets"
    SECRET_PAGE = "secret_page"  # noqa: S105  # a page, not a secret
    SMTP_PAGE = "smtp_page"


@value_class
class Source:
    """Where facts were read (a document or a page, by name) and when.

    `facts` are the ones that this source vouches for; empty for all that no other source of the provider names.
    """

    name: str
    read_on: date
    facts: tuple[Fact, ...] = ()


@value_class
class ProviderServer:
    """One way to send by a provider, the best first in a list."""

    host: str
    port: int
    encryption: Encryption


@value_class
class Provider:
    """One provider.

    `domains` are those of its addresses, `hosts` all its server names for sending (those of `servers`, and older or
    regional ones; a leading "*." stands for any name below); `banners` are domains that its servers greet with or have
    in their certificates (the domain itself or any name below it; where there are none, nothing follows from a
    banner). `servers` are encrypted, the best first. `has_smtp` is False where no mail program can send at all.
    `secrets` are accepted, the first is what most users need. `secret_page` is where to make it, `smtp_page` where to
    switch SMTP on; both are https addresses of the provider's own, or "". `username` with `fixed_username` says who
    signs in. `sources` has at least one.
    """

    id: str
    name: str
    domains: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()
    banners: tuple[str, ...] = ()
    servers: tuple[ProviderServer, ...] = ()
    has_smtp: bool = True
    username: UsernameForm = UsernameForm.FULL_ADDRESS
    fixed_username: str = ""
    secrets: tuple[SecretKind, ...] = (SecretKind.PASSWORD,)
    secret_page: str = ""
    smtp_page: str = ""
    sources: tuple[Source, ...] = ()

    @property
    def read_on(self) -> date:
        """When the oldest of the facts was read."""
        return min(source.read_on for source in self.sources)

    def server_for(self, host: str) -> ProviderServer | None:
        """Return the best way to send at `host`, or, when that is none of `servers`, the best of all.

        The servers of one provider can be those of regions, and an account has only one.
        """
        there = (server for server in self.servers if server.host == host)
        return next(there, None) or next(iter(self.servers), None)

    def source_of(self, fact: Fact) -> Source:
        """Return where a fact was read. Raises LookupError for one that no source vouches for."""
        named = (source for source in self.sources if fact in source.facts)
        rest = (source for source in self.sources if not source.facts)
        source = next(named, None) or next(rest, None)
        if source is None:
            raise LookupError(fact)
        return source


def is_dated(provider: Provider, today: date) -> bool:
    """Return whether the oldest of the facts was read so long ago that it has to be said."""
    return (today - provider.read_on).days > DATED_AFTER_DAYS
