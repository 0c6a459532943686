from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QPushButton,
    QSpinBox,
    QWidget,
)

from core.values.credentials import Secret
from core.values.form import Field, Problem, ProblemKind, SettingsForm
from core.values.message import Message
from core.values.settings import Encryption
from gui.style.button_kinds import ButtonKind, button_kind
from gui.style.field_mark import is_marked
from tests.gui.settings_pane.finding import (
    CONTROLS,
    FORM,
    button,
    choose,
    combo,
    errors,
    hint,
    line,
    part,
    password,
    repairs,
    write,
)

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.settings_pane.settings_pane import SettingsPane

# --- the form ------------------------------------------------------------------------------------------------------


def test_a_form_goes_in_and_comes_out_unchanged(pane: SettingsPane) -> None:
    pane.set_form(FORM)
    assert pane.form() == FORM
    pane.set_form(SettingsForm())
    assert pane.form() == SettingsForm()


def test_consent_does_not_stay_in_the_form(pane: SettingsPane) -> None:
    pane.set_form(SettingsForm(allow_unencrypted_password=True))
    assert not pane.form().allow_unencrypted_password


def test_another_form_is_told_once_and_the_same_not_at_all(pane: SettingsPane) -> None:
    told = QSignalSpy(pane.form_changed)
    pane.set_form(FORM)
    assert told.count() == 1
    pane.set_form(FORM)
    assert told.count() == 1


def test_each_change_by_the_user_is_told_once(pane: SettingsPane) -> None:
    pane.set_form(FORM)
    part(pane, QPushButton, "moreOptionsButton").click()
    told = QSignalSpy(pane.form_changed)
    QTest.keyClicks(line(pane, "emailEdit"), "x")
    QTest.keyClicks(password(pane), "x")
    QTest.keyClicks(line(pane, "hostEdit"), "x")
    choose(combo(pane, "portCombo"), "465")
    choose(combo(pane, "encryptionCombo"), "Automatic")
    QTest.keyClicks(line(pane, "usernameEdit"), "x")
    choose(combo(pane, "authCombo"), "PLAIN")
    QTest.keyClicks(line(pane, "recipientEdit"), "x")
    part(pane, QSpinBox, "timeoutSpin").stepUp()
    choose(combo(pane, "ipVersionCombo"), "Automatic")
    QTest.keyClicks(line(pane, "ehloEdit"), "x")
    part(pane, QCheckBox, "sendTestCheck").click()
    assert told.count() == 12


def test_the_password_survives_another_form(pane: SettingsPane) -> None:
    write(password(pane), "sesame")
    pane.set_form(FORM)
    assert pane.secret() == Secret("sesame")


def test_passwords_from_the_keyring_are_used_and_not_shown(pane: SettingsPane) -> None:
    pane.set_secret(Secret("kept"), from_keyring=True)
    assert pane.secret() == Secret("kept")
    assert "kept" not in password(pane).text()
    pane.set_secret(Secret("typed"), from_keyring=False)
    assert password(pane).text() == "typed"
    pane.set_secret(None, from_keyring=False)
    assert not pane.secret()


def test_a_password_that_is_taken_out_says_why_until_another_is_typed(pane: SettingsPane) -> None:
    pane.set_secret(Secret("kept"), from_keyring=True)
    pane.clear_secret_with_hint(Message("keyring.other_settings"))
    assert not pane.secret()
    assert errors(pane)[0].startswith("The saved password belongs to other settings")
    assert not is_marked(password(pane))
    write(password(pane), "x")
    assert errors(pane) == []


def test_a_hint_about_a_password_goes_with_the_next_one(pane: SettingsPane) -> None:
    pane.clear_secret_with_hint(Message("keyring.other_settings"))
    pane.set_secret(Secret("kept"), from_keyring=True)
    assert errors(pane) == []


# --- accounts and keyring --------------------------------------------------------------------------------------------


