"""Explains an error that the user brings from another mail program, a bounce message or a log."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from core.lint.host_lint import lint_host
from core.lint.port_lint import lint_port
from core.report.problem_texts import problem_text
from core.values.form import Field, Problem, SettingsForm
from core.values.settings import Encryption
from core.values.value_class import value_class
from gui.controls.labelled_field import LabelledField
from gui.dialogs.explain_result import ExplainResult
from gui.dialogs.paste_edit import PasteEdit
from gui.dialogs.plain_dialog import PlainDialog
from gui.settings_pane.server_help import encryption_name
from gui.style.button_kinds import ButtonKind, set_button_kind
from gui.style.units import u
from gui.wording import render

if TYPE_CHECKING:
    from core.values.diagnosis import Diagnosis

# In units.
_WIDTH: Final = 640
_HEIGHT: Final = 350
_LOWEST_TEXT: Final = 76
_PORT_WIDTH: Final = 92


@value_class
class ErrorToExplain:
    """What the user brought; host, port and encryption only where they are known."""

    raw: str
    host: str = ""
    port: int | None = None
    encryption: Encryption | None = None


class ExplainDialog(PlainDialog):
    """Stands beside the window: it can stay open while something is looked up there.

    `explain_requested` brings an ErrorToExplain, `test_requested` the FoundServer that the user wants tested.
    """

    explain_requested = Signal(object)
    test_requested = Signal(object)

    def __init__(self, form: SettingsForm, parent: QWidget | None = None) -> None:
        super().__init__("explainDialog", self.tr("Explain an error"), parent)
        self.set_usual_size(_WIDTH, _HEIGHT)
        self.add_text(
            self.tr(
                "Paste what another mail app, a returned message or a log says. "
                "It is explained on this computer; nothing is sent anywhere."
            )
        )
        self._is_waiting = False
        self._edit = PasteEdit()
        self._host, self._port, self._encryption = QLineEdit(form.host), QLineEdit(form.port), QComboBox()
        self._encryption.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._encryption.addItem(self.tr("Not known"), "")
        for encryption in (Encryption.STARTTLS, Encryption.TLS, Encryption.NONE):
            self._encryption.addItem(encryption_name(encryption), encryption.value)
        self._encryption.setCurrentIndex(max(self._encryption.findData(form.encryption.value), 0))
        self._make_fields()
        # Without a parent for now: Tab comes to it where it is added, after the fields.
        self._result = ExplainResult()
        self._result.hide()
        self._result.test_requested.connect(self.test_requested)
        self._lay_out()
        self._add_answers()
        self._edit.setFocus()

    # --- what the flow asks ------------------------------------------------------------------------------------------

    def show_diagnosis(self, diagnosis: Diagnosis) -> None:
        """Say what the error means."""
        self._set_waiting(is_waiting=False)
        self._result.show_diagnosis(diagnosis)
        self._result.show()
        self.reveal(self._result)

    def show_nothing(self) -> None:
        """Take it that there is no explanation, because a fault in this program prevented it."""
        self._set_waiting(is_waiting=False)

    def set_testing(self, is_testing: bool) -> None:  # also a slot for a signal that carries one bool
        """Let no other server be tested while a test runs."""
        self._result.set_testing(is_testing)

    # --- parts -------------------------------------------------------------------------------------------------------

    def _make_fields(self) -> None:
        self._edit.setTabChangesFocus(True)
        self._edit.setMinimumHeight(u(_LOWEST_TEXT, self))
        self._edit.setPlaceholderText(self.tr("535 5.7.8 Error: authentication failed"))
        self._error_field = LabelledField(None, self.tr("Error &message"), self._edit)
        self._edit.textChanged.connect(self._forget)
        self._error_field.describe("explainEdit", self.tr("Error message"))
        self._host_field = LabelledField(Field.HOST, self.tr("&Server, if known"), self._host, note_below=False)
        self._host_field.describe("explainHostEdit", self.tr("Server"))
        self._host.textEdited.connect(self._forget)
        self._port_field = LabelledField(Field.PORT, self.tr("P&ort"), self._port, note_below=False)
        self._port_field.describe("explainPortEdit", self.tr("Port"))
        self._port_field.setFixedWidth(u(_PORT_WIDTH, self))
        self._port.textEdited.connect(self._forget)
        self._encryption.activated.connect(self._forget)
        self._encryption_field = LabelledField(
            Field.ENCRYPTION, self.tr("En&cryption"), self._encryption, note_below=False
        )
        self._encryption_field.describe("explainEncryptionCombo", self.tr("Encryption"))

    def _lay_out(self) -> None:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(u(8, self))
        line.addWidget(self._host_field, 3, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._port_field, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._encryption_field, 2, Qt.AlignmentFlag.AlignTop)
        self.add(self._error_field, 1)
        self.add(row)
        self.add(self._host_field.note)
        self.add(self._port_field.note)
        self.add(self._result, 3)

    def _add_answers(self) -> None:
        close = self.add_reject_button(self.tr("Close"))
        close.setObjectName("explainCloseButton")
        self._run = self.add_button(self.tr("&Explain"))
        self._run.setObjectName("explainRunButton")
        set_button_kind(self._run, ButtonKind.PRIMARY)
        self._run.setDefault(True)
        self._run.clicked.connect(self._request)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self._request)
        self.add_buttons()

    # --- asking ------------------------------------------------------------------------------------------------------

    def _request(self) -> None:
        if self._is_waiting:
            return
        raw = self._edit.text()
        if not raw.strip():
            self._error_field.say(self.tr("Paste the error message first."))
            self._edit.setFocus()
            return
        host, port = self._read_host(), self._read_port()
        if isinstance(host, Problem):
            self._complain(self._host_field, host)
        elif isinstance(port, Problem):
            self._complain(self._port_field, port)
        else:
            chosen = str(self._encryption.currentData())
            self._forget()
            self._set_waiting(is_waiting=True)
            self.explain_requested.emit(ErrorToExplain(raw, host, port, Encryption(chosen) if chosen else None))

    def _read_host(self) -> str | Problem:
        text = self._host.text()
        return lint_host(SettingsForm(host=text)) if text.strip() else ""

    def _read_port(self) -> int | Problem | None:
        text = self._port.text()
        return lint_port(text, Encryption.AUTOMATIC) if text.strip() else None

    def _complain(self, field: LabelledField, problem: Problem) -> None:
        field.say(render(problem_text(problem)))
        field.control.setFocus()

    def _forget(self) -> None:
        """What was said is about another text, or another server, than what stands there now."""
        self._result.hide()
        for field in (self._error_field, self._host_field, self._port_field):
            field.say("")

    def _set_waiting(self, *, is_waiting: bool) -> None:
        # Not disabled: the keyboard would go elsewhere.
        self._is_waiting = is_waiting
        self._run.setText(self.tr("Explaining…") if is_waiting else self.tr("&Explain"))
