"""What both faces say a test means: its outcome, judged with what is known of the provider."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.diagnosis.rules import diagnose
from core.providers.known_providers import known_providers
from core.values.failures import NameNotFound

if TYPE_CHECKING:
    from core.providers.provider_table import ProviderTable
    from core.values.diagnosis import Diagnosis
    from core.values.outcome import ProbeOutcome
    from core.values.provider import Provider

_ALIKE: Final = 0.88
"""Two letters that changed places in "smtp.example.com" leave it at 0.93; another name of that length is below 0.8."""


def judge(outcome: ProbeOutcome) -> Diagnosis:
    """Return what an outcome means."""
    settings, table = outcome.settings, known_providers()
    provider = table.of(settings.host, settings.email)
    if provider is None and isinstance(outcome.failure, NameNotFound):
        # A server that does not exist is nobody's; whose was meant is told by the address, or by how it is spelt.
        provider = table.of("", settings.email) or _spelt_alike(settings.host, table)
    return diagnose(outcome, provider)


def judge_kept(outcome: ProbeOutcome) -> Diagnosis:
    """Return what an outcome from a file means.

    Raises UnreadableOutcomeError when it cannot be put into words: it holds what no test has ever seen.
    """
    from core.report.english import render
    from core.report.masking import Masks
    from core.report.outcome_json import UnreadableOutcomeError
    from core.report.report import Origin, make_report
    from core.report.text_report import text_report

    try:
        diagnosis = judge(outcome)
        text_report(make_report(outcome, diagnosis, Origin("", ""), Masks()), render)
    except Exception as error:
        place = "outcome"
        raise UnreadableOutcomeError(place) from error
    return diagnosis


def _spelt_alike(host: str, table: ProviderTable) -> Provider | None:
    from difflib import get_close_matches  # only for who mistyped

    hosts = {name: provider for provider in table.all for name in provider.hosts}
    found = get_close_matches(host.lower(), hosts, 1, _ALIKE)
    return hosts[found[0]] if found else None