def test_accounts_are_shown_chosen_and_acted_upon(pane: SettingsPane, qtbot: QtBot) -> None:
    pane.set_accounts([("1", "Work"), ("2", "Home")], "1", modified=True)
    assert combo(pane, "accountCombo").currentText() == "Work •"
    with qtbot.waitSignal(pane.account_chosen) as chosen:
        choose(combo(pane, "accountCombo"), "Home")
    assert chosen.args == ["2"]
    QTest.mouseClick(part(pane, QPushButton, "accountMenuButton"), Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    with qtbot.waitSignal(pane.account_action) as action:
        menu.actions()[1].trigger()
    assert action.args == ["save"]
    menu.close()


def test_remembering_is_asked_for_and_shown(pane: SettingsPane, qtbot: QtBot) -> None:
    check = part(pane, QCheckBox, "rememberCheck")
    with qtbot.waitSignal(pane.remember_toggled) as toggled:
        check.click()
    assert toggled.args == [True]
    pane.set_remember(True, True, Message("problem.keyring.window.locked"), True)
    with qtbot.waitSignal(pane.keyring_retry_requested):
        part(pane, QPushButton, "keyringRetryButton").click()


# --- what is wrong -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("pasted", "said", "label", "host", "port"),
    [
        (
            "https://mail.example.com/inbox",
            "Enter only the name of the server, without “https://” and the like.",
            "Use mail.example.com",
            "mail.example.com",
            "",
        ),
        (
            "smtp.example.com:465",
            "Server and port go into fields of their own.",
            "Use smtp.example.com and port 465",
            "smtp.example.com",
            "465",
        ),
        (
            " smtp.example.com",
            "A server name has no blanks: “ smtp.example.com”.",
            "Use smtp.example.com",
            "smtp.example.com",
            "",
        ),
    ],
)
def test_what_was_pasted_into_the_server_field_is_explained_and_repaired(
    pane: SettingsPane, pasted: str, said: str, label: str, host: str, port: str
) -> None:
    QGuiApplication.clipboard().setText(pasted)
    line(pane, "hostEdit").setFocus()
    line(pane, "hostEdit").paste()
    line(pane, "emailEdit").setFocus()
    assert errors(pane) == [said]
    assert is_marked(line(pane, "hostEdit"))
    (repair,) = repairs(pane)
    assert repair.accessibleName() == label
    told = QSignalSpy(pane.form_changed)
    repair.click()
    assert (pane.form().host, pane.form().port) == (host, port)
    assert errors(pane) == []
    assert not is_marked(line(pane, "hostEdit"))
    assert line(pane, "hostEdit").hasFocus()
    assert told.count() == 1


def test_an_address_in_the_server_field_moves_to_where_it_belongs(pane: SettingsPane) -> None:
    write(line(pane, "hostEdit"), "sam@example.com")
    line(pane, "emailEdit").setFocus()
    assert errors(pane) == ["This is an e-mail address. Enter the name of a server, for example smtp.example.com."]
    (repair,) = repairs(pane)
    repair.click()
    assert pane.form().email == "sam@example.com"
    assert pane.form().host == ""
    # What remains to be done is said at once.
    assert errors(pane) == ["Enter a server, for example smtp.example.com."]


def test_a_mismatch_of_port_and_encryption_is_repaired_on_a_click(pane: SettingsPane) -> None:
    pane.set_form(SettingsForm(host="smtp.example.com", port="465", encryption=Encryption.STARTTLS))
    assert hint(pane) == ["Port 465 normally goes with TLS from the start."]
    told = QSignalSpy(pane.form_changed)
    repairs(pane)[0].click()
    assert pane.form().encryption is Encryption.TLS
    assert hint(pane) == ["Encrypted from the first byte. Recommended if your provider offers it."]
    assert told.count() == 1


def test_problems_found_elsewhere_are_shown_and_uncovered(pane: SettingsPane) -> None:
    problem = Problem(Field.EHLO_NAME, ProblemKind.EHLO_NAME_INVALID, "x y")
    assert not line(pane, "ehloEdit").isVisible()
    pane.show_problems([problem])
    assert line(pane, "ehloEdit").isVisible()
    assert errors(pane)[0].startswith("Enter a full name like pc.example.com")


def test_a_verdict_marks_its_field_until_the_user_changes_it(pane: SettingsPane) -> None:
    pane.set_form(FORM)
    pane.mark_field(Field.PASSWORD, Message("problem.missing.password"))
    assert errors(pane) == ["Enter your password."]
    assert is_marked(password(pane))
    write(password(pane), "x")
    assert errors(pane) == []


def test_a_new_test_takes_the_mark_of_the_last_verdict_back(pane: SettingsPane) -> None:
    pane.mark_field(Field.PASSWORD, Message("problem.missing.password"))
    pane.set_running(True)
    assert errors(pane) == []


def test_another_form_begins_without_complaints(pane: SettingsPane) -> None:
    write(line(pane, "emailEdit"), "x")
    line(pane, "hostEdit").setFocus()
    assert errors(pane) == ["Enter an address like name@example.com."]
    pane.set_form(FORM)
    assert errors(pane) == []


