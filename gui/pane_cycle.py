"""F6: from one part of the window to the next, back to where the user was in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from gui.focus_chain import next_in_focus_chain

if TYPE_CHECKING:
    from collections.abc import Sequence


class PaneCycle(QObject):
    """Moves the focus from pane to pane and remembers where it was in each."""

    def __init__(self, panes: Sequence[QWidget], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panes = tuple(panes)
        self._last: dict[QWidget, QWidget] = {}
        QApplication.instance().focusChanged.connect(self._note)  # type: ignore[union-attr]  # there is one, with widgets

    def next(self) -> None:
        """Focus the pane after the one that has the focus; the first when none has it."""
        focused = QApplication.focusWidget()
        here = next((number for number, pane in enumerate(self._panes) if focused and pane.isAncestorOf(focused)), -1)
        for step in range(1, len(self._panes) + 1):
            if target := self._target(self._panes[(here + step) % len(self._panes)]):
                target.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def _note(self, _: QWidget | None, now: QWidget | None) -> None:
        for pane in self._panes:
            if now and pane.isAncestorOf(now):
                self._last[pane] = now

    def _target(self, pane: QWidget) -> QWidget | None:
        last = self._last.get(pane)
        # What had the focus may be gone by now, such as a button of an earlier result.
        if last and isValid(last) and _takes_keys(last, pane):
            return last
        widget = next_in_focus_chain(pane)
        while widget and widget is not pane:
            if pane.isAncestorOf(widget) and _takes_keys(widget, pane):
                return widget
            widget = next_in_focus_chain(widget)
        return None


def _takes_keys(widget: QWidget, pane: QWidget) -> bool:
    by_tab = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    return bool(by_tab) and widget.isEnabled() and widget.isVisibleTo(pane) and pane.isVisible()
