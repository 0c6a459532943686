"""The settings pane by keyboard, on small screens and for screen readers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from core.values.credentials import Secret
from core.values.form import Field, Problem, ProblemKind, SettingsForm
from gui.style.units import u
from tests.gui.settings_pane.finding import (
    CONTROLS,
    FORM,
    button,
    combo,
    part,
    password,
    write,
)

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.settings_pane.settings_pane import SettingsPane


def test_tab_visits_everything_in_the_order_of_the_design(pane: SettingsPane) -> None:
    pane.set_form(FORM)
    part(pane, QPushButton, "moreOptionsButton").click()
    combo(pane, "accountCombo").setFocus()
    visited = []
    for _ in CONTROLS:
        focused = QApplication.focusWidget()
        assert focused is not None
        owner = focused.parentWidget() if not focused.objectName() or focused.objectName().startswith("qt_") else None
        visited.append((owner or focused).objectName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert tuple(visited) == CONTROLS


@pytest.mark.parametrize(
    ("key", "name"),
    [
        (Qt.Key.Key_E, "emailEdit"),
        (Qt.Key.Key_P, "passwordEdit"),
        (Qt.Key.Key_S, "hostEdit"),
        (Qt.Key.Key_O, "portCombo"),
        (Qt.Key.Key_C, "encryptionCombo"),
        (Qt.Key.Key_U, "usernameEdit"),
        (Qt.Key.Key_G, "authCombo"),
        (Qt.Key.Key_L, "timeoutSpin"),
        (Qt.Key.Key_N, "ipVersionCombo"),
        (Qt.Key.Key_A, "ehloEdit"),
    ],
)
def test_alt_and_a_letter_go_to_a_field(pane: SettingsPane, key: Qt.Key, name: str) -> None:
    part(pane, QPushButton, "moreOptionsButton").click()
    button(pane).setFocus()
    QTest.keyClick(button(pane), key, Qt.KeyboardModifier.AltModifier)
    focused = QApplication.focusWidget()
    target = part(pane, QWidget, name)
    assert focused is not None
    assert focused is target or target.isAncestorOf(focused)


def is_changed(control: QAbstractButton, before: bool) -> bool:
    return control.isChecked() is not before


def test_alt_and_a_letter_press_boxes_and_buttons(pane: SettingsPane, qtbot: QtBot) -> None:
    for key, name in (
        (Qt.Key.Key_R, "rememberCheck"),
        (Qt.Key.Key_M, "moreOptionsButton"),
        (Qt.Key.Key_Y, "sendTestCheck"),
        (Qt.Key.Key_K, "secondOpinionCheck"),
    ):
        control = part(pane, QAbstractButton, name)
        was_checked = control.isChecked()
        button(pane).setFocus()
        QTest.keyClick(button(pane), key, Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(partial(is_changed, control, was_checked))


def test_no_letter_is_given_twice(pane: SettingsPane) -> None:
    texts = [label.text() for label in pane.findChildren(QLabel) if label.buddy() is not None]
    texts += [control.text() for control in pane.findChildren(QAbstractButton)]
    letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
    assert len(letters) == len(set(letters))
    # Those of the menu bar, see gui/menus.py.
    assert not set(letters) & set("idtvh")


def test_every_label_with_a_letter_belongs_to_a_field(pane: SettingsPane) -> None:
    assert all(label.buddy() is not None for label in pane.findChildren(QLabel) if "&" in label.text())


@pytest.mark.parametrize("name", CONTROLS)
def test_everything_has_a_name_for_screen_readers(pane: SettingsPane, name: str) -> None:
    assert part(pane, QWidget, name).accessibleName()


def test_labels_have_none_for_it_would_hide_their_text(pane: SettingsPane) -> None:
    assert [label.text() for label in pane.findChildren(QLabel) if label.accessibleName()] == []


def test_all_text_is_plain(pane: SettingsPane) -> None:
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in pane.findChildren(QLabel))


def test_the_pane_itself_has_its_names(pane: SettingsPane) -> None:
    assert (pane.objectName(), pane.accessibleName()) == ("settingsPane", "Settings")


@pytest.mark.parametrize("field", [field for field in Field if field not in {Field.TOTAL_TIMEOUT, Field.CA_FILE}])
def test_any_field_can_be_focused_wherever_it_is(pane: SettingsPane, qtbot: QtBot, field: Field) -> None:
    pane.set_form(FORM)
    pane.resize(pane.width(), 300)
    pane.focus_field(field)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.isVisible()
    qtbot.waitUntil(lambda: not focused.visibleRegion().isEmpty())


def test_the_password_is_selected_to_be_typed_anew(pane: SettingsPane) -> None:
    write(password(pane), "sesame")
    pane.focus_password()
    QTest.keyClicks(password(pane), "x")
    assert pane.secret() == Secret("x")


def test_the_width_is_in_units_of_the_font_and_follows_it(pane: SettingsPane, qtbot: QtBot) -> None:
    assert pane.width() == u(304, pane)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    before, narrow = application.font(), pane.width()
    large = application.font()
    large.setPointSizeF(before.pointSizeF() * 1.5)
    try:
        application.setFont(large)
        qtbot.waitUntil(lambda: pane.width() == u(304, large))
        assert pane.width() > 1.3 * narrow
        label = next(label for label in pane.findChildren(QLabel) if label.text() == "Outgoing server")
        assert label.font().pointSizeF() == large.pointSizeF() + 1
    finally:
        application.setFont(before)


def test_nothing_is_wider_than_the_pane(pane: SettingsPane) -> None:
    pane.set_form(SettingsForm(host="https://" + "a" * 60 + "." + "b" * 60 + ".example/", email="x" * 300))
    pane.set_accounts([("1", "n" * 80)], "1", modified=False)
    pane.show_problems([Problem(Field.HOST, ProblemKind.HOST_INVALID, "x" * 290)])
    button(pane).click()
    for child in pane.findChildren(QWidget):
        if child.isVisible() and isinstance(child, QLabel | QLineEdit | QComboBox | QPushButton):
            assert child.mapTo(pane, child.rect().topRight()).x() <= pane.width(), child


def test_nothing_is_cut_beside_the_scroll_bar(pane: SettingsPane, qtbot: QtBot) -> None:
    part(pane, QPushButton, "moreOptionsButton").click()
    part(pane, QCheckBox, "sendTestCheck").click()
    pane.resize(pane.width(), 300)
    scroll = pane.findChild(QScrollArea)
    assert isinstance(scroll, QScrollArea)
    qtbot.waitUntil(scroll.verticalScrollBar().isVisible)
    view = scroll.viewport()
    for child in scroll.findChildren(QWidget):
        if child.isVisible() and isinstance(child, QLabel | QLineEdit | QComboBox | QAbstractButton):
            assert child.mapTo(view, child.rect().topRight()).x() <= view.width(), child
