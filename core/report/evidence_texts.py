"""What was seen that speaks for a verdict, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.report.bounded import bounded
from core.report.tls_names import version_name
from core.values.diagnosis import EvidenceKind
from core.values.message import Message

if TYPE_CHECKING:
    from core.values.diagnosis import Evidence


def evidence_text(seen: Evidence) -> Message:
    """Return what was seen: "issued by Example Trust CA 3", or word for word what a server said."""
    if seen.kind is None:
        return Message("evidence.given", {"value": seen.text})
    if seen.kind is EvidenceKind.REASON:
        return Message("word.because", seen.facts)
    if seen.kind is EvidenceKind.LOOK:
        return Message("evidence.look", {**seen.facts, "answer": version_name(seen.facts["answer"])})
    return Message(f"evidence.{seen.kind}", seen.facts)


def evidence_line(seen: Evidence) -> Message:
    """Return the same for a place that has one line, where no reply can be shown whole."""
    said = evidence_text(seen)
    return Message(said.id, {name: bounded(" ".join(fact.split())) for name, fact in said.facts.items()})
