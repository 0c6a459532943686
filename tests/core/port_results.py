"""Results of a comparison of ports as values, for what is made of them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from core.values.details import Connected, Resolved
from core.values.ehlo import EhloKeyword, EhloKeywords
from core.values.events import StepFailed, StepPassed
from core.values.failures import ConnectRefused
from core.values.outcome import ProbeOutcome
from core.values.port_result import COMPARED_ENCRYPTIONS, PortResult
from core.values.settings import ConnectionSettings, Encryption
from core.values.steps import Step
from core.values.tls_facts import TlsFacts

if TYPE_CHECKING:
    from core.values.failures import Failure

HOST = "smtp.example.com"
WHEN = datetime(2026, 11, 24, tzinfo=UTC)
_LOOKED_UP = StepPassed(Step.RESOLVE, 0.01, 0.01, Resolved(("203.0.113.25",)))


def works(
    port: int,
    encryption: Encryption,
    *mechanisms: str,
    seconds: float = 0.028,
    version: str = "TLSv1.3",
    verified: bool = True,
) -> PortResult:
    """A pair that works up to signing in."""
    keywords = EhloKeywords((EhloKeyword("AUTH", mechanisms),) if mechanisms else ())
    encrypted = encryption is not Encryption.NONE
    outcome = ProbeOutcome(
        ConnectionSettings(HOST, port, encryption),
        WHEN,
        0.2,
        (_LOOKED_UP, _connected(port, seconds)),
        tls=TlsFacts(version, "TLS_AES_256_GCM_SHA384", verified=verified) if encrypted else None,
        ehlo_before_tls=None if encryption is Encryption.TLS else EhloKeywords() if encrypted else keywords,
        ehlo_after_tls=keywords if encrypted else None,
    )
    return PortResult(port, encryption, outcome)


def fails(
    port: int, encryption: Encryption, failure: Failure, step: Step = Step.GREETING, tls: TlsFacts | None = None
) -> PortResult:
    """A pair that was reached and then failed."""
    outcome = ProbeOutcome(
        ConnectionSettings(HOST, port, encryption),
        WHEN,
        0.2,
        (_LOOKED_UP, _connected(port, 0.028), StepFailed(step, 0.1, 0.1, failure)),
        failure=failure,
        failed_step=step,
        tls=tls,
    )
    return PortResult(port, encryption, outcome)


def not_reached(port: int, failure: Failure | None = None, step: Step = Step.CONNECT) -> tuple[PortResult, ...]:
    """A whole port that refused the connection, or failed in another way before there was one."""
    cause = failure or ConnectRefused(())
    before = (_LOOKED_UP,) if step is Step.CONNECT else ()
    return tuple(
        PortResult(
            port,
            encryption,
            ProbeOutcome(
                ConnectionSettings(HOST, port, encryption),
                WHEN,
                0.2,
                (*before, StepFailed(step, 0.002, 0.001, cause)),
                failure=cause,
                failed_step=step,
            ),
        )
        for encryption in COMPARED_ENCRYPTIONS
    )


def _connected(port: int, seconds: float) -> StepPassed:
    return StepPassed(Step.CONNECT, 0.05, seconds, Connected("203.0.113.25", port))
