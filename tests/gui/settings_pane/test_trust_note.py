from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel, QPushButton

from gui.controls.status_badge import StatusBadge
from gui.settings_pane.trust_note import TrustNote
from gui.style.status_glyphs import Glyph

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def note(qtbot: QtBot) -> TrustNote:
    made = TrustNote()
    qtbot.addWidget(made)
    return made


def text(note: TrustNote) -> str:
    label = note.findChild(QLabel, "trustNoteLabel")
    assert label is not None
    return label.text()


def button(note: TrustNote) -> QPushButton:
    found = note.findChild(QPushButton, "stopTrustingButton")
    assert found is not None
    return found


def test_as_a_rule_there_is_nothing_to_see_and_nothing_is_built(note: TrustNote) -> None:
    note.show_trust(is_remembered=False, is_for_this_test=False)
    assert note.isHidden()
    assert note.layout() is None


def test_what_is_remembered_can_be_stopped(note: TrustNote) -> None:
    stopped = QSignalSpy(note.stop_requested)
    note.show_trust(is_remembered=True, is_for_this_test=False)
    assert note.isVisible()
    assert text(note) == "You trust one certificate of this server yourself."
    badge = note.findChild(StatusBadge)
    assert badge is not None
    assert badge.glyph is Glyph.WARNING
    assert button(note).isVisible()
    assert button(note).text() == "Stop trusting"
    assert button(note).accessibleName() == "Stop trusting the certificate of this server"
    button(note).click()
    assert stopped.count() == 1
    note.show_trust(is_remembered=False, is_for_this_test=False)
    assert note.isHidden()


def test_what_is_for_one_test_ends_with_it(note: TrustNote) -> None:
    note.show_trust(is_remembered=False, is_for_this_test=True)
    assert text(note) == "For this test you trust one certificate of this server yourself."
    assert button(note).isHidden()
    note.show_trust(is_remembered=True, is_for_this_test=True)
    assert not button(note).isHidden()
