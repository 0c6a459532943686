"""Below the steps: what was looked at besides, because the cause was open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.report.control_texts import control_heading
from gui.results_pane.control_model import ControlModel
from gui.results_pane.control_tree import ControlTree
from gui.style.text_label import TextLabel
from gui.style.type_scale import Text
from gui.style.units import u
from gui.wording import render

if TYPE_CHECKING:
    from core.values.diagnosis import Evidence
    from core.values.events import ProbeEvent


class ControlSection(QWidget):
    """A heading and the list of second looks; hidden where there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ControlModel(parent=self)
        self.tree = ControlTree(self._model, self)
        heading = TextLabel(render(control_heading()), Text.STRONG, parent=self)
        heading.setObjectName("controlHeading")
        heading.setContentsMargins(u(18, self), 0, u(18, self), 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, u(6, self), 0, 0)
        column.setSpacing(u(2, self))
        column.addWidget(heading, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.tree)
        self._model.begin()
        self.hide()

    @property
    def progress(self) -> tuple[int, int]:
        """How many looks have ended, and how many have begun."""
        return self._model.progress

    def begin(self) -> None:
        """A test starts."""
        self.hide()
        self._model.begin()

    def apply(self, event: ProbeEvent) -> None:
        """Something happened."""
        self._model.apply(event)
        self.setVisible(self._model.rowCount() > 0)

    def finish(self, total_seconds: float) -> None:
        """The test is over."""
        self._model.finish(total_seconds)
        self.tree.finish(opens_trouble=False)

    def show_evidence(self, evidence: Evidence) -> bool:
        """Open the look that saw this, give it the keyboard, and return whether there is one."""
        index = self._model.index_of_evidence(evidence)
        if index.isValid():
            self.tree.show_open(index)
            self.tree.setFocus()
        return index.isValid()
