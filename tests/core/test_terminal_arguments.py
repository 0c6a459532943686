from __future__ import annotations

from pathlib import Path

import pytest

from core import __version__
from core.terminal_arguments import (
    CheckRequest,
    ExplainRequest,
    InformationWanted,
    PasswordSource,
    PortsRequest,
    UsageError,
    read_arguments,
)
from core.values.form import SettingsForm
from core.values.settings import AuthMethod, Delivery, Encryption, IpVersion


def form_of(*arguments: str) -> SettingsForm:
    request = read_arguments(["check", *arguments])
    assert isinstance(request, CheckRequest)
    return request.form


def test_what_is_not_said_is_as_the_contract_says() -> None:
    assert read_arguments(["check", "--host", "smtp.example.com"]) == CheckRequest(
        SettingsForm(host="smtp.example.com"), PasswordSource.NOWHERE, as_json=False
    )


def test_every_option_reaches_the_form() -> None:
    arguments = (
        "check --host H --port 2525 --encryption tls --email A --username U --password-stdin --auth cram-md5"
        " --allow-unencrypted-password --try-sending --to T --ehlo E --ipv6 --step-timeout 2.5 --total-timeout 30"
        " --ca-file F --trust-fingerprint FP --no-second-opinion --json"
    )
    assert read_arguments(arguments.split()) == CheckRequest(
        SettingsForm(
            host="H",
            port="2525",
            encryption=Encryption.TLS,
            email="A",
            username="U",
            auth=AuthMethod.CRAM_MD5,
            allow_unencrypted_password=True,
            delivery=Delivery.ENVELOPE,
            recipient="T",
            ehlo_name="E",
            ip_version=IpVersion.IPV6,
            step_seconds=2.5,
            total_seconds=30.0,
            ca_file=Path("F"),
            trusted_fingerprint="FP",
            second_opinion=False,
        ),
        PasswordSource.STANDARD_INPUT,
        as_json=True,
    )


def test_a_comparison_takes_what_reaches_the_server_and_nothing_to_sign_in_with() -> None:
    arguments = "ports --host H --ehlo E --ipv6 --step-timeout 2.5 --total-timeout 30 --ca-file F --json"
    assert read_arguments(arguments.split()) == PortsRequest(
        SettingsForm(
            host="H",
            ehlo_name="E",
            ip_version=IpVersion.IPV6,
            step_seconds=2.5,
            total_seconds=30.0,
            ca_file=Path("F"),
        ),
        as_json=True,
    )
    assert read_arguments(["ports", "--host", "H"]) == PortsRequest(SettingsForm(host="H"), as_json=False)


def test_an_error_to_explain_comes_from_a_file_or_from_standard_input() -> None:
    assert read_arguments(["explain"]) == ExplainRequest("", as_json=False)
    assert read_arguments(["explain", "--json", "-"]) == ExplainRequest("-", as_json=True)
    assert read_arguments(["explain", "error.txt"]) == ExplainRequest("error.txt", as_json=False)


@pytest.mark.parametrize("encryption", list(Encryption))
def test_every_encryption_has_a_name(encryption: Encryption) -> None:
    assert form_of("--encryption", encryption.value).encryption is encryption


@pytest.mark.parametrize("auth", list(AuthMethod))
def test_every_way_to_sign_in_has_a_name(auth: AuthMethod) -> None:
    assert form_of("--auth", auth.value).auth is auth


def test_sending_goes_as_far_as_was_said() -> None:
    assert form_of("--send-test").delivery is Delivery.MESSAGE
    assert form_of("--send-test", "--try-sending").delivery is Delivery.MESSAGE


def test_one_ip_version_may_be_chosen() -> None:
    assert form_of("--ipv4").ip_version is IpVersion.IPV4


def test_the_keyring_is_a_source_of_passwords() -> None:
    request = read_arguments(["check", "--use-keyring"])
    assert isinstance(request, CheckRequest)
    assert request.password_from is PasswordSource.KEYRING


def test_values_are_left_to_the_lint() -> None:
    form = form_of("--host", " https://x\n", "--port", "5_87", "--step-timeout", "-1", "--total-timeout", "nan")
    assert (form.host, form.port, form.step_seconds) == (" https://x\n", "5_87", -1.0)
    assert form.total_seconds != form.total_seconds  # NaN


