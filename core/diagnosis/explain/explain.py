"""What a pasted error means."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from core.diagnosis.clues import REACHING_STEPS, Clues
from core.diagnosis.explain.pasted_facts import pasted_facts
from core.diagnosis.explain.pasted_reading import (
    client_in,
    encryption_in,
    mechanisms_in,
    place_in,
    reply_in,
    signed_in_in,
    step_in,
)
from core.diagnosis.explain.pasted_rules import table_for
from core.diagnosis.explain.pasted_secrets import without_secrets
from core.diagnosis.explain.pasted_text import MAX_CHARACTERS, joined, readable
from core.diagnosis.form_rules import unusable_text
from core.diagnosis.mail_families import family_of, usual_host_of
from core.diagnosis.reply_rule import first_rule
from core.values.diagnosis import Confidence, Diagnosis, Evidence
from core.values.printable import printable
from core.values.steps import Step

if TYPE_CHECKING:
    from datetime import date

    from core.diagnosis.explain.pasted_error import PastedError
    from core.diagnosis.reply_rule import ReplyRule
    from core.values.provider import Provider

_MAX_EVIDENCE: Final = 300
_MAX_LINES: Final = 400


def explain(case: PastedError, provider: Provider | None, today: date) -> Diagnosis:
    """Return what a pasted error means; `provider` is whose server it is, None when that is not known.

    There is always an answer; when there is nothing that could be judged, it is `form.invalid`.
    """
    case = replace(case, raw=without_secrets(case.raw[:MAX_CHARACTERS]))
    clues = read(case, provider)
    rule = first_rule(table_for(clues), clues)
    if rule is None:
        # There is always an answer; that no rule knows a text does not prove that nothing is in it.
        verdict = unusable_text()
        return replace(verdict, confidence=Confidence.GUESS) if clues.words.strip() else verdict
    facts = pasted_facts(case, clues, rule.code, provider, today)
    return Diagnosis(rule.code, rule.confidence, facts=facts, evidence=_evidence(case, clues, rule))


def read(case: PastedError, provider: Provider | None = None) -> Clues:
    """Return what the rules look at."""
    lines = readable(case.raw)
    words = joined(lines)
    named_host, named_port = place_in(words)
    host = case.host.strip().lower().rstrip(".") or named_host
    code, enhanced = reply_in(words) if case.stage not in REACHING_STEPS else (0, "")
    family = family_of(host, words)
    if not family and provider is not None and provider.servers:
        family = family_of(provider.servers[0].host)
    mechanism = next((name for name in ("XOAUTH2", "OAUTHBEARER") if f"auth {name.lower()}" in words), "")
    return Clues(
        words=words,
        code=code,
        enhanced=enhanced,
        stage=case.stage or step_in(words, code),
        family=family,
        public=_is_public(case, host, provider),
        listed=_is_listed(host, provider),
        host=host,
        port=case.port if case.port is not None else named_port,
        encryption=case.encryption or encryption_in(words),
        signed_in=signed_in_in(words),
        mechanism=mechanism,
        mechanisms=mechanisms_in(words),
        client=case.client or client_in(words),
    )


def _is_public(case: PastedError, host: str, provider: Provider | None) -> bool:
    """Whether a server is known to be up. With a blank at its end a name is another, which leads nowhere."""
    if not host or case.host != case.host.strip():
        return False
    known = provider is not None and bool(provider.servers) and not host.replace(".", "").isdigit()
    return known or bool(family_of(host))


def _is_listed(host: str, provider: Provider | None) -> bool:
    listed = {server.host for server in provider.servers} if provider is not None else set()
    return bool(host) and host in {*listed, usual_host_of(family_of(host))}


def _evidence(case: PastedError, clues: Clues, rule: ReplyRule) -> tuple[Evidence, ...]:
    """Return the line that decided, as posted; the first line that is not empty when no line did by itself."""
    lines = [line.strip() for line in case.raw[:MAX_CHARACTERS].splitlines() if line.strip()][:_MAX_LINES]
    if not lines:
        return ()
    decided = _decided_by_words if _needs_words(rule, clues) else _decided_by_number
    line = next((line for line in lines if decided(line.lower(), clues, rule)), lines[0])
    return (Evidence(clues.stage or Step.CONNECT, printable(line, _MAX_EVIDENCE)),)


def _needs_words(rule: ReplyRule, clues: Clues) -> bool:
    return not rule.applies(replace(clues, words=""))


def _decided_by_words(line: str, clues: Clues, rule: ReplyRule) -> bool:
    return rule.applies(replace(clues, words=line))


def _decided_by_number(line: str, clues: Clues, _rule: ReplyRule) -> bool:
    return clues.has_reply and reply_in(line) == (clues.code, clues.enhanced)
