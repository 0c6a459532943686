"""The output for scripts: JSON lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core import terminal_wording
from core.json_lines import event_entry, json_line, outcome_entry
from core.terminal_verdict import verdict_entry
from core.values.events import StepSkipped

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.json_lines import JsonObject
    from core.terminal_output import TerminalOutput
    from core.values.diagnosis import Evidence, Fix
    from core.values.events import ProbeEvent
    from core.values.outcome import ProbeOutcome
    from core.values.settings import ConnectionSettings
    from core.worded_verdict import Complaint, WordedVerdict


class JsonFace:
    """Writes one object a line; the last one is the verdict."""

    def __init__(self, output: TerminalOutput) -> None:
        self._output = output
        self._hints: tuple[Complaint, ...] = ()

    def begin(self, _settings: ConnectionSettings, hints: Iterable[Complaint]) -> None:
        """Keep the hints for the verdict: lines are events, and a hint is none."""
        self._hints = tuple(hints)

    def show(self, event: ProbeEvent) -> None:
        """Write an event."""
        reason = terminal_wording.skip_reason(event.reason) if isinstance(event, StepSkipped) else ""
        self._output.line(json_line(event_entry(event, reason)))

    def end(self, verdict: WordedVerdict, outcome: ProbeOutcome | None) -> None:
        """Write the verdict."""
        self._output.line(
            json_line(
                {
                    "event": "verdict",
                    **verdict_entry(verdict),
                    "evidence": list(map(_evidence, verdict.diagnosis.evidence)),
                    "fixes": [_fix(fix, label) for fix, label in verdict.fixes],
                    "problems": [_complaint(one) for one in verdict.complaints],
                    "hints": [_complaint(one) for one in self._hints],
                    **outcome_entry(outcome),
                }
            )
        )


def _evidence(one: Evidence) -> JsonObject:
    seen: JsonObject = {"step": one.step.value, "text": one.text}
    return {**seen, "control": one.control.value} if one.control else seen


def _fix(fix: Fix, label: str) -> JsonObject:
    """Return what a fix changes; a user name and an IP version only where they are changed."""
    to: JsonObject = {"host": fix.host, "port": fix.port, "encryption": fix.encryption.value}
    if fix.username is not None:
        to["username"] = fix.username
    if fix.ip_version is not None:
        to["ip_version"] = fix.ip_version.value
    return {"id": fix.id.value, "label": label, **to}


def _complaint(one: Complaint) -> JsonObject:
    problem = one.problem
    repairs = {field.value: value for field, value in problem.repairs}
    said = {"seen": problem.seen, "text": one.text, "repairs": repairs}
    return {"field": problem.field.value, "kind": problem.kind.value, **said}
