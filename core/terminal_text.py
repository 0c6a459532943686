"""The output for people: a live list of the steps, then the verdict. Colour only where it is welcome."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core import terminal_wording
from core.providers.known_providers import provider_file_problem
from core.report.control_texts import control_heading, control_name, control_result, looking_again
from core.report.durations import duration_text
from core.report.english import render
from core.report.provider_file_texts import provider_file_text
from core.report.step_texts import (
    address_line,
    caution_text,
    not_reached,
    result_line,
    running_headline,
    step_name,
)
from core.terminal_ink import BOLD, GREEN, GREY, RED, TO_LINE_START_AND_CLEAR, YELLOW, Ink
from core.values.address_tried import AddressResult, AddressStarted, AddressTried
from core.values.control_probe import ControlEnded, ControlStarted
from core.values.diagnosis import Severity
from core.values.events import LineExchanged, StepCancelled, StepFailed, StepPassed, StepSkipped, StepStarted
from core.values.message import Message
from core.values.steps import Step, step_plan

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from core.terminal_output import TerminalOutput
    from core.values.events import ProbeEvent
    from core.values.outcome import ProbeOutcome
    from core.values.settings import ConnectionSettings
    from core.worded_verdict import Complaint, WordedVerdict

_SEVERITY_COLOURS: Final[Mapping[Severity, str]] = {
    Severity.OK: GREEN,
    Severity.WARNING: YELLOW,
    Severity.FAILURE: RED,
    Severity.NEUTRAL: GREY,
}
_NAME_WIDTH: Final = max(len(render(step_name(step))) for step in Step)
_LOOK_WIDTH: Final = 38
_DURATION_WIDTH: Final = 8


class TextFace:
    """Writes a row when a step ends; on a terminal also what is being done meanwhile."""

    def __init__(self, output: TerminalOutput) -> None:
        self._output = output
        self._ink = Ink(output)
        self._plan: tuple[Step, ...] = ()
        self._ended_steps: set[Step] = set()
        self._looks: list[ControlEnded] = []
        self._looks_under_way = 0
        self._has_heading = False
        self._is_over = False
        self._waits = False

    def begin(self, settings: ConnectionSettings, hints: Iterable[Complaint]) -> None:
        """Write what will be tested, and what is worth knowing before."""
        self._plan = step_plan(settings)
        encryption = render(Message(f"word.encryption.{settings.encryption}"))
        self._output.line(terminal_wording.what_is_tested(settings.host, settings.port, encryption))
        for hint in hints:
            self._output.line(f"{terminal_wording.NOTE}: {hint.text} {hint.instead}".rstrip())
        if problem := provider_file_problem():
            self._output.line(f"{terminal_wording.NOTE}: {render(provider_file_text(problem))}")
        self._output.line()

    def show(self, event: ProbeEvent) -> None:
        """Write what an event says."""
        match event:
            case StepStarted(step=step):
                self._wait(render(running_headline(step)))
            case AddressStarted() | LineExchanged():
                return
            case AddressTried():
                self._tried(event)
            case StepSkipped():
                self._ended_steps.add(event.step)
                self._step_row("–", GREY, event.step, "", render(result_line(event)))
            case StepPassed(cautions=cautions):
                mark, colour = ("!", YELLOW) if cautions else ("✓", GREEN)
                self._ended(event, mark, colour)
                for caution in cautions:
                    self._row(self._ink.coloured(f"    {render(caution_text(caution))}", YELLOW))
            case StepFailed():
                self._ended(event, "✗", RED)
                self._close_steps()
            case StepCancelled():
                self._ended(event, "■", GREY)
            case ControlStarted() | ControlEnded():
                self._take_look(event)

    def end(self, verdict: WordedVerdict, outcome: ProbeOutcome | None) -> None:
        """Write the steps that were not reached, and the verdict."""
        if outcome is not None:
            self._close_steps()
        diagnosis = verdict.diagnosis
        colour = _SEVERITY_COLOURS[diagnosis.severity]
        if outcome is not None:
            self._output.line()
        self._output.line(self._ink.coloured(verdict.headline, f"{BOLD};{colour}"))
        for sentence in filter(None, (verdict.explanation, verdict.doubt)):
            self._output.line(sentence)
        fixes = [terminal_wording.with_options(label, fix) for fix, label in verdict.fixes]
        self._list(terminal_wording.WHAT_TO_DO, [*verdict.advice, *fixes])
        seen = [f"{render(step_name(evidence.step))}: {evidence.text}" for evidence in diagnosis.evidence]
        self._list(terminal_wording.WHAT_WAS_SEEN, seen)
        duration = duration_text(outcome.total_seconds if outcome else 0.0)
        self._output.line()
        last = terminal_wording.last_line(diagnosis.code.value, diagnosis.severity.value, duration)
        self._output.line(self._ink.coloured(last, GREY))

    def _tried(self, attempt: AddressTried) -> None:
        """Write what became of an address, unless the row of the step says that."""
        if attempt.result not in {AddressResult.CONNECTED, AddressResult.CANCELLED}:
            self._row(f"  {' ' * _NAME_WIDTH} {' ' * _DURATION_WIDTH}  {render(address_line(attempt))}")

    def _close_steps(self) -> None:
        """Write the steps that were not reached, and what second looks have found meanwhile; once."""
        if self._is_over:
            return
        self._is_over = True
        for step in self._plan:
            if step not in self._ended_steps:
                self._step_row("–", GREY, step, "", render(not_reached()))
        self._show_looks()

    def _take_look(self, event: ControlStarted | ControlEnded) -> None:
        if isinstance(event, ControlEnded):
            self._looks.append(event)
            self._looks_under_way -= 1
        else:
            self._looks_under_way += 1
        self._show_looks()

    def _show_looks(self) -> None:
        """Write the second looks that have ended; rows of theirs do not come between those of the steps."""
        if not self._is_over:
            return
        looks, self._looks = [look for look in self._looks if not look.outcome.cancelled], []
        for look in looks:
            if not self._has_heading:
                self._has_heading = True
                self._row(f"\n{self._ink.coloured(render(control_heading()), BOLD)}")
            mark, colour = ("✓", GREEN) if look.works else ("–", GREY)
            name, duration = render(control_name(look.control)), duration_text(look.seconds)
            row = f"{name:<{_LOOK_WIDTH}} {duration:>{_DURATION_WIDTH}}  {render(control_result(look))}"
            self._row(f"{self._ink.coloured(self._ink.mark(mark), colour)} {row}")
        if self._looks_under_way:
            self._wait(render(looking_again()))

    def _ended(self, event: StepPassed | StepFailed | StepCancelled, mark: str, colour: str) -> None:
        self._ended_steps.add(event.step)
        self._step_row(mark, colour, event.step, duration_text(event.seconds), render(result_line(event)))

    def _step_row(self, mark: str, colour: str, step: Step, duration: str, result: str) -> None:
        name = render(step_name(step)).ljust(_NAME_WIDTH)
        self._row(f"{self._ink.coloured(self._ink.mark(mark), colour)} {name} {duration:>{_DURATION_WIDTH}}  {result}")

    def _row(self, text: str) -> None:
        self._output.write(f"{self._clear()}{text}\n")

    def _wait(self, text: str) -> None:
        if self._ink.is_live:
            self._output.write(f"{self._clear()}{self._ink.mark('…')} {text}")
            self._waits = True

    def _clear(self) -> str:
        clear, self._waits = (TO_LINE_START_AND_CLEAR if self._waits else ""), False
        return clear

    def _list(self, heading: str, lines: Iterable[str]) -> None:
        shown = list(lines)
        if not shown:
            return
        self._output.line()
        self._output.line(self._ink.coloured(heading, BOLD))
        for line in shown:
            self._output.line(f"- {line}")
