from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt

from core.values.details import Greeted, Resolved
from core.values.failures import AuthRefused
from core.values.reply import Reply
from core.values.steps import Step
from gui.controls.text_blocks import TextColumn
from gui.results_pane.row_model import Column
from gui.results_pane.step_model import StepModel
from gui.results_pane.step_tree import StepTree
from gui.style.palettes import Tone, current_theme
from gui.style.status_glyphs import Glyph
from gui.style.units import u
from tests.gui.results_pane.sample_run import SampleRun, no_answer, success

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QImage
    from pytestqt.qtbot import QtBot


@pytest.fixture
def model() -> StepModel:
    return StepModel()


@pytest.fixture
def tree(model: StepModel, qtbot: QtBot) -> StepTree:
    tree = StepTree(model)
    qtbot.addWidget(tree)
    tree.resize(u(720, tree), u(600, tree))
    with qtbot.waitExposed(tree):
        tree.show()
    return tree


def play(model: StepModel, run: SampleRun) -> None:
    model.begin(run.settings)
    for event in run.events:
        model.apply(event)
    model.finish(run.now)


def cell(tree: StepTree, model: StepModel, row: int, column: Column) -> QImage:
    return tree.viewport().grab(tree.visualRect(model.index(row, column))).toImage()


def columns_of(picture: QImage, colour: str) -> list[int]:
    """The columns of a picture in which a colour stands in its middle line."""
    middle = picture.height() // 2
    return [x for x in range(picture.width()) if picture.pixelColor(x, middle).name() == colour]


def bar_of(tree: StepTree, model: StepModel, row: int, tone: Tone) -> list[int]:
    return columns_of(cell(tree, model, row, Column.TIME), current_theme().tone(tone).colour.name())


def longest_bar_of(tree: StepTree, model: StepModel, row: int, tone: Tone) -> list[int]:
    """As `bar_of`, for a row with thin bars: its own does not lie in the middle."""
    picture, colour = cell(tree, model, row, Column.TIME), current_theme().tone(tone).colour.name()
    lines = [
        [x for x in range(picture.width()) if picture.pixelColor(x, y).name() == colour]
        for y in range(picture.height())
    ]
    return max(lines, key=len)


def test_bars_begin_where_the_step_before_ended(tree: StepTree, model: StepModel) -> None:
    run = SampleRun().start(Step.RESOLVE).pass_step(Step.RESOLVE, 1.0, Resolved(("203.0.113.25",)))
    run.start(Step.CONNECT).start(Step.GREETING)
    run.pass_step(Step.GREETING, 1.0, Greeted(Reply(220, ("hello",))))
    play(model, run)
    first, third = bar_of(tree, model, 0, Tone.OK), bar_of(tree, model, 2, Tone.OK)
    assert abs(len(first) - len(third)) <= 4
    assert first[0] < u(6, tree)
    assert abs(third[0] - first[-1]) <= u(6, tree)


def test_the_shortest_step_is_a_dot_that_can_be_seen(tree: StepTree, model: StepModel) -> None:
    play(model, no_answer())
    assert len(bar_of(tree, model, 0, Tone.OK)) >= 3
    assert len(longest_bar_of(tree, model, 1, Tone.FAILURE)) > u(100, tree)


def test_the_addresses_that_were_tried_have_thin_bars_in_the_row_of_the_step(tree: StepTree, model: StepModel) -> None:
    play(model, no_answer())
    picture, colour = cell(tree, model, 1, Column.TIME), current_theme().tone(Tone.FAILURE).colour.name()
    runs = [y for y in range(1, picture.height()) if is_set(picture, y, colour) and not is_set(picture, y - 1, colour)]
    assert len(runs) == 3


def is_set(picture: QImage, y: int, colour: str) -> bool:
    return any(picture.pixelColor(x, y).name() == colour for x in range(picture.width()))


def test_in_a_mirrored_window_time_runs_from_the_right(tree: StepTree, model: StepModel) -> None:
    play(model, success())
    tree.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    first, last = bar_of(tree, model, 0, Tone.OK), bar_of(tree, model, 9, Tone.OK)
    assert last[-1] < first[0]


def test_a_step_that_took_no_time_has_no_bar(tree: StepTree, model: StepModel) -> None:
    play(model, no_answer())
    assert columns_of(cell(tree, model, 5, Column.TIME), current_theme().track.name()) == []


def test_a_narrow_tree_has_no_bars(tree: StepTree, model: StepModel) -> None:
    play(model, no_answer())
    tree.resize(u(500, tree), tree.height())
    assert longest_bar_of(tree, model, 1, Tone.FAILURE) == []


def test_a_result_that_does_not_fit_is_cut_within_its_cell(tree: StepTree, model: StepModel) -> None:
    long = Reply(220, ("x" * 250,))
    play(model, SampleRun().reach().start(Step.GREETING).pass_step(Step.GREETING, 0.1, Greeted(long)))
    picture = cell(tree, model, 2, Column.RESULT)
    background = picture.pixelColor(picture.width() - 1, 0)
    last = [picture.pixelColor(picture.width() - 1, y) for y in range(picture.height())]
    assert all(colour == background for colour in last)


