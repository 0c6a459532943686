from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from core.values.diagnosis import Fix, FixId
from core.values.port_result import COMPARED_PORTS
from gui.results_pane.port_table import PortTable
from gui.results_pane.ports_tab import PortsTab
from tests.core.port_results import HOST
from tests.gui.played_comparison import ALL, NOTHING_GOOD, PORT_465, STARTTLS, TLS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pytestqt.qtbot import QtBot

    from core.values.port_result import PortResult
    from tests.gui.conftest import Announcement


@pytest.fixture
def tab(qtbot: QtBot) -> PortsTab:
    tab = PortsTab()
    qtbot.addWidget(tab)
    tab.resize(760, 400)
    with qtbot.waitExposed(tab):
        tab.show()
    return tab


def compare(tab: PortsTab, results: Sequence[PortResult] = ALL, *, was_stopped: bool = False) -> None:
    tab.begin(HOST, COMPARED_PORTS)
    for result in results:
        tab.add(result)
    tab.finish(was_stopped=was_stopped)


def part(tab: PortsTab, name: str) -> QWidget:
    found = tab.findChild(QWidget, name)
    assert isinstance(found, QWidget)
    return found


def table(tab: PortsTab) -> PortTable:
    found = part(tab, "portMatrix")
    assert isinstance(found, PortTable)
    return found


def press(tab: PortsTab, name: str) -> None:
    button = part(tab, name)
    assert isinstance(button, QPushButton)
    assert button.isVisible()
    button.click()


def test_before_the_first_comparison_it_says_what_it_does_and_what_it_does_not(tab: PortsTab) -> None:
    about = part(tab, "portsEmptyLabel")
    assert isinstance(about, QLabel)
    assert about.isVisible()
    assert about.text().endswith("no password is ever sent while comparing.")
    assert not table(tab).isVisible()


def test_the_rows_are_there_from_the_start_and_fill(tab: PortsTab) -> None:
    tab.begin(HOST, COMPARED_PORTS)
    assert table(tab).isVisible()
    assert not part(tab, "portsEmptyLabel").isVisible()
    model = table(tab).model()
    assert [model.index(number, 1).data() for number in range(4)] == ["Testing…"] * 4
    tab.add(PORT_465[2])
    assert model.index(1, 4).data() == "TLS 1.3"


def test_the_best_row_is_selected_and_offered(tab: PortsTab) -> None:
    compare(tab)
    assert table(tab).chosen_port() == 465
    wanted = QSignalSpy(tab.use_requested)
    press(tab, "usePortButton")
    assert wanted.at(0) == [Fix(FixId.USE_PORT, HOST, 465, TLS)]


def test_another_row_that_works_can_be_taken_too(tab: PortsTab) -> None:
    compare(tab)
    table(tab).choose_port(587)
    use = part(tab, "usePortButton")
    assert isinstance(use, QPushButton)
    assert use.text() == "Use port 587 with STARTTLS"
    wanted = QSignalSpy(tab.use_requested)
    press(tab, "usePortButton")
    assert wanted.at(0) == [Fix(FixId.USE_PORT, HOST, 587, STARTTLS)]
    table(tab).choose_port(2525)
    assert use.text() == "Use port 465 with TLS"


def test_where_nothing_is_good_nothing_is_offered(tab: PortsTab) -> None:
    compare(tab, NOTHING_GOOD)
    assert table(tab).chosen_port() is None
    assert not part(tab, "usePortButton").isVisible()
    table(tab).choose_port(25)
    assert not part(tab, "usePortButton").isVisible()


def test_what_was_stopped_selects_nothing_but_lets_one_choose(tab: PortsTab) -> None:
    compare(tab, PORT_465, was_stopped=True)
    assert table(tab).chosen_port() is None
    assert not part(tab, "usePortButton").isVisible()
    table(tab).choose_port(465)
    assert part(tab, "usePortButton").isVisible()


def test_its_button_begins_and_stops(tab: PortsTab) -> None:
    begun, stopped = QSignalSpy(tab.compare_requested), QSignalSpy(tab.stop_requested)
    press(tab, "comparePortsRunButton")
    assert (begun.count(), stopped.count()) == (1, 0)
    tab.begin(HOST, COMPARED_PORTS)
    press(tab, "comparePortsRunButton")
    assert (begun.count(), stopped.count()) == (1, 1)
    tab.finish(was_stopped=True)
    press(tab, "comparePortsRunButton")
    assert (begun.count(), stopped.count()) == (2, 1)


def test_the_keyboard_goes_to_the_button_and_later_to_the_table(tab: PortsTab, qtbot: QtBot) -> None:
    tab.activateWindow()
    tab.setFocus()
    qtbot.waitUntil(part(tab, "comparePortsRunButton").hasFocus)
    compare(tab)
    tab.setFocus()
    qtbot.waitUntil(table(tab).hasFocus)


def test_the_end_is_said_aloud(tab: PortsTab, heard: list[Announcement]) -> None:
    compare(tab)
    assert heard == [("Best choice here: port 465 with TLS from the start", True)]


def test_a_second_comparison_takes_the_first_one_away(tab: PortsTab) -> None:
    compare(tab)
    tab.set_stale(True)
    tab.begin("mx.example.test", COMPARED_PORTS)
    assert table(tab).chosen_port() is None
    assert not part(tab, "bestPortNote").isVisible()
    assert not part(tab, "usePortButton").isVisible()


CONTRACT = [
    ("portMatrix", "Port comparison", QAccessible.Role.Tree),
    ("comparePortsRunButton", "Compare again", QAccessible.Role.Button),
    ("usePortButton", "Use port 465 with TLS", QAccessible.Role.Button),
]


@pytest.mark.parametrize(("object_name", "name", "role"), CONTRACT, ids=[row[0] for row in CONTRACT])
def test_each_part_has_its_name_and_role(tab: PortsTab, object_name: str, name: str, role: QAccessible.Role) -> None:
    compare(tab)
    seen = QAccessible.queryAccessibleInterface(part(tab, object_name))
    assert (seen.text(QAccessible.Text.Name), seen.role()) == (name, role)
