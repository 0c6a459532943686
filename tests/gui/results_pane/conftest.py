"""What several tests of the results need."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gui.results_pane.results_pane import ResultsPane

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def pane(qtbot: QtBot) -> ResultsPane:
    pane = ResultsPane()
    qtbot.addWidget(pane)
    pane.resize(760, 700)
    with qtbot.waitExposed(pane):
        pane.show()
    pane.activateWindow()
    return pane
