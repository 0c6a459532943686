"""What most people never need: another user name, how to sign in, time limit, IP version, EHLO name and the like."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from core.values.form import Field, SettingsForm
from core.values.settings import DEFAULT_TOTAL_SECONDS, AuthMethod, Delivery, IpVersion
from gui.controls.labelled_field import LabelledField
from gui.controls.wrapped_check import WrappedCheckBox
from gui.settings_pane.account_fields import FIELD_GAP_UNITS
from gui.settings_pane.field_row import FieldRow
from gui.style.button_kinds import ButtonKind, set_button_kind
from gui.style.icons import Line, line_icon
from gui.style.palettes import Tone
from gui.style.text_label import TextLabel
from gui.style.type_scale import Text
from gui.style.units import u

LONGEST_STEP_SECONDS: Final = 600
TIME_LIMIT_WIDTH_UNITS: Final = 92
_BUTTON_GAP_UNITS: Final = 8
_HINT_GAP_UNITS: Final = 4
_STEPS_AT_MOST: Final = 6
"""So many steps may use up their own limit before the limit of the whole test ends it."""


class MoreOptions(QWidget):
    """A button that opens and closes the fields below it. `edited` brings the field that the user changed.

    The fields are there after `complete`. Until then the form that was filled in last is what stands in them.
    """

    edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = QPushButton(self.tr("&More options"))
        self.button.setObjectName("moreOptionsButton")
        self.button.setAccessibleName(self.tr("More options"))
        self.button.setCheckable(True)
        set_button_kind(self.button, ButtonKind.QUIET)
        self.button.toggled.connect(self._show_fields)
        self._panel = QWidget()
        self._controls: tuple[QWidget, ...] = ()
        self._lay_out()
        self._show_fields(shown=False)

    def complete(self, form: SettingsForm) -> None:
        """Make the fields, filled from a form. Not from the start: the first paint has no need of folded fields."""
        self._make_controls()
        self._make_fields()
        self._lay_out_fields()
        self.fill(form)
        self._connect()
        before: QWidget = self.button
        for control in self._controls:
            # They are younger than what the keyboard goes to after them.
            QWidget.setTabOrder(before, control)
            before = control

    @property
    def fields(self) -> tuple[LabelledField, ...]:
        """The fields behind the button, none before `complete`."""
        return (self.username, self.recipient, self.time_limit, self.ehlo) if self._controls else ()

    def open(self) -> None:
        """Show the fields."""
        self.button.setChecked(True)

    def fill(self, form: SettingsForm) -> None:
        """Fill the fields."""
        if not self._controls:
            return
        self.username_edit.setText(form.username)
        self.auth_combo.setCurrentIndex(self.auth_combo.findData(form.auth.value))
        self.send_check.setChecked(form.delivery is Delivery.MESSAGE)
        self.recipient_edit.setText(form.recipient)
        self.timeout_spin.setValue(round(form.step_seconds))
        self.ip_combo.setCurrentIndex(self.ip_combo.findData(form.ip_version.value))
        self.ehlo_edit.setText(form.ehlo_name)
        self.second_opinion_check.setChecked(form.second_opinion)
        self._show_recipient()

    def read(self, form: SettingsForm) -> SettingsForm:
        """Return the form with what stands in these fields."""
        if not self._controls:
            return form
        step_seconds, seconds = form.step_seconds, form.total_seconds
        if self.timeout_spin.value() != round(form.step_seconds):
            step_seconds = float(self.timeout_spin.value())
            seconds = total_seconds(step_seconds)
        return replace(
            form,
            username=self.username_edit.text(),
            auth=AuthMethod(self.auth_combo.currentData()),
            delivery=Delivery.MESSAGE if self.send_check.isChecked() else Delivery.NOTHING,
            recipient=self.recipient_edit.text(),
            step_seconds=step_seconds,
            total_seconds=seconds,
            ip_version=IpVersion(self.ip_combo.currentData()),
            ehlo_name=self.ehlo_edit.text(),
            second_opinion=self.second_opinion_check.isChecked(),
        )

    def set_running(self, running: bool) -> None:
        """Let nothing be changed during a test; the fields can still be looked at."""
        for control in self._controls:
            control.setEnabled(not running)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._show_arrow()

    def _make_controls(self) -> None:
        self.username_edit = QLineEdit()
        self.username_edit.setPlaceholderText(self.tr("Same as e-mail address"))
        self.auth_combo = _combo(
            (AuthMethod.AUTOMATIC, self.tr("Automatic")),
            *((method, method.name.replace("_", "-")) for method in AuthMethod if method is not AuthMethod.AUTOMATIC),
        )
        self.send_check = WrappedCheckBox(self.tr("Also send a test message to m&yself"))
        self.send_check.setObjectName("sendTestCheck")
        self.send_check.setAccessibleName(self.tr("Also send a test message to myself"))
        self.recipient_edit = QLineEdit()
        self.recipient_edit.setPlaceholderText(self.tr("Same as e-mail address"))
        # Here, because the class, too, takes a third of a millisecond to make.
        from PySide6.QtWidgets import QSpinBox

        self.timeout_spin = QSpinBox()
        self.timeout_spin.setRange(1, LONGEST_STEP_SECONDS)
        self.timeout_spin.setSuffix(self.tr(" s"))
        self.ip_combo = _combo(
            (IpVersion.ANY, self.tr("Automatic")),
            (IpVersion.IPV4, self.tr("IPv4 only")),
            (IpVersion.IPV6, self.tr("IPv6 only")),
        )
        self.ehlo_edit = QLineEdit()
        self.ehlo_edit.setPlaceholderText(self.tr("This computer’s address"))
        self._second_opinion_hint = TextLabel(
            self.tr("With further connections when a test fails. No password is ever sent on them."),
            Text.HINT,
            Tone.NEUTRAL,
        )
        self._second_opinion_hint.setWordWrap(True)
        self.second_opinion_check = self._make_second_opinion_check()
        self._controls = (
            self.username_edit,
            self.auth_combo,
            self.send_check,
            self.recipient_edit,
            self.timeout_spin,
            self.ip_combo,
            self.ehlo_edit,
            self.second_opinion_check,
        )

    def _make_second_opinion_check(self) -> WrappedCheckBox:
        # What it says in full would be wider than the form.
        check = WrappedCheckBox(self.tr("Loo&k for the cause"))
        check.setObjectName("secondOpinionCheck")
        check.setAccessibleName(self.tr("Look for the cause with further connections"))
        check.setAccessibleDescription(self._second_opinion_hint.text())
        return check

    def _make_fields(self) -> None:
        self.username = LabelledField(Field.USERNAME, self.tr("&User name"), self.username_edit)
        self.username.describe(
            "usernameEdit", self.tr("User name"), self.tr("The name to sign in with, if it is not the e-mail address.")
        )
        self.auth = LabelledField(None, self.tr("Si&gn-in method"), self.auth_combo)
        about = self.tr("Automatic takes the best that the server and this program know.")
        self.auth.describe("authCombo", self.tr("Sign-in method"), about)
        self.recipient = LabelledField(Field.RECIPIENT, self.tr("Send the test message to"), self.recipient_edit)
        self.recipient.describe("recipientEdit", self.tr("Send the test message to"))
        self.time_limit = LabelledField(Field.STEP_TIMEOUT, self.tr("Time &limit"), self.timeout_spin, note_below=False)
        self.time_limit.describe(
            "timeoutSpin", self.tr("Time limit per step in seconds"), self.tr("How long each step may take.")
        )
        self.ip_version = LabelledField(None, self.tr("I&nternet protocol"), self.ip_combo)
        self.ip_version.describe("ipVersionCombo", self.tr("Internet protocol"))
        self.ehlo = LabelledField(Field.EHLO_NAME, self.tr("Introduce &as (EHLO)"), self.ehlo_edit)
        self.ehlo.describe(
            "ehloEdit",
            self.tr("Name used to introduce this computer"),
            self.tr("Some servers want a real name here. Leave it empty unless yours does."),
        )

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(u(_BUTTON_GAP_UNITS, self))
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self._panel)

    def _lay_out_fields(self) -> None:
        self.time_limit.setMinimumWidth(u(TIME_LIMIT_WIDTH_UNITS, self))
        panel = QVBoxLayout(self._panel)
        panel.setContentsMargins(0, 0, 0, 0)
        panel.setSpacing(u(FIELD_GAP_UNITS, self))
        panel.addWidget(self.username)
        panel.addWidget(self.auth)
        panel.addWidget(self.send_check, 0, Qt.AlignmentFlag.AlignLeading)
        panel.addWidget(self.recipient)
        panel.addWidget(FieldRow(self.time_limit, self.ip_version))
        panel.addWidget(self.time_limit.note)
        panel.addWidget(self.ehlo)
        panel.addLayout(self._lay_out_second_opinion())

    def _lay_out_second_opinion(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(u(_HINT_GAP_UNITS, self))
        column.addWidget(self.second_opinion_check, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._second_opinion_hint)
        return column

    def _connect(self) -> None:
        self.username_edit.textEdited.connect(lambda: self.edited.emit(Field.USERNAME))
        self.auth_combo.activated.connect(lambda: self.edited.emit(Field.PASSWORD))
        self.send_check.clicked.connect(self._note_sending)
        self.recipient_edit.textEdited.connect(lambda: self.edited.emit(Field.RECIPIENT))
        self.timeout_spin.valueChanged.connect(lambda: self.edited.emit(Field.STEP_TIMEOUT))
        self.ip_combo.activated.connect(lambda: self.edited.emit(Field.HOST))
        self.ehlo_edit.textEdited.connect(lambda: self.edited.emit(Field.EHLO_NAME))
        # Like the time limit it says how to test, and no verdict is about it.
        self.second_opinion_check.clicked.connect(lambda: self.edited.emit(Field.STEP_TIMEOUT))

    def _note_sending(self) -> None:
        self._show_recipient()
        self.edited.emit(Field.RECIPIENT)

    def _show_recipient(self) -> None:
        self.recipient.setVisible(self.send_check.isChecked())

    def _show_fields(self, shown: bool) -> None:
        self._panel.setVisible(shown)
        self._show_arrow()

    def _show_arrow(self) -> None:
        if self.button.isChecked():
            self.button.setIcon(line_icon(Line.CHEVRON_DOWN))
        elif self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            self.button.setIcon(line_icon(Line.CHEVRON_LEFT))
        else:
            self.button.setIcon(line_icon(Line.CHEVRON_RIGHT))


def total_seconds(step_seconds: float) -> float:
    """Return how long the whole test may take, in seconds, when each step may take so long."""
    return max(DEFAULT_TOTAL_SECONDS, _STEPS_AT_MOST * step_seconds)


def _combo(*entries: tuple[str, str]) -> QComboBox:
    combo = QComboBox()
    for value, text in entries:
        combo.addItem(text, str(value))
    combo.setMinimumContentsLength(8)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return combo
