from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFrame, QLabel, QProgressBar, QPushButton, QScrollArea

from core.report import verdict_texts
from core.report.english import render
from core.values.diagnosis import Code, Confidence, Diagnosis, Evidence, Fix, FixId
from core.values.settings import Encryption
from core.values.steps import Step
from gui.controls.status_badge import StatusBadge
from gui.results_pane.evidence_link import EvidenceLink
from gui.results_pane.verdict_card import VerdictCard
from gui.style.palettes import Tone
from gui.style.status_glyphs import Glyph
from gui.style.units import u
from tests.core.report.verdict_cases import FULL

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.gui.conftest import Announcement

FIX = Fix(FixId.USE_TLS, "smtp.example.com", 465, Encryption.TLS)


@pytest.fixture
def card(qtbot: QtBot) -> VerdictCard:
    card = VerdictCard(lambda: "")
    qtbot.addWidget(card)
    card.resize(720, 300)
    with qtbot.waitExposed(card):
        card.show()
    return card


def label(card: VerdictCard, name: str) -> str:
    found = card.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return "" if found.isHidden() else found.text()


def advice(card: VerdictCard) -> list[str]:
    return [found.text() for found in card.findChildren(QLabel, "adviceLabel") if not found.isHidden()]


def glyph(card: VerdictCard) -> Glyph:
    badge = card.findChild(StatusBadge)
    assert isinstance(badge, StatusBadge)
    return badge.glyph


def bar(card: VerdictCard) -> QProgressBar:
    found = card.findChild(QProgressBar, "progressBar")
    assert isinstance(found, QProgressBar)
    return found


def diagnosis(code: Code, *fixes: Fix) -> Diagnosis:
    return Diagnosis(code, facts=FULL, fixes=fixes)


@pytest.mark.parametrize("code", Code)
def test_each_verdict_is_said_in_full(card: VerdictCard, code: Code) -> None:
    verdict = diagnosis(code)
    card.show_diagnosis(verdict)
    assert card.property("code") == code.value
    assert card.property("severity") == verdict.severity.value
    assert label(card, "verdictTitle") == render(verdict_texts.headline(verdict))
    assert label(card, "verdictText") == render(verdict_texts.explanation(verdict))
    assert advice(card) == [render(message) for message in verdict_texts.advice(verdict)]
    assert card.tone is Tone(verdict.severity.value)
    assert bar(card).isHidden()


@pytest.mark.parametrize(
    ("code", "shape", "owner"),
    [
        (Code.OK, Glyph.PASSED, ""),
        (Code.SERVER_BUSY, Glyph.WARNING, "Who has to act: whoever runs the mail server"),
        (Code.AUTH_BAD_CREDENTIALS, Glyph.FAILED, "Who has to act: you"),
        (Code.CONNECT_OFFLINE, Glyph.FAILED, "Who has to act: you, on this computer"),
        (Code.CONNECT_BLOCKED, Glyph.FAILED, "Who has to act: whoever runs this network"),
        (Code.MESSAGE_REJECTED, Glyph.FAILED, "Who has to act: your mail provider"),
        (Code.CANCELLED, Glyph.CANCELLED, ""),
        (Code.FORM_INVALID, Glyph.FAILED, ""),
    ],
)
def test_the_shape_and_who_has_to_act(card: VerdictCard, code: Code, shape: Glyph, owner: str) -> None:
    card.show_diagnosis(diagnosis(code))
    assert glyph(card) is shape
    assert label(card, "verdictOwner") == owner


def test_where_nobody_has_to_act_only_the_doubt_is_said(card: VerdictCard) -> None:
    card.show_diagnosis(replace(diagnosis(Code.INTERNAL), confidence=Confidence.LIKELY))
    assert label(card, "verdictOwner") == "This is the most likely cause."


@pytest.mark.parametrize(
    ("confidence", "said"),
    [
        (Confidence.SURE, "Who has to act: whoever runs this network"),
        (Confidence.LIKELY, "Who has to act: whoever runs this network · This is the most likely cause."),
        (
            Confidence.GUESS,
            "Who has to act: whoever runs this network · This is a guess: what was seen says too little to be sure.",
        ),
    ],
)
def test_it_says_how_sure_it_is_where_it_is_not(card: VerdictCard, confidence: Confidence, said: str) -> None:
    card.show_diagnosis(replace(diagnosis(Code.CONNECT_BLOCKED), confidence=confidence))
    assert label(card, "verdictOwner") == said
    assert said in card.accessibleDescription()


