"""The `ports` command as a process, against servers: what scripts, pipes and people at a terminal get."""

from __future__ import annotations

import os
import pty
import signal
import socket
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.core.check_process import APP, CheckProcess
from tests.fakes.network import closed_port
from tests.fakes.serve_smtp import ServeSmtp, met_by_each
from tests.fakes.server_tls import ServerTls
from tests.real_servers.certificate_authority import CertificateAuthority

if TYPE_CHECKING:
    from pathlib import Path

# The real program, with ports that anybody may listen on.
_WITH_PORTS = (
    "import sys; from core.values import port_result;"
    "port_result.COMPARED_PORTS = tuple(map(int, sys.argv[1].split(',')));"
    "import app; sys.exit(app.main(['app.py', 'ports', *sys.argv[2:]]))"
)


def program(*ports: int) -> list[str]:
    return ["-c", _WITH_PORTS, ",".join(map(str, ports))]


@pytest.fixture(autouse=True)
def at_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(APP.parent)


@pytest.fixture
def authority(tmp_path: Path) -> CertificateAuthority:
    return CertificateAuthority(tmp_path)


def test_json_lines_come_as_it_happens_and_the_best_choice_last(authority: CertificateAuthority) -> None:
    tls = ServerTls(authority.good())
    with (
        closed_port() as refusing,
        met_by_each(ServeSmtp(tls)) as server,
        CheckProcess(
            *("--host", "localhost", "--ipv4", "--ca-file", str(authority.root_file), "--json"),
            program=program(server.port, refusing.port),
        ) as process,
    ):
        process.read_until('"failure":"ConnectRefused"')
        run = process.finish()
    assert (run.status, run.err) == (0, "")
    *results, best = run.entries
    assert len(results) == 6
    assert {entry["event"] for entry in results} == {"port"}
    assert (best["event"], best["port"], best["encryption"]) == ("best", server.port, "starttls")
    assert server.auth_commands == 0


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize(("form", "waits"), [(["--json"], "ConnectRefused"), ([], "Refused")])
def test_a_signal_stops_it(number: signal.Signals, form: list[str], waits: str) -> None:
    # Connections are made, and nobody speaks.
    with (
        closed_port() as refusing,
        socket.create_server(("127.0.0.1", 0)) as silent,
        CheckProcess(
            *("--host", "127.0.0.1", "--step-timeout", "60", *form),
            program=program(silent.getsockname()[1], refusing.port),
        ) as process,
    ):
        process.read_until(waits)
        process.send(number)
        run = process.finish()
    assert (run.status, run.err) == (130, "")
    if form:
        best = run.entries[-1]
        assert (best["event"], best["port"], best["encryption"], best["cancelled"]) == ("best", None, None, True)
    else:
        assert run.out.endswith("\n\nThe comparison was stopped.\n")


@pytest.mark.parametrize("form", [["--json"], []])
def test_a_reader_that_leaves_ends_it_quietly(form: list[str]) -> None:
    with (
        closed_port() as refusing,
        closed_port() as other,
        socket.create_server(("127.0.0.1", 0)) as silent,
        CheckProcess(
            *("--host", "127.0.0.1", "--step-timeout", "1", *form),
            program=program(refusing.port, silent.getsockname()[1], other.port),
        ) as process,
    ):
        process.read_until("127.0.0.1" if not form else '"port"')
        run = process.finish_unread()
    # It may have been through before it noticed.
    assert run.status in {1, 130}
    assert run.err == ""


def test_a_usage_error_is_told_to_scripts_and_to_people() -> None:
    with CheckProcess("--json", "--port", "25", program=program(25)) as process:
        run = process.finish()
    assert (run.status, run.verdict["code"], run.err) == (2, "form.invalid", "")
    with CheckProcess("--port", "25", program=program(25)) as process:
        run = process.finish()
    assert (run.status, run.out) == (2, "")
    assert run.err.endswith("unknown options: --port\n")


def test_it_loads_neither_qt_nor_keyring_nor_what_reads_certificates() -> None:
    code = (
        "import sys, app; from core.values import port_result; port_result.COMPARED_PORTS = (int(sys.argv[1]),);"
        "app.main(['app.py', 'ports', '--host', '127.0.0.1', '--json']);"
        "print(sorted({name.partition('.')[0] for name in sys.modules} & set(sys.argv[2:])))"
    )
    heavy = ["PySide6", "shiboken6", "qasync", "gui", "keyring", "cryptography", "truststore", "idna"]
    with closed_port() as refusing:
        command = [sys.executable, "-c", code, str(refusing.port), *heavy]
        run = subprocess.run(command, capture_output=True, text=True, check=True)
    assert run.stdout.splitlines()[-1] == "[]"


def test_a_terminal_gets_a_table_that_fills(authority: CertificateAuthority) -> None:
    with met_by_each(ServeSmtp(ServerTls(authority.good()))) as server:
        shown = on_a_terminal(
            [*program(server.port), "--host", "localhost", "--ipv4", "--ca-file", str(authority.root_file)]
        )
    waiting, _, filled = shown.partition("\x1b[1A")
    assert f"{server.port}" in waiting
    assert "\x1b[90m…\x1b[0m" in waiting
    assert "\x1b[32m✓ TLS 1.3\x1b[0m" in filled
    assert f"\x1b[1;32mBest choice here: port {server.port} with STARTTLS\x1b[0m" in filled
    assert shown.rindex("\x1b[?7h") > shown.rindex("\x1b[?7l")


def on_a_terminal(arguments: list[str]) -> str:
    """Run it with a pseudo-terminal for output, and return all that it wrote there."""
    ours, theirs = pty.openpty()
    env = {name: value for name, value in os.environ.items() if name != "NO_COLOR"} | {"TERM": "xterm"}
    process = subprocess.Popen(
        [sys.executable, *arguments], stdin=theirs, stdout=theirs, stderr=theirs, env=env, start_new_session=True
    )
    os.close(theirs)
    shown = b""
    with process, os.fdopen(ours, "rb", buffering=0) as screen:
        try:
            while piece := screen.read(1000):
                shown += piece
        except OSError:  # how a pseudo-terminal says that the other side is gone
            pass
    return shown.decode()
