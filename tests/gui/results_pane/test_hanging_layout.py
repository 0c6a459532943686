from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit

from gui.results_pane.hanging_layout import HangingLayout

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

LEAD = "03:51:07 "
WORDS = "words that have no room in one line " * 3


@pytest.fixture
def edit(qtbot: QtBot) -> Iterator[QPlainTextEdit]:
    edit = QPlainTextEdit()
    qtbot.addWidget(edit)
    document = QTextDocument(edit)
    layout = HangingLayout(document)
    edit.setDocument(document)
    edit.resize(round(QFontMetricsF(document.defaultFont()).horizontalAdvance(LEAD) * 5), 300)
    with qtbot.waitExposed(edit):
        edit.show()
    yield edit
    assert layout.document() is document


def write(edit: QPlainTextEdit, lead: str, text: str, blank_size: float = 0.0) -> QTextBlock:
    """Add a block, of which the last blank before the text may be larger."""
    cursor = QTextCursor(edit.document())
    cursor.movePosition(QTextCursor.MoveOperation.End)
    if not edit.document().isEmpty():
        cursor.insertBlock()
    blank = QTextCharFormat()
    if blank_size:
        blank.setFontPointSize(blank_size)
    cursor.insertText(lead[:-1], QTextCharFormat())
    cursor.insertText(lead[-1:], blank)
    cursor.insertText(text, QTextCharFormat())
    cursor.block().setUserState(len(lead))
    edit.document().documentLayout().blockBoundingRect(cursor.block())
    return cursor.block()


def start_of_text(block: QTextBlock) -> float:
    return cast("tuple[float, int]", block.layout().lineAt(0).cursorToX(block.userState()))[0]


def begins(block: QTextBlock) -> list[float]:
    lines = block.layout()
    return [lines.lineAt(number).x() for number in range(lines.lineCount())]


@pytest.mark.parametrize("blank_size", [0.0, 20.0])
def test_further_lines_begin_where_the_text_does(edit: QPlainTextEdit, blank_size: float) -> None:
    block = write(edit, LEAD, WORDS, blank_size)
    first, *others = begins(block)
    assert len(others) >= 2
    assert first < others[0]
    assert others == [pytest.approx(start_of_text(block), abs=1)] * len(others)
    lines = block.layout()
    for number in range(lines.lineCount()):
        assert lines.lineAt(number).naturalTextRect().right() <= edit.viewport().width()
    assert block.text() == LEAD + WORDS


def test_a_text_that_runs_from_right_to_left_keeps_its_place(edit: QPlainTextEdit) -> None:
    latin, arabic = write(edit, LEAD, WORDS), write(edit, LEAD, "خادم البريد " * 9)
    assert begins(arabic)[1] == pytest.approx(begins(latin)[1], abs=1)


def test_the_scroll_bar_and_the_height_count_the_lines_that_it_makes(edit: QPlainTextEdit) -> None:
    blocks = [write(edit, LEAD, WORDS) for _ in range(40)]
    layout, block = edit.document().documentLayout(), blocks[0]
    lines = block.layout()
    assert block.lineCount() == lines.lineCount()
    assert layout.blockBoundingRect(block).height() >= lines.lineCount() * lines.lineAt(0).height()
    bar = edit.verticalScrollBar()
    assert bar.maximum() + bar.pageStep() >= sum(block.lineCount() for block in blocks)


def test_another_width_lays_out_anew(edit: QPlainTextEdit, qtbot: QtBot) -> None:
    block = write(edit, LEAD, WORDS)
    before, lines = begins(block), block.lineCount()
    edit.resize(edit.width() * 2, edit.height())
    qtbot.waitUntil(lambda: 1 < block.lineCount() < lines and len(begins(block)) == block.lineCount())
    assert begins(block)[1] == before[1]


def test_where_too_little_would_be_left_they_begin_near_the_edge(edit: QPlainTextEdit) -> None:
    first, second, *_ = begins(write(edit, LEAD * 4, WORDS))
    assert first < second < first + QFontMetricsF(edit.document().defaultFont()).horizontalAdvance(LEAD)


def test_what_has_nothing_before_it_is_left_as_it_is(edit: QPlainTextEdit) -> None:
    edit.setPlainText(WORDS)
    block = edit.document().firstBlock()
    edit.document().documentLayout().blockBoundingRect(block)
    assert len(set(begins(block))) == 1
    assert len(begins(block)) > 1


def test_only_what_comes_into_view_is_laid_out(edit: QPlainTextEdit) -> None:
    edit.setPlainText("\n".join([WORDS] * 10_000))
    assert edit.document().findBlockByNumber(5_000).layout().lineCount() == 0
