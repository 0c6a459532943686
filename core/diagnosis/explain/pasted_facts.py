"""The facts of a pasted error, for the sentences that explain it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.diagnosis.explain.answered_by_rules import greeting_name, names_in_certificate
from core.diagnosis.explain.pasted_quotes import quoted_reply, refused_sender
from core.diagnosis.facts import FACT_NAMES
from core.diagnosis.provider_facts import provider_facts
from core.diagnosis.reply_facts import ehlo_name_in, reply_facts
from core.values.diagnosis import Code
from core.values.printable import printable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from core.diagnosis.clues import Clues
    from core.diagnosis.explain.pasted_error import PastedError
    from core.values.provider import Provider

_MAX_CHARACTERS: Final = 300
_MAX_NAMES: Final = 20
_ABOUT_THE_SENDER: Final = frozenset({Code.SENDER_NOT_AUTHORIZED, Code.SENDER_NOT_VERIFIED})


def pasted_facts(
    case: PastedError, clues: Clues, code: Code, provider: Provider | None, today: date
) -> Mapping[str, str]:
    """Return every fact of FACT_NAMES for the verdict with this code; what the text does not say is ""."""
    facts = dict.fromkeys(FACT_NAMES, "")
    found = (_of_case(case, clues), _of_text(clues), _of_quotes(case, clues, code), reply_facts(clues.words))
    for source in found:
        facts.update({name: printable(text, _MAX_CHARACTERS) for name, text in source if text})
    if provider is not None:
        facts.update({name: text for name, text in provider_facts(provider, today, facts["host"]) if text})
    return facts


def _of_case(case: PastedError, clues: Clues) -> Iterator[tuple[str, str]]:
    yield "host", case.host.strip() or clues.host
    yield "port", str(clues.port or "")
    yield "encryption", clues.encryption.value if clues.encryption else ""
    yield "step", clues.stage.value if clues.stage else ""
    yield "client", clues.client


def _of_quotes(case: PastedError, clues: Clues, code: Code) -> Iterator[tuple[str, str]]:
    yield "reply", quoted_reply(case.raw, clues)
    if code in _ABOUT_THE_SENDER:
        yield "email", refused_sender(case.raw)


def _of_text(clues: Clues) -> Iterator[tuple[str, str]]:
    names = names_in_certificate(clues.words)[:_MAX_NAMES]
    yield "reply_code", str(clues.code or "")
    yield "enhanced", clues.enhanced
    yield "names", ", ".join(names)
    yield "answered_by", next(iter(names), "") or greeting_name(clues.words)
    yield "mechanism", clues.mechanism
    yield "mechanisms", ", ".join(clues.mechanisms or ())
    yield "ehlo_name", ehlo_name_in(clues.words)
    yield "signed_in", "yes" if clues.signed_in else ""
