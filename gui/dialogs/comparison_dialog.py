"""Says what changed between two tests, and what that may mean."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QVBoxLayout

from core.report.history_texts import when_text
from core.report.run_comparison import differences, in_order, summary
from gui.controls.cell_table import CellTable
from gui.controls.copy_button import CopyButton
from gui.controls.isolates import in_own_direction
from gui.dialogs.comparison_model import ComparisonModel
from gui.dialogs.plain_dialog import PlainDialog
from gui.style.card import Card
from gui.style.units import u
from gui.wording import render

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from core.report.run_comparison import Run
    from gui.dialogs.comparison_model import ComparisonRow

_SIZE_UNITS: Final = (820, 480)
_LOWEST_UNITS: Final = 140
_SHARES: Final = (0.15, 0.26, 0.26)
_TOPIC: Final = 0
"""The column that names what changed."""


class ComparisonTable(CellTable):
    """Shows a ComparisonModel."""

    def __init__(self, model: ComparisonModel, parent: QWidget | None = None) -> None:
        super().__init__("comparisonTable", self.tr("Differences"), model, parent)

    def widths(self, room: int) -> tuple[int, ...]:
        return tuple(round(room * share) for share in _SHARES)

    def least_width(self, column: int) -> int:
        least = super().least_width(column)
        # Topics are words of ours; what stands beside them may be anything.
        return max(least, self.longest_word(column)) if column == _TOPIC else least


class ComparisonDialog(PlainDialog):
    """A sentence, and a table with a row for each difference: then, now, and what it may mean."""

    def __init__(self, one: Run, other: Run, parent: QWidget | None = None) -> None:
        super().__init__("comparisonDialog", self.tr("Compare two tests"), parent)
        then, now = in_order((one, other))
        self.set_usual_size(*_SIZE_UNITS)
        self._summary = self.add_headline(render(summary(then, now)))
        self._summary.setObjectName("comparisonSummary")
        found = differences(then, now)
        self._headings = tuple(
            in_own_direction(render(when_text(run.outcome.started.astimezone()))) for run in (then, now)
        )
        self._rows: tuple[ComparisonRow, ...] = tuple(
            (render(one.topic), render(one.then), render(one.now), render(one.meaning) if one.meaning else "")
            for one in found
        )
        self.setAccessibleDescription(self._summary.text())
        if found:
            self._add_table()
        else:
            self.add_text(self.tr("Nothing that the tests saw is different."))
        self.add_reject_button(self.tr("Close")).setDefault(True)
        copy = CopyButton(self.tr("Copy"), self.text, self)
        copy.setObjectName("copyComparisonButton")
        copy.setAccessibleName(self.tr("Copy comparison"))
        self.add_ready_button(copy)
        self.add_buttons()

    def text(self) -> str:
        """All that the dialog says."""
        lines = [self._summary.text()]
        for topic, then, now, meaning in self._rows:
            lines += ["", topic, f"  {self._headings[0]}: {then}", f"  {self._headings[1]}: {now}"]
            lines += [f"  {meaning}"] if meaning else []
        return "\n".join(lines) + "\n"

    def _add_table(self) -> None:
        table = ComparisonTable(ComparisonModel(self._headings, self._rows, self))
        table.setMinimumHeight(u(_LOWEST_UNITS, self))
        frame = Card()
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(u(8, self), 1, u(8, self), u(4, self))
        inside.addWidget(table)
        self.add(frame, 1)
        table.setFocus()
