from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from gui.results_pane.late_page import LatePage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Made:
    """What a page made, in order."""

    def __init__(self) -> None:
        self.widgets: list[QWidget] = []

    def make(self) -> QWidget:
        self.widgets.append(QPlainTextEdit())
        return self.widgets[-1]


def test_nothing_is_made_before_it_is_seen(qtbot: QtBot) -> None:
    made = Made()
    page = LatePage(made.make)
    qtbot.addWidget(page)
    assert made.widgets == []
    with qtbot.waitExposed(page):
        page.show()
    (content,) = made.widgets
    assert content.isVisible()
    assert content.size() == page.size()
    assert page.focusProxy() is content


def test_it_is_made_once(qtbot: QtBot) -> None:
    made = Made()
    page = LatePage(made.make)
    qtbot.addWidget(page)
    page.complete()
    page.complete()
    page.show()
    page.hide()
    page.show()
    assert len(made.widgets) == 1
