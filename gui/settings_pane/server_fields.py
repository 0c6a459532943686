"""The part of the form about the server: name, port, encryption, and how the last two go together."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from core.lint.port_lint import lint_port, port_hint
from core.values.form import Field, Problem
from core.values.settings import USUAL_PORTS, Encryption, default_port, effective_encryption
from gui.controls.field_note import FieldNote
from gui.controls.labelled_field import LabelledField
from gui.settings_pane.account_fields import FIELD_GAP_UNITS, TITLE_GAP_UNITS
from gui.settings_pane.field_row import FieldRow
from gui.settings_pane.server_help import encryption_help, encryption_name, port_help
from gui.settings_pane.trust_note import TrustNote
from gui.style.palettes import Tone
from gui.style.text_label import TextLabel
from gui.style.type_scale import Text
from gui.style.units import u

PORT_WIDTH_UNITS: Final = 92
_HINT_GAP_UNITS: Final = 8


class ServerFields(QWidget):
    """`edited` brings the field that the user changed, `repair_requested` (field, value) pairs to put in."""

    edited = Signal(str)
    repair_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.host_edit = QLineEdit()
        self.host_edit.setPlaceholderText(self.tr("smtp.example.com"))
        self.port_combo = _port_combo()
        self.encryption_combo = _encryption_combo()
        self._make_fields()
        self.hint = FieldNote("portHintLabel")
        self.hint.repair_requested.connect(self.repair_requested)
        self._danger = TextLabel("", Text.HINT, Tone.WARNING)
        self._danger.setObjectName("encryptionHintLabel")
        self._danger.setWordWrap(True)
        self.trust = TrustNote()
        self._lay_out()
        self._connect()
        self.show_hints()

    def values(self) -> tuple[str, str, Encryption]:
        """Return server, port and encryption as they stand in the fields."""
        return self.host_edit.text(), self.port_combo.currentText(), Encryption(self.encryption_combo.currentData())

    def set_values(self, host: str, port: str, encryption: Encryption) -> None:
        """Fill the fields."""
        self.host_edit.setText(host)
        self.port_combo.setEditText(port)
        self.encryption_combo.setCurrentIndex(self.encryption_combo.findData(encryption.value))
        self.show_hints()

    def set_running(self, running: bool) -> None:
        """Let nothing be changed during a test."""
        for control in (self.host_edit, self.port_combo, self.encryption_combo):
            control.setEnabled(not running)
        self.hint.set_running(running)

    def show_hints(self) -> None:
        """Say what the port and the encryption mean, and when they do not go together."""
        _, text, encryption = self.values()
        self._line_edit().setPlaceholderText(str(default_port(encryption)))
        port = lint_port(text, encryption)
        if isinstance(port, Problem):
            # The field says what is wrong with it.
            self.hint.clear()
        elif mismatch := port_hint(port, effective_encryption(encryption, port)):
            self._say_mismatch(mismatch)
        else:
            self.hint.say(port_help(port), Tone.NEUTRAL)
        dangerous = encryption is Encryption.NONE
        self._danger.setText(encryption_help(encryption) if dangerous else "")
        self._danger.setVisible(dangerous)
        about = self.tr("A numbered door on that server. Your mail app and the server must use the same one.")
        self.port.describe("portCombo", self.tr("Port"), f"{about} {self.hint.text}".strip())
        self.encryption.describe("encryptionCombo", self.tr("Encryption"), encryption_help(encryption))

    def _say_mismatch(self, mismatch: Problem) -> None:
        # Here, because there is none before the first paint.
        from core.report.problem_texts import problem_text, repair_label
        from gui.wording import render

        repair = repair_label(mismatch)
        label = render(repair) if repair else ""
        self.hint.say(render(problem_text(mismatch)), Tone.WARNING, label, mismatch.repairs)

    def _make_fields(self) -> None:
        self.host = LabelledField(Field.HOST, self.tr("&Server"), self.host_edit)
        self.host.describe(
            "hostEdit",
            self.tr("Server"),
            self.tr(
                "The computer that sends your mail, for example smtp.example.com. "
                "Your provider lists it as “outgoing server” or “SMTP”."
            ),
        )
        self.port = LabelledField(Field.PORT, self.tr("P&ort"), self.port_combo, note_below=False)
        self.port.setFixedWidth(u(PORT_WIDTH_UNITS, self))
        self.encryption = LabelledField(
            Field.ENCRYPTION, self.tr("En&cryption"), self.encryption_combo, note_below=False
        )

    def _lay_out(self) -> None:
        row = FieldRow(self.port, self.encryption)
        below = QVBoxLayout()
        below.setSpacing(u(_HINT_GAP_UNITS, self))
        for widget in (self.port.note, self.encryption.note, self.hint, self._danger, self.trust):
            below.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        title = TextLabel(self.tr("Outgoing server"), Text.SECTION)
        title.setWordWrap(True)
        layout.addWidget(title)
        layout.addSpacing(u(TITLE_GAP_UNITS, self))
        layout.addWidget(self.host)
        layout.addSpacing(u(FIELD_GAP_UNITS, self))
        layout.addWidget(row)
        layout.addSpacing(u(_HINT_GAP_UNITS, self))
        layout.addLayout(below)

    def _connect(self) -> None:
        self.host_edit.textEdited.connect(lambda: self.edited.emit(Field.HOST))
        self._line_edit().textEdited.connect(lambda: self._note_edit(Field.PORT))
        self.port_combo.activated.connect(lambda: self._note_edit(Field.PORT))
        self.encryption_combo.activated.connect(lambda: self._note_edit(Field.ENCRYPTION))

    def _note_edit(self, field: Field) -> None:
        self.show_hints()
        self.edited.emit(field)

    def _line_edit(self) -> QLineEdit:
        edit = self.port_combo.lineEdit()
        if edit is None:
            message = "the port can be typed, so there is a line edit"
            raise TypeError(message)
        return edit


def _port_combo() -> QComboBox:
    combo = QComboBox()
    combo.setEditable(True)
    combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    # "2" must not grow into "25" under the user's hands.
    combo.setCompleter(None)  # type: ignore[arg-type]  # Qt takes "none"; only the type hints do not say so
    combo.addItems([str(port) for port in USUAL_PORTS])
    for index, port in enumerate(USUAL_PORTS):
        combo.setItemData(index, port_help(port), Qt.ItemDataRole.ToolTipRole)
    combo.setCurrentIndex(-1)
    return combo


def _encryption_combo() -> QComboBox:
    combo = QComboBox()
    for index, encryption in enumerate(Encryption):
        combo.addItem(encryption_name(encryption), encryption.value)
        combo.setItemData(index, encryption_help(encryption), Qt.ItemDataRole.ToolTipRole)
    combo.setMinimumContentsLength(8)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return combo
