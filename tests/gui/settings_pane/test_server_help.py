from __future__ import annotations

import pytest

from core.values.settings import Encryption
from gui.settings_pane.server_help import encryption_help, encryption_name, port_help


@pytest.mark.parametrize(
    ("port", "text"),
    [
        (587, "The standard port for sending mail. Starts plain, then switches to encryption."),
        (465, "Encrypted from the first byte. Recommended if your provider offers it."),
        (25, "Used between mail servers. Most home and office networks block it."),
        (2525, "An unofficial stand-in for 587 on networks that block it."),
        (1, "Not a usual mail port. Check it with your provider."),
        (65535, "Not a usual mail port. Check it with your provider."),
    ],
)
def test_ports(port: int, text: str) -> None:
    assert port_help(port) == text


@pytest.mark.parametrize(
    ("encryption", "name", "text"),
    [
        (Encryption.AUTOMATIC, "Automatic", "Picks TLS on 465 and STARTTLS elsewhere."),
        (
            Encryption.STARTTLS,
            "STARTTLS",
            "The connection starts plain and is then upgraded to TLS. Needs a server that offers it.",
        ),
        (
            Encryption.TLS,
            "TLS from the start",
            "Also called SSL, SSL/TLS or implicit TLS. Older apps still say SSL; servers use TLS today.",
        ),
        (
            Encryption.NONE,
            "None (not secure)",
            "Anyone on the network can read your password. The password will not be sent unless you confirm.",
        ),
    ],
)
def test_ways_to_encrypt(encryption: Encryption, name: str, text: str) -> None:
    assert (encryption_name(encryption), encryption_help(encryption)) == (name, text)
