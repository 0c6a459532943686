"""What changed between two tests, in words: "it worked at home and not in the office", "it worked in May"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.report import step_texts, verdict_texts
from core.report.bounded import bounded
from core.report.durations import duration_text
from core.report.tls_names import version_name
from core.values.details import Greeted, Resolved
from core.values.diagnosis import Severity
from core.values.events import StepFailed, StepPassed
from core.values.message import Message
from core.values.steps import Step, step_plan
from core.values.value_class import value_class

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from core.values.diagnosis import Diagnosis
    from core.values.outcome import ProbeOutcome
    from core.values.settings import ConnectionSettings
    from core.values.tls_facts import CertificateFacts

MUCH_LONGER: Final = 3.0
"""A step took much longer when it took so many times as long ..."""
LONG_ENOUGH: Final = 0.5
"""... and so many seconds more."""


@value_class
class Run:
    """One of two tests to be compared."""

    outcome: ProbeOutcome
    diagnosis: Diagnosis


@value_class
class Difference:
    """One thing that differs: what it is, how it was in either test, and what that may mean (None: nothing more)."""

    topic: Message
    then: Message
    now: Message
    meaning: Message | None = None


def summary(then: Run, now: Run) -> Message:
    """Return in one sentence how the later test went against the earlier one."""
    facts = {"first_day": then.outcome.started.isoformat()}
    return Message(f"comparison.summary.{_summary(then, now)}", facts)


def differences(then: Run, now: Run) -> tuple[Difference, ...]:
    """Return what differs, in the order of the steps; nothing where a test did not get far enough to tell."""
    makers = (
        *(_settings, _result, _addresses, _network, _greeting, _features),
        *(_encryption, _certificate, _sign_in, _times),
    )
    return tuple(difference for maker in makers for difference in maker(then, now))


def _summary(then: Run, now: Run) -> str:
    if then.outcome.cancelled or now.outcome.cancelled:
        return "stopped"
    worked, works = _works(then), _works(now)
    if worked and works:
        return "both_work"
    if worked or works:
        return "mended" if works else "broke"
    return "same_trouble" if then.diagnosis.code is now.diagnosis.code else "other_trouble"


def _works(run: Run) -> bool:
    return run.outcome.failure is None and run.diagnosis.severity in {Severity.OK, Severity.WARNING}


def _difference(topic: str, then: Message, now: Message, meaning: str = "") -> Difference:
    told = Message(f"comparison.meaning.{meaning}") if meaning else None
    return Difference(Message(f"comparison.topic.{topic}"), then, now, told)


def _given(value: str) -> Message:
    return Message("comparison.value.given", {"value": bounded(value)}) if value else Message("comparison.value.none")


def _settings(then: Run, now: Run) -> Iterator[Difference]:
    one, other = (run.outcome.settings for run in (then, now))
    if (one.host, one.port, one.encryption) != (other.host, other.port, other.encryption):
        yield _difference("settings", _server(one), _server(other), "settings")


def _server(settings: ConnectionSettings) -> Message:
    facts = {"host": settings.host, "port": str(settings.port), "encryption": settings.encryption.value}
    return Message("comparison.value.settings", facts)


def _result(then: Run, now: Run) -> Iterator[Difference]:
    if then.diagnosis.code is not now.diagnosis.code:
        yield _difference("result", verdict_texts.headline(then.diagnosis), verdict_texts.headline(now.diagnosis))


def _addresses(then: Run, now: Run) -> Iterator[Difference]:
    one, other = (_resolved(run.outcome) for run in (then, now))
    if one and other and set(one) != set(other):
        meaning = "" if then.outcome.settings.host != now.outcome.settings.host else "addresses"
        yield _difference("addresses", _given(", ".join(one)), _given(", ".join(other)), meaning)


def _resolved(outcome: ProbeOutcome) -> tuple[str, ...]:
    for event in outcome.events:
        if isinstance(event, StepPassed) and isinstance(event.detail, Resolved):
            return event.detail.addresses
    return ()


def _network(then: Run, now: Run) -> Iterator[Difference]:
    one, other = (_end_of(run.outcome, Step.CONNECT) for run in (then, now))
    if one and other and type(one) is not type(other):
        yield _difference("network", step_texts.result_line(one), step_texts.result_line(other), "network")


def _end_of(outcome: ProbeOutcome, step: Step) -> StepPassed | StepFailed | None:
    ends = (e for e in outcome.events if isinstance(e, StepPassed | StepFailed) and e.step is step)
    return next(ends, None)


def _greeting(then: Run, now: Run) -> Iterator[Difference]:
    one, other = (_greeted(run.outcome) for run in (then, now))
    # What follows the name is often the time or a number of the connection.
    if one and other and one.split()[:2] != other.split()[:2]:
        yield _difference("greeting", _given(one), _given(other), "greeting")


def _greeted(outcome: ProbeOutcome) -> str:
    details = (e.detail for e in outcome.events if isinstance(e, StepPassed))
    return next((str(detail.reply) for detail in details if isinstance(detail, Greeted)), "")


def _features(then: Run, now: Run) -> Iterator[Difference]:
    one, other = _offered(then.outcome, now.outcome)
    if set(one) == set(other):
        return
    missing, new = [name for name in one if name not in other], [name for name in other if name not in one]
    yield _difference("features", _only(missing), _only(new), "features" if new else "features_fewer")


def _only(names: list[str]) -> Message:
    return Message("comparison.value.only", {"value": bounded(", ".join(names))}) if names else _given("")


def _offered(then: ProbeOutcome, now: ProbeOutcome) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What both heard at the same point of the conversation: servers offer other features once it is encrypted."""
    points = ((then.ehlo_after_tls, now.ehlo_after_tls), (then.ehlo_before_tls, now.ehlo_before_tls))
    return next(((one.texts, other.texts) for one, other in points if one is not None and other is not None), ((), ()))


