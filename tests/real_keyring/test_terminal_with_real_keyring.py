"""`check --use-keyring` as a process, with a keyring as people have it."""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING

from core.stores.keyring_store import KeyringCredentialStore
from core.values.credentials import AccountKey, Secret
from core.values.settings import Encryption
from tests.core.check_process import CheckProcess, check
from tests.fakes.script import greeting_and_ehlo, login, quit_politely
from tests.fakes.scripted_smtp_server import ScriptedSmtpServer

if TYPE_CHECKING:
    from tests.real_keyring.keyring_session import RealKeyring

EMAIL, PASSWORD = "ada@example.com", "käsebrot"
OPTIONS = ("--host", "127.0.0.1", "--encryption", "none", "--email", EMAIL, "--use-keyring", "--json")


async def test_a_password_that_was_saved_signs_in(real_keyring: RealKeyring) -> None:
    script = [*greeting_and_ehlo("AUTH PLAIN"), *login(EMAIL, PASSWORD), *quit_politely()]
    with ScriptedSmtpServer(script) as server:
        key = AccountKey("127.0.0.1", server.port, Encryption.NONE, EMAIL)
        await KeyringCredentialStore(60.0).save(key, Secret(PASSWORD))
        run = check(*OPTIONS, "--port", server.port, "--allow-unencrypted-password")
    assert (run.status, run.err) == (0, "")
    assert (run.verdict["code"], run.verdict["auth_attempts"]) == ("ok.unencrypted", 1)
    assert PASSWORD not in run.out


def test_an_empty_keyring_is_said(real_keyring: RealKeyring) -> None:
    run = check(*OPTIONS)
    assert (run.status, run.err) == (2, "")
    assert run.verdict["advice"] == ["password: The keyring holds no password for exactly these settings."]


def test_a_locked_keyring_is_said(locked_keyring: RealKeyring) -> None:
    run = check(*OPTIONS)
    assert (run.status, run.err) == (2, "")
    assert (run.verdict["code"], run.verdict["advice"]) == ("form.invalid", ["password: Your keyring is locked."])


def test_no_keyring_is_said(no_bus: None) -> None:
    run = check(*OPTIONS)
    assert (run.status, run.err) == (2, "")
    assert run.verdict["advice"] == ["password: No keyring was found on this computer."]


def test_a_keyring_that_hangs_can_be_interrupted(hanging_keyring: RealKeyring) -> None:
    with CheckProcess(*OPTIONS) as process:
        process.wait_until_signals_are_handled()
        process.send(signal.SIGINT)
        run = process.finish()
    assert (run.status, run.err) == (130, "")
    assert run.verdict["code"] == "cancelled"
