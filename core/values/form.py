"""A settings form as typed, before anything in it was checked, and what can be wrong with it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from core.values.settings import (
    DEFAULT_STEP_SECONDS,
    DEFAULT_TOTAL_SECONDS,
    AuthMethod,
    Delivery,
    Encryption,
    IpVersion,
)
from core.values.value_class import value_class

if TYPE_CHECKING:
    from pathlib import Path


class Field(StrEnum):
    """A field of the form."""

    HOST = "host"
    PORT = "port"
    ENCRYPTION = "encryption"
    EMAIL = "email"
    USERNAME = "username"
    PASSWORD = "password"  # noqa: S105  # the name of a field
    RECIPIENT = "recipient"
    EHLO_NAME = "ehlo_name"
    STEP_TIMEOUT = "step_timeout"
    TOTAL_TIMEOUT = "total_timeout"
    CA_FILE = "ca_file"
    TRUSTED_FINGERPRINT = "trusted_fingerprint"


@value_class
class SettingsForm:
    """What the user typed, the password aside. `port` is text, empty for the one that goes with the encryption."""

    host: str = ""
    port: str = ""
    encryption: Encryption = Encryption.AUTOMATIC
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


class ProblemKind(StrEnum):
    """What is wrong with a field, one member per sentence that the user reads."""

    MISSING = "missing"
    HOST_HAS_SCHEME = "host_has_scheme"
    """https://mail.example.com/ was pasted."""
    HOST_HAS_PORT = "host_has_port"
    HOST_IS_ADDRESS = "host_is_address"
    """An e-mail address stands where a server belongs."""
    HOST_HAS_BLANK = "host_has_blank"
    HOST_HAS_INVISIBLE = "host_has_invisible"
    HOST_HAS_STRAY_CHARACTER = "host_has_stray_character"
    """Quotes, commas, angle brackets around an otherwise good name."""
    HOST_INVALID = "host_invalid"
    HOST_AMBIGUOUS_NUMBER = "host_ambiguous_number"
    """127.1, 0x7f.1 and the like, which resolvers read in surprising ways."""
    HOST_WRONG_FAMILY = "host_wrong_family"
    """An IPv4 address with "IPv6 only", or the other way round."""
    HOST_HAS_ZONE = "host_has_zone"
    """fe80::1%eth0: the part behind the % means something on this computer only, and no certificate can name it."""
    PORT_INVALID = "port_invalid"
    EMAIL_INVALID = "email_invalid"
    USERNAME_INVALID = "username_invalid"
    """A blank or an angle bracket within a user name."""
    CONTROL_CHARACTER = "control_character"
    """A line break, a NUL or another control, which could smuggle in a second command."""
    INVISIBLE_CHARACTER = "invisible_character"
    """Something that cannot be seen came along when the text was pasted (any field but the host)."""
    NOT_UTF8 = "not_utf8"
    """Bytes that are no text in UTF-8, from a terminal or a pipe."""
    TOO_LONG = "too_long"
    SURROUNDING_BLANK = "surrounding_blank"
    EHLO_NAME_INVALID = "ehlo_name_invalid"
    TIMEOUT_INVALID = "timeout_invalid"
    FILE_UNREADABLE = "file_unreadable"
    FINGERPRINT_INVALID = "fingerprint_invalid"
    FINGERPRINT_WITHOUT_TLS = "fingerprint_without_tls"
    """A certificate to trust, where the connection is not encrypted and no certificate is shown."""
    SENDER_MISSING = "sender_missing"
    """Asking for sender and recipient needs an address to send from."""
    USERNAME_MISSING = "username_missing"
    """A password without anybody to sign in."""
    TOKEN_INVALID = "token_invalid"  # noqa: S105  # the name of a problem
    """An access token with a blank or a letter beyond ASCII in it, which no token has (RFC 6750, 2.1)."""
    KEYRING_EMPTY = "keyring_empty"
    """The keyring was asked, and holds no password for exactly these settings."""
    KEYRING_FAILED = "keyring_failed"
    """The keyring was asked and could not answer; `seen` is the id of a StoreProblem."""
    PORT_USUALLY_TLS = "port_usually_tls"
    PORT_USUALLY_STARTTLS = "port_usually_starttls"
    PASSWORD_SURROUNDING_BLANK = "password_surrounding_blank"  # noqa: S105  # the name of a problem
    """A blank at an end of the password: allowed, but more often pasted than meant."""


HINTS: Final = frozenset(
    {
        ProblemKind.PORT_USUALLY_TLS,
        ProblemKind.PORT_USUALLY_STARTTLS,
        ProblemKind.PASSWORD_SURROUNDING_BLANK,
    }
)
"""What is worth saying about a field, but no reason not to test."""


@value_class
class Problem:
    """What is wrong with one field.

    `seen` is the offending text made visible (printable, bounded; never a password). `repairs` are the values that one
    click puts into the fields, empty when the program cannot know better.
    """

    field: Field
    kind: ProblemKind
    seen: str = ""
    repairs: tuple[tuple[Field, str], ...] = ()

    @property
    def is_hint(self) -> bool:
        """Whether the settings can be tested all the same."""
        return self.kind in HINTS
