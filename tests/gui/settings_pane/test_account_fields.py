from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

from core.values.form import Field
from core.values.settings import AuthMethod
from gui.settings_pane.account_fields import AccountFields
from tests.gui.settings_pane.finding import write

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def fields(qtbot: QtBot) -> AccountFields:
    made = AccountFields()
    qtbot.addWidget(made)
    made.show()
    return made


def test_changes_by_the_user_are_told(fields: AccountFields, qtbot: QtBot) -> None:
    with qtbot.waitSignal(fields.edited) as edited:
        write(fields.email_edit, "s")
    assert edited.args == [Field.EMAIL]
    with qtbot.waitSignal(fields.edited) as edited:
        write(fields.password_edit, "p")
    assert edited.args == [Field.PASSWORD]


def test_names_for_programs_and_screen_readers(fields: AccountFields) -> None:
    assert (fields.email_edit.objectName(), fields.email_edit.accessibleName()) == ("emailEdit", "E-mail address")
    assert (fields.password_edit.objectName(), fields.password_edit.accessibleName()) == ("passwordEdit", "Password")
    assert "app password" in fields.password_edit.accessibleDescription()


@pytest.mark.parametrize(
    ("auth", "title"),
    [(AuthMethod.XOAUTH2, "Access &token"), (AuthMethod.OAUTHBEARER, "Access &token"), (AuthMethod.PLAIN, "&Password")],
)
def test_a_token_is_called_a_token(fields: AccountFields, auth: AuthMethod, title: str) -> None:
    fields.set_auth(AuthMethod.XOAUTH2)
    fields.set_auth(auth)
    labels = [label.text() for label in fields.findChildren(QLabel) if label.buddy() is fields.password_edit]
    assert labels == [title]
    assert fields.password_edit.accessibleName() == title.replace("&", "")


def test_nothing_can_be_changed_during_a_test_and_all_can_be_read(fields: AccountFields) -> None:
    write(fields.email_edit, "sam@example.com")
    fields.set_running(True)
    assert not fields.email_edit.isEnabled()
    assert not fields.password_edit.isEnabled()
    assert not fields.remember.check.isEnabled()
    assert fields.email_edit.text() == "sam@example.com"
    fields.set_running(False)
    assert fields.password_edit.isEnabled()
