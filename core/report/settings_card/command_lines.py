"""The settings for two programs of the command line: msmtp, which sends, and swaks, which tests."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

from core.values.settings import AuthMethod, Encryption

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.report.settings_card.card import Card


class NotExpressibleError(ValueError):
    """A value has a character for which the format of a file knows no way to be written."""


def msmtp_configuration(card: Card) -> str:
    """Return a ~/.msmtprc with one account; msmtp asks for the password. Raises NotExpressibleError.

    A certificate that the user trusts is named by its fingerprint, and no other will do.
    """
    return "".join(f"{' '.join((name, _quoted(value)))}\n" for name, value in _msmtp(card))


def _msmtp(card: Card) -> Iterator[tuple[str, str]]:
    settings = card.settings
    yield "account", card.file_name
    yield "host", settings.host
    yield "port", str(settings.port)
    yield "tls", "off" if settings.encryption is Encryption.NONE else "on"
    if settings.encryption is not Encryption.NONE:
        yield "tls_starttls", "on" if settings.encryption is Encryption.STARTTLS else "off"
    if settings.trusted_fingerprint:
        yield "tls_fingerprint", settings.trusted_fingerprint
    if card.email:
        yield "from", card.email
    if settings.username:
        yield "auth", "on" if settings.auth is AuthMethod.AUTOMATIC else settings.auth.value
        yield "user", settings.username
    # Without it msmtp has to be told the name of the account each time.
    yield "account default :", card.file_name


def _quoted(value: str) -> str:
    if '"' in value:
        raise NotExpressibleError(value)
    return f'"{value}"' if any(character.isspace() or character == "#" for character in value) else value


def swaks_command(card: Card) -> str:
    """Return a command for a POSIX shell that tests the same up to signing in; swaks asks for the password."""
    settings = card.settings
    words = ["swaks", "--server", settings.host, "--port", str(settings.port)]
    if settings.encryption is not Encryption.NONE:
        words += ["--tls" if settings.encryption is Encryption.STARTTLS else "--tls-on-connect", "--tls-verify"]
    if settings.username:
        method = [] if settings.auth is AuthMethod.AUTOMATIC else [settings.auth.value.upper()]
        words += ["--auth", *method, "--auth-user", settings.username]
    words += ["--from", card.email or "<>", "--quit-after", "AUTH" if settings.username else "EHLO"]
    return shlex.join(words)
