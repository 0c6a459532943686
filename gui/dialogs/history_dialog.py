"""Lists the past tests, to be looked at, compared, or forgotten."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from gui.dialogs.history_model import HistoryModel
from gui.dialogs.history_table import HistoryTable
from gui.dialogs.plain_dialog import PlainDialog
from gui.style.button_kinds import ButtonKind, set_button_kind
from gui.style.card import Card
from gui.style.palettes import Tone
from gui.style.text_label import TextLabel
from gui.style.type_scale import Text
from gui.style.units import u

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from core.stores.history import PastRun

_SIZE_UNITS: Final = (860, 480)
_LOWEST_UNITS: Final = 140
_COMPARED: Final = 2


class HistoryDialog(PlainDialog):
    """A table and what can be done with the chosen rows.

    `open_requested` brings the id of one test, `compare_requested` those of two; `clear_requested` asks to forget all.
    """

    open_requested = Signal(int)
    compare_requested = Signal(int, int)
    clear_requested = Signal()

    def __init__(self, parent: QWidget | None = None, *, is_kept: bool = True) -> None:
        super().__init__("historyDialog", self.tr("History"), parent)
        self._is_kept = is_kept
        self.set_usual_size(*_SIZE_UNITS)
        self.add_text(self._about())
        self._model = HistoryModel(self)
        self._table = HistoryTable(self._model)
        self._table.chosen.connect(self._follow_choice)
        self._table.opened.connect(self.open_requested)
        self._table.setMinimumHeight(u(_LOWEST_UNITS, self))
        frame = Card()
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(u(8, self), 1, u(8, self), u(4, self))
        inside.addWidget(self._table)
        self.add(frame, 1)
        self._remark = TextLabel("", Text.HINT, Tone.NEUTRAL)
        self._remark.setObjectName("historyRemark")
        self._remark.setWordWrap(True)
        self.add(self._remark)
        self._open, self._compare, self._clear = self._add_buttons()
        self._say(self.tr("Reading…"))
        self._follow_choice()
        self._table.setFocus()

    def show_runs(self, runs: Sequence[PastRun]) -> None:
        """List these."""
        self._model.show_runs(runs)
        if runs:
            self._table.setCurrentIndex(self._model.index(0, 0))
        self._follow_choice()

    def show_problem(self, text: str) -> None:
        """Say below the table what could not be done."""
        self._say(text)

    def _about(self) -> str:
        if self._is_kept:
            return self.tr("The last 200 tests are kept on this computer, without passwords.")
        return self.tr("New tests are not kept: the history is switched off in the preferences.")

    def _add_buttons(self) -> tuple[QPushButton, QPushButton, QPushButton]:
        self.add_reject_button(self.tr("Close"))
        clear = self.add_button(self.tr("C&lear history…"))
        clear.setObjectName("clearHistoryButton")
        clear.setAccessibleName(self.tr("Clear history"))
        clear.clicked.connect(self.clear_requested)
        compare = self.add_button(self.tr("&Compare"))
        compare.setObjectName("compareRunsButton")
        compare.setAccessibleName(self.tr("Compare the two chosen tests"))
        compare.clicked.connect(self._ask_to_compare)
        show = self.add_button(self.tr("&Open"))
        show.setObjectName("openRunButton")
        show.setAccessibleName(self.tr("Open the chosen test"))
        show.setDefault(True)
        set_button_kind(show, ButtonKind.PRIMARY)
        show.clicked.connect(self._ask_to_open)
        self.add_buttons()
        return show, compare, clear

    def _follow_choice(self) -> None:
        chosen = len(self._table.chosen_runs())
        self._open.setEnabled(chosen == 1)
        self._compare.setEnabled(chosen == _COMPARED)
        self._clear.setEnabled(bool(self._model.runs))
        if not self._model.runs:
            self._say(self.tr("No test is kept yet."))
        elif chosen == _COMPARED:
            self._say(self.tr("Compare says what changed between the two."))
        else:
            self._say(self.tr("Hold Ctrl and choose a second test to compare two."))

    def _ask_to_open(self) -> None:
        if len(chosen := self._table.chosen_runs()) == 1:
            self.open_requested.emit(chosen[0])

    def _ask_to_compare(self) -> None:
        if len(chosen := self._table.chosen_runs()) == _COMPARED:
            self.compare_requested.emit(*chosen)

    def _say(self, text: str) -> None:
        self._remark.setText(text)
