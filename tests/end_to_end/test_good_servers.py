"""Settings that work, through the real window, on every kind of real server."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.program import open_program
from tests.real_servers.accounts import PASSWORD, USER

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.real_servers.dovecot import DovecotSubmission
    from tests.real_servers.exim import Exim
    from tests.real_servers.postfix import Postfix

STARTTLS_STEPS = [
    "resolve", "connect", "greeting", "ehlo", "starttls", "tls", "certificate", "ehlo_tls", "auth", "quit",
]  # fmt: skip
TLS_STEPS = ["resolve", "connect", "tls", "certificate", "greeting", "ehlo", "auth", "quit"]
PLAIN_STEPS = ["resolve", "connect", "greeting", "ehlo", "auth", "quit"]


async def sign_in(folder: Path, host: str, port: int, encryption: str, steps: list[str]) -> None:
    async with open_program(folder) as program:
        program.enter(host=host, port=port, encryption=encryption, email=USER, password=PASSWORD)
        assert await program.test() == "success"
        assert program.code == "ok"
        assert program.text("verdictTitle") == "These settings work"
        assert USER in program.text("verdictText")
        assert program.rows() == dict.fromkeys(steps, "passed")
        assert program.row_texts()["auth"].startswith("Accepted")


@pytest.mark.parametrize(
    ("port_of", "encryption", "steps"),
    [
        (lambda server: server.submission, "starttls", STARTTLS_STEPS),
        (lambda server: server.submissions, "tls", TLS_STEPS),
    ],
    ids=["starttls", "tls"],
)
async def test_postfix(
    postfix: Postfix, tmp_path: Path, port_of: Callable[[Postfix], int], encryption: str, steps: list[str]
) -> None:
    await sign_in(tmp_path, "localhost", port_of(postfix), encryption, steps)


@pytest.mark.parametrize(
    ("port_of", "encryption", "steps"),
    [
        (lambda server: server.starttls, "starttls", STARTTLS_STEPS),
        (lambda server: server.tls, "tls", TLS_STEPS),
    ],
    ids=["starttls", "tls"],
)
async def test_exim(
    exim: Exim, tmp_path: Path, port_of: Callable[[Exim], int], encryption: str, steps: list[str]
) -> None:
    await sign_in(tmp_path, "localhost", port_of(exim), encryption, steps)


async def test_dovecot_submission(dovecot_submission: DovecotSubmission, tmp_path: Path) -> None:
    server = dovecot_submission
    await sign_in(tmp_path, server.address, server.port, "starttls", STARTTLS_STEPS)


async def test_relay_without_login(postfix: Postfix, tmp_path: Path) -> None:
    async with open_program(tmp_path) as program:
        program.enter(host="127.0.0.1", port=postfix.relay, encryption="none")
        assert await program.test() == "warning"
        assert program.code == "ok.unencrypted"
        assert program.text("verdictTitle") == "It works, but without encryption"
        assert program.rows() == {**dict.fromkeys(PLAIN_STEPS, "passed"), "auth": "skipped"}


async def test_reaching_a_server_without_a_password(postfix: Postfix, tmp_path: Path) -> None:
    async with open_program(tmp_path) as program:
        program.enter(host="localhost", port=postfix.submission, encryption="starttls")
        assert await program.test() == "success"
        assert program.code == "ok.no_login"
        assert program.text("verdictTitle") == "The server can be reached"
        assert program.rows()["auth"] == "skipped"


async def test_sending_a_message(postfix: Postfix, tmp_path: Path) -> None:
    already = len(postfix.accepted_messages())
    async with open_program(tmp_path) as program:
        program.enter(host="localhost", port=postfix.submission, encryption="starttls", email=USER, password=PASSWORD)
        program.action("sendTestAction").trigger()
        dialog = await program.dialog("sendTestDialog")
        dialog.fill("sendTestEdit", "friend@example.test")
        dialog.press(Qt.Key.Key_Return)
        assert await program.end_of_test() == "success"
        assert program.code == "sent"
        assert program.text("verdictTitle") == "Test message sent"
        assert program.rows()["data"] == "passed"
    postfix.wait_until(lambda: len(postfix.accepted_messages()) > already, "the message")
    assert postfix.accepted_messages()[-1].recipients == ("friend@example.test",)
