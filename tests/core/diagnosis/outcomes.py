"""Outcomes as a test wants them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from core.values.ehlo import EhloKeyword, EhloKeywords
from core.values.outcome import ProbeOutcome
from core.values.settings import ConnectionSettings, Encryption
from core.values.steps import Step

if TYPE_CHECKING:
    from core.values.failures import Failure

STARTED = datetime(2026, 11, 24, 3, 51, tzinfo=UTC)
SETTINGS = ConnectionSettings(
    "mx.example.test", 587, Encryption.STARTTLS, email="sam@example.test", username="sam", recipient="ann@example.test"
)
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
