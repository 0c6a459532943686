"""Outcomes as a test wants them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from core.values.control_probe import ControlEnded, ControlProbe, ControlPurpose
from core.values.details import Connected, Greeted
from core.values.ehlo import EhloKeyword, EhloKeywords
from core.values.events import StepPassed
from core.values.outcome import ProbeOutcome
from core.values.provider import Provider, ProviderServer, Source
from core.values.reply import Reply
from core.values.settings import ConnectionSettings, Encryption
from core.values.steps import Step
from core.values.tls_facts import TlsFacts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.values.details import StepDetail
    from core.values.events import ProbeEvent
    from core.values.failures import Failure

STARTED = datetime(2026, 11, 24, 3, 51, tzinfo=UTC)
SETTINGS = ConnectionSettings(
    "mx.example.test", 587, Encryption.STARTTLS, email="sam@example.test", username="sam", recipient="ann@example.test"
)
TLS = TlsFacts("TLSv1.3", "TLS_AES_256_GCM_SHA384", verified=True)
SUCCESS = ProbeOutcome(SETTINGS, STARTED, total_seconds=1.5, events=())


def outcome(**changes: object) -> ProbeOutcome:
    """A success of nothing, with what the test changes."""
    return replace(SUCCESS, **changes)  # type: ignore[arg-type]  # each is one of the fields


def failed(failure: Failure, step: Step = Step.EHLO, **changes: object) -> ProbeOutcome:
    return outcome(failure=failure, failed_step=step, **changes)


def settings(**changes: object) -> ConnectionSettings:
    return replace(SETTINGS, **changes)  # type: ignore[arg-type]  # each is one of the fields


def offering(*names: str) -> EhloKeywords:
    """What a server offers, each keyword with its parameters."""
    words = [name.split() for name in names]
    return EhloKeywords(tuple(EhloKeyword(name, tuple(parameters)) for name, *parameters in words))


def look(
    purpose: ControlPurpose,
    failure: Failure | None = None,
    *,
    greeting: str = "",
    number: int = 1,
    events: tuple[ProbeEvent, ...] = (),
    found: Mapping[str, Any] | None = None,
    **changes: object,
) -> ControlEnded:
    """A second look with other settings, and what it found: by default, that everything up to signing in works."""
    looked_at = settings(username="", email="", **changes)
    if greeting:
        events = (*events, greeted(greeting))
    ended = outcome(
        settings=looked_at,
        failure=failure,
        failed_step=Step.GREETING if failure is not None else None,
        events=events,
        tls=None if failure is not None or looked_at.encryption is Encryption.NONE else TLS,
    )
    ended = replace(ended, **(found or {}))
    return ControlEnded(ControlProbe(number, purpose, looked_at), at=4.0, seconds=0.5, outcome=ended)


def passed(step: Step, detail: StepDetail) -> StepPassed:
    return StepPassed(step, 1.0, 0.5, detail)


def greeted(text: str) -> StepPassed:
    return passed(Step.GREETING, Greeted(Reply(220, (text,))))


def connected(address: str) -> StepPassed:
    return passed(Step.CONNECT, Connected(address, 587))


def provider(**changes: object) -> Provider:
    """A provider that the tests make up."""
    known = Provider(
        "example",
        "Example Mail",
        domains=("example.test",),
        hosts=("mx.example.test", "*.out.example.test"),
        banners=("mailfarm.test",),
        servers=(
            ProviderServer("mx.example.test", 465, Encryption.TLS),
            ProviderServer("mx.example.test", 587, Encryption.STARTTLS),
        ),
        sources=(Source("a page that the tests make up", date(2026, 10, 1)),),
    )
    return replace(known, **changes)  # type: ignore[arg-type]  # each is one of the fields
