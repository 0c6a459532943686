from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit

from core.values.form import Field
from gui.controls.labelled_field import LabelledField
from gui.style.field_mark import is_marked
from gui.style.palettes import Tone

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_the_label_belongs_to_the_field(qtbot: QtBot) -> None:
    edit = QLineEdit()
    field = LabelledField(Field.HOST, "&Server", edit)
    qtbot.addWidget(field)
    label = next(label for label in field.findChildren(QLabel) if label.text() == "&Server")
    assert label.buddy() is edit
    assert label.accessibleName() == ""


def test_names_and_help_reach_everybody(qtbot: QtBot) -> None:
    edit = QLineEdit()
    field = LabelledField(Field.HOST, "&Server", edit)
    qtbot.addWidget(field)
    field.describe("hostEdit", "Server", "The computer that sends your mail.")
    assert (edit.objectName(), edit.accessibleName()) == ("hostEdit", "Server")
    assert edit.accessibleDescription() == "The computer that sends your mail."
    assert edit.toolTip() == "The computer that sends your mail."


def test_a_combo_box_that_can_be_typed_into_is_named_in_both_its_parts(qtbot: QtBot) -> None:
    combo = QComboBox()
    combo.setEditable(True)
    field = LabelledField(Field.PORT, "P&ort", combo)
    qtbot.addWidget(field)
    field.describe("portCombo", "Port")
    edit = combo.lineEdit()
    assert edit is not None
    assert (combo.accessibleName(), edit.accessibleName()) == ("Port", "Port")


def test_what_is_wrong_is_said_first_and_the_field_is_marked(qtbot: QtBot) -> None:
    edit = QLineEdit()
    field = LabelledField(Field.HOST, "&Server", edit)
    qtbot.addWidget(field)
    field.describe("hostEdit", "Server", "About it.")
    field.say("Enter a server.")
    assert edit.accessibleDescription() == "Enter a server. About it."
    assert is_marked(edit)
    field.say("Perhaps not.", Tone.WARNING)
    assert not is_marked(edit)
    field.say("")
    assert edit.accessibleDescription() == "About it."


def test_a_field_can_be_called_something_else(qtbot: QtBot) -> None:
    edit = QLineEdit()
    field = LabelledField(Field.PASSWORD, "&Password", edit)
    qtbot.addWidget(field)
    field.set_title("Access &token", "Access token")
    assert edit.accessibleName() == "Access token"
    assert [label.text() for label in field.findChildren(QLabel) if label.buddy() is edit] == ["Access &token"]