def _encryption(then: Run, now: Run) -> Iterator[Difference]:
    one, other = then.outcome.tls, now.outcome.tls
    if one and other and one.version != other.version:
        yield _difference(
            "encryption", _given(version_name(one.version)), _given(version_name(other.version)), "encryption"
        )


def _certificate(then: Run, now: Run) -> Iterator[Difference]:
    one, other = (run.outcome.chain.leaf if run.outcome.chain else None for run in (then, now))
    if one and other and one.fingerprint_sha256 != other.fingerprint_sha256:
        is_renewed = one.issuer == other.issuer and one.names == other.names
        meaning = "certificate_renewed" if is_renewed else "certificate"
        yield _difference("certificate", _described(one), _described(other), meaning)


def _described(certificate: CertificateFacts) -> Message:
    issuer = bounded(certificate.issuer_name or certificate.issuer)
    return Message("comparison.value.certificate", {"issuer": issuer, "expiry_day": certificate.not_after.isoformat()})


def _sign_in(then: Run, now: Run) -> Iterator[Difference]:
    one, other = (_end_of(run.outcome, Step.AUTH) for run in (then, now))
    if one and other and type(one) is not type(other):
        yield _difference("sign_in", step_texts.result_line(one), step_texts.result_line(other), "sign_in")


def _times(then: Run, now: Run) -> Iterator[Difference]:
    for step in dict.fromkeys((*step_plan(then.outcome.settings), *step_plan(now.outcome.settings))):
        one, other = (_end_of(run.outcome, step) for run in (then, now))
        if isinstance(one, StepPassed) and isinstance(other, StepPassed) and _differ(one.seconds, other.seconds):
            yield _difference("times", _took(one), _took(other), "times")


def _differ(one: float, other: float) -> bool:
    short, long = sorted((one, other))
    return long - short >= LONG_ENOUGH and long >= short * MUCH_LONGER


def _took(end: StepPassed) -> Message:
    return Message("comparison.value.step_took", {"step": end.step, "took": duration_text(end.seconds)})


def in_order(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Return tests in the order in which they were made."""
    return tuple(sorted(runs, key=lambda run: run.outcome.started))
