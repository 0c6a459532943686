"""The `ports` command inside the test, where ports can be chosen."""

from __future__ import annotations

import json
import signal
import socket
from typing import TYPE_CHECKING, Any, NoReturn

import pytest

from core import terminal, terminal_ports, terminal_ports_text
from core.probe.port_comparison import PortComparison
from core.terminal_ports_json import PortsJsonFace
from tests.fakes.network import closed_port
from tests.fakes.serve_smtp import ServeSmtp, met_by_each
from tests.fakes.server_tls import ServerTls
from tests.real_servers.certificate_authority import CertificateAuthority

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from core.values.port_result import PortResult
    from core.values.settings import ConnectionSettings

PORT_KEYS = {
    "event", "port", "encryption", "reachable", "ms", "works", "tls", "auth", "code", "failure",
}  # fmt: skip
BEST_KEYS = {"event", "port", "encryption", "headline", "explanation", "cancelled"}


@pytest.fixture
def authority(tmp_path: Path) -> CertificateAuthority:
    return CertificateAuthority(tmp_path)


def choose_ports(monkeypatch: pytest.MonkeyPatch, *ports: int) -> None:
    def compare(settings: ConnectionSettings, on_result: Callable[[PortResult], None]) -> PortComparison:
        return PortComparison(settings, on_result, ports)

    monkeypatch.setattr(terminal_ports, "PortComparison", compare)
    monkeypatch.setattr(terminal_ports_text, "COMPARED_PORTS", ports)
    monkeypatch.setattr("core.probe.port_visit.SILENCE_SECONDS", 0.2)


def run_json(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, list[dict[str, Any]]]:
    status = terminal.main(["ports", "--json", *arguments])
    out, err = capsys.readouterr()
    assert err == ""
    return status, [json.loads(line) for line in out.splitlines()]


def test_a_comparison_as_json_lines(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, authority: CertificateAuthority
) -> None:
    tls = ServerTls(authority.good())
    with (
        closed_port() as refusing,
        met_by_each(ServeSmtp(tls)) as submission,
        met_by_each(ServeSmtp(tls, from_the_start=True)) as submissions,
    ):
        choose_ports(monkeypatch, submission.port, submissions.port, refusing.port)
        status, entries = run_json(capsys, "--host", "127.0.0.1", "--ca-file", str(authority.root_file))
    assert status == 0
    *results, best = entries
    assert [set(result) for result in results] == [PORT_KEYS] * 9
    assert {result["event"] for result in results} == {"port"}
    by_pair = {(result["port"], result["encryption"]): result for result in results}
    assert {pair: (result["reachable"], result["works"], result["code"]) for pair, result in by_pair.items()} == {
        (submission.port, "none"): (True, True, "ok.unencrypted"),
        (submission.port, "starttls"): (True, True, "ok.no_login"),
        (submission.port, "tls"): (True, False, "encryption.tls_on_starttls_port"),
        (submissions.port, "none"): (True, False, "encryption.plain_on_tls_port"),
        (submissions.port, "starttls"): (True, False, "encryption.plain_on_tls_port"),
        (submissions.port, "tls"): (True, True, "ok.no_login"),
        (refusing.port, "none"): (False, False, "connect.refused"),
        (refusing.port, "starttls"): (False, False, "connect.refused"),
        (refusing.port, "tls"): (False, False, "connect.refused"),
    }
    encrypted = by_pair[submissions.port, "tls"]
    assert encrypted["auth"] == ["PLAIN", "LOGIN"]
    assert (encrypted["tls"]["version"], encrypted["tls"]["verified"]) == ("TLSv1.3", True)
    assert encrypted["ms"] >= 0
    assert by_pair[refusing.port, "tls"]["tls"] is None
    assert by_pair[refusing.port, "tls"]["failure"] == "ConnectRefused"
    assert by_pair[submissions.port, "none"]["failure"] == "TlsExpectedFirst"
    assert set(best) == BEST_KEYS
    # Neither has the number of a usual port: the first in order is taken.
    assert (best["event"], best["port"], best["encryption"]) == ("best", submission.port, "starttls")
    assert best["headline"] == f"Best choice here: port {submission.port} with STARTTLS"
    assert (best["explanation"], best["cancelled"]) == ("", False)


