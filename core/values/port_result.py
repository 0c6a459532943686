"""What a comparison of ports found out about one port with one way to encrypt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.values.events import StepFailed, StepPassed
from core.values.settings import (
    ALTERNATIVE_PORT,
    RELAY_PORT,
    SUBMISSION_PORT,
    SUBMISSIONS_PORT,
    Encryption,
)
from core.values.steps import Step
from core.values.value_class import value_class

if TYPE_CHECKING:
    from core.values.outcome import ProbeOutcome
    from core.values.tls_facts import TlsFacts

COMPARED_PORTS: Final = (RELAY_PORT, SUBMISSIONS_PORT, SUBMISSION_PORT, ALTERNATIVE_PORT)
COMPARED_ENCRYPTIONS: Final = (Encryption.NONE, Encryption.STARTTLS, Encryption.TLS)


@value_class
class PortResult:
    """One port with one way to encrypt; `outcome` is all that was found, without ever signing in.

    `first_seconds` is how long the first connection to this port took, None where none was made: later ones are made
    while this computer is busy with the first.
    """

    port: int
    encryption: Encryption
    outcome: ProbeOutcome
    first_seconds: float | None = None

    @property
    def reachable(self) -> bool:
        """Whether a connection was made."""
        return any(isinstance(event, StepPassed) and event.step is Step.CONNECT for event in self.outcome.events)

    @property
    def seconds_to_connect(self) -> float | None:
        """How long it took to connect, or to see that it cannot be done; None when it was not tried."""
        if self.reachable and self.first_seconds is not None:
            return self.first_seconds
        ends = (e for e in self.outcome.events if isinstance(e, StepPassed | StepFailed) and e.step is Step.CONNECT)
        return next((event.seconds for event in ends), None)

    @property
    def works(self) -> bool:
        """Whether everything up to signing in was seen to work."""
        return self.outcome.failure is None and not self.outcome.cancelled

    @property
    def mechanisms(self) -> tuple[str, ...]:
        """The ways to sign in that the server offers at the end, where it matters: after encryption if there is any."""
        said = self.outcome.ehlo_after_tls or self.outcome.ehlo_before_tls
        return said.mechanisms if said else ()

    @property
    def tls(self) -> TlsFacts | None:
        """The encryption that was agreed on, whatever is thought of the certificate."""
        return self.outcome.tls
