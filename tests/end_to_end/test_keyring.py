"""Passwords from one run of the window to the next, in a real gnome-keyring, after a test on a real server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.stores.keyring_store import KeyringCredentialStore
from tests.gui.qt_loop import until
from tests.program import open_program
from tests.real_servers.accounts import PASSWORD, USER

if TYPE_CHECKING:
    from pathlib import Path

    from tests.program import Program
    from tests.real_keyring.keyring_session import RealKeyring
    from tests.real_keyring.prompter import Prompter
    from tests.real_servers.postfix import Postfix

SAVED = "Password saved in the keyring."


async def remember(program: Program, postfix: Postfix) -> None:
    program.enter(host="localhost", port=postfix.submission, encryption="starttls", email=USER, password=PASSWORD)
    program.click("rememberCheck")
    assert await program.test() == "success"


async def test_saved_after_an_accepted_sign_in_used_in_the_next_run_and_forgotten(
    postfix: Postfix, real_keyring: RealKeyring, tmp_path: Path
) -> None:
    async with open_program(tmp_path, KeyringCredentialStore()) as program:
        await remember(program, postfix)
        await until(lambda: program.text("keyringHintLabel") == SAVED)
    assert len(real_keyring.labels()) == 1
    async with open_program(tmp_path, KeyringCredentialStore()) as program:
        # At once: the test waits for the password that is on its way.
        assert program.chosen("accountCombo") == USER
        assert await program.test() == "success"
        assert program.code == "ok"
        program.click("rememberCheck")
        await until(lambda: program.text("keyringHintLabel") == "Password forgotten.")
    assert real_keyring.labels() == []
    async with open_program(tmp_path, KeyringCredentialStore()) as program:
        assert await program.test() == "success"
        assert program.code == "ok.no_login"


async def test_no_keyring_is_said_and_the_test_works(postfix: Postfix, no_bus: None, tmp_path: Path) -> None:
    async with open_program(tmp_path, KeyringCredentialStore()) as program:
        await until(lambda: not program.find("rememberCheck").isEnabled())
        assert program.text("keyringHintLabel").startswith("No keyring was found on this computer.")
        program.enter(host="localhost", port=postfix.submission, encryption="starttls", email=USER, password=PASSWORD)
        assert await program.test() == "success"
        assert program.code == "ok"


async def test_a_locked_keyring_is_said_the_test_works_and_the_user_can_unlock_it(
    postfix: Postfix, real_keyring: RealKeyring, consenting_user: Prompter, tmp_path: Path
) -> None:
    async with open_program(tmp_path, KeyringCredentialStore()) as program:
        await remember(program, postfix)
        await until(lambda: program.text("keyringHintLabel") == SAVED)
    real_keyring.lock()
    async with open_program(tmp_path, KeyringCredentialStore()) as program:
        await until(lambda: program.text("keyringHintLabel").startswith("Your keyring is locked."))
        assert await program.test() == "success"
        assert program.code == "ok.no_login"
        program.click("keyringRetryButton")
        await until(lambda: not program.find("keyringHintLabel").isVisible())
        assert await program.test() == "success"
        assert program.code == "ok"


async def test_a_hanging_keyring_holds_nothing_up(
    postfix: Postfix, hanging_keyring: RealKeyring, tmp_path: Path
) -> None:
    async with open_program(tmp_path, KeyringCredentialStore(timeout_seconds=1.0)) as program:
        await remember(program, postfix)
        await until(lambda: program.text("keyringHintLabel").startswith("The keyring did not answer in time."))
        assert program.code == "ok"
