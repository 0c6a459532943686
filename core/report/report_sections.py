"""What a report says, part by part, in the words of one language: text and HTML are two ways to set the same parts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.report import step_texts, verdict_texts
from core.report.certificate_faults import certificate_faults
from core.report.certificate_rows import certificate_rows
from core.report.confidence_texts import confidence_text
from core.report.control_texts import control_name, control_result
from core.report.durations import duration_text
from core.report.evidence_texts import evidence_text
from core.report.fix_texts import fix_label
from core.report.numbers import grouped
from core.report.owner_texts import owner_text
from core.report.report import hidden_parts
from core.values.address_tried import AddressTried
from core.values.events import Direction, LineExchanged, StepCancelled, StepFailed, StepPassed, StepSkipped
from core.values.message import Message
from core.values.steps import step_plan
from core.values.value_class import value_class

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from core.report.report import Report
    from core.values.outcome import ProbeOutcome

    Say = Callable[[Message], str]

MOST_LINES: Final = 1000
"""A report is for people; of a longer conversation the beginning and the end are shown."""

_ENDS: Final = (StepPassed, StepFailed, StepSkipped, StepCancelled)


@value_class
class Row:
    """A label with its value. `mark` is the shape of a step's end, `span` where it lies on the time axis (0 to 1)."""

    label: str
    value: str
    mark: str = ""
    took: str = ""
    span: tuple[float, float] | None = None


@value_class
class Line:
    """One line of the conversation."""

    time: str
    channel: str
    speaker: str
    text: str


@value_class
class Section:
    """One part of a report: sentences, then a list of points, then rows, then lines, each where there are any."""

    heading: str
    sentences: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()
    lines: tuple[Line, ...] = ()


def report_title(report: Report, say: Say) -> tuple[str, str]:
    """Return the title and the line that says with what, where and when the test was made."""
    facts = {"version": report.version, "system": report.system, "now": report.outcome.started.isoformat()}
    return say(Message("report.title")), say(Message("report.made", facts))


def report_sections(report: Report, say: Say) -> tuple[Section, ...]:
    """Return the parts of a report; those with nothing in them are left out."""
    makers = (_result, _advice, _seen, _settings, _steps, _looks, _certificate, _features, _conversation, _hidden)
    sections = (maker(report, say) for maker in makers)
    return tuple(s for s in sections if s.sentences or s.points or s.rows or s.lines)


def _heading(name: str, say: Say) -> str:
    return say(Message(f"report.heading.{name}"))


def _result(report: Report, say: Say) -> Section:
    diagnosis = report.diagnosis
    said = (verdict_texts.headline(diagnosis), verdict_texts.explanation(diagnosis))
    told = (*said, confidence_text(diagnosis.confidence), owner_text(diagnosis))
    sentences = (message for message in told if message)
    rows = (Row(say(Message("report.label.code")), f"{diagnosis.code} ({diagnosis.severity}, {diagnosis.confidence})"),)
    return Section(_heading("result", say), tuple(map(say, sentences)), rows=rows)


def _advice(report: Report, say: Say) -> Section:
    diagnosis = report.diagnosis
    points = (*verdict_texts.advice(diagnosis), *map(fix_label, diagnosis.fixes))
    return Section(_heading("advice", say), points=tuple(map(say, points)))


def _seen(report: Report, say: Say) -> Section:
    evidence = report.diagnosis.evidence
    rows = tuple(Row(say(step_texts.step_name(seen.step)), say(evidence_text(seen))) for seen in evidence)
    return Section(_heading("seen", say), rows=rows)


def _settings(report: Report, say: Say) -> Section:
    settings = report.outcome.settings
    values = {
        "host": settings.host,
        "port": str(settings.port),
        "encryption": say(Message("report.value.encryption", {"encryption": settings.encryption})),
        "email": settings.email,
        "username": settings.username,
        "recipient": settings.recipient,
        "sign_ins": str(report.outcome.sign_in_attempts),
    }
    rows = tuple(Row(say(Message(f"report.label.{name}")), value) for name, value in values.items() if value)
    return Section(_heading("settings", say), rows=rows)


