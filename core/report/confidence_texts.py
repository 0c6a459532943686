"""How sure the program is of a cause, in words."""

from __future__ import annotations

from core.values.diagnosis import Confidence
from core.values.message import Message


def confidence_text(confidence: Confidence) -> Message | None:
    """Return the sentence that says how sure the cause is, None where there is no doubt."""
    return None if confidence is Confidence.SURE else Message(f"word.confidence.{confidence}")
