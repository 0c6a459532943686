"""Lets the user see what a report will say, choose what it hides, and copy or save it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPlainTextEdit

from core.report.masking import Masks
from core.report.report import make_report
from core.values.printable import CUT_MARK
from gui.controls.copy_button import CopyButton
from gui.controls.labelled_field import LabelledField
from gui.controls.save_dialog import SaveDialog
from gui.controls.wrapped_check import WrappedCheckBox
from gui.dialogs.plain_dialog import PlainDialog
from gui.report_formats import FILE_NAMES, ReportFormat, written
from gui.style.button_kinds import ButtonKind, set_button_kind
from gui.style.palettes import Tone
from gui.style.text_label import TextLabel
from gui.style.type_scale import Text, text_font
from gui.style.units import u

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from core.report.report import Report
    from gui.shown_result import ShownResult

_SIZE_UNITS: Final = (720, 620)
_PREVIEW_UNITS: Final = 140
_MOST_SHOWN: Final = 200_000
"""In characters; who wants to read on saves the report. Laying out more would hold up the window."""

_USUAL: Final = Masks()


class ReportDialog(PlainDialog):
    """A preview that follows three check boxes and the file type; what is seen is what is copied and saved.

    `masks` is how the check boxes stand when the dialog opens.
    """

    def __init__(self, shown: ShownResult, parent: QWidget | None = None, masks: Masks = _USUAL) -> None:
        super().__init__("reportDialog", self.tr("Save report"), parent)
        self._shown = shown
        self.set_usual_size(*_SIZE_UNITS)
        self.add_text(self.tr("This is what others will see. Passwords are never part of a report."))
        self._email = self._new_check("hideEmailCheck", self.tr("Hide my &e-mail address"), is_on=masks.email)
        self._computer = self._new_check(
            "hideComputerCheck", self.tr("Hide this &computer’s name and addresses"), is_on=masks.computer
        )
        self._server = self._new_check("hideServerCheck", self.tr("Hide the server &name"), is_on=masks.server)
        self._formats = self._new_formats()
        self._preview = self._new_preview()
        hint = self.tr("A server may repeat in its own words what is hidden here: look before you send.")
        label = TextLabel(hint, Text.HINT, Tone.NEUTRAL)
        label.setWordWrap(True)
        self.add(label)
        self._add_buttons()
        self._show()

    @property
    def report_format(self) -> ReportFormat:
        """The chosen file type."""
        return ReportFormat(self._formats.currentData())

    def text(self) -> str:
        """The report as it will be copied or saved."""
        return written(self._report(), self.report_format)

    def save(self, path: Path) -> None:
        """Write the report into a file. Raises OSError."""
        path.write_text(self.text(), encoding="utf-8")
        self.accept()

    def _report(self) -> Report:
        masks = Masks(self._email.isChecked(), self._computer.isChecked(), self._server.isChecked())
        return make_report(self._shown.outcome, self._shown.diagnosis, self._shown.origin, masks)

    def _show(self) -> None:
        # A page is shown as the text that stands in it: nobody reads elements.
        shown = ReportFormat.TEXT if self.report_format is ReportFormat.HTML else self.report_format
        text = written(self._report(), shown)
        # What people read is never wider than the window; data stays line by line as it is.
        mode = QPlainTextEdit.LineWrapMode
        self._preview.setLineWrapMode(mode.NoWrap if self.report_format is ReportFormat.JSON else mode.WidgetWidth)
        self._preview.setPlainText(text if len(text) <= _MOST_SHOWN else f"{text[:_MOST_SHOWN]}{CUT_MARK}")

    def _ask_where(self) -> None:
        kinds = {
            ReportFormat.TEXT: self.tr("Text files (*.txt)"),
            ReportFormat.MESSAGE: self.tr("Text files (*.txt)"),
            ReportFormat.HTML: self.tr("Web pages (*.html)"),
            ReportFormat.JSON: self.tr("JSON files (*.json)"),
        }[self.report_format]
        SaveDialog(self.tr("Save report"), FILE_NAMES[self.report_format], kinds, self).ask(self.save)

    def _new_check(self, name: str, text: str, *, is_on: bool) -> WrappedCheckBox:
        check = WrappedCheckBox(text)
        check.setObjectName(name)
        check.setAccessibleName(text.replace("&", ""))
        check.setChecked(is_on)
        check.toggled.connect(self._show)
        self.add(check)
        return check

    def _new_formats(self) -> QComboBox:
        formats = QComboBox()
        formats.addItem(self.tr("Text"), ReportFormat.TEXT.value)
        formats.addItem(self.tr("Web page (HTML)"), ReportFormat.HTML.value)
        formats.addItem(self.tr("JSON, which can be opened here again"), ReportFormat.JSON.value)
        formats.addItem(self.tr("Message to my provider"), ReportFormat.MESSAGE.value)
        field = LabelledField(None, self.tr("File &type"), formats)
        field.describe("reportFormatCombo", self.tr("File type"), "")
        formats.currentIndexChanged.connect(self._show)
        self.add(field)
        return formats

    def _new_preview(self) -> QPlainTextEdit:
        preview = QPlainTextEdit()
        preview.setObjectName("reportPreview")
        preview.setAccessibleName(self.tr("Preview"))
        preview.setReadOnly(True)
        preview.setFont(text_font(Text.TRANSCRIPT))
        preview.setTabChangesFocus(True)
        # Line by line: the words run as the language does, addresses and commands from left to right.
        option = preview.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        preview.document().setDefaultTextOption(option)
        preview.setMinimumHeight(u(_PREVIEW_UNITS, self))
        self.add(preview, 1)
        return preview

    def _add_buttons(self) -> None:
        self.add_reject_button(self.tr("Close"))
        copy = CopyButton(self.tr("Copy"), self.text, self)
        copy.setObjectName("copyReportTextButton")
        copy.setAccessibleName(self.tr("Copy report"))
        self.add_ready_button(copy)
        save = self.add_button(self.tr("&Save…"))
        save.setObjectName("saveReportFileButton")
        save.setDefault(True)
        set_button_kind(save, ButtonKind.PRIMARY)
        save.clicked.connect(self._ask_where)
        self.add_buttons()
