"""A verdict in words: what is wrong, what it means, what to do."""

from __future__ import annotations

from itertools import chain, count, takewhile
from typing import TYPE_CHECKING, Final

from core.report.templates import UnknownTextError, has_text, places
from core.report.verdict_facts import verdict_facts
from core.report.verdict_variants import anywhere, variants
from core.values.message import Message

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.report.verdict_facts import Facts
    from core.values.diagnosis import Diagnosis

_MAX_ADVICE: Final = 4
_ANYWHERE: Final = "verdict.anywhere"
"""The table of what is said whatever the code is."""
_OF_PROVIDER: Final = frozenset({"provider", "secret_page", "app_page", "smtp_page"})
"""Places by which a sentence tells what is known of a provider."""


def headline(diagnosis: Diagnosis) -> Message:
    """Return what is wrong, or that it works, in a few words."""
    return _sentence(diagnosis, "headline")


def explanation(diagnosis: Diagnosis) -> Message:
    """Return one or two sentences on what it means."""
    return _sentence(diagnosis, "explanation")


def advice(diagnosis: Diagnosis) -> tuple[Message, ...]:
    """Return what to do, one to four sentences, the most useful first; one that needs an unknown fact is left out."""
    facts = verdict_facts(diagnosis)
    first = tuple(chain.from_iterable(_listed(stem, facts) for stem in _anywhere(facts)))
    own = next(filter(None, (_listed(stem, facts) for stem in _stems(diagnosis, facts))), ())
    if not own:
        raise UnknownTextError(diagnosis.code)
    return _with_date((*first, *own)[:_MAX_ADVICE], facts)


def _with_date(sentences: tuple[Message, ...], facts: Facts) -> tuple[Message, ...]:
    """Add when what is known of the provider was checked, if that is long ago and any of it is said."""
    told = {place for sentence in sentences for place in places(sentence.id)}
    dated = _listed(f"{_ANYWHERE}.dated", facts) if told & _OF_PROVIDER else ()
    return (*sentences[: _MAX_ADVICE - len(dated)], *dated)


def _listed(stem: str, facts: Facts) -> tuple[Message, ...]:
    text_ids = takewhile(_has_alternatives, (f"{stem}.advice.{number}" for number in count(1)))
    return tuple(filter(None, (_first_known(text_id, facts) for text_id in text_ids)))


def _sentence(diagnosis: Diagnosis, part: str) -> Message:
    facts = verdict_facts(diagnosis)
    for stem in (*_anywhere(facts), *_stems(diagnosis, facts)):
        if sentence := _first_known(f"{stem}.{part}", facts):
            return sentence
    raise UnknownTextError(diagnosis.code)


def _anywhere(facts: Facts) -> tuple[str, ...]:
    return tuple(f"{_ANYWHERE}.{name}" for name in anywhere(facts))


def _stems(diagnosis: Diagnosis, facts: Facts) -> Iterator[str]:
    """The tables in which a text may stand, the one that fits best first."""
    stem = f"verdict.{diagnosis.code}"
    yield from (f"{stem}.{variant}" for variant in variants(diagnosis.code, facts))
    yield stem


def _first_known(text_id: str, facts: Facts) -> Message | None:
    """The first of the alternatives of a text for which every fact is known."""
    known = (one for one in _alternatives(text_id, facts) if all(facts[place] for place in places(one)))
    return next((Message(one, facts) for one in known), None)


def _alternatives(text_id: str, facts: Facts) -> Iterator[str]:
    """A text alone, its form for a number, or each of a list of texts."""
    form = f"{text_id}.{'one' if facts['count'] == '1' else 'other'}"
    yield from filter(has_text, (text_id, form))
    yield from takewhile(has_text, (f"{text_id}.{number}" for number in count(1)))


def _has_alternatives(text_id: str) -> bool:
    return has_text(text_id) or has_text(f"{text_id}.1")
