"""The English of the command line: its help, its headings, and what goes wrong before a test begins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.values.diagnosis import FixId
from core.values.events import SkipReason
from core.values.form import Field
from core.values.printable import printable
from core.values.value_class import value_class

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from core.values.diagnosis import Fix

PROGRAM: Final = "Outbox Check"

SUMMARY: Final = """\
Tests the settings that send your e-mail, live, and says in plain words what is
wrong."""
HOW_TO_OPEN_THE_WINDOW: Final = "Without a command the window opens."
COMMANDS_HEADING: Final = "commands"
_HOST_BY_OPTION: Final = "there are arguments that belong to no option; the server is given with --host"


@value_class
class CommandText:
    """What the help says about one command, and what is said to who gives it something that it does not take."""

    summary: str
    usage: str
    description: str
    epilogue: str
    about_arguments: str
    about_passwords: str


COMMANDS: Final[Mapping[str, CommandText]] = {
    "check": CommandText(
        summary="one full test of one server",
        usage="%(prog)s --host H [options]",
        description="""\
Takes every step of a real SMTP conversation with one server and ends with a
verdict. Without a password everything up to signing in is tested.""",
        epilogue="""\
No option takes a password: other people on this computer can read command lines.
  %(prog)s --host smtp.example.com --email me@example.com \\
      --password-stdin < password.txt

exit status:
  0    the verdict is ok, or a warning
  1    the verdict is a failure
  2    the input cannot be used (code form.invalid), nothing was sent
  130  stopped by Ctrl+C or SIGTERM; the connection is closed first""",
        about_arguments=_HOST_BY_OPTION,
        about_passwords="--password does not exist; use --password-stdin or --use-keyring",
    ),
    "ports": CommandText(
        summary="compare the usual ports of one server",
        usage="%(prog)s --host H [options]",
        description="""\
Tries the ports 25, 465, 587 and 2525 of one server without encryption, with
STARTTLS and with TLS from the start, all at once and up to signing in, and says
which of them is best. Never asks for a password and never sends one.""",
        epilogue="""\
exit status:
  0    there is a port to recommend
  1    there is none
  2    the input cannot be used (code form.invalid), nothing was sent
  130  stopped by Ctrl+C or SIGTERM; the connections are closed first""",
        about_arguments=_HOST_BY_OPTION,
        about_passwords="ports takes no password: nothing is signed in to",
    ),
    "explain": CommandText(
        summary="explain an error message from any mail app",
        usage="%(prog)s [--json] [FILE]",
        description="""\
Reads an error as a mail app, a bounce or a log shows it, and says what is
wrong and what to do. Connects to nothing.""",
        epilogue="""\
Lines that are JSON objects are one case each, with any of the keys id, host,
port, encryption, stage, client and raw (the error); other text is one case.
  %(prog)s < error.txt

At a terminal, paste the text and end it with Ctrl+D.

