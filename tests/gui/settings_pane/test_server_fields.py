from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.values.form import Field
from core.values.settings import Encryption
from gui.settings_pane.server_fields import ServerFields
from tests.gui.settings_pane.finding import choose, hint, repairs, write

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QLineEdit
    from pytestqt.qtbot import QtBot

PLAIN_587 = "The standard port for sending mail. Starts plain, then switches to encryption."
ENCRYPTED_465 = "Encrypted from the first byte. Recommended if your provider offers it."
READABLE = "Anyone on the network can read your password. The password will not be sent unless you confirm."


@pytest.fixture
def fields(qtbot: QtBot) -> ServerFields:
    made = ServerFields()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def port_edit(fields: ServerFields) -> QLineEdit:
    edit = fields.port_combo.lineEdit()
    assert edit is not None
    return edit


def test_ports_and_ways_to_encrypt_on_offer(fields: ServerFields) -> None:
    combo = fields.port_combo
    assert [combo.itemText(index) for index in range(combo.count())] == ["587", "465", "25", "2525"]
    combo = fields.encryption_combo
    assert [(combo.itemText(index), combo.itemData(index)) for index in range(combo.count())] == [
        ("Automatic", "auto"),
        ("STARTTLS", "starttls"),
        ("TLS from the start", "tls"),
        ("None (not secure)", "none"),
    ]


def test_empty_means_automatic(fields: ServerFields) -> None:
    assert fields.values() == ("", "", Encryption.AUTOMATIC)
    assert hint(fields) == [PLAIN_587]


@pytest.mark.parametrize(
    ("encryption", "port"), [("Automatic", "587"), ("STARTTLS", "587"), ("TLS from the start", "465")]
)
def test_an_empty_port_shows_the_one_that_will_be_used(fields: ServerFields, encryption: str, port: str) -> None:
    choose(fields.encryption_combo, encryption)
    assert port_edit(fields).placeholderText() == port
    assert fields.values()[1] == ""


@pytest.mark.parametrize(
    ("port", "encryption", "said", "repair"),
    [
        ("587", "Automatic", [PLAIN_587], []),
        ("587", "STARTTLS", [PLAIN_587], []),
        ("465", "Automatic", [ENCRYPTED_465], []),
        ("465", "TLS from the start", [ENCRYPTED_465], []),
        ("", "TLS from the start", [ENCRYPTED_465], []),
        ("25", "STARTTLS", ["Used between mail servers. Most home and office networks block it."], []),
        ("2525", "STARTTLS", ["An unofficial stand-in for 587 on networks that block it."], []),
        ("10025", "STARTTLS", ["Not a usual mail port. Check it with your provider."], []),
        ("465", "STARTTLS", ["Port 465 normally goes with TLS from the start."], ["Use TLS"]),
        ("587", "TLS from the start", ["Port 587 normally goes with STARTTLS."], ["Use STARTTLS"]),
        ("587", "None (not secure)", [PLAIN_587, READABLE], []),
        (
            "465",
            "None (not secure)",
            ["Port 465 normally goes with TLS from the start.", READABLE],
            ["Use TLS"],
        ),
        ("x", "STARTTLS", [], []),
    ],
)
def test_port_and_encryption_explain_each_other(
    fields: ServerFields, port: str, encryption: str, said: list[str], repair: list[str]
) -> None:
    choose(fields.encryption_combo, encryption)
    write(port_edit(fields), port)
    assert hint(fields) == said
    assert [button.text() for button in repairs(fields)] == repair
    # The same, whichever of the two was changed last.
    write(port_edit(fields), "1")
    write(port_edit(fields), port)
    choose(fields.encryption_combo, encryption)
    assert hint(fields) == said


def test_the_hint_is_heard_as_well(fields: ServerFields) -> None:
    write(port_edit(fields), "465")
    about = "A numbered door on that server. Your mail app and the server must use the same one."
    assert fields.port_combo.accessibleDescription() == f"{about} {ENCRYPTED_465}"
    choose(fields.encryption_combo, "STARTTLS")
    assert fields.encryption_combo.accessibleDescription().startswith("The connection starts plain")


@pytest.mark.parametrize(
    ("port", "encryption", "wanted"), [("465", "STARTTLS", "tls"), ("587", "TLS from the start", "starttls")]
)
def test_a_mismatch_is_repaired_on_a_click(
    fields: ServerFields, qtbot: QtBot, port: str, encryption: str, wanted: str
) -> None:
    choose(fields.encryption_combo, encryption)
    write(port_edit(fields), port)
    (button,) = repairs(fields)
    with qtbot.waitSignal(fields.repair_requested) as requested:
        button.click()
    assert requested.args == [((Field.ENCRYPTION, wanted),)]


def test_changes_by_the_user_are_told(fields: ServerFields, qtbot: QtBot) -> None:
    changes: list[tuple[Callable[[], object], Field]] = [
        (lambda: write(fields.host_edit, "s"), Field.HOST),
        (lambda: write(port_edit(fields), "2"), Field.PORT),
        (lambda: choose(fields.port_combo, "465"), Field.PORT),
        (lambda: choose(fields.encryption_combo, "STARTTLS"), Field.ENCRYPTION),
    ]
    for change, field in changes:
        with qtbot.waitSignal(fields.edited) as edited:
            change()
        assert edited.args == [field]


def test_filling_the_fields_is_no_change_by_the_user(fields: ServerFields, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(fields.edited):
        fields.set_values("smtp.example.com", "465", Encryption.TLS)
    assert fields.values() == ("smtp.example.com", "465", Encryption.TLS)
    assert hint(fields) == [ENCRYPTED_465]


def test_a_port_does_not_grow_under_the_hands(fields: ServerFields) -> None:
    write(port_edit(fields), "2")
    assert fields.values()[1] == "2"
    QTest.keyClick(port_edit(fields), Qt.Key.Key_Tab)
    assert fields.values()[1] == "2"
    assert fields.port_combo.count() == 4


def test_nothing_can_be_changed_during_a_test(fields: ServerFields) -> None:
    fields.set_running(True)
    controls = (fields.host_edit, fields.port_combo, fields.encryption_combo)
    assert not any(control.isEnabled() for control in controls)
    fields.set_running(False)
    assert all(control.isEnabled() for control in controls)
