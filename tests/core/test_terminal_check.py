"""The `check` command inside the test, where something is replaced that a process would not let go of."""

from __future__ import annotations

import asyncio
import io
import json
import signal
import socket
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, NoReturn

import pytest

from core import terminal, terminal_check
from core.stores import keyring_store
from core.terminal_json import JsonFace
from core.values.credentials import AccountKey, StoreProblem
from core.values.outcome import ProbeOutcome
from core.values.settings import Encryption
from tests.core.verdict_keys import VERDICT_KEYS
from tests.fakes.memory_keyring import MemoryKeyring
from tests.fakes.script import greeting_and_ehlo, login, quit_politely
from tests.fakes.scripted_smtp_server import ScriptedSmtpServer

if TYPE_CHECKING:
    from core.values.events import ProbeEvent
    from core.values.settings import ConnectionSettings
    from core.worded_verdict import WordedVerdict

EMAIL = "ada@example.com"


def run_here(capsys: pytest.CaptureFixture[str], *arguments: str | int) -> tuple[int, dict[str, Any]]:
    status = terminal.main(["check", *map(str, arguments), "--json"])
    out, err = capsys.readouterr()
    assert err == ""
    verdict = json.loads(out.splitlines()[-1])
    assert set(verdict) == VERDICT_KEYS
    return status, verdict


def give_input(monkeypatch: pytest.MonkeyPatch, content: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content), "ascii"))


def test_settings_that_cannot_be_used_are_a_verdict(capsys: pytest.CaptureFixture[str]) -> None:
    status, verdict = run_here(capsys, "--host", "https://smtp.example.com:587/", "--email", "ada", "--ca-file", "/")
    assert status == 2
    assert (verdict["code"], verdict["severity"], verdict["owner"]) == ("form.invalid", "failure", "you")
    assert verdict["advice"][0].startswith("--host: Enter only the name of the server")
    assert verdict["advice"][0].endswith("Use instead: --host=smtp.example.com --port=587")
    assert verdict["problems"][0] == {
        "field": "host",
        "kind": "host_has_scheme",
        "seen": "https://smtp.example.com:587/",
        "text": verdict["problems"][0]["text"],
        "repairs": {"host": "smtp.example.com", "port": "587"},
    }
    assert [problem["field"] for problem in verdict["problems"]] == ["host", "email", "ca_file"]


def test_no_host_is_a_verdict(capsys: pytest.CaptureFixture[str]) -> None:
    status, verdict = run_here(capsys)
    assert (status, verdict["code"]) == (2, "form.invalid")
    assert verdict["advice"] == ["--host: Enter a server, for example smtp.example.com."]


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", "missing"),
        (b"\nhunter2\n", "missing"),
        (b"hunter2\xe9\n", "not_utf8"),
        (b"hunter2\r\r\n", "control_character"),
        (b"hunter2\x00\n", "control_character"),
        (b"hunter2" * 20_000, "too_long"),
    ],
)
def test_a_password_that_cannot_be_used_is_a_verdict(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, content: bytes, kind: str
) -> None:
    give_input(monkeypatch, content)
    status, verdict = run_here(capsys, "--host", "127.0.0.1", "--email", EMAIL, "--password-stdin")
    assert (status, verdict["code"]) == (2, "form.invalid")
    assert [(problem["field"], problem["kind"]) for problem in verdict["problems"]] == [("password", kind)]
    assert "hunter2" not in str(verdict)


