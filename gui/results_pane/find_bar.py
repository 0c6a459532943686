"""Finds text in the conversation: all places are marked, Enter goes to the next one."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QTextEdit, QToolButton, QWidget

from gui.style.icons import Line, line_icon
from gui.style.palettes import Tone, current_theme
from gui.style.text_label import TextLabel
from gui.style.type_scale import Text
from gui.style.units import u

MOST_MATCHES: Final = 1000
"""Each match costs time at every change of the text; who has this many needs another word."""


class FindBar(QWidget):
    """A search field above the text that it searches; hidden until it is needed."""

    closed = Signal()

    def __init__(self, view: QPlainTextEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._edit = QLineEdit(self)
        self._edit.setObjectName("transcriptFindEdit")
        self._edit.setAccessibleName(self.tr("Find in conversation"))
        self._edit.setPlaceholderText(self.tr("Find in conversation"))
        self._edit.setClearButtonEnabled(True)
        self._count = TextLabel("", Text.HINT, Tone.NEUTRAL, self)
        self._previous = self._button(Line.CHEVRON_UP, self.tr("Previous match"), "findPreviousButton")
        self._next = self._button(Line.CHEVRON_DOWN, self.tr("Next match"), "findNextButton")
        self._close = self._button(Line.CROSS, self.tr("Close the search"), "findCloseButton")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(u(4, self))
        row.addWidget(self._edit, 1)
        row.addWidget(self._count)
        for button in (self._previous, self._next, self._close):
            row.addWidget(button)
        self._edit.textChanged.connect(self._search_from_here)
        self._edit.installEventFilter(self)
        self._previous.clicked.connect(self.find_previous)
        self._next.clicked.connect(self.find_next)
        self._close.clicked.connect(self.close_search)
        self.hide()

    # --- what the tab asks -------------------------------------------------------------------------------------------

    def open(self) -> None:
        """Show the bar, ready to be typed into; text selected in the view is what to look for."""
        if selected := self._view.textCursor().selectedText():
            # Several lines come with paragraph separators, which nobody types.
            self._edit.setText(selected.partition("\u2029")[0])
        self.show()
        self._edit.selectAll()
        self._edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.refresh()

    def close_search(self) -> None:
        """Hide the bar and its marks."""
        self.hide()
        self._view.setExtraSelections([])
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def refresh(self) -> None:
        """Count and mark anew; the text has changed."""
        if not self.isHidden():
            self._mark()

    def find_next(self) -> None:
        """Go to the next match, from the last one to the first."""
        self._go(QTextDocument.FindFlag(0), QTextCursor.MoveOperation.Start)

    def find_previous(self) -> None:
        """Go to the match before, from the first one to the last."""
        self._go(QTextDocument.FindFlag.FindBackward, QTextCursor.MoveOperation.End)

    # --- keys --------------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        # Esc and Enter are shortcuts of the window; in here they belong to the search.
        if event.key() not in {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            return False
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() is not QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.close_search()
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.find_previous()
        else:
            self.find_next()
        return True

    # --- the search --------------------------------------------------------------------------------------------------

    def _search_from_here(self) -> None:
        cursor = self._view.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self._view.setTextCursor(cursor)
        if self._edit.text():
            self.find_next()
        else:
            self._mark()

    def _go(self, flags: QTextDocument.FindFlag, wrap_to: QTextCursor.MoveOperation) -> None:
        if not self._edit.text():
            return
        if not self._view.find(self._edit.text(), flags):
            start = self._view.textCursor()
            self._view.moveCursor(wrap_to)
            if not self._view.find(self._edit.text(), flags):
                self._view.setTextCursor(start)
        self._mark()

    def _mark(self) -> None:
        """Mark the matches and say how many there are and which one is chosen."""
        matches = self._matches()
        theme = current_theme()
        marks = []
        for match in matches:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = match
            mark.format.setBackground(theme.tone(Tone.WARNING).tint)
            mark.format.setForeground(theme.text)
            marks.append(mark)
        self._view.setExtraSelections(marks)
        self._count.setText(self._count_text(matches))
        for button in (self._previous, self._next):
            button.setEnabled(bool(matches))

    def _matches(self) -> list[QTextCursor]:
        matches: list[QTextCursor] = []
        if wanted := self._edit.text():
            document = self._view.document()
            found = document.find(wanted)
            while not found.isNull() and len(matches) < MOST_MATCHES:
                matches.append(found)
                found = document.find(wanted, found)
        return matches

    def _count_text(self, matches: list[QTextCursor]) -> str:
        if not self._edit.text():
            return ""
        if not matches:
            return self.tr("Not found")
        here = self._view.textCursor().selectionStart()
        number = next((n for n, match in enumerate(matches, 1) if match.selectionStart() == here), 0)
        if len(matches) == MOST_MATCHES:
            return self.tr("{count} or more").format(count=MOST_MATCHES)
        if number and self._view.textCursor().hasSelection():
            return self.tr("{number} of {count}").format(number=number, count=len(matches))
        return self.tr("{count} found").format(count=len(matches))

    def _button(self, icon: Line, name: str, object_name: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(object_name)
        button.setIcon(line_icon(icon))
        button.setAutoRaise(True)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