def _steps(report: Report, say: Say) -> Section:
    outcome = report.outcome
    took = say(Message("report.took", {"took": duration_text(outcome.total_seconds)}))
    return Section(_heading("steps", say), (took,), rows=tuple(step_rows(outcome, say)))


def step_rows(outcome: ProbeOutcome, say: Say) -> Iterator[Row]:
    """Return a row for each step of the plan, and below it one for each address that was tried in it."""
    ends = {event.step: event for event in outcome.events if isinstance(event, _ENDS)}
    tried = [event for event in outcome.events if isinstance(event, AddressTried)]
    axis = max((event.at for event in (*ends.values(), *tried)), default=0.0) or 1.0
    for step in step_plan(outcome.settings):
        end = ends.get(step)
        if end is None:
            yield Row(say(step_texts.step_name(step)), say(step_texts.not_reached()), mark="–")
            continue
        seconds = 0.0 if isinstance(end, StepSkipped) else end.seconds
        took = "" if isinstance(end, StepSkipped) else duration_text(seconds)
        span = None if isinstance(end, StepSkipped) else ((end.at - seconds) / axis, end.at / axis)
        yield Row(say(step_texts.step_name(step)), say(step_texts.result_line(end)), _mark(end), took, span)
        if step == "connect":
            yield from (
                Row("", say(step_texts.address_line(one)), span=(one.began / axis, one.at / axis)) for one in tried
            )


def _mark(end: step_texts.StepEnd) -> str:
    match end:
        case StepPassed(cautions=cautions):
            return "!" if cautions else "✓"
        case StepFailed():
            return "✗"
        case StepCancelled():
            return "■"
        case StepSkipped():
            return "–"


def _looks(report: Report, say: Say) -> Section:
    rows = tuple(
        Row(say(control_name(ended.control)), say(control_result(ended)), "✓" if ended.works else "✗",
            duration_text(ended.seconds))
        for ended in report.outcome.controls
    )  # fmt: skip
    return Section(_heading("looks", say), rows=rows)


def _certificate(report: Report, say: Say) -> Section:
    outcome = report.outcome
    leaf = outcome.chain.leaf if outcome.chain else None
    if outcome.chain is None or leaf is None:
        return Section("")
    tls = outcome.tls
    rows = certificate_rows(leaf, outcome.started, tls.version if tls else "", tls.cipher if tls else "")
    faults = () if outcome.chain.verified else certificate_faults(outcome, outcome.chain, leaf)
    shown = tuple(Row(say(label), say(value)) for label, value in rows)
    return Section(_heading("certificate", say), tuple(map(say, faults)), rows=shown)


def _features(report: Report, say: Say) -> Section:
    before, after = report.outcome.ehlo_before_tls, report.outcome.ehlo_after_tls
    named = {"before" if after else "offered": before, "after" if before else "offered": after}
    rows = tuple(
        Row(say(Message(f"report.label.{name}")), ", ".join(keywords.texts) or say(Message("report.value.none")))
        for name, keywords in named.items()
        if keywords is not None
    )
    return Section(_heading("features", say), rows=rows)


def _conversation(report: Report, say: Say) -> Section:
    lines = [_line(event, say) for event in report.outcome.events if isinstance(event, LineExchanged)]
    half = MOST_LINES // 2
    if len(lines) > MOST_LINES:
        count = len(lines) - 2 * half
        note = say(Message("report.value.left_out", {"count": grouped(count)}))
        lines = [*lines[:half], Line("", "", "", note), *lines[-half:]]
    return Section(_heading("conversation", say), lines=tuple(lines))


def _line(event: LineExchanged, say: Say) -> Line:
    channel = say(Message(f"report.channel.{'encrypted' if event.encrypted else 'plain'}"))
    speaker = say(Message(f"report.speaker.{event.direction}"))
    arrow = "→" if event.direction is Direction.SENT else "←"
    return Line(f"{event.when:%H:%M:%S}.{event.when.microsecond // 1000:03}", channel, f"{arrow} {speaker}", event.text)


def _hidden(report: Report, say: Say) -> Section:
    points = tuple(say(Message(f"report.hidden.{part}")) for part in hidden_parts(report.masks))
    return Section(_heading("hidden", say), points=points)
