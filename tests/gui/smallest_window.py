"""Makes the window as small as it can be, and says what cannot be seen then: rows, the verdict, the way out of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QTabWidget, QToolButton, QWidget

from gui.main_window import SMALLEST_UNITS
from gui.results_pane.rows_page import RowsPage
from gui.results_pane.steps_tab import StepsTab
from gui.results_pane.tab_footer import TabFooter
from gui.results_pane.verdict_card import VerdictCard
from gui.results_pane.verdict_text import VerdictText
from gui.style.units import u
from tests.gui.every_view import settle
from tests.gui.fitting import misfits
from tests.gui.results_pane.sample_looks import PORT_2525, TLS_465, refused, started, works
from tests.gui.results_pane.sample_run import SampleRun, expires_soon, no_answer, success, wrong_password

if TYPE_CHECKING:
    from tests.program import Program

ROW_UNITS = 37
ROWS = 4
"""So many rows are in view in English; where words are longer, the verdict may take one of them."""


def with_second_looks() -> SampleRun:
    run = no_answer()
    run.events += [started(TLS_465), started(PORT_2525), refused(), works()]
    return run


RUNS: dict[str, tuple[SampleRun, dict[str, object]]] = {
    "failure": (wrong_password(), {}),
    "success": (success(), {}),
    "warning": (expires_soon(), {}),
    "second looks": (with_second_looks(), {"controls": (refused(), works())}),
    "counted": (wrong_password(), {"sign_in_attempts": 1}),
}


async def shrink(program: Program) -> None:
    width, height = SMALLEST_UNITS
    program.window.resize(u(width, program.window), u(height, program.window))
    await settle()
    assert program.window.width() <= u(width, program.window)
    assert program.window.height() <= u(height, program.window)


def the(program: Program, kind: type[QWidget]) -> QWidget:
    (found,) = (part for part in program.window.findChildren(kind) if part.isVisible())
    return found


def complaints(program: Program, rows: int = ROWS) -> list[str]:
    """What is not as it should be."""
    page, card, words = the(program, RowsPage), the(program, VerdictCard), the(program, VerdictText)
    tabs = program.find("detailTabs", QTabWidget).tabBar()
    assert isinstance(page, RowsPage)
    assert isinstance(words, QScrollArea)
    wrong = [*misfits(program.window), *_out_of_the_card(card), *_cut_of_the_footer(program)]
    if page.viewport().height() < rows * u(ROW_UNITS, page):
        wrong.append(f"the list has {page.viewport().height() / u(ROW_UNITS, page):.1f} rows")
    if words.verticalScrollBar().maximum():
        wrong.append(f"the words of the card scroll by {words.verticalScrollBar().maximum()}")
    if any(arrow.isVisible() for arrow in tabs.findChildren(QToolButton)):
        wrong.append("the tabs have arrows")
    return wrong


def _out_of_the_card(card: QWidget) -> list[str]:
    """What must be seen of the card without scrolling: the headline, the sentence, the buttons."""
    named = [part for part in card.findChildren(QLabel) if part.objectName() in {"verdictTitle", "verdictText"}]
    parts: list[QLabel | QPushButton] = [*named, *card.findChildren(QPushButton)]
    parts = [part for part in parts if part.isVisible() and part.text()]
    assert len(parts) >= 2
    hidden = [part for part in parts if part.visibleRegion().boundingRect() != part.rect()]
    return [f"{part.objectName()} cannot be seen whole" for part in hidden]


def _cut_of_the_footer(program: Program) -> list[str]:
    (footer,) = the(program, StepsTab).findChildren(TabFooter)
    label = next(part for part in footer.findChildren(QLabel))
    beside = [button.geometry() for button in footer.findChildren(QPushButton) if button.isVisible()]
    line = QRect(0, label.y(), footer.width(), label.height())
    is_one_line = label.height() < 2 * label.fontMetrics().height() and all(place.intersects(line) for place in beside)
    is_whole = label.fontMetrics().horizontalAdvance(label.text()) <= label.width()
    return [] if is_one_line and is_whole else [f"the line below the steps is {label.text()!r} in {label.geometry()}"]
