from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QPushButton

from gui.results_pane.welcome_page import NumberDisc, WelcomePage
from gui.style.button_kinds import ButtonKind, button_kind
from gui.style.units import u

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def page(qtbot: QtBot) -> WelcomePage:
    page = WelcomePage()
    qtbot.addWidget(page)
    page.resize(740, 700)
    page.show()
    return page


def text(page: WelcomePage, name: str) -> str:
    label = page.findChild(QLabel, name)
    assert isinstance(label, QLabel)
    return label.text()


def test_it_says_what_to_do_and_what_does_not_happen(page: WelcomePage) -> None:
    assert (page.objectName(), page.accessibleName()) == ("welcomePage", "Welcome")
    assert QAccessible.queryAccessibleInterface(page).role() == QAccessible.Role.Client
    assert text(page, "welcomeTitle") == "Find out why your mail won’t send"
    assert "press “Test connection”" in text(page, "welcomeText")
    assert text(page, "welcomeText").endswith("No message is sent unless you ask for it.")


def test_it_promises_nothing_that_is_not_there(page: WelcomePage) -> None:
    said = " ".join(label.text() for label in page.findChildren(QLabel))
    assert "Find my settings" not in said
    assert "Find settings" not in said


def test_three_points_in_their_order(page: WelcomePage) -> None:
    assert len(page.findChildren(NumberDisc)) == 3
    said = [label.text() for label in page.findChildren(QLabel)]
    assert [point for point in said if point in {"Reach the server", "Connect and encrypt", "Sign in"}] == [
        "Reach the server",
        "Connect and encrypt",
        "Sign in",
    ]


def test_nothing_is_cut_where_it_is_narrow(page: WelcomePage, qtbot: QtBot) -> None:
    page.resize(440, 700)
    labels = [label for label in page.findChildren(QLabel) if label.text()]
    qtbot.waitUntil(lambda: all(label.height() >= label.heightForWidth(label.width()) for label in labels))
    assert page.least_width() <= 440


def test_where_it_is_low_the_words_have_the_room_of_the_icon(page: WelcomePage, qtbot: QtBot) -> None:
    icon = page.findChild(QLabel, "welcomeIcon")
    assert isinstance(icon, QLabel)
    assert icon.isVisible()
    page.resize(u(450, page), u(490, page))
    labels = [label for label in page.findChildren(QLabel) if label.text()]
    qtbot.waitUntil(lambda: all(label.height() >= label.heightForWidth(label.width()) for label in labels))
    assert not icon.isVisible()


def test_who_does_not_know_the_words_finds_the_way_to_the_help(page: WelcomePage, qtbot: QtBot) -> None:
    button = page.findChild(QPushButton, "glossaryButton")
    assert isinstance(button, QPushButton)
    assert button.text() == "What do these settings mean?"
    assert button_kind(button) is ButtonKind.LINK
    with qtbot.waitSignal(page.glossary_requested):
        button.click()


def test_who_has_an_error_message_finds_the_way_to_its_explanation(page: WelcomePage, qtbot: QtBot) -> None:
    button = page.findChild(QPushButton, "explainButton")
    assert isinstance(button, QPushButton)
    assert button.text() == "I have an error message from another mail app"
    assert button_kind(button) is ButtonKind.LINK
    with qtbot.waitSignal(page.explain_requested):
        button.click()


def test_with_large_text_links_take_two_lines_and_what_is_too_high_scrolls(page: WelcomePage, qtbot: QtBot) -> None:
    button = page.findChild(QPushButton, "explainButton")
    assert isinstance(button, QPushButton)
    one_line = button.sizeHint()
    page.resize(one_line.width() * 4 // 5, 300)
    qtbot.waitUntil(lambda: button.height() == one_line.height() + button.fontMetrics().lineSpacing())
    assert page.content.rect().contains(button.geometry())
    assert page.content.width() == page.viewport().width()
    bar = page.verticalScrollBar()
    assert bar.maximum() > 0
    bar.setValue(bar.maximum())
    last = page.findChild(QPushButton, "glossaryButton")
    assert isinstance(last, QPushButton)
    assert page.viewport().rect().contains(last.geometry().translated(page.content.pos()))
