"""A small button that carries out what the text above it says; long names in its label are shortened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt

from gui.controls.wrapped_button import WrappedButton
from gui.style.tool_tip import tool_tip
from gui.style.units import u

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

_SMALLEST_UNITS: Final = 60
_CUT: Final = "…"


class RepairButton(WrappedButton):
    """A button that never makes the pane wider: its label takes further lines, and a word that is too long is cut."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._label = ""
        # In a dialog, Enter is not for repairing.
        self.setAutoDefault(False)

    def set_label(self, label: str) -> None:
        """Show another label; the whole of it is the accessible name."""
        self._label = label
        self.setAccessibleName(label)
        # Otherwise screen readers would be given the markup of the tool tip.
        self.setAccessibleDescription(label)
        # A name from outside must not bring a mnemonic with it.
        self.setText(_without_mnemonic(label))
        self.updateGeometry()
        self._tell_what_is_cut()

    def shown(self) -> str:
        """What stands on the button at its present width, with a new line for each of its own."""
        return self._broken(self.width()).replace("&&", "&")

    def minimumSizeHint(self) -> QSize:
        return QSize(u(_SMALLEST_UNITS, self), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_what_is_cut()

    def _broken(self, width: int) -> str:
        lines = super()._broken(width).split("\n")
        return "\n".join(line if self._size(line).width() <= width else self._cut(line, width) for line in lines)

    def _cut(self, line: str, width: int) -> str:
        room = width - self._size("").width()
        shown = self.fontMetrics().elidedText(line.replace("&&", "&"), Qt.TextElideMode.ElideMiddle, room)
        return _without_mnemonic(shown)

    def _tell_what_is_cut(self) -> None:
        self.setToolTip(tool_tip(self._label) if _CUT in self.shown() else "")


def _without_mnemonic(text: str) -> str:
    return text.replace("&", "&&")
