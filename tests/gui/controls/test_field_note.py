from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel

from core.values.form import Field
from gui.controls.field_note import FieldNote
from gui.controls.repair_button import RepairButton
from gui.style.palettes import LIGHT, Tone
from tests.gui.settings_pane.finding import part

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

REPAIRS = ((Field.HOST, "smtp.example.com"),)


def test_it_takes_no_room_while_there_is_nothing_to_say(qtbot: QtBot) -> None:
    note = FieldNote("fieldErrorLabel")
    qtbot.addWidget(note)
    assert note.isHidden()
    note.say("Enter a number.")
    assert not note.isHidden()
    note.clear()
    assert note.isHidden()
    assert note.text == ""


def test_it_speaks_in_the_colour_of_its_tone_and_in_plain_text(qtbot: QtBot) -> None:
    note = FieldNote("fieldErrorLabel")
    qtbot.addWidget(note)
    note.show()
    note.say("<b>bold</b>")
    label = part(note, QLabel, "fieldErrorLabel")
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == "<b>bold</b>"
    assert label.accessibleName() == ""
    assert label.palette().color(QPalette.ColorRole.WindowText) == LIGHT.tone(Tone.FAILURE).colour
    note.say("Careful.", Tone.WARNING)
    assert label.palette().color(QPalette.ColorRole.WindowText) == LIGHT.tone(Tone.WARNING).colour


def test_a_repair_is_offered_only_where_there_is_one(qtbot: QtBot) -> None:
    note = FieldNote("fieldErrorLabel")
    qtbot.addWidget(note)
    note.show()
    note.say("No.", Tone.FAILURE, "Use smtp.example.com", REPAIRS)
    button = part(note, RepairButton, "")
    assert button.isVisible()
    with qtbot.waitSignal(note.repair_requested) as requested:
        button.click()
    assert requested.args == [REPAIRS]
    note.say("No.")
    assert not button.isVisible()


def test_nothing_is_repaired_during_a_test(qtbot: QtBot) -> None:
    note = FieldNote("fieldErrorLabel")
    qtbot.addWidget(note)
    note.set_running(True)
    note.say("No.", Tone.FAILURE, "Use smtp.example.com", REPAIRS)
    button = part(note, RepairButton, "")
    assert not button.isEnabled()
    note.set_running(False)
    assert button.isEnabled()
    note.set_running(True)
    assert not button.isEnabled()


def test_a_long_word_does_not_make_the_pane_wider(qtbot: QtBot) -> None:
    note = FieldNote("fieldErrorLabel")
    qtbot.addWidget(note)
    text = f"No server can be called “{'x' * 300}”."
    note.say(text)
    assert note.text == text
    assert note.minimumSizeHint().width() < 304
