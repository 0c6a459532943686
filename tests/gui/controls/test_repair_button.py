from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QDialog

from gui.controls.repair_button import RepairButton
from gui.style.tool_tip import tool_tip

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LONG = "Use a.very.long.name.of.a.server.in.some.department.example.org and port 465"


def test_a_long_label_is_shortened_on_the_button_and_whole_for_screen_readers(qtbot: QtBot) -> None:
    button = RepairButton()
    qtbot.addWidget(button)
    button.show()
    button.set_label(LONG)
    button.resize(200, 30)
    assert "…" in button.shown()
    assert button.accessibleName() == LONG
    assert button.toolTip() == tool_tip(LONG)
    assert button.minimumSizeHint().width() < 100


def test_a_label_without_long_names_takes_a_further_line_and_is_not_cut(qtbot: QtBot) -> None:
    button = RepairButton()
    qtbot.addWidget(button)
    button.show()
    button.set_label("Use mail.example.org and port 587")
    width = button.sizeHint().width() * 2 // 3
    assert button.heightForWidth(width) > button.sizeHint().height()
    button.resize(width, button.heightForWidth(width))
    assert button.shown().split() == ["Use", "mail.example.org", "and", "port", "587"]
    assert "\n" in button.shown()
    assert button.toolTip() == ""


def test_a_short_label_is_shown_whole(qtbot: QtBot) -> None:
    button = RepairButton()
    qtbot.addWidget(button)
    button.show()
    button.set_label("Use TLS")
    button.resize(button.sizeHint())
    assert button.shown() == "Use TLS"
    assert button.toolTip() == ""


def test_a_label_from_outside_has_no_mnemonic_and_no_markup(qtbot: QtBot) -> None:
    button = RepairButton()
    qtbot.addWidget(button)
    button.show()
    button.set_label("Use R&D <b>" + 50 * "x")
    button.resize(150, 30)
    assert "R&D" in button.shown()
    assert "R&&D" in button.text()
    assert "Use R&amp;D &lt;b&gt;x" in button.toolTip()
    spoken = QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Description)
    assert spoken.startswith("Use R&D <b>x")


def test_the_label_grows_again_with_the_button(qtbot: QtBot) -> None:
    button = RepairButton()
    qtbot.addWidget(button)
    button.show()
    button.set_label(LONG)
    button.resize(150, 30)
    button.resize(900, 30)
    assert button.shown() == LONG


def test_in_a_dialog_enter_does_not_repair(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    button = RepairButton(dialog)
    assert not button.autoDefault()
