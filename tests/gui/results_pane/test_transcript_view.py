from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from core.values.events import Direction, LineExchanged
from gui.results_pane.transcript_model import TranscriptModel
from gui.results_pane.transcript_view import TranscriptView
from gui.style.palettes import current_theme
from tests.gui.results_pane.sample_run import STARTED, success

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def model() -> TranscriptModel:
    model = TranscriptModel(max_lines=1000)
    model.begin(STARTED)
    return model


@pytest.fixture
def view(model: TranscriptModel, qtbot: QtBot) -> TranscriptView:
    view = TranscriptView(model)
    qtbot.addWidget(view)
    view.resize(700, 300)
    with qtbot.waitExposed(view):
        view.show()
    return view


def say(model: TranscriptModel, view: TranscriptView, *texts: str, direction: Direction = Direction.RECEIVED) -> None:
    for text in texts:
        model.apply(LineExchanged(direction, encrypted=True, text=text, at=1.0, when=STARTED))
        view.follow()


def shown(view: TranscriptView) -> list[str]:
    return view.toPlainText().split("\n")


def test_it_is_known_by_its_names_and_cannot_be_changed(view: TranscriptView) -> None:
    assert (view.objectName(), view.accessibleName()) == ("transcriptView", "Conversation with the server")
    assert isinstance(view, QPlainTextEdit)
    assert view.isReadOnly()


def test_lines_appear_as_the_model_says_them(model: TranscriptModel, view: TranscriptView, qtbot: QtBot) -> None:
    for event in success().events:
        model.apply(event)
    view.follow()
    qtbot.waitUntil(lambda: view.is_complete)
    assert view.toPlainText() + "\n" == model.text()


def test_what_must_go_goes_in_portions_too_and_nothing_of_it_stays(
    model: TranscriptModel, view: TranscriptView, qtbot: QtBot
) -> None:
    say(model, view, *(f"250-{number}" for number in range(1000)))
    qtbot.waitUntil(lambda: view.is_complete)
    counts: list[int] = []
    view.lines_shown.connect(lambda: counts.append(view.blockCount()))
    say(model, view, *(f"251-{number}" for number in range(900)))
    qtbot.waitUntil(lambda: view.is_complete)
    assert shown(view)[0].endswith("250-900")
    assert shown(view)[-1].endswith("251-899")
    assert view.blockCount() == 1000
    # 200 lines come and 400 go at a time.
    assert counts == [800, 600, 700, 900, 1000]


def test_markup_from_a_server_stays_text(model: TranscriptModel, view: TranscriptView, qtbot: QtBot) -> None:
    hostile = "<img src='file:///etc/hostname'> &amp; <script>alert(1)</script>"
    say(model, view, hostile)
    qtbot.waitUntil(lambda: view.is_complete)
    assert hostile in view.toPlainText()


def test_many_lines_come_in_portions_and_none_is_lost(
    model: TranscriptModel, view: TranscriptView, qtbot: QtBot
) -> None:
    counts: list[int] = []
    view.lines_shown.connect(lambda: counts.append(view.blockCount()))
    say(model, view, *(f"250-{number}" for number in range(900)))
    qtbot.waitUntil(lambda: view.is_complete)
    assert len(shown(view)) == 900
    assert shown(view)[0].endswith("250-0")
    assert shown(view)[-1].endswith("250-899")
    steps = [after - before for before, after in zip([0, *counts], counts, strict=False)]
    assert max(steps) <= 200


def test_long_lines_come_in_smaller_portions(model: TranscriptModel, view: TranscriptView, qtbot: QtBot) -> None:
    counts: list[int] = []
    view.lines_shown.connect(lambda: counts.append(view.blockCount()))
    say(model, view, *("x" * 2000 for _ in range(60)))
    qtbot.waitUntil(lambda: view.is_complete)
    assert view.blockCount() == 60
    assert counts[0] == 10


