"""The `ports` command: all usual ports of one server with every way to encrypt, and which of them is best."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Protocol

from core.diagnosis.form_rules import internal_fault, invalid_form
from core.diagnosis.port_ranking import best_of
from core.probe.port_comparison import PortComparison
from core.probe.step_trace import internal_fault as fault_of
from core.terminal_input import InputUnusable, checked_settings
from core.terminal_verdict import EXIT_FAILURE, EXIT_OK, EXIT_STOPPED, conclude, face_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.interruption import Interruption
    from core.terminal_arguments import PortsRequest
    from core.terminal_output import TerminalOutput
    from core.values.port_result import PortResult
    from core.values.settings import ConnectionSettings


class PortsFace(Protocol):
    """One way to show a comparison."""

    def begin(self, settings: ConnectionSettings) -> None:
        """Say what will be compared."""

    def show(self, result: PortResult) -> None:
        """Show a result as it comes."""

    def end(self, best: PortResult | None, results: Sequence[PortResult]) -> None:
        """Say which port is best, None for none."""

    def stop(self) -> None:
        """Say that the comparison was stopped."""


def run(request: PortsRequest, output: TerminalOutput, interruption: Interruption) -> int:
    """Compare what the request says and return the exit status."""
    try:
        settings, _ = checked_settings(request.form)
    except InputUnusable as unusable:
        face = face_for(output, as_json=request.as_json)
        return conclude(face, invalid_form(unusable.problems), unusable.problems)
    try:
        return _compare(settings, _ports_face(output, as_json=request.as_json), interruption)
    except Exception as error:  # noqa: BLE001  # a fault of ours is said as well, and never with what it has seen
        interruption.ignore()
        return conclude(face_for(output, as_json=request.as_json), internal_fault(fault_of(error)))


def _ports_face(output: TerminalOutput, *, as_json: bool) -> PortsFace:
    # Each loads only what it needs.
    if as_json:
        from core.terminal_ports_json import PortsJsonFace

        return PortsJsonFace(output)
    from core.terminal_ports_text import PortsTextFace

    return PortsTextFace(output)


def _compare(settings: ConnectionSettings, face: PortsFace, interruption: Interruption) -> int:
    face.begin(settings)
    try:
        results = interruption.run(PortComparison(settings, face.show).run())
    except asyncio.CancelledError:
        interruption.ignore()
        face.stop()
        return EXIT_STOPPED
    interruption.ignore()
    best = best_of(results)
    face.end(best, results)
    return EXIT_FAILURE if best is None else EXIT_OK
