"""The form: what to test, and the button that starts the test or stops it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from core.values.form import Field, SettingsForm
from core.values.settings import Encryption
from gui.settings_pane.account_bar import AccountBar
from gui.settings_pane.account_fields import AccountFields
from gui.settings_pane.field_checks import FieldChecks
from gui.settings_pane.more_options import MoreOptions
from gui.settings_pane.server_fields import ServerFields
from gui.style.button_kinds import ButtonKind, set_button_kind
from gui.style.column_scroll import ColumnScroll
from gui.style.palettes import Tone
from gui.style.text_label import TextLabel
from gui.style.units import u

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QKeyEvent

    from core.values.credentials import Secret
    from core.values.form import Problem
    from core.values.message import Message
    from gui.controls.labelled_field import LabelledField

WIDTH_UNITS: Final = 304
NARROWEST_UNITS: Final = 240
PRIMARY_UNITS: Final = 38
GROUP_GAP_UNITS: Final = 20
OPTIONS_GAP_UNITS: Final = 8
_BUTTON_GAP_UNITS: Final = 12


class SettingsPane(QWidget):
    """The left side of the window.

    `form_changed` is emitted for each change by the user, the password included, and once when `set_form` brings
    another form. `account_chosen` brings an account id, "" for a new one; `account_action` is new, save, rename,
    duplicate, forget or remove.
    """

    test_requested = Signal()
    stop_requested = Signal()
    form_changed = Signal()
    account_chosen = Signal(str)
    account_action = Signal(str)
    remember_toggled = Signal(bool)
    keyring_retry_requested = Signal()
    trust_revoked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settingsPane")
        self.setAccessibleName(self.tr("Settings"))
        self._base = SettingsForm()
        self._is_filling = False
        self._is_running = False
        self._lacking = 0
        self._accounts = AccountBar()
        self._account = AccountFields()
        self._server = ServerFields()
        self._more = MoreOptions()
        self._button = QPushButton()
        self._button.setObjectName("testButton")
        self._button.clicked.connect(self._press)
        self._scroll = self._new_scroll()
        self._checks = FieldChecks(self._labelled_fields(), self._find_problems, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(u(_BUTTON_GAP_UNITS, self))
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._button)
        self._take_sizes()
        self._connect()
        self.set_form(SettingsForm())
        self.set_running(False)

    def complete(self) -> None:
        """Make the folded fields, which wait until the window stands."""
        self._more.complete(self._base)
        self._checks.add(self._more.fields)

    # --- what stands in the form -------------------------------------------------------------------------------------

    def form(self) -> SettingsForm:
        """Return what the user typed, the password aside."""
        host, port, encryption = self._server.values()
        email = self._account.email_edit.text()
        return self._more.read(replace(self._base, host=host, port=port, encryption=encryption, email=email))

    def set_form(self, form: SettingsForm) -> None:
        """Fill the form; the password stays as it is. What was said about the fields is taken back."""
        before = self.form()
        self._fill(form)
        self._checks.forget()
        if self.form() != before:
            self.form_changed.emit()

    def secret(self) -> Secret:
        """Return the password, an empty one when there is none."""
        return self._account.password_edit.secret()

    def set_secret(self, secret: Secret | None, from_keyring: bool) -> None:
        """Fill the password field, or empty it with None; what comes from the keyring can be used but not shown."""
        self._account.password_edit.set_secret(secret, keep_hidden=from_keyring)
        self._checks.unmark(Field.PASSWORD)

    def clear_secret_with_hint(self, message: Message) -> None:
        """Empty the password field and say below it why."""
        self.set_secret(None, from_keyring=False)
        self._mark(Field.PASSWORD, message, Tone.WARNING)

    # --- accounts and keyring ----------------------------------------------------------------------------------------

    def set_accounts(self, entries: Sequence[tuple[str, str]], current: str, modified: bool) -> None:
        """Show the saved accounts as (id, name); `current` is the id of the one in the form, "" for a new one."""
        self._accounts.set_accounts(entries, current, modified=modified)

    def set_remember(self, checked: bool, enabled: bool, hint: Message | None, retry: bool) -> None:
        """Show whether the password is remembered, whether that can be chosen, and what the keyring has to say."""
        self._account.remember.set_state(checked=checked, enabled=enabled, hint=hint, retry=retry)

    def show_trust(self, *, is_remembered: bool, is_for_this_test: bool) -> None:
        """Show that the user trusts one certificate of this server, for good or for the test that runs."""
        self._server.trust.show_trust(is_remembered=is_remembered, is_for_this_test=is_for_this_test)

    # --- what is wrong -----------------------------------------------------------------------------------------------

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Say below the fields what is wrong with them, each with the button that repairs it."""
        found = tuple(problems)
        for problem in found:
            self._uncover(problem.field)
        self._checks.show_problems(found)

    def mark_field(self, field: Field, message: Message) -> None:
        """Mark the field that a verdict is about, until the user changes it or tests again."""
        self._uncover(field)
        self._mark(field, message, Tone.FAILURE)

    def open_options(self) -> None:
        """Show the fields that most people never need, because something in them has changed."""
        self._more.open()

    def narrow_by(self, lacking: int) -> None:
        """Be narrower than usual by so many pixels, as far as the fields can do with less."""
        if lacking != self._lacking:
            self._lacking = lacking
            self._take_sizes()

    # --- the test ----------------------------------------------------------------------------------------------------

    def set_running(self, running: bool, *, is_test: bool = True) -> None:
        """Keep the fields from being changed during a test, or a comparison of ports, and let the button stop it."""
        self._is_running = running
        if running:
            self._checks.unmark_all()
            self._account.password_edit.conceal()
            focused = QApplication.focusWidget()
            if focused is not None and self._scroll.isAncestorOf(focused):
                # Otherwise Qt would pass the focus from field to field while they are disabled one by one.
                self._button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._accounts.setEnabled(not running)
        self._account.set_running(running)
        self._server.set_running(running)
        self._more.set_running(running)
        for field in self._labelled_fields():
            field.note.set_running(running)
        self._button.setText(self.tr("Stop") if running else self.tr("Test connection"))
        stop = self.tr("Stop the test") if is_test else self.tr("Stop comparing")
        self._button.setAccessibleName(stop if running else self.tr("Test connection"))
        set_button_kind(self._button, None if running else ButtonKind.PRIMARY)
        font = QFont()
        font.setWeight(QFont.Weight.DemiBold)
        self._button.setFont(font)

    def focus_password(self) -> None:
        """Let the user type the password anew."""
        self.focus_field(Field.PASSWORD)
        self._account.password_edit.selectAll()

    def focus_field(self, field: Field) -> None:
        """Move the keyboard to a field, and make it visible."""
        target = next((box for box in self._labelled_fields() if box.field is field), None)
        if target:
            self._uncover(field)
            target.control.setFocus(Qt.FocusReason.OtherFocusReason)
            # Fields that were uncovered just now get their place when the window lays itself out.
            QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(target))

    # --- Qt ----------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # What the focused field did not want for itself ends up here.
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
            return
        event.accept()
        focused = QApplication.focusWidget()
        # A key held down since the test began must not stop it.
        if event.isAutoRepeat() or self._is_running:
            return
        if isinstance(focused, QPushButton):
            focused.click()
        else:
            self._request_test()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._take_sizes()
            for label in self.findChildren(TextLabel):
                label.take_font()

    def _new_scroll(self) -> ColumnScroll:
        scroll = ColumnScroll()
        for gap, group in (
            (0, self._accounts),
            (GROUP_GAP_UNITS, self._account),
            (GROUP_GAP_UNITS, self._server),
            (OPTIONS_GAP_UNITS, self._more),
        ):
            scroll.column.addSpacing(u(gap, self))
            scroll.column.addWidget(group)
        scroll.column.addStretch(1)
        return scroll

    def _take_sizes(self) -> None:
        self.setFixedWidth(max(u(WIDTH_UNITS, self) - self._lacking, u(NARROWEST_UNITS, self)))
        self._button.setFixedHeight(u(PRIMARY_UNITS, self))

    def _connect(self) -> None:
        self._accounts.chosen.connect(self.account_chosen)
        self._accounts.action.connect(self.account_action)
        self._account.remember.toggled.connect(self.remember_toggled)
        self._account.remember.retry_requested.connect(self.keyring_retry_requested)
        for group in (self._account, self._server, self._more):
            group.edited.connect(self._note_edit)
        self._server.repair_requested.connect(self._repair)
        self._server.trust.stop_requested.connect(self.trust_revoked)
        self._checks.repair_requested.connect(self._repair)

    def _labelled_fields(self) -> tuple[LabelledField, ...]:
        account, server = self._account, self._server
        return (account.email, account.password, server.host, server.port, server.encryption, *self._more.fields)

    def _find_problems(self) -> tuple[Problem, ...]:
        # Here, because there is nothing to check before the first paint.
        from core.lint.settings_lint import lint, lint_password

        form = self.form()
        typed = self._account.password_edit.typed_text()
        return (*lint(form).problems, *lint_password(typed, form.username or form.email, form.auth))

    def _note_edit(self, field: str) -> None:
        if self._is_filling:
            return
        self._account.set_auth(self.form().auth)
        self._checks.note_edit(Field(field))
        self.form_changed.emit()

    def _press(self) -> None:
        if self._is_running:
            self.stop_requested.emit()
        else:
            self._request_test()

    def _request_test(self) -> None:
        if not self._is_running:
            self._account.password_edit.conceal()
            self._checks.check_all()
            self.test_requested.emit()

    def _repair(self, repairs: Sequence[tuple[Field, str]]) -> None:
        values = dict(repairs)
        form = self.form()
        repaired = replace(
            form,
            host=values.get(Field.HOST, form.host),
            port=values.get(Field.PORT, form.port),
            encryption=Encryption(values.get(Field.ENCRYPTION, form.encryption)),
            email=values.get(Field.EMAIL, form.email),
            username=values.get(Field.USERNAME, form.username),
            recipient=values.get(Field.RECIPIENT, form.recipient),
            ehlo_name=values.get(Field.EHLO_NAME, form.ehlo_name),
        )
        self._fill(repaired)
        self._checks.note_repair(values)
        self.focus_field(repairs[0][0])
        self.form_changed.emit()

    def _fill(self, form: SettingsForm) -> None:
        self._is_filling = True
        # Consent to send a password in the open is for one run, and no field shows it.
        self._base = replace(form, allow_unencrypted_password=False)
        self._account.email_edit.setText(form.email)
        self._server.set_values(form.host, form.port, form.encryption)
        self._more.fill(form)
        self._account.set_auth(form.auth)
        self._is_filling = False

    def _mark(self, field: Field, message: Message, tone: Tone) -> None:
        # Here, because no text of the first paint has to be put together.
        from gui.wording import render

        self._checks.mark(field, render(message), tone)

    def _uncover(self, field: Field) -> None:
        if any(box.field is field for box in self._more.fields):
            self._more.open()
