"""What readers of settings files share: a value from outside goes into the form only if it looks harmless there."""

from __future__ import annotations

from typing import Final

from core.values.printable import printable

MAX_TEXT: Final = 320
"""In characters: the longest address that mail knows (RFC 5321, 4.5.3.1), and longer than any host name."""
_PORTS: Final = range(1, 65536)


def form_text(value: object) -> str:
    """Return a text as it may stand in a field; "" for what is no text, too long, or not wholly visible."""
    text = value.strip() if isinstance(value, str) else ""
    # A host that hides a line break or a bidi override is not repaired, it is not taken over.
    return text if len(text) <= MAX_TEXT and text == printable(text) else ""


def form_port(value: object) -> str:
    """Return a port as it may stand in the field; "" for what is none."""
    text = str(value).strip() if isinstance(value, (str, int)) and not isinstance(value, bool) else ""
    is_port = text.isascii() and text.isdecimal() and len(text) <= len(str(_PORTS.stop)) and int(text) in _PORTS
    return str(int(text)) if is_port else ""


def own_user_name(username: str, email: str) -> str:
    """Return the user name where it differs from the address; the form takes the address by itself."""
    return "" if username == email else username
