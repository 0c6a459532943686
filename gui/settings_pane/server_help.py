"""What the window says about ports and ways to encrypt."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.values.settings import (
    ALTERNATIVE_PORT,
    RELAY_PORT,
    SUBMISSION_PORT,
    SUBMISSIONS_PORT,
    Encryption,
)


def port_help(port: int) -> str:
    """Return what a port is for."""
    translate = QCoreApplication.translate
    known = {
        SUBMISSION_PORT: translate(
            "ServerHelp", "The standard port for sending mail. Starts plain, then switches to encryption."
        ),
        SUBMISSIONS_PORT: translate(
            "ServerHelp", "Encrypted from the first byte. Recommended if your provider offers it."
        ),
        RELAY_PORT: translate("ServerHelp", "Used between mail servers. Most home and office networks block it."),
        ALTERNATIVE_PORT: translate("ServerHelp", "An unofficial stand-in for 587 on networks that block it."),
    }
    other = translate("ServerHelp", "Not a usual mail port. Check it with your provider.")
    return known.get(port, other)


def encryption_name(encryption: Encryption) -> str:
    """Return what a way to encrypt is called in the list."""
    translate = QCoreApplication.translate
    return {
        Encryption.AUTOMATIC: translate("ServerHelp", "Automatic"),
        Encryption.STARTTLS: translate("ServerHelp", "STARTTLS"),
        Encryption.TLS: translate("ServerHelp", "TLS from the start"),
        Encryption.NONE: translate("ServerHelp", "None (not secure)"),
    }[encryption]


def encryption_help(encryption: Encryption) -> str:
    """Return what a way to encrypt means."""
    translate = QCoreApplication.translate
    return {
        Encryption.AUTOMATIC: translate("ServerHelp", "Picks TLS on 465 and STARTTLS elsewhere."),
        Encryption.STARTTLS: translate(
            "ServerHelp",
            "The connection starts plain and is then upgraded to TLS. Needs a server that offers it.",
        ),
        Encryption.TLS: translate(
            "ServerHelp",
            "Also called SSL, SSL/TLS or implicit TLS. Older apps still say SSL; servers use TLS today.",
        ),
        Encryption.NONE: translate(
            "ServerHelp",
            "Anyone on the network can read your password. The password will not be sent unless you confirm.",
        ),
    }[encryption]
