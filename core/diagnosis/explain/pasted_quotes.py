"""What can be quoted from a pasted error as it was written: the reply, and the sender that was refused."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from core.diagnosis.explain.pasted_reading import reply_in
from core.diagnosis.explain.pasted_text import cleaned, joined

if TYPE_CHECKING:
    from core.diagnosis.clues import Clues

_ADDRESS: Final = r"([^\s<>@\"'(),;:]{1,64}@[^\s<>@\"'(),;:]{1,255})"
_REFUSED_SENDER: Final = (
    re.compile(rf"<?{_ADDRESS}>?: sender address rejected", re.IGNORECASE),
    re.compile(rf"identities failed the check in region [\w-]{{1,30}}: [^\n]{{0,100}}?{_ADDRESS}", re.IGNORECASE),
    re.compile(rf"sendasdenied[^\n]{{0,60}}?{_ADDRESS} not allowed to send as", re.IGNORECASE),
    re.compile(rf"\bmail from: ?<{_ADDRESS}>", re.IGNORECASE),
    re.compile(rf"\bfrom=<{_ADDRESS}>", re.IGNORECASE),
)
_ONLY_CODES: Final = re.compile(r"\W{0,20}\d{3}[ -]#?\d\.\d{1,3}\.\d{1,3}\W{0,20}")
_TRAILING: Final = " \t\"'`)]}>,;\\"


def quoted_reply(raw: str, clues: Clues) -> str:
    """Return the reply that was judged, from its code on and as it was written, "" when no line shows it."""
    if not clues.code:
        return ""
    lines = joined(cleaned(raw)).splitlines()
    wanted = (clues.code, clues.enhanced)
    at = next((at for at, line in enumerate(lines) if reply_in(line.lower()) == wanted), None)
    if at is None:
        at = next((at for at, line in enumerate(lines) if reply_in(line.lower())[0] == clues.code), None)
    if at is None:
        return ""
    # Some programs put the words of a reply on a line of their own.
    line = " ".join(lines[at : at + 2]) if _ONLY_CODES.fullmatch(lines[at]) else lines[at]
    return _from_code(line, clues.code)


def _from_code(line: str, code: int) -> str:
    """Return the reply in a line, without what a program put between the code and the words."""
    found = re.search(rf"(?<![\w.]){code}[ -](?=[\w#<(\[])(.{{1,600}})", line) or re.search(
        rf"(?<![\w.]){code}\W{{1,6}}(?:with message\W{{1,3}})?(?:b[\"'])?(.{{1,600}})", line
    )
    words = found.group(1).rstrip(_TRAILING) if found else ""
    return f"{code} {words}" if words else ""


def refused_sender(raw: str) -> str:
    """Return the address of the sender that was refused, "" when the text does not say it."""
    text = cleaned(raw)
    return next((found.group(1) for pattern in _REFUSED_SENDER if (found := pattern.search(text))), "")
