from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMessageBox, QPlainTextEdit, QPushButton

from core.values.events import Direction, LineExchanged
from gui.results_pane import transcript_model
from gui.results_pane.conversation_tab import ConversationTab
from gui.results_pane.tab_footer import TabFooter
from tests.gui.results_pane.sample_run import STARTED, success

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def tab(qtbot: QtBot) -> ConversationTab:
    tab = ConversationTab()
    qtbot.addWidget(tab)
    tab.resize(700, 400)
    with qtbot.waitExposed(tab):
        tab.show()
    return tab


@pytest.fixture
def filled(tab: ConversationTab, qtbot: QtBot) -> ConversationTab:
    tab.begin()
    for event in success().events:
        tab.apply(event)
    qtbot.waitUntil(lambda: "221 2.0.0 Bye" in text(tab))
    return tab


def text(tab: ConversationTab) -> str:
    view = tab.findChild(QPlainTextEdit, "transcriptView")
    assert isinstance(view, QPlainTextEdit)
    return view.toPlainText()


def button(tab: ConversationTab, name: str) -> QPushButton:
    found = tab.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def remark(tab: ConversationTab) -> str:
    footer = tab.findChild(TabFooter)
    assert isinstance(footer, TabFooter)
    return footer.remark()


def test_the_buttons_are_known_by_their_names(tab: ConversationTab) -> None:
    assert button(tab, "copyTranscriptButton").accessibleName() == "Copy conversation"
    assert button(tab, "saveTranscriptButton").accessibleName() == "Save conversation…"
    assert button(tab, "findInTranscriptButton").accessibleName() == "Find in conversation"


def test_without_a_conversation_there_is_nothing_to_copy(tab: ConversationTab) -> None:
    names = ("copyTranscriptButton", "saveTranscriptButton", "findInTranscriptButton")
    assert not any(button(tab, name).isEnabled() for name in names)


def test_the_whole_conversation_is_copied(filled: ConversationTab) -> None:
    button(filled, "copyTranscriptButton").click()
    copied = QGuiApplication.clipboard().text()
    assert copied == text(filled) + "\n"
    assert "AUTH PLAIN •••••••• (hidden)" in copied
    assert "Encrypted: TLS 1.3, TLS_AES_256_GCM_SHA384" in copied


def test_the_footer_says_that_secrets_are_hidden(filled: ConversationTab) -> None:
    assert remark(filled) == "Passwords and tokens are hidden."


def test_the_footer_counts_what_was_left_out(tab: ConversationTab, qtbot: QtBot) -> None:
    tab.begin()
    for number in range(transcript_model.MAX_LINES + 1234):
        tab.apply(LineExchanged(Direction.RECEIVED, encrypted=False, text=f"250-{number}", at=1, when=STARTED))
    qtbot.waitUntil(lambda: "The first 1,234 lines are left out." in remark(tab))


def test_ctrl_f_searches_the_whole_text(filled: ConversationTab, qtbot: QtBot) -> None:
    filled.focus_find()
    edit = filled.findChild(QLineEdit, "transcriptFindEdit")
    assert isinstance(edit, QLineEdit)
    assert edit.isVisible()
    edit.setText("AUTH PLAIN •")
    view = filled.findChild(QPlainTextEdit)
    assert isinstance(view, QPlainTextEdit)
    assert view.textCursor().selectedText() == "AUTH PLAIN •"


def test_it_is_saved_as_utf_8(filled: ConversationTab, tmp_path: Path, qtbot: QtBot) -> None:
    button(filled, "saveTranscriptButton").click()
    dialog = filled.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert dialog.selectedFiles()[0].endswith("conversation.txt")
    dialog.fileSelected.emit(str(tmp_path / "talk.txt"))
    dialog.reject()
    assert (tmp_path / "talk.txt").read_text("utf-8") == text(filled) + "\n"


def test_a_file_that_cannot_be_written_is_said_and_nothing_breaks(
    filled: ConversationTab, tmp_path: Path, qtbot: QtBot
) -> None:
    button(filled, "saveTranscriptButton").click()
    dialog = filled.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "missing" / "talk.txt"))
    dialog.reject()
    box = filled.findChild(QMessageBox, "saveFailedBox")
    assert isinstance(box, QMessageBox)
    assert box.text() == "The file could not be saved."
    assert "No such file or directory" in box.informativeText()
    box.reject()


def test_a_new_test_starts_with_an_empty_page(filled: ConversationTab, qtbot: QtBot) -> None:
    filled.begin()
    assert text(filled) == ""
    assert not button(filled, "copyTranscriptButton").isEnabled()


# --- a line that was seen ---------------------------------------------------------------------------------------------


def selected(tab: ConversationTab) -> str:
    view = tab.findChild(QPlainTextEdit, "transcriptView")
    assert isinstance(view, QPlainTextEdit)
    return view.textCursor().selectedText()


def test_the_last_line_that_says_something_can_be_selected(filled: ConversationTab) -> None:
    filled.select_line("250-PIPELINING")
    assert selected(filled).endswith("250-PIPELINING")
    filled.select_line("\n221 2.0.0 Bye\n221 2.0.0 and more")
    assert selected(filled).endswith("221 2.0.0 Bye")
    assert "\u2029" not in selected(filled)


@pytest.mark.parametrize("unseen", ["", "\n", "nobody said this"])
def test_what_nobody_said_selects_nothing(filled: ConversationTab, unseen: str) -> None:
    filled.select_line("221 2.0.0 Bye")
    before = selected(filled)
    filled.select_line(unseen)
    assert selected(filled) == before
