"""Lists the keys that work in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from gui.dialogs.plain_dialog import PlainDialog
from gui.style.card import Card
from gui.style.units import u
from gui.wording import isolated

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QAction

_SIZE_UNITS: Final = (520, 520)
_LOWEST_UNITS: Final = 140
_ROW_UNITS: Final = 26


class ShortcutsDialog(PlainDialog):
    """The keys of the given actions, as they are set at that moment, and those that belong to no action."""

    def __init__(self, actions: Iterable[QAction], parent: QWidget | None = None) -> None:
        super().__init__("shortcutsDialog", self.tr("Keyboard shortcuts"), parent)
        self._table = QTreeWidget()
        self._table.setObjectName("shortcutsTable")
        self._table.setAccessibleName(self.tr("Keyboard shortcuts"))
        self._table.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        self._table.setRootIsDecorated(False)
        self._table.setUniformRowHeights(True)
        self._table.setFrameShape(QFrame.Shape.NoFrame)
        self._table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._table.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._table.header().setStretchLastSection(False)
        self._table.setMinimumHeight(u(_LOWEST_UNITS, self))
        self.set_usual_size(*_SIZE_UNITS)
        for name, keys in (*_keys_of(actions), *self._other_keys()):
            self._add_row(name, keys)
        frame = Card()
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(u(8, self), 1, u(8, self), u(4, self))
        inside.addWidget(self._table)
        self.add(frame, 1)
        close = self.add_accept_button(self.tr("Close"))
        self.add_buttons()
        close.setFocus()

    def rows(self) -> tuple[tuple[str, str], ...]:
        """Return what is listed: (action, keys)."""
        items = (self._table.topLevelItem(index) for index in range(self._table.topLevelItemCount()))
        return tuple((item.text(0), item.text(1)) for item in items if item)

    def _add_row(self, name: str, keys: str) -> None:
        item = QTreeWidgetItem(self._table, [name, isolated(keys)])
        item.setSizeHint(0, QSize(1, u(_ROW_UNITS, self)))

    def _other_keys(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Test from any field"), _native("Return")),
            (self.tr("Next part of the window"), _native("F6")),
            (self.tr("Go to a field (hold Alt to see the letters)"), _native("Alt+E")),
            (self.tr("Open or close a step"), f"{_native('Right')}, {_native('Left')}"),
            (self.tr("Open all steps"), "*"),
            (self.tr("Copy a step"), _native("Ctrl+C")),
        )


def _keys_of(actions: Iterable[QAction]) -> Iterable[tuple[str, str]]:
    native = QKeySequence.SequenceFormat.NativeText
    for action in actions:
        keys = ", ".join(key.toString(native) for key in action.shortcuts())
        if keys:
            yield action.text().replace("&", "").removesuffix("…"), keys


def _native(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
