from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

from gui.results_pane.advice_list import AdviceList

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def advice(qtbot: QtBot) -> AdviceList:
    advice = AdviceList()
    qtbot.addWidget(advice)
    return advice


def visible(advice: AdviceList) -> list[str]:
    return [label.text() for label in advice.findChildren(QLabel) if not label.isHidden()]


def test_several_sentences_are_a_list(advice: AdviceList) -> None:
    advice.show_sentences(["Do this.", "Then do that."])
    assert visible(advice) == ["•", "Do this.", "•", "Then do that."]
    assert advice.sentences == ("Do this.", "Then do that.")


def test_a_single_sentence_needs_no_bullet(advice: AdviceList) -> None:
    advice.show_sentences(["Do this.", "Then do that."])
    advice.show_sentences(["Do nothing."])
    assert visible(advice) == ["Do nothing."]


def test_without_a_sentence_there_is_nothing(advice: AdviceList) -> None:
    advice.show_sentences(["Do this."])
    advice.show_sentences([])
    assert advice.isHidden()
    assert advice.sentences == ()
