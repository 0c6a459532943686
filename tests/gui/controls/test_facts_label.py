from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from gui.controls.facts_label import FactsLabel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

FINGERPRINT = ":".join(["AB"] * 32)


@pytest.fixture
def label(qtbot: QtBot) -> FactsLabel:
    label = FactsLabel()
    qtbot.addWidget(label)
    return label


def test_its_text_is_what_a_screen_reader_says(label: FactsLabel) -> None:
    label.set_facts([("Issued to", "smtp.example.com"), ("SHA-256 fingerprint", FINGERPRINT)])
    assert label.text() == f"Issued to: smtp.example.com\nSHA-256 fingerprint: {FINGERPRINT}"
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_it_grows_where_it_is_narrow(label: FactsLabel) -> None:
    label.set_facts([("SHA-256 fingerprint", FINGERPRINT)])
    assert label.heightForWidth(300) > 2 * label.heightForWidth(2000)
    assert label.sizeHint().height() == label.heightForWidth(label.sizeHint().width())


def test_without_facts_it_takes_no_room(label: FactsLabel) -> None:
    label.set_facts([("Issued to", "smtp.example.com")])
    label.set_facts([])
    assert (label.text(), label.heightForWidth(300)) == ("", 0)


def test_what_is_painted_is_the_text(label: FactsLabel) -> None:
    label.resize(400, 60)
    empty = label.grab().toImage()
    label.set_facts([("Issued to", "smtp.example.com")])
    assert label.grab().toImage() != empty
