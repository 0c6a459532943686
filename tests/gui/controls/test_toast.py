from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from gui.controls import toast
from gui.controls.toast import Toast
from gui.style.contrast import TEXT_CONTRAST, contrast
from gui.style.palettes import DARK, LIGHT

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.style.palettes import Theme


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(600, 400)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_it_is_seen_only_when_there_is_something_to_say_and_then_goes(
    holder: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(toast, "SAID_FOR", 1)
    shown = Toast(holder)
    assert shown.isHidden()
    shown.say("Report copied. Passwords were left out.")
    assert shown.isVisible()
    assert shown.text() == "Report copied. Passwords were left out."
    qtbot.waitUntil(shown.isHidden)


def test_it_stands_in_the_middle_of_the_lower_edge_whatever_the_size(holder: QWidget) -> None:
    shown = Toast(holder)
    shown.say("Report copied. Passwords were left out.")
    for width, height in ((600, 400), (300, 200), (900, 700)):
        holder.resize(width, height)
        place = shown.geometry()
        assert abs(place.center().x() - width / 2) <= 1
        assert height - 60 < place.bottom() < height
        assert holder.rect().contains(place)


def test_a_long_text_takes_several_lines(holder: QWidget) -> None:
    shown = Toast(holder)
    shown.say("Copied.")
    low = shown.height()
    shown.say("Copied. " * 40)
    assert shown.height() > 2 * low
    assert shown.width() <= holder.width()


def test_it_takes_no_clicks_and_no_markup(holder: QWidget) -> None:
    shown = Toast(holder)
    shown.say("<b>Copied</b>")
    assert shown.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert shown.textFormat() is Qt.TextFormat.PlainText
    assert shown.focusPolicy() is Qt.FocusPolicy.NoFocus


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_it_can_be_read(theme: Theme) -> None:
    assert contrast(theme.base, theme.text) >= TEXT_CONTRAST
