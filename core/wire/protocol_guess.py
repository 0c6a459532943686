"""Guesses from its first bytes what a server speaks that does not speak SMTP."""

from __future__ import annotations

import re
from typing import Final

from core.values.failures import Protocol

_SIGNS: Final = (
    (Protocol.TLS, re.compile(rb"[\x14-\x17]\x03[\x00-\x04]")),
    (Protocol.HTTP, re.compile(rb"HTTP/|<!DOCTYPE|<html", re.IGNORECASE)),
    (Protocol.SSH, re.compile(rb"SSH-")),
    (Protocol.POP3, re.compile(rb"\+OK|-ERR")),
    (Protocol.IMAP, re.compile(rb"\* (?:OK|PRE|BYE)", re.IGNORECASE)),
    # FTP greets with 220 like SMTP; only servers that name themselves can be told apart.
    (Protocol.FTP, re.compile(rb"220[ -].{0,80}?(?:FTP server|vsFTPd|ProFTPD|Pure-FTPd|FileZilla)", re.IGNORECASE)),
    # A code without any text is a whole line as well (RFC 5321, 4.2).
    (Protocol.SMTP, re.compile(rb"[2-5][0-9][0-9](?:[ -]|\r?\n)")),
)

BEGINNING_BYTES: Final = 120
"""So many first bytes are looked at, and shown as evidence."""


def guess_protocol(beginning: bytes) -> Protocol:
    """Return what a server speaks whose first bytes are `beginning`; UNKNOWN when nothing gives it away."""
    start = beginning[:BEGINNING_BYTES]
    return next((protocol for protocol, sign in _SIGNS if sign.match(start)), Protocol.UNKNOWN)
