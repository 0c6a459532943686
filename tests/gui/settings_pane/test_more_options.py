from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from core.values.form import Field, SettingsForm
from core.values.settings import AuthMethod, Delivery, IpVersion
from gui.settings_pane.more_options import MoreOptions
from tests.gui.settings_pane.finding import choose, write

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot


@pytest.fixture
def options(qtbot: QtBot) -> MoreOptions:
    made = MoreOptions()
    qtbot.addWidget(made)
    made.show()
    made.complete(SettingsForm())
    return made


def arrow(options: MoreOptions) -> set[tuple[int, int]]:
    image = options.button.icon().pixmap(32, 32).toImage()
    return {(x, y) for x in range(32) for y in range(32) if image.pixelColor(x, y).alpha() > 127}


def test_they_are_closed_at_first_and_open_with_a_click(options: MoreOptions) -> None:
    assert not options.username_edit.isVisible()
    options.button.click()
    assert options.username_edit.isVisible()
    options.button.click()
    assert not options.username_edit.isVisible()
    options.open()
    assert options.button.isChecked()
    assert options.username_edit.isVisible()


def test_the_arrow_points_to_where_the_fields_will_be(options: MoreOptions) -> None:
    closed = arrow(options)
    options.open()
    assert arrow(options) != closed
    options.button.click()
    assert arrow(options) == closed
    options.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert arrow(options) == {(31 - x, y) for x, y in closed}


def test_a_form_goes_in_and_comes_out_unchanged(options: MoreOptions) -> None:
    form = SettingsForm(
        username="sam",
        auth=AuthMethod.CRAM_MD5,
        delivery=Delivery.MESSAGE,
        recipient="other@example.com",
        step_seconds=25.0,
        total_seconds=111.0,
        ip_version=IpVersion.IPV6,
        ehlo_name="pc.example.com",
        second_opinion=False,
    )
    options.fill(form)
    assert options.read(form) == form


def test_an_untouched_form_stays_as_it_is(options: MoreOptions) -> None:
    assert options.read(SettingsForm()) == SettingsForm()
    odd = SettingsForm(step_seconds=2.4, total_seconds=7.0)
    options.fill(odd)
    assert options.read(odd) == odd


def test_a_longer_step_gives_the_whole_test_more_time(options: MoreOptions) -> None:
    options.timeout_spin.setValue(30)
    form = options.read(SettingsForm())
    assert (form.step_seconds, form.total_seconds) == (30.0, 180.0)
    options.timeout_spin.setValue(3)
    form = options.read(SettingsForm())
    assert (form.step_seconds, form.total_seconds) == (3.0, 60.0)


def test_what_there_is_to_choose(options: MoreOptions) -> None:
    combo = options.auth_combo
    assert [(combo.itemText(index), combo.itemData(index)) for index in range(combo.count())] == [
        ("Automatic", "auto"),
        ("PLAIN", "plain"),
        ("LOGIN", "login"),
        ("CRAM-MD5", "cram-md5"),
        ("XOAUTH2", "xoauth2"),
        ("OAUTHBEARER", "oauthbearer"),
    ]
    combo = options.ip_combo
    assert [(combo.itemText(index), combo.itemData(index)) for index in range(combo.count())] == [
        ("Automatic", "any"),
        ("IPv4 only", "ipv4"),
        ("IPv6 only", "ipv6"),
    ]


def test_the_recipient_is_asked_for_only_with_a_test_message(options: MoreOptions) -> None:
    options.open()
    assert not options.recipient_edit.isVisible()
    options.send_check.click()
    assert options.recipient_edit.isVisible()
    assert options.read(SettingsForm()).delivery is Delivery.MESSAGE
    options.send_check.click()
    assert not options.recipient_edit.isVisible()
    assert options.read(SettingsForm()).delivery is Delivery.NOTHING


