"""What the rules judge: an outcome, with what is known of the provider it was about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.diagnosis.near_host import is_near
from core.diagnosis.server_names import is_below
from core.values.details import Connected, Greeted
from core.values.events import StepPassed
from core.values.failures import GreetingRejected
from core.values.value_class import value_class

if TYPE_CHECKING:
    from core.values.outcome import ProbeOutcome
    from core.values.provider import Provider


@value_class
class Case:
    """One outcome; `provider` is None where the provider is not a known one."""

    outcome: ProbeOutcome
    provider: Provider | None = None

    @property
    def asks_provider(self) -> bool:
        """Whether the tested host is one of the provider's known servers on the internet; a bridge is none."""
        if self.provider is None or is_near(self.host):
            return False
        return any(is_below(self.host, host) for host in self.provider.hosts)

    @property
    def asks_known_port(self) -> bool:
        """Whether the provider is known to serve the tested port of the tested host."""
        if self.provider is None:
            return False
        return any((s.host, s.port) == (self.host, self.outcome.settings.port) for s in self.provider.servers)

    @property
    def host(self) -> str:
        """The tested host, lower case."""
        return self.outcome.settings.host.lower()


def greeting_of(outcome: ProbeOutcome) -> str:
    """Return the text of the greeting, also of one that refused; "" when there was none."""
    for event in outcome.events:
        if isinstance(event, StepPassed) and isinstance(event.detail, Greeted):
            return event.detail.reply.text
    return outcome.failure.reply.text if isinstance(outcome.failure, GreetingRejected) else ""


def address_of(outcome: ProbeOutcome) -> str:
    """Return the address that the test was connected to, "" when to none."""
    details = (event.detail for event in outcome.events if isinstance(event, StepPassed))
    return next((detail.address for detail in details if isinstance(detail, Connected)), "")
