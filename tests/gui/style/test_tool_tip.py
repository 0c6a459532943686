from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QTextEdit

from gui.style.tool_tip import tool_tip

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def as_shown(qtbot: QtBot, text: str) -> str:
    """What Qt makes of a text that may be markup; a tool tip guesses in the same way as this widget."""
    edit = QTextEdit()
    qtbot.addWidget(edit)
    edit.setText(text)
    return edit.toPlainText()


@pytest.mark.parametrize(
    "text",
    [
        "plain",
        'It\'s "quoted" & more',
        "R&amp;D",
        "<b>bold</b>",
        "a  <  b",
        '<img src="file:///etc/hostname"> <a href="http://127.0.0.1/">x</a>',
        "</p></qt><h1>out",
        "two\nlines",
    ],
)
def test_a_text_is_shown_as_it_stands(qtbot: QtBot, text: str) -> None:
    assert as_shown(qtbot, tool_tip(text)) == text


def test_the_comparison_finds_markup(qtbot: QtBot) -> None:
    assert as_shown(qtbot, "<b>bold</b>") == "bold"


def test_nothing_to_say_is_no_tool_tip() -> None:
    assert tool_tip("") == ""
