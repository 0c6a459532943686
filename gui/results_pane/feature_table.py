"""The table of what the server can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from gui.results_pane.cell_table import CellTable
from gui.style.units import u

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.results_pane.feature_model import FeatureModel

# In units.
NAME_COLUMN: Final = 144
VALUE_COLUMN: Final = 180
_NARROW: Final = 640


class FeatureTable(CellTable):
    """Shows a FeatureModel."""

    def __init__(self, model: FeatureModel, parent: QWidget | None = None) -> None:
        super().__init__("featureTable", self.tr("Server features"), model, parent)

    def widths(self, room: int) -> tuple[int, ...]:
        share = 1.0 if room >= u(_NARROW, self) else 0.8
        return round(u(NAME_COLUMN, self) * share), round(u(VALUE_COLUMN, self) * share)
