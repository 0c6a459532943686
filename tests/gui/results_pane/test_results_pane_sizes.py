"""Card, banner and pages share the room of the results pane, however little it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from core.diagnosis.rules import diagnose
from core.values.diagnosis import Code
from gui.results_pane.verdict_text import VerdictText
from gui.shown_result import ShownResult, Source
from gui.style.column_scroll import ColumnScroll
from gui.style.units import u
from tests.core.report.verdict_cases import full
from tests.gui.results_pane.pane_parts import part, run_to_the_end
from tests.gui.results_pane.sample_run import SETTINGS, success, wrong_password

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.results_pane.results_pane import ResultsPane


@pytest.mark.parametrize("code", Code)
def test_the_details_keep_room_at_the_smallest_size(pane: ResultsPane, code: Code, qtbot: QtBot) -> None:
    pane.resize(444, 500)
    run_to_the_end(pane, wrong_password())
    outcome = wrong_password().outcome()
    pane.finish(outcome, full(code))
    card, tabs = part(pane, "verdictCard"), part(pane, "detailTabs")
    qtbot.waitUntil(lambda: card.height() + tabs.height() <= pane.height() and tabs.height() > 150)
    assert pane.minimumSizeHint().width() <= 444


@pytest.mark.parametrize("code", [Code.CERT_EXPIRED, Code.TLS_OUTDATED, Code.CONNECT_TIMEOUT])
def test_the_pages_take_no_room_from_the_card_below_its_limit(pane: ResultsPane, code: Code, qtbot: QtBot) -> None:
    pane.resize(444, 500)
    run_to_the_end(pane, wrong_password())
    pane.finish(wrong_password().outcome(), full(code))
    card = part(pane, "verdictCard")
    # Buttons that stand below one another were cut off.
    qtbot.waitUntil(lambda: card.height() == card.heightForWidth(card.width()))


def test_the_banner_of_a_kept_result_takes_its_room_from_the_card(pane: ResultsPane, qtbot: QtBot) -> None:
    pane.resize(444, 500)
    outcome = wrong_password().outcome()
    pane.show_result(ShownResult(outcome, full(Code.CERT_EXPIRED), Source.HISTORY))
    card, tabs, banner = part(pane, "verdictCard"), part(pane, "detailTabs"), part(pane, "keptBanner")
    qtbot.waitUntil(lambda: card.height() == card.heightForWidth(card.width()))
    assert banner.isVisible()
    assert tabs.height() > 165
    assert banner.height() + card.height() + tabs.height() < pane.height()


def test_the_card_is_no_higher_than_its_own_words(pane: ResultsPane, qtbot: QtBot) -> None:
    card = part(pane, "verdictCard")

    def fits() -> bool:
        return card.height() == card.heightForWidth(card.width())

    for sample in (wrong_password(), success()):
        pane.begin(SETTINGS)
        outcome = sample.outcome()
        pane.finish(outcome, diagnose(outcome))
        qtbot.waitUntil(fits)
    title, owner = part(pane, "verdictTitle"), part(pane, "verdictText")
    assert owner.y() - title.y() < 2 * title.height()


def test_on_a_low_screen_card_and_pages_scroll_together(pane: ResultsPane, qtbot: QtBot) -> None:
    pane.resize(444, 300)
    run_to_the_end(pane, wrong_password())
    pane.finish(wrong_password().outcome(), full(Code.CERT_EXPIRED))
    card, tabs = part(pane, "verdictCard"), part(pane, "detailTabs")
    (area,) = (one for one in pane.findChildren(ColumnScroll) if one.isAncestorOf(card))
    bar, words = area.verticalScrollBar(), part(pane, "verdictText")
    qtbot.waitUntil(lambda: bar.maximum() > 0 and words.visibleRegion().boundingRect() == words.rect())
    qtbot.waitUntil(lambda: card.height() == card.heightForWidth(card.width()))
    assert tabs.height() >= u(290, pane)
    # All of it can be read when asked for, without a bar of its own.
    (more,) = card.findChildren(QPushButton, "verdictMoreButton")
    more.click()
    qtbot.waitUntil(lambda: card.height() == card.heightForWidth(card.width()) > pane.height())
    assert pane.findChildren(VerdictText)[0].verticalScrollBar().maximum() == 0
    assert {one.isVisible() for one in card.findChildren(QLabel, "adviceLabel") if one.text()} == {True}
    # What is new is seen from its beginning.
    bar.setValue(bar.maximum())
    assert not words.visibleRegion().boundingRect().isValid()
    pane.finish(wrong_password().outcome(), full(Code.CERT_EXPIRED))
    assert bar.value() == 0


@pytest.mark.parametrize("code", [Code.CERT_EXPIRED, Code.CONNECT_BLOCKED, Code.CONNECT_TIMEOUT])
def test_there_the_way_out_and_the_tabs_are_seen_without_scrolling(pane: ResultsPane, code: Code, qtbot: QtBot) -> None:
    # A screen of 1366 by 768 pixels with text of 20 points.
    pane.resize(u(380, pane), u(330, pane))
    run_to_the_end(pane, wrong_password())
    pane.finish(wrong_password().outcome(), full(code))
    card, tabs = part(pane, "verdictCard"), part(pane, "detailTabs")
    qtbot.waitUntil(lambda: card.height() == card.heightForWidth(card.width()))
    buttons = [one for one in card.findChildren(QPushButton) if one.isVisible()]
    qtbot.waitUntil(lambda: len({(one.x(), one.y()) for one in buttons}) == len(buttons))
    first = min(buttons, key=lambda one: (one.y(), one.x()))
    for seen in (part(pane, "verdictTitle"), part(pane, "verdictText"), first):
        assert seen.visibleRegion().boundingRect() == seen.rect()
    assert tabs.visibleRegion().boundingRect().height() >= u(36, pane)


def test_with_room_for_both_nothing_scrolls_but_what_is_in_them(pane: ResultsPane, qtbot: QtBot) -> None:
    pane.resize(444, 500)
    run_to_the_end(pane, wrong_password())
    pane.finish(wrong_password().outcome(), full(Code.CERT_EXPIRED))
    card = part(pane, "verdictCard")
    (area,) = (one for one in pane.findChildren(ColumnScroll) if one.isAncestorOf(card))
    qtbot.waitUntil(lambda: area.content.height() == pane.height())
