"""From Test pressed to the verdict, in the real window, with a probe that does what the case says."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NoReturn

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from core.values.failures import AuthRefused, ConnectRefused, Exposure, PasswordWithheld, PlaintextOnTlsPort
from core.values.reply import Reply
from core.values.settings import Encryption
from core.values.steps import Step
from tests.gui.played_probe import PlayedProbe
from tests.gui.played_window import OK, at_once, fill_in, open_played

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("changes", "state", "code"),
    [
        ({"signed_in": True}, "success", "ok"),
        ({}, "success", "ok.no_login"),
        ({"failure": ConnectRefused(()), "failed_step": Step.CONNECT}, "failure", "connect.refused"),
        (
            {"failure": AuthRefused("PLAIN", "sam", Reply(535, ("5.7.8 no",))), "failed_step": Step.AUTH},
            "failure",
            "auth.bad_credentials",
        ),
    ],
)
async def test_the_state_is_that_of_the_verdict(
    tmp_path: Path, changes: dict[str, object], state: str, code: str
) -> None:
    probe = PlayedProbe(at_once, replace(OK, **changes))  # type: ignore[arg-type]  # each case fits its fields
    async with open_played(tmp_path, probe) as program:
        fill_in(program)
        assert await program.test() == state
        assert program.code == code


async def test_the_keyboard_stays_where_the_user_left_it(tmp_path: Path) -> None:
    probe = PlayedProbe(at_once, OK)
    async with open_played(tmp_path, probe) as program:
        fill_in(program)
        program.find("hostEdit").setFocus()
        program.press(Qt.Key.Key_Return)
        assert await program.end_of_test() == "success"
        assert QApplication.focusWidget() is program.find("hostEdit")


async def test_a_form_with_mistakes_is_not_tested(tmp_path: Path) -> None:
    probe = PlayedProbe(at_once, OK)
    async with open_played(tmp_path, probe) as program:
        program.enter(host="https://smtp.example.test", port="587", encryption="starttls")
        program.click("testButton")
        assert program.state == "empty"
        assert program.notes() == ["Enter only the name of the server, without “https://” and the like."]
        assert QApplication.focusWidget() is program.find("hostEdit")
        assert probe.given == []


async def test_a_field_that_has_to_change_is_marked_until_it_does(tmp_path: Path) -> None:
    refused = replace(OK, failure=AuthRefused("PLAIN", "sam", Reply(535, ("5.7.8 no",))), failed_step=Step.AUTH)
    probe = PlayedProbe(at_once, refused)
    async with open_played(tmp_path, probe) as program:
        fill_in(program, "sesame")
        await program.test()
        assert program.notes() == ["The server did not accept the password"]
        program.fill("passwordEdit", "other")
        assert program.notes() == []


async def test_a_result_is_told_from_one_of_other_settings(tmp_path: Path) -> None:
    probe = PlayedProbe(at_once, OK)
    async with open_played(tmp_path, probe) as program:
        fill_in(program)
        await program.test()
        assert not program.find("verdictStaleLabel").isVisible()
        program.fill("hostEdit", "other.example.test")
        assert program.find("verdictStaleLabel").isVisible()
        assert program.text("verdictStaleLabel") == "Result for the previous settings"
        program.fill("hostEdit", "smtp.example.test")
        assert not program.find("verdictStaleLabel").isVisible()


async def test_the_password_goes_to_the_probe_and_not_without_a_name(tmp_path: Path) -> None:
    probe = PlayedProbe(at_once, OK)
    async with open_played(tmp_path, probe) as program:
        fill_in(program, "sesame")
        await program.test()
        credentials = probe.given[0][1]
        assert credentials
        assert (credentials.username, credentials.secret.reveal()) == ("sam@example.test", "sesame")
        program.fill("passwordEdit", "")
        await program.test()
        assert probe.given[1][1] is None


async def test_a_fix_changes_the_fields_tests_again_and_can_be_undone(tmp_path: Path) -> None:
    probe = PlayedProbe(at_once, replace(OK, failure=PlaintextOnTlsPort("220 hello"), failed_step=Step.TLS))
    async with open_played(tmp_path, probe) as program:
        program.enter(host="smtp.example.test", port="587", encryption="tls", email="sam@example.test")
        assert await program.test() == "failure"
        assert program.code == "encryption.tls_on_starttls_port"
        assert program.button_text("fixButton1") == "Try port 587 with STARTTLS"
        program.click("fixButton1")
        await program.end_of_test()
        assert probe.given[1][0].encryption is Encryption.STARTTLS
        assert program.data("encryptionCombo") == "starttls"
        program.click("fixUndoButton")
        assert program.data("encryptionCombo") == "tls"
        assert not program.find("fixUndoButton").isVisible()
        assert len(probe.given) == 2


async def test_consent_to_send_the_password_in_clear_is_for_one_run(tmp_path: Path) -> None:
    withheld = PasswordWithheld(Exposure.NOT_ENCRYPTED, starttls_offered=False)
    probe = PlayedProbe(at_once, replace(OK, failure=withheld, failed_step=Step.AUTH))
    async with open_played(tmp_path, probe) as program:
        program.enter(
            host="smtp.example.test", port="25", encryption="none", email="sam@example.test", password="sesame"
        )
        await program.test()
        program.click(program.button_called("Send anyway"))
        await program.end_of_test()
        await program.test()
        assert [settings.allow_unencrypted_password for settings, _ in probe.given] == [False, True, False]
        program.action("saveAccountAction").trigger()
        await program.workbench.settled()
        assert "allow" not in (tmp_path / "accounts.json").read_text(encoding="utf-8")


async def test_a_fault_in_a_rule_ends_the_test_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from core.diagnosis import rules

    true_rules = rules.diagnose

    def fail_once(_: object) -> NoReturn:
        monkeypatch.setattr(rules, "diagnose", true_rules)
        raise KeyError

    faults: list[BaseException] = []
    async with open_played(tmp_path, PlayedProbe(at_once, OK)) as program:
        program.workbench.crashed.connect(faults.append)
        fill_in(program)
        monkeypatch.setattr(rules, "diagnose", fail_once)
        assert await program.test() == "failure"
        assert program.code == "internal"
        assert [type(fault) for fault in faults] == [KeyError]
        assert program.find("hostEdit").isEnabled()
        assert await program.test() == "success"


async def test_a_fix_leaves_the_name_as_the_user_typed_it(tmp_path: Path) -> None:
    probe = PlayedProbe(at_once, replace(OK, failure=PlaintextOnTlsPort("220 hello"), failed_step=Step.TLS))
    async with open_played(tmp_path, probe) as program:
        program.enter(host="bücher.example", port="587", encryption="tls")
        await program.test()
        program.click("fixButton1")
        await program.end_of_test()
        assert program.line("hostEdit") == "bücher.example"
        assert probe.given[1][0].host == "xn--bcher-kva.example"
