"""Who has to act, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.values.diagnosis import Code, Owner
from core.values.message import Message

if TYPE_CHECKING:
    from core.values.diagnosis import Diagnosis


def owner_text(diagnosis: Diagnosis) -> Message | None:
    """Return who has to act; None where nobody has to, or where the form itself says it."""
    if diagnosis.owner is Owner.NONE or diagnosis.code is Code.FORM_INVALID:
        return None
    # With this computer's clock set right, nobody else has anything to do.
    owner = Owner.COMPUTER if diagnosis.facts.get("clock_off") else diagnosis.owner
    return Message(f"owner.{owner}")
