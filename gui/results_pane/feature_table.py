"""The table of what the server can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt

from gui.controls.cell_table import DECIDING_ROWS, CellTable
from gui.results_pane.feature_model import Column
from gui.style.units import u

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.results_pane.feature_model import FeatureModel

# In units of the program's font.
NAME_COLUMN: Final = 152
VALUE_COLUMN: Final = 180
SIDE_COLUMN: Final = 136
_NARROW_NAME: Final = 104
_NARROW_VALUE: Final = 124
_NARROW_SIDE: Final = 84
_LEAST_MEANING: Final = 140
_BESIDE_NAME: Final = 48
"""Icon and gaps."""
_BESIDE_TITLE: Final = 12
_WIDEST_NAME: Final = 0.29


class FeatureTable(CellTable):
    """Shows a FeatureModel: before and after encryption side by side, or what was asked of the two."""

    narrow_below = 600

    def __init__(self, model: FeatureModel, parent: QWidget | None = None) -> None:
        self._features = model
        super().__init__("featureTable", self.tr("Server features"), model, parent)
        model.modelReset.connect(self._follow_model)
        self._follow_model()

    def widths(self, room: int) -> tuple[int, ...]:
        sides = self._features.asked_before, self._features.asked_after
        side = self._side_width() if all(sides) else u(_NARROW_VALUE if self.is_narrow else VALUE_COLUMN, self.window())
        return self._name_width(room), *(side if is_asked else 0 for is_asked in sides)

    def least_width(self, column: int) -> int:
        least = super().least_width(column)
        if column == Column.NAME:
            return max(least, min(self.longest_word(column), self._room_for_names()))
        return max(least, u(_LEAST_MEANING, self.window())) if column == Column.MEANING else least

    def _room_for_names(self) -> int:
        """As much as is reasonable, but not so much that the table would have to scroll sideways for it."""
        room = self.viewport().width()
        others = (column for column in Column if column is not Column.NAME and not self.isColumnHidden(column))
        return min(round(room * _WIDEST_NAME), room - sum(map(self.least_width, others)))

    def _name_width(self, room: int) -> int:
        """As wide as the longest name, within reason: broken, a keyword is hard to read."""
        metrics = self.fontMetrics()
        longest = max((metrics.horizontalAdvance(row.name) for row in self._features.rows[:DECIDING_ROWS]), default=0)
        least, most = u(_NARROW_NAME if self.is_narrow else NAME_COLUMN, self.window()), round(room * _WIDEST_NAME)
        return max(least, min(longest + u(_BESIDE_NAME, self), most))

    def _side_width(self) -> int:
        """Wide enough for the titles; where it is narrow, these break between their words."""
        titles = [
            str(self._features.headerData(column, Qt.Orientation.Horizontal))
            for column in (Column.BEFORE, Column.AFTER)
        ]
        parts = [word for title in titles for word in title.split()] if self.is_narrow else titles
        widest = max(map(self.header().fontMetrics().horizontalAdvance, parts))
        least = u(_NARROW_SIDE if self.is_narrow else SIDE_COLUMN, self.window())
        return max(least, widest + u(_BESIDE_TITLE, self.window()))

    def _follow_model(self) -> None:
        self.setColumnHidden(Column.BEFORE, not self._features.asked_before)
        self.setColumnHidden(Column.AFTER, not self._features.asked_after)
        self.lay_out_columns()
