"""The page that compares the usual ports of the server, and offers the best of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from core.values.diagnosis import Fix, FixId
from gui.announcement import announce
from gui.controls.wrapped_label import WrappedLabel
from gui.results_pane.port_model import PortModel, PortsState
from gui.results_pane.port_table import PortTable
from gui.results_pane.ports_footer import PortsFooter
from gui.style.palettes import Tone
from gui.style.units import u

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.values.port_result import PortResult

# In units.
_SIDE: Final = 4
_TEXT_SIDE: Final = 20


class PortsTab(QWidget):
    """A comparison is `begin`, any number of `add`, and `finish`.

    `compare_requested` and `stop_requested` come from its button, `use_requested` brings the Fix for the chosen port.
    """

    compare_requested = Signal()
    stop_requested = Signal()
    use_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = ""
        self._model = PortModel(self)
        # Each part is made where it stays, and in this order: that is how the tab key goes through them.
        self._pages = QStackedWidget(self)
        empty, full = QWidget(self._pages), QWidget(self._pages)
        self._about = WrappedLabel(tone=Tone.NEUTRAL, parent=empty)
        self._about.setObjectName("portsEmptyLabel")
        self._about.setText(
            self.tr(
                "Tries the usual ports of the server, each with and without encryption, and says which is best; "
                "no password is ever sent while comparing."
            )
        )
        self._table = PortTable(self._model, full)
        self._table.port_chosen.connect(self._show_choice)
        self._add_page(empty, _TEXT_SIDE, 16).addWidget(self._about, 1, Qt.AlignmentFlag.AlignTop)
        self._add_page(full, _SIDE, 0).addWidget(self._table)
        self._footer = PortsFooter(self)
        self._footer.run_requested.connect(self._run_or_stop)
        self._footer.use_requested.connect(self._use)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._pages, 1)
        column.addWidget(self._footer)
        self.setFocusProxy(self._footer.run_button)

    def _add_page(self, page: QWidget, side: int, top: int) -> QVBoxLayout:
        inside = QVBoxLayout(page)
        inside.setContentsMargins(u(side, self), u(top, self), u(side, self), 0)
        self._pages.addWidget(page)
        return inside

    # --- what happens ------------------------------------------------------------------------------------------------

    def begin(self, host: str, ports: Sequence[int]) -> None:
        """A comparison of these ports of a server starts."""
        self._host = host
        self._pages.setCurrentIndex(1)
        self.setFocusProxy(self._table)
        self._model.begin(ports)
        self._footer.set_stale_host("")
        self._footer.show_progress(0, self._model.expected)

    def add(self, result: PortResult) -> None:
        """One answer is there."""
        self._model.add(result)
        self._footer.show_progress(len(self._model.results), self._model.expected)

    def finish(self, *, was_stopped: bool) -> None:
        """The comparison is over: all answers are there, or no more will come."""
        self._model.end(was_stopped=was_stopped)
        best = None if was_stopped else self._model.best()
        if best:
            self._table.choose_port(best.port)
        self._footer.show_end(best, self._model.results, was_stopped=was_stopped)
        self._show_choice()
        announce(self, self._footer.spoken, is_urgent=True)

    def set_blocked(self, is_blocked: bool) -> None:  # also a slot for a signal that carries one bool
        """Let nothing be begun here while a test runs."""
        self._footer.set_blocked(is_blocked)

    def set_stale(self, is_stale: bool) -> None:  # as above
        """Say that the form shows another server than the one that was compared, or take that back."""
        self._footer.set_stale_host(self._host if is_stale else "")

    # --- what the user asks for --------------------------------------------------------------------------------------

    def _choice(self) -> PortResult | None:
        """What the button takes over: the best way of the chosen row, else the best of all."""
        port = self._table.chosen_port()
        best = None if port is None else self._model.best(port)
        return best or (self._model.best() if self._model.state is PortsState.COMPLETE else None)

    def _show_choice(self) -> None:
        if not self._model.is_running:
            self._footer.show_choice(self._choice())

    def _run_or_stop(self) -> None:
        if self._model.is_running:
            self.stop_requested.emit()
        else:
            self.compare_requested.emit()

    def _use(self) -> None:
        if choice := self._choice():
            self.use_requested.emit(Fix(FixId.USE_PORT, self._host, choice.port, choice.encryption))
