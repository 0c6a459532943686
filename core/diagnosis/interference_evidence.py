"""What was seen before the step that failed, and speaks for somebody who stands between."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.diagnosis.case import greeting_of
from core.diagnosis.clock import clock_error
from core.diagnosis.foreign_server import private_address
from core.values.diagnosis import Evidence
from core.values.printable import printable
from core.values.steps import Step

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from core.diagnosis.case import Case

MAX_CHARACTERS: Final = 300


def evidence_of_interference(case: Case, rule: str) -> Iterator[Evidence]:
    """Return the evidence for a verdict that the rule of this name gave."""
    if rule in _SPEAKS_FOR:
        step, text_of = _SPEAKS_FOR[rule]
        if text := text_of(case):
            yield Evidence(step, printable(text, MAX_CHARACTERS))


def _greeting(case: Case) -> str:
    return greeting_of(case.outcome)


def _keywords(case: Case) -> str:
    keywords = case.outcome.ehlo_before_tls
    return ", ".join(keywords.texts) if keywords is not None else ""


def _dated_greeting(case: Case) -> str:
    return greeting_of(case.outcome) if clock_error(case.outcome) is not None else ""


_SPEAKS_FOR: Final[Mapping[str, tuple[Step, Callable[[Case], str]]]] = {
    "intercepting_greeting": (Step.GREETING, _greeting),
    "foreign_greeting": (Step.GREETING, _greeting),
    "masked_greeting": (Step.GREETING, _greeting),
    "masked_keyword": (Step.EHLO, _keywords),
    "private_address": (Step.CONNECT, private_address),
    "clock_is_fast": (Step.GREETING, _dated_greeting),
    "certificate_early": (Step.GREETING, _dated_greeting),
}
"""By the name of the rule: where it was seen, and what."""
