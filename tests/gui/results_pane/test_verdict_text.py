from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from core.values.diagnosis import Evidence
from core.values.steps import Step
from gui.results_pane.verdict_text import VerdictText

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ADVICE = ["Check the spelling of the server.", "Ask your provider for the right name."]


@pytest.fixture
def words(qtbot: QtBot) -> VerdictText:
    words = VerdictText()
    qtbot.addWidget(words)
    words.resize(400, 400)
    with qtbot.waitExposed(words):
        words.show()
    return words


def test_what_is_spoken_is_all_that_is_written(words: VerdictText) -> None:
    words.show_words(
        "There is no such server", "The name does not exist.", ADVICE, "Who has to act: you", doubt="Probably."
    )
    assert words.spoken == "\n".join(
        ["There is no such server", "The name does not exist.", *ADVICE, "Who has to act: you · Probably."]
    )


def test_what_is_not_there_takes_no_room(words: VerdictText) -> None:
    words.show_words("Title", "Text", ADVICE, "Owner")
    full = words.heightForWidth(400)
    words.show_words("Title", "")
    assert words.heightForWidth(400) < full / 2
    assert words.spoken == "Title"


def test_the_keyboard_stops_here_only_where_there_is_something_to_scroll(words: VerdictText, qtbot: QtBot) -> None:
    words.show_words("Title", "Text", ADVICE * 8, "Owner")
    words.resize(400, words.heightForWidth(400))
    assert words.focusPolicy() is Qt.FocusPolicy.NoFocus
    words.set_height_limit(60, 400)
    assert words.heightForWidth(400) == 60
    words.resize(400, 60)
    assert words.focusPolicy() is Qt.FocusPolicy.StrongFocus
    bar = words.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)


def test_new_words_begin_at_the_top(words: VerdictText, qtbot: QtBot) -> None:
    words.resize(400, 60)
    words.show_words("Title", "Text", ADVICE * 8)
    qtbot.waitUntil(lambda: words.verticalScrollBar().maximum() > 0)
    words.verticalScrollBar().setValue(words.verticalScrollBar().maximum())
    words.show_words("Another", "Text", ADVICE * 8)
    assert words.verticalScrollBar().value() == 0


def shown(words: VerdictText) -> list[str]:
    return [label.text() for label in words.findChildren(QLabel) if label.isVisibleTo(words)]


def test_what_has_no_room_folds_away_from_the_end_and_comes_back(words: VerdictText) -> None:
    words.show_words("Title", "Text", ADVICE, "Owner", evidence=[Evidence(Step.CONNECT, "refused")])
    whole = words.whole_height(400)
    assert whole == words.heightForWidth(400)
    seen = []
    for limit in range(whole, 20, -1):
        words.set_height_limit(limit, 400, folds=True)
        assert words.heightForWidth(400) <= limit
        assert words.whole_height(400) == whole
        seen.append(tuple(text for text in shown(words) if text != "•"))
    first = ("Title", "Text")
    rest = (*ADVICE, "Owner", "What was seen:")
    forms = [(*first, *rest), (*first, *ADVICE, "Owner"), (*first, *ADVICE), first]
    assert list(dict.fromkeys(seen)) == forms
    words.set_height_limit(whole, 400, folds=True)
    assert words.heightForWidth(400) == whole


def test_what_is_folded_is_still_spoken(words: VerdictText) -> None:
    words.show_words("Title", "Text", ADVICE, "Owner")
    before = words.spoken
    words.set_height_limit(50, 400, folds=True)
    assert shown(words) == ["Title", "Text"]
    assert words.spoken == before


def test_without_folding_it_scrolls(words: VerdictText) -> None:
    words.show_words("Title", "Text", ADVICE, "Owner")
    words.set_height_limit(50, 400, folds=True)
    words.set_height_limit(50, 400)
    assert set(shown(words)) >= {"Title", "Text", *ADVICE, "Owner"}


def test_a_part_without_words_is_not_unfolded(words: VerdictText) -> None:
    words.show_words("Title", "Text")
    words.set_height_limit(500, 400, folds=True)
    words.set_height_limit(50, 400)
    assert shown(words) == ["Title", "Text"]
