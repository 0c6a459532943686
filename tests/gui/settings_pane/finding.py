"""Finds the parts of the pane by the names that outside programs use."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from core.values.form import SettingsForm
from core.values.settings import AuthMethod, Delivery, Encryption, IpVersion
from gui.settings_pane.password_edit import PasswordEdit

if TYPE_CHECKING:
    from collections.abc import Sequence

FORM = SettingsForm(
    host="smtp.example.com",
    port="587",
    encryption=Encryption.STARTTLS,
    email="sam@example.com",
    username="sam",
    auth=AuthMethod.LOGIN,
    delivery=Delivery.MESSAGE,
    recipient="pat@example.com",
    ehlo_name="pc.example.com",
    ip_version=IpVersion.IPV4,
    step_seconds=20.0,
    total_seconds=90.0,
)
CONTROLS = (
    "accountCombo", "accountMenuButton", "emailEdit", "passwordEdit", "rememberCheck", "hostEdit", "portCombo",
    "encryptionCombo", "moreOptionsButton", "usernameEdit", "authCombo", "sendTestCheck", "recipientEdit",
    "timeoutSpin", "ipVersionCombo", "ehloEdit", "secondOpinionCheck", "testButton",
)  # fmt: skip
"""In the order of the Tab key."""


Part = TypeVar("Part", bound=QWidget)


def part(inside: QWidget, kind: type[Part], name: str) -> Part:
    """Return the one part of this kind and name."""
    found = inside.findChildren(kind, name)
    assert len(found) == 1, name
    return found[0]


def line(inside: QWidget, name: str) -> QLineEdit:
    return part(inside, QLineEdit, name)


def combo(inside: QWidget, name: str) -> QComboBox:
    return part(inside, QComboBox, name)


def shown(labels: Sequence[QLabel]) -> list[str]:
    """Return the texts that can be seen, without the marks where they may be broken."""
    return [label.text().replace("\u200b", "") for label in labels if label.isVisible()]


def errors(inside: QWidget) -> list[str]:
    """Return what is said below the fields, from top to bottom."""
    return shown(inside.findChildren(QLabel, "fieldErrorLabel"))


def hint(inside: QWidget) -> list[str]:
    """Return what is said below port and encryption."""
    return shown([*inside.findChildren(QLabel, "portHintLabel"), *inside.findChildren(QLabel, "encryptionHintLabel")])


def repairs(inside: QWidget) -> list[QPushButton]:
    """Return the buttons that repair something now."""
    return [
        button
        for button in inside.findChildren(QPushButton)
        if button.isVisible() and type(button).__name__ == "RepairButton"
    ]


def write(edit: QLineEdit, text: str) -> None:
    """Replace what stands in a field, as a user does."""
    edit.setFocus()
    edit.selectAll()
    if text:
        QTest.keyClicks(edit, text)
    else:
        QTest.keyClick(edit, Qt.Key.Key_Backspace)


def choose(box: QComboBox, text: str) -> None:
    """Choose an entry of a list, as a user does."""
    index = box.findText(text)
    assert index >= 0, text
    box.setCurrentIndex(index)
    box.activated.emit(index)


def button(pane: QWidget) -> QPushButton:
    """Return the button that starts the test."""
    return part(pane, QPushButton, "testButton")


def password(pane: QWidget) -> PasswordEdit:
    """Return the password field."""
    return part(pane, PasswordEdit, "passwordEdit")
