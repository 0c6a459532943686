"""No value without a text, no text without a value, and no place left open."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, get_args

import pytest

from core.report import control_texts, feature_texts, fix_texts, problem_texts, step_texts
from core.report.address_texts import address_label, address_result, address_under_way
from core.report.confidence_texts import confidence_text
from core.report.english import render
from core.report.event_rows import detail_rows
from core.report.numbers import size_text
from core.report.spoken_places import spoken
from core.report.templates import texts
from core.values.address_tried import AddressResult
from core.values.control_probe import ControlEnded, ControlProbe, ControlPurpose
from core.values.credentials import StoreProblem
from core.values.details import StepDetail
from core.values.diagnosis import Confidence, Fix, FixId
from core.values.ehlo import EhloKeyword
from core.values.events import Caution, SkipReason, StepCancelled, StepFailed, StepPassed, StepSkipped
from core.values.failures import Failure
from core.values.form import Field, Problem, ProblemKind
from core.values.message import Message
from core.values.outcome import ProbeOutcome
from core.values.provider import SecretKind, UsernameForm
from core.values.settings import AuthMethod, ConnectionSettings, Encryption, IpVersion
from core.values.steps import Step
from core.values.tls_facts import TlsFacts
from tests.core.report.every_value import DETAILS, FAILURES, NOW, PROBLEMS, REPAIRS, begun, tried

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.report.step_texts import StepEnd

EVENTS: tuple[StepEnd, ...] = (
    *(StepPassed(Step.TLS, 1.0, 0.5, detail, cautions) for detail, cautions in DETAILS),
    *(StepFailed(Step.TLS, 1.0, 0.5, failure) for failure in FAILURES),
    *(StepSkipped(Step.AUTH, 1.0, reason) for reason in SkipReason),
    StepCancelled(Step.TLS, 1.0, 0.5),
)


def of_events() -> Iterator[Message]:
    for event in EVENTS:
        yield step_texts.result_line(event)
        if explanation := step_texts.explanation(event):
            yield explanation
        yield from (part for row in detail_rows(event) for part in row)


def of_steps() -> Iterator[Message]:
    for step in Step:
        yield step_texts.step_name(step)
        yield step_texts.running_headline(step)
        yield Message(f"step.{step}.doing")
        for encryption in (Encryption.NONE, Encryption.TLS, Encryption.STARTTLS):
            for auth in AuthMethod:
                settings = ConnectionSettings("smtp.example.com", 587, encryption, auth=auth)
                yield step_texts.running_text(step, settings)
    yield step_texts.waiting()
    yield step_texts.not_reached()
    yield from map(step_texts.caution_text, Caution)
    yield address_under_way(begun())
    for result in AddressResult:
        yield step_texts.address_line(tried(result=result))
        yield address_label(tried(result=result))
        yield address_result(tried(result=result))


def of_problems() -> Iterator[Message]:
    yield from map(problem_texts.problem_text, PROBLEMS)
    for repairs in REPAIRS:
        label = problem_texts.repair_label(Problem(Field.HOST, ProblemKind.HOST_INVALID, "x", repairs))
        assert label is not None
        yield label
    for problem in StoreProblem:
        yield problem_texts.store_problem_text(problem)
        yield problem_texts.store_problem_cause(problem)


def of_features() -> Iterator[Message]:
    names = [text_id.rpartition(".")[2] for text_id in texts("feature") if text_id.startswith("feature.meaning.")]
    for name in (*names, "X-OWN", "OTHER", "SIZE", "AUTH"):
        for parameters in ((), ("0",), ("1000",), ("odd",)):
            for after in (True, False):
                keyword = EhloKeyword(name, parameters)
                yield feature_texts.keyword_value(keyword)
                yield feature_texts.keyword_meaning(keyword, only_after_encryption=after)
    yield feature_texts.absent_value()
    yield from map(feature_texts.absent_meaning, feature_texts.USUAL_KEYWORDS)


def of_fixes() -> Iterator[Message]:
    return (fix_texts.fix_label(Fix(fix, "smtp.example.com", 587, Encryption.TLS)) for fix in FixId)


def of_controls() -> Iterator[Message]:
    settings = ConnectionSettings("smtp.example.com", 587, Encryption.TLS)
    outcome = ProbeOutcome(settings, NOW, 1.0, ())
    yield control_texts.control_heading()
    yield control_texts.looking_again()
    for purpose in ControlPurpose:
        for encryption in (Encryption.NONE, Encryption.TLS, Encryption.STARTTLS):
            for version in (IpVersion.IPV4, IpVersion.IPV6):
                to = replace(settings, encryption=encryption, ip_version=version)
                control = ControlProbe(1, purpose, to)
                yield control_texts.control_name(control)
                for found in (
                    outcome,
                    replace(outcome, tls=TlsFacts("TLSv1.3", "x")),
                    replace(outcome, cancelled=True),
                ):
                    yield control_texts.control_result(ControlEnded(control, 1.0, 1.0, found))
    for failure in FAILURES:
        control = ControlProbe(1, ControlPurpose.OTHER_PORT, settings)
        yield control_texts.control_result(ControlEnded(control, 1.0, 1.0, replace(outcome, failure=failure)))


def of_words() -> Iterator[Message]:
    facts = dict.fromkeys(("day", "month", "short_month", "year", "time"), "1")
    yield Message("word.date", facts)
    yield Message("word.day", facts)
    yield Message("word.because", {"reason": "DECODE_ERROR"})
    yield from (Message(f"word.field.{field}") for field in Field)
    yield from (Message(f"word.encryption.{encryption}") for encryption in Encryption)
    yield from filter(None, map(confidence_text, Confidence))
    for kind in set(SecretKind) - {SecretKind.PASSWORD, SecretKind.OAUTH}:
        yield Message(f"word.secret_kind.{kind}")
    for form in UsernameForm:
        yield Message(f"word.username_form.{form}", {"fixed_username": "apikey"})
    yield Message("word.pair", {"first": "Server", "second": "Port"})
    for size in (1, 2000, 3_000_000, 4 * 1024**3, 5 * 1024**4):
        yield from spoken("size", size_text(size), {})
    for off in ("40 days", "3 hours", "90 minutes"):
        yield from spoken("clock_off", off, {})
    for month in range(1, 13):
        yield Message(f"word.month.{month}")
        yield Message(f"word.short_month.{month}")
    yield from spoken("day", "1", {})
    for text_id in texts("word"):
        if text_id.startswith("word.reason."):
            (word,) = spoken("reason", text_id.rpartition(".")[2], {})
            yield word


SOURCES = {
    "step": (of_events, of_steps),
    "failure": (of_events,),
    "problem": (of_problems,),
    "feature": (of_features,),
    "fix": (of_fixes,),
    "control": (of_controls,),
    "word": (of_words,),
}


def test_the_samples_hold_every_kind() -> None:
    assert {type(detail) for detail, _ in DETAILS} == set(get_args(StepDetail))
    assert {type(failure) for failure in FAILURES} == set(get_args(Failure))
    assert {problem.kind for problem in PROBLEMS} == set(ProblemKind)
    assert {caution for _, cautions in DETAILS for caution in cautions} == set(Caution)


@pytest.mark.parametrize("theme", SOURCES)
def test_every_value_has_a_text_and_every_text_a_value(theme: str) -> None:
    messages = [message for source in SOURCES[theme] for message in source()]
    for message in messages:
        text = render(message)
        assert text.strip(), message.id
        assert not re.search(r"[{}]|“”|\(\)|\bNone\b", text), text
    assert {message.id for message in messages if message.id.startswith(f"{theme}.")} == set(texts(theme))


def test_rows_hold_text() -> None:
    for event in EVENTS:
        for label, value in detail_rows(event):
            assert render(value).strip(), f"{event}: {label.id}"


@pytest.mark.parametrize("event", [event for event in EVENTS if not isinstance(event, StepCancelled)])
def test_results_are_labels_and_explanations_are_sentences(event: StepEnd) -> None:
    assert not render(step_texts.result_line(event)).endswith((".", "!"))
    if explanation := step_texts.explanation(event):
        assert render(explanation).endswith(".")
