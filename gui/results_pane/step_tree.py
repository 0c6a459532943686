"""The list of steps, live."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.results_pane.row_tree import RowTree

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.results_pane.step_model import StepModel


class StepTree(RowTree):
    """Shows a StepModel."""

    def __init__(self, model: StepModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self.setObjectName("stepTree")
        self.setAccessibleName(self.tr("Test steps"))
