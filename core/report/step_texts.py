"""What a row of a test says: the name of the step, how it ended, and what stands in the opened row."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from core.report.address_texts import address_line
from core.report.detail_texts import detail_explanation, detail_result
from core.report.event_rows import detail_rows
from core.report.failure_texts import failure_explanation, failure_result
from core.values.events import Caution, SkipReason, StepCancelled, StepFailed, StepPassed, StepSkipped
from core.values.message import Message
from core.values.settings import Encryption
from core.values.steps import Step

if TYPE_CHECKING:
    from core.values.settings import ConnectionSettings

__all__ = [
    "StepEnd",
    "address_line",
    "caution_text",
    "detail_rows",
    "explanation",
    "not_reached",
    "result_line",
    "running_headline",
    "running_text",
    "step_name",
    "waiting",
]

StepEnd = StepPassed | StepFailed | StepSkipped | StepCancelled


def step_name(step: Step) -> Message:
    """Return what a step is called: "Sign in"."""
    return Message(f"step.{step}.name")


def running_headline(step: Step) -> Message:
    """Return what the program is doing: "Signing in…"."""
    return Message(f"step.{step}.running.headline")


def running_text(step: Step, settings: ConnectionSettings) -> Message:
    """Return a sentence on what is awaited; it claims encryption only where the settings have brought it by then."""
    if step is Step.AUTH:
        name = "plain" if settings.encryption is Encryption.NONE else "encrypted"
        return Message(f"step.auth.running.{name}{'_token' if settings.auth.takes_token else ''}")
    if step is Step.GREETING and settings.encryption is Encryption.TLS:
        return Message("step.greeting.running.encrypted")
    return Message(f"step.{step}.running.text")


def waiting() -> Message:
    """Return the result of a step that still runs."""
    return Message("step.waiting")


def not_reached() -> Message:
    """Return the result of a step that the test did not get to."""
    return Message("step.not_reached")


def result_line(event: StepEnd) -> Message:
    """Return the one line that a row shows: "STARTTLS accepted", "No answer on port 587 after 10 s"."""
    match event:
        case StepPassed():
            return detail_result(event.detail, event.cautions)
        case StepFailed():
            return failure_result(event.failure)
        case StepSkipped(reason=SkipReason.NO_PASSWORD):
            return Message("step.auth.skipped")
        case StepCancelled():
            return Message("step.cancelled")
        case _:
            assert_never(event)


def explanation(event: StepEnd) -> Message | None:
    """Return the sentence for people in the opened row, or None when the line has said it all."""
    match event:
        case StepPassed():
            return detail_explanation(event.detail)
        case StepFailed():
            return failure_explanation(event.failure)
        case StepSkipped(reason=SkipReason.NO_PASSWORD):
            return Message("step.auth.skipped_explanation")
        case StepCancelled():
            return None
        case _:
            assert_never(event)


def caution_text(caution: Caution) -> Message:
    """Return a sentence on what is worth knowing about a step that passed."""
    match caution:
        case (
            Caution.CERTIFICATE_EXPIRES_SOON
            | Caution.NAME_ONLY_IN_COMMON_NAME
            | Caution.BARE_LINE_FEED
            | Caution.HELO_ONLY
            | Caution.NOT_ENCRYPTED
            | Caution.CERTIFICATE_EXCEPTION
        ):
            return Message(f"step.caution.{caution}")
        case _:
            assert_never(caution)
