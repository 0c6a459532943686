from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QImage, QStandardItem, QStandardItemModel

from gui.controls.cell_table import DECIDING_ROWS, EDGE, HEADER_HEIGHT, HEADING, CellDelegate, CellTable
from gui.style.status_glyphs import Glyph, glyph_icon
from gui.style.units import u
from tests.gui.style.pixels import grabbed

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LONG = "a text of some length"


class TwoColumns(CellTable):
    """The first column is 100 pixels wide."""

    def widths(self, room: int) -> tuple[int, ...]:
        return (100,)


@pytest.fixture
def model() -> QStandardItemModel:
    model = QStandardItemModel(2, 2)
    for row in range(2):
        model.setItem(row, 0, QStandardItem(LONG))
        model.setItem(row, 1, QStandardItem("short"))
    model.item(1, 0).setIcon(QIcon(glyph_icon(Glyph.PASSED)))
    return model


@pytest.fixture
def table(model: QStandardItemModel, qtbot: QtBot) -> TwoColumns:
    table = TwoColumns("numbers", "Some numbers", model)
    qtbot.addWidget(table)
    table.resize(400, 300)
    with qtbot.waitExposed(table):
        table.show()
    return table


def ink(image: QImage, left: int, right: int, top: int, bottom: int) -> int:
    """How many pixels are painted in a rectangle."""
    behind = image.pixelColor(image.width() - 1, image.height() - 1)
    return sum(image.pixelColor(x, y) != behind for x in range(left, right) for y in range(top, bottom))


def test_it_has_its_names(table: TwoColumns) -> None:
    assert (table.objectName(), table.accessibleName()) == ("numbers", "Some numbers")


def test_the_last_column_takes_the_rest_however_wide_it_was(table: TwoColumns, qtbot: QtBot) -> None:
    for width in (900, 180, 400):
        table.resize(width, 300)
        qtbot.waitUntil(lambda: table.header().length() == table.viewport().width())
        assert table.columnWidth(0) == 100


def test_a_cell_with_a_picture_has_less_room_for_its_text(table: TwoColumns, model: QStandardItemModel) -> None:
    table.setColumnWidth(0, table.fontMetrics().horizontalAdvance(LONG) + u(EDGE + 16, table))
    without, with_picture = (table.sizeHintForIndex(model.index(row, 0)).height() for row in range(2))
    assert with_picture > without


def test_the_picture_stands_before_the_text(table: TwoColumns, model: QStandardItemModel) -> None:
    image = grabbed(table.viewport())
    below = table.visualRect(model.index(1, 0))
    assert ink(image, u(EDGE, table) + 2, u(EDGE, table) + 16, below.top(), below.bottom()) > 50
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = table.visualRect(model.index(1, 0))
    right = mirrored.right() - u(EDGE, table)
    assert ink(grabbed(table.viewport()), right - 15, right - 1, mirrored.top(), mirrored.bottom()) > 50


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_first_column_stands_off_the_edge_and_its_heading_above_it(
    table: TwoColumns, model: QStandardItemModel, direction: Qt.LayoutDirection
) -> None:
    table.setLayoutDirection(direction)
    edge, is_left = u(8, table), direction is Qt.LayoutDirection.LeftToRight
    for part in (table.viewport(), table.header()):
        pictures = []
        for text in ("", "HHHH"):
            model.item(0, 0).setText(text)
            model.setHorizontalHeaderLabels([text, "other"])
            pictures.append(grabbed(part))
        empty, written = pictures
        columns = [x for x in range(100) if _differ(empty, written, x if is_left else empty.width() - 1 - x)]
        assert edge <= min(columns) < 100 - edge
        # On which side headings stand is the program's direction, not that of the table.
        assert min(columns) < edge + u(12, table) or (part is table.header() and not is_left)


def _differ(one: QImage, other: QImage, x: int) -> bool:
    return any(one.pixel(x, y) != other.pixel(x, y) for y in range(one.height()))


def test_where_it_is_narrow_rows_are_lower_and_texts_wider(table: TwoColumns, model: QStandardItemModel) -> None:
    delegate = table.itemDelegate()
    assert isinstance(delegate, CellDelegate)
    usual = table.sizeHintForIndex(model.index(0, 1))
    delegate.set_narrow(is_narrow=True)
    narrow = table.sizeHintForIndex(model.index(0, 1))
    assert narrow.height() < usual.height()
    assert narrow.width() > usual.width()
    delegate.set_narrow(is_narrow=False)
    assert table.sizeHintForIndex(model.index(0, 1)) == usual


