"""What all dialogs share: a headline, a sentence, something in the middle, buttons below."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from gui.style.button_kinds import ButtonKind, set_button_kind
from gui.style.text_label import TextLabel
from gui.style.type_scale import Text
from gui.style.units import u

MARGIN_UNITS: Final = 24
GAP_UNITS: Final = 12
WIDTH_UNITS: Final = 440
HELP_KEY: Final = "F1"
HELP_ACTION: Final = "helpAction"
"""The object name of the window's action that opens the help at the page for the control with the focus."""


class PlainDialog(QDialog):
    """A dialog that deletes itself when it is closed; texts are plain, whoever wrote them."""

    def __init__(self, object_name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # The menu's key works in the window only.
        QShortcut(QKeySequence(HELP_KEY), self, self._open_help)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*[u(MARGIN_UNITS, self)] * 4)
        self._column.setSpacing(u(GAP_UNITS, self))
        self._buttons = QDialogButtonBox()
        self.setMinimumWidth(u(WIDTH_UNITS, self))

    def add_headline(self, text: str) -> TextLabel:
        """Add the headline."""
        return self._add_label(TextLabel(text, Text.SECTION))

    def add_text(self, text: str, kind: Text = Text.BODY) -> TextLabel:
        """Add a sentence; it also is what a screen reader says when the dialog opens."""
        self.setAccessibleDescription(text)
        return self._add_label(TextLabel(text, kind))

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Add something else."""
        self._column.addWidget(widget, stretch)

    def add_buttons(self) -> None:
        """Add the row of buttons, once all else is there."""
        self._column.addSpacing(u(4, self))
        self._column.addWidget(self._buttons)
        self._put_buttons_last()

    def add_accept_button(self, text: str) -> QPushButton:
        """Return a new button that ends the dialog with success, and that Enter presses."""
        button = self._button(text, QDialogButtonBox.ButtonRole.AcceptRole)
        set_button_kind(button, ButtonKind.PRIMARY)
        button.setDefault(True)
        button.clicked.connect(self.accept)
        return button

    def add_reject_button(self, text: str) -> QPushButton:
        """Return a new button that ends the dialog without doing anything, as Esc does."""
        button = self._button(text, QDialogButtonBox.ButtonRole.RejectRole)
        button.clicked.connect(self.reject)
        return button

    def add_button(self, text: str) -> QPushButton:
        """Return a new button that leaves the dialog open."""
        return self._button(text, QDialogButtonBox.ButtonRole.ActionRole)

    def add_ready_button(self, button: QPushButton) -> None:
        """Add a button of the caller's own that leaves the dialog open."""
        self._buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        button.setAutoDefault(False)

    def _put_buttons_last(self) -> None:
        """Let Tab come to the buttons after all else, and go through them as this desktop draws them."""
        others: list[QWidget] = []
        part = self.nextInFocusChain()
        while part and part is not self:
            if part.focusPolicy() & Qt.FocusPolicy.TabFocus and not self._buttons.isAncestorOf(part):
                others.append(part)
            part = part.nextInFocusChain()
        row = self._buttons.layout()
        places = [row.itemAt(number) for number in range(row.count())] if row else []
        drawn = [button for place in places if place and (button := place.widget())]
        for one, other in pairwise((*others[-1:], *drawn)):
            self.setTabOrder(one, other)

    def _open_help(self) -> None:
        holder = self.parentWidget()
        action = holder.window().findChild(QAction, HELP_ACTION) if holder else None
        if action:
            action.trigger()

    def _button(self, text: str, role: QDialogButtonBox.ButtonRole) -> QPushButton:
        button = self._buttons.addButton(text, role)
        button.setAutoDefault(False)
        return button

    def _add_label(self, label: TextLabel) -> TextLabel:
        label.setWordWrap(True)
        self._column.addWidget(label)
        return label
