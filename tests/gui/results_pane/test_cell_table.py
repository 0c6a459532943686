from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QImage, QStandardItem, QStandardItemModel

from gui.results_pane.cell_table import CellDelegate, CellTable
from gui.style.status_glyphs import Glyph, glyph_icon
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
    table.setColumnWidth(0, 140)
    without, with_picture = (table.sizeHintForIndex(model.index(row, 0)).height() for row in range(2))
    assert with_picture > without


def test_the_picture_stands_before_the_text(table: TwoColumns, model: QStandardItemModel) -> None:
    image = grabbed(table.viewport())
    below = table.visualRect(model.index(1, 0))
    assert ink(image, 2, 16, below.top(), below.bottom()) > 50
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = table.visualRect(model.index(1, 0))
    right = mirrored.right()
    assert ink(grabbed(table.viewport()), right - 15, right - 1, mirrored.top(), mirrored.bottom()) > 50


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
