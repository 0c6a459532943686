from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from gui.results_pane.control_section import ControlSection
from gui.results_pane.row_model import Column
from gui.results_pane.rows_page import RowsPage
from gui.results_pane.step_model import StepModel
from gui.results_pane.step_tree import StepTree
from gui.style.units import u
from tests.gui.results_pane.sample_looks import PORT_2525, TLS_465, refused, started, works
from tests.gui.results_pane.sample_run import success, wrong_password

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from gui.results_pane.row_tree import RowTree

Key = Qt.Key
CLICK = Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier


class TwoLists:
    """Ten steps that all went well, and below them two looks, in a page that shows about four rows."""

    def __init__(self, qtbot: QtBot) -> None:
        self.page = RowsPage()
        self.model = StepModel(parent=self.page)
        self.steps = StepTree(self.model)
        self.section = ControlSection()
        self.looks = self.section.tree
        self.page.add(self.steps)
        self.page.add(self.looks, self.section)
        qtbot.addWidget(self.page)
        self.page.resize(u(600, self.page), u(150, self.page))
        with qtbot.waitExposed(self.page):
            self.page.show()
        self.page.activateWindow()
        run = success()
        self.model.begin(run.settings)
        for event in run.events:
            self.model.apply(event)
        self.model.finish(run.now)
        self.steps.finish(opens_trouble=False)
        for event in (started(TLS_465), started(PORT_2525), refused(), works()):
            self.section.apply(event)
        self.section.finish(run.now)
        qtbot.waitUntil(lambda: self.looks.height() == 2 * self.row)

    @property
    def content(self) -> QWidget:
        content = self.page.widget()
        assert content is not None
        return content

    @property
    def row(self) -> int:
        return u(37, self.page)

    def press(self, key: Qt.Key, times: int = 1) -> None:
        for _ in range(times):
            QTest.keyClick(self.focused, key)

    @property
    def focused(self) -> RowTree:
        focused = self.page.focusWidget()
        assert isinstance(focused, StepTree | type(self.looks))
        return focused

    @property
    def here(self) -> str:
        return str(self.focused.current_row().data())

    def start(self, number: int) -> None:
        self.steps.setFocus()
        self.steps.setCurrentIndex(self.model.index(number, Column.NAME))

    def sees(self, tree: RowTree) -> bool:
        """Whether the whole of the current row can be seen."""
        rect = tree.visualRect(tree.current_row())
        rect.moveTop(tree.viewport().mapTo(self.page.viewport(), rect.topLeft()).y())
        return rect.top() >= 0 and rect.bottom() < self.page.viewport().height()


@pytest.fixture
def lists(qtbot: QtBot) -> TwoLists:
    return TwoLists(qtbot)


def test_both_lists_are_as_high_as_their_rows_and_the_page_scrolls(lists: TwoLists) -> None:
    assert lists.steps.height() == 10 * lists.row
    content = lists.content
    assert content.height() > 12 * lists.row
    assert content.width() == lists.page.viewport().width()
    assert lists.page.verticalScrollBar().maximum() == content.height() - lists.page.viewport().height()
    assert lists.steps.verticalScrollBar().maximum() == lists.looks.verticalScrollBar().maximum() == 0


def test_down_goes_on_in_the_second_list_and_up_comes_back(lists: TwoLists) -> None:
    lists.start(9)
    lists.press(Key.Key_Down)
    assert (lists.focused, lists.here) == (lists.looks, "Port 465 with TLS")
    assert lists.sees(lists.looks)
    lists.press(Key.Key_Down, times=3)
    assert lists.here == "Port 2525 with STARTTLS"
    lists.press(Key.Key_Up, times=2)
    assert (lists.focused, lists.here) == (lists.steps, "Say goodbye")
    assert lists.sees(lists.steps)


