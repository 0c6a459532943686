"""The line at the bottom of a tab: a quiet remark, and the buttons for what stands above."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.controls.flow_layout import FlowLayout
from gui.controls.wrapped_label import WrappedLabel
from gui.style.button_kinds import ButtonKind, set_button_kind
from gui.style.palettes import Tone
from gui.style.tool_tip import tool_tip
from gui.style.type_scale import Text
from gui.style.units import u

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QPushButton


# In units.
_GAP: Final = 8
_MOST_LINES_BESIDE: Final = 2


class TabFooter(QWidget):
    """A remark and buttons without a frame; a remark that would stand narrow beside them stands above."""

    def __init__(self, *buttons: QPushButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._remark = WrappedLabel(Text.HINT, Tone.NEUTRAL, self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(u(18, self), u(4, self), u(10, self), u(8, self))
        self._column.setSpacing(u(2, self))
        self._row = QHBoxLayout()
        self._row.setSpacing(u(_GAP, self))
        self._column.addLayout(self._row)
        self._row.addWidget(self._remark, 1, Qt.AlignmentFlag.AlignVCenter)
        self._row.addStretch()
        # Where even the buttons are wider than the window, some stand in a further line.
        flow = FlowLayout()
        flow.setSpacing(u(_GAP, self))
        self._row.addLayout(flow)
        self._buttons = buttons
        self._forms: tuple[str, ...] = ("",)
        self._is_above = False
        for button in buttons:
            set_button_kind(button, ButtonKind.QUIET)
            flow.addWidget(button)

    def set_remark(self, text: str, *shorter: str) -> None:
        """Say something, or nothing; in the first of the shorter forms that has room on one line, if need be."""
        if (text, *shorter) == self._forms:
            return
        self._forms = text, *shorter
        self._find_place()
        # Where it is not seen in whole, it can be read in whole.
        self._remark.setToolTip(tool_tip(text) if shorter else "")
        self._remark.setAccessibleDescription(text if shorter else "")

    def remark(self) -> str:
        """What there is to say, in whole."""
        return self._forms[0]

    def shown(self) -> str:
        """What of it is said."""
        return self._remark.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._find_place()

    def _find_place(self) -> None:
        margins = self._column.contentsMargins()
        shown = [button for button in self._buttons if not button.isHidden()]
        taken = sum(button.sizeHint().width() + self._row.spacing() for button in shown)
        beside = self.width() - margins.left() - margins.right() - taken
        metrics = self._remark.fontMetrics()
        fitting = (form for form in self._forms if metrics.horizontalAdvance(form) < beside)
        self._remark.setText(next(fitting, self._forms[-1]))
        lines = self._remark.heightForWidth(max(beside, 1)) / metrics.height()
        is_above = round(lines) > _MOST_LINES_BESIDE
        if is_above is not self._is_above:
            self._is_above = is_above
            if is_above:
                self._row.removeWidget(self._remark)
                self._column.insertWidget(0, self._remark)
            else:
                self._column.removeWidget(self._remark)
                self._row.insertWidget(0, self._remark, 1, Qt.AlignmentFlag.AlignVCenter)
