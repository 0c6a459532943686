"""What the user wants tested: the server, how to encrypt, how to sign in, how far to go."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from core.values.value_class import value_class

if TYPE_CHECKING:
    from pathlib import Path


class Encryption(StrEnum):
    """When encryption starts.

    There is deliberately no "if available": an attacker on the path would only need to hide the offer (RFC 8314, 4.1).
    """

    AUTOMATIC = "auto"
    STARTTLS = "starttls"
    TLS = "tls"
    NONE = "none"


class AuthMethod(StrEnum):
    """How to sign in; AUTOMATIC takes the best mechanism that both sides can do."""

    AUTOMATIC = "auto"
    PLAIN = "plain"
    LOGIN = "login"
    CRAM_MD5 = "cram-md5"
    XOAUTH2 = "xoauth2"
    OAUTHBEARER = "oauthbearer"

    @property
    def takes_token(self) -> bool:
        """Whether the secret is an OAuth access token instead of a password."""
        return self in {AuthMethod.XOAUTH2, AuthMethod.OAUTHBEARER}


class IpVersion(StrEnum):
    """Which addresses of the server may be used."""

    ANY = "any"
    IPV4 = "ipv4"
    IPV6 = "ipv6"


class Delivery(StrEnum):
    """How far to go after signing in."""

    NOTHING = "nothing"
    ENVELOPE = "envelope"
    """Ask whether sender and recipient are accepted, then take it back; no message."""
    MESSAGE = "message"
    """Really send one small message."""


SUBMISSIONS_PORT: Final = 465
"""Message submission with TLS from the first byte (RFC 8314, 3.3)."""
SUBMISSION_PORT: Final = 587
"""Message submission that starts in plain text (RFC 6409, 3.1)."""
RELAY_PORT: Final = 25
"""Relay between servers (RFC 5321, 4.5.4.2)."""
ALTERNATIVE_PORT: Final = 2525
"""A convention of some providers, standardised nowhere."""

USUAL_PORTS: Final = (SUBMISSION_PORT, SUBMISSIONS_PORT, RELAY_PORT, ALTERNATIVE_PORT)

DEFAULT_STEP_SECONDS: Final = 10.0
DEFAULT_TOTAL_SECONDS: Final = 60.0


def effective_encryption(encryption: Encryption, port: int | None) -> Encryption:
    """Return what AUTOMATIC stands for on a port: TLS on 465, STARTTLS elsewhere."""
    if encryption is not Encryption.AUTOMATIC:
        return encryption
    return Encryption.TLS if port == SUBMISSIONS_PORT else Encryption.STARTTLS


def default_port(encryption: Encryption) -> int:
    """Return the port that goes with an encryption when the user names none."""
    if encryption is Encryption.TLS:
        return SUBMISSIONS_PORT
    if encryption is Encryption.NONE:
        return RELAY_PORT
    return SUBMISSION_PORT


@value_class
class ConnectionSettings:
    """Settings that passed the lint, ready to be tested.

    `host` is the name to resolve, to send as SNI and to check the certificate against: what the user typed, in its
    ASCII form, without a trailing dot; an IPv6 address without brackets. `encryption` is never AUTOMATIC.
    `username` is who signs in; `email` is the sender, `recipient` who gets a test message.
    `ehlo_name` is empty for an address literal. Times are in seconds. `trusted_fingerprint` is the SHA-256 of the one
    certificate that the user trusts for exactly this host and port, "" for none; see `tls.py` for what it does.
    `second_opinion` allows connections beside the tested one, without credentials, to find the cause of a failure.
    """

    host: str
    port: int
    encryption: Encryption
    email: str = ""
    username: str = ""
    auth: AuthMethod = AuthMethod.AUTOMATIC
    allow_unencrypted_password: bool = False
    delivery: Delivery = Delivery.NOTHING
    recipient: str = ""
    ehlo_name: str = ""
    ip_version: IpVersion = IpVersion.ANY
    step_seconds: float = DEFAULT_STEP_SECONDS
    total_seconds: float = DEFAULT_TOTAL_SECONDS
    ca_file: Path | None = None
    trusted_fingerprint: str = ""
    second_opinion: bool = True

    def __post_init__(self) -> None:
        # An empty name would switch the certificate's name check off inside OpenSSL; see stack notes in DECISIONS.md.
        if not self.host:
            message = "host is empty"
            raise ValueError(message)
        if self.encryption is Encryption.AUTOMATIC:
            message = "encryption must be decided before a test"
            raise ValueError(message)
