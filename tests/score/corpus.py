"""Reads a corpus: JSON lines as `explain` takes them, each with the true `code`."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.pasted_cases import cases_of
from core.values.diagnosis import Code

if TYPE_CHECKING:
    from pathlib import Path

    from core.diagnosis.explain.pasted_error import PastedError


@dataclass(frozen=True, slots=True)
class KnownCase:
    """An error whose cause is known; `trust` is how sure the corpus is of it ("high", "medium", "low" or "")."""

    id: str
    error: PastedError
    code: Code
    trust: str


def read_corpus(path: Path) -> list[KnownCase]:
    """Return the cases of a file. Raises OSError, and ValueError for a line that is no case or names no known code."""
    text = path.read_text("utf-8")
    known = []
    for case in cases_of(text) or []:
        line = text.split("\n")[case.line - 1]
        if case.error is None:
            message = f"line {case.line} is no case"
            raise ValueError(message)
        found = json.loads(line)
        trust = found.get("confidence")
        known.append(KnownCase(str(case.id), case.error, Code(found["code"]), trust if isinstance(trust, str) else ""))
    if not known:
        message = f"there is no case in {path}"
        raise ValueError(message)
    return known
