"""The command line as a process, against servers: what scripts, pipes and people at a terminal get."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import pty
import signal
import socket
import ssl
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.core.check_process import APP, CheckProcess, check
from tests.core.verdict_keys import VERDICT_KEYS
from tests.fakes.script import Expect, Say, Silence, greeting_and_ehlo, login, quit_politely, starttls
from tests.fakes.scripted_smtp_server import ScriptedSmtpServer
from tests.fakes.server_tls import ServerTls
from tests.real_servers.certificate_authority import CertificateAuthority, Defect

if TYPE_CHECKING:
    from pathlib import Path

    from tests.real_servers.certificate_authority import CertificateFiles

EMAIL, PASSWORD = "ada@example.com", "hunter2 pässwörd"
PLAIN_TEST = [*greeting_and_ehlo("PIPELINING"), *quit_politely()]


@pytest.fixture
def authority(tmp_path: Path) -> CertificateAuthority:
    return CertificateAuthority(tmp_path)


def signed_in_over_starttls(authority: CertificateAuthority) -> ScriptedSmtpServer:
    tls = ServerTls(authority.good())
    return ScriptedSmtpServer(
        [
            *greeting_and_ehlo("STARTTLS"),
            *starttls(tls, "AUTH PLAIN LOGIN"),
            *login(EMAIL, PASSWORD),
            *quit_politely(),
        ]
    )


def test_a_whole_test_as_json_lines(authority: CertificateAuthority) -> None:
    with signed_in_over_starttls(authority) as server:
        run = check(
            *("--host", "localhost", "--ipv4", "--port", server.port, "--email", EMAIL),
            *("--password-stdin", "--ca-file", str(authority.root_file), "--json"),
            typed=PASSWORD.encode() + b"\r\nnot the password\n",
        )
    assert (run.status, run.err) == (0, "")
    entries = run.entries
    begun = [entry["step"] for entry in entries if entry["event"] == "step_started"]
    assert " ".join(begun) == "resolve connect greeting ehlo starttls tls certificate ehlo_tls auth quit"
    assert [entry["step"] for entry in entries if entry["event"] == "step_passed"] == begun
    assert entries[0] == {"event": "step_started", "step": "resolve"}
    (tried,) = [entry for entry in entries if entry["event"] == "address_tried"]
    assert (tried["address"], tried["port"], tried["result"]) == ("127.0.0.1", server.port, "connected")
    lines = [(entry["direction"], entry["encrypted"], entry["text"]) for entry in entries if entry["event"] == "line"]
    assert lines[0] == ("received", False, "220 mx.example.test ESMTP")
    assert ("sent", True, "QUIT") in lines
    verdict = run.verdict
    assert set(verdict) == VERDICT_KEYS
    assert (verdict["code"], verdict["severity"], verdict["owner"]) == ("ok", "ok", "none")
    assert verdict["headline"] == "These settings work"
    assert verdict["tls"] == {"version": "TLSv1.3", "cipher": verdict["tls"]["cipher"], "verified": True}
    assert verdict["certificate"]["names"] == ["localhost", "127.0.0.1", "::1"]
    assert len(verdict["certificate"]["chain"]) == 2
    assert verdict["ehlo"] == {"before_tls": ["STARTTLS"], "after_tls": ["AUTH PLAIN LOGIN"]}
    assert verdict["auth_attempts"] == 1


def test_no_form_of_the_password_is_in_any_output(authority: CertificateAuthority) -> None:
    for form in ((), ("--json",)):
        with signed_in_over_starttls(authority) as server:
            run = check(
                *("--host", "localhost", "--ipv4", "--port", server.port, "--email", EMAIL),
                *("--password-stdin", "--ca-file", str(authority.root_file), *form),
                typed=PASSWORD.encode(),
            )
        assert run.status == 0
        written = run.out + run.err
        encoded = base64.b64encode(f"\0{EMAIL}\0{PASSWORD}".encode()).decode()
        for secret in (PASSWORD, "hunter2", encoded, base64.b64encode(PASSWORD.encode()).decode()):
            assert secret not in written
            assert json.dumps(secret)[1:-1] not in written


def test_a_whole_test_as_text(authority: CertificateAuthority) -> None:
    with signed_in_over_starttls(authority) as server:
        run = check(
            *("--host", "localhost", "--ipv4", "--port", server.port, "--email", EMAIL),
            *("--password-stdin", "--ca-file", str(authority.root_file)),
            typed=PASSWORD.encode(),
        )
    assert (run.status, run.err) == (0, "")
    lines = run.out.splitlines()
    assert lines[0] == f"localhost, port {server.port}, STARTTLS"
    assert [line[2:22] for line in lines[2:4]] == ["Look up server name ", "Reach the server    "]
    assert "\x1b" not in run.out
    assert "These settings work" in lines
    assert lines[-1].startswith("ok (ok), ")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize(("form", "waits"), [(["--json"], '"step":"greeting"'), ([], "Reach the server")])
def test_a_signal_closes_the_connection_and_the_verdict_says_so(
    number: signal.Signals, form: list[str], waits: str
) -> None:
    with (
        ScriptedSmtpServer([Silence()]) as server,
        CheckProcess("--host", "127.0.0.1", "--port", server.port, *form) as process,
    ):
        process.read_until(waits)
        process.send(number)
        run = process.finish()
    assert (run.status, run.err) == (130, "")
    if form:
        assert run.entries[-2]["event"] == "step_cancelled"
        assert run.entries[-2]["step"] == "greeting"
        assert (run.verdict["code"], run.verdict["severity"]) == ("cancelled", "neutral")
    else:
        assert "\nTest stopped\nYou stopped the test" in run.out
        assert run.out.splitlines()[-1].startswith("cancelled (neutral), ")


@pytest.mark.parametrize(("form", "first"), [(["--json"], "step_started"), ([], "port")])
def test_a_reader_that_leaves_ends_the_test_quietly(form: list[str], first: str) -> None:
    # Connections are made, and nobody speaks; how far it gets depends on when it notices.
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        CheckProcess("--host", "127.0.0.1", "--port", server.getsockname()[1], "--step-timeout", "1", *form) as process,
    ):
        process.read_until(first)
        run = process.finish_unread()
    assert (run.status, run.err) == (130, "")


def test_letters_that_the_output_does_not_have_end_nothing() -> None:
    with ScriptedSmtpServer(PLAIN_TEST) as server:
        run = check(
            *("--host", "127.0.0.1", "--port", server.port, "--encryption", "none"), env={"PYTHONIOENCODING": "ascii"}
        )
    assert (run.status, run.err) == (0, "")
    assert run.out.isascii()
    assert "\n+ Look up server name" in run.out


@pytest.mark.parametrize("form", [["--json"], []])
def test_hostile_text_reaches_the_terminal_as_plain_letters(form: list[str]) -> None:
    greeting = "220 \x1b[31mred \u202egpj.exe \x07 caf".encode() + b"\xe9\r\n"
    with ScriptedSmtpServer([Say(greeting), *greeting_and_ehlo("STARTTLS")[1:], Expect(b"QUIT")]) as server:
        run = check(
            *("--host", "127.0.0.1", "--port", server.port, "--encryption", "none", "--email", EMAIL),
            *("--password-stdin", *form),
            typed=b"x",
        )
    assert run.status == 1
    for line in run.out.splitlines():
        assert line.isprintable()
    assert "\u202e" not in run.out


def test_it_loads_neither_qt_nor_keyring_nor_what_reads_certificates() -> None:
    code = (
        "import sys, app; app.main(['app.py', 'check', '--host', '127.0.0.1', '--port', '1', '--json']);"
        "print(sorted({name.partition('.')[0] for name in sys.modules} & set(sys.argv[1:])))"
    )
    heavy = ["PySide6", "shiboken6", "qasync", "gui", "keyring", "cryptography", "truststore", "idna"]
    command = [sys.executable, "-c", code, *heavy]
    run = subprocess.run(command, cwd=APP.parent, capture_output=True, text=True, check=True)
    assert run.stdout.splitlines()[-1] == "[]"


def test_a_terminal_gets_colour_and_a_live_line_unless_it_is_not_wanted() -> None:
    with ScriptedSmtpServer(PLAIN_TEST, PLAIN_TEST, PLAIN_TEST) as server:
        options = ["--host", "127.0.0.1", "--port", str(server.port), "--encryption", "none"]
        coloured = on_a_terminal(options, {"TERM": "xterm"})
        plain = on_a_terminal(options, {"TERM": "xterm", "NO_COLOR": "1"})
        dumb = on_a_terminal(options, {"TERM": "dumb"})
    assert "\x1b[32m✓\x1b[0m Look up server name" in coloured
    assert "… Looking up the server name" in coloured
    assert "\r\x1b[K" in coloured
    assert "\x1b[32m" not in plain
    assert "\r\x1b[K✓ Look up server name" in plain
    assert "\x1b" not in dumb
    assert "Looking up" not in dumb


def test_a_password_typed_at_a_terminal_is_asked_for_and_not_shown() -> None:
    script = [*greeting_and_ehlo("AUTH PLAIN"), *login(EMAIL, "hunter2"), *quit_politely()]
    with ScriptedSmtpServer(script) as server:
        shown = on_a_terminal(
            [
                *("--host", "127.0.0.1", "--port", str(server.port), "--encryption", "none", "--email", EMAIL),
                *("--password-stdin", "--allow-unencrypted-password"),
            ],
            {"TERM": "dumb"},
            typed=b"hunter2\n",
        )
    assert "Password or access token (not shown): " in shown
    assert "hunter2" not in shown
    assert "ok.unencrypted (warning)" in shown


def on_a_terminal(options: list[str], env: dict[str, str], typed: bytes = b"") -> str:
    """Run it with a pseudo-terminal for input and output, and return what a person would see."""
    ours, theirs = pty.openpty()
    inherited = {name: value for name, value in os.environ.items() if name not in {"NO_COLOR", "TERM"}}
    # A session of its own, or it would ask for the password at the terminal where the tests were started.
    process = subprocess.Popen(
        [sys.executable, str(APP), "check", *options],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env={**inherited, **env},
        start_new_session=True,
    )
    os.close(theirs)
    shown = b""
    with process, os.fdopen(ours, "r+b", buffering=0) as screen:
        try:
            while piece := screen.read(1000):
                shown += piece
                if typed and b"(not shown): " in shown:
                    screen.write(typed)
                    typed = b""
        except OSError:  # how a pseudo-terminal says that the other side is gone
            pass
    return shown.decode()


def fingerprint_of(files: CertificateFiles) -> str:
    text = files.chain_file.read_text("ascii")
    end = "-----END CERTIFICATE-----\n"
    return hashlib.sha256(ssl.PEM_cert_to_DER_cert(text[: text.index(end)] + end)).hexdigest()


def test_one_certificate_trusted_for_one_run(authority: CertificateAuthority) -> None:
    files = authority.defective(Defect.SELF_SIGNED)
    script = [
        *greeting_and_ehlo("STARTTLS"),
        *starttls(ServerTls(files), "AUTH PLAIN"),
        *login(EMAIL, PASSWORD),
        *quit_politely(),
    ]
    with ScriptedSmtpServer(script) as server:
        run = check(
            *("--host", "localhost", "--ipv4", "--port", server.port, "--email", EMAIL, "--password-stdin", "--json"),
            *("--trust-fingerprint", fingerprint_of(files)),
            typed=PASSWORD.encode(),
        )
    assert (run.status, run.err) == (0, "")
    verdict = run.verdict
    assert (verdict["code"], verdict["severity"], verdict["owner"]) == ("ok.certificate_exception", "warning", "you")
    assert verdict["headline"] == "It works, with a certificate that you trusted yourself"
    assert verdict["exception"] is True
    assert verdict["tls"]["verified"] is False
    assert verdict["certificate"]["verified"] is False
    (passed,) = [e for e in run.entries if e["event"] == "step_passed" and e["step"] == "certificate"]
    assert passed["cautions"] == ["certificate_exception"]


def test_another_certificate_than_the_trusted_one_is_a_failure(authority: CertificateAuthority) -> None:
    with ScriptedSmtpServer([Silence()], tls=ServerTls(authority.defective(Defect.SELF_SIGNED))) as server:
        run = check(
            *("--host", "localhost", "--ipv4", "--port", server.port, "--encryption", "tls"),
            *("--trust-fingerprint", fingerprint_of(authority.good())),
        )
    assert run.status == 1
    assert "The certificate is not the one that you trusted before" in run.out
    assert "Another certificate than the one you trusted" in run.out
    assert "cert.untrusted (failure)" in run.out
    assert server.received == b""


def test_a_fingerprint_that_is_none_is_refused_before_anything_is_sent() -> None:
    run = check("--host", "localhost", "--port", 9, "--trust-fingerprint", "AA:BB")
    assert run.status == 2
    assert "--trust-fingerprint: A SHA-256 fingerprint has 64 digits" in run.out
