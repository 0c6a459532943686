"""Hides the passwords and tokens in a pasted error, before anything else looks at it.

Logs of conversations and settings hold them, readable or as base64, and what is quoted from an error is shown and kept.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

HIDDEN: Final = "***"
"""What stands for a secret."""

_MECHANISM: Final = r"(?:plain|login|xoauth2?|oauthbearer|(?:cram|digest)-md5|ntlm|gssapi|external|scram-[\w-]{1,30})"
_ENCODED: Final = r"[A-Za-z0-9+/_-]{4,4000}={0,2}"
_COMMANDS: Final = frozenset({"QUIT", "DATA", "RSET", "NOOP", "STARTTLS", "HELP", "EHLO", "HELO", "AUTH", "STLS"})

_INITIAL_ANSWER: Final = re.compile(rf"(\bauth[ =]{_MECHANISM}[ \t]{{1,4}})({_ENCODED})", re.IGNORECASE)
_SENT_ALONE: Final = re.compile(
    r"((?:\bclient -> (?:smtp|server):|\bsend:|\bsent:|\bc:|\bsmtp>>|(?<!\S)(?:->|~>|>>|-->|>|=>))"
    rf"[ \t]{{0,4}}b?['\"]?)({_ENCODED})(?=\\r|\\n|['\"]|[ \t]{{0,4}}$)",
    re.IGNORECASE | re.MULTILINE,
)
_ANSWER_ALONE: Final = re.compile(rf"(\b334[ -][^\n]{{0,400}}\n)({_ENCODED})(?=[ \t'\"]{{0,4}}$)", re.MULTILINE)
_ANSWER_IN_LOG: Final = re.compile(
    rf"(\b334[ -][^\n]{{0,400}}\n(?![^\n]{{0,80}}\b334[ -])[^\n]{{0,80}}[^\w\n/+=])({_ENCODED})(?=[ \t'\"]{{0,4}}$)",
    re.MULTILINE,
)
_CONTINUED: Final = re.compile(
    rf"(\bcont(?:#011|\t|[ ]{{1,8}})\d{{1,6}}(?:#011|\t|[ ]{{1,8}}))({_ENCODED})", re.IGNORECASE
)
_IN_ADDRESS: Final = re.compile(r"(://[^\s:/@'\"<>]{0,100}:)([^\s'\"<>]{1,200})(?=@[\w.\[-])")
_HEADER: Final = re.compile(
    r"((?:authorization['\"]?[ \t]{0,4}[:=][ \t]{0,4}['\"]?(?:basic|bearer)?|\bbearer)[ \t]{1,4})([^\s'\"]{4,4000})",
    re.IGNORECASE,
)
_KEY: Final = r"(?:pass(?:word|wd|wort|phrase)?|pwd|kennwort|secret|api[_-]?key|(?:access|refresh|auth)[_-]?token)"
_SET_QUOTED: Final = re.compile(
    rf"({_KEY}['\"\])}}]{{0,2}}[ \t]{{0,20}}(?:=>|[:=,])[ \t]{{0,20}}b?)(['\"`][^'\"`\n]{{1,400}}['\"`])", re.IGNORECASE
)
_SET_BARE: Final = re.compile(
    rf"(^[^\S\n]{{0,40}}[\w$>.;#-]{{0,60}}{_KEY}[^\S\n]{{0,20}}[:=][^\S\n]{{0,20}})([^\s'\"`*][^\n]{{0,300}})$",
    re.IGNORECASE | re.MULTILINE,
)
_OPTION: Final = re.compile(r"((?<!\S)(?:-ap|--auth-password|--password|--passwd|-xp)[ =])(\S{1,400})", re.IGNORECASE)
_A_MESSAGE: Final = re.compile(
    r"\b\d{3}\b[ -]|\b(?:incorrect|invalid|required|failed|wrong|rejected|denied|expired|error|not|must|missing)\b",
    re.IGNORECASE,
)


def without_secrets(text: str) -> str:
    """Return a text with `HIDDEN` in place of every password and token in it that can be told as one."""
    text = _INITIAL_ANSWER.sub(_hide_if(_looks_encoded), text)
    text = _SENT_ALONE.sub(_hide_if(_is_no_command), text)
    text = _ANSWER_ALONE.sub(_hide_if(_is_no_command), text)
    text = _ANSWER_IN_LOG.sub(_hide_if(_looks_encoded), text)
    for pattern in (_CONTINUED, _IN_ADDRESS, _HEADER, _SET_QUOTED, _OPTION):
        text = pattern.sub(_hide_if(_always), text)
    return _SET_BARE.sub(_hide_if(_is_no_message), text)


def _hide_if(is_secret: Callable[[str], bool]) -> Callable[[re.Match[str]], str]:
    return lambda found: f"{found.group(1)}{HIDDEN}" if is_secret(found.group(2)) else found.group()


def _always(_text: str) -> bool:
    return True


def _looks_encoded(text: str) -> bool:
    """Whether a word is base64, not one of a sentence and not the name of another mechanism."""
    return not (text.islower() or text.isupper() or text.istitle()) or text.endswith("=")


def _is_no_command(text: str) -> bool:
    return text.upper() not in _COMMANDS


def _is_no_message(text: str) -> bool:
    """Whether what stands behind "password:" is not what a server says about one."""
    return _A_MESSAGE.search(text) is None
