"""Facts that stand in what a server or a program said: addresses, lists, limits, times, names."""

from __future__ import annotations

import re
from ipaddress import ip_address
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_ADDRESS: Final = r"(?<![\w.:])(\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{1,4}(?::[0-9a-f]{0,4}){2,7})(?![\w.:]\w)"
# A server tells its own address as well, so the words beside it must say that it is the client's.
_CLIENT_ADDRESS: Final = (
    re.compile(
        r"\b(?:client(?: host)?|your (?:ip|address|server)|(?:sender|source|remote|sending) ip|ip(?: address)?"
        r"|(?:your|this|sending|connecting|remote) host|(?:rcpt|e?mails?|connect(?:ions?)?) from)"
        rf"(?:[:=]| is)? ?(?:(?:ip|address|unknown|host) ?)?[(\[<]{{0,2}}{_ADDRESS}"
    ),
    re.compile(
        rf"{_ADDRESS}[)\]>]{{0,2}}[,:;]? ?(?:(?:is|was|has been|are|been|currently|temporarily|address) ){{0,3}}"
        r"(?:blocked|(?:black|block-?)?listed|banned|denied|rejected|not allowed|in (?:a|our|the) \w{0,10} ?list)"
    ),
    re.compile(rf"[?&/](?:ip|query|addr)[=/](?:ip/)?{_ADDRESS}"),
)
_LIST: Final = re.compile(
    r"(?:blocked using|listed (?:at|by|in|on)|found in|blacklisted (?:at|by|on)|rbl:?"
    r"|dnsbl:?) (?:the )?([a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,40}){0,5})"
    r"|\b((?:zen|sbl|xbl|pbl|bl|dnsbl|b|cbl|ix)\.[a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,40}){1,3})"
    r"|\b(spamhaus|spamcop|barracuda|sorbs|uceprotect)\b"
)
_WAIT: Final = re.compile(
    r"(?:in|for|after|within|wait|every) (?:at least |about |another )?(\d{1,5} ?(?:seconds?|secs?|minutes?|mins?"
    r"|hours?|days?))\b"
    r"|\b(\d{1,5} ?(?:seconds?|minutes?|hours?)) (?:later|before)"
)
_SIZE: Final = re.compile(
    r"(?:limit|maximum|max|than|exceeds?)\D{0,30}(\d{1,12}(?:\.\d{1,3})? ?(?:[kmg]i?b|bytes|octets)|\d{5,12})\b"
    r"|\b250[- ]size (\d{4,12})"
)
_HELO_NAME: Final = (
    re.compile(r"(?:helo|ehlo)[\w /]{0,20}(?:argument|name|hostname)?[ :]{0,2}[\"'<]([^\"'<>\n]{1,255})[\"'>]"),
    re.compile(r"<([^<>\n@]{1,255})>: (?:helo|ehlo)"),
    re.compile(r"^\W{0,6}(?:c: |client -> server: )?(?:ehlo|helo) (\S{1,255})$", re.MULTILINE),
)


def reply_facts(words: str) -> Iterator[tuple[str, str]]:
    """Yield names and values of facts in a text, which is in small letters and bounded."""
    said = (found.group(1) for pattern in _CLIENT_ADDRESS for found in pattern.finditer(words))
    yield "client_ip", next(filter(_is_public, said), "")
    yield "block_list", _first(_LIST, words)
    yield "wait_for", _first(_WAIT, words)
    yield "size_limit", _first(_SIZE, words)


def ehlo_name_in(words: str) -> str:
    """Return the name given in EHLO or HELO as a text shows it, "" when it does not."""
    return next((found.group(1) for pattern in _HELO_NAME if (found := pattern.search(words))), "")


def _first(pattern: re.Pattern[str], words: str) -> str:
    found = pattern.search(words)
    return next((group for group in found.groups() if group), "") if found else ""


def _is_public(text: str) -> bool:
    try:
        address = ip_address(text)
    except ValueError:
        return False
    return address.is_global or not address.is_private