def test_a_hundred_thousand_lines_stay_bounded(model: TranscriptModel, view: TranscriptView, qtbot: QtBot) -> None:
    for start in range(0, 100_000, 5000):
        say(model, view, *(f"250-{number}" for number in range(start, start + 5000)))
        # Some are shown between the floods, so that some of what is shown must go again.
        with qtbot.waitSignal(view.lines_shown):
            pass
    qtbot.waitUntil(lambda: view.is_complete)
    assert len(shown(view)) == 1000
    assert shown(view)[0].endswith("250-99000")
    assert shown(view)[-1].endswith("250-99999")
    note, _, said = model.text().partition("\n")
    assert note == "[The first 99,000 lines are left out.]"
    assert view.toPlainText() + "\n" == said


def test_a_reader_at_the_end_stays_there_and_one_further_up_stays_too(
    model: TranscriptModel, view: TranscriptView, qtbot: QtBot
) -> None:
    say(model, view, *(f"250-{number}" for number in range(150)))
    qtbot.waitUntil(lambda: view.is_complete)
    bar = view.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
    bar.setValue(3)
    say(model, view, "250 more")
    qtbot.waitUntil(lambda: view.is_complete)
    assert bar.value() == 3


def test_a_wrapped_line_goes_on_below_its_text(model: TranscriptModel, view: TranscriptView, qtbot: QtBot) -> None:
    view.resize(view.fontMetrics().horizontalAdvance("x") * 80, 300)
    for number in range(40):
        say(model, view, f"250 {number} " + "words of a server " * 9)
        qtbot.waitUntil(lambda: view.is_complete)
    bar, block = view.verticalScrollBar(), view.document().lastBlock()
    assert bar.value() == bar.maximum() > 0
    lines, at = block.layout(), block.text().index("250 ")
    start, _ = cast("tuple[float, int]", lines.lineAt(0).cursorToX(at))
    assert lines.lineAt(1).x() == pytest.approx(start, abs=1)


def test_the_two_sides_have_colours_of_their_own(model: TranscriptModel, view: TranscriptView, qtbot: QtBot) -> None:
    say(model, view, "220 hello")
    say(model, view, "EHLO me", direction=Direction.SENT)
    qtbot.waitUntil(lambda: view.is_complete)
    theme = current_theme()
    colours = []
    for number in (0, 1):
        block = view.document().findBlockByNumber(number)
        formats = block.textFormats()
        colours.append(formats[-1].format.foreground().color())
    assert colours == [theme.text, theme.accent]


def test_another_palette_colours_the_lines_anew(
    model: TranscriptModel, view: TranscriptView, qtbot: QtBot, application: QApplication
) -> None:
    say(model, view, *(f"250-{number}" for number in range(300)))
    qtbot.waitUntil(lambda: view.is_complete)
    before = view.toPlainText()
    palette = QPalette(view.palette())
    palette.setColor(QPalette.ColorRole.Text, palette.color(QPalette.ColorRole.Link))
    view.setPalette(palette)
    assert view.toPlainText() == ""
    qtbot.waitUntil(lambda: view.is_complete)
    assert view.toPlainText() == before


def test_a_larger_font_of_the_program_is_followed(view: TranscriptView, application: QApplication) -> None:
    before = view.document().defaultFont().pointSizeF()
    usual = QFont(application.font())
    larger = QFont(usual)
    larger.setPointSizeF(usual.pointSizeF() * 2)
    try:
        application.setFont(larger)
        application.sendEvent(view, QEvent(QEvent.Type.FontChange))
        assert view.document().defaultFont().pointSizeF() > before
    finally:
        application.setFont(usual)


def test_a_new_test_empties_it(model: TranscriptModel, view: TranscriptView, qtbot: QtBot) -> None:
    say(model, view, "220 hello")
    qtbot.waitUntil(lambda: view.is_complete)
    model.begin(STARTED)
    view.begin()
    assert view.toPlainText() == ""
    say(model, view, "220 again")
    qtbot.waitUntil(lambda: view.is_complete)
    assert len(shown(view)) == 1