def test_what_a_step_failed_for_goes_on_in_the_next_line(tree: StepTree, model: StepModel) -> None:
    play(model, no_answer())
    usual = tree.visualRect(model.index(1, Column.NAME)).height()
    before = tree.sizeHint().height()
    tree.resize(u(430, tree), tree.height())
    words = tree.fontMetrics().horizontalAdvance(str(model.index(1, Column.RESULT).data()))
    assert words > tree.columnWidth(Column.RESULT)
    line = tree.fontMetrics().height()
    assert usual + line / 2 < tree.visualRect(model.index(1, Column.NAME)).height() < usual + 2.5 * line
    assert tree.visualRect(model.index(0, Column.NAME)).height() == usual
    assert tree.sizeHint().height() > before
    # Both halves of the cell have writing in that colour, which the lines of the other rows have not.
    picture, colour = cell(tree, model, 1, Column.RESULT), current_theme().tone(Tone.FAILURE).colour.name()
    rows = [
        y
        for y in range(picture.height())
        if any(picture.pixelColor(x, y).name() == colour for x in range(picture.width()))
    ]
    assert max(rows) - min(rows) > line * 1.2


def test_a_refusal_without_an_end_does_not_fill_the_screen(tree: StepTree, model: StepModel) -> None:
    reply = Reply(535, ("x" * 250,))
    run = SampleRun().reach().greet().encrypt().introduce_again().ask_to_sign_in()
    play(model, run.fail_step(Step.AUTH, 0.1, AuthRefused("PLAIN", "sam@northwind.example", reply)))
    tree.resize(u(430, tree), tree.height())
    failed = model.index_of(Glyph.FAILED)
    assert len(str(failed.siblingAtColumn(Column.RESULT).data())) > 100
    height = tree.visualRect(failed).height()
    assert height <= u(37, tree) + 2 * tree.fontMetrics().height() + 3


def test_a_raw_line_without_an_end_does_not_fill_the_screen(tree: StepTree, model: StepModel) -> None:
    run = SampleRun().reach().start(Step.GREETING).say("220 " + "x" * 1990)
    run.pass_step(Step.GREETING, 0.1, Greeted(Reply(220, ("x",))))
    play(model, run)
    row = model.index(2, Column.NAME)
    tree.expand(row)
    assert tree.visualRect(model.index(0, 0, row)).height() < u(300, tree)


def test_the_panel_of_a_failure_has_its_colour(tree: StepTree, model: StepModel) -> None:
    play(model, no_answer())
    row = model.index(1, Column.NAME)
    tree.expand(row)
    place = tree.visualRect(model.index(0, 0, row))
    picture = tree.viewport().grab(QRect(place.center().x(), place.top() + u(8, tree), 2, 2)).toImage()
    assert picture.pixelColor(0, 0).name() == current_theme().tone(Tone.FAILURE).tint.name()


def test_the_arrow_points_to_the_text_and_down_when_open(tree: StepTree, model: StepModel) -> None:
    play(model, success())
    row = model.index(0, Column.NAME)

    def arrow() -> QImage:
        name = tree.visualRect(row)
        is_mirrored = tree.layoutDirection() is Qt.LayoutDirection.RightToLeft
        place = QRect(0, name.top(), u(26, tree), name.height())
        place.moveLeft(name.right() + 1 - place.width() if is_mirrored else name.left())
        return tree.viewport().grab(place).toImage()

    closed = arrow()
    tree.expand(row)
    opened = arrow()
    tree.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    opened_mirrored = arrow()
    tree.collapse(row)
    closed_mirrored = arrow()
    # Pointing down it is the same both ways, but for the pixels between.
    assert closed != opened
    assert closed_mirrored not in (closed, opened, opened_mirrored)


def test_a_panel_is_set_once_and_again_for_other_words_or_another_width(
    tree: StepTree, model: StepModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[float] = []

    class Counted(TextColumn):
        def __init__(self, width: float, font: QFont, direction: Qt.LayoutDirection) -> None:
            made.append(width)
            super().__init__(width, font, direction)

    monkeypatch.setattr("gui.results_pane.step_delegate.TextColumn", Counted)
    play(model, no_answer())
    panel = model.index(0, 0, model.index(1, Column.NAME))
    high = tree.sizeHintForIndex(panel).height()
    assert len(made) == 1
    tree.expand(panel.parent())
    tree.viewport().grab()
    assert tree.sizeHintForIndex(panel).height() == high
    assert len(made) == 1
    tree.resize(u(460, tree), u(600, tree))
    tree.sizeHintForIndex(panel)
    assert len(made) == 2
    assert made[1] < made[0]
    play(model, success())
    tree.sizeHintForIndex(model.index(0, 0, model.index(1, Column.NAME)))
    assert len(made) == 3
