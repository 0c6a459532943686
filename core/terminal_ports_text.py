"""The comparison of ports for people: a table that fills while they look."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core import terminal_wording
from core.report.english import render
from core.report.port_texts import (
    CellMark,
    PortColumn,
    choice_explanation,
    choice_headline,
    column_name,
    port_cells,
    stopped_text,
    use_label,
)
from core.terminal_ink import BOLD, GREEN, GREY, RED, YELLOW, Ink
from core.values.diagnosis import Fix, FixId
from core.values.port_result import COMPARED_ENCRYPTIONS, COMPARED_PORTS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from core.report.port_texts import PortCell
    from core.terminal_output import TerminalOutput
    from core.values.port_result import PortResult
    from core.values.settings import ConnectionSettings

_SHAPES: Final[Mapping[CellMark, tuple[str, str]]] = {
    CellMark.PASSED: ("✓", GREEN),
    CellMark.WARNING: ("!", YELLOW),
    CellMark.FAILED: ("✗", RED),
}
_LEAST_WIDTHS: Final[Mapping[PortColumn, int]] = {
    PortColumn.PORT: 4,
    PortColumn.REACHABLE: 12,
    PortColumn.NONE: 13,
    PortColumn.STARTTLS: 11,
    PortColumn.TLS: 11,
    PortColumn.SIGN_IN: 0,
}
_GAP: Final = "  "
_UP: Final = "\x1b[{count}A"
# A row that is too long for the window must not become two, or the next way up would be too short.
_CUT_LONG_ROWS, _WRAP_LONG_ROWS = "\x1b[?7l", "\x1b[?7h"


class PortsTextFace:
    """Writes a table: on a terminal at once, and anew with each result; elsewhere each row when it is complete."""

    def __init__(self, output: TerminalOutput) -> None:
        self._output = output
        self._ink = Ink(output)
        self._results: list[PortResult] = []
        self._rows_drawn = 0

    def begin(self, settings: ConnectionSettings) -> None:
        """Write what is compared, and the heads of the columns."""
        self._output.line(terminal_wording.what_is_compared(settings.host))
        self._output.line()
        heads = {column: render(column_name(column)) for column in PortColumn}
        self._output.line(self._ink.coloured(_joined(heads, heads), BOLD))
        self._draw(cut=True)

    def show(self, result: PortResult) -> None:
        """Write what the result changes."""
        self._results.append(result)
        if self._ink.is_live:
            self._draw(cut=True)
        elif sum(known.port == result.port for known in self._results) == len(COMPARED_ENCRYPTIONS):
            self._output.line(self._row(result.port))

    def end(self, best: PortResult | None, results: Sequence[PortResult]) -> None:
        """Write which port is best, and the options that test it."""
        self._draw(cut=False)
        self._output.line()
        self._output.line(self._ink.coloured(render(choice_headline(best)), f"{BOLD};{GREEN if best else RED}"))
        if explanation := choice_explanation(best, results):
            self._output.line(render(explanation))
        if best is not None:
            fix = Fix(FixId.USE_PORT, best.outcome.settings.host, best.port, best.encryption)
            self._output.line(terminal_wording.with_options(render(use_label(best)), fix))

    def stop(self) -> None:
        """Write that the comparison was stopped."""
        self._draw(cut=False)
        self._output.line()
        self._output.line(self._ink.coloured(render(stopped_text()), GREY))

    def _draw(self, *, cut: bool) -> None:
        if not self._ink.is_live:
            return
        up = _UP.format(count=self._rows_drawn) if self._rows_drawn else ""
        rows = "".join(f"\r\x1b[K{self._row(port)}\n" for port in COMPARED_PORTS)
        self._output.write(f"{up}{_CUT_LONG_ROWS}{rows}{_WRAP_LONG_ROWS}" if cut else f"{up}{rows}")
        self._rows_drawn = len(COMPARED_PORTS)

    def _row(self, port: int) -> str:
        cells = port_cells(port, self._results)
        plain = {column: self._words(cell) for column, cell in cells.items()}
        shown = {column: self._ink.coloured(plain[column], _colour(cell)) for column, cell in cells.items()}
        return _joined(shown, plain)

    def _words(self, cell: PortCell) -> str:
        words = render(cell.text)
        if cell.mark in _SHAPES:
            return f"{self._ink.mark(_SHAPES[cell.mark][0])} {words}"
        # A cell that waits or has nothing to say is a mark and no more.
        return self._ink.mark(words) if words in "…–" else words


def _colour(cell: PortCell) -> str:
    return _SHAPES[cell.mark][1] if cell.mark in _SHAPES else GREY


def _joined(shown: Mapping[PortColumn, str], plain: Mapping[PortColumn, str]) -> str:
    """Return cells side by side; `plain` are the same without colours, which take no room."""
    padded = (f"{shown[column]}{' ' * (width - len(plain[column]))}" for column, width in _LEAST_WIDTHS.items())
    return _GAP.join(padded).rstrip()
