"""The options of each command of the terminal, for its parser."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from core import terminal_wording
from core.terminal_wording import HELP
from core.values.settings import DEFAULT_STEP_SECONDS, DEFAULT_TOTAL_SECONDS, AuthMethod, Encryption

if TYPE_CHECKING:
    import argparse


def add_check_options(check: argparse.ArgumentParser) -> None:
    """Add what `check` takes."""
    _add_server_options(check)
    _add_sign_in_options(check)
    _add_sending_options(check)
    connection = check.add_argument_group(terminal_wording.CONNECTION_GROUP)
    _add_connection_options(connection)
    connection.add_argument("--trust-fingerprint", metavar="FP", default="", help=HELP["--trust-fingerprint"])
    connection.add_argument("--no-second-opinion", action="store_true", help=HELP["--no-second-opinion"])
    _add_output_options(check, HELP["check --json"])


def add_ports_options(ports: argparse.ArgumentParser) -> None:
    """Add what `ports` takes: nothing that has to do with signing in."""
    _add_host(ports.add_argument_group(terminal_wording.SERVER_GROUP))
    _add_connection_options(ports.add_argument_group(terminal_wording.CONNECTION_GROUP))
    _add_output_options(ports, HELP["ports --json"])


def add_explain_options(explain: argparse.ArgumentParser) -> None:
    """Add what `explain` takes."""
    source = explain.add_argument_group(terminal_wording.INPUT_GROUP)
    source.add_argument("file", metavar="FILE", nargs="?", default="", help=HELP["FILE"])
    _add_output_options(explain, HELP["explain --json"])


def seconds(text: str) -> float:
    """Return a number of seconds; not what else float() takes, such as "1_0" and digits of other scripts."""
    if "_" in text or not text.isascii():
        raise ValueError
    return float(text)


def _add_server_options(check: argparse.ArgumentParser) -> None:
    group = check.add_argument_group(terminal_wording.SERVER_GROUP)
    _add_host(group)
    group.add_argument("--port", metavar="N", default="", help=HELP["--port"])
    ways = [encryption.value for encryption in Encryption]
    group.add_argument("--encryption", choices=ways, default=Encryption.AUTOMATIC.value, help=HELP["--encryption"])


def _add_host(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--host", metavar="H", default="", help=HELP["--host"])


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


def _add_connection_options(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--ehlo", metavar="NAME", default="", help=HELP["--ehlo"])
    versions = group.add_mutually_exclusive_group()
    versions.add_argument("--ipv4", action="store_true", help=HELP["--ipv4"])
    versions.add_argument("--ipv6", action="store_true", help=HELP["--ipv6"])
    for option, default in (("--step-timeout", DEFAULT_STEP_SECONDS), ("--total-timeout", DEFAULT_TOTAL_SECONDS)):
        group.add_argument(option, metavar="S", type=seconds, default=default, help=HELP[option])
    group.add_argument("--ca-file", metavar="F", type=Path, help=HELP["--ca-file"])


def _add_output_options(parser: argparse.ArgumentParser, json_help: str) -> None:
    group = parser.add_argument_group(terminal_wording.OUTPUT_GROUP)
    group.add_argument("--json", action="store_true", help=json_help)
    group.add_argument("-h", "--help", action="help", help=HELP["--help"])
