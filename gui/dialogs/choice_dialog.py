"""Asks for one of several things, each said in a line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from core.values.value_class import value_class
from gui.dialogs.page_list import PaddedRow
from gui.dialogs.plain_dialog import PlainDialog
from gui.style.units import u

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

_ROW_UNITS: Final = 30
_LEAST_ROWS: Final = 3
_BESIDE_UNITS: Final = 40
"""Padding, frame and a scroll bar."""
_WIDEST_UNITS: Final = 600


@value_class
class Choice:
    """What is asked: `object_name` of the dialog, its `title`, a sentence `about` it, the word to `accept` with."""

    object_name: str
    title: str
    about: str
    accept: str


class ChoiceDialog(PlainDialog):
    """A list and two buttons; the first line is chosen when it opens, and a double click accepts."""

    def __init__(self, choice: Choice, lines: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(f"{choice.object_name}Dialog", choice.title, parent)
        self._list = QListWidget()
        self._list.setObjectName(f"{choice.object_name}List")
        self._list.setAccessibleName(choice.title)
        self._list.setAccessibleDescription(choice.about)
        self._list.setMinimumHeight(u(_LEAST_ROWS * _ROW_UNITS, self))
        for line in lines:
            QListWidgetItem(line, self._list).setSizeHint(QSize(1, u(_ROW_UNITS, self)))
        self._list.setItemDelegate(PaddedRow(self._list))
        longest = max(map(self._list.fontMetrics().horizontalAdvance, lines), default=0)
        self._list.setMinimumWidth(min(longest + u(_BESIDE_UNITS, self), u(_WIDEST_UNITS, self)))
        self._list.setCurrentRow(0)
        self._chosen = 0
        self._list.itemActivated.connect(self.accept)
        self.add_text(choice.about)
        self.add(self._list, stretch=1)
        self.add_reject_button(self.tr("Cancel"))
        self.add_accept_button(choice.accept)
        self.add_buttons()
        self._list.setFocus()

    @property
    def chosen(self) -> int:
        """The number of the line that the user accepted, also when the dialog is gone; before that the first."""
        return self._chosen

    def accept(self) -> None:
        self._chosen = self._list.currentRow()
        super().accept()
