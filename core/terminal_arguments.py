"""Reads the command line. Every value that can be wrong in itself goes to the lint; here only the grammar is judged."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from core import __version__, terminal_wording
from core.terminal_wording import HELP
from core.values.form import SettingsForm
from core.values.printable import printable
from core.values.settings import (
    DEFAULT_STEP_SECONDS,
    DEFAULT_TOTAL_SECONDS,
    AuthMethod,
    Delivery,
    Encryption,
    IpVersion,
)

if TYPE_CHECKING:
    from collections.abc import Sequence


class PasswordSource(Enum):
    """Where the password comes from; never the command line, which every user of a computer can read."""

    NOWHERE = auto()
    STANDARD_INPUT = auto()
    KEYRING = auto()


@dataclass(frozen=True, slots=True)
class CheckRequest:
    """What `check` was asked to do."""

    form: SettingsForm
    password_from: PasswordSource
    as_json: bool


class UsageError(Exception):
    """The command line does not follow the grammar. `usage` is the short form of the right one."""

    def __init__(self, message: str, usage: str) -> None:
        super().__init__(message)
        self.usage = usage


class InformationWanted(Exception):  # noqa: N818  # nothing is wrong: the user asked to read this
    """Help or version was asked for; the text of the exception is it."""


def read_arguments(arguments: Sequence[str]) -> CheckRequest:
    """Return what the command line asks for. Raises UsageError and InformationWanted."""
    parser, check = _parsers()
    known, unknown = parser.parse_known_args(list(arguments))
    if known.version:
        raise InformationWanted(terminal_wording.version_line(__version__))
    if known.command is None:
        parser.error(terminal_wording.NO_COMMAND)
    if unknown:
        check.error(_about_unknown(unknown))
    request = CheckRequest(_form(known), _password_source(known), known.json)
    if request.password_from is PasswordSource.KEYRING and request.form.auth.takes_token:
        check.error(terminal_wording.TOKEN_NOT_IN_KEYRING)
    return request


class _Parser(argparse.ArgumentParser):
    """Leaves printing and ending to the caller."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(printable(message), self.format_usage())

    def print_help(self, *_: object, **__: object) -> NoReturn:
        raise InformationWanted(self.format_help().rstrip())


def seconds(text: str) -> float:
    """Return a number of seconds; not what else float() takes, such as "1_0" and digits of other scripts."""
    if "_" in text or not text.isascii():
        raise ValueError
    return float(text)