def test_changes_by_the_user_are_told(options: MoreOptions, qtbot: QtBot) -> None:
    options.open()
    changes: list[tuple[Callable[[], object], Field]] = [
        (lambda: write(options.username_edit, "s"), Field.USERNAME),
        (lambda: choose(options.auth_combo, "LOGIN"), Field.PASSWORD),
        (options.send_check.click, Field.RECIPIENT),
        (lambda: write(options.recipient_edit, "r"), Field.RECIPIENT),
        (options.timeout_spin.stepUp, Field.STEP_TIMEOUT),
        (lambda: choose(options.ip_combo, "IPv4 only"), Field.HOST),
        (lambda: write(options.ehlo_edit, "p"), Field.EHLO_NAME),
        (options.second_opinion_check.click, Field.STEP_TIMEOUT),
    ]
    for change, field in changes:
        with qtbot.waitSignal(options.edited) as edited:
            change()
        assert edited.args == [field]


def test_nothing_can_be_changed_during_a_test_but_it_can_be_looked_at(options: MoreOptions) -> None:
    options.set_running(True)
    assert not options.username_edit.isEnabled()
    assert not options.timeout_spin.isEnabled()
    options.button.click()
    assert options.username_edit.isVisible()
    options.set_running(False)
    assert options.username_edit.isEnabled()


@pytest.mark.parametrize(
    ("attribute", "object_name", "name"),
    [
        ("button", "moreOptionsButton", "More options"),
        ("username_edit", "usernameEdit", "User name"),
        ("auth_combo", "authCombo", "Sign-in method"),
        ("timeout_spin", "timeoutSpin", "Time limit per step in seconds"),
        ("ip_combo", "ipVersionCombo", "Internet protocol"),
        ("ehlo_edit", "ehloEdit", "Name used to introduce this computer"),
        ("send_check", "sendTestCheck", "Also send a test message to myself"),
        ("recipient_edit", "recipientEdit", "Send the test message to"),
        ("second_opinion_check", "secondOpinionCheck", "Look for the cause with further connections"),
    ],
)
def test_names_for_programs_and_screen_readers(
    options: MoreOptions, attribute: str, object_name: str, name: str
) -> None:
    control = getattr(options, attribute)
    assert (control.objectName(), control.accessibleName()) == (object_name, name)


def test_second_looks_are_on_until_they_are_switched_off(options: MoreOptions) -> None:
    assert options.second_opinion_check.isChecked()
    assert options.read(SettingsForm()).second_opinion
    options.open()
    options.second_opinion_check.click()
    assert not options.read(SettingsForm()).second_opinion
    assert "No password is ever sent" in options.second_opinion_check.accessibleDescription()
    assert any(
        label.text() == options.second_opinion_check.accessibleDescription() for label in options.findChildren(QLabel)
    )


def test_until_the_fields_are_made_the_form_says_what_stands_in_them(qtbot: QtBot) -> None:
    options = MoreOptions()
    qtbot.addWidget(options)
    form = SettingsForm(username="sam", auth=AuthMethod.LOGIN, step_seconds=7.0)
    options.fill(form)
    assert options.fields == ()
    assert options.read(form) is form
    edited: list[str] = []
    options.edited.connect(edited.append)
    options.complete(form)
    assert (options.username_edit.text(), options.timeout_spin.value()) == ("sam", 7)
    assert options.read(SettingsForm()) == options.read(form)
    assert edited == []


def test_the_tab_key_goes_through_the_fields_before_it_goes_on(qtbot: QtBot) -> None:
    window, options, after = QWidget(), MoreOptions(), QPushButton()
    column = QVBoxLayout(window)
    column.addWidget(options)
    column.addWidget(after)
    qtbot.addWidget(window)
    options.complete(SettingsForm())
    options.open()
    options.send_check.click()
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    options.button.setFocus()
    visited: list[QWidget | None] = []
    while QApplication.focusWidget() is not after:
        assert len(visited) < 20
        QTest.keyClick(window, Qt.Key.Key_Tab)
        visited.append(QApplication.focusWidget())
    assert visited == [
        options.username_edit, options.auth_combo, options.send_check, options.recipient_edit, options.timeout_spin,
        options.ip_combo, options.ehlo_edit, options.second_opinion_check, after,
    ]  # fmt: skip