def links(card: VerdictCard) -> list[EvidenceLink]:
    return [link for link in card.findChildren(EvidenceLink) if link.isVisible()]


def test_what_was_seen_leads_to_where_it_was_seen(card: VerdictCard, qtbot: QtBot) -> None:
    seen = Evidence(Step.CONNECT, "203.0.113.25:587 refused")
    card.show_diagnosis(replace(diagnosis(Code.CONNECT_REFUSED), evidence=(seen,)))
    (link,) = links(card)
    assert link.shown() == "Reach the server: 203.0.113.25:587 refused"
    with qtbot.waitSignal(card.evidence_chosen) as chosen:
        link.click()
    assert chosen.args == [seen]
    card.show_running("Signing in…", "")
    assert links(card) == []


def test_what_works_needs_no_proof(card: VerdictCard) -> None:
    card.show_diagnosis(replace(diagnosis(Code.OK), evidence=(Evidence(Step.AUTH, "235 ok"),)))
    assert links(card) == []


def test_a_screen_reader_finds_the_result_and_is_told(card: VerdictCard, heard: list[Announcement]) -> None:
    card.show_diagnosis(diagnosis(Code.OK))
    assert isinstance(card, QFrame)
    assert (card.objectName(), card.accessibleName()) == ("verdictCard", "Result")
    spoken = card.accessibleDescription()
    assert spoken.startswith("These settings work\nYou can send mail as sam@example.com.")
    assert heard == [(spoken, True)]


def test_while_a_test_runs_it_is_blue_and_has_a_bar(card: VerdictCard) -> None:
    card.show_diagnosis(diagnosis(Code.CONNECT_BLOCKED, FIX))
    card.show_running("Signing in…", "Waiting for the server to accept the password.")
    card.set_progress(7, 10)
    assert (label(card, "verdictTitle"), glyph(card), card.tone) == ("Signing in…", Glyph.RUNNING, Tone.INFO)
    assert (bar(card).value(), bar(card).maximum(), bar(card).isVisible()) == (7, 10, True)
    assert bar(card).accessibleName() == "Test progress"
    assert advice(card) == []
    assert not [button for button in card.findChildren(QPushButton) if button.isVisible()]


def test_a_result_for_other_settings_is_pale_and_says_so(card: VerdictCard) -> None:
    card.show_diagnosis(diagnosis(Code.OK))
    before = card.grab().toImage()
    card.set_stale(True)
    assert label(card, "verdictStaleLabel") == "Result for the previous settings"
    assert card.accessibleDescription().startswith("Result for the previous settings\nThese settings work")
    assert card.grab().toImage() != before
    card.set_stale(False)
    assert label(card, "verdictStaleLabel") == ""
    assert card.accessibleDescription().startswith("These settings work")


def test_a_new_verdict_is_not_pale(card: VerdictCard) -> None:
    card.show_diagnosis(diagnosis(Code.OK))
    card.set_stale(True)
    card.show_diagnosis(diagnosis(Code.SENT))
    assert label(card, "verdictStaleLabel") == ""


def test_a_running_test_is_not_pale_either(card: VerdictCard) -> None:
    card.show_diagnosis(diagnosis(Code.OK))
    card.set_stale(True)
    card.show_running("Signing in…", "")
    assert label(card, "verdictStaleLabel") == ""
    assert label(card, "verdictText") == ""


def test_text_from_outside_is_no_markup_and_breaks_however_long(card: VerdictCard) -> None:
    hostile = "<b>evil</b><img src='file:///etc/hostname'>" + "x" * 200
    card.show_diagnosis(Diagnosis(Code.GREETING_REJECTED, facts={**FULL, "reply": hostile, "host": hostile}))
    assert all(found.textFormat().name == "PlainText" for found in card.findChildren(QLabel))
    assert any(hostile in found.text() for found in card.findChildren(QLabel))
    assert card.minimumSizeHint().width() < 400


def test_it_is_never_higher_than_allowed_and_then_scrolls(card: VerdictCard) -> None:
    card.show_diagnosis(diagnosis(Code.AUTH_BAD_CREDENTIALS))
    free = card.heightForWidth(400)
    card.resize(400, free)
    card.set_height_limit(free - 60, free - 60)
    assert card.heightForWidth(400) <= free - 60
    words = card.findChild(QScrollArea)
    assert isinstance(words, QScrollArea)
    card.set_height_limit(free + 100, free + 100)
    assert card.heightForWidth(400) == free


