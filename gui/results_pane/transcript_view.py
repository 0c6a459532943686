"""Shows the conversation. Lines are added in small portions, so that no flood of them stops the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from gui.results_pane.hanging_layout import HangingLayout
from gui.results_pane.transcript_entry import Kind
from gui.style.focus_edge import FocusEdge
from gui.style.palettes import Theme, Tone, current_theme
from gui.style.type_scale import Text, text_font
from gui.style.units import u

if TYPE_CHECKING:
    from PySide6.QtGui import QColor
    from PySide6.QtWidgets import QWidget

    from gui.results_pane.transcript_model import TranscriptModel

_PAUSE: Final = 25
"""Milliseconds from the first new line to the moment when it is shown, together with those that came meanwhile."""
_LINE_SPACING: Final = 1.25
_LINES_AT_ONCE: Final = 200
_CHARACTERS_AT_ONCE: Final = 20_000
_DROPPED_AT_ONCE: Final = 2 * _LINES_AT_ONCE
"""More than are added, or the text would grow; not all, for to take thousands of lines away takes long as well."""


class TranscriptView(QPlainTextEdit):
    """The lines of a TranscriptModel, to be read, searched and copied."""

    lines_shown = Signal()
    """Emitted when the text has grown or shrunk."""

    def __init__(self, model: TranscriptModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._first = 0
        self._next = 0
        self._spacer = QTextCharFormat()
        self._timer = QTimer(self, interval=_PAUSE, singleShot=True)
        self._timer.timeout.connect(self._show_some)
        document = QTextDocument(self)
        self._layout = HangingLayout(document)
        self.setDocument(document)
        self.setObjectName("transcriptView")
        self.setAccessibleName(self.tr("Conversation with the server"))
        self.setReadOnly(True)
        # Without the keyboard flag only a mouse could select here.
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        # Commands and replies run from left to right in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        FocusEdge(self)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(u(4, self))
        self._follow_font()

    def begin(self) -> None:
        """The model was emptied."""
        self.clear()
        self._first = self._next = 0
        self.lines_shown.emit()

    def follow(self) -> None:
        """The model has new lines; show them soon."""
        if not self._timer.isActive():
            self._timer.start()

    def select_line(self, text: str) -> None:
        """Select the last line shown that says the first line of this; without one nothing changes."""
        wanted = next((line.strip() for line in text.splitlines() if line.strip()), "")
        block = self.document().lastBlock()
        while wanted and block.isValid():
            if wanted in block.text():
                cursor = QTextCursor(block)
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                self.setTextCursor(cursor)
                return
            block = block.previous()

    @property
    def is_complete(self) -> bool:
        """Whether all lines of the model are shown, and no others."""
        return self._next == self._model.end and self._first >= self._model.left_out

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            # The colours stand in the text; write it anew, in portions as before.
            self.clear()
            self._first = self._next = self._model.left_out
            self.follow()
        elif event.type() is QEvent.Type.FontChange:
            self._follow_font()

    def _follow_font(self) -> None:
        font = text_font(Text.TRANSCRIPT)
        if self.document().defaultFont() != font:
            self.document().setDefaultFont(font)
        # This widget knows no space between lines; one larger blank in each of them makes it.
        self._spacer.setFontPointSize(max(font.pointSizeF(), 1.0) * _LINE_SPACING)

    def _show_some(self) -> None:
        bar = self.verticalScrollBar()
        was_at_end = bar.value() == bar.maximum()
        self._drop_what_is_gone()
        self._next = max(self._next, self._model.left_out)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        self._write_portion(cursor)
        cursor.endEditBlock()
        if was_at_end:
            bar.setValue(bar.maximum())
        if not self.is_complete:
            self._timer.start()
        self.lines_shown.emit()

    def _write_portion(self, cursor: QTextCursor) -> None:
        theme, room = current_theme(), _CHARACTERS_AT_ONCE
        for lead, entry in self._model.lines(self._next, _LINES_AT_ONCE):
            if not self.document().isEmpty():
                cursor.insertBlock()
            cursor.insertText(lead, _coloured(theme.secondary))
            cursor.insertText(" ", self._spacer)
            cursor.block().setUserState(len(lead) + 1)
            cursor.insertText(entry.text, _coloured(_colour(entry.kind, theme)))
            self._next += 1
            room -= len(entry.text)
            if room <= 0:
                return

    def _drop_what_is_gone(self) -> None:
        gone = min(self._model.left_out, self._next) - self._first
        if gone >= self.blockCount():
            self.clear()
            gone = 0
            self._first = self._model.left_out
        if gone <= 0:
            return
        gone = min(gone, _DROPPED_AT_ONCE)
        self._first += gone
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.NextBlock, QTextCursor.MoveMode.KeepAnchor, gone)
        cursor.removeSelectedText()


def _coloured(colour: QColor) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setForeground(colour)
    return form


def _colour(kind: Kind, theme: Theme) -> QColor:
    return {
        Kind.SENT: theme.accent,
        Kind.RECEIVED: theme.text,
        Kind.NOTE: theme.secondary,
        Kind.TROUBLE: theme.tone(Tone.FAILURE).colour,
    }[kind]