# --- names of columns ------------------------------------------------------------------------------------------------


class Headed(QStandardItemModel):
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return HEADING if role == Qt.ItemDataRole.TextAlignmentRole else super().headerData(section, orientation, role)


class FourColumns(CellTable):
    """The first takes half of the room, the others share the rest."""

    def widths(self, room: int) -> tuple[int, ...]:
        return (room // 2, room // 6, room // 6)


NAMES = ("Name", "Before encryption", "After encryption", "What it means")


@pytest.fixture
def wide(qtbot: QtBot) -> FourColumns:
    model = Headed(2, 4)
    model.setHorizontalHeaderLabels(NAMES)
    table = FourColumns("names", "Some names", model)
    model.setParent(table)
    qtbot.addWidget(table)
    table.resize(1200, 300)
    with qtbot.waitExposed(table):
        table.show()
    return table


def longest_words(table: CellTable) -> list[int]:
    metrics = table.header().fontMetrics()
    return [max(map(metrics.horizontalAdvance, name.split())) for name in NAMES]


def test_with_room_enough_the_names_stand_on_one_line(wide: FourColumns) -> None:
    assert wide.header().height() == u(HEADER_HEIGHT, wide)
    assert [wide.columnWidth(column) for column in range(3)] == [600, 200, 200]


def test_a_column_too_narrow_for_a_word_takes_room_from_those_that_have_it(wide: FourColumns, qtbot: QtBot) -> None:
    words = longest_words(wide)
    room = sum(words) + 4 * u(12, wide) + 20
    wide.resize(room, 300)
    qtbot.waitUntil(lambda: wide.header().length() == wide.viewport().width() <= room)
    assert all(wide.columnWidth(column) >= word for column, word in enumerate(words))
    assert wide.columnWidth(0) < room // 2
    # Names of two words that are broken have a line more.
    assert wide.header().height() >= u(HEADER_HEIGHT, wide) + wide.header().fontMetrics().height()
    assert not wide.horizontalScrollBar().isVisible()
    wide.resize(1200, 300)
    qtbot.waitUntil(lambda: wide.header().height() == u(HEADER_HEIGHT, wide))


def test_where_there_is_no_room_for_the_words_it_scrolls_sideways(wide: FourColumns, qtbot: QtBot) -> None:
    words = longest_words(wide)
    wide.resize(sum(words) // 2, 300)
    qtbot.waitUntil(lambda: wide.horizontalScrollBar().maximum() > 0)
    assert all(wide.columnWidth(column) >= word for column, word in enumerate(words))


def test_a_cell_is_as_wide_as_its_longest_word(table: TwoColumns, model: QStandardItemModel) -> None:
    delegate = table.itemDelegate()
    assert isinstance(delegate, CellDelegate)
    model.item(0, 0).setText("a considerable word")
    model.item(1, 0).setText("a considerable word")
    bare, with_picture = (delegate.least_width(model.index(row, 0)) for row in range(2))
    word = table.fontMetrics().horizontalAdvance("considerable")
    assert word < bare < word + u(16 + EDGE, table)
    assert with_picture >= bare + u(16, table)


def test_only_the_first_rows_decide_how_wide_a_column_is(qtbot: QtBot) -> None:
    many = QStandardItemModel(DECIDING_ROWS + 1, 2)
    for row in range(many.rowCount()):
        many.setItem(row, 0, QStandardItem("short"))
    table = TwoColumns("numbers", "Some numbers", many)
    qtbot.addWidget(table)
    before = table.longest_word(0)
    many.item(DECIDING_ROWS, 0).setText("w" * 200)
    assert table.longest_word(0) == before
    many.item(DECIDING_ROWS - 1, 0).setText("w" * 200)
    assert table.longest_word(0) > before


def test_in_another_font_all_cells_are_measured_anew(table: TwoColumns, model: QStandardItemModel) -> None:
    before = table.sizeHintForIndex(model.index(0, 1)).height()
    font = table.font()
    font.setPointSize(3 * font.pointSize())
    table.setFont(font)
    assert table.sizeHintForIndex(model.index(0, 1)).height() > before