def test_the_password_is_checked_without_being_shown(pane: SettingsPane) -> None:
    pane.set_form(FORM)
    write(password(pane), "sesame ")
    line(pane, "emailEdit").setFocus()
    assert errors(pane) == ["The password begins or ends with a blank. Keep it only if it belongs to the password."]
    assert not any("sesame" in label.text() for label in pane.findChildren(QLabel))


# --- the test ------------------------------------------------------------------------------------------------------


def test_the_button_asks_for_a_test(pane: SettingsPane, qtbot: QtBot) -> None:
    assert (button(pane).text(), button(pane).accessibleName()) == ("Test connection", "Test connection")
    assert button_kind(button(pane)) is ButtonKind.PRIMARY
    with qtbot.waitSignal(pane.test_requested):
        button(pane).click()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
@pytest.mark.parametrize(
    "name", [name for name in CONTROLS if name not in {"accountMenuButton", "moreOptionsButton", "testButton"}]
)
def test_enter_in_any_field_asks_for_a_test(pane: SettingsPane, name: str, key: Qt.Key) -> None:
    pane.set_form(FORM)
    part(pane, QPushButton, "moreOptionsButton").click()
    control = part(pane, QWidget, name)
    control.setFocus()
    asked = QSignalSpy(pane.test_requested)
    QTest.keyClick(control, key)
    assert asked.count() == 1
    assert pane.form() == FORM


def test_enter_on_a_button_presses_the_button(pane: SettingsPane) -> None:
    more = part(pane, QPushButton, "moreOptionsButton")
    more.setFocus()
    asked = QSignalSpy(pane.test_requested)
    QTest.keyClick(more, Qt.Key.Key_Return)
    assert more.isChecked()
    assert asked.count() == 0
    button(pane).setFocus()
    QTest.keyClick(button(pane), Qt.Key.Key_Return)
    assert asked.count() == 1


def test_before_a_test_every_field_is_checked(pane: SettingsPane) -> None:
    pane.set_form(SettingsForm(email="x"))
    button(pane).click()
    assert errors(pane) == [
        "Enter an address like name@example.com.",
        "Enter a server, for example smtp.example.com.",
    ]


def test_a_shown_password_hides_when_a_test_begins(pane: SettingsPane) -> None:
    write(password(pane), "sesame")
    password(pane).reveal()
    pane.set_running(True)
    assert not password(pane).is_revealed
    pane.set_running(False)
    password(pane).reveal()
    QTest.keyClick(password(pane), Qt.Key.Key_Return)
    assert not password(pane).is_revealed


def test_during_a_test_nothing_can_be_changed_and_all_can_be_read(pane: SettingsPane, qtbot: QtBot) -> None:
    pane.set_form(FORM)
    part(pane, QPushButton, "moreOptionsButton").click()
    pane.set_running(True)
    usable = {name for name in CONTROLS if part(pane, QWidget, name).isEnabled()}
    assert usable == {"moreOptionsButton", "testButton"}
    assert line(pane, "hostEdit").text() == "smtp.example.com"
    assert (button(pane).text(), button(pane).accessibleName()) == ("Stop", "Stop the test")
    assert button_kind(button(pane)) is None
    asked = QSignalSpy(pane.test_requested)
    with qtbot.waitSignal(pane.stop_requested):
        button(pane).click()
    assert asked.count() == 0
    pane.set_running(False)
    assert all(part(pane, QWidget, name).isEnabled() for name in CONTROLS)


def test_the_focus_waits_on_the_button_during_a_test(pane: SettingsPane) -> None:
    line(pane, "hostEdit").setFocus()
    pane.set_running(True)
    assert button(pane).hasFocus()


def test_the_key_that_began_a_test_does_not_stop_it(pane: SettingsPane) -> None:
    line(pane, "hostEdit").setFocus()
    pane.set_running(True)
    stopped = QSignalSpy(pane.stop_requested)
    QTest.keyClick(button(pane), Qt.Key.Key_Return)
    assert stopped.count() == 0


def test_repairs_wait_for_the_end_of_a_test(pane: SettingsPane) -> None:
    pane.set_form(SettingsForm(host="a.example", port="465", encryption=Encryption.STARTTLS))
    pane.set_running(True)
    assert not repairs(pane)[0].isEnabled()
    pane.set_running(False)
    assert repairs(pane)[0].isEnabled()