def test_home_and_end_are_those_of_the_whole(lists: TwoLists) -> None:
    lists.start(3)
    lists.press(Key.Key_End)
    assert lists.here == "Port 2525 with STARTTLS"
    assert lists.sees(lists.looks)
    lists.press(Key.Key_Home)
    assert lists.here == "Look up server name"
    assert lists.page.verticalScrollBar().value() == 0


def test_a_page_is_what_can_be_seen(lists: TwoLists) -> None:
    lists.start(0)
    lists.press(Key.Key_PageDown)
    first = lists.steps.current_row().row()
    assert 2 <= first <= 5
    assert lists.sees(lists.steps)
    lists.press(Key.Key_PageDown, times=5)
    assert lists.here == "Port 2525 with STARTTLS"
    lists.press(Key.Key_PageUp)
    assert (lists.focused, lists.sees(lists.focused)) == (lists.steps, True)
    lists.press(Key.Key_PageUp, times=5)
    assert lists.here == "Look up server name"


def test_without_a_current_row_a_key_begins_at_the_top(lists: TwoLists) -> None:
    lists.steps.selectionModel().clear()
    QTest.keyClick(lists.steps, Key.Key_Down)
    assert lists.here == "Look up server name"


def test_a_list_that_is_hidden_is_not_gone_to(lists: TwoLists) -> None:
    lists.section.hide()
    lists.start(9)
    lists.press(Key.Key_Down)
    assert (lists.focused, lists.here) == (lists.steps, "Say goodbye")