def test_a_missing_user_is_said_before_the_password_is_read(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    status, verdict = run_here(capsys, "--host", "127.0.0.1", "--password-stdin")
    assert status == 2
    assert [(problem["field"], problem["kind"]) for problem in verdict["problems"]] == [
        ("username", "username_missing")
    ]


def test_hints_come_along_and_stop_nothing(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    script = [*greeting_and_ehlo("AUTH PLAIN"), *login(EMAIL, " hunter2 "), *quit_politely()]
    with ScriptedSmtpServer(script, script) as server:
        options = [
            *("--host", "127.0.0.1", "--port", str(server.port), "--encryption", "none", "--email", EMAIL),
            *("--password-stdin", "--allow-unencrypted-password"),
        ]
        give_input(monkeypatch, b" hunter2 \n")
        status, verdict = run_here(capsys, *options)
        assert (status, verdict["code"]) == (0, "ok.unencrypted")
        assert [hint["kind"] for hint in verdict["hints"]] == ["password_surrounding_blank"]
        give_input(monkeypatch, b" hunter2 \n")
        assert terminal.main(["check", *options]) == 0
    assert "Note: password: The password begins or ends with a blank." in capsys.readouterr().out


def test_an_interrupt_while_the_password_is_awaited_is_a_verdict(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    class Keyboard(io.BytesIO):
        def readline(self, *_: object) -> NoReturn:
            signal.raise_signal(signal.SIGINT)
            raise AssertionError

    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(Keyboard()))
    status, verdict = run_here(capsys, "--host", "127.0.0.1", "--email", EMAIL, "--password-stdin")
    assert (status, verdict["code"]) == (130, "cancelled")


@pytest.mark.parametrize("moment", range(6))
def test_a_stop_at_any_moment_never_passes_for_a_success(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, moment: int
) -> None:
    moments = iter(range(100))
    show = JsonFace.show

    def stopping(face: JsonFace, event: ProbeEvent) -> None:
        show(face, event)
        if next(moments) == moment:
            signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr(JsonFace, "show", stopping)
    # Connections are made, and nobody speaks.
    with socket.create_server(("127.0.0.1", 0)) as server:
        status, verdict = run_here(capsys, "--host", "127.0.0.1", "--port", server.getsockname()[1])
    assert (status, verdict["code"]) == (130, "cancelled")
    assert next(moments) > moment


class HaltedProbe:
    """Stopped where no step is under way, so that no event tells."""

    def __init__(self, settings: ConnectionSettings, *_: object) -> None:
        self._settings = settings

    async def run(self) -> NoReturn:
        raise asyncio.CancelledError

    def outcome(self) -> ProbeOutcome:
        return ProbeOutcome(self._settings, datetime(2026, 11, 24, tzinfo=UTC), 0.1, ())


def test_a_stop_that_no_event_tells_of_never_passes_for_a_success(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(terminal_check, "Investigation", HaltedProbe)
    status, verdict = run_here(capsys, "--host", "127.0.0.1")
    assert (status, verdict["code"], verdict["total_ms"]) == (130, "cancelled", 100.0)


def test_a_signal_does_not_cut_the_verdict_short(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    end = JsonFace.end

    def interrupted(face: JsonFace, verdict: WordedVerdict, outcome: ProbeOutcome | None) -> None:
        signal.raise_signal(signal.SIGINT)
        end(face, verdict, outcome)

    monkeypatch.setattr(JsonFace, "end", interrupted)
    status, verdict = run_here(capsys, "--host", "")
    assert (status, verdict["code"]) == (2, "form.invalid")


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> MemoryKeyring:
    memory = MemoryKeyring()
    monkeypatch.setattr(keyring_store, "KeyringCredentialStore", lambda: memory)
    return memory


def test_a_saved_password_signs_in(capsys: pytest.CaptureFixture[str], keyring: MemoryKeyring) -> None:
    script = [*greeting_and_ehlo("AUTH PLAIN"), *login(EMAIL, "hunter2"), *quit_politely()]
    with ScriptedSmtpServer(script) as server:
        keyring.entries[AccountKey("127.0.0.1", server.port, Encryption.NONE, EMAIL)] = "hunter2"
        status, verdict = run_here(
            capsys,
            *("--host", "127.0.0.1", "--port", server.port, "--encryption", "none", "--email", EMAIL),
            *("--use-keyring", "--allow-unencrypted-password"),
        )
    assert (status, verdict["code"], verdict["auth_attempts"]) == (0, "ok.unencrypted", 1)


def test_a_password_saved_for_other_settings_is_not_used(
    capsys: pytest.CaptureFixture[str], keyring: MemoryKeyring
) -> None:
    keyring.entries[AccountKey("127.0.0.1", 587, Encryption.STARTTLS, EMAIL)] = "hunter2"
    status, verdict = run_here(capsys, "--host", "127.0.0.1", "--port", "1", "--email", EMAIL, "--use-keyring")
    assert (status, verdict["code"]) == (2, "form.invalid")
    assert verdict["advice"] == ["password: The keyring holds no password for exactly these settings."]


@pytest.mark.parametrize(
    ("problem", "sentence"),
    [
        (StoreProblem.ABSENT, "No keyring was found on this computer."),
        (StoreProblem.LOCKED, "Your keyring is locked."),
        (StoreProblem.HANGING, "The keyring did not answer in time."),
    ],
)
def test_a_keyring_that_cannot_answer_is_a_verdict(
    capsys: pytest.CaptureFixture[str], keyring: MemoryKeyring, problem: StoreProblem, sentence: str
) -> None:
    keyring.problem = problem
    status, verdict = run_here(capsys, "--host", "127.0.0.1", "--email", EMAIL, "--use-keyring")
    assert (status, verdict["code"]) == (2, "form.invalid")
    assert verdict["advice"] == [f"password: {sentence}"]


class BrokenProbe:
    def __init__(self, *_: object) -> None:
        pass

    async def run(self) -> NoReturn:
        message = "hunter2 in the text of an exception"
        raise RuntimeError(message)

    def outcome(self) -> BrokenProbe:
        return self

    failure = None


def test_a_fault_of_the_program_is_a_verdict_without_what_the_exception_says(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(terminal_check, "Investigation", BrokenProbe)
    status, verdict = run_here(capsys, "--host", "127.0.0.1")
    assert (status, verdict["code"], verdict["severity"]) == (1, "internal", "failure")
    assert "hunter2" not in str(verdict)


def test_a_fault_in_the_middle_of_a_step_keeps_what_was_found(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> NoReturn:
        raise ZeroDivisionError

    monkeypatch.setattr("core.probe.probe.resolve", broken)
    status, verdict = run_here(capsys, "--host", "127.0.0.1")
    assert (status, verdict["code"]) == (1, "internal")
    assert verdict["total_ms"] > 0
