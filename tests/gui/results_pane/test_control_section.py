from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from core.values.control_probe import ControlPurpose
from core.values.diagnosis import Evidence
from core.values.steps import Step
from gui.results_pane.control_section import ControlSection
from gui.results_pane.row_model import STATUS_ROLE, Column
from gui.results_pane.row_tree import NARROW_TIME_COLUMN
from gui.style.tool_tip import tool_tip
from gui.style.units import u
from tests.gui.results_pane.sample_looks import PORT_2525, TLS_465, refused, started, works

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def section(qtbot: QtBot) -> ControlSection:
    section = ControlSection()
    qtbot.addWidget(section)
    section.resize(u(700, section), u(400, section))
    return section


def test_it_is_known_by_its_names(section: ControlSection) -> None:
    assert (section.tree.objectName(), section.tree.accessibleName()) == ("controlTree", "Second look")
    heading = section.findChild(QLabel, "controlHeading")
    assert isinstance(heading, QLabel)
    assert heading.text() == "Second look"
    # A name would hide the text of the label.
    assert heading.accessibleName() == ""


def test_it_is_there_only_while_there_are_looks(section: ControlSection) -> None:
    assert section.isHidden()
    section.apply(started(TLS_465))
    assert not section.isHidden()
    section.begin()
    assert section.isHidden()
    assert section.progress == (0, 0)


def test_it_asks_for_room_for_all_rows_and_for_more_when_one_is_opened(section: ControlSection, qtbot: QtBot) -> None:
    for event in (started(TLS_465), started(PORT_2525), refused(), works()):
        section.apply(event)
    with qtbot.waitExposed(section):
        section.show()
    row = u(37, section)
    qtbot.waitUntil(lambda: 2 * row <= section.tree.sizeHint().height() < 3 * row)
    section.tree.expandAll()
    qtbot.waitUntil(lambda: section.tree.sizeHint().height() > 5 * row)
    assert section.tree.minimumSizeHint().height() == section.tree.sizeHint().height()


def test_the_keyboard_opens_a_look(section: ControlSection, qtbot: QtBot) -> None:
    section.apply(works())
    with qtbot.waitExposed(section):
        section.show()
    index = section.tree.model().index(0, 0)
    section.tree.setCurrentIndex(index)
    QTest.keyClick(section.tree, Qt.Key.Key_Return)
    assert section.tree.isExpanded(index)


def test_evidence_opens_its_look_and_gives_it_the_keyboard(section: ControlSection, qtbot: QtBot) -> None:
    for event in (refused(), works()):
        section.apply(event)
    with qtbot.waitExposed(section):
        section.show()
    assert section.show_evidence(Evidence(Step.QUIT, "221 2.0.0 Bye", ControlPurpose.OTHER_PORT))
    chosen = section.tree.currentIndex()
    assert chosen.data() == "Port 465 with TLS"
    assert section.tree.isExpanded(chosen)
    assert section.focusWidget() is section.tree
    assert not section.show_evidence(Evidence(Step.TLS, "x", ControlPurpose.OLDER_TLS))


def test_the_end_of_the_test_ends_the_looks(section: ControlSection) -> None:
    section.apply(started(TLS_465))
    section.finish(12.0)
    assert section.tree.model().index(0, 0).data(STATUS_ROLE) == "cancelled"


def test_names_and_results_have_the_room_of_the_bars(section: ControlSection, qtbot: QtBot) -> None:
    section.apply(works())
    with qtbot.waitExposed(section):
        section.show()
    tree = section.tree
    assert tree.columnWidth(Column.TIME) == u(NARROW_TIME_COLUMN, tree)
    assert tree.columnWidth(Column.NAME) <= tree.viewport().width() / 2
    assert tree.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == tool_tip("Port 465 with TLS")
