"""The judge of the window's texts finds what it looks for, in every place, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel, QTextCursor
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QTreeView, QWidget

from gui.style.tool_tip import tool_tip
from tests.core.probe.recorded_run import EMAIL
from tests.hostile.scenario import PASSWORD
from tests.hostile.window.judged_texts import invisible_faults, literal_faults, markup_faults, secret_faults
from tests.hostile.window.shown_texts import ShownText, texts_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

HOSTILE = '<b>bold</b> <img src="file:///etc/hostname"> <a href="http://127.0.0.1/">x</a>'


def in_label(parent: QWidget, text: str) -> None:
    QLabel(text, parent)


def in_tool_tip(parent: QWidget, text: str) -> None:
    parent.setToolTip(text)


def in_title(parent: QWidget, text: str) -> None:
    parent.setWindowTitle(text)


def in_plain_label(parent: QWidget, text: str) -> None:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)


def in_accessible_name(parent: QWidget, text: str) -> None:
    parent.setAccessibleName(text)


def in_description(parent: QWidget, text: str) -> None:
    QWidget(parent).setAccessibleDescription(text)


def in_line_edit(parent: QWidget, text: str) -> None:
    QLineEdit(text, parent)


def in_text_edit(parent: QWidget, text: str) -> None:
    QPlainTextEdit(text, parent)


def in_property(parent: QWidget, text: str) -> None:
    parent.setProperty("code", text)


def in_model(parent: QWidget, text: str, role: int = Qt.ItemDataRole.DisplayRole) -> None:
    tree, model = QTreeView(parent), QStandardItemModel(parent)
    above = QStandardItem("above")
    item = QStandardItem("item")
    item.setData(text, role)
    above.appendRow(item)
    model.appendRow(above)
    tree.setModel(model)


def in_item_tip(parent: QWidget, text: str) -> None:
    in_model(parent, text, Qt.ItemDataRole.ToolTipRole)


def in_item_accessible(parent: QWidget, text: str) -> None:
    in_model(parent, text, Qt.ItemDataRole.AccessibleDescriptionRole)


PLACES = [
    in_label, in_tool_tip, in_title, in_plain_label, in_accessible_name, in_description, in_line_edit, in_text_edit,
    in_property, in_model, in_item_tip, in_item_accessible,
]  # fmt: skip
RENDERING = [in_label, in_tool_tip, in_item_tip]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.mark.parametrize("put", PLACES)
def test_a_password_is_found_in_every_place(window: QWidget, put: Callable[[QWidget, str], None]) -> None:
    put(window, f"it is {PASSWORD}")
    assert list(secret_faults(texts_of(window), EMAIL, PASSWORD)) != []


@pytest.mark.parametrize("put", PLACES)
def test_an_invisible_character_is_found_in_every_place(window: QWidget, put: Callable[[QWidget, str], None]) -> None:
    put(window, "moc.\u202eelgoog")
    assert list(invisible_faults(texts_of(window))) != []


@pytest.mark.parametrize("put", PLACES)
def test_markup_is_found_where_qt_renders_it_and_nowhere_else(
    window: QWidget, put: Callable[[QWidget, str], None]
) -> None:
    put(window, HOSTILE)
    assert bool(list(markup_faults(texts_of(window)))) is (put in RENDERING)
    assert bool(list(literal_faults(texts_of(window), HOSTILE))) is False


def test_an_escaped_tool_tip_is_letters(window: QWidget) -> None:
    window.setToolTip(tool_tip(f"q00Zq{HOSTILE}"))
    # Without one, screen readers are given the markup.
    window.setAccessibleDescription(HOSTILE)
    shown = texts_of(window)
    assert list(markup_faults(shown)) == []
    assert list(literal_faults(shown, f"q00Zq{HOSTILE}")) == []


@pytest.mark.parametrize("markup", ["<b>x</b>", "<h1>x</h1>", '<img src="x.png">', '<a href="x">x</a>', "<i>x</i>"])
def test_each_kind_of_markup_is_found(markup: str) -> None:
    assert list(markup_faults([ShownText("a label", markup, may_be_markup=True)])) != []
    assert list(markup_faults([ShownText("a label", markup)])) == []


def test_a_link_in_a_document_is_found(window: QWidget) -> None:
    edit = QPlainTextEdit(window)
    QTextCursor(edit.document()).insertHtml('<a href="http://127.0.0.1/">x</a>')
    assert any("a link stands in it" in shown.text for shown in texts_of(window))


def test_a_text_may_be_cut_but_not_changed() -> None:
    said = "q00Zq and so on"
    assert list(literal_faults([ShownText("a label", f"He said {said}.")], said)) == []
    assert list(literal_faults([ShownText("a label", "He said q00Zq and…")], said)) == []
    assert list(literal_faults([ShownText("a label", "He said q00Zq andso on")], said)) != []
    assert list(literal_faults([ShownText("a label", "q00Zq and")], said)) != []
    assert list(literal_faults([ShownText("a label", "nothing of it")], said)) == []


def test_the_password_in_its_field_is_no_fault(window: QWidget) -> None:
    edit = QLineEdit(PASSWORD, window)
    edit.setObjectName("passwordEdit")
    edit.setEchoMode(QLineEdit.EchoMode.Password)
    assert list(secret_faults(texts_of(window), EMAIL, PASSWORD)) == []
    edit.setEchoMode(QLineEdit.EchoMode.Normal)
    assert list(secret_faults(texts_of(window), EMAIL, PASSWORD)) != []
