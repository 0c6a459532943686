"""The table of what the server can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from gui.results_pane.cell_table import CellTable
from gui.results_pane.feature_model import Column
from gui.style.units import u

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.results_pane.feature_model import FeatureModel

# In units.
NAME_COLUMN: Final = 144
VALUE_COLUMN: Final = 180
SIDE_COLUMN: Final = 136
_NARROW: Final = 640
_BEFORE_NAME: Final = 40
"""Icon and gaps beside a name."""
_WIDEST_NAME: Final = 0.27


class FeatureTable(CellTable):
    """Shows a FeatureModel: before and after encryption side by side, or what was asked of the two."""

    def __init__(self, model: FeatureModel, parent: QWidget | None = None) -> None:
        self._features = model
        super().__init__("featureTable", self.tr("Server features"), model, parent)
        model.modelReset.connect(self._follow_model)
        self._follow_model()

    def widths(self, room: int) -> tuple[int, ...]:
        share = 1.0 if room >= u(_NARROW, self) else 0.8
        sides = self._features.asked_before, self._features.asked_after
        side = round(u(SIDE_COLUMN if all(sides) else VALUE_COLUMN, self) * share)
        return self._name_width(room, share), *(side if is_asked else 0 for is_asked in sides)

    def _name_width(self, room: int, share: float) -> int:
        """As wide as the longest name, within reason: broken, a keyword is hard to read."""
        metrics = self.fontMetrics()
        longest = max((metrics.horizontalAdvance(row.name) for row in self._features.rows), default=0)
        least, most = round(u(NAME_COLUMN, self) * share), round(room * _WIDEST_NAME)
        return max(least, min(longest + u(_BEFORE_NAME, self), most))

    def _follow_model(self) -> None:
        self.setColumnHidden(Column.BEFORE, not self._features.asked_before)
        self.setColumnHidden(Column.AFTER, not self._features.asked_after)
        self.lay_out_columns()