exit status:
  0    the text was explained
  2    the input cannot be used
  130  stopped by Ctrl+C or SIGTERM""",
        about_arguments="one file is read, or standard input",
        about_passwords="explain takes no password: it connects to nothing",
    ),
}

SERVER_GROUP: Final = "server"
SIGN_IN_GROUP: Final = "signing in"
SENDING_GROUP: Final = "sending"
CONNECTION_GROUP: Final = "connection"
INPUT_GROUP: Final = "input"
OUTPUT_GROUP: Final = "output"

HELP: Final[Mapping[str, str]] = {
    "--help": "show this text and end",
    "--version": "show the version and end",
    "--host": "name or IP address of the server",
    "--port": "1 to 65535 (default: 587, with TLS 465, without encryption 25)",
    "--encryption": "auto is TLS on port 465 and STARTTLS elsewhere; there is no “if available” (default: auto)",
    "--email": "your e-mail address: the sender, and the user name unless --username is given",
    "--username": "who signs in",
    "--password-stdin": "take the password, or the access token, from the first line of standard input",
    "--use-keyring": "take the password that was saved for exactly this server, port, encryption and user",
    "--auth": "how to sign in; the last two take an access token (default: the best that both sides can do)",
    "--allow-unencrypted-password": "agree, for this run, to send the password where others can read it",
    "--try-sending": "ask whether sender and recipient are accepted, then take it back: no message is sent",
    "--send-test": "really send one small message",
    "--to": "who gets the test message (default: the address itself)",
    "--ehlo": "the name to give to the server (default: the address in brackets, never this computer's name)",
    "--ipv4": "use IPv4 addresses only",
    "--ipv6": "use IPv6 addresses only",
    "--step-timeout": "seconds that one step may take (default: 10)",
    "--total-timeout": "seconds that the whole test may take (default: 60)",
    "--ca-file": "trust the authorities in this PEM file too; SSL_CERT_FILE works as well",
    "--trust-fingerprint": (
        "trust the one certificate with this SHA-256 fingerprint, for this host and port and this run; "
        "what the window remembers is not used here"
    ),
    "--no-second-opinion": "open no further connections to find the cause of a failure; none of them ever signs in",
    "FILE": "the file with the error (default, or -: standard input)",
    "check --json": "write one JSON object a line, as it happens; the verdict is the last line",
    "ports --json": "write one JSON object a line, as it happens; the best choice is the last line",
    "explain --json": "write one JSON object a line, one for each case",
}

WHAT_TO_DO: Final = "What to do"
WHAT_WAS_SEEN: Final = "What was seen"
NOTE: Final = "Note"
PASSWORD_PROMPT: Final = "Password or access token (not shown): "  # noqa: S105  # a question, not a password
FAULT_HEADLINE: Final = "Outbox Check made a mistake"

NO_COMMAND: Final = "no command given"
UNKNOWN_OPTIONS: Final = "unknown options: {names}"
TOKEN_NOT_IN_KEYRING: Final = "an access token comes from --password-stdin: the keyring holds passwords only"  # noqa: S105  # a sentence

_OPTIONS: Final[Mapping[Field, str]] = {
    Field.HOST: "--host",
    Field.PORT: "--port",
    Field.ENCRYPTION: "--encryption",
    Field.EMAIL: "--email",
    Field.USERNAME: "--username",
    Field.PASSWORD: "password",
    Field.RECIPIENT: "--to",
    Field.EHLO_NAME: "--ehlo",
    Field.STEP_TIMEOUT: "--step-timeout",
    Field.TOTAL_TIMEOUT: "--total-timeout",
    Field.CA_FILE: "--ca-file",
    Field.TRUSTED_FINGERPRINT: "--trust-fingerprint",
}
_SKIP_REASONS: Final[Mapping[SkipReason, str]] = {SkipReason.NO_PASSWORD: "no password given"}


def version_line(version: str) -> str:
    """Return what --version shows."""
    return f"{PROGRAM} {version}"


def what_is_tested(host: str, port: int, encryption: str) -> str:
    """Return the heading of a test: "smtp.example.com, port 587, STARTTLS"."""
    return f"{host}, port {port}, {encryption}"


def what_is_compared(host: str) -> str:
    """Return the heading of a comparison: "smtp.example.com, all usual ports"."""
    return f"{host}, all usual ports"


def about_field(field: Field, sentence: str) -> str:
    """Return a sentence about a field with the option that fills it."""
    return f"{_OPTIONS[field]}: {sentence}"


def instead(repairs: Iterable[tuple[Field, str]]) -> str:
    """Return options that repair a problem, ready to be copied; "" when there are none."""
    # One argument each, so that a value that begins with a hyphen is no option of its own.
    options = [f"{_OPTIONS[field]}={_quoted(value)}" for field, value in repairs if value]
    return f"Use instead: {' '.join(options)}" if options else ""


def with_options(label: str, fix: Fix) -> str:
    """Return the label of a fix with the options that do what its button in the window does."""
    if fix.id is FixId.SEND_UNENCRYPTED:
        return f"{label}: --allow-unencrypted-password"
    options = [f"--host={_quoted(fix.host)}", f"--port={fix.port}", f"--encryption={fix.encryption.value}"]
    if fix.username is not None:
        options.append(f"--username={_quoted(fix.username)}")
    if fix.ip_version is not None:
        options.append(f"--{fix.ip_version.value}")
    return f"{label}: {' '.join(options)}"


def skip_reason(reason: SkipReason) -> str:
    """Return why a step was left out."""
    return _SKIP_REASONS[reason]


def last_line(code: str, severity: str, duration: str) -> str:
    """Return the line below a verdict that has the stable code in it."""
    return f"{code} ({severity}), {duration}"


def explained_line(code: str, confidence: str) -> str:
    """Return the line below an explanation that has the stable code in it."""
    return f"{code} ({confidence})"


def case_heading(case_id: str, line: int) -> str:
    """Return the heading above one explanation of several."""
    return f"Line {line}: {case_id}" if case_id else f"Line {line}"


def no_case(line: int) -> str:
    """Return what is wrong with a line among JSON lines that is none."""
    return f"Line {line} is no case: it must be a JSON object in which raw is a text"


def cannot_read(source: str, reason: str) -> str:
    """Return why there is nothing to explain."""
    return f"{printable(source) or 'Standard input'} cannot be read: {printable(reason)}"


def _quoted(value: str) -> str:
    from shlex import quote

    return quote(printable(value))
