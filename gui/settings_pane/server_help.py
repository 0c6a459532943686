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
    known = {
        SUBMISSION_PORT: QCoreApplication.translate(
            "ServerHelp", "The standard port for sending mail. Starts plain, then switches to encryption."
        ),
        SUBMISSIONS_PORT: QCoreApplication.translate(
            "ServerHelp", "Encrypted from the first byte. Recommended if your provider offers it."
        ),
        RELAY_PORT: QCoreApplication.translate(
            "ServerHelp", "Used between mail servers. Most home and office networks block it."
        ),
        ALTERNATIVE_PORT: QCoreApplication.translate(
            "ServerHelp", "An unofficial stand-in for 587 on networks that block it."
        ),
    }
    other = QCoreApplication.translate("ServerHelp", "Not a usual mail port. Check it with your provider.")
    return known.get(port, other)


def encryption_name(encryption: Encryption) -> str:
    """Return what a way to encrypt is called in the list."""
    return {
        Encryption.AUTOMATIC: QCoreApplication.translate("ServerHelp", "Automatic"),
        Encryption.STARTTLS: QCoreApplication.translate("ServerHelp", "STARTTLS"),
        Encryption.TLS: QCoreApplication.translate("ServerHelp", "TLS from the start"),
        Encryption.NONE: QCoreApplication.translate("ServerHelp", "None (not secure)"),
    }[encryption]


def encryption_help(encryption: Encryption) -> str:
    """Return what a way to encrypt means."""
    return {
        Encryption.AUTOMATIC: QCoreApplication.translate("ServerHelp", "Picks TLS on 465 and STARTTLS elsewhere."),
        Encryption.STARTTLS: QCoreApplication.translate(
            "ServerHelp",
            "The connection starts plain and is then upgraded to TLS. Needs a server that offers it.",
        ),
        Encryption.TLS: QCoreApplication.translate(
            "ServerHelp",
            "Also called SSL, SSL/TLS or implicit TLS. Older apps still say SSL; servers use TLS today.",
        ),
        Encryption.NONE: QCoreApplication.translate(
            "ServerHelp",
            "Anyone on the network can read your password. The password will not be sent unless you confirm.",
        ),
    }[encryption]
