from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from core.report.problem_texts import store_problem_text
from core.values.credentials import StoreProblem
from gui.settings_pane.remember_row import RememberRow
from tests.gui.settings_pane.finding import part, shown

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ABSENT = store_problem_text(StoreProblem.ABSENT)
LOCKED = store_problem_text(StoreProblem.LOCKED)


@pytest.fixture
def row(qtbot: QtBot) -> RememberRow:
    made = RememberRow()
    qtbot.addWidget(made)
    made.show()
    return made


def hints(row: RememberRow) -> list[str]:
    return shown(row.findChildren(QLabel))


def retry(row: RememberRow) -> QPushButton:
    return part(row, QPushButton, "keyringRetryButton")


def test_it_is_off_at_first(row: RememberRow) -> None:
    assert not row.check.isChecked()
    assert row.check.isEnabled()
    assert hints(row) == []
    assert not retry(row).isVisible()
    assert row.check.objectName() == "rememberCheck"
    assert row.check.accessibleName() == "Remember in this computer’s keyring"


def test_the_user_ticks_and_unticks(row: RememberRow, qtbot: QtBot) -> None:
    for wanted in (True, False):
        with qtbot.waitSignal(row.toggled) as toggled:
            row.check.click()
        assert toggled.args == [wanted]


def test_setting_it_is_no_click(row: RememberRow, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(row.toggled):
        row.set_state(checked=True, enabled=True, hint=None, retry=False)
    assert row.check.isChecked()


def test_without_a_keyring_the_reason_is_read_and_heard(row: RememberRow) -> None:
    row.set_state(checked=False, enabled=False, hint=ABSENT, retry=False)
    said = "No keyring was found on this computer. The password is kept only until you close the window."
    assert not row.check.isEnabled()
    assert hints(row) == [said]
    assert row.check.toolTip() == said
    assert row.check.accessibleDescription() == said
    (label,) = (label for label in row.findChildren(QLabel) if label.isVisible())
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_locked_keyring_can_be_asked_again(row: RememberRow, qtbot: QtBot) -> None:
    row.set_state(checked=True, enabled=True, hint=LOCKED, retry=True)
    assert hints(row) == ["Your keyring is locked. Unlock it to use the saved password."]
    assert retry(row).text() == "Try again"
    with qtbot.waitSignal(row.retry_requested):
        retry(row).click()
    row.set_state(checked=True, enabled=True, hint=None, retry=False)
    assert hints(row) == []
    assert not retry(row).isVisible()


def test_nothing_can_be_changed_during_a_test(row: RememberRow) -> None:
    row.set_state(checked=True, enabled=True, hint=LOCKED, retry=True)
    row.set_running(True)
    assert not row.check.isEnabled()
    assert not retry(row).isEnabled()
    row.set_running(False)
    assert row.check.isEnabled()
    assert retry(row).isEnabled()


def test_what_was_not_allowed_before_a_test_is_not_allowed_after_it(row: RememberRow) -> None:
    row.set_running(True)
    row.set_state(checked=False, enabled=False, hint=ABSENT, retry=False)
    row.set_running(False)
    assert not row.check.isEnabled()
