"""Why the user's own list of providers does not count, and where to look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.report.bounded import bounded
from core.values.message import Message

if TYPE_CHECKING:
    from core.values.provider_file_problem import ProviderFileProblem


def provider_file_text(problem: ProviderFileProblem) -> Message:
    """Return what is wrong with the file and where; the rest of the program goes on with its own list."""
    facts = {"path": str(problem.path), "where": problem.where, "seen": problem.seen}
    return Message(f"provider_file.{problem.fault}", {name: bounded(fact) for name, fact in facts.items()})