@pytest.mark.parametrize("code", [Code.OK, Code.AUTH_BAD_CREDENTIALS])
def test_narrow_cards_are_higher(card: VerdictCard, code: Code) -> None:
    card.show_diagnosis(diagnosis(code))
    assert card.heightForWidth(330) > card.heightForWidth(700)


def more(card: VerdictCard) -> QPushButton:
    found = card.findChild(QPushButton, "verdictMoreButton")
    assert isinstance(found, QPushButton)
    return found


def low(card: VerdictCard, qtbot: QtBot) -> None:
    """A card with room for the headline, the sentence and the button, and for not much more."""
    card.show_diagnosis(diagnosis(Code.AUTH_BAD_CREDENTIALS))
    card.resize(400, 300)
    card.set_height_limit(u(190, card), u(300, card))
    card.resize(400, card.heightForWidth(400))
    qtbot.waitUntil(lambda: card.height() == card.heightForWidth(400))


def test_where_room_is_short_the_advice_is_shown_when_asked_for(card: VerdictCard, qtbot: QtBot) -> None:
    low(card, qtbot)
    assert card.height() <= u(190, card)
    words = card.findChild(QScrollArea)
    assert isinstance(words, QScrollArea)
    assert words.verticalScrollBar().maximum() == 0
    assert not any(found.isVisible() for found in card.findChildren(QLabel, "adviceLabel"))
    assert more(card).text() == "Show more"
    assert advice(card)[0] in card.accessibleDescription()
    more(card).setFocus()
    more(card).click()
    card.resize(400, card.heightForWidth(400))
    assert u(190, card) < card.height() <= u(300, card)
    assert any(found.isVisible() for found in card.findChildren(QLabel, "adviceLabel"))
    assert (more(card).text(), card.focusWidget()) == ("Show less", more(card))
    more(card).click()
    assert card.heightForWidth(400) <= u(190, card)
    assert (more(card).text(), card.focusWidget()) == ("Show more", more(card))


def test_the_next_verdict_is_folded_again(card: VerdictCard, qtbot: QtBot) -> None:
    low(card, qtbot)
    more(card).click()
    card.show_diagnosis(diagnosis(Code.AUTH_BAD_CREDENTIALS))
    assert more(card).text() == "Show more"


def test_where_there_is_room_nothing_is_folded(card: VerdictCard, qtbot: QtBot) -> None:
    low(card, qtbot)
    card.set_height_limit(u(600, card), u(600, card))
    assert not more(card).isVisible()
    assert all(found.isVisible() for found in card.findChildren(QLabel, "adviceLabel") if found.text())


def test_margins_give_way_before_words_do(card: VerdictCard) -> None:
    card.show_diagnosis(diagnosis(Code.AUTH_BAD_CREDENTIALS))
    whole = card.heightForWidth(card.width())
    card.set_height_limit(whole - 8, whole - 8)
    assert card.heightForWidth(card.width()) <= whole - 8
    assert not more(card).isVisible()


def test_a_stale_result_counts_the_line_that_says_so(card: VerdictCard) -> None:
    card.show_diagnosis(diagnosis(Code.AUTH_BAD_CREDENTIALS))
    whole = card.heightForWidth(card.width())
    card.set_height_limit(whole, whole)
    assert not more(card).isVisible()
    card.set_stale(True)
    assert card.heightForWidth(card.width()) <= whole
    card.set_stale(False)
    assert card.heightForWidth(card.width()) == whole


def test_before_headline_and_sentence_scroll_what_is_below_gives_way(card: VerdictCard) -> None:
    card.show_diagnosis(diagnosis(Code.AUTH_BAD_CREDENTIALS))
    card.resize(300, 400)
    card.set_height_limit(u(110, card), u(400, card))
    words = card.findChild(QScrollArea)
    assert isinstance(words, QScrollArea)
    card.resize(300, card.heightForWidth(300))
    assert u(110, card) < card.height() < u(400, card)
    assert words.verticalScrollBar().maximum() == 0
    card.set_height_limit(u(110, card), u(150, card))
    assert card.heightForWidth(300) <= u(150, card)
