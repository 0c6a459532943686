from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.results_pane.evidence_link import MOST_LINES, EvidenceLink
from gui.style.palettes import Tone, current_theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def link(qtbot: QtBot) -> EvidenceLink:
    link = EvidenceLink()
    qtbot.addWidget(link)
    link.resize(300, link.sizeHint().height())
    link.show_text("Reach the server: refused")
    with qtbot.waitExposed(link):
        link.show()
    return link


def colours(link: EvidenceLink) -> set[str]:
    picture = link.grab().toImage()
    return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}


def painted_height(link: EvidenceLink) -> int:
    """From the first row of pixels with writing to the last."""
    picture, paper = link.grab().toImage(), link.palette().window().color()
    rows = [
        y for y in range(picture.height()) if any(picture.pixelColor(x, y) != paper for x in range(picture.width()))
    ]
    return max(rows) - min(rows)


def test_the_mouse_and_the_space_bar_press_it(link: EvidenceLink, qtbot: QtBot) -> None:
    with qtbot.waitSignal(link.clicked):
        QTest.mouseClick(link, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(5, 5))
    assert link.focusPolicy() is Qt.FocusPolicy.StrongFocus
    with qtbot.waitSignal(link.clicked):
        QTest.keyClick(link, Qt.Key.Key_Space)


def test_a_screen_reader_hears_a_button_with_all_of_the_line(link: EvidenceLink) -> None:
    link.show_text("Server greeting: 554 A & B")
    spoken = QAccessible.queryAccessibleInterface(link)
    assert spoken.role() is QAccessible.Role.Button
    assert spoken.text(QAccessible.Text.Name) == "Server greeting: 554 A & B"
    assert spoken.text(QAccessible.Text.Description) == "Shows where this was seen"
    assert link.shortcut().isEmpty()


def test_it_is_drawn_in_the_colour_of_links_and_pale_when_told_so(link: EvidenceLink) -> None:
    theme = current_theme()
    assert theme.accent.name() in colours(link)
    link.set_tone(Tone.NEUTRAL)
    assert theme.accent.name() not in colours(link)
    assert theme.tone(Tone.NEUTRAL).colour.name() in colours(link)


def test_what_has_no_room_in_one_line_goes_on_in_the_next(link: EvidenceLink) -> None:
    line = link.sizeHint().height()
    assert link.heightForWidth(link.sizeHint().width() + 2) == line
    assert 1.5 * line < link.heightForWidth(link.sizeHint().width() * 2 // 3) < 2.5 * line
    before = painted_height(link)
    link.resize(link.sizeHint().width() * 2 // 3, 3 * line)
    assert painted_height(link) > before + line / 2


def test_what_does_not_fit_is_cut_and_told_in_the_tool_tip_without_markup(link: EvidenceLink) -> None:
    said = "Server greeting: <b>554</b> " + "x" * 500
    link.show_text(said)
    assert link.minimumSizeHint().width() < 300
    lines = link.heightForWidth(300) / link.sizeHint().height()
    assert MOST_LINES - 1 < lines <= MOST_LINES + 0.1
    assert "&lt;b&gt;554&lt;/b&gt;" in link.toolTip()
    assert link.shown() == said


def test_the_focus_can_be_seen(link: EvidenceLink, qtbot: QtBot) -> None:
    before = link.grab().toImage()
    link.activateWindow()
    link.setFocus()
    qtbot.waitUntil(link.hasFocus)
    assert link.grab().toImage() != before


def test_it_grows_with_the_font(link: EvidenceLink, qtbot: QtBot) -> None:
    before, height = QApplication.font(), link.sizeHint().height()
    large = QFont(before)
    large.setPointSizeF(before.pointSizeF() * 1.5)
    try:
        QApplication.setFont(large)
        qtbot.waitUntil(lambda: link.sizeHint().height() > height * 1.3)
    finally:
        QApplication.setFont(before)
