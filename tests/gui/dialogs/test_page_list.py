from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QFrame, QStyle, QStyleFactory

from gui.dialogs.page_list import PageList
from gui.style.contrast import TEXT_CONTRAST, contrast
from gui.style.outbox_style import OutboxStyle
from gui.style.palettes import DARK, LIGHT, build_palette, current_theme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QColor, QPainter
    from PySide6.QtWidgets import QApplication, QMainWindow, QStyleOption, QWidget
    from pytestqt.qtbot import QtBot


@pytest.fixture
def pages(window: QMainWindow) -> PageList:
    made = PageList("somePages", "Pages")
    window.setCentralWidget(made)
    made.add_heading("Fruit")
    made.add_page("Apple")
    made.add_page("Pear")
    made.add_heading("Trees")
    made.add_page("An oak that is very old")
    made.choose(0)
    made.setFocus()
    return made


def test_its_names(pages: PageList) -> None:
    assert (pages.objectName(), pages.accessibleName()) == ("somePages", "Pages")
    assert [pages.item(row).text() for row in range(pages.count())][:2] == ["Fruit", "Apple"]


def test_the_arrow_keys_pass_over_headings(pages: PageList) -> None:
    told = QSignalSpy(pages.page_chosen)
    chosen = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Home):
        QTest.keyClick(pages, key)
        chosen.append(pages.page)
    assert chosen == [1, 2, 2, 1, 0]
    assert [told.at(number)[0] for number in range(told.count())] == [1, 2, 1, 0]


def test_a_heading_cannot_be_clicked(pages: PageList) -> None:
    place = pages.visualItemRect(pages.item(3)).center()
    QTest.mouseClick(pages.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert pages.page == 0


def test_headings_can_be_read_in_any_colours(pages: PageList, application: QApplication, qtbot: QtBot) -> None:
    assert pages.item(0).foreground().color() == current_theme().secondary
    assert pages.item(1).foreground().style() == Qt.BrushStyle.NoBrush
    application.setPalette(build_palette(DARK))
    try:
        qtbot.waitUntil(lambda: pages.item(0).foreground().color() == DARK.secondary)
    finally:
        application.setPalette(QPalette())


def test_it_is_as_wide_as_its_longest_line_also_with_larger_letters(pages: PageList) -> None:
    longest = "An oak that is very old"
    before = pages.width()
    assert before > pages.fontMetrics().horizontalAdvance(longest)
    larger = QFont(pages.font())
    larger.setPointSize(larger.pointSize() * 2)
    pages.setFont(larger)
    assert pages.width() > pages.fontMetrics().horizontalAdvance(longest) > before
    assert pages.item(1).sizeHint().height() > pages.fontMetrics().height()


@pytest.fixture(params=["Fusion", "ours"])
def dressed(request: pytest.FixtureRequest, application: QApplication) -> Iterator[str]:
    """The application in Fusion as it is, and in our style, in our light colours; then as it was."""
    before = application.style().name()
    application.setStyle(OutboxStyle() if request.param == "ours" else QStyleFactory.create("Fusion"))
    application.setPalette(build_palette(LIGHT))
    yield str(request.param)
    application.setStyle(QStyleFactory.create(before or "Fusion"))
    application.setPalette(QPalette())


def test_every_line_can_be_read_in_any_style(dressed: str, pages: PageList) -> None:
    for row, expected in ((1, LIGHT.selection if dressed == "ours" else LIGHT.highlight), (2, LIGHT.base)):
        fill, ink = colours(pages, row)
        assert fill == expected
        assert contrast(ink, fill) >= TEXT_CONTRAST


def colours(pages: PageList, row: int) -> tuple[QColor, QColor]:
    """The colour that a line is filled with, and the one in it that differs most."""
    image = pages.grab(pages.visualItemRect(pages.item(row)).translated(pages.viewport().pos())).toImage()
    inside = range(6, image.height() - 6)
    seen = [image.pixelColor(x, y) for y in inside for x in range(6, image.width() - 30)]
    fill = image.pixelColor(image.width() - 30, image.height() // 2)
    return fill, max(seen, key=lambda colour: contrast(colour, fill))


class RingNoter(OutboxStyle):
    """Counts the rings around what has the focus inside a list."""

    def __init__(self) -> None:
        super().__init__()
        self.rings = 0

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        self.rings += element == QStyle.PrimitiveElement.PE_FrameFocusRect
        super().drawPrimitive(element, option, painter, widget)


def test_where_the_list_has_a_frame_its_row_has_no_ring_of_its_own(
    pages: PageList, window: QMainWindow, qtbot: QtBot
) -> None:
    noter = RingNoter()
    pages.setStyle(noter)
    window.activateWindow()
    qtbot.waitUntil(pages.hasFocus)
    QTest.keyClick(pages, Qt.Key.Key_Down)
    noter.rings = 0
    pages.grab()
    assert noter.rings == 0
    pages.setFrameShape(QFrame.Shape.NoFrame)
    pages.grab()
    assert noter.rings == 1
