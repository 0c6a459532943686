"""From Test pressed to the verdict, in the real window, with a probe that does what the case says."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NoReturn

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox

from core import judgement
from core.values.diagnosis import Code, Diagnosis, Fix, FixId
from core.values.failures import AuthRefused, ConnectRefused, Exposure, PasswordWithheld
from core.values.reply import Reply
from core.values.settings import Encryption, IpVersion
from core.values.steps import Step
from tests.core.report.verdict_cases import full
from tests.gui.played_probe import PlayedProbe
from tests.gui.played_window import OK, at_once, fill_in, open_played

if TYPE_CHECKING:
    from pathlib import Path

    from tests.program import Program


HOST = "smtp.example.test"
TO_STARTTLS = Fix(FixId.USE_STARTTLS, HOST, 587, Encryption.STARTTLS)


def judge_as(monkeypatch: pytest.MonkeyPatch, diagnosis: Diagnosis, *fixes: Fix) -> None:
    """Let every outcome mean this from now on."""
    monkeypatch.setattr(judgement, "judge", lambda _: replace(diagnosis, fixes=fixes))


def value_of(program: Program, name: str) -> str:
    """What a field of the form shows; of a list the stable id."""
    field = program.find(name)
    if isinstance(field, QComboBox):
        return field.currentText() if field.isEditable() else str(field.currentData())
    return program.line(name)


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


async def test_a_fix_changes_the_fields_tests_again_and_can_be_undone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    judge_as(monkeypatch, full(Code.ENCRYPTION_TLS_ON_STARTTLS_PORT), TO_STARTTLS)
    probe = PlayedProbe(at_once, OK)
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


@pytest.mark.parametrize(
    ("fix", "label", "shown"),
    [
        (TO_STARTTLS, "Try port 587 with STARTTLS", {"encryptionCombo": "starttls"}),
        (Fix(FixId.USE_TLS, HOST, 465, Encryption.TLS), "Try port 465 with TLS", {"portCombo": "465"}),
        (
            Fix(FixId.USE_PORT, HOST, 2525, Encryption.STARTTLS),
            "Try port 2525 with STARTTLS",
            {"portCombo": "2525", "encryptionCombo": "starttls"},
        ),
        (
            Fix(FixId.USE_HOST, "mx1.example.net", 587, Encryption.TLS),
            "Use mx1.example.net",
            {"hostEdit": "mx1.example.net"},
        ),
        (
            Fix(FixId.USE_IPV4, HOST, 587, Encryption.TLS, ip_version=IpVersion.IPV4),
            "Use IPv4 only",
            {"ipVersionCombo": "ipv4"},
        ),
        (
            Fix(FixId.USE_IPV6, HOST, 587, Encryption.TLS, ip_version=IpVersion.IPV6),
            "Use IPv6 only",
            {"ipVersionCombo": "ipv6"},
        ),
        (
            Fix(FixId.USE_FULL_ADDRESS, HOST, 587, Encryption.TLS, username="sam@example.test"),
            "Sign in with your full address",
            {"usernameEdit": "sam@example.test"},
        ),
    ],
)
async def test_each_fix_changes_what_can_be_seen_and_is_put_back_exactly(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fix: Fix, label: str, shown: dict[str, str]
) -> None:
    judge_as(monkeypatch, full(Code.CONNECT_BLOCKED), fix)
    probe = PlayedProbe(at_once, OK)
    async with open_played(tmp_path, probe) as program:
        program.enter(host=HOST, port="587", encryption="tls", email="sam@example.test", password="sesame")
        program.click("moreOptionsButton")
        program.fill("usernameEdit", "sam")
        program.click("moreOptionsButton")
        before = program.window.settings_pane.form()
        await program.test()
        assert program.button_text("fixButton1") == label
        program.click("fixButton1")
        await program.end_of_test()
        assert {name: value_of(program, name) for name in shown} == shown
        assert all(program.find(name).isVisible() for name in shown)
        settings = probe.given[1][0]
        assert (settings.host, settings.port, settings.encryption) == (fix.host, fix.port, fix.encryption)
        assert settings.username == (fix.username or "sam")
        assert settings.ip_version is (fix.ip_version or IpVersion.ANY)
        program.click("fixUndoButton")
        assert program.window.settings_pane.form() == before
        assert program.line("passwordEdit") == "sesame"


async def test_several_fixes_are_put_back_one_after_the_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    probe = PlayedProbe(at_once, OK)
    async with open_played(tmp_path, probe) as program:
        fill_in(program)
        states = [program.window.settings_pane.form()]
        judge_as(monkeypatch, full(Code.CONNECT_BLOCKED), Fix(FixId.USE_PORT, HOST, 465, Encryption.TLS))
        await program.test()
        for fix in (Fix(FixId.USE_HOST, "mx1.example.net", 465, Encryption.TLS), None):
            judge_as(monkeypatch, full(Code.CONNECT_BLOCKED), *([fix] if fix else []))
            program.click("fixButton1")
            await program.end_of_test()
            states.append(program.window.settings_pane.form())
        program.click(program.button_called("Test again"))
        await program.end_of_test()
        for state in reversed(states[:-1]):
            program.click("fixUndoButton")
            assert program.window.settings_pane.form() == state
        assert not program.find("fixUndoButton").isVisible()


async def test_nothing_is_put_back_into_another_account(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    judge_as(monkeypatch, full(Code.ENCRYPTION_TLS_ON_STARTTLS_PORT), TO_STARTTLS)
    async with open_played(tmp_path, PlayedProbe(at_once, OK)) as program:
        program.enter(host=HOST, port="587", encryption="tls")
        await program.test()
        program.click("fixButton1")
        await program.end_of_test()
        assert program.find("fixUndoButton").isVisible()
        program.action("saveAccountAction").trigger()
        await program.workbench.settled()
        assert program.find("fixUndoButton").isVisible()
        program.action("newAccountAction").trigger()
        assert not program.find("fixUndoButton").isVisible()


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
    true_judge = judgement.judge

    def fail_once(_: object) -> NoReturn:
        monkeypatch.setattr(judgement, "judge", true_judge)
        raise KeyError

    faults: list[BaseException] = []
    async with open_played(tmp_path, PlayedProbe(at_once, OK)) as program:
        program.workbench.crashed.connect(faults.append)
        fill_in(program)
        monkeypatch.setattr(judgement, "judge", fail_once)
        assert await program.test() == "failure"
        assert program.code == "internal"
        assert [type(fault) for fault in faults] == [KeyError]
        assert program.find("hostEdit").isEnabled()
        assert await program.test() == "success"


async def test_a_fix_leaves_the_name_as_the_user_typed_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fix = Fix(FixId.USE_STARTTLS, "xn--bcher-kva.example", 587, Encryption.STARTTLS)
    judge_as(monkeypatch, full(Code.ENCRYPTION_TLS_ON_STARTTLS_PORT), fix)
    probe = PlayedProbe(at_once, OK)
    async with open_played(tmp_path, probe) as program:
        program.enter(host="bücher.example", port="587", encryption="tls")
        await program.test()
        program.click("fixButton1")
        await program.end_of_test()
        assert program.line("hostEdit") == "bücher.example"
        assert probe.given[1][0].host == "xn--bcher-kva.example"


@pytest.mark.parametrize(
    ("code", "note"),
    [
        (Code.AUTH_WRONG_LOGIN_KIND, "usernameEdit"),
        (Code.SENDER_NOT_VERIFIED, "emailEdit"),
        (Code.AUTH_NOT_OFFERED, "portCombo"),
        (Code.ENCRYPTION_PLAIN_ON_TLS_PORT, "encryptionCombo"),
        (Code.AUTH_MISSING, "passwordEdit"),
    ],
)
async def test_the_field_that_a_verdict_names_is_marked_and_can_be_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: Code, note: str
) -> None:
    judge_as(monkeypatch, full(code))
    async with open_played(tmp_path, PlayedProbe(at_once, OK)) as program:
        fill_in(program)
        await program.test()
        assert program.notes() == [program.text("verdictTitle")]
        assert program.find(note).isVisible()
        assert program.text("verdictTitle") in program.find(note).accessibleDescription()


async def test_second_looks_are_asked_for_unless_the_user_switched_them_off(tmp_path: Path) -> None:
    probe = PlayedProbe(at_once, OK)
    async with open_played(tmp_path, probe) as program:
        fill_in(program)
        await program.test()
        program.click("moreOptionsButton")
        program.click("secondOpinionCheck")
        await program.test()
        assert [settings.second_opinion for settings, _ in probe.given] == [True, False]
