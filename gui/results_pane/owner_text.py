"""Who has to act, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.values.diagnosis import Code, Owner

if TYPE_CHECKING:
    from core.values.diagnosis import Diagnosis


def owner_text(diagnosis: Diagnosis) -> str:
    """Return who has to act; "" where nobody has to, or where the form itself says it."""
    if diagnosis.code is Code.FORM_INVALID:
        return ""
    return {
        Owner.YOU: QCoreApplication.translate("VerdictCard", "Who has to act: you"),
        Owner.COMPUTER: QCoreApplication.translate("VerdictCard", "Who has to act: you, on this computer"),
        Owner.NETWORK: QCoreApplication.translate("VerdictCard", "Who has to act: whoever runs this network"),
        Owner.PROVIDER: QCoreApplication.translate("VerdictCard", "Who has to act: your mail provider"),
        Owner.SERVER: QCoreApplication.translate("VerdictCard", "Who has to act: whoever runs the mail server"),
        Owner.NONE: "",
    }[diagnosis.owner]
