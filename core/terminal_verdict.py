"""How every command of the terminal ends: with a verdict in words, and an exit status that agrees with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from core import terminal_wording
from core.diagnosis.form_rules import internal_fault
from core.probe.step_trace import internal_fault as fault_of
from core.values.diagnosis import Code, Severity
from core.worded_verdict import WordedVerdict, worded

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.json_lines import JsonObject
    from core.terminal_output import TerminalOutput
    from core.values.diagnosis import Diagnosis
    from core.values.events import ProbeEvent
    from core.values.form import Problem
    from core.values.outcome import ProbeOutcome
    from core.values.settings import ConnectionSettings
    from core.worded_verdict import Complaint

EXIT_OK: Final = 0
EXIT_FAILURE: Final = 1
EXIT_UNUSABLE: Final = 2
EXIT_STOPPED: Final = 130
_STATUS_OF_CODE: Final = {Code.FORM_INVALID: EXIT_UNUSABLE, Code.CANCELLED: EXIT_STOPPED}


def verdict_entry(verdict: WordedVerdict) -> JsonObject:
    """Return what JSON says of a verdict, whichever command came to it."""
    diagnosis = verdict.diagnosis
    return {
        "code": diagnosis.code.value,
        "severity": diagnosis.severity.value,
        "owner": diagnosis.owner.value,
        "confidence": diagnosis.confidence.value,
        "headline": verdict.headline,
        "explanation": verdict.explanation,
        "advice": list(verdict.advice),
    }


class Face(Protocol):
    """One way to show a test."""

    def begin(self, settings: ConnectionSettings, hints: Iterable[Complaint]) -> None:
        """Say what will be tested."""

    def show(self, event: ProbeEvent) -> None:
        """Show an event as it happens."""

    def end(self, verdict: WordedVerdict, outcome: ProbeOutcome | None) -> None:
        """Show the verdict; `outcome` is None when no test was begun."""


def face_for(output: TerminalOutput, *, as_json: bool) -> Face:
    """Return the way to show a test that was asked for."""
    # Each loads only what it needs.
    if as_json:
        from core.terminal_json import JsonFace

        return JsonFace(output)
    from core.terminal_text import TextFace

    return TextFace(output)


def conclude(
    face: Face, diagnosis: Diagnosis, problems: Iterable[Problem] = (), outcome: ProbeOutcome | None = None
) -> int:
    """Show a verdict, with the problems of the input that it is about, and return the exit status."""
    verdict = _worded(diagnosis, problems)
    face.end(verdict, outcome)
    return exit_status(verdict.diagnosis)


def exit_status(diagnosis: Diagnosis) -> int:
    """Return the exit status that goes with a verdict."""
    if diagnosis.code in _STATUS_OF_CODE:
        return _STATUS_OF_CODE[diagnosis.code]
    return EXIT_OK if diagnosis.severity in {Severity.OK, Severity.WARNING} else EXIT_FAILURE


def _worded(diagnosis: Diagnosis, problems: Iterable[Problem]) -> WordedVerdict:
    try:
        return worded(diagnosis, problems)
    except Exception as error:  # noqa: BLE001  # a verdict without its texts is better than none
        return WordedVerdict(internal_fault(fault_of(error)), headline=terminal_wording.FAULT_HEADLINE)