def test_keys_with_control_are_left_to_the_window(lists: TwoLists) -> None:
    lists.start(9)
    QTest.keyClick(lists.steps, Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert lists.here == "Say goodbye"


def test_without_rows_no_key_does_anything(qtbot: QtBot) -> None:
    page = RowsPage()
    qtbot.addWidget(page)
    tree = StepTree(StepModel(parent=page))
    page.add(tree)
    QTest.keyClick(tree, Key.Key_Down)
    assert not tree.currentIndex().isValid()
    assert not page.is_all_open


def test_an_asterisk_opens_both_lists(lists: TwoLists) -> None:
    lists.start(0)
    lists.press(Key.Key_Asterisk)
    assert lists.steps.is_all_open
    assert lists.looks.is_all_open
    assert lists.page.is_all_open
    lists.page.open_or_close_all(is_open=False)
    assert not lists.steps.is_all_open


def test_enter_and_copy_are_about_the_row_of_the_second_list(lists: TwoLists) -> None:
    lists.start(9)
    lists.press(Key.Key_Down)
    lists.press(Key.Key_Return)
    assert lists.looks.isExpanded(lists.looks.current_row())
    QTest.keyClick(lists.looks, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith("Port 465 with TLS\tWorks up to signing in")


def test_one_row_is_selected_in_all(lists: TwoLists) -> None:
    lists.start(9)
    assert lists.steps.selectionModel().hasSelection()
    lists.press(Key.Key_Down)
    assert lists.looks.selectionModel().hasSelection()
    assert not lists.steps.selectionModel().hasSelection()


def test_what_is_opened_is_shown_whole(lists: TwoLists, qtbot: QtBot) -> None:
    lists.page.resize(lists.page.width(), u(320, lists.page))
    row = lists.model.index(7, Column.NAME)
    lists.page.verticalScrollBar().setValue(0)
    place = lists.steps.visualRect(lists.model.index(7, Column.RESULT)).center()
    QTest.mouseClick(lists.steps.viewport(), CLICK, NO_KEYS, place)

    def is_shown() -> bool:
        details = lists.steps.visualRect(lists.model.index(0, 0, row))
        bottom = lists.steps.mapTo(lists.page.viewport(), details.bottomLeft()).y()
        return details.isValid() and bottom < lists.page.viewport().height() and lists.sees(lists.steps)

    qtbot.waitUntil(is_shown)


def test_the_opened_row_stays_in_view_when_room_is_taken_away_until_another_is_chosen(lists: TwoLists) -> None:
    lists.page.resize(lists.page.width(), u(700, lists.page))
    lists.steps.show_open(lists.model.index(8, Column.NAME))
    lists.page.resize(lists.page.width(), u(160, lists.page))
    assert lists.sees(lists.steps)
    lists.steps.setCurrentIndex(lists.model.index(0, Column.NAME))
    lists.page.resize(lists.page.width(), u(150, lists.page))
    assert lists.page.verticalScrollBar().value() == 0


def test_details_higher_than_the_page_are_scrolled_through_before_the_next_row(lists: TwoLists) -> None:
    lists.page.resize(lists.page.width(), u(80, lists.page))
    lists.steps.show_open(lists.model.index(3, Column.NAME))
    lists.steps.setFocus()
    lists.press(Key.Key_Down)
    bar = lists.page.verticalScrollBar()
    seen = [bar.value()]
    while lists.model.is_details(lists.steps.currentIndex()):
        lists.press(Key.Key_PageDown)
        seen.append(bar.value())
        assert len(seen) < 50
    assert len(seen) > 3
    assert seen == sorted(seen)
    lists.press(Key.Key_Up)
    below = bar.value()
    bar.setValue(below + 40)
    lists.press(Key.Key_Up)
    assert lists.model.is_details(lists.steps.currentIndex())
    assert below <= bar.value() < below + 40


def test_the_page_follows_what_comes_and_goes(lists: TwoLists, qtbot: QtBot) -> None:
    content = lists.content
    lists.section.begin()
    qtbot.waitUntil(lambda: content.height() == 10 * lists.row)
    lists.section.apply(started(TLS_465))
    qtbot.waitUntil(lambda: content.height() > 11 * lists.row)
    lists.section.hide()
    assert content.height() == 10 * lists.row


def test_who_follows_the_keyboard_is_led_to_the_row(lists: TwoLists) -> None:
    lists.start(5)
    query = Qt.InputMethodQuery.ImCursorRectangle
    assert lists.steps.inputMethodQuery(query) == lists.steps.visualRect(lists.steps.currentIndex())
    before = lists.page.verticalScrollBar().value()
    lists.looks.setFocus()
    QTest.keyClick(lists.looks, Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert lists.page.focusWidget() is lists.steps
    assert lists.page.verticalScrollBar().value() == before


def test_a_failed_step_is_in_view_at_the_end(lists: TwoLists) -> None:
    run = wrong_password()
    lists.section.begin()
    lists.model.begin(run.settings)
    for event in run.events:
        lists.model.apply(event)
    lists.model.finish(run.now)
    lists.steps.finish(opens_trouble=True)
    assert lists.steps.current_row().data() == "Sign in"
    assert lists.sees(lists.steps)


def test_what_was_above_comes_back_when_there_was_less_room_for_a_moment_only(lists: TwoLists) -> None:
    lists.page.resize(lists.page.width(), u(330, lists.page))
    lists.page.verticalScrollBar().setValue(0)
    row = lists.model.index(1, 0)
    lists.steps.show_open(row)
    assert lists.page.verticalScrollBar().value() == 0
    lists.page.resize(lists.page.width(), u(60, lists.page))
    assert lists.page.verticalScrollBar().value() >= lists.row
    lists.page.resize(lists.page.width(), u(330, lists.page))
    assert lists.page.verticalScrollBar().value() == 0


def test_who_has_scrolled_meanwhile_is_not_taken_back(lists: TwoLists) -> None:
    lists.steps.show_open(lists.model.index(1, 0))
    lists.page.resize(lists.page.width(), u(60, lists.page))
    bar = lists.page.verticalScrollBar()
    bar.setValue(bar.value() + 5)
    scrolled = bar.value()
    lists.page.resize(lists.page.width(), u(330, lists.page))
    assert bar.value() == pytest.approx(scrolled, abs=6)
    assert bar.value() > 0