def test_nothing_to_recommend_is_a_failure(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    with closed_port() as refusing:
        choose_ports(monkeypatch, refusing.port)
        status, entries = run_json(capsys, "--host", "127.0.0.1")
        assert terminal.main(["ports", "--host", "127.0.0.1"]) == 1
    assert status == 1
    assert (entries[-1]["event"], entries[-1]["port"], entries[-1]["encryption"]) == ("best", None, None)
    assert entries[-1]["explanation"].startswith("No port of 127.0.0.1 answered.")
    out = capsys.readouterr().out
    assert "No port can be recommended here\nNo port of 127.0.0.1 answered." in out


def test_a_comparison_as_text(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, authority: CertificateAuthority
) -> None:
    with met_by_each(ServeSmtp(ServerTls(authority.good()))) as server:
        choose_ports(monkeypatch, server.port)
        assert terminal.main(["ports", "--host", "127.0.0.1", "--ca-file", str(authority.root_file)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "127.0.0.1, all usual ports"
    assert lines[2].split() == ["Port", "Reachable", "No", "encryption", "STARTTLS", "TLS", "Sign-in"]
    assert lines[3].startswith(str(server.port))
    assert lines[3].endswith("! Offered      ✓ TLS 1.3    Not offered  ✓ PLAIN, LOGIN")
    assert lines[5:] == [
        f"Best choice here: port {server.port} with STARTTLS",
        f"Use port {server.port} with STARTTLS: --host=127.0.0.1 --port={server.port} --encryption=starttls",
    ]


def test_settings_that_cannot_be_used_are_a_verdict(capsys: pytest.CaptureFixture[str]) -> None:
    status, (verdict,) = run_json(capsys, "--host", "x y", "--ca-file", "/")
    assert (status, verdict["event"], verdict["code"]) == (2, "verdict", "form.invalid")
    assert [problem["field"] for problem in verdict["problems"]] == ["host", "ca_file"]
    assert terminal.main(["ports"]) == 2
    assert "--host: Enter a server" in capsys.readouterr().out


@pytest.mark.parametrize("form", [["--json"], []])
def test_a_stop_closes_the_connections_and_recommends_nothing(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, form: list[str]
) -> None:
    def stop(*_: object) -> None:
        signal.raise_signal(signal.SIGINT)

    with closed_port() as refusing, socket.create_server(("127.0.0.1", 0)) as silent:
        choose_ports(monkeypatch, silent.getsockname()[1], refusing.port)
        monkeypatch.setattr(PortsJsonFace, "show", stop)
        monkeypatch.setattr(terminal_ports_text.PortsTextFace, "show", stop)
        assert terminal.main(["ports", "--host", "127.0.0.1", "--step-timeout", "60", *form]) == 130
    last = capsys.readouterr().out.splitlines()[-1]
    if form:
        best = json.loads(last)
        assert (best["event"], best["port"], best["encryption"], best["cancelled"]) == ("best", None, None, True)
        assert best["headline"] == "The comparison was stopped."
    else:
        assert last == "The comparison was stopped."


def test_a_fault_of_the_program_is_a_verdict_without_what_the_exception_says(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> NoReturn:
        message = "hunter2 in the text of an exception"
        raise RuntimeError(message)

    monkeypatch.setattr(terminal_ports, "best_of", broken)
    with closed_port() as refusing:
        choose_ports(monkeypatch, refusing.port)
        status, entries = run_json(capsys, "--host", "127.0.0.1")
    assert (status, entries[-1]["event"], entries[-1]["code"]) == (1, "verdict", "internal")
    assert "hunter2" not in str(entries)
