"""Whether a test waited so short a time that silence says little about the server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.values import failures as f
from core.values.events import StepFailed

if TYPE_CHECKING:
    from core.values.outcome import ProbeOutcome

PATIENCE_SECONDS: Final = 5.0
"""Whoever waits less cannot tell a slow server from a silent one. Mail programs wait a minute or more, and the rules
allow a server minutes for every answer (RFC 5321, 4.5.3.2)."""

_SILENT: Final = f.ReplyTimedOut | f.GreetingTimedOut | f.NameLookupTimedOut


def was_hasty(outcome: ProbeOutcome) -> bool:
    """Whether the step that met silence was given too little time: by its own limit, or by what was left of the test's.

    The limit of the whole test is one for all steps: it may have been long, and used up by others.
    """
    failure = outcome.failure
    if not isinstance(failure, _SILENT):
        return False
    waited = (event.seconds for event in outcome.events if isinstance(event, StepFailed))
    return next(waited, failure.seconds) < PATIENCE_SECONDS