WRONG = [
    ([], "no command given"),
    (["find", "x"], "argument COMMAND: invalid choice: 'find' (choose from 'check', 'ports', 'explain')"),
    (["ports", "--host", "x", "--port", "25"], "unknown options: --port"),
    (["ports", "smtp.example.com"], "the server is given with --host"),
    (["ports", "--ipv4", "--ipv6"], "argument --ipv6: not allowed with argument --ipv4"),
    (["explain", "a", "b"], "one file is read, or standard input"),
    (["check", "--encryption", "ssl"], "argument --encryption: invalid choice: 'ssl'"),
    (["check", "--auth", "ntlm"], "argument --auth: invalid choice: 'ntlm'"),
    (["check", "--step-timeout", "soon"], "argument --step-timeout: invalid seconds value: 'soon'"),
    (["check", "--total-timeout", "1_0"], "argument --total-timeout: invalid seconds value: '1_0'"),
    (["check", "--total-timeout", "\uff11"], "argument --total-timeout: invalid seconds value: '\uff11'"),
    (["check", "--port"], "argument --port: expected one argument"),
    (["check", "--ipv4", "--ipv6"], "argument --ipv6: not allowed with argument --ipv4"),
    (["check", "--password-stdin", "--use-keyring"], "argument --use-keyring: not allowed with"),
    (["check", "--use-keyring", "--auth", "xoauth2"], "an access token comes from --password-stdin"),
    (["check", "--verbose", "--hos", "x"], "unknown options: --verbose, --hos"),
    (["check", "smtp.example.com"], "the server is given with --host"),
    (["check", "--\x1b[31m"], "unknown options: --<U+001B>[31m"),
]


@pytest.mark.parametrize(("arguments", "message"), WRONG)
def test_a_command_line_outside_the_grammar_is_refused(arguments: list[str], message: str) -> None:
    with pytest.raises(UsageError) as caught:
        read_arguments(arguments)
    assert message in str(caught.value)
    assert caught.value.usage.startswith("usage: ")
    assert str(caught.value).isprintable()


@pytest.mark.parametrize(
    "arguments", [["--password", "hunter2"], ["--password=hunter2"], ["--passwd=hunter2"], ["hunter2"]]
)
@pytest.mark.parametrize("command", ["check", "ports"])
def test_a_password_on_the_command_line_is_refused_and_not_repeated(command: str, arguments: list[str]) -> None:
    with pytest.raises(UsageError) as caught:
        read_arguments([command, "--host", "x", *arguments])
    assert "hunter2" not in str(caught.value)
    assert "hunter2" not in caught.value.usage


def test_who_looks_for_a_password_option_is_told_what_there_is() -> None:
    with pytest.raises(UsageError, match=r"use --password-stdin or --use-keyring"):
        read_arguments(["check", "--password", "hunter2"])
    with pytest.raises(UsageError, match="ports takes no password"):
        read_arguments(["ports", "--password", "hunter2"])
    with pytest.raises(UsageError, match="explain takes no password"):
        read_arguments(["explain", "--password", "hunter2"])


def test_the_version_is_told() -> None:
    with pytest.raises(InformationWanted, match=rf"^Outbox Check {__version__}$"):
        read_arguments(["--version"])


OPTIONS = [
    *("--host", "--port", "--encryption", "--email", "--username", "--password-stdin", "--use-keyring", "--auth"),
    *("--allow-unencrypted-password", "--try-sending", "--send-test", "--to", "--ehlo", "--ipv4", "--ipv6"),
    *("--step-timeout", "--total-timeout", "--ca-file", "--trust-fingerprint", "--no-second-opinion", "--json"),
]


def test_help_names_every_option_of_the_contract_and_the_exit_status() -> None:
    with pytest.raises(InformationWanted) as wanted:
        read_arguments(["check", "--help"])
    text = str(wanted.value)
    for option in OPTIONS:
        assert f"\n  {option}" in text
    for status in ("0  ", "1  ", "2  ", "130"):
        assert f"\n  {status}  " in text
    assert max(map(len, text.splitlines())) <= 90
    assert "remembers is not used here" in " ".join(text.split())
    assert "no further connections to find the cause of a failure" in " ".join(text.split())


@pytest.mark.parametrize("command", ["ports", "explain"])
def test_help_fits_the_classic_terminal(command: str) -> None:
    with pytest.raises(InformationWanted) as wanted:
        read_arguments([command, "--help"])
    assert max(map(len, str(wanted.value).splitlines())) <= 80


@pytest.mark.parametrize("arguments", [["--help"], ["-h"]])
def test_help_names_the_commands_that_there_are(arguments: list[str]) -> None:
    with pytest.raises(InformationWanted) as wanted:
        read_arguments(arguments)
    text = str(wanted.value)
    assert "one full test of one server" in text
    assert "Without a command the window opens." in text
    assert "compare the usual ports of one server" in text
    assert "explain an error message from any mail app" in text
    assert "find" not in text