class _Layout(argparse.RawDescriptionHelpFormatter):
    """Help for a terminal of the classic width; asking for the real one would load what unpacks archives, too."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=80)


def _parsers() -> tuple[_Parser, _Parser]:
    parser = _Parser(
        description=terminal_wording.SUMMARY,
        formatter_class=_Layout,
        epilog=terminal_wording.HOW_TO_OPEN_THE_WINDOW,
        add_help=False,
        allow_abbrev=False,
    )
    parser.add_argument("-h", "--help", action="help", help=HELP["--help"])
    parser.add_argument("--version", action="store_true", help=HELP["--version"])
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title=terminal_wording.COMMANDS_HEADING)
    check = commands.add_parser(
        "check",
        help=terminal_wording.CHECK_SUMMARY,
        usage=terminal_wording.CHECK_USAGE,
        description=terminal_wording.CHECK_DESCRIPTION,
        epilog=terminal_wording.CHECK_EPILOGUE,
        formatter_class=_Layout,
        add_help=False,
        allow_abbrev=False,
    )
    _add_server_options(check)
    _add_sign_in_options(check)
    _add_sending_options(check)
    _add_connection_options(check)
    _add_output_options(check)
    return parser, check


def _add_server_options(check: argparse.ArgumentParser) -> None:
    group = check.add_argument_group(terminal_wording.SERVER_GROUP)
    group.add_argument("--host", metavar="H", default="", help=HELP["--host"])
    group.add_argument("--port", metavar="N", default="", help=HELP["--port"])
    ways = [encryption.value for encryption in Encryption]
    group.add_argument("--encryption", choices=ways, default=Encryption.AUTOMATIC.value, help=HELP["--encryption"])


def _add_sign_in_options(check: argparse.ArgumentParser) -> None:
    group = check.add_argument_group(terminal_wording.SIGN_IN_GROUP)
    group.add_argument("--email", metavar="A", default="", help=HELP["--email"])
    group.add_argument("--username", metavar="U", default="", help=HELP["--username"])
    sources = group.add_mutually_exclusive_group()
    sources.add_argument("--password-stdin", action="store_true", help=HELP["--password-stdin"])
    sources.add_argument("--use-keyring", action="store_true", help=HELP["--use-keyring"])
    methods = [method.value for method in AuthMethod]
    group.add_argument("--auth", choices=methods, default=AuthMethod.AUTOMATIC.value, help=HELP["--auth"])
    group.add_argument("--allow-unencrypted-password", action="store_true", help=HELP["--allow-unencrypted-password"])


def _add_sending_options(check: argparse.ArgumentParser) -> None:
    group = check.add_argument_group(terminal_wording.SENDING_GROUP)
    group.add_argument("--try-sending", action="store_true", help=HELP["--try-sending"])
    group.add_argument("--send-test", action="store_true", help=HELP["--send-test"])
    group.add_argument("--to", metavar="A", default="", help=HELP["--to"])


def _add_connection_options(check: argparse.ArgumentParser) -> None:
    group = check.add_argument_group(terminal_wording.CONNECTION_GROUP)
    group.add_argument("--ehlo", metavar="NAME", default="", help=HELP["--ehlo"])
    versions = group.add_mutually_exclusive_group()
    versions.add_argument("--ipv4", action="store_true", help=HELP["--ipv4"])
    versions.add_argument("--ipv6", action="store_true", help=HELP["--ipv6"])
    for option, default in (("--step-timeout", DEFAULT_STEP_SECONDS), ("--total-timeout", DEFAULT_TOTAL_SECONDS)):
        group.add_argument(option, metavar="S", type=seconds, default=default, help=HELP[option])
    group.add_argument("--ca-file", metavar="F", type=Path, help=HELP["--ca-file"])
    group.add_argument("--trust-fingerprint", metavar="FP", default="", help=HELP["--trust-fingerprint"])
    group.add_argument("--no-second-opinion", action="store_true", help=HELP["--no-second-opinion"])


def _add_output_options(check: argparse.ArgumentParser) -> None:
    group = check.add_argument_group(terminal_wording.OUTPUT_GROUP)
    group.add_argument("--json", action="store_true", help=HELP["--json"])
    group.add_argument("-h", "--help", action="help", help=HELP["--help"])


def _form(known: argparse.Namespace) -> SettingsForm:
    return SettingsForm(
        host=known.host,
        port=known.port,
        encryption=Encryption(known.encryption),
        email=known.email,
        username=known.username,
        auth=AuthMethod(known.auth),
        allow_unencrypted_password=known.allow_unencrypted_password,
        delivery=_delivery(known),
        recipient=known.to,
        ehlo_name=known.ehlo,
        ip_version=_ip_version(known),
        step_seconds=known.step_timeout,
        total_seconds=known.total_timeout,
        ca_file=known.ca_file,
        trusted_fingerprint=known.trust_fingerprint,
        second_opinion=not known.no_second_opinion,
    )


def _delivery(known: argparse.Namespace) -> Delivery:
    if known.send_test:
        return Delivery.MESSAGE
    return Delivery.ENVELOPE if known.try_sending else Delivery.NOTHING


def _ip_version(known: argparse.Namespace) -> IpVersion:
    if known.ipv4:
        return IpVersion.IPV4
    return IpVersion.IPV6 if known.ipv6 else IpVersion.ANY


def _password_source(known: argparse.Namespace) -> PasswordSource:
    if known.password_stdin:
        return PasswordSource.STANDARD_INPUT
    return PasswordSource.KEYRING if known.use_keyring else PasswordSource.NOWHERE


def _about_unknown(unknown: Sequence[str]) -> str:
    # Whoever tries "--password=hunter2" must not find it repeated in a log: only the names of options are shown.
    names = [argument.partition("=")[0] for argument in unknown if argument.startswith("--")]
    if "--password" in names:
        return terminal_wording.NO_PASSWORD_OPTION
    if not names:
        return terminal_wording.UNEXPECTED_ARGUMENTS
    return terminal_wording.UNKNOWN_OPTIONS.format(names=", ".join(names))
