"""What programs say when the name of a server leads nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.diagnosis.reply_rule import ReplyRule, likely, sure
from core.values.diagnosis import Code
from core.values.steps import Step

if TYPE_CHECKING:
    from core.diagnosis.clues import Clues

_RESOLVER: Final = (
    r"eai_again|temporary failure in name resolution|servfail|server misbehaving|name resolution (?:timed|failure)"
    r"|(?:dns|lookup|resolv\w{1,4}).{0,80}(?:timed? ?out|i/o timeout|connection refused|no (?:response|servers)"
    r"|unreachable)"
    r"|getaddrinfo.{0,40}(?:errno -3|try again)|no dns|dns server (?:is )?not"
    r"|host or domain name not found\. name service error"
    r"|temporary error during host ?name resolution|socketexception.{0,40}\b11\): resource temporarily unavailable"
    r"|err_name_resolution|resolver.{0,30}(?:fail|error)|namensaufl[oö]sung|11002|try again \(authoritative"
)
_NOT_FOUND: Final = (
    r"enotfound|no such host|name or service not known|nodename nor servname|getaddrinfo|\b11001\b|\b11004\b"
    r"|unknown ?host|host ?(?:name )?(?:was )?not (?:found|known)|(?:could not|couldn't|cannot|can't|unable to"
    r"|failed to) (?:be )?"
    r"(?:resolve|find (?:the )?(?:host|server|e-mail server))|nxdomain|not a valid host|no address associated"
    r"|name could not be resolved"
    r"|(?:host|domain|server) ?name.{0,30}(?:lookup|could not|not found|invalid|cannot)|non-?existent domain"
    r"|name service error"
    r"|hostname or ip address not found|edns\b|dns(?:_| )?(?:error|lookup|fail)|curl: \(6\)"
    r"|server (?:could )?not (?:be )?found"
    r"|unbekannter host|der name oder (?:der )?dienst|nom ou service inconnu|h[oô]te inconnu|host desconocido"
    r"|nombre o servicio desconocido"
    r"|servname not supported|name resolution|resolve error|bad address|0x800ccc0d|unresolvable"
)


def _about_names(clues: Clues) -> bool:
    return clues.may_be_at(Step.RESOLVE, Step.CONNECT, Step.GREETING) and not clues.code


NAME_RULES: Final[tuple[ReplyRule, ...]] = (
    sure("resolver_named", Code.DNS_RESOLVER_FAILURE, lambda c: _about_names(c) and c.says(_RESOLVER)),
    likely(
        "known_name_not_found",
        # The name of a big provider exists: whoever does not find it asks somebody who knows no names.
        Code.DNS_RESOLVER_FAILURE,
        lambda c: _about_names(c) and c.public and c.listed and not _is_garbled(c) and c.says(_NOT_FOUND),
    ),
    likely(
        "name_below_known_domain",
        # A guess such as "smtp.google.com", or one of the many names that a provider has besides.
        Code.DNS_NOT_FOUND,
        lambda c: _about_names(c) and c.public and not _is_garbled(c) and c.says(_NOT_FOUND),
    ),
    likely(
        "unnamed_not_found",
        # Without the name nobody can tell whether it exists.
        Code.DNS_NOT_FOUND,
        lambda c: _about_names(c) and not c.host and c.says(_NOT_FOUND),
    ),
    sure("name_not_found", Code.DNS_NOT_FOUND, lambda c: _about_names(c) and c.says(_NOT_FOUND)),
)


def _is_garbled(clues: Clues) -> bool:
    """Whether the name was asked for together with characters that belong to no name."""
    return clues.says(
        r"(?:enotfound|resolve(?: host)?:?|host name) (?:https?\b|[\"'`<]|\S{1,60}[\"';,/@])"
        r"|hostname\"?: ?[\"'](?: |[^\"'\n]{1,80} [\"'])"
    )
