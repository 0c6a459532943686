"""Reads the command line. Every value that can be wrong in itself goes to the lint; here only the grammar is judged."""

from __future__ import annotations

import argparse
from dataclasses import replace
from enum import Enum, auto
from typing import TYPE_CHECKING, Final, NoReturn

from core import __version__, terminal_wording
from core.terminal_options import add_check_options, add_explain_options, add_ports_options
from core.terminal_wording import HELP
from core.values.form import SettingsForm
from core.values.printable import printable
from core.values.settings import AuthMethod, Delivery, Encryption, IpVersion
from core.values.value_class import value_class

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence


class PasswordSource(Enum):
    """Where the password comes from; never the command line, which every user of a computer can read."""

    NOWHERE = auto()
    STANDARD_INPUT = auto()
    KEYRING = auto()


@value_class
class CheckRequest:
    """What `check` was asked to do."""

    form: SettingsForm
    password_from: PasswordSource
    as_json: bool


@value_class
class PortsRequest:
    """What `ports` was asked to do; of the form, port, encryption and everything about signing in stay empty."""

    form: SettingsForm
    as_json: bool


@value_class
class ExplainRequest:
    """What `explain` was asked to do; `source` is the path of a file, or "" or "-" for standard input."""

    source: str
    as_json: bool


Request = CheckRequest | PortsRequest | ExplainRequest

_COMMANDS: Final[Mapping[str, Callable[[argparse.ArgumentParser], None]]] = {
    "check": add_check_options,
    "ports": add_ports_options,
    "explain": add_explain_options,
}


class UsageError(Exception):
    """The command line does not follow the grammar. `usage` is the short form of the right one."""

    def __init__(self, message: str, usage: str) -> None:
        super().__init__(message)
        self.usage = usage


class InformationWanted(Exception):  # noqa: N818  # nothing is wrong: the user asked to read this
    """Help or version was asked for; the text of the exception is it."""


def read_arguments(arguments: Sequence[str]) -> Request:
    """Return what the command line asks for. Raises UsageError and InformationWanted."""
    parser, commands = _parsers()
    known, unknown = parser.parse_known_args(list(arguments))
    if known.version:
        raise InformationWanted(terminal_wording.version_line(__version__))
    if known.command is None:
        parser.error(terminal_wording.NO_COMMAND)
    command = commands[known.command]
    if unknown:
        command.error(_about_unknown(unknown, known.command))
    if known.command == "ports":
        return PortsRequest(_server_form(known), known.json)
    if known.command == "explain":
        return ExplainRequest(known.file, known.json)
    request = CheckRequest(_check_form(known), _password_source(known), known.json)
    if request.password_from is PasswordSource.KEYRING and request.form.auth.takes_token:
        command.error(terminal_wording.TOKEN_NOT_IN_KEYRING)
    return request


class _Parser(argparse.ArgumentParser):
    """Leaves printing and ending to the caller."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(printable(message), self.format_usage())

    def print_help(self, *_: object, **__: object) -> NoReturn:
        raise InformationWanted(self.format_help().rstrip())


class _Layout(argparse.RawDescriptionHelpFormatter):
    """Help for a terminal of the classic width; asking for the real one would load what unpacks archives, too."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=80)


def _parsers() -> tuple[_Parser, Mapping[str, _Parser]]:
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
    return parser, {name: _add_command(commands, name, add_options) for name, add_options in _COMMANDS.items()}


def _add_command(
    commands: argparse._SubParsersAction[_Parser], name: str, add_options: Callable[[argparse.ArgumentParser], None]
) -> _Parser:
    text = terminal_wording.COMMANDS[name]
    parser = commands.add_parser(
        name,
        help=text.summary,
        usage=text.usage,
        description=text.description,
        epilog=text.epilogue,
        formatter_class=_Layout,
        add_help=False,
        allow_abbrev=False,
    )
    add_options(parser)
    return parser


def _server_form(known: argparse.Namespace) -> SettingsForm:
    return SettingsForm(
        host=known.host,
        ehlo_name=known.ehlo,
        ip_version=_ip_version(known),
        step_seconds=known.step_timeout,
        total_seconds=known.total_timeout,
        ca_file=known.ca_file,
    )


def _check_form(known: argparse.Namespace) -> SettingsForm:
    return replace(
        _server_form(known),
        port=known.port,
        encryption=Encryption(known.encryption),
        email=known.email,
        username=known.username,
        auth=AuthMethod(known.auth),
        allow_unencrypted_password=known.allow_unencrypted_password,
        delivery=_delivery(known),
        recipient=known.to,
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


def _about_unknown(unknown: Sequence[str], command: str) -> str:
    # Whoever tries "--password=hunter2" must not find it repeated in a log: only the names of options are shown.
    names = [argument.partition("=")[0] for argument in unknown if argument.startswith("--")]
    if "--password" in names:
        return terminal_wording.COMMANDS[command].about_passwords
    if not names:
        return terminal_wording.COMMANDS[command].about_arguments
    return terminal_wording.UNKNOWN_OPTIONS.format(names=", ".join(names))
