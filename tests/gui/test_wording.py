from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from core.report import english
from core.report.dates import date_message
from core.report.numbers import counted
from core.values.message import Message
from gui.wording import CONTEXT, in_local_digits, isolated, render
from tests.core.report.every_value import NOW

if TYPE_CHECKING:
    from collections.abc import Iterator

PASSED = Message("step.connect.passed", {"port": "587"})
STOPPED = Message("verdict.cancelled.before_message.explanation", {"doing": "auth"})


@pytest.fixture
def right_to_left() -> Iterator[None]:
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


class Shouting(QTranslator):
    """A language in which everything is said in capitals, places aside."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[str, int]] = []

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:
        if context != CONTEXT:
            # Qt asks for the direction of the language.
            return ""
        self.asked.append((sourceText, n))
        return re.sub(r"\{\w+\}", lambda place: place[0].lower(), sourceText.upper())


@pytest.fixture
def german() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def shouting() -> Iterator[Shouting]:
    translator = Shouting()
    QCoreApplication.installTranslator(translator)
    yield translator
    QCoreApplication.removeTranslator(translator)


def test_without_a_translation_it_is_english() -> None:
    for message in (PASSED, STOPPED, date_message(NOW)):
        assert render(message) == english.render(message)


def test_a_translation_replaces_the_text_and_the_words_inside_it(shouting: Shouting) -> None:
    assert render(PASSED) == "PORT 587 ANSWERED"
    assert "WHILE SIGNING IN." in render(STOPPED)


def test_a_translator_hears_the_number_that_decides_the_plural(shouting: Shouting) -> None:
    assert render(counted("step.ehlo.passed", 5)) == "5 FEATURES OFFERED"
    render(counted("step.ehlo.passed", 1234))
    render(PASSED)
    assert [n for _, n in shouting.asked] == [5, 1234, -1]


def test_numbers_of_ours_have_the_separators_of_the_language(german: None) -> None:
    facts = {"took": "10.0 s", "count": "1,234", "size": "9.8 MB"}
    assert render(Message("results.test.running", facts)) == "Running for 10,0 s"
    assert render(counted("step.ehlo.passed", 1234)) == "1.234 features offered"
    assert in_local_digits("<1 ms") == "<1 ms"


def test_a_size_and_a_time_are_said_with_the_unit_of_the_language(german: None, shouting: Shouting) -> None:
    assert render(Message("feature.size.limited", {"size": "9.8 MB"})) == "LARGEST MESSAGE: 9,8 MB"
    assert "9.8 MB" not in [text for text, _ in shouting.asked]
    assert "{number} MB" in [text for text, _ in shouting.asked]


def test_words_of_a_list_are_parted_as_the_language_does(shouting: Shouting) -> None:
    render(Message("verdict.form.invalid.fields.explanation", {"fields": "host, port, email"}))
    assert [text for text, _ in shouting.asked].count("{first}, {second}") == 2


def test_numbers_of_a_server_stay_as_it_said_them(german: None) -> None:
    assert render(Message("step.greeting.passed", {"reply": "220 1.5 and 1,234"})) == "220 1.5 and 1,234"
    assert render(Message("step.connect.passed", {"port": "587"})) == "Port 587 answered"


def test_facts_are_never_translated_nor_read_as_templates(shouting: Shouting) -> None:
    assert render(Message("step.connect.passed", {"port": "{port} %1 %n"})) == "PORT {port} %1 %n ANSWERED"
    assert [text for text, _ in shouting.asked] == ["Port {port} answered"]


def test_in_a_mirrored_window_values_keep_their_order(right_to_left: None) -> None:
    assert render(PASSED) == "Port \u2066587\u2069 answered"
    assert isolated("18 ms") == "\u206618 ms\u2069"
    assert isolated("") == ""


def test_words_of_ours_are_not_isolated(right_to_left: None) -> None:
    assert "\u2066" not in render(STOPPED)


def test_values_that_run_from_the_right_cannot_turn_a_sentence_round() -> None:
    hebrew = "\u05d3\u05d5\u05d0\u05e8.example"
    assert render(Message("step.greeting.passed", {"reply": hebrew})) == f"\u2066{hebrew}\u2069"
    assert isolated("smtp.bücher.example") == "smtp.bücher.example"


def test_the_terminal_shows_no_isolates(right_to_left: None) -> None:
    assert english.render(PASSED) == "Port 587 answered"
