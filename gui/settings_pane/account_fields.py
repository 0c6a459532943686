"""The part of the form about the user: address, password, and whether to remember it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from core.values.form import Field
from gui.controls.labelled_field import LabelledField
from gui.settings_pane.password_edit import PasswordEdit
from gui.settings_pane.remember_row import RememberRow
from gui.style.text_label import TextLabel
from gui.style.type_scale import Text
from gui.style.units import u

if TYPE_CHECKING:
    from core.values.settings import AuthMethod

FIELD_GAP_UNITS: Final = 14
TITLE_GAP_UNITS: Final = 10
_REMEMBER_GAP_UNITS: Final = 10


class AccountFields(QWidget):
    """`edited` brings the field that the user changed."""

    edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.email_edit = QLineEdit()
        self.email_edit.setPlaceholderText(self.tr("name@example.com"))
        self.password_edit = PasswordEdit()
        self.remember = RememberRow()
        self.email = LabelledField(Field.EMAIL, self.tr("&E-mail address"), self.email_edit)
        self.email.describe("emailEdit", self.tr("E-mail address"), self.tr("The address that you send from."))
        self.password = LabelledField(Field.PASSWORD, self.tr("&Password"), self.password_edit)
        self.password.describe("passwordEdit", self.tr("Password"), self._about_password())
        self.email_edit.textEdited.connect(lambda: self.edited.emit(Field.EMAIL))
        self.password_edit.changed.connect(lambda: self.edited.emit(Field.PASSWORD))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        title = TextLabel(self.tr("Your e-mail account"), Text.SECTION)
        title.setWordWrap(True)
        layout.addWidget(title)
        layout.addSpacing(u(TITLE_GAP_UNITS, self))
        layout.addWidget(self.email)
        layout.addSpacing(u(FIELD_GAP_UNITS, self))
        layout.addWidget(self.password)
        layout.addSpacing(u(_REMEMBER_GAP_UNITS, self))
        layout.addWidget(self.remember)

    def set_auth(self, auth: AuthMethod) -> None:
        """Call the secret what the way of signing in calls it."""
        if auth.takes_token:
            self.password.set_title(self.tr("Access &token"), self.tr("Access token"))
        else:
            self.password.set_title(self.tr("&Password"), self.tr("Password"))

    def set_running(self, running: bool) -> None:
        """Let nothing be changed during a test."""
        self.email_edit.setEnabled(not running)
        self.password_edit.setEnabled(not running)
        self.remember.set_running(running)

    def _about_password(self) -> str:
        return self.tr(
            "With two-step sign-in you need an app password: a separate one that your provider makes for mail apps."
        )
