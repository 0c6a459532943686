"""Settings that were seen to work, to be taken along: into other programs, onto other devices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from core.lint.host_lint import lint_host
from core.report.problem_texts import problem_text
from core.report.settings_card.card import Card
from core.report.settings_card.where_to_type import MailProgram
from core.values.form import Field, Problem, SettingsForm
from gui.controls.copy_button import CopyButton
from gui.controls.isolates import without_isolates
from gui.controls.labelled_field import LabelledField
from gui.controls.save_dialog import SaveDialog
from gui.controls.status_badge import StatusBadge
from gui.dialogs.page_list import PageList
from gui.dialogs.plain_dialog import PlainDialog
from gui.settings_card_pages import (
    FOR_PEOPLE,
    WITH_INCOMING_SERVER,
    CardFile,
    CardPage,
    WrittenPage,
    file_name,
    page_about,
    page_name,
    write_page,
)
from gui.style.palettes import Tone
from gui.style.status_glyphs import TABLE_UNITS, Glyph
from gui.style.text_label import TextLabel
from gui.style.type_scale import Text, text_font
from gui.style.units import u
from gui.wording import render

if TYPE_CHECKING:
    from pathlib import Path

    from core.report.settings_card.working_settings import WorkingSettings

# In units.
_SIZE: Final = (760, 530)
_LOWEST_PREVIEW: Final = 140
_GAP: Final = 14
_NOTE_GAP: Final = 8

_PAGES: Final[tuple[CardPage, ...]] = (*CardFile, *MailProgram)


class SettingsCardDialog(PlainDialog):
    """A list of forms, and a preview of the chosen one; what is seen is what is copied and saved."""

    def __init__(self, working: WorkingSettings, parent: QWidget | None = None) -> None:
        super().__init__("settingsCardDialog", self.tr("Settings card"), parent)
        self.set_usual_size(*_SIZE)
        self._card = Card(working.settings)
        self._written = WrittenPage("", is_complete=False)
        self.add_text(self.tr("The settings as they were tested. There is no password in any of these."))
        if caution := working.caution:
            self._add_caution(render(caution))
        self._about = TextLabel("", Text.HINT, Tone.NEUTRAL)
        self._about.setObjectName("settingsCardAbout")
        self._about.setWordWrap(True)
        self._preview = self._new_preview()
        self._incoming = self._new_incoming()
        self._list = self._new_list()
        self._lay_out()
        self._add_buttons()
        self._list.choose(0)
        self._list.setFocus()

    @property
    def page(self) -> CardPage:
        """The chosen page."""
        return _PAGES[self._list.page]

    def text(self) -> str:
        """The settings as they will be copied or saved; "" where they cannot be written."""
        return without_isolates(self._written.text) if self._written.is_complete else ""

    def save(self, path: Path) -> None:
        """Write the chosen page into a file. Raises OSError."""
        path.write_bytes(self.text().encode("utf-8"))

    def _show(self) -> None:
        page = self.page
        self._written = write_page(page, self._card)
        self._about.setText(page_about(page))
        self._preview.setAccessibleDescription(page_about(page))
        is_prose = page in FOR_PEOPLE or not self._written.is_complete
        self._preview.setFont(text_font(Text.BODY if is_prose else Text.TRANSCRIPT))
        mode = QPlainTextEdit.LineWrapMode
        self._preview.setLineWrapMode(mode.WidgetWidth if is_prose else mode.NoWrap)
        self._direct(self.layoutDirection() if is_prose else Qt.LayoutDirection.LeftToRight)
        self._preview.setPlainText(self._written.text)
        self._incoming.setVisible(page in WITH_INCOMING_SERVER)
        for button in (self._copy, self._save):
            button.setEnabled(self._written.is_complete)

    def _direct(self, direction: Qt.LayoutDirection) -> None:
        """Let the lines of the preview run, and begin, on one side: the field itself begins all lines on the left."""
        is_mirrored = direction is Qt.LayoutDirection.RightToLeft
        option = self._preview.document().defaultTextOption()
        option.setTextDirection(direction)
        option.setAlignment(Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft)
        self._preview.setLayoutDirection(direction)
        self._preview.document().setDefaultTextOption(option)

    def _read_incoming(self, text: str) -> None:
        found = lint_host(SettingsForm(host=text)) if text.strip() else ""
        problem = isinstance(found, Problem)
        self._incoming.say(render(problem_text(found)) if isinstance(found, Problem) else "")
        self._card = Card(self._card.settings, "" if problem else str(found))
        self._show()

    def _ask_where(self) -> None:
        name = file_name(self.page, self._card)
        kinds = {
            "txt": self.tr("Text files (*.txt)"),
            "xml": self.tr("XML files (*.xml)"),
            "mobileconfig": self.tr("Apple profiles (*.mobileconfig)"),
        }[name.rpartition(".")[2]]
        SaveDialog(self.tr("Save settings"), name, kinds, self).ask(self.save)

    # --- parts -------------------------------------------------------------------------------------------------------

    def _add_caution(self, text: str) -> None:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(u(_NOTE_GAP, self))
        badge = StatusBadge(units=TABLE_UNITS)
        badge.show_glyph(Glyph.WARNING)
        row.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        label = TextLabel(text, Text.BODY, Tone.WARNING)
        label.setObjectName("settingsCardCaution")
        label.setWordWrap(True)
        row.addWidget(label, 1)
        self.setAccessibleDescription(f"{self.accessibleDescription()} {text}")
        self.add(line)

    def _new_list(self) -> PageList:
        pages = PageList("settingsCardPages", self.tr("Formats"))
        pages.add_heading(self.tr("To copy or save"))
        for file in CardFile:
            pages.add_page(page_name(file))
        pages.add_heading(self.tr("Where to type the settings"))
        for program in MailProgram:
            pages.add_page(page_name(program))
        pages.page_chosen.connect(self._show)
        return pages

    def _new_preview(self) -> QPlainTextEdit:
        preview = QPlainTextEdit()
        preview.setObjectName("settingsCardPreview")
        preview.setAccessibleName(self.tr("Preview"))
        preview.setReadOnly(True)
        preview.setTabChangesFocus(True)
        preview.setMinimumHeight(u(_LOWEST_PREVIEW, self))
        return preview

    def _new_incoming(self) -> LabelledField:
        edit = QLineEdit()
        edit.textEdited.connect(self._read_incoming)
        field = LabelledField(Field.HOST, self.tr("&Incoming server (IMAP)"), edit)
        about = self.tr("The server that mail is fetched from. It is not tested. The Apple profile needs it.")
        field.describe("incomingServerEdit", self.tr("Incoming server (IMAP)"), about)
        policy = field.sizePolicy()
        # Nothing jumps when another form is chosen.
        policy.setRetainSizeWhenHidden(True)
        field.setSizePolicy(policy)
        return field

    def _lay_out(self) -> None:
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(u(_GAP, self))
        column = QVBoxLayout()
        column.setSpacing(u(_NOTE_GAP, self))
        column.addWidget(self._about)
        column.addWidget(self._preview, 1)
        column.addWidget(self._incoming)
        row.addWidget(self._list)
        row.addLayout(column, 1)
        self.add(middle, 1)

    def _add_buttons(self) -> None:
        self.add_reject_button(self.tr("Close"))
        self._copy = CopyButton(self.tr("&Copy"), self.text, self)
        self._copy.setObjectName("copySettingsCardButton")
        self.add_ready_button(self._copy)
        self._save = self.add_button(self.tr("&Save…"))
        self._save.setObjectName("saveSettingsCardButton")
        self._save.clicked.connect(self._ask_where)
        self.add_buttons()
