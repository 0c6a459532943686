"""Collects what a test finds out, from the events that it emits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.values.details import (
    CertificateAccepted,
    CertificateExcepted,
    Introduced,
    MessageAccepted,
    SignedIn,
    TlsAgreed,
)
from core.values.events import LineExchanged, StepCancelled, StepFailed, StepPassed
from core.values.outcome import ProbeOutcome
from core.values.tls_facts import CertificateChain, TlsFacts

if TYPE_CHECKING:
    from core.values.ehlo import EhloKeywords
    from core.values.events import Caution, ProbeEvent
    from core.values.failures import Failure
    from core.values.settings import ConnectionSettings
    from core.values.steps import Step
    from core.wire.clock import Clock

MAX_LINES_KEPT: Final = 5000
"""More lines of conversation than this are shown while they come, but not kept in the outcome."""


class FindingsRecord:
    """Takes every event once, and can say at any time what is known."""

    def __init__(self, settings: ConnectionSettings, clock: Clock, lines_kept: int = MAX_LINES_KEPT) -> None:
        self._settings = settings
        self._clock = clock
        self._events: list[ProbeEvent] = []
        self._lines = 0
        self._lines_kept = lines_kept
        self._failure: Failure | None = None
        self._failed_step: Step | None = None
        self._cancelled = False
        self._cautions: dict[Caution, None] = {}
        self._tls: TlsFacts | None = None
        self._chain: CertificateChain | None = None
        self._is_excepted = False
        self._ehlo: dict[bool, EhloKeywords] = {}
        self._signed_in = False
        self._message_accepted = False
        self._sign_in_attempts = 0

    def take(self, event: ProbeEvent) -> None:
        """Note one event."""
        if isinstance(event, LineExchanged):
            self._lines += 1
            if self._lines > self._lines_kept:
                return
        self._events.append(event)
        match event:
            case StepPassed():
                self._cautions.update(dict.fromkeys(event.cautions))
                self._take_detail(event)
            case StepFailed(step=step, failure=failure):
                self._failure, self._failed_step = failure, step
                self._chain = getattr(failure, "chain", self._chain)
            case StepCancelled(step=step):
                self._failed_step = step
            case _:
                pass

    def _take_detail(self, event: StepPassed) -> None:
        match event.detail:
            case TlsAgreed(version=version, cipher=cipher):
                self._tls = TlsFacts(version, cipher)
            case CertificateAccepted(chain=chain):
                self._chain = chain
                if self._tls is not None:
                    self._tls = TlsFacts(self._tls.version, self._tls.cipher, verified=True)
            case CertificateExcepted(chain=chain):
                self._chain, self._is_excepted = chain, True
            case Introduced(keywords=keywords):
                self._ehlo[self._tls is not None] = keywords
            case SignedIn():
                self._signed_in = True
            case MessageAccepted():
                self._message_accepted = True
            case _:
                pass

    @property
    def is_encrypted(self) -> bool:
        """Whether TLS is up, and the certificate was found good or is exactly the one that the user trusts."""
        return self._tls is not None and (self._tls.verified or self._is_excepted)

    @property
    def message_accepted(self) -> bool:
        """Whether the server confirmed the message."""
        return self._message_accepted

    def note_cancelled(self) -> None:
        """Note that the test was stopped; it may have been between two steps."""
        self._cancelled = True

    def count_sign_in(self) -> None:
        """Note that a credential was submitted."""
        self._sign_in_attempts += 1

    def outcome(self) -> ProbeOutcome:
        """Return all that is known now."""
        return ProbeOutcome(
            settings=self._settings,
            started=self._clock.started,
            total_seconds=self._clock.seconds(),
            events=tuple(self._events),
            failure=self._failure,
            failed_step=self._failed_step,
            cancelled=self._cancelled,
            cautions=tuple(self._cautions),
            tls=self._tls,
            chain=self._chain,
            ehlo_before_tls=self._ehlo.get(False),
            ehlo_after_tls=self._ehlo.get(True),
            sign_in_attempts=self._sign_in_attempts,
            signed_in=self._signed_in,
            message_accepted=self._message_accepted,
        )
