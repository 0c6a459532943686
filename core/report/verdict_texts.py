"""A verdict in words: what is wrong, what it means, what to do."""

from __future__ import annotations

from itertools import count, takewhile
from typing import TYPE_CHECKING

from core.report.templates import UnknownTextError, has_text, places
from core.report.verdict_facts import verdict_facts
from core.report.verdict_variants import variants
from core.values.message import Message

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.report.verdict_facts import Facts
    from core.values.diagnosis import Diagnosis


def headline(diagnosis: Diagnosis) -> Message:
    """Return what is wrong, or that it works, in a few words."""
    return _sentence(diagnosis, "headline")


def explanation(diagnosis: Diagnosis) -> Message:
    """Return one or two sentences on what it means."""
    return _sentence(diagnosis, "explanation")


def advice(diagnosis: Diagnosis) -> tuple[Message, ...]:
    """Return what to do, one to four sentences; each that needs a fact that is not known is left out."""
    facts = verdict_facts(diagnosis)
    for stem in _stems(diagnosis, facts):
        text_ids = takewhile(has_text, (f"{stem}.advice.{number}" for number in count(1)))
        if sentences := tuple(Message(text_id, facts) for text_id in text_ids if _is_known(text_id, facts)):
            return sentences
    raise UnknownTextError(diagnosis.code)


def _sentence(diagnosis: Diagnosis, part: str) -> Message:
    facts = verdict_facts(diagnosis)
    for stem in _stems(diagnosis, facts):
        text_id = f"{stem}.{part}"
        if not has_text(text_id):
            text_id = f"{text_id}.{'one' if facts['count'] == '1' else 'other'}"
        if has_text(text_id) and _is_known(text_id, facts):
            return Message(text_id, facts)
    raise UnknownTextError(diagnosis.code)


def _stems(diagnosis: Diagnosis, facts: Facts) -> Iterator[str]:
    """The tables in which a text may stand, the one that fits best first."""
    stem = f"verdict.{diagnosis.code}"
    yield from (f"{stem}.{variant}" for variant in variants(diagnosis.code, facts))
    yield stem


def _is_known(text_id: str, facts: Facts) -> bool:
    return all(facts[place] for place in places(text_id))
