"""The page with every line that was said."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from gui.controls.copy_button import CopyButton
from gui.controls.save_dialog import SaveDialog
from gui.results_pane.find_bar import FindBar
from gui.results_pane.tab_footer import TabFooter
from gui.results_pane.transcript_model import TranscriptModel
from gui.results_pane.transcript_view import TranscriptView
from gui.style.icons import Line, line_icon
from gui.style.units import u

if TYPE_CHECKING:
    from pathlib import Path

    from core.values.events import ProbeEvent


class ConversationTab(QWidget):
    """The conversation with the server, to be searched, copied and saved."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = TranscriptModel()
        self._view = TranscriptView(self._model, self)
        self._find_bar = FindBar(self._view, self)
        self._find = QPushButton(line_icon(Line.FIND), self.tr("Find"), self)
        self._find.setObjectName("findInTranscriptButton")
        self._find.setAccessibleName(self.tr("Find in conversation"))
        self._copy = CopyButton(self.tr("Copy"), self._model.text, self)
        self._copy.setObjectName("copyTranscriptButton")
        self._copy.setAccessibleName(self.tr("Copy conversation"))
        self._save = QPushButton(line_icon(Line.SAVE), self.tr("Save…"), self)
        self._save.setObjectName("saveTranscriptButton")
        self._save.setAccessibleName(self.tr("Save conversation…"))
        self._footer = TabFooter(self._find, self._copy, self._save, parent=self)
        self._lay_out()
        self.setFocusProxy(self._view)
        self._find.clicked.connect(self.focus_find)
        self._save.clicked.connect(self._ask_where_to_save)
        self._view.lines_shown.connect(self._follow_lines)
        self._follow_lines()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, u(8, self), 0, 0)
        column.setSpacing(u(4, self))
        inner = QVBoxLayout()
        inner.setContentsMargins(u(12, self), 0, u(6, self), 0)
        inner.addWidget(self._find_bar)
        inner.addWidget(self._view, 1)
        column.addLayout(inner, 1)
        column.addWidget(self._footer)

    def begin(self) -> None:
        """A test starts now."""
        self._model.begin(datetime.now(UTC))
        self._view.begin()

    def apply(self, event: ProbeEvent) -> None:
        """Something happened."""
        if self._model.apply(event):
            self._view.follow()

    def focus_find(self) -> None:
        """Let the user type what to look for."""
        self._find_bar.open()

    def select_line(self, text: str) -> None:
        """Select the last line that says this, in part or with more; without one nothing changes."""
        self._view.select_line(text)

    def save(self, path: Path) -> None:
        """Write the conversation into a file. Raises OSError."""
        path.write_text(self._model.text(), encoding="utf-8")

    def _ask_where_to_save(self) -> None:
        dialog = SaveDialog(self.tr("Save conversation"), "conversation.txt", self.tr("Text files (*.txt)"), self)
        dialog.ask(self.save)

    def _follow_lines(self) -> None:
        remarks = self.tr("Passwords and tokens are hidden."), self._model.left_out_note()
        self._footer.set_remark(" ".join(filter(None, remarks)))
        for button in (self._find, self._copy, self._save):
            button.setEnabled(len(self._model) > 0)
        if self._view.is_complete:
            self._find_bar.refresh()
