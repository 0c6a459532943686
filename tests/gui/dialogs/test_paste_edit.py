from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from gui.dialogs.paste_edit import MOST_CHARACTERS, PasteEdit

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def edit(qtbot: QtBot) -> PasteEdit:
    edit = PasteEdit()
    qtbot.addWidget(edit)
    return edit


def paste(edit: PasteEdit, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    edit.paste()


def test_a_pasted_text_is_taken_as_it_is(edit: PasteEdit) -> None:
    paste(edit, "535 5.7.8 <b>no</b>\nand more")
    assert edit.text() == "535 5.7.8 <b>no</b>\nand more"


def test_of_a_flood_only_the_beginning_is_taken(edit: PasteEdit) -> None:
    paste(edit, "x" * (MOST_CHARACTERS * 20))
    assert len(edit.text()) == MOST_CHARACTERS - 1
    paste(edit, "more")
    assert edit.text() == "x" * (MOST_CHARACTERS - 1)


def test_what_is_selected_makes_room(edit: PasteEdit) -> None:
    paste(edit, "x" * MOST_CHARACTERS)
    edit.selectAll()
    paste(edit, "535 no")
    assert edit.text() == "535 no"


def test_pictures_and_files_are_not_taken(edit: PasteEdit) -> None:
    picture = QMimeData()
    picture.setImageData(b"x")
    assert not edit.canInsertFromMimeData(picture)
    files = QMimeData()
    files.setUrls([QUrl("file:///tmp/x")])
    files.setText("")
    edit.insertFromMimeData(files)
    assert edit.text() == ""


def test_what_came_in_another_way_is_cut_too(edit: PasteEdit) -> None:
    edit.setPlainText("y" * (MOST_CHARACTERS + 10))
    assert len(edit.text()) == MOST_CHARACTERS
    edit.setPlainText("")
    QTest.keyClicks(edit, "550")
    assert edit.text() == "550"
