"""What both faces say a test means: its outcome, judged with what is known of the provider."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.diagnosis.rules import diagnose
from core.providers.known_providers import known_providers

if TYPE_CHECKING:
    from core.values.diagnosis import Diagnosis
    from core.values.outcome import ProbeOutcome


def judge(outcome: ProbeOutcome) -> Diagnosis:
    """Return what an outcome means."""
    settings = outcome.settings
    return diagnose(outcome, known_providers().of(settings.host, settings.email))
