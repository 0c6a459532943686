"""Second looks at a server when the cause of a failure is open: own connections, never with a credential."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from core.values.value_class import value_class

if TYPE_CHECKING:
    from core.values.outcome import ProbeOutcome
    from core.values.settings import ConnectionSettings


class ControlPurpose(StrEnum):
    """What a control probe is to find out."""

    TLS_FROM_THE_START = "tls_from_the_start"
    """Whether the same port speaks TLS from the first byte, after silence or a cut in plain text."""
    PLAIN_TEXT_FIRST = "plain_text_first"
    """What the same port says in plain text, after it answered a TLS hello with something else."""
    OTHER_PORT = "other_port"
    """Whether another submission port of the same host works."""
    OTHER_FAMILY = "other_family"
    """Whether the host works over IPv4 only, or over IPv6 only."""
    NAME_IN_CERTIFICATE = "name_in_certificate"
    """Whether a name in the certificate leads to the same server, and verifies there."""
    OLDER_TLS = "older_tls"
    """Which TLS version below 1.2 the server would speak; nothing is said over it."""


@value_class
class ControlProbe:
    """One second look. `number` tells it apart from the others of the same test, from 1.

    `settings` are those of the test with what differs replaced; they ask for no delivery.
    """

    number: int
    purpose: ControlPurpose
    settings: ConnectionSettings


@value_class
class ControlStarted:
    """A second look began; `at` as in every event."""

    control: ControlProbe
    at: float


@value_class
class ControlEnded:
    """A second look ended, well or not; `outcome` is all it found."""

    control: ControlProbe
    at: float
    seconds: float
    outcome: ProbeOutcome

    @property
    def works(self) -> bool:
        """Whether everything up to signing in was seen to work; an older TLS that is spoken is no such thing."""
        if self.control.purpose is ControlPurpose.OLDER_TLS:
            return False
        return self.outcome.failure is None and not self.outcome.cancelled
