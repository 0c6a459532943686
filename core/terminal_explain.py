"""The `explain` command: what an error means that somebody pasted, in words or as JSON lines."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from core import terminal_wording
from core.diagnosis.explain.pasted_error import PastedError
from core.diagnosis.explain.pasted_text import MAX_CHARACTERS
from core.diagnosis.form_rules import internal_fault, unusable_text
from core.explanation import explain_case
from core.json_lines import json_line
from core.pasted_cases import MAX_BYTES, PastedCase, cases_of, text_of
from core.probe.step_trace import internal_fault as fault_of
from core.terminal_ink import BOLD, GREY, Ink
from core.terminal_verdict import EXIT_OK, EXIT_STOPPED, EXIT_UNUSABLE, verdict_entry
from core.values.diagnosis import Code
from core.values.printable import printable
from core.worded_verdict import WordedVerdict, worded

if TYPE_CHECKING:
    from core.interruption import Interruption
    from core.terminal_arguments import ExplainRequest
    from core.terminal_output import TerminalOutput

    Id = str | int | float | None

_STANDARD_INPUT: Final = frozenset({"", "-"})


def run(request: ExplainRequest, output: TerminalOutput, interruption: Interruption) -> int:
    """Explain what the request names and return the exit status."""
    face = _JsonFace(output) if request.as_json else _TextFace(output)
    try:
        with interruption.blocking():
            data = _read(request.source)
            text = text_of(data)
            cases = cases_of(text)
            if cases is None:
                return _explain_one(text, face)
            return _explain_all(cases, face)
    except KeyboardInterrupt:
        return EXIT_STOPPED
    except OSError as error:
        reason = terminal_wording.cannot_read(request.source, error.strerror or type(error).__name__)
        face.show(None, _unusable(reason), None)
        return EXIT_UNUSABLE


def _read(source: str) -> bytes:
    if source not in _STANDARD_INPUT:
        with Path(source).open("rb") as file:
            return file.read(MAX_BYTES)
    # None where the caller closed it: then nothing was given.
    return sys.stdin.buffer.read(MAX_BYTES) if sys.stdin is not None else b""


def _explain_one(text: str, face: _JsonFace | _TextFace) -> int:
    verdict = _explained(PastedError(text[:MAX_CHARACTERS]))
    face.show(None, verdict, None)
    return EXIT_UNUSABLE if verdict.diagnosis.code is Code.FORM_INVALID else EXIT_OK


def _explain_all(cases: list[PastedCase], face: _JsonFace | _TextFace) -> int:
    for case in cases:
        verdict = _explained(case.error) if case.error else _unusable(terminal_wording.no_case(case.line))
        face.show(case.id, verdict, case.line)
    return EXIT_OK if any(case.error is not None for case in cases) else EXIT_UNUSABLE


def _explained(error: PastedError) -> WordedVerdict:
    try:
        return worded(explain_case(error))
    except Exception as fault:  # noqa: BLE001  # one case that breaks us must not cost the others their answer
        return worded(internal_fault(fault_of(fault)))


def _unusable(reason: str) -> WordedVerdict:
    return WordedVerdict(unusable_text(), headline=printable(reason))


class _JsonFace:
    """Writes one object a case."""

    def __init__(self, output: TerminalOutput) -> None:
        self._output = output

    def show(self, case_id: Id, verdict: WordedVerdict, line: int | None) -> None:
        """Write an explanation."""
        self._output.line(
            json_line(
                {
                    "id": case_id,
                    **verdict_entry(verdict),
                    "evidence": [evidence.text for evidence in verdict.diagnosis.evidence],
                    **({"line": line} if line is not None else {}),
                }
            )
        )


class _TextFace:
    """Writes an explanation for people to read."""

    def __init__(self, output: TerminalOutput) -> None:
        self._output = output
        self._ink = Ink(output)
        self._has_begun = False

    def show(self, case_id: Id, verdict: WordedVerdict, line: int | None) -> None:
        """Write an explanation, apart from the one before."""
        if self._has_begun:
            self._output.line()
        self._has_begun = True
        if line is not None:
            heading = terminal_wording.case_heading(printable(str(case_id)) if case_id is not None else "", line)
            self._output.line(self._ink.coloured(heading, GREY))
        self._output.line(self._ink.coloured(verdict.headline, BOLD))
        for sentence in filter(None, (verdict.explanation, verdict.doubt)):
            self._output.line(sentence)
        self._list(terminal_wording.WHAT_TO_DO, verdict.advice)
        self._list(terminal_wording.WHAT_WAS_SEEN, [evidence.text for evidence in verdict.diagnosis.evidence])
        self._output.line()
        diagnosis = verdict.diagnosis
        last = terminal_wording.explained_line(diagnosis.code.value, diagnosis.confidence.value)
        self._output.line(self._ink.coloured(last, GREY))

    def _list(self, heading: str, lines: tuple[str, ...] | list[str]) -> None:
        if not lines:
            return
        self._output.line()
        self._output.line(self._ink.coloured(heading, BOLD))
        for line in lines:
            self._output.line(f"- {line}")
