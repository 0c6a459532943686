from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QTabBar, QTabWidget, QWidget

from core.diagnosis.rules import diagnose
from gui.focus_chain import next_in_focus_chain
from gui.results_pane.details_tabs import DetailsTabs
from tests.gui.results_pane.sample_run import SETTINGS, success

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def details(qtbot: QtBot) -> DetailsTabs:
    details = DetailsTabs()
    qtbot.addWidget(details)
    details.resize(700, 450)
    with qtbot.waitExposed(details):
        details.show()
    return details


def test_assistive_tools_find_a_list_of_tabs_in_a_named_part(details: DetailsTabs) -> None:
    tabs = details.findChild(QTabWidget, "detailTabs")
    assert isinstance(tabs, QTabWidget)
    seen = QAccessible.queryAccessibleInterface(tabs)
    assert (seen.role(), seen.text(QAccessible.Text.Name)) == (QAccessible.Role.Client, "Details")
    assert QAccessible.queryAccessibleInterface(tabs.tabBar()).role() == QAccessible.Role.PageTabList


def test_each_page_gets_what_happens(details: DetailsTabs, qtbot: QtBot) -> None:
    run = success()
    details.begin(SETTINGS)
    for event in run.events:
        details.apply(event)
    outcome = run.outcome()
    details.finish(outcome, diagnose(outcome))
    assert details.steps.progress == (10, 10)
    assert details.certificate.text().startswith("Trusted on this computer")
    view = details.conversation.findChild(QWidget, "transcriptView")
    assert view is not None
    qtbot.waitUntil(lambda: "221 2.0.0 Bye" in view.property("plainText"))
    table = details.features.findChild(QWidget, "featureTable")
    assert table is not None
    assert table.isVisibleTo(details.features)


def test_a_page_chosen_by_hand_is_announced(details: DetailsTabs, qtbot: QtBot) -> None:
    bar = details.findChild(QTabBar)
    assert isinstance(bar, QTabBar)
    with qtbot.waitSignal(details.tab_changed) as changed:
        bar.setCurrentIndex(3)
    assert changed.args == ["features"]


def test_ports_wait_for_the_end_of_a_test_however_it_ends(details: DetailsTabs) -> None:
    details.begin(SETTINGS)
    run = details.ports.findChild(QWidget, "comparePortsRunButton")
    assert run is not None
    assert not run.isEnabled()
    details.break_off()
    assert run.isEnabled()


@pytest.mark.parametrize(
    ("name", "focused"),
    [("steps", "stepTree"), ("conversation", "transcriptView"), ("features", "featureTable")],
)
def test_the_keyboard_goes_into_the_page(details: DetailsTabs, qtbot: QtBot, name: str, focused: str) -> None:
    run = success()
    details.begin(SETTINGS)
    for event in run.events:
        details.apply(event)
    details.activateWindow()
    details.show_tab(name)
    details.focus_page()
    part = details.findChild(QWidget, focused)
    assert part is not None
    qtbot.waitUntil(part.hasFocus)


def test_the_tab_key_goes_from_the_tabs_to_the_page_and_its_buttons(details: DetailsTabs, qtbot: QtBot) -> None:
    bar = details.findChild(QTabBar)
    assert isinstance(bar, QTabBar)
    names = []
    widget: QWidget | None = bar
    for _ in range(60):
        widget = next_in_focus_chain(widget) if widget else None
        if widget and widget.objectName() in {"stepTree", "expandAllButton"} and widget.objectName() not in names:
            names.append(widget.objectName())
    assert names == ["stepTree", "expandAllButton"]


def test_what_the_pages_would_like_to_have_is_no_claim_on_the_card_above(details: DetailsTabs) -> None:
    assert details.sizeHint().height() == max(details.minimumSizeHint().height(), details.minimumHeight())
