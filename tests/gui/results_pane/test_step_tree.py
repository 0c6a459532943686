from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication
from PySide6.QtTest import QTest

from core.values.steps import Step
from gui.results_pane.row_model import ID_ROLE, STATUS_ROLE, Column
from gui.results_pane.row_tree import NARROW_TIME_COLUMN, STEP_COLUMN, TIME_COLUMN
from gui.results_pane.step_model import StepModel
from gui.results_pane.step_tree import StepTree
from gui.style.palettes import Tone, current_theme
from gui.style.type_scale import Text, text_font
from gui.style.units import u
from tests.gui.results_pane.sample_run import SampleRun, expires_soon, no_answer, signing_in, success, wrong_password

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from pytestqt.qtbot import QtBot

CLICK = Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def model() -> StepModel:
    return StepModel()


@pytest.fixture
def tree(model: StepModel, qtbot: QtBot) -> StepTree:
    tree = StepTree(model)
    qtbot.addWidget(tree)
    tree.resize(u(700, tree), u(500, tree))
    with qtbot.waitExposed(tree):
        tree.show()
    return tree


def play(model: StepModel, tree: StepTree, run: SampleRun, *, opens_trouble: bool = True) -> None:
    model.begin(run.settings)
    for event in run.events:
        model.apply(event)
    model.finish(run.now)
    tree.finish(opens_trouble=opens_trouble)


def row(model: StepModel, step: Step) -> QModelIndex:
    rows = [model.index(number, Column.NAME) for number in range(model.rowCount())]
    return next(index for index in rows if index.data(ID_ROLE) == step.value)


def opened(model: StepModel, tree: StepTree) -> list[str]:
    rows = [model.index(number, Column.NAME) for number in range(model.rowCount())]
    return [str(index.data(ID_ROLE)) for index in rows if tree.isExpanded(index)]


def test_it_is_known_by_its_names(tree: StepTree) -> None:
    assert (tree.objectName(), tree.accessibleName()) == ("stepTree", "Test steps")


@pytest.mark.parametrize(
    ("run", "step"),
    [(no_answer(), "connect"), (wrong_password(), "auth"), (expires_soon(), "certificate")],
)
def test_the_step_that_made_trouble_opens_and_is_selected(
    model: StepModel, tree: StepTree, run: SampleRun, step: str
) -> None:
    play(model, tree, run)
    assert opened(model, tree) == [step]
    assert tree.currentIndex().data(ID_ROLE) == step
    assert tree.selectionModel().isRowSelected(tree.currentIndex().row(), model.parent(tree.currentIndex()))


def test_a_good_end_opens_nothing(model: StepModel, tree: StepTree) -> None:
    play(model, tree, success(), opens_trouble=False)
    assert opened(model, tree) == []


def test_a_click_opens_a_step_and_the_next_one_closes_it(model: StepModel, tree: StepTree) -> None:
    play(model, tree, success(), opens_trouble=False)
    place = tree.visualRect(model.index(1, Column.RESULT)).center()
    QTest.mouseClick(tree.viewport(), CLICK, NO_KEYS, place)
    assert opened(model, tree) == ["connect"]
    QTest.mouseClick(tree.viewport(), CLICK, NO_KEYS, place)
    assert opened(model, tree) == []


def test_the_keyboard_opens_closes_and_goes_into_the_details(model: StepModel, tree: StepTree) -> None:
    play(model, tree, success(), opens_trouble=False)
    tree.setCurrentIndex(row(model, Step.CONNECT))
    QTest.keyClick(tree, Qt.Key.Key_Return)
    assert opened(model, tree) == ["connect"]
    QTest.keyClick(tree, Qt.Key.Key_Enter)
    assert opened(model, tree) == []
    QTest.keyClick(tree, Qt.Key.Key_Right)
    assert opened(model, tree) == ["connect"]
    QTest.keyClick(tree, Qt.Key.Key_Down)
    assert model.is_details(tree.currentIndex())
    QTest.keyClick(tree, Qt.Key.Key_Up)
    QTest.keyClick(tree, Qt.Key.Key_Left)
    assert opened(model, tree) == []


