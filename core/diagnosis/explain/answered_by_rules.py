"""Whether another server answered than the one that was meant."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from core.diagnosis.mail_families import family_of, is_brand_of
from core.diagnosis.reply_rule import ReplyRule, likely, sure
from core.values.diagnosis import Code
from core.values.steps import Step

if TYPE_CHECKING:
    from core.diagnosis.clues import Clues

_NAME: Final = r"[a-z0-9*](?:[a-z0-9.*-]{0,251}[a-z0-9])?"
_NAMES_IN_CERTIFICATE: Final = (
    re.compile(rf"certificate cn=\W?({_NAME})"),
    re.compile(rf"\bdns:({_NAME})"),
    re.compile(rf"cert's cn: ({_NAME})"),
    re.compile(rf"certificate is (?:only )?valid for ((?:{_NAME}, ){{1,40}})not "),
    re.compile(rf"certificate is (?:only )?valid for ({_NAME})(?:,|\s)"),
    re.compile(rf"match(?: either of)? '({_NAME})'"),
    re.compile(rf"certificate (?:name|subject) (?:is )?\W?({_NAME}\.[a-z]{{2,24}})"),
)
_WANTED: Final = (
    re.compile(rf"expected cn=\W?({_NAME})"),
    re.compile(rf"\bhost: ({_NAME})\.? is not in"),
    re.compile(rf", not ({_NAME})"),
    re.compile(rf"hostname '({_NAME})' doesn't"),
    re.compile(rf"does not match \W?({_NAME}\.[a-z]{{2,24}})"),
)
_GREETING: Final = re.compile(rf"\b220[ -]({_NAME}\.[a-z]{{2,24}})\b")
_OTHER_PROTOCOL: Final = (
    r"\* ok .{0,80}imap|imap4rev1|imap.{0,20}(?:ready|proxy)|(?:invalid|unexpected|bad|not) .{0,40}(?:\+ok|\* ok"
    r"|http/1|ssh-)|\+ok .{0,40}(?:pop|ready)"
    r"|(?:greeting|welcome|banner|response|answer|unexpected|got|received).{0,60}(?:http/1\.|ssh-2|\+ok\b|\* ok\b"
    r"|<html)|^(?:\+ok|\* ok|http/1\.|ssh-2)"
)


def names_in_certificate(words: str) -> tuple[str, ...]:
    """Return the names that an error about a certificate mentions, in small letters."""
    found = (
        name.strip(" .,")
        for pattern in _NAMES_IN_CERTIFICATE
        for hit in pattern.findall(words)
        for name in hit.split(",")
    )
    return tuple(dict.fromkeys(name for name in found if "." in name))


def name_wanted(words: str) -> str:
    """Return the name that the certificate should have had, "" when the error does not say."""
    return next((hit.group(1).rstrip(".") for pattern in _WANTED if (hit := pattern.search(words))), "")


def greeting_name(words: str) -> str:
    """Return the name with which a server greeted, "" when it is not to be seen."""
    found = _GREETING.search(words)
    return found.group(1) if found else ""


def _certificate_of_another(clues: Clues) -> bool:
    wanted = name_wanted(clues.words) or clues.host
    family = family_of(wanted)
    names = names_in_certificate(clues.words)
    if not family or not names:
        return False
    # A name below the wanted one's own domain is a matter of names, not of servers.
    domain = ".".join(wanted.split(".")[-2:])
    return not any(is_brand_of(family, name) or name.endswith(domain) for name in names)


def _greeting_of_another(clues: Clues) -> bool:
    name = greeting_name(clues.words)
    return (
        bool(name)
        and bool(clues.family)
        and family_of(clues.host) == clues.family
        and not is_brand_of(clues.family, name)
    )


ANSWERED_BY_RULES: Final[tuple[ReplyRule, ...]] = (
    sure("certificate_of_another_server", Code.SERVER_NOT_THE_ONE, _certificate_of_another),
    likely("greeting_of_another_server", Code.SERVER_NOT_THE_ONE, _greeting_of_another),
    sure(
        "other_protocol",
        Code.SERVER_NOT_THE_ONE,
        lambda c: c.may_be_at(Step.GREETING, Step.CONNECT, Step.EHLO, Step.TLS, Step.AUTH) and c.says(_OTHER_PROTOCOL),
    ),
)
"""These come first: whatever else is said was said by the wrong server."""
