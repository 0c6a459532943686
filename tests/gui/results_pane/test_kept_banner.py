from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from gui.results_pane.kept_banner import KeptBanner

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.gui.conftest import Announcement

DETAILS = "Made with version <b>1</b>."


@pytest.fixture
def banner(qtbot: QtBot) -> KeptBanner:
    made = KeptBanner()
    qtbot.addWidget(made)
    made.resize(500, 60)
    return made


def label(banner: KeptBanner, name: str) -> QLabel:
    found = banner.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found


def test_it_says_what_it_is_and_shows_itself(banner: KeptBanner) -> None:
    banner.say("A saved report", DETAILS)
    assert banner.isVisible()
    assert label(banner, "keptLabel").text() == "A saved report"
    assert label(banner, "keptDetails").text() == DETAILS
    assert label(banner, "keptDetails").textFormat() is Qt.TextFormat.PlainText
    assert banner.accessibleDescription() == f"A saved report\n{DETAILS}"


def test_with_nothing_to_say_it_is_not_there(banner: KeptBanner) -> None:
    banner.say("A saved report", DETAILS)
    banner.say("", "")
    assert banner.isHidden()


def test_where_there_is_little_room_the_details_are_in_the_tool_tip(banner: KeptBanner) -> None:
    banner.say("A saved report", DETAILS)
    banner.set_compact(is_compact=True)
    assert label(banner, "keptDetails").isHidden()
    assert "Made with version &lt;b&gt;1&lt;/b&gt;." in banner.toolTip()
    banner.set_compact(is_compact=False)
    assert not label(banner, "keptDetails").isHidden()
    banner.say("A past test", "")
    assert label(banner, "keptDetails").isHidden()


def test_it_can_be_closed(banner: KeptBanner, qtbot: QtBot) -> None:
    banner.say("A saved report", "")
    close = banner.findChild(QPushButton, "closeKeptButton")
    assert isinstance(close, QPushButton)
    assert close.accessibleName() == "Close this result"
    with qtbot.waitSignal(banner.close_requested):
        QTest.mouseClick(close, Qt.MouseButton.LeftButton)


def test_who_listens_to_a_screen_reader_hears_what_it_is(banner: KeptBanner, heard: list[Announcement]) -> None:
    banner.say("A saved report", DETAILS)
    banner.say("", "")
    assert heard == [("A saved report", False)]