def test_ctrl_return_belongs_to_the_window(model: StepModel, tree: StepTree) -> None:
    play(model, tree, success(), opens_trouble=False)
    tree.setCurrentIndex(row(model, Step.CONNECT))
    QTest.keyClick(tree, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert opened(model, tree) == []


def test_ctrl_c_copies_the_row(model: StepModel, tree: StepTree) -> None:
    play(model, tree, no_answer())
    QTest.keyClick(tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Reach the server\tNo answer on port 587 after 10 s\t10.0 s"


def test_below_640_units_there_are_no_bars_but_the_times_stay(model: StepModel, tree: StepTree) -> None:
    play(model, tree, success(), opens_trouble=False)
    assert tree.columnWidth(Column.TIME) == u(TIME_COLUMN, tree)
    tree.resize(u(500, tree), tree.height())
    assert tree.columnWidth(Column.TIME) == u(NARROW_TIME_COLUMN, tree)
    assert sum(tree.columnWidth(column) for column in Column) == tree.viewport().width()


def test_the_names_have_room(model: StepModel, tree: StepTree) -> None:
    play(model, tree, success(), opens_trouble=False)
    assert tree.columnWidth(Column.NAME) >= u(STEP_COLUMN, tree)
    longest = tree.fontMetrics().horizontalAdvance("Introduce ourselves again")
    assert tree.columnWidth(Column.NAME) > u(56, tree) + longest


def test_without_bars_the_names_leave_what_they_do_not_need(
    tree: StepTree, model: StepModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    # More than any name needs, whatever the font.
    monkeypatch.setattr("gui.results_pane.row_tree.STEP_COLUMN", 2_000)
    play(model, tree, success(), opens_trouble=False)
    tree.resize(u(639, tree), tree.height())
    rows = (model.index(number, Column.NAME) for number in range(model.rowCount()))
    bold = QFontMetrics(text_font(Text.STEP_NAME, tree.font()))
    longest = max(bold.horizontalAdvance(str(index.data())) for index in rows)
    assert tree.columnWidth(Column.NAME) == longest + u(72, tree)


def test_rows_grow_with_the_font(model: StepModel, tree: StepTree, qtbot: QtBot) -> None:
    play(model, tree, success(), opens_trouble=False)
    before = tree.visualRect(row(model, Step.RESOLVE)).height()
    larger = QFont(tree.font())
    larger.setPointSizeF(larger.pointSizeF() * 1.5)
    tree.setFont(larger)
    qtbot.waitUntil(lambda: tree.visualRect(row(model, Step.RESOLVE)).height() > before * 1.3)
    assert tree.visualRect(row(model, Step.RESOLVE)).height() == u(37, tree)


def test_details_are_as_high_as_their_text_and_no_text_is_cut(model: StepModel, tree: StepTree) -> None:
    play(model, tree, wrong_password())
    details = model.index(0, 0, row(model, Step.AUTH))
    wide = tree.visualRect(details)
    assert wide.width() == tree.viewport().width()
    tree.resize(u(330, tree), tree.height())
    tree.scrollToTop()
    narrow = tree.visualRect(details)
    assert narrow.height() > wide.height()


def test_while_a_test_runs_the_times_move_on_and_stop_with_it(model: StepModel, tree: StepTree, qtbot: QtBot) -> None:
    run = signing_in()
    model.begin(run.settings)
    for event in run.events:
        model.apply(event)
    with qtbot.waitSignal(tree.ticked):
        pass
    with qtbot.waitSignal(tree.ticked):
        pass
    model.finish(run.now)
    tree.finish(opens_trouble=False)
    with qtbot.assertNotEmitted(tree.ticked, wait=200):
        pass


def test_a_hidden_tree_costs_nothing(model: StepModel, tree: StepTree, qtbot: QtBot) -> None:
    tree.hide()
    model.begin(signing_in().settings)
    with qtbot.assertNotEmitted(tree.ticked, wait=200):
        pass
    with qtbot.waitSignal(tree.ticked):
        tree.show()


@pytest.mark.usefixtures("mirrored")
def test_a_window_that_reads_from_the_right_is_mirrored(model: StepModel, qtbot: QtBot) -> None:
    tree = StepTree(model)
    qtbot.addWidget(tree)
    tree.resize(u(700, tree), u(400, tree))
    with qtbot.waitExposed(tree):
        tree.show()
    play(model, tree, wrong_password())
    name, time = (tree.visualRect(model.index(0, column)) for column in (Column.NAME, Column.TIME))
    assert time.left() < name.left()
    failed = tree.visualRect(row(model, Step.AUTH))
    colour = current_theme().tone(Tone.FAILURE).colour
    picture = tree.viewport().grab(failed).toImage()
    begin, end = u(28, tree), u(46, tree)
    at_right = [picture.pixelColor(picture.width() - 1 - x, failed.height() // 2) for x in range(begin, end)]
    at_left = [picture.pixelColor(x, failed.height() // 2) for x in range(begin, end)]
    assert colour in at_right
    assert colour not in at_left


@pytest.mark.parametrize("run", [success(), no_answer(), wrong_password(), expires_soon(), signing_in()])
@pytest.mark.parametrize("width", [330, 700])
def test_everything_can_be_painted_open(model: StepModel, tree: StepTree, run: SampleRun, width: int) -> None:
    tree.resize(u(width, tree), u(900, tree))
    play(model, tree, run)
    tree.expandAll()
    empty = StepTree(StepModel())
    empty.resize(tree.size())
    assert tree.grab().toImage() != empty.grab().toImage()
    empty.deleteLater()


def test_statuses_can_be_read_by_their_ids(model: StepModel, tree: StepTree) -> None:
    play(model, tree, no_answer())
    shown = tree.model()
    assert [shown.index(number, 0).data(STATUS_ROLE) for number in (0, 1, 2)] == ["passed", "failed", "not_reached"]
