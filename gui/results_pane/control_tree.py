"""The list of second looks, live."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.report.control_texts import control_heading
from gui.results_pane.row_tree import RowTree
from gui.wording import render

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.results_pane.control_model import ControlModel


class ControlTree(RowTree):
    """Shows a ControlModel."""

    # What was looked at and what came of it are longer than with steps, and how long it took matters less.
    bars_from = 900
    widest_name = 0.5

    def __init__(self, model: ControlModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self.setObjectName("controlTree")
        self.setAccessibleName(render(control_heading()))
