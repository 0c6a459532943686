"""Finds text in the conversation: all places are marked, Enter goes to the next one."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QTextEdit, QToolButton, QWidget

from core.report.numbers import grouped
from gui.style.icons import Line, line_icon
from gui.style.palettes import Tone, current_theme
from gui.style.text_label import TextLabel
from gui.style.type_scale import Text
from gui.style.units import u
from gui.wording import in_local_digits

MOST_MARKS: Final = 500
"""So many fit onto a screen only where one line says the same again and again."""


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
        view.updateRequest.connect(self._follow_view)
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

    def _follow_view(self, _rect: QRect, scrolled: int) -> None:
        if scrolled and not self.isHidden():
            self._mark_visible()

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
        """Mark what can be seen of the matches, and say how many there are and which one is chosen."""
        self._mark_visible()
        text = self._view.toPlainText()
        count = self._matches_in(text)
        self._count.setText(self._count_text(text, count))
        for button in (self._previous, self._next):
            button.setEnabled(count > 0)

    def _mark_visible(self) -> None:
        """Mark the matches on the screen: each mark costs time at every change of the text, wherever it lies."""
        marks = []
        for match in self._visible_matches():
            mark = QTextEdit.ExtraSelection()
            mark.cursor = match
            mark.format.setBackground(current_theme().tone(Tone.WARNING).tint)
            mark.format.setForeground(current_theme().text)
            # In high contrast there are no tints.
            mark.format.setFontUnderline(True)
            marks.append(mark)
        self._view.setExtraSelections(marks)

    def _visible_matches(self) -> list[QTextCursor]:
        matches: list[QTextCursor] = []
        if (wanted := self._edit.text()) and not self.isHidden():
            viewport, document = self._view.viewport(), self._view.document()
            last = self._view.cursorForPosition(viewport.rect().bottomRight()).position()
            first = self._view.cursorForPosition(viewport.rect().topLeft()).block().position()
            found = document.find(wanted, first)
            while not found.isNull() and found.selectionStart() <= last and len(matches) < MOST_MARKS:
                matches.append(found)
                found = document.find(wanted, found)
        return matches

    def _matches_in(self, text: str) -> int:
        wanted = self._edit.text()
        return text.lower().count(wanted.lower()) if wanted else 0

    def _count_text(self, text: str, count: int) -> str:
        if not self._edit.text():
            return ""
        if not count:
            return self.tr("Not found")
        cursor = self._view.textCursor()
        if cursor.selectedText().lower() != self._edit.text().lower():
            return self.tr("{count} found").format(count=in_local_digits(grouped(count)))
        number = self._matches_in(_beginning(text, cursor.selectionEnd()))
        return self.tr("{number} of {count}").format(
            number=in_local_digits(grouped(number)), count=in_local_digits(grouped(count))
        )

    def _button(self, icon: Line, name: str, object_name: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(object_name)
        button.setIcon(line_icon(icon))
        button.setAutoRaise(True)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button


def _beginning(text: str, end: int) -> str:
    """The text up to a place of Qt's, which counts in UTF-16."""
    return text.encode("utf-16-le", "surrogatepass")[: 2 * end].decode("utf-16-le", "surrogatepass")
